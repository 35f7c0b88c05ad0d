package org.accede.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.function.Supplier;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.accede.act.DepositaryNote;
import org.accede.act.TreatyAct;
import org.accede.difference.CommonGround;
import org.accede.difference.RegisterDifference;
import org.accede.error.InconsistentFactsException;
import org.accede.exchange.CsvTable;
import org.accede.exchange.Table;
import org.accede.exchange.Tables;
import org.accede.invitation.ProcedureFact;
import org.accede.participant.Participant;
import org.accede.participant.ParticipantCode;
import org.accede.participant.ParticipantKind;
import org.accede.register.TreatyRegister;
import org.accede.source.Citation;
import org.accede.source.Source;
import org.accede.source.SourceKind;
import org.accede.text.BilingualText;
import org.accede.text.OfficialLanguage;

/** Laws of differences and charts over registers of any facts, texts of any characters included. */
@Domain(GeneratedFacts.class)
@Domain(DomainContext.Global.class)
@PropertyDefaults(tries = 200, edgeCases = EdgeCasesMode.NONE)
class DifferenceFileProperties {
  @Property
  void aDifferenceAppliedGivesTheNewerRegisterAndItsInverseTheOlder(
      @ForAll TreatyFile one, @ForAll TreatyFile other) {
    TreatyRegister older = register(one);
    TreatyRegister newer = register(other);
    RegisterDifference difference = RegisterDifference.between(older, newer);

    assertThat(difference.applyTo(older).hasSameFactsAs(newer)).isTrue();
    assertThat(difference.inverse().applyTo(newer).hasSameFactsAs(older)).isTrue();
  }

  @Property
  void anotherProgramReadsTheJsonOfADifference(@ForAll TreatyFile one, @ForAll TreatyFile other)
      throws Exception {
    RegisterDifference difference = RegisterDifference.between(register(one), register(other));
    String text = new DifferenceFile(difference.changes()).toJson();
    JsonNode changes = new ObjectMapper().readTree(text).get("changes");

    assertThat(changes).hasSize(difference.changes().size());
    for (int i = 0; i < changes.size(); i++) {
      JsonNode change = changes.get(i);
      assertThat(change.get("kind").textValue())
          .isEqualTo(difference.changes().get(i).kind().name());
      assertThat(change.has("before") || change.has("after")).isTrue();
    }
  }

  @Property
  void aDifferenceIsReadBackAndLeadsFromTheOlderRegisterToTheNewer(
      @ForAll TreatyFile one, @ForAll TreatyFile other) {
    TreatyRegister older = register(one);
    TreatyRegister newer = register(other);
    DifferenceFile written = new DifferenceFile(RegisterDifference.between(older, newer).changes());
    DifferenceFile read = readBack(written);

    assertThat(read).isEqualTo(written);
    assertThat(read.difference().applyTo(older).hasSameFactsAs(newer)).isTrue();
    assertThat(read.toJson()).isEqualTo(written.toJson());
  }

  @Property
  void whatWasSetAsideOfAChangeIsReadBack(@ForAll TreatyFile one, @ForAll TreatyFile other) {
    CommonGround ground = CommonGround.of(register(one), register(other));
    DifferenceFile common = new DifferenceFile(ground.changes());
    DifferenceFile aside = new DifferenceFile(ground.setAside());

    assertThat(readBack(common)).isEqualTo(common);
    assertThat(readBack(aside)).isEqualTo(aside);
  }

  private static DifferenceFile readBack(DifferenceFile file) {
    return DifferenceFile.read(DataFile.of(file.toJson().getBytes(UTF_8), "changes.json"));
  }

  @Property
  void theChartIsReadBackFromCsvWithoutLoss(@ForAll TreatyFile file) {
    TreatyRegister register = register(file);
    Table chart =
        Tables.in(OfficialLanguage.FRENCH)
            .chart(register, register.participants(), register.treaties());

    assertThat(CsvTable.read(chart.toCsv())).isEqualTo(chart);
  }

  /** The register of as many facts of a file as can stand together. */
  private static TreatyRegister register(TreatyFile file) {
    TreatyRegister register = start(file).build();
    for (TreatyAct act : file.chart()) {
      TreatyRegister before = register;
      register = accepted(() -> before.with(act), before);
    }
    for (DepositaryNote note : file.notes()) {
      TreatyRegister.Builder more = more(file, register);
      register = accepted(() -> more.add(note).build(), register);
    }
    for (ProcedureFact step : file.procedure()) {
      TreatyRegister.Builder more = more(file, register);
      register = accepted(() -> more.add(step).build(), register);
    }
    return register;
  }

  private static TreatyRegister.Builder more(TreatyFile file, TreatyRegister register) {
    TreatyRegister.Builder more = start(file);
    register.acts().forEach(more::add);
    register.notes().forEach(more::add);
    register.steps().forEach(more::add);
    return more;
  }

  private static TreatyRegister accepted(Supplier<TreatyRegister> more, TreatyRegister otherwise) {
    try {
      return more.get();
    } catch (InconsistentFactsException refused) {
      return otherwise;
    }
  }

  private static TreatyRegister.Builder start(TreatyFile file) {
    TreatyRegister.Builder register =
        TreatyRegister.builder().add(file.treaty()).add(GeneratedFacts.parent());
    List.of("KAZ", "TUN", "XKX").forEach(code -> register.add(participant(code)));
    file.coverage().forEach(one -> register.cover(file.treaty().number(), one));
    return register;
  }

  private static Participant participant(String code) {
    Source list =
        new Source.Builder().id("list").kind(SourceKind.REFERENCE).title("A list").build();
    return new Participant.Builder()
        .code(ParticipantCode.of(code))
        .alpha2(code.substring(0, 2))
        .kind(ParticipantKind.STATE)
        .name(new BilingualText("=" + code, "-" + code))
        .addCitations(Citation.of(list))
        .build();
  }
}
