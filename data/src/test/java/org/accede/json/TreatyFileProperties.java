package org.accede.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.accede.act.TreatyAct;

@Domain(GeneratedFacts.class)
class TreatyFileProperties {
  @Property(tries = 300)
  void whatIsWrittenIsReadAgain(@ForAll TreatyFile file) {
    assertThat(read(file.toJson())).isEqualTo(file);
  }

  @Property(tries = 100)
  void whatIsReadIsWrittenAgain(@ForAll TreatyFile file) {
    String text = file.toJson();

    assertThat(read(text).toJson()).isEqualTo(text);
  }

  @Property(tries = 100)
  void aFactIsOnOneLine(@ForAll TreatyFile file) {
    assertThat(file.toJson().lines())
        .filteredOn(line -> line.startsWith("    {\"participant\": "))
        .hasSize(file.chart().size() + file.notes().size() + file.procedure().size());
  }

  @Property(tries = 100)
  void theChartIsByParticipant(@ForAll TreatyFile file) {
    assertThat(file.chart()).isSortedAccordingTo(Comparator.comparing(TreatyAct::participant));
  }

  private static TreatyFile read(String text) {
    return TreatyFile.read(DataFile.of(text.getBytes(UTF_8), "generated.json"));
  }
}
