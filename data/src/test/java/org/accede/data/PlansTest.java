package org.accede.data;

import static com.google.common.collect.Iterables.getLast;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.accede.act.ConsentKind;
import org.accede.answer.Answer;
import org.accede.answer.ExplanationText;
import org.accede.answer.Step;
import org.accede.answer.Wording;
import org.accede.query.Accessions;
import org.accede.query.Plan;
import org.accede.query.Plans;
import org.accede.rule.accession.AccessionStage;
import org.accede.text.OfficialLanguage;
import org.accede.time.ImpreciseDate;
import org.accede.time.TermReading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What follows from deposits, by the bundled facts. */
class PlansTest {
  private final Accessions accessions = Accessions.in(CouncilOfEurope.register());
  private final Plans plans = Plans.in(accessions);

  /** The articles: ETS 030 Art. 28, CETS 210 Art. 76, ETS 185 Art. 37, ETS 173 Art. 33. */
  @ParameterizedTest(name = "KAZ {0} deposited on {1}: in force on {2}")
  @CsvSource({
    "030, 2026-05-04, 2026-08-02, Article 28",
    "210, 2025-03-01, 2025-07-01, Article 76",
    "185, 2026-08-31, 2026-12-01, Article 37",
    "185, 2026-09-01, 2027-01-01, Article 37",
    "173, 2026-01-31, 2026-05-01, Article 33",
  })
  void aDepositLeadsToADayWithItsArticle(
      String treaty, LocalDate deposit, String entryIntoForce, String article) {
    Answer<Plan> plan = plans.of("KAZ").to(treaty).depositOn(deposit);
    assertThat(plan.value().map(Plan::entryIntoForce))
        .contains(ImpreciseDate.parse(entryIntoForce));
    assertThat(plan.value().map(Plan::kind)).contains(ConsentKind.ACCESSION);
    assertThat(ExplanationText.of(plan.explanation(), OfficialLanguage.ENGLISH)).contains(article);
  }

  @Test
  void theLastDayOfADepositIsTheOneAfterWhichADayLaterMisses() {
    Plan plan = plans.of("KAZ").to("185").inForceBy(LocalDate.of(2027, 1, 1)).value().orElseThrow();
    assertThat(plan.deposit()).isEqualTo("2026-09-30");
    assertThat(plan.entryIntoForce()).hasToString("2027-01-01");
    assertThat(plan.entryIntoForceADayLater()).contains(ImpreciseDate.parse("2027-02-01"));
  }

  @ParameterizedTest
  @CsvSource({"030", "173", "185"})
  void theInverseHoldsForEveryFirstOfAMonth(String treaty) {
    for (LocalDate target = LocalDate.of(2026, 1, 1);
        target.isBefore(LocalDate.of(2027, 3, 1));
        target = target.plusMonths(1)) {
      Plan plan = plans.of("KAZ").to(treaty).inForceBy(target).value().orElseThrow();
      LocalDate last = plan.deposit();
      assertThat(entryIntoForce(treaty, last)).isBeforeOrEqualTo(target);
      assertThat(entryIntoForce(treaty, last.plusDays(1))).isAfter(target);
    }
  }

  private LocalDate entryIntoForce(String treaty, LocalDate deposit) {
    return plans
        .of("KAZ")
        .to(treaty)
        .depositOn(deposit)
        .value()
        .flatMap(plan -> plan.entryIntoForce().day())
        .orElseThrow();
  }

  /** Valid five years from 18 June 2025: the day after the anniversary is one reading only. */
  @Test
  void aDayLaterIsNotPlannedForWhereTheInvitationMayHaveLapsed() {
    Answer<Plan> answer = plans.of("KAZ").to("030").inForceBy(LocalDate.of(2031, 1, 1));
    assertThat(answer.value().map(Plan::deposit)).contains(LocalDate.of(2030, 6, 18));
    assertThat(answer.value().flatMap(Plan::entryIntoForceADayLater)).isEmpty();
    assertThat(answer.explanation().steps())
        .extracting(step -> step.message().key())
        .endsWith("plan.dayLater.notPossible");
  }

  @Test
  void theInvitationsOwnEndBoundsTheDeposit() {
    // far away: the last day of the invitation read with the least time
    Plan plan = plans.of("KAZ").to("030").inForceBy(LocalDate.of(2040, 1, 1)).value().orElseThrow();
    assertThat(plan.deposit()).isEqualTo("2030-06-18");
    Plan secretariat =
        Plans.in(accessions.reading(TermReading.SECRETARIAT))
            .of("KAZ")
            .to("030")
            .inForceBy(LocalDate.of(2040, 1, 1))
            .value()
            .orElseThrow();
    assertThat(secretariat.deposit()).isEqualTo("2030-06-19");
  }

  @ParameterizedTest(name = "{0} {1} on {2}: {3}")
  @CsvSource({
    "KAZ, 210, 2026-03-01, INVITATION_LAPSED",
    "KAZ, 018, 2026-03-01, PARTY",
    "KAZ, 194, 2026-03-01, NOT_OPEN",
    "KAZ, 030, 2025-06-17, MAY_BE_INVITED",
    "MNG, 030, 2019-12-01, REQUESTED",
  })
  void aStepThatCannotBeTakenIsRefusedWithItsReason(
      String participant, String treaty, LocalDate day, AccessionStage reason) {
    Answer<Plan> plan = plans.of(participant).to(treaty).depositOn(day);
    assertThat(plan).isInstanceOf(Answer.NotApplicable.class);
    assertThat(plan.explanation().steps())
        .anySatisfy(
            step -> {
              assertThat(step.message().key()).isIn("plan.refused", "plan.ground." + reason);
              assertThat(step.message().toString()).contains(reason.name());
            });
  }

  @Test
  void whoIsNotInvitedOnRecordIsToldToAskAlsoWhereItMayHaveJoined() {
    Step ground =
        getLast(
            plans.of("UZB").to("185").depositOn(LocalDate.of(2027, 1, 1)).explanation().steps());
    assertThat(ground.message().toString()).contains("MAY_BE_INVITED");
    assertThat(ground.details())
        .extracting(step -> step.message().key())
        .containsExactly("plan.mend.MAY_BE_INVITED");
  }

  @Test
  void noDepositIsPlannedForADayThatIsPast() {
    LocalDate target = LocalDate.of(2027, 1, 1);
    Plans.ToTreaty cybercrime = plans.of("KAZ").to("185");

    assertThat(cybercrime.inForceBy(target, LocalDate.of(2026, 9, 30)))
        .isEqualTo(cybercrime.inForceBy(target));
    Answer<Plan> late = cybercrime.inForceBy(target, LocalDate.of(2026, 10, 1));
    assertThat(late).isInstanceOf(Answer.NotApplicable.class);
    assertThat(
            Wording.in(OfficialLanguage.ENGLISH).of(getLast(late.explanation().steps()).message()))
        .isEqualTo(
            "The last day in time was 30 September 2026. If the instrument is deposited on 1"
                + " October 2026, the treaty enters into force on 1 February 2027; the day wanted"
                + " is 1 January 2027.");
  }

  /** 31 October 2026 is a Saturday; 26 March 2027 is Good Friday, a holiday in Alsace. */
  @ParameterizedTest
  @CsvSource({
    "185, 2027-02-01, 2026-10-31, 2026-10-30",
    "030, 2027-06-24, 2027-03-26, 2027-03-25",
  })
  void theLastDayIsOneOnWhichTheDepositaryWorks(
      String treaty, LocalDate target, LocalDate inTime, LocalDate working) {
    Answer<Plan> plan =
        Plans.in(accessions, new StrasbourgWorkingDays()).of("KAZ").to(treaty).inForceBy(target);

    assertThat(plans.of("KAZ").to(treaty).inForceBy(target).value().map(Plan::deposit))
        .contains(inTime);
    assertThat(plan.value().map(Plan::deposit)).contains(working);
    assertThat(plan.explanation().steps())
        .extracting(step -> step.message().key())
        .contains("plan.lastWorkingDay");
  }

  @Test
  void aDepositOnAHolidayIsCountedWithACaution() {
    assertThat(
            Plans.in(accessions, new StrasbourgWorkingDays())
                .of("KAZ")
                .to("185")
                .depositOn(LocalDate.of(2026, 10, 31))
                .explanation()
                .cautions())
        .extracting(step -> step.message().key())
        .contains("plan.noWorkingDay");
  }

  @Test
  void noDayIsFoundBeforeTheInvitation() {
    assertThat(plans.of("KAZ").to("030").inForceBy(LocalDate.of(2025, 6, 1)))
        .isInstanceOf(Answer.NotApplicable.class);
  }

  @Test
  void aProtocolWantsItsParentFirst() {
    // Germany ratified ETS No. 185 in 2009; Ireland had signed only, by the chart of December 2015
    assertThat(plans.of("DEU").to("224").depositOn(LocalDate.of(2026, 1, 10)).explanation().steps())
        .noneMatch(step -> step.message().key().startsWith("plan.requirement"));
  }

  /**
   * By Article 37 of ETS 193 of Parties to ETS 065: Iceland is one, Albania is none by a record
   * that is complete. By Article 14 of ETS 143 of those to ETS 066, whose chart is not on record.
   */
  @ParameterizedTest(name = "{0} and {1}: {2}")
  @CsvSource({
    "ISL, 193, plan.requirement.DENOUNCED",
    "ALB, 193, ",
    "AUT, 143, plan.requirement.ifParty",
  })
  void theDenunciationOfWhatATreatyReplacesIsAskedOfWhoeverIsOrMayBeAParty(
      String participant, String treaty, String asked) {
    Answer<Plan> plan = plans.of(participant).to(treaty).depositOn(LocalDate.of(2008, 1, 2));

    assertThat(plan.value()).isPresent();
    assertThat(plan.explanation().steps())
        .extracting(step -> step.message().key())
        .filteredOn(key -> key.startsWith("plan.requirement"))
        .containsExactlyElementsOf(Optional.ofNullable(asked).stream().toList());
  }

  /** What the next steps say of it: whoever has joined ETS 173 may join ETS 191. */
  @Test
  void whatIsNotOpenSaysWhichTreatyOpensIt() {
    Step ground =
        getLast(
            plans.of("KAZ").to("191").depositOn(LocalDate.of(2027, 1, 4)).explanation().steps());
    assertThat(ground.message().key()).isEqualTo("plan.ground.NOT_OPEN");
    assertThat(ground.details())
        .extracting(step -> Wording.in(OfficialLanguage.ENGLISH).of(step.message()))
        .containsExactly(
            "Open to its accession, without an invitation, once it has joined ETS No. 173"
                + " (Article 11).");
  }
}
