package org.accede.data;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.accede.rule.accession.AccessionStage.FORMER_PARTY;
import static org.accede.rule.accession.AccessionStage.MAY_BE_INVITED;
import static org.accede.rule.accession.AccessionStage.NOT_OPEN;
import static org.accede.rule.accession.AccessionStage.PARTY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.accede.act.Consent;
import org.accede.act.ConsentKind;
import org.accede.answer.Answer;
import org.accede.json.DataFile;
import org.accede.json.RegisterFile;
import org.accede.participant.ParticipantCode;
import org.accede.query.Accessions;
import org.accede.query.Deadline;
import org.accede.query.DeadlineKind;
import org.accede.query.Deadlines;
import org.accede.register.TreatyRegister;
import org.accede.rule.accession.AccessionStage;
import org.accede.rule.accession.AccessionState;
import org.accede.time.AsOf;
import org.accede.time.ImpreciseDate;
import org.accede.treaty.TreatyNumber;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Situations that people reported of other programs or that treaty bases print, as facts of one's
 * own over the bundled ones. What the facts of one's own say is made up.
 */
class ReportedCasesTest {
  private static final TreatyRegister BUNDLED = CouncilOfEurope.register();

  private static final String ONE_CONSENT =
      """
      {
        "format": "accede-register-1",
        "chart": [
          {"treaty": "121", "participant": "UZB", "act": "CONSENT", "kind": "ACCESSION", "on": "2020-03-10", "sources": ["s"]},
          {"treaty": "121", "participant": "UZB", "act": "ENTRY_INTO_FORCE", "on": "2020-07-01", "sources": ["s"]}
        ],
        "sources": {"s": {"kind": "DEPOSITARY", "title": "Notification"}}
      }
      """;

  private static final String LEFT_AND_RETURNED =
      """
      {
        "format": "accede-register-1",
        "chart": [
          {"treaty": "121", "participant": "UZB", "act": "CONSENT", "kind": "ACCESSION", "on": "2001-03-12", "sources": ["s"]},
          {"treaty": "121", "participant": "UZB", "act": "ENTRY_INTO_FORCE", "on": "2001-07-01", "sources": ["s"]},
          {"treaty": "121", "participant": "UZB", "act": "DENUNCIATION", "on": "2009-01-05", "effect": "2009-08-01", "sources": ["s"]},
          {"treaty": "121", "participant": "UZB", "act": "CONSENT", "kind": "ACCESSION", "on": "2020-03-10", "sources": ["s"]},
          {"treaty": "121", "participant": "UZB", "act": "ENTRY_INTO_FORCE", "on": "2020-07-01", "sources": ["s"]}
        ],
        "sources": {"s": {"kind": "DEPOSITARY", "title": "Notification"}}
      }
      """;

  private static Accessions with(String facts) {
    DataFile file = DataFile.of(facts.getBytes(UTF_8), "mine.json");
    return Accessions.in(RegisterFile.read(file).over(BUNDLED).register());
  }

  private static List<AccessionStage> stages(
      Accessions accessions, String participant, String treaty, String day) {
    return accessions.of(participant).to(treaty).asOf(LocalDate.parse(day)).candidates().stream()
        .map(AccessionState::stage)
        .toList();
  }

  @Test
  @DisplayName("f05: an invitation that lapsed years ago does not double the newer one's deadlines")
  void anInvitationThatLapsedYearsAgoHasNoDeadlines() {
    Accessions accessions =
        with(
            """
            {
              "format": "accede-register-1",
              "procedure": [
                {"treaty": "185", "participant": "UZB", "fact": "INVITATION", "on": "2012-03-10", "period": "P5Y", "knownFrom": "2026-11-25", "sources": ["s"]},
                {"treaty": "185", "participant": "UZB", "fact": "INVITATION", "on": "2024-02-10", "period": "P5Y", "id": "i1", "sources": ["s"]}
              ],
              "sources": {"s": {"kind": "COMMITTEE_DECISION", "title": "Decision"}}
            }
            """);

    List<Deadline> deadlines =
        Deadlines.in(accessions, new StrasbourgWorkingDays())
            .of(BUNDLED.participant("UZB"))
            .to(BUNDLED.treaty("185"))
            .between(LocalDate.of(2026, 11, 26), LocalDate.of(2040, 1, 1));

    assertThat(deadlines)
        .extracting(Deadline::kind)
        .containsExactly(DeadlineKind.EXTENSION_REQUEST_DUE, DeadlineKind.INVITATION_EXPIRES);
    assertThat(deadlines)
        .extracting(Deadline::lastDay)
        .containsOnly(ImpreciseDate.parse("2029-02-10/2029-02-11"));
  }

  @Test
  @DisplayName("f09: one consent on record need not be the first")
  void oneConsentOnRecordNeedNotBeTheFirst() {
    assertThat(stages(with(ONE_CONSENT), "UZB", "121", "2005-01-01"))
        .contains(PARTY, MAY_BE_INVITED);
    assertThat(stages(with(LEFT_AND_RETURNED), "UZB", "121", "2005-01-01")).containsExactly(PARTY);
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "2001-06-30, CONSENT_EXPRESSED",
    "2001-07-01, PARTY",
    "2009-07-31, PARTY",
    "2020-03-10, CONSENT_EXPRESSED",
    "2020-07-01, PARTY",
  })
  void whoLeftAndReturnedIsAPartyTwice(String day, AccessionStage stage) {
    assertThat(stages(with(LEFT_AND_RETURNED), "UZB", "121", day)).containsExactly(stage);
  }

  @ParameterizedTest
  @CsvSource({"2009-08-01", "2020-03-09"})
  void whoLeftAndReturnedIsLastSeenAsAFormerPartyInBetween(LocalDate day) {
    Answer<AccessionState> answer = with(LEFT_AND_RETURNED).of("UZB").to("121").asOf(day);

    assertThat(answer.onRecord()).extracting(AccessionState::stage).containsExactly(FORMER_PARTY);
    assertThat(answer.candidates()).extracting(AccessionState::stage).contains(FORMER_PARTY);
  }

  @ParameterizedTest
  @CsvSource({"2009-08-01", "2015-01-01", "2020-03-09"})
  void whoLeftIsAFormerPartyUntilItReturnsIfTheRecordIsComplete(String day) {
    String complete =
        LEFT_AND_RETURNED.replace(
            "\"chart\": [",
            """
            "coverage": [
              {"treaty": "121", "extent": "SIGNATURES_AND_CONSENTS", "asOf": "2026-11-20", "sources": ["s"]}
            ],
            "chart": [""");

    assertThat(stages(with(complete), "UZB", "121", day)).containsExactly(FORMER_PARTY);
  }

  @Test
  @DisplayName("f11: a protocol ends with the convention whose denunciation entails its own")
  void aProtocolEndsWithItsConvention() {
    Accessions accessions =
        with(
            """
            {
              "format": "accede-register-1",
              "chart": [
                {"treaty": "024", "participant": "KOR", "act": "DENUNCIATION", "on": "2025-01-10", "effect": "2025-07-11", "sources": ["s"]},
                {"treaty": "086", "participant": "KOR", "act": "CONSENT", "kind": "ACCESSION", "on": "2011-09-29", "sources": ["s"]},
                {"treaty": "086", "participant": "KOR", "act": "ENTRY_INTO_FORCE", "on": "2011-12-28", "sources": ["s"]}
              ],
              "sources": {"s": {"kind": "DEPOSITARY", "title": "Notification"}}
            }
            """);

    Answer<AccessionState> answer = accessions.of("KOR").to("086").asOf(LocalDate.of(2026, 1, 1));
    AccessionState left = answer.value().orElseThrow();
    assertThat(left.stage()).isEqualTo(FORMER_PARTY);
    assertThat(left.since()).contains(ImpreciseDate.parse("2025-07-11"));
    assertThat(answer.explanation().steps())
        .extracting(step -> step.message().key())
        .contains("act.denunciation.withAnother");
    assertThat(stages(accessions, "KOR", "086", "2025-07-10")).containsExactly(PARTY);
  }

  @Test
  @DisplayName("f14: the denunciation of a part does not end the participation")
  void theDenunciationOfAPartDoesNotEndTheParticipation() {
    Accessions accessions =
        with(
            """
            {
              "format": "accede-register-1",
              "chart": [
                {"treaty": "043", "participant": "BEL", "act": "CONSENT", "kind": "RATIFICATION", "on": "1991-06-18", "sources": ["s"]},
                {"treaty": "043", "participant": "BEL", "act": "ENTRY_INTO_FORCE", "on": "1991-07-19", "sources": ["s"]},
                {"treaty": "043", "participant": "BEL", "act": "DENUNCIATION", "on": "2007-04-30", "effect": "2008-04-28", "part": "Chapter I", "sources": ["s"]}
              ],
              "sources": {"s": {"kind": "DEPOSITARY", "title": "Notification"}}
            }
            """);

    Answer<AccessionState> answer = accessions.of("BEL").to("043").asOf(LocalDate.of(2020, 1, 1));
    assertThat(answer.value().map(AccessionState::stage)).contains(PARTY);
    assertThat(answer.explanation().steps())
        .extracting(step -> step.message().key())
        .contains("act.denunciation.part");
  }

  @Test
  @DisplayName("f15: a denunciation can be taken back, and what was known before stays known")
  void aDenunciationCanBeTakenBack() {
    Accessions accessions =
        with(
            """
            {
              "format": "accede-register-1",
              "chart": [
                {"treaty": "185", "participant": "TUN", "act": "DENUNCIATION", "on": "2025-01-10", "effect": "2025-05-01", "sources": ["s"]},
                {"treaty": "185", "participant": "TUN", "act": "WITHDRAWAL_OF_DENUNCIATION", "on": "2025-03-07", "sources": ["s"]}
              ],
              "sources": {"s": {"kind": "DEPOSITARY", "title": "Notifications"}}
            }
            """);

    AccessionState today =
        accessions.of("TUN").to("185").asOf(LocalDate.of(2026, 1, 1)).value().orElseThrow();
    assertThat(today.stage()).isEqualTo(PARTY);
    assertThat(today.denunciationNotified()).isEmpty();
    assertThat(today.until()).isEmpty();

    AccessionState before =
        accessions
            .of("TUN")
            .to("185")
            .asOf(AsOf.on(LocalDate.of(2025, 4, 30)).knownOn(LocalDate.of(2025, 2, 1)))
            .value()
            .orElseThrow();
    assertThat(before.stage()).isEqualTo(PARTY);
    assertThat(before.denunciationNotified()).contains(ImpreciseDate.parse("2025-01-10"));
    assertThat(before.until()).contains(ImpreciseDate.parse("2025-04-30"));
  }

  @Test
  @DisplayName("f16: the Cook Islands are on record")
  void theCookIslandsAreOnRecord() {
    assertThat(BUNDLED.participant("Cook Islands").code()).isEqualTo(ParticipantCode.of("COK"));
    assertThat(stages(Accessions.in(BUNDLED), "Cook Islands", "127", "2025-09-11")).contains(PARTY);
  }

  @ParameterizedTest(name = "f27: as known on {0}")
  @CsvSource({"2024-04-01", "2025-03-07"})
  void whatTwoSourcesSayAlikeWasKnownFromTheEarlier(LocalDate knownOn) {
    Accessions accessions =
        with(
            """
            {
              "format": "accede-register-1",
              "chart": [
                {"treaty": "185", "participant": "TUN", "act": "CONSENT", "kind": "ACCESSION", "on": "2024-03-08", "knownFrom": "2025-03-07", "sources": ["s"]}
              ],
              "sources": {"s": {"kind": "REFERENCE", "title": "List published on 7 March 2025"}}
            }
            """);

    Answer<AccessionState> answer =
        accessions.of("TUN").to("185").asOf(AsOf.on(LocalDate.of(2024, 12, 1)).knownOn(knownOn));
    assertThat(answer.value().map(AccessionState::stage)).contains(PARTY);
  }

  @ParameterizedTest(name = "{0} and {1} on {2}: {3}")
  @CsvSource({
    "CZE, 005, 1953-09-03, NOT_OPEN",
    "SVK, 005, 1953-09-03, NOT_OPEN",
    "MNE, 005, 1953-09-03, NOT_OPEN",
    "CZE, 024, 1957-12-12, NOT_YET_OPEN",
    "CZE, 024, 1957-12-13, NOT_OPEN",
    "SVK, 024, 1970-01-01, NOT_OPEN",
    "MNE, 024, 2006-06-02, NOT_OPEN",
    "CZE, 005, 1993-01-01, PARTY",
    "SVK, 005, 1993-01-01, PARTY",
    "CZE, 024, 1993-01-01, PARTY",
    "SVK, 024, 1993-01-01, PARTY",
    "MNE, 005, 2006-06-06, PARTY",
    "MNE, 024, 2006-06-06, PARTY",
    // Serbia goes on with the membership and the treaties of Serbia and Montenegro
    "SRB, 024, 2002-12-29, PARTY",
    "SRB, 005, 2004-03-03, PARTY",
    "SRB, 005, 2006-06-06, PARTY",
  })
  void aStateIsAPartyFromItsSuccessionAndNothingBeforeItExists(
      String participant, String treaty, String day, AccessionStage stage) {
    assertThat(stages(Accessions.in(BUNDLED), participant, treaty, day)).containsExactly(stage);
  }

  /** Sources print the deposit of the predecessor, too, so a day before it is not ruled out. */
  @ParameterizedTest(name = "{0} and {1} on {2}")
  @CsvSource({
    "CZE, 005, 1992-12-31",
    "SVK, 005, 1992-12-31",
    "CZE, 024, 1992-12-31",
    "SVK, 024, 1992-12-31",
    "MNE, 005, 2006-06-05",
    "MNE, 024, 2006-06-05",
  })
  void onTheEveOfItsSuccessionAStateIsNoParty(String participant, String treaty, String day) {
    assertThat(stages(Accessions.in(BUNDLED), participant, treaty, day))
        .contains(NOT_OPEN)
        .doesNotContain(PARTY, FORMER_PARTY);
  }

  @ParameterizedTest(name = "{0} and {1}: {2}")
  @CsvSource({
    "CZE, 005, true",
    "SVK, 005, true",
    "MNE, 005, true",
    "CZE, 024, true",
    "SVK, 024, true",
    "MNE, 024, true",
    "SRB, 005, false",
    "SRB, 024, false",
  })
  void whoSucceededIsOnRecordAsSuch(String participant, String treaty, boolean succeeded) {
    assertThat(
            BUNDLED
                .dossier(ParticipantCode.of(participant), TreatyNumber.of(treaty))
                .acts()
                .stream()
                .filter(Consent.class::isInstance)
                .map(Consent.class::cast))
        .isNotEmpty()
        .allMatch(consent -> (consent.kind() == ConsentKind.SUCCESSION) == succeeded);
  }
}
