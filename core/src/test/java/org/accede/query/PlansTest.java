package org.accede.query;

import static org.accede.testing.Samples.accession;
import static org.accede.testing.Samples.code;
import static org.accede.testing.Samples.complete;
import static org.accede.testing.Samples.date;
import static org.accede.testing.Samples.denunciation;
import static org.accede.testing.Samples.number;
import static org.accede.testing.Samples.provenance;
import static org.accede.testing.Samples.ratification;
import static org.accede.testing.Samples.signature;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.google.common.collect.ImmutableList;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import org.accede.act.ConsentKind;
import org.accede.answer.Answer;
import org.accede.answer.Step;
import org.accede.error.UnknownNameException;
import org.accede.invitation.Invitation;
import org.accede.invitation.InvitationPurpose;
import org.accede.register.TreatyRegister;
import org.accede.testing.Treaties;
import org.accede.time.ImpreciseDate;
import org.accede.time.Term;
import org.accede.time.WorkingDays;
import org.accede.treaty.ConsentRequirement.What;
import org.accede.treaty.TreatyFact;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Plans for treaties of which ETS No. 185 counts to the first day of the month after three months.
 */
class PlansTest {
  private static final WorkingDays ALL_DAYS = day -> true;

  private static Plans plans(WorkingDays workingDays, TreatyFact... facts) {
    return Plans.in(Accessions.in(SampleRegister.of(facts).build()), workingDays);
  }

  private static Plans plans(TreatyFact... facts) {
    return plans(ALL_DAYS, facts);
  }

  private static Plans asking(What what, TreatyFact... facts) {
    return Plans.in(Accessions.in(SampleRegister.asking(what, facts).build()));
  }

  private static Invitation invited(String who, String treaty, InvitationPurpose purpose) {
    return new Invitation.Builder()
        .participant(code(who))
        .treaty(number(treaty))
        .on(date("2023-04-05"))
        .purpose(purpose)
        .term(Term.until(date("2028-04-05")))
        .provenance(provenance())
        .build();
  }

  private static Invitation invited(String who) {
    return invited(who, "185", InvitationPurpose.ACCEDE);
  }

  private static LocalDate day(String day) {
    return LocalDate.parse(day);
  }

  private static List<String> keys(Answer<?> answer) {
    return keys(answer.explanation().steps());
  }

  private static List<String> keys(List<Step> steps) {
    return steps.stream().map(step -> step.message().key()).toList();
  }

  /** What is deposited, and when it then enters into force. */
  private static String said(Answer<Plan> answer) {
    return answer
        .value()
        .map(plan -> plan.deposit() + " " + plan.kind() + " " + plan.entryIntoForce())
        .orElse("none");
  }

  // A deposit on a day.

  @Test
  void whoIsInvitedAccedes() {
    Answer<Plan> plan = plans(invited("KAZ")).of("KAZ").to("185").depositOn(day("2024-02-15"));

    assertThat(said(plan)).isEqualTo("2024-02-15 ACCESSION 2024-06-01");
    assertThat(plan.value().orElseThrow().first()).isEmpty();
    assertThat(plan.value().orElseThrow().entryIntoForceADayLater()).isEmpty();
    assertThat(plan.explanation().cautions()).isEmpty();
  }

  @Test
  void theDepositIsASuppositionAndNoFact() {
    Answer<Plan> plan = plans(invited("KAZ")).of("KAZ").to("185").depositOn(day("2024-02-15"));

    assertThat(keys(plan)).contains("plan.supposed");
    assertThat(plan.explanation().citations())
        .noneMatch(citation -> citation.source().id().equals("hypothesis"));
  }

  @Test
  void whoIsInvitedToSignRatifies() {
    Answer<Plan> plan =
        plans(invited("KAZ", "211", InvitationPurpose.SIGN))
            .of("KAZ")
            .to("211")
            .depositOn(day("2024-02-15"));

    assertThat(plan.value().orElseThrow().kind())
        .isEqualTo(ConsentKind.RATIFICATION_ACCEPTANCE_OR_APPROVAL);
  }

  @ParameterizedTest
  @CsvSource({"true, false", "false, true"})
  void whoHasNotSignedSignsFirst(boolean hasSigned, boolean isTold) {
    Plans plans = hasSigned ? plans(signature("FRA", "185", "2001-11-23")) : plans();
    Answer<Plan> plan = plans.of("FRA").to("185").depositOn(day("2024-02-15"));

    assertThat(said(plan)).isEqualTo("2024-02-15 RATIFICATION_ACCEPTANCE_OR_APPROVAL 2024-06-01");
    assertThat(keys(plan).contains("plan.signs")).isEqualTo(isTold);
  }

  @ParameterizedTest
  @CsvSource({
    "2023-04-04, plan.ground.MAY_BE_INVITED",
    "2028-04-06, plan.ground.INVITATION_LAPSED",
    "2004-06-30, plan.ground.NOT_YET_OPEN"
  })
  void whoIsNotInvitedOnTheDayCannotDeposit(String on, String ground) {
    Answer<Plan> plan = plans(invited("KAZ")).of("KAZ").to("185").depositOn(day(on));

    assertThat(said(plan)).isEqualTo("none");
    assertThat(keys(plan)).contains(ground);
  }

  @Test
  void theLastDayOfATermIsInIt() {
    Plans.ToTreaty plans = plans(invited("KAZ")).of("KAZ").to("185");

    assertThat(said(plans.depositOn(day("2023-04-05"))))
        .isEqualTo("2023-04-05 ACCESSION 2023-08-01");
    assertThat(said(plans.depositOn(day("2028-04-05"))))
        .isEqualTo("2028-04-05 ACCESSION 2028-08-01");
  }

  @Test
  void whoIsBoundDepositsNothingMore() {
    Answer<Plan> plan =
        plans(ratification("FRA", "185", "2010-01-01"))
            .of("FRA")
            .to("185")
            .depositOn(day("2024-02-15"));

    assertThat(said(plan)).isEqualTo("none");
    assertThat(keys(plan)).contains("plan.ground.PARTY");
  }

  @Test
  void whatWasDoneLaterIsLeftOut() {
    Answer<Plan> plan =
        plans(invited("KAZ"), accession("KAZ", "185", "2024-05-01"))
            .of("KAZ")
            .to("185")
            .depositOn(day("2023-06-15"));

    assertThat(said(plan)).isEqualTo("2023-06-15 ACCESSION 2023-10-01");
  }

  @Test
  void aDayOnWhichTheDepositaryDoesNotWorkIsACaution() {
    WorkingDays noSundays = day -> day.getDayOfWeek() != DayOfWeek.SUNDAY;
    Plans.ToTreaty plans = plans(noSundays, invited("KAZ")).of("KAZ").to("185");

    assertThat(keys(plans.depositOn(day("2024-02-18")).explanation().cautions()))
        .containsExactly("plan.noWorkingDay");
    assertThat(plans.depositOn(day("2024-02-19")).explanation().cautions()).isEmpty();
  }

  @Test
  void aTreatyThatIsClosedIsRefused() {
    assertThat(said(plans().of("FRA").to("133").depositOn(day("2024-02-15")))).isEqualTo("none");
  }

  // To be in force by a day.

  @Test
  void theLastDayIsTheOneAfterWhichItWouldBeTooLate() {
    Answer<Plan> plan = plans(invited("KAZ")).of("KAZ").to("185").inForceBy(day("2024-06-01"));

    // a month later as from 1 March
    assertThat(said(plan)).isEqualTo("2024-02-29 ACCESSION 2024-06-01");
    assertThat(plan.value().orElseThrow().entryIntoForceADayLater()).contains(date("2024-07-01"));
    assertThat(keys(plan)).doesNotContain("plan.lastWorkingDay");
    assertThat(plan.explanation().steps())
        .filteredOn(step -> step.message().key().equals("plan.dayLater"))
        .singleElement()
        .satisfies(
            step ->
                assertThat(step.message().arguments())
                    .containsExactly(day("2024-03-01"), date("2024-07-01"), day("2024-06-01")));
  }

  @Test
  void theLastWorkingDayMayComeBefore() {
    WorkingDays notTheLast = day -> day.getDayOfMonth() < 28;
    Answer<Plan> plan =
        plans(notTheLast, invited("KAZ")).of("KAZ").to("185").inForceBy(day("2024-06-01"));

    assertThat(said(plan)).isEqualTo("2024-02-27 ACCESSION 2024-06-01");
    assertThat(keys(plan)).contains("plan.lastWorkingDay", "plan.dayLater");
    assertThat(plan.value().orElseThrow().entryIntoForceADayLater()).contains(date("2024-07-01"));
  }

  @Test
  void afterTheLastDayOfTheTermNothingIsDepositedADayLater() {
    Answer<Plan> plan = plans(invited("KAZ")).of("KAZ").to("185").inForceBy(day("2030-01-01"));

    assertThat(said(plan)).isEqualTo("2028-04-05 ACCESSION 2028-08-01");
    assertThat(plan.value().orElseThrow().entryIntoForceADayLater()).isEmpty();
    assertThat(keys(plan)).contains("plan.dayLater.notPossible");
  }

  @Test
  void noDayIsEarlyEnough() {
    Answer<Plan> plan = plans(invited("KAZ")).of("KAZ").to("185").inForceBy(day("2023-07-31"));

    assertThat(said(plan)).isEqualTo("none");
    assertThat(keys(plan)).containsExactly("plan.noDay");
    assertThat(said(plans(invited("KAZ")).of("KAZ").to("185").inForceBy(day("2023-08-01"))))
        .isEqualTo("2023-04-30 ACCESSION 2023-08-01");
  }

  @Test
  void aTermOfWhichNoDayIsAWorkingDayGivesNone() {
    Answer<Plan> plan =
        plans(day -> day.isBefore(day("2023-04-05")), invited("KAZ"))
            .of("KAZ")
            .to("185")
            .inForceBy(day("2024-06-01"));

    assertThat(keys(plan)).containsExactly("plan.noDay");
  }

  @Test
  void aDayFromWhichOnToDepositThatIsInTimeChangesNothing() {
    Plans.ToTreaty plans = plans(invited("KAZ")).of("KAZ").to("185");

    assertThat(plans.inForceBy(day("2024-06-01"), day("2024-02-29")))
        .isEqualTo(plans.inForceBy(day("2024-06-01")));
  }

  @Test
  void aDayFromWhichOnToDepositThatIsTooLateTellsWhatFollows() {
    Answer<Plan> plan =
        plans(invited("KAZ")).of("KAZ").to("185").inForceBy(day("2024-06-01"), day("2024-03-01"));

    assertThat(said(plan)).isEqualTo("none");
    assertThat(keys(plan)).contains("plan.supposed", "plan.tooLate");
  }

  @Test
  void whereNoDayWasEarlyEnoughThatIsSaid() {
    Answer<Plan> plan =
        plans(invited("KAZ")).of("KAZ").to("185").inForceBy(day("2023-07-31"), day("2023-06-01"));

    assertThat(said(plan)).isEqualTo("none");
    assertThat(keys(plan)).contains("plan.tooLate.ever");
  }

  @Test
  void aDayFromWhichOnNothingCanBeDepositedIsRefused() {
    Answer<Plan> plan =
        plans(invited("KAZ")).of("KAZ").to("185").inForceBy(day("2024-06-01"), day("2028-04-06"));

    assertThat(keys(plan)).contains("plan.ground.INVITATION_LAPSED");
  }

  // What a treaty asks as to another.

  private static final TreatyFact PARTY = ratification("FRA", "185", "2010-01-01");
  private static final TreatyFact SIGNED = signature("FRA", "185", "2001-11-23");

  /** What must be done first; what refuses; or that it is met. */
  private static String asked(What what, TreatyFact... facts) {
    Answer<Plan> plan = asking(what, facts).of("FRA").to("189").depositOn(day("2024-02-15"));
    return plan.value()
        .map(found -> found.first().isEmpty() ? "met" : "first " + keys(found.first()))
        .orElse("refused " + keys(plan));
  }

  @Test
  void aTreatyMayBeForPartiesToAnother() {
    assertThat(asked(What.PARTY_BEFORE, PARTY)).isEqualTo("met");
    assertThat(asked(What.PARTY_BEFORE, SIGNED)).startsWith("refused");
    assertThat(asked(What.PARTY_BEFORE, ratification("FRA", "185", "2024-02-01")))
        .as("not in force yet")
        .startsWith("refused");
    assertThat(
            asked(What.PARTY_BEFORE, PARTY, denunciation("FRA", "185", "2020-01-01", "2020-05-01")))
        .startsWith("refused");
  }

  @Test
  void aTreatyMayAskForASignatureBeforeOrAtOnce() {
    assertThat(asked(What.SIGNED_BEFORE_OR_AT_ONCE, PARTY)).isEqualTo("met");
    assertThat(asked(What.SIGNED_BEFORE_OR_AT_ONCE, SIGNED)).isEqualTo("met");
    assertThat(asked(What.SIGNED_BEFORE_OR_AT_ONCE)).startsWith("first");
    assertThat(
            asked(
                What.SIGNED_BEFORE_OR_AT_ONCE,
                PARTY,
                denunciation("FRA", "185", "2020-01-01", "2020-05-01")))
        .startsWith("refused");
  }

  @Test
  void aTreatyMayAskForConsentBeforeOrAtOnce() {
    assertThat(asked(What.CONSENTED_BEFORE_OR_AT_ONCE, PARTY)).isEqualTo("met");
    assertThat(asked(What.CONSENTED_BEFORE_OR_AT_ONCE, ratification("FRA", "185", "2024-02-01")))
        .isEqualTo("met");
    assertThat(asked(What.CONSENTED_BEFORE_OR_AT_ONCE, SIGNED)).startsWith("first");
    assertThat(
            asked(
                What.CONSENTED_BEFORE_OR_AT_ONCE,
                PARTY,
                denunciation("FRA", "185", "2020-01-01", "2020-05-01")))
        .startsWith("refused");
  }

  @Test
  void aTreatyInForceAsksNoMoreForConsentAtOnce() {
    assertThat(asked(What.CONSENTED_AT_ONCE_UNTIL_IN_FORCE)).isEqualTo("met");
  }

  @Test
  void aTreatyMayAskThatAnotherIsDenounced() {
    assertThat(asked(What.DENOUNCED)).isEqualTo("met");
    assertThat(asked(What.DENOUNCED, PARTY)).startsWith("first");
    assertThat(asked(What.DENOUNCED, PARTY, denunciation("FRA", "185", "2020-01-01", "2020-05-01")))
        .isEqualTo("met");
  }

  @Test
  void whoMayHaveLeftMayHaveToDenounce() {
    Answer<Plan> certainly =
        asking(What.DENOUNCED, PARTY).of("FRA").to("189").depositOn(day("2024-02-15"));
    Answer<Plan> perhaps =
        asking(What.DENOUNCED, PARTY, denunciation("FRA", "185", "2023-10-01", "2024-02"))
            .of("FRA")
            .to("189")
            .depositOn(day("2024-02-15"));

    assertThat(keys(certainly.value().orElseThrow().first()))
        .containsExactly("plan.requirement.DENOUNCED");
    assertThat(keys(perhaps.value().orElseThrow().first()))
        .containsExactly("plan.requirement.ifParty");
  }

  @Test
  void whatCannotBeDoneAnyMoreIsSaid() {
    TreatyRegister register =
        SampleRegister.of()
            .add(Treaties.forPartiesToClosed())
            .cover(number("190"), complete("2025-01-01"))
            .build();
    Answer<Plan> plan =
        Plans.in(Accessions.in(register)).of("FRA").to("190").depositOn(day("2024-02-15"));

    assertThat(said(plan)).isEqualTo("none");
    assertThat(plan.explanation().steps()).hasSize(1);
    assertThat(keys(plan.explanation().steps().get(0).details())).containsExactly("treaty.closed");
  }

  // What is not asked for as of a day.

  @Test
  void whatWouldFollowFromAnInvitationIsCountedFromTheDeposit() {
    Answer<ImpreciseDate> entry = plans().of("KAZ").to("185").entryIfInvited(day("2024-02-15"));

    assertThat(entry.value()).contains(date("2024-06-01"));
    assertThat(keys(entry)).contains("plan.supposed");
    assertThat(entry.explanation().rule()).isEqualTo("plan");
  }

  @Test
  void whatIsUnmetIsWhatMustBeDoneAndWhatRefuses() {
    assertThat(keys(asking(What.PARTY_BEFORE).of("FRA").to("189").unmet(day("2024-02-15"))))
        .hasSize(1);
    assertThat(
            keys(
                asking(What.CONSENTED_BEFORE_OR_AT_ONCE, SIGNED)
                    .of("FRA")
                    .to("189")
                    .unmet(day("2024-02-15"))))
        .hasSize(1);
    assertThat(asking(What.PARTY_BEFORE, PARTY).of("FRA").to("189").unmet(day("2024-02-15")))
        .isEmpty();
  }

  @Test
  void aPlanIsFoundByNameByCodeAndByValue() {
    Plans plans = plans();
    TreatyRegister register = SampleRegister.of().build();
    ImmutableList<Plans.ToTreaty> found =
        ImmutableList.of(
            plans.of("FRA").to("185"),
            plans.of(code("FRA")).to(number("185")),
            plans.of(register.participant("FRA")).to(register.treaty("185")));

    assertThat(found)
        .allSatisfy(
            one -> {
              assertThat(one.participant().code()).isEqualTo(code("FRA"));
              assertThat(one.treaty().number()).isEqualTo(number("185"));
            });
    assertThatExceptionOfType(UnknownNameException.class).isThrownBy(() -> plans.of("Atlantis"));
    assertThatExceptionOfType(UnknownNameException.class)
        .isThrownBy(() -> plans.of("FRA").to("999"));
  }
}
