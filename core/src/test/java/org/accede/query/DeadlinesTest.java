package org.accede.query;

import static org.accede.testing.Samples.accession;
import static org.accede.testing.Samples.code;
import static org.accede.testing.Samples.consultation;
import static org.accede.testing.Samples.consultationBuilder;
import static org.accede.testing.Samples.date;
import static org.accede.testing.Samples.denunciation;
import static org.accede.testing.Samples.entryIntoForce;
import static org.accede.testing.Samples.extension;
import static org.accede.testing.Samples.extensionRequest;
import static org.accede.testing.Samples.invitation;
import static org.accede.testing.Samples.number;
import static org.accede.testing.Samples.provenance;
import static org.accede.testing.Samples.ratification;
import static org.accede.testing.Samples.signature;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.accede.answer.Step;
import org.accede.error.UnknownNameException;
import org.accede.invitation.Invitation;
import org.accede.time.Term;
import org.accede.time.WorkingDays;
import org.accede.treaty.TreatyFact;
import org.junit.jupiter.api.Test;

/** Deadlines of one or two facts, each with all that is said of it. */
class DeadlinesTest {
  private static final WorkingDays ALL_DAYS = day -> true;

  private static Accessions knowing(TreatyFact... facts) {
    return Accessions.in(SampleRegister.of(facts).build());
  }

  private static Deadlines of(TreatyFact... facts) {
    return Deadlines.in(knowing(facts), ALL_DAYS);
  }

  /** Its name, its days, whether it is certain, and how often it moved. */
  private static String said(Deadline one) {
    return one.id()
        + " "
        + one.lastDay()
        + " "
        + one.safeDay()
        + (one.isCertain() ? " certain" : "")
        + (one.revision() == 0 ? "" : " moved " + one.revision());
  }

  private static List<String> said(Deadlines deadlines, String from, String to) {
    return deadlines.between(LocalDate.parse(from), LocalDate.parse(to)).stream()
        .map(DeadlinesTest::said)
        .toList();
  }

  private static Invitation until(String who, String on, String lastDay) {
    return new Invitation.Builder()
        .participant(code(who))
        .treaty(number("185"))
        .on(date(on))
        .term(Term.until(date(lastDay)))
        .provenance(provenance())
        .build();
  }

  @Test
  void anInvitationEndsOnItsAnniversaryOrTheDayAfterAndMoreTimeIsAskedForByThen() {
    assertThat(said(of(invitation("KAZ", "185", "2023-04-05")), "2023-06-01", "2030-01-01"))
        .containsExactly(
            "EXTENSION_REQUEST_DUE-KAZ-185-1 2028-04-05/2028-04-06 2028-04-05",
            "INVITATION_EXPIRES-KAZ-185-1 2028-04-05/2028-04-06 2028-04-05");
  }

  @Test
  void aLastDayThatWasDecidedIsCertain() {
    assertThat(said(of(until("KAZ", "2023-04-05", "2027-01-31")), "2023-06-01", "2030-01-01"))
        .containsExactly(
            "EXTENSION_REQUEST_DUE-KAZ-185-1 2027-01-31 2027-01-31 certain",
            "INVITATION_EXPIRES-KAZ-185-1 2027-01-31 2027-01-31 certain");
  }

  @Test
  void theSafeDayIsOneOnWhichTheDepositaryWorks() {
    Deadlines deadlines =
        Deadlines.in(
            knowing(
                until("KAZ", "2023-04-05", "2027-01-31"), consultation("USA", "185", "2027-01-31")),
            day -> day.getDayOfMonth() < 30);

    assertThat(said(deadlines, "2023-06-01", "2030-01-01"))
        .containsExactly(
            "CONSULTATION_ENDS-USA-185-1 2027-01-31 2027-01-29 certain",
            "EXTENSION_REQUEST_DUE-KAZ-185-1 2027-01-31 2027-01-29 certain",
            "INVITATION_EXPIRES-KAZ-185-1 2027-01-31 2027-01-29 certain");
  }

  @Test
  void anExtensionMovesTheDayAndNotItsName() {
    Deadlines deadlines =
        of(
            invitation("KAZ", "185", "2019-04-05"),
            extension("KAZ", "185", "2024-03-01", "2026-04-05"));

    assertThat(said(deadlines, "2024-06-01", "2030-01-01"))
        .containsExactly(
            "EXTENSION_REQUEST_DUE-KAZ-185-1 2026-04-05 2026-04-05 certain moved 1",
            "INVITATION_EXPIRES-KAZ-185-1 2026-04-05 2026-04-05 certain moved 1");
  }

  @Test
  void whoHasAskedForMoreTimeNeedNotAskAgain() {
    Deadlines deadlines =
        of(until("KAZ", "2023-04-05", "2027-01-31"), extensionRequest("KAZ", "185", "2026-06-01"));

    assertThat(said(deadlines, "2026-07-01", "2030-01-01"))
        .containsExactly("INVITATION_EXPIRES-KAZ-185-1 2027-01-31 2027-01-31 certain");
  }

  @Test
  void aTermThatHasEndedWhileARequestWasUndecidedIsToBeFoundOut() {
    Deadlines deadlines =
        of(until("KAZ", "2023-04-05", "2024-01-31"), extensionRequest("KAZ", "185", "2023-12-01"));

    assertThat(said(deadlines, "2025-06-01", "2030-01-01"))
        .containsExactly("EXTENSION_OUTCOME_UNKNOWN-KAZ-185-1 2024-01-31 2024-01-31");
  }

  @Test
  void anInvitationToComeEndsToo() {
    assertThat(said(of(until("KAZ", "2023-04-05", "2024-01-31")), "2020-01-01", "2030-01-01"))
        .hasSize(2);
  }

  @Test
  void aTermThatHasEndedIsOver() {
    assertThat(said(of(until("KAZ", "2023-04-05", "2024-01-31")), "2024-02-01", "2030-01-01"))
        .isEmpty();
    assertThat(said(of(until("KAZ", "2023-04-05", "2024-01-31")), "2024-01-31", "2030-01-01"))
        .hasSize(2);
  }

  @Test
  void aTermThatNothingBoundsHasNoDeadline() {
    assertThat(said(of(until("KAZ", "2023-04-05", "2024-01-01/..")), "2023-06-01", "9999-12-31"))
        .isEmpty();
  }

  @Test
  void ofTwoInvitationsThatRunOnIntoOneTheEndOfTheRunIsTheDeadline() {
    Deadlines deadlines =
        of(until("KAZ", "2023-04-05", "2025-01-31"), until("KAZ", "2025-01-15", "2027-01-31"));

    assertThat(said(deadlines, "2023-06-01", "2030-01-01"))
        .containsExactly(
            "EXTENSION_REQUEST_DUE-KAZ-185-2 2027-01-31 2027-01-31 certain",
            "INVITATION_EXPIRES-KAZ-185-2 2027-01-31 2027-01-31 certain");
  }

  @Test
  void aConsultationEndsOnTheDayToWhichItWasProlonged() {
    Deadlines deadlines =
        of(
            consultation("KAZ", "185", "2023-05-01"),
            consultationBuilder("USA", "185", "2023-05-01")
                .prolongedUntil(date("2023-06-01"))
                .build());

    assertThat(said(deadlines, "2023-05-01", "2030-01-01"))
        .containsExactly(
            "CONSULTATION_ENDS-KAZ-185-1 2023-05-01 2023-05-01 certain",
            "CONSULTATION_ENDS-USA-185-1 2023-06-01 2023-06-01 certain moved 1");
    assertThat(said(deadlines, "2023-05-02", "2030-01-01"))
        .containsExactly("CONSULTATION_ENDS-USA-185-1 2023-06-01 2023-06-01 certain moved 1");
  }

  @Test
  void theEndOfAConsultationIsTakenFromItsSource() {
    Deadline end =
        of(consultation("KAZ", "185", "2023-05"))
            .between(LocalDate.of(2023, 5, 20), LocalDate.MAX)
            .get(0);

    assertThat(said(end)).isEqualTo("CONSULTATION_ENDS-KAZ-185-1 2023-05 2023-05-01");
    assertThat(end.consequence()).isEqualTo(DeadlineKind.CONSULTATION_ENDS.follows());
    assertThat(end.explanation().steps())
        .extracting(step -> step.message().key(), Step::citations)
        .containsExactly(tuple("consultation.lastDay", provenance().citations()));
  }

  @Test
  void anEntryIntoForceThatTheClausesCountIsAnEventUntilItsDay() {
    Deadlines deadlines =
        of(signature("FRA", "185", "2001-11-23"), ratification("FRA", "185", "2024-01-10"));

    assertThat(said(deadlines, "2024-02-01", "2030-01-01"))
        .containsExactly("ENTRY_INTO_FORCE-FRA-185-1 2024-05-01 2024-05-01 certain");
    assertThat(said(deadlines, "2024-05-01", "2030-01-01")).hasSize(1);
    assertThat(said(deadlines, "2024-05-02", "2030-01-01")).isEmpty();
  }

  @Test
  void aPartyByADayIsNoEventToCome() {
    assertThat(said(of(entryIntoForce("FRA", "035", "../2030-01-01")), "2024-02-01", "2031-01-01"))
        .isEmpty();
  }

  @Test
  void aDenunciationTakesEffectAndNothingEntersIntoForceAnyMore() {
    Deadlines deadlines =
        of(
            ratification("FRA", "035", "2020-01-01"),
            entryIntoForce("FRA", "035", "2020-01-31"),
            denunciation("FRA", "035", "2025-12-01", "2026-06-01"));

    assertThat(said(deadlines, "2019-01-01", "2030-01-01"))
        .containsExactly("DENUNCIATION_TAKES_EFFECT-FRA-035-1 2026-06-01 2026-06-01 certain");
    assertThat(said(deadlines, "2026-06-01", "2030-01-01")).hasSize(1);
    assertThat(said(deadlines, "2026-06-02", "2030-01-01")).isEmpty();
  }

  @Test
  void theEffectOfADenunciationIsTakenFromItsSource() {
    Deadline effect =
        of(
                accession("KAZ", "185", "2020-01-01"),
                denunciation("KAZ", "185", "2025-12-01", "2026-06"))
            .between(LocalDate.of(2026, 1, 1), LocalDate.MAX)
            .get(0);

    assertThat(said(effect)).isEqualTo("DENUNCIATION_TAKES_EFFECT-KAZ-185-1 2026-06 2026-06-01");
    assertThat(effect.consequence().key()).isEqualTo("deadline.event.denunciation");
    assertThat(effect.explanation().steps())
        .extracting(step -> step.message().key())
        .containsExactly("act.denunciation.effect");
  }

  // Which of them.

  private final Deadlines some =
      of(
          until("KAZ", "2023-04-05", "2027-01-31"),
          until("USA", "2023-04-05", "2026-01-31"),
          ratification("FRA", "185", "2025-12-10"),
          ratification("FRA", "035", "2025-12-10"),
          entryIntoForce("FRA", "035", "2026-01-09"));

  @Test
  void theyComeBySafeDayAndThenByName() {
    assertThat(said(some, "2025-12-31", "2027-01-31"))
        .containsExactly(
            "ENTRY_INTO_FORCE-FRA-035-1 2026-01-09 2026-01-09 certain",
            "EXTENSION_REQUEST_DUE-USA-185-1 2026-01-31 2026-01-31 certain",
            "INVITATION_EXPIRES-USA-185-1 2026-01-31 2026-01-31 certain",
            "ENTRY_INTO_FORCE-FRA-185-1 2026-04-01 2026-04-01 certain",
            "EXTENSION_REQUEST_DUE-KAZ-185-1 2027-01-31 2027-01-31 certain",
            "INVITATION_EXPIRES-KAZ-185-1 2027-01-31 2027-01-31 certain");
  }

  @Test
  void theLastDayOfAPeriodIsInIt() {
    assertThat(said(some, "2026-01-31", "2026-04-01"))
        .containsExactly(
            "EXTENSION_REQUEST_DUE-USA-185-1 2026-01-31 2026-01-31 certain",
            "INVITATION_EXPIRES-USA-185-1 2026-01-31 2026-01-31 certain",
            "ENTRY_INTO_FORCE-FRA-185-1 2026-04-01 2026-04-01 certain");
    assertThat(said(some, "2026-01-31", "2026-03-31")).hasSize(2);
  }

  @Test
  void theyMayBeThoseOfOneParticipantOrOneTreaty() {
    ImmutableList<String> ofFrance =
        ImmutableList.of(
            "ENTRY_INTO_FORCE-FRA-035-1 2026-01-09 2026-01-09 certain",
            "ENTRY_INTO_FORCE-FRA-185-1 2026-04-01 2026-04-01 certain");

    assertThat(said(some.of("FRA"), "2025-12-31", "2030-01-01")).isEqualTo(ofFrance);
    assertThat(said(some.of(code("FRA")), "2025-12-31", "2030-01-01")).isEqualTo(ofFrance);
    assertThat(said(some.to("035"), "2025-12-31", "2030-01-01")).containsExactly(ofFrance.get(0));
    assertThat(said(some.to(number("185")).of("FRA"), "2025-12-31", "2030-01-01"))
        .containsExactly(ofFrance.get(1));
    assertThat(said(some.of("KAZ").to("035"), "2025-12-31", "2030-01-01")).isEmpty();
  }

  @Test
  void whomTheRegisterDoesNotKnowIsRefusedByName() {
    assertThatExceptionOfType(UnknownNameException.class).isThrownBy(() -> some.of("Atlantis"));
    assertThatExceptionOfType(UnknownNameException.class).isThrownBy(() -> some.of(code("ATL")));
    assertThatExceptionOfType(UnknownNameException.class).isThrownBy(() -> some.to("999"));
    assertThatExceptionOfType(UnknownNameException.class).isThrownBy(() -> some.to(number("999")));
  }

  @Test
  void aWarningComesWithTheLeadTimeThatWasReached() {
    ImmutableList<DeadlineWarning> warnings =
        some.warnings(
            LocalDate.of(2026, 1, 2),
            LeadTimes.of(ImmutableList.of(Period.ofMonths(1), Period.ofWeeks(1))));

    assertThat(warnings)
        .extracting(warning -> warning.deadline().id(), DeadlineWarning::leadTime)
        .containsExactly(
            tuple("ENTRY_INTO_FORCE-FRA-035-1", Period.ofWeeks(1)),
            tuple("EXTENSION_REQUEST_DUE-USA-185-1", Period.ofMonths(1)),
            tuple("INVITATION_EXPIRES-USA-185-1", Period.ofMonths(1)));
  }
}
