package org.accede.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import org.accede.act.EntryIntoForce;
import org.accede.act.Signature;
import org.accede.act.Suspension;
import org.accede.difference.DefaultTermChange;
import org.accede.difference.FactChange;
import org.accede.difference.RegisterDifference;
import org.accede.invitation.DefaultTerm;
import org.accede.participant.ParticipantCode;
import org.accede.register.TreatyRegister;
import org.accede.source.Citation;
import org.accede.source.Provenance;
import org.accede.source.Source;
import org.accede.source.SourceKind;
import org.accede.testing.OldSources;
import org.accede.time.ImpreciseDate;
import org.accede.treaty.TreatyNumber;
import org.junit.jupiter.api.Test;

class DifferenceFileTest {
  private static final ParticipantCode KAZ = ParticipantCode.of("KAZ");
  private static final TreatyNumber MUTUAL_ASSISTANCE = TreatyNumber.of("030");

  @Test
  void eachChangeIsALineWithWhatWasAndWhatIsAndTheSourcesOfEachRegisterApart() {
    FactChange corrected =
        new FactChange.Builder()
            .before(
                new Signature(KAZ, MUTUAL_ASSISTANCE, ImpreciseDate.in(2020), chart("The chart")))
            .after(
                new Signature(
                    KAZ,
                    MUTUAL_ASSISTANCE,
                    ImpreciseDate.parse("2020-04-22"),
                    chart("The chart, mended")))
            .build();
    FactChange restored =
        new FactChange.Builder()
            .before(
                new EntryIntoForce(
                    KAZ, MUTUAL_ASSISTANCE, ImpreciseDate.in(2021), chart("The chart")))
            .manner(FactChange.Manner.RESTORES)
            .after(
                new EntryIntoForce(
                    KAZ, MUTUAL_ASSISTANCE, ImpreciseDate.in(2022), chart("The chart, mended")))
            .build();

    assertThat(new DifferenceFile(ImmutableList.of(corrected, restored)).toJson())
        .isEqualTo(
            """
            {
              "format": "accede-difference-1",
              "changes": [
                {"kind": "CORRECTED", "participant": "KAZ", "treaty": "030", \
            "before": {"participant": "KAZ", "act": "SIGNATURE", "on": "2020", "sources": ["chart"]}, \
            "after": {"participant": "KAZ", "act": "SIGNATURE", "on": "2020-04-22", \
            "sources": ["chart"]}},
                {"kind": "CORRECTED", "participant": "KAZ", "treaty": "030", \
            "manner": "RESTORES", \
            "before": {"participant": "KAZ", "act": "ENTRY_INTO_FORCE", "on": "2021", \
            "sources": ["chart"]}, \
            "after": {"participant": "KAZ", "act": "ENTRY_INTO_FORCE", "on": "2022", \
            "sources": ["chart"]}}
              ],
              "sourcesBefore": {
                "chart": {"kind": "DEPOSITARY", "title": "The chart"}
              },
              "sourcesAfter": {
                "chart": {"kind": "DEPOSITARY", "title": "The chart, mended"}
              }
            }
            """);
  }

  @Test
  void aDefaultTermIsAboutNobody() {
    DefaultTermChange change =
        new DefaultTermChange.Builder()
            .after(
                new DefaultTerm(
                    LocalDate.of(2013, 4, 10), java.time.Period.ofYears(5), chart("The chart")))
            .build();

    assertThat(new DifferenceFile(ImmutableList.of(change)).toJson())
        .contains(
            "    {\"kind\": \"DEFAULT_TERM_CHANGED\", \"after\": {\"adoptedFrom\": \"2013-04-10\","
                + " \"period\": \"P5Y\", \"sources\": [\"chart\"]}}\n");
  }

  @Test
  void aNoteIsWrittenAsInTheFileOfItsTreaty() {
    FactChange suspended =
        new FactChange.Builder()
            .after(
                new Suspension(
                    KAZ, MUTUAL_ASSISTANCE, ImpreciseDate.parse("2022-03-25"), chart("The chart")))
            .build();

    assertThat(new DifferenceFile(ImmutableList.of(suspended)).toJson())
        .contains(
            "    {\"kind\": \"SUSPENDED\", \"participant\": \"KAZ\", \"treaty\": \"030\","
                + " \"after\": {\"participant\": \"KAZ\", \"note\": \"SUSPENSION\","
                + " \"on\": \"2022-03-25\", \"sources\": [\"chart\"]}}\n");
  }

  /** Made up: the Convention on Fords and the Protocol on Ferries, and then nothing. */
  @Test
  void whatIsGoneIsWrittenAsItWas() {
    TreatyRegister nothing = TreatyRegister.builder().build();
    TreatyRegister parameters =
        TreatyRegister.builder()
            .add(
                new DefaultTerm(
                    LocalDate.of(2013, 4, 10), java.time.Period.ofYears(5), chart("The chart")))
            .build();

    assertThat(json(OldSources.register(), nothing))
        .contains(
            "{\"kind\": \"TREATY_REMOVED\", \"treaty\": \"001\", \"before\": {\"number\": \"001\"",
            "\"before\": {\"code\": \"AVA\", \"alpha2\": \"AV\"",
            "\"treaty\": \"002\", \"before\": {\"extent\": \"CONSENTS\"")
        .doesNotContain("\"after\": {\"");
    assertThat(json(parameters, nothing))
        .contains("\"before\": {\"adoptedFrom\": \"2013-04-10\", \"period\": \"P5Y\"");
  }

  private static String json(TreatyRegister older, TreatyRegister newer) {
    return new DifferenceFile(RegisterDifference.between(older, newer).changes()).toJson();
  }

  @Test
  void noChangesAreAnEmptyList() {
    assertThat(new DifferenceFile(ImmutableList.of()).toJson())
        .isEqualTo("{\n  \"format\": \"accede-difference-1\",\n  \"changes\": []\n}\n");
  }

  private static Provenance chart(String title) {
    return Provenance.of(
        Citation.of(
            new Source.Builder().id("chart").kind(SourceKind.DEPOSITARY).title(title).build()));
  }
}
