package org.accede.rule;

import static org.accede.testing.Samples.citation;
import static org.accede.testing.Samples.date;
import static org.accede.testing.Samples.number;
import static org.accede.testing.Samples.treatyBuilder;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.Period;
import java.util.Optional;
import org.accede.act.ConsentKind;
import org.accede.answer.Step;
import org.accede.text.BilingualText;
import org.accede.text.Message;
import org.accede.time.ImpreciseDate;
import org.accede.treaty.AccessionClause;
import org.accede.treaty.AccessionRoute;
import org.accede.treaty.Admission;
import org.accede.treaty.Counting;
import org.accede.treaty.Counting.Unit;
import org.accede.treaty.CountingMethod;
import org.accede.treaty.EntryIntoForceClause;
import org.accede.treaty.EntryIntoForceClause.RunsFrom;
import org.accede.treaty.FinalClauses;
import org.accede.treaty.OtherWay;
import org.accede.treaty.ParticipantClass;
import org.accede.treaty.Threshold;
import org.accede.treaty.Treaty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ConsentEffectTest {
  private static final Counting FIRST_OF_MONTH_AFTER_1_MONTH =
      months(CountingMethod.FIRST_DAY_OF_MONTH_FOLLOWING_EXPIRY_OF_PERIOD, 1);
  private static final Counting FIRST_OF_MONTH_AFTER_3_MONTHS =
      months(CountingMethod.FIRST_DAY_OF_MONTH_FOLLOWING_EXPIRY_OF_PERIOD, 3);
  private static final Counting FIRST_OF_3RD_MONTH =
      months(CountingMethod.FIRST_DAY_OF_NTH_MONTH_FOLLOWING, 3);
  private static final Counting ONE_MONTH_AFTER = months(CountingMethod.PERIOD_AFTER_DATE, 1);
  private static final Counting THREE_MONTHS_AFTER = months(CountingMethod.PERIOD_AFTER_DATE, 3);

  /** By their numbers: the treaties whose clauses on entry into force differ among themselves. */
  private static final ImmutableMap<String, Treaty> TREATIES =
      ImmutableMap.of(
          // ratifying: first of the month after three months; acceding: three months plain
          "101",
          treaty(
              "101",
              "1982-07-01",
              FIRST_OF_MONTH_AFTER_3_MONTHS,
              FIRST_OF_MONTH_AFTER_3_MONTHS,
              THREE_MONTHS_AFTER),
          // the treaty itself: first of the third month; later participants: three months plain
          "078",
          treaty("078", "1977-03-01", FIRST_OF_3RD_MONTH, THREE_MONTHS_AFTER, THREE_MONTHS_AFTER),
          // first of the third month, and nobody accedes
          "093",
          treaty("093", "1983-05-01", FIRST_OF_3RD_MONTH, FIRST_OF_3RD_MONTH, null),
          // held back until ETS No. 155 was in force; later participants: one month plain
          "162",
          treaty("162", "1998-11-01", FIRST_OF_MONTH_AFTER_1_MONTH, ONE_MONTH_AFTER, null));

  @ParameterizedTest(name = "ETS {0}, {1} of {2}: {3}")
  @CsvSource({
    "101, RATIFICATION,         2001-01-15, 2001-05-01",
    "101, ACCEPTANCE,           2001-01-15, 2001-05-01",
    "101, APPROVAL,             2001-01-15, 2001-05-01",
    "101, RATIFICATION_ACCEPTANCE_OR_APPROVAL, 2001-01-15, 2001-05-01",
    "101, ACCESSION,            2001-01-15, 2001-04-16",
    "101, NOT_STATED,           2001-01-15, 2001-04-16/2001-05-01",
    "078, RATIFICATION,         1990-01-15, 1990-04-16",
    "078, ACCESSION,            1990-01-15, 1990-04-16",
    "078, NOT_STATED,           1990-01-15, 1990-04-16",
    "093, RATIFICATION,         1990-01-15, 1990-04-01",
    "093, NOT_STATED,           1990-01-15, 1990-04-01",
    "162, RATIFICATION,         2001-01-15, 2001-02-16",
    "162, DEFINITIVE_SIGNATURE, 2001-01-15, 2001-02-16",
  })
  void whoComesLaterIsCountedByTheClauseForThem(
      String treaty, ConsentKind kind, ImpreciseDate consent, ImpreciseDate expected) {
    assertThat(effect(treaty, kind).count(consent)).isEqualTo(expected);
  }

  @ParameterizedTest(name = "ETS {0}, {1}: {2}")
  @CsvSource({
    "101, RATIFICATION, true",
    "101, ACCESSION,    true",
    // by the one clause or by the other
    "101, NOT_STATED,   false",
    "078, NOT_STATED,   true",
  })
  void theArticleByWhichALaterDayIsCountedIsNamedWhereOneAloneCounts(
      String treaty, ConsentKind kind, boolean isNamed) {
    assertThat(effect(treaty, kind).article().isPresent()).isEqualTo(isNamed);
  }

  @ParameterizedTest(name = "ETS {0}, {1} of {2}: {3}")
  @CsvSource({
    "101, RATIFICATION, 1978-06-28, 1982-07-01",
    "101, RATIFICATION, 1982-03-31, 1982-07-01",
    "101, RATIFICATION, 1982-04-01, 1982-08-01",
    "078, RATIFICATION, 1976-12-31, 1977-03-01",
    "078, RATIFICATION, 1977-01-01, 1977-04-02",
    "093, RATIFICATION, 1983-02-28, 1983-05-01",
    "093, RATIFICATION, 1983-03-01, 1983-06-01",
    "162, RATIFICATION, 1998-09-30, 1998-11-01",
    "162, RATIFICATION, 1998-10-15, 1998-11-16",
    "162, RATIFICATION, 1996-03-05, 1998-11-01",
    "101, ACCESSION,    1982-03-31, 1982-07-01",
  })
  void theOriginalPartiesGetTheTreatysOwnDay(
      String treaty, ConsentKind kind, ImpreciseDate consent, ImpreciseDate expected) {
    assertThat(effect(treaty, kind).count(consent)).isEqualTo(expected);
  }

  /** ETS No. 162, Article 8: a deposit is not what the first clause waited for. */
  @ParameterizedTest
  @CsvSource({
    "1996-03-05, 1998-11-01, the day of the opening",
    "1998-10-28, 1998-11-01, Ireland",
    "1998-10-31, 1998-11-01, the day before",
    "1998-11-01, 1998-12-02, the day itself",
    "1998-10-28/1998-11-01, 1998-11-01/1998-12-02, either",
  })
  void whereTheTreatyWaitedForAnotherAllWhoHadConsentedEnterWithIt(
      ImpreciseDate consent, ImpreciseDate expected, String whose) {
    EntryIntoForceClause first =
        new EntryIntoForceClause.Builder()
            .counting(FIRST_OF_MONTH_AFTER_1_MONTH)
            .waitedFor(number("155"))
            .build();

    assertThat(sixthProtocol(first).count(consent)).as(whose).isEqualTo(expected);
    assertThat(
            sixthProtocol(counted(new Counting(CountingMethod.SAME_DATE_AS_PARENT, 0, Unit.NONE)))
                .count(consent))
        .isEqualTo(expected);
  }

  @Test
  void whereTheFirstClauseCountsFromDepositsTheLastOfThemAreCountedByTheOther() {
    assertThat(sixthProtocol(counted(FIRST_OF_MONTH_AFTER_1_MONTH)).count(date("1998-10-28")))
        .isEqualTo(date("1998-11-29"));
  }

  @Test
  void theStepsOfOneWhoHadConsentedSayThatItJoinedWithTheTreaty() {
    EntryIntoForceClause first =
        new EntryIntoForceClause.Builder()
            .counting(FIRST_OF_MONTH_AFTER_1_MONTH)
            .waitedFor(number("155"))
            .build();

    assertThat(sixthProtocol(first).steps(date("1998-10-28")))
        .extracting(step -> step.message().key())
        .containsExactly("entry.counted", "entry.withTheTreaty");
    assertThat(sixthProtocol(first).steps(date("1998-11-02")))
        .extracting(step -> step.message().key())
        .containsExactly("entry.counted");
  }

  private static ConsentEffect sixthProtocol(EntryIntoForceClause first) {
    FinalClauses clauses =
        clauses()
            .firstEntryIntoForce(first)
            .laterEntryIntoForce(counted(ONE_MONTH_AFTER))
            .hasNoAccessionClause(true)
            .build();
    Treaty treaty = treatyBuilder("162").inForceOn(date("1998-11-01")).clauses(clauses).build();
    return ConsentEffect.of(treaty, ConsentKind.RATIFICATION).orElseThrow();
  }

  /** Both clauses count six months, as those of ETS No. 103 do. */
  @ParameterizedTest
  @CsvSource({
    "1989-05-06, 1989-11-07",
    "1989-05-07, 1989-11-08",
    "1989-08-30, 1990-03-01",
    "1990-02-28, 1990-08-29",
  })
  void aClauseOfSixMonthsCountsThemAndThenADay(ImpreciseDate consent, ImpreciseDate expected) {
    Counting sixMonths = months(CountingMethod.PERIOD_AFTER_DATE, 6);
    Treaty treaty = treaty("103", "1989-11-07", sixMonths, sixMonths, null);

    assertThat(ConsentEffect.of(treaty, ConsentKind.RATIFICATION).orElseThrow().count(consent))
        .isEqualTo(expected);
  }

  /** One month from 30 January 1970 is 28 February in one way and 1 March in the other. */
  @ParameterizedTest
  @CsvSource({
    "1970-02-27, 1970-04-30/1970-05-01, later by either way",
    "1970-02-28, 1970-02-28/1970-05-01, with the treaty by one way",
    "1970-03-01, 1970-03-01,            with the treaty by either way",
  })
  void whereTheTwoWaysDifferTheEffectIsTheSpanOfBoth(
      String inForceOn, ImpreciseDate expected, String why) {
    Treaty treaty = treaty("053", inForceOn, ONE_MONTH_AFTER, THREE_MONTHS_AFTER, null);

    assertThat(
            ConsentEffect.of(treaty, ConsentKind.RATIFICATION)
                .orElseThrow()
                .count(date("1970-01-30")))
        .as(why)
        .isEqualTo(expected);
  }

  @Test
  void noCountLiesBeforeTheTreatysOwnEntryIntoForce() {
    Treaty treaty = treaty("030", "1962-06-12", null, ONE_MONTH_AFTER, null);
    ConsentEffect effect = ConsentEffect.of(treaty, ConsentKind.RATIFICATION).orElseThrow();

    assertThat(effect.count(date("1960-01-01"))).isEqualTo(date("1962-06-12"));
    assertThat(effect.count(date("1962-05-11"))).isEqualTo(date("1962-06-12"));
    assertThat(effect.count(date("1962-05-12"))).isEqualTo(date("1962-06-13"));
  }

  @ParameterizedTest
  @CsvSource({
    "1990,                  1990-05-01/1991-04-01",
    "1982-03-01/1982-04-30, 1982-07-01/1982-08-01",
    "../1990-01-15,         ../1990-05-01",
    "1990-01-15/..,         1990-05-01/..",
  })
  void anImpreciseConsentIsCountedEndByEnd(ImpreciseDate consent, ImpreciseDate expected) {
    assertThat(effect("101", ConsentKind.RATIFICATION).count(consent)).isEqualTo(expected);
  }

  @Test
  void anImpreciseEntryIntoForceOfTheTreatyGoesIntoTheCount() {
    Treaty treaty = treaty("030", "1962", null, ONE_MONTH_AFTER, null);

    assertThat(
            ConsentEffect.of(treaty, ConsentKind.RATIFICATION)
                .orElseThrow()
                .count(date("1962-05-11")))
        .isEqualTo(date("1962-06-12/1962-12-31"));
  }

  @ParameterizedTest
  @CsvSource({
    "DEPOSIT,                         false",
    "RECEIPT_OF_INSTRUMENT,           false",
    "DEFINITIVE_SIGNATURE_OR_DEPOSIT, true",
    "EXPRESSION_OF_CONSENT,           true",
  })
  void aDefinitiveSignatureCountsOnlyWhereTheClauseSpeaksOfIt(RunsFrom from, boolean counts) {
    EntryIntoForceClause later =
        new EntryIntoForceClause.Builder().counting(ONE_MONTH_AFTER).runsFrom(from).build();
    Treaty treaty = inForce("158", clauses().laterEntryIntoForce(later).build());

    assertThat(ConsentEffect.of(treaty, ConsentKind.DEFINITIVE_SIGNATURE).isPresent())
        .isEqualTo(counts);
    assertThat(ConsentEffect.of(treaty, ConsentKind.RATIFICATION)).isPresent();
  }

  @Test
  void aClauseThatDoesNotSayWhatItRunsFromDoesNotSpeakOfDefinitiveSignatures() {
    Treaty treaty = inForce("158", clauses().laterEntryIntoForce(counted(ONE_MONTH_AFTER)).build());

    assertThat(ConsentEffect.of(treaty, ConsentKind.DEFINITIVE_SIGNATURE)).isEmpty();
  }

  @Test
  void noClauseSpeaksOfSuccession() {
    TREATIES
        .values()
        .forEach(treaty -> assertThat(ConsentEffect.of(treaty, ConsentKind.SUCCESSION)).isEmpty());
  }

  @Test
  void whereNobodyAccedesAConsentOfUnknownKindIsCountedAsTheLaterOnes() {
    Treaty noClause = inForce("093", laterOnly().hasNoAccessionClause(true).build());
    Treaty onlyToSign = inForce("127", laterOnly().accession(route(true)).build());

    assertThat(ConsentEffect.of(noClause, ConsentKind.NOT_STATED)).isPresent();
    assertThat(ConsentEffect.of(onlyToSign, ConsentKind.NOT_STATED)).isPresent();
  }

  @Test
  void whereTheEffectOfAccessionWasNotReadNeitherItNorAConsentOfUnknownKindIsCounted() {
    Treaty notRead = inForce("093", laterOnly().build());
    Treaty effectNotRead = inForce("093", laterOnly().accession(route(false)).build());

    assertThat(ConsentEffect.of(notRead, ConsentKind.NOT_STATED)).isEmpty();
    assertThat(ConsentEffect.of(effectNotRead, ConsentKind.NOT_STATED)).isEmpty();
    assertThat(ConsentEffect.of(effectNotRead, ConsentKind.ACCESSION)).isEmpty();
    assertThat(ConsentEffect.of(effectNotRead, ConsentKind.RATIFICATION)).isPresent();
  }

  @Test
  void whereFewerConsentsDoToWhenAPartyJoinsIsNotKnown() {
    Threshold twoWays =
        new Threshold.Builder()
            .allPartiesTo(number("108"))
            .otherWay(new OtherWay(Period.ofYears(5), 38))
            .build();
    Treaty treaty = inForce("223", clauses().threshold(twoWays).build());

    assertThat(ConsentEffect.of(treaty, ConsentKind.RATIFICATION)).isEmpty();
  }

  @Test
  void whereAllPartiesToAnotherTreatyMustConsentTheyJoinWithTheTreaty() {
    FinalClauses clauses =
        clauses()
            .threshold(new Threshold.Builder().allPartiesTo(number("005")).build())
            .firstEntryIntoForce(counted(FIRST_OF_MONTH_AFTER_3_MONTHS))
            .build();
    Treaty treaty = treatyBuilder("194").inForceOn(date("2010-06-01")).clauses(clauses).build();
    ConsentEffect effect = ConsentEffect.of(treaty, ConsentKind.RATIFICATION).orElseThrow();

    assertThat(effect.count(date("2005-03-01"))).isEqualTo(date("2010-06-01"));
    assertThat(effect.count(date("2010-02-18"))).isEqualTo(date("2010-06-01"));
    assertThat(effect.steps(date("2010-02-18")))
        .extracting(step -> step.message().key())
        .containsExactly("entry.withTheTreaty");
  }

  @ParameterizedTest
  @EnumSource(ConsentKind.class)
  void aTreatyThatIsNotInForceGivesNoDay(ConsentKind kind) {
    Treaty notInForce = treatyBuilder("101").clauses(TREATIES.get("101").clauses()).build();

    assertThat(ConsentEffect.of(notInForce, kind)).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(ConsentKind.class)
  void clausesThatNobodyHasReadGiveNoDay(ConsentKind kind) {
    assertThat(ConsentEffect.of(inForce("016", clauses().build()), kind)).isEmpty();
  }

  @Test
  void aCountThatNeedsMoreThanADayGivesNone() {
    Counting withTheParent = new Counting(CountingMethod.SAME_DATE_AS_PARENT, 0, Unit.NONE);
    Treaty treaty = inForce("089", clauses().laterEntryIntoForce(counted(withTheParent)).build());

    assertThat(ConsentEffect.of(treaty, ConsentKind.RATIFICATION)).isEmpty();
  }

  @Test
  void theStepsShowTheClauseTheRuleAndTheArithmetic() {
    ImmutableList<Step> steps = effect("101", ConsentKind.ACCESSION).steps(date("2001-01-15"));

    assertThat(steps)
        .containsExactly(
            Step.of(
                    "entry.counted",
                    new BilingualText("ETS No. 101", "STE n° 101"),
                    Message.of("clause.place.article", "acceding"),
                    Message.of("rule.MONTHS_AFTER_DATE", 3),
                    date("2001-01-15"),
                    date("2001-04-16"))
                .citing(ImmutableList.of(citation())));
  }

  @Test
  void theStepsOfAnOriginalPartySayThatItJoinedWithTheTreaty() {
    assertThat(effect("101", ConsentKind.RATIFICATION).steps(date("1982-01-15")))
        .extracting(step -> step.message().key())
        .containsExactly("entry.counted", "entry.withTheTreaty");
  }

  @Test
  void theStepsOfAConsentOfUnknownKindShowBothClauses() {
    assertThat(effect("101", ConsentKind.NOT_STATED).steps(date("2001-01-15")))
        .extracting(step -> step.message().arguments().get(4))
        .containsExactly(date("2001-05-01"), date("2001-04-16"));
  }

  @ParameterizedTest
  @CsvSource({
    "078, RATIFICATION, MONTHS_AFTER_DATE 3",
    "093, NOT_STATED,   FIRST_OF_NTH_MONTH 3",
    "101, NOT_STATED,   FIRST_OF_MONTH_AFTER_EXPIRY 3 or MONTHS_AFTER_DATE 3",
  })
  void theCountCanBeNamedAsFilesNameIt(String treaty, ConsentKind kind, String words) {
    assertThat(effect(treaty, kind).words()).isEqualTo(words);
  }

  private static ConsentEffect effect(String treaty, ConsentKind kind) {
    return ConsentEffect.of(TREATIES.get(treaty), kind).orElseThrow();
  }

  private static Treaty treaty(
      String number, String inForceOn, Counting first, Counting later, Counting acceding) {
    FinalClauses.Builder clauses = clauses();
    clauses.firstEntryIntoForce(Optional.ofNullable(first).map(ConsentEffectTest::counted));
    clauses.laterEntryIntoForce(
        new EntryIntoForceClause.Builder()
            .article("later")
            .counting(later)
            .runsFrom(RunsFrom.DEFINITIVE_SIGNATURE_OR_DEPOSIT)
            .build());
    if (acceding == null) {
      clauses.hasNoAccessionClause(true);
    } else {
      clauses.accession(
          new AccessionClause.Builder()
              .addAllRoutes(route(false).routes())
              .effect(
                  new EntryIntoForceClause.Builder().article("acceding").counting(acceding).build())
              .build());
    }
    return treatyBuilder(number).inForceOn(date(inForceOn)).clauses(clauses.build()).build();
  }

  private static Treaty inForce(String number, FinalClauses clauses) {
    return treatyBuilder(number).inForceOn(date("1980-01-01")).clauses(clauses).build();
  }

  private static FinalClauses.Builder laterOnly() {
    FinalClauses.Builder clauses = clauses();
    clauses.laterEntryIntoForce(counted(FIRST_OF_3RD_MONTH));
    return clauses;
  }

  private static AccessionClause route(boolean toSign) {
    return new AccessionClause.Builder()
        .addRoutes(
            new AccessionRoute.Builder()
                .who(Admission.of(ParticipantClass.NON_MEMBER_STATE))
                .when(AccessionRoute.When.AFTER_ENTRY_INTO_FORCE)
                .toSign(toSign)
                .build())
        .build();
  }

  private static FinalClauses.Builder clauses() {
    FinalClauses.Builder clauses = new FinalClauses.Builder();
    clauses.read(FinalClauses.Reading.FULL_TEXT).addCitations(citation());
    return clauses;
  }

  private static EntryIntoForceClause counted(Counting counting) {
    return new EntryIntoForceClause.Builder().counting(counting).build();
  }

  private static Counting months(CountingMethod method, int amount) {
    return new Counting(method, amount, Unit.MONTH);
  }
}
