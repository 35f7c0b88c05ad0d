package org.accede.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableListMultimap;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.domains.Domain;

@Domain(GeneratedRegisters.class)
@PropertyDefaults(tries = 50, edgeCases = EdgeCasesMode.NONE)
class RegisterFileProperties {
  @Property
  void whatIsWrittenIsReadAgain(@ForAll RegisterFile file) {
    assertThat(read(file.toJson())).isEqualTo(file);
  }

  @Property
  void whatIsReadIsWrittenAgain(@ForAll RegisterFile file) {
    String text = file.toJson();

    assertThat(read(text).toJson()).isEqualTo(text);
  }

  @Property
  void theOrderInWhichFactsAreGivenDoesNotMatter(@ForAll RegisterFile file) {
    RegisterFile reversed =
        new RegisterFile(
            file.participants().reverse(),
            file.treaties().reverse(),
            ImmutableListMultimap.copyOf(file.treatyCoverage().entries().asList().reverse()),
            ImmutableListMultimap.copyOf(file.participantCoverage().entries().asList().reverse()),
            file.chart().reverse(),
            file.notes().reverse(),
            file.procedure().reverse(),
            file.defaultTerms().reverse());

    assertThat(reversed.toJson()).isEqualTo(file.toJson());
  }

  @Property
  void aFactIsOnOneLine(@ForAll RegisterFile file) {
    assertThat(file.toJson().lines())
        .filteredOn(line -> line.startsWith("    {\""))
        .hasSize(
            file.participants().size()
                + file.treaties().size()
                + file.treatyCoverage().size()
                + file.participantCoverage().size()
                + file.chart().size()
                + file.notes().size()
                + file.procedure().size()
                + file.defaultTerms().size());
  }

  private static RegisterFile read(String text) {
    return RegisterFile.read(DataFile.of(text.getBytes(UTF_8), "generated.json"));
  }
}
