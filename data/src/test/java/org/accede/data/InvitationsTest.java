package org.accede.data;

import static org.accede.query.DeadlineKind.EXTENSION_REQUEST_DUE;
import static org.accede.query.DeadlineKind.INVITATION_EXPIRES;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import org.accede.answer.Answer;
import org.accede.query.Accessions;
import org.accede.query.Deadline;
import org.accede.query.DeadlineKind;
import org.accede.query.Deadlines;
import org.accede.query.InvitationDecision;
import org.accede.query.LeadTimes;
import org.accede.register.TreatyRegister;
import org.accede.rule.accession.AccessionStage;
import org.accede.rule.accession.AccessionState;
import org.accede.rule.accession.AccessionTimeline;
import org.accede.time.AsOf;
import org.accede.time.WorkingDays;
import org.accede.treaty.DecisionRequirement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The life of invitations whose sources are known. */
class InvitationsTest {
  private final TreatyRegister register = CouncilOfEurope.register();
  private final Accessions accessions = Accessions.in(register);
  private final Deadlines deadlines = Deadlines.in(accessions, WorkingDays.weekdays());

  /**
   * Tunisia and ETS No. 185 by GR-J(2024)6: invited on 7 February 2018 until 8 February 2023;
   * extended on 8 February 2023 until 7 February 2024; asked again on that last day; extended until
   * 8 March 2024 (inferred); deposited on that last day (managers.tn).
   */
  @ParameterizedTest(name = "on {0}: known that day {1}, in hindsight {2}")
  @CsvSource({
    "2023-02-08, INVITED, INVITED",
    // the decision of 8 February 2023 is known on the next day
    "2023-02-09, INVITED, INVITED",
    "2024-02-07, INVITED, INVITED",
    // the second request is pending, its decision not known
    "2024-02-08, INVITATION_LAPSED, INVITED",
    "2024-03-08, CONSENT_EXPRESSED, CONSENT_EXPRESSED",
    "2024-03-09, CONSENT_EXPRESSED, CONSENT_EXPRESSED",
  })
  void tunisiasTermIsContinuousInHindsight(
      LocalDate day, AccessionStage knownThatDay, AccessionStage inHindsight) {
    Accessions.ToTreaty tunisia = accessions.of("TUN").to("185");
    assertThat(stages(tunisia.asOf(AsOf.on(day).knownOn(day)))).containsExactly(knownThatDay);
    assertThat(stages(tunisia.asOf(day))).containsExactly(inHindsight);
  }

  /** Before the extension of 8 February 2023 was known, the next day lay outside the term. */
  @Test
  void theDayBeforeTheDecisionTunisiasTermSeemedToEnd() {
    LocalDate after = LocalDate.of(2023, 2, 9);
    Answer<AccessionState> known =
        accessions.of("TUN").to("185").asOf(AsOf.on(after).knownOn(LocalDate.of(2023, 2, 7)));
    assertThat(stages(known)).contains(AccessionStage.INVITED, AccessionStage.INVITATION_LAPSED);
    assertThat(known.onRecord())
        .extracting(AccessionState::stage)
        .containsExactly(AccessionStage.INVITATION_LAPSED);
  }

  @Test
  void aTimelineNamesEachChangeOfStageOnce() {
    ImmutableList<AccessionTimeline.Span> spans =
        accessions.of("TUN").to("185").timeline().stages();
    assertThat(spans)
        .extracting(span -> span.firstDay().toString())
        .containsExactly("../..", "2004-07-01", "2018-02-07", "2024-03-08", "2024-07-01");
    for (int i = 1; i < spans.size(); i++) {
      assertThat(spans.get(i - 1).lastDay().plusDays(1)).isEqualTo(spans.get(i).firstDay());
      assertThat(stages(spans.get(i).answer())).isNotEqualTo(stages(spans.get(i - 1).answer()));
    }
  }

  /** The request of 7 February 2024, seen on that day, and in hindsight. */
  @Test
  void thatARequestWasDecidedLaterIsSaid() {
    LocalDate day = LocalDate.of(2024, 2, 7);
    Accessions.ToTreaty tunisia = accessions.of("TUN").to("185");
    assertThat(keys(tunisia.asOf(AsOf.on(day).knownOn(day)))).contains("extension.pending");
    assertThat(keys(tunisia.asOf(day)))
        .contains("extension.notYetDecided")
        .doesNotContain("extension.pending");
  }

  private static List<String> keys(Answer<AccessionState> answer) {
    return answer.explanation().steps().stream().map(step -> step.message().key()).toList();
  }

  /** GR-J(2024)6; what changed no stage is told as well. */
  @Test
  void theHistoryOfTunisiaNamesWhatWasAskedAndDecided() {
    assertThat(accessions.of("TUN").to("185").timeline().history())
        .extracting(event -> event.on() + " " + event.what().message().key())
        .containsExactly(
            "2018-02-07 invitation.adopted.ACCEDE",
            "2022-12-29 extension.requested",
            "2023-02-08 extension.decided",
            "2024-02-07 extension.requested",
            "2024-02-09/2024-03-08 extension.decided",
            "2024-03-08 act.consent.ACCESSION");
  }

  /** A letter of 2 July 2012 (GR-J(2013)3); of the invitation only "by June 2018" is known. */
  @Test
  void moroccoAskedForTheDataProtectionConvention() {
    assertThat(stages(accessions.of("MAR").to("108").asOf(LocalDate.of(2012, 7, 1))))
        .doesNotContain(AccessionStage.REQUESTED);
    assertThat(stages(accessions.of("MAR").to("108").asOf(LocalDate.of(2012, 8, 1))))
        .contains(AccessionStage.REQUESTED);
  }

  @Test
  void theFirstDeadlineOfKazakhstanIsTheOneThatComesFirst() {
    List<Deadline> found =
        deadlines
            .of(register.participant("KAZ"))
            .between(LocalDate.of(2025, 9, 11), LocalDate.of(2030, 9, 11));
    assertThat(found)
        .extracting(Deadline::id)
        .containsExactly(
            "EXTENSION_OUTCOME_UNKNOWN-KAZ-210-1",
            "EXTENSION_REQUEST_DUE-KAZ-173-1",
            "INVITATION_EXPIRES-KAZ-173-1",
            "EXTENSION_REQUEST_DUE-KAZ-185-1",
            "INVITATION_EXPIRES-KAZ-185-1",
            "EXTENSION_REQUEST_DUE-KAZ-030-1",
            "INVITATION_EXPIRES-KAZ-030-1");
    Deadline unknown = found.get(0);
    assertThat(unknown.lastDay()).hasToString("2025-04-22/2025-04-23");
    assertThat(unknown.isCertain()).isFalse();
    Deadline first = found.get(1);
    assertThat(first.lastDay()).hasToString("2027-07-01/2027-08-01");
    assertThat(first.safeDay()).isEqualTo("2027-07-01");
    assertThat(first.isCertain()).isFalse();
    assertThat(first.explanation().citations()).isNotEmpty();
  }

  @Test
  void theSafeDayIsAWorkingDayNotAfterTheEarliestLastDay() {
    List<Deadline> all = deadlines.between(LocalDate.of(2026, 11, 23), LocalDate.of(2032, 1, 1));
    assertThat(all).isNotEmpty();
    assertThat(all)
        .filteredOn(one -> one.kind() == INVITATION_EXPIRES || one.kind() == EXTENSION_REQUEST_DUE)
        .allSatisfy(
            one -> {
              assertThat(one.safeDay())
                  .isBeforeOrEqualTo(one.lastDay().earliest().orElseThrow())
                  .isAfter(one.lastDay().earliest().orElseThrow().minusDays(3));
              assertThat(one.safeDay().getDayOfWeek())
                  .isNotIn(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
            });
    assertThat(all).isSortedAccordingTo((one, two) -> one.safeDay().compareTo(two.safeDay()));
    assertThat(all).extracting(Deadline::id).doesNotHaveDuplicates();
  }

  /** On 8 February 2023 the second term is running: once extended. */
  @Test
  void anExtensionMovesTheDeadlineAndGrowsItsRevision() {
    TreatyRegister before = register.knownOn(LocalDate.of(2023, 2, 7));
    TreatyRegister after = register.knownOn(LocalDate.of(2023, 2, 8));
    Deadline first = tunisia(before);
    Deadline moved = tunisia(after);
    assertThat(first.lastDay()).hasToString("2023-02-08");
    assertThat(first.revision()).isZero();
    assertThat(moved.lastDay()).hasToString("2024-02-07");
    assertThat(moved.revision()).isEqualTo(1);
    assertThat(moved.id()).isEqualTo(first.id());
    assertThat(first.isCertain()).isTrue();
  }

  private static Deadline tunisia(TreatyRegister register) {
    return Deadlines.in(Accessions.in(register), WorkingDays.weekdays())
        .of(register.participant("TUN"))
        .to(register.treaty("185"))
        .between(LocalDate.of(2023, 2, 1), LocalDate.of(2025, 1, 1))
        .stream()
        .filter(one -> one.kind() == INVITATION_EXPIRES)
        .findFirst()
        .orElseThrow();
  }

  /** ETS No. 173 by 1 July 2027 at the earliest: a year before it, nothing else has come near. */
  @Test
  void aDeadlineThatHasComeNearIsWarnedOf() {
    Deadlines kazakhstan = deadlines.of(register.participant("KAZ"));
    assertThat(kazakhstan.warnings(LocalDate.of(2026, 6, 30), LeadTimes.usual())).isEmpty();
    assertThat(kazakhstan.warnings(LocalDate.of(2026, 7, 1), LeadTimes.usual()))
        .extracting(warning -> warning.deadline().id() + " " + warning.leadTime())
        .containsExactly(
            "EXTENSION_REQUEST_DUE-KAZ-173-1 P12M", "INVITATION_EXPIRES-KAZ-173-1 P12M");
  }

  /** Burkina Faso, invited to ETS No. 108 by June 2018: no term is on record, and none is known. */
  @Test
  void anInvitationWhoseLastDayNothingBoundsGivesNoDeadline() {
    assertThat(
            deadlines
                .of(register.participant("BFA"))
                .between(LocalDate.of(2026, 11, 23), LocalDate.of(2040, 1, 1)))
        .isEmpty();
    assertThat(deadlines.between(LocalDate.of(2026, 11, 23), LocalDate.of(2028, 11, 23)))
        .filteredOn(one -> one.kind() != DeadlineKind.EXTENSION_OUTCOME_UNKNOWN)
        .allSatisfy(one -> assertThat(one.safeDay()).isAfter(LocalDate.of(2026, 11, 22)));
  }

  /**
   * Belarus and ETS No. 104: notified on 5 September 2023, effective on 1 April 2024; and ETS No.
   * 191: notified on 18 January 2024, effective on 1 May 2024.
   */
  @Test
  void aDenunciationAndAnEntryIntoForceAreEvents() {
    assertThat(
            deadlines
                .of(register.participant("BLR"))
                .between(LocalDate.of(2024, 3, 1), LocalDate.of(2024, 5, 1)))
        .extracting(Deadline::id)
        .containsExactly(
            "DENUNCIATION_TAKES_EFFECT-BLR-104-1", "DENUNCIATION_TAKES_EFFECT-BLR-191-1");
    assertThat(
            deadlines
                .of(register.participant("TUN"))
                .to(register.treaty("185"))
                .between(LocalDate.of(2024, 3, 9), LocalDate.of(2024, 12, 1)))
        .singleElement()
        .satisfies(
            event -> {
              assertThat(event.id()).isEqualTo("ENTRY_INTO_FORCE-TUN-185-1");
              assertThat(event.safeDay()).isEqualTo("2024-07-01");
            });
  }

  /** GR-J(2019)15: the consultation until 26 August 2019, prolonged until 18 October 2019. */
  @Test
  void theConsultationOnMongoliaEndsOnItsProlongedDay() {
    assertThat(
            deadlines
                .of(register.participant("MNG"))
                .to(register.treaty("030"))
                .between(LocalDate.of(2019, 7, 1), LocalDate.of(2020, 1, 1)))
        .singleElement()
        .satisfies(
            end -> {
              assertThat(end.id()).isEqualTo("CONSULTATION_ENDS-MNG-030-1");
              assertThat(end.lastDay()).hasToString("2019-10-18");
              assertThat(end.revision()).isEqualTo(1);
            });
  }

  /** ETS No. 185, Articles 37 and 48; ETS No. 030, Articles 28 and 30. */
  @Test
  void anInvitationNeedsWhatTheAccessionClauseSays() {
    LocalDate day = LocalDate.of(2025, 9, 11);
    InvitationDecision cybercrime = InvitationDecision.on(day, accessions, register.treaty("185"));
    assertThat(cybercrime.routes().get(0).how())
        .contains(
            DecisionRequirement.UNANIMOUS_CONSENT_OF_PARTIES,
            DecisionRequirement.MAJORITY_ART_20_D_STATUTE);
    assertThat(InvitationDecision.asksTheParties(cybercrime.routes().get(0))).isTrue();
    assertThat(cybercrime.members()).hasSize(46);
    assertThat(cybercrime.parties()).extracting(p -> p.code().value()).contains("FRA", "JPN");
    assertThat(cybercrime.notification().orElseThrow().invitedStates()).isTrue();
    InvitationDecision mutualAssistance =
        InvitationDecision.on(day, accessions, register.treaty("030"));
    assertThat(InvitationDecision.asksTheParties(mutualAssistance.routes().get(0))).isFalse();
    assertThat(mutualAssistance.notification().orElseThrow().invitedStates()).isFalse();
  }

  private static List<AccessionStage> stages(Answer<AccessionState> answer) {
    return answer.candidates().stream().map(AccessionState::stage).toList();
  }
}
