package org.accede.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import org.accede.act.Denunciation;
import org.accede.act.EntryIntoForce;
import org.accede.act.Signature;
import org.accede.act.Suspension;
import org.accede.act.TreatyAct;
import org.accede.act.Withdrawal;
import org.accede.act.WithdrawnAct;
import org.accede.error.InvalidValueException;
import org.accede.invitation.Consultation;
import org.accede.invitation.Consulted;
import org.accede.invitation.DecisionInPrinciple;
import org.accede.invitation.Extension;
import org.accede.invitation.Objection;
import org.accede.participant.ParticipantCode;
import org.accede.register.Coverage;
import org.accede.register.Scope;
import org.accede.source.Citation;
import org.accede.source.Provenance;
import org.accede.source.Source;
import org.accede.source.SourceKind;
import org.accede.text.BilingualText;
import org.accede.time.ImpreciseDate;
import org.accede.treaty.FinalClauses;
import org.accede.treaty.Series;
import org.accede.treaty.Treaty;
import org.accede.treaty.TreatyKind;
import org.accede.treaty.TreatyNumber;
import org.junit.jupiter.api.Test;

class TreatyFileTest {
  private static final TreatyNumber NUMBER = TreatyNumber.of("030");
  private static final ParticipantCode KAZ = ParticipantCode.of("KAZ");
  private static final ParticipantCode TUN = ParticipantCode.of("TUN");

  @Test
  void theCanonicalTextIsOneFactToALine() {
    TreatyFile file = file(entry(TUN, "2024-06"), signature(KAZ, "../2023-10-05"));

    assertThat(file.toJson())
        .isEqualTo(
            """
            {
              "format": "accede-treaty-1",
              "number": "030",
              "series": "ETS",
              "title": {"en": "Mutual Assistance", "fr": "Entraide judiciaire"},
              "kind": "CONVENTION",
              "openedOn": "1959-04-20",
              "identitySources": ["survey"],
              "clauses": {
                "read": "NOT_READ"
              },
              "chart": [
                {"participant": "KAZ", "act": "SIGNATURE", "on": "../2023-10-05", "sources": ["survey#p. 1"]},
                {"participant": "TUN", "act": "ENTRY_INTO_FORCE", "on": "2024-06", "sources": ["survey#p. 1"]}
              ],
              "sources": {
                "survey": {"kind": "SURVEY", "title": "Survey"}
              }
            }
            """);
  }

  @Test
  void notesAreByParticipantThenKindThenDayAndReadBack() {
    Suspension later = suspension(KAZ, "2023-01-01");
    Suspension earlier = suspension(KAZ, "2022-01-01");
    Suspension another = suspension(TUN, "2021-01-01");
    TreatyFile file =
        new TreatyFile(
            file().treaty(),
            ImmutableList.of(),
            ImmutableList.of(),
            ImmutableList.of(another, later, earlier),
            ImmutableList.of());

    assertThat(file.notes()).containsExactly(earlier, later, another);
    assertThat(TreatyFile.read(DataFile.of(file.toJson().getBytes(UTF_8), "030.json")))
        .isEqualTo(file);
  }

  private static Suspension suspension(ParticipantCode who, String on) {
    return new Suspension(who, NUMBER, ImpreciseDate.parse(on), signature(who, on).provenance());
  }

  @Test
  void theNewestMembersStandInTheirPlaces() {
    TreatyFile file =
        new TreatyFile(
            file().treaty(),
            ImmutableList.of(
                coverage(
                    Coverage.Extent.CONSENTS, new Scope.Named(ImmutableSortedSet.of(TUN, KAZ))),
                coverage(Coverage.Extent.CONSENTS, Scope.Group.NON_MEMBERS),
                coverage(Coverage.Extent.CONSENTS, Scope.Group.EVERYONE),
                coverage(Coverage.Extent.PRESENT_PARTIES, Scope.Group.MEMBERS)),
            ImmutableList.of(
                new Withdrawal(
                    KAZ,
                    NUMBER,
                    WithdrawnAct.SIGNATURE,
                    ImpreciseDate.in(2020),
                    provenance("Survey")),
                new Denunciation.Builder()
                    .participant(KAZ)
                    .treaty(NUMBER)
                    .notified(ImpreciseDate.in(2024))
                    .effect(ImpreciseDate.in(2025))
                    .part("Chapter I")
                    .provenance(provenance("Survey"))
                    .build()),
            ImmutableList.of(),
            ImmutableList.of(
                new Extension.Builder()
                    .participant(KAZ)
                    .treaty(NUMBER)
                    .on(ImpreciseDate.in(2024))
                    .invitedOn(ImpreciseDate.in(2019))
                    .meeting("1500")
                    .until(ImpreciseDate.in(2026))
                    .provenance(provenance("Survey"))
                    .build()));

    assertThat(file.toJson())
        .contains(
            """
              "coverage": [
                {"extent": "PRESENT_PARTIES", "for": "MEMBERS", "asOf": "2023-06-28", "sources": ["survey#p. 1"]},
                {"extent": "CONSENTS", "asOf": "2023-06-28", "sources": ["survey#p. 1"]},
                {"extent": "CONSENTS", "for": "NON_MEMBERS", "asOf": "2023-06-28", "sources": ["survey#p. 1"]},
                {"extent": "CONSENTS", "for": ["KAZ", "TUN"], "asOf": "2023-06-28", "sources": ["survey#p. 1"]}
              ],
              "chart": [
                {"participant": "KAZ", "act": "DENUNCIATION", "on": "2024", "effect": "2025", "part": "Chapter I", "sources": ["survey#p. 1"]},
                {"participant": "KAZ", "act": "WITHDRAWAL_OF_SIGNATURE", "on": "2020", "sources": ["survey#p. 1"]}
              ],
              "procedure": [
                {"participant": "KAZ", "fact": "EXTENSION", "on": "2024", "invitedOn": "2019", "meeting": "1500", "until": "2026", "sources": ["survey#p. 1"]}
              ],
            """);
  }

  private static Coverage coverage(Coverage.Extent extent, Scope scope) {
    return new Coverage(extent, scope, LocalDate.of(2023, 6, 28), provenance("Survey"));
  }

  @Test
  void theStepsOfADayComeInTheOrderInWhichTheyHappenAndAnUndatedConsultationAtItsDeadline() {
    Provenance provenance = provenance("Survey");
    Consultation.Builder undated = new Consultation.Builder();
    undated
        .participant(TUN)
        .treaty(NUMBER)
        .deadline(ImpreciseDate.parse("2012-10-15"))
        .prolongedUntil(ImpreciseDate.parse("2012-11-30"))
        .consulted(Consulted.MEMBERS)
        .provenance(provenance);
    Consultation.Builder dated = new Consultation.Builder();
    dated
        .participant(TUN)
        .treaty(NUMBER)
        .on(ImpreciseDate.parse("2012-12-05"))
        .deadline(ImpreciseDate.parse("2013-02-15"))
        .provenance(provenance);
    DecisionInPrinciple agreed =
        new DecisionInPrinciple.Builder()
            .participant(TUN)
            .treaty(NUMBER)
            .on(ImpreciseDate.parse("2012-12-05"))
            .meeting("1158")
            .provenance(provenance)
            .build();
    Objection objected =
        new Objection(
            TUN,
            NUMBER,
            ImpreciseDate.parse("2012-11"),
            Objection.Outcome.WITHDRAWN,
            ImmutableSet.of(TUN, KAZ),
            provenance);
    TreatyFile file =
        new TreatyFile(
            file().treaty(),
            ImmutableList.of(),
            ImmutableList.of(),
            ImmutableList.of(),
            ImmutableList.of(agreed, objected, dated.build(), undated.build()));

    assertThat(file.toJson().lines().filter(line -> line.contains("\"fact\"")))
        .containsExactly(
            "    {\"participant\": \"TUN\", \"fact\": \"CONSULTATION\", \"deadline\": \"2012-10-15\","
                + " \"prolongedUntil\": \"2012-11-30\", \"consulted\": \"MEMBERS\", \"sources\":"
                + " [\"survey#p. 1\"]},",
            "    {\"participant\": \"TUN\", \"fact\": \"OBJECTION\", \"on\": \"2012-11\", \"outcome\":"
                + " \"WITHDRAWN\", \"by\": [\"KAZ\", \"TUN\"], \"sources\": [\"survey#p. 1\"]},",
            "    {\"participant\": \"TUN\", \"fact\": \"CONSULTATION\", \"on\": \"2012-12-05\","
                + " \"deadline\": \"2013-02-15\", \"sources\": [\"survey#p. 1\"]},",
            "    {\"participant\": \"TUN\", \"fact\": \"DECISION_IN_PRINCIPLE\", \"on\":"
                + " \"2012-12-05\", \"meeting\": \"1158\", \"sources\": [\"survey#p. 1\"]}");
  }

  @Test
  void theOrderInWhichFactsAreGivenDoesNotMatter() {
    assertThat(file(signature(KAZ, "2023"), entry(KAZ, "2022"), entry(TUN, "2024")))
        .isEqualTo(file(entry(TUN, "2024"), entry(KAZ, "2022"), signature(KAZ, "2023")));
  }

  @Test
  void aFactAboutAnotherTreatyIsRefused() {
    TreatyAct other =
        new Signature(KAZ, TreatyNumber.of("031"), ImpreciseDate.in(2023), provenance("Survey"));

    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> file(other))
        .withMessageContaining("KAZ 031 SIGNATURE");
  }

  @Test
  void twoSourcesOfOneIdAreBothKept() {
    TreatyFile file =
        file(new Signature(KAZ, NUMBER, ImpreciseDate.in(2023), provenance("Another survey")));

    assertThat(file.toJson())
        .contains("\"sources\": [\"survey@2#p. 1\"]")
        .contains("\"survey@2\": {\"id\": \"survey\", \"kind\"");
    assertThat(TreatyFile.read(DataFile.of(file.toJson().getBytes(UTF_8), "030.json")))
        .isEqualTo(file);
  }

  private static TreatyFile file(TreatyAct... acts) {
    Treaty treaty =
        new Treaty.Builder()
            .number(NUMBER)
            .series(Series.ETS)
            .title(new BilingualText("Mutual Assistance", "Entraide judiciaire"))
            .kind(TreatyKind.CONVENTION)
            .openedOn(ImpreciseDate.parse("1959-04-20"))
            .addCitations(Citation.of(source("Survey")))
            .clauses(new FinalClauses.Builder().read(FinalClauses.Reading.NOT_READ).build())
            .build();
    return new TreatyFile(
        treaty,
        ImmutableList.of(),
        ImmutableList.copyOf(acts),
        ImmutableList.of(),
        ImmutableList.of());
  }

  private static Signature signature(ParticipantCode participant, String on) {
    return new Signature(participant, NUMBER, ImpreciseDate.parse(on), provenance("Survey"));
  }

  private static EntryIntoForce entry(ParticipantCode participant, String on) {
    return new EntryIntoForce(participant, NUMBER, ImpreciseDate.parse(on), provenance("Survey"));
  }

  private static Provenance provenance(String title) {
    return Provenance.of(new Citation(source(title), "p. 1"));
  }

  private static Source source(String title) {
    return new Source.Builder().id("survey").kind(SourceKind.SURVEY).title(title).build();
  }
}
