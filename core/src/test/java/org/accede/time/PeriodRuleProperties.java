package org.accede.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** The laws that every way of counting keeps, whatever it counts. */
class PeriodRuleProperties {
  private static final int SEARCHED_YEARS = 200;

  /** The deposit of Luxembourg concerning ETS No. 106. */
  private static final LocalDate ONE_WAY_FROM = LocalDate.of(1983, 3, 30);

  @Property
  void noDayIsCountedBack(@ForAll("rules") PeriodRule rule, @ForAll("days") LocalDate day) {
    assertThat(rule.earliest(day)).isAfterOrEqualTo(day);
  }

  @Property
  void theEarliestDayIsNotAfterTheLatest(
      @ForAll("rules") PeriodRule rule, @ForAll("days") LocalDate day) {
    assertThat(rule.earliest(day)).isBeforeOrEqualTo(rule.latest(day));
  }

  @Property
  void anActOf30March1983OrLaterTakesEffectOnOneDay(
      @ForAll("rules") PeriodRule rule, @ForAll("days") LocalDate day) {
    Assume.that(!day.isBefore(ONE_WAY_FROM));

    assertThat(rule.earliest(day)).isEqualTo(rule.latest(day));
  }

  @Property
  void onlyMonthsAfterADateWereEverCountedInTwoWays(
      @ForAll("rules") PeriodRule rule, @ForAll("days") LocalDate day) {
    Assume.that(!(rule instanceof MonthsAfterDate));

    assertThat(rule.earliest(day)).isEqualTo(rule.latest(day));
  }

  @Property
  void aLaterDayIsNeverCountedToAnEarlierOne(
      @ForAll("rules") PeriodRule rule,
      @ForAll("days") LocalDate day,
      @ForAll @IntRange(max = 40) int more) {
    assertThat(rule.earliest(day.plusDays(more))).isAfterOrEqualTo(rule.earliest(day));
    assertThat(rule.latest(day.plusDays(more))).isAfterOrEqualTo(rule.latest(day));
  }

  @Property
  void theLastDayForATargetIsTheLastThatCertainlyTakesEffectByIt(
      @ForAll("rules") PeriodRule rule, @ForAll("days") LocalDate target) {
    Optional<LocalDate> last = rule.lastDayFor(target);

    if (last.isPresent()) {
      assertThat(last.get()).isBeforeOrEqualTo(target);
      assertThat(rule.latest(last.get())).isBeforeOrEqualTo(target);
      assertThat(rule.latest(last.get().plusDays(1))).isAfter(target);
    } else {
      assertThat(rule.latest(target.minusYears(SEARCHED_YEARS))).isAfter(target);
    }
  }

  @Property
  void theLastDayForACountedDayIsTheLastThatIsCountedToIt(
      @ForAll("shortRules") PeriodRule rule, @ForAll("days") LocalDate day) {
    LocalDate last = rule.lastDayFor(rule.latest(day)).orElseThrow();

    assertThat(last).isAfterOrEqualTo(day);
    assertThat(rule.latest(last)).isEqualTo(rule.latest(day));
  }

  @Property
  void anImpreciseDateIsCountedEndByEnd(
      @ForAll("shortRules") PeriodRule rule,
      @ForAll("days") LocalDate first,
      @ForAll @IntRange(max = 70) int more) {
    ImpreciseDate counted = rule.count(ImpreciseDate.between(first, first.plusDays(more)));

    for (int day = 0; day <= more; day++) {
      assertThat(counted.encloses(rule.count(ImpreciseDate.on(first.plusDays(day))))).isTrue();
    }
    assertThat(counted.earliest()).contains(rule.earliest(first));
    assertThat(counted.latest()).contains(rule.latest(first.plusDays(more)));
  }

  @Property
  void anOpenEndStaysOpen(@ForAll("rules") PeriodRule rule, @ForAll("days") LocalDate day) {
    assertThat(rule.count(ImpreciseDate.onOrAfter(day)))
        .isEqualTo(ImpreciseDate.onOrAfter(rule.earliest(day)));
    assertThat(rule.count(ImpreciseDate.onOrBefore(day)))
        .isEqualTo(ImpreciseDate.onOrBefore(rule.latest(day)));
    assertThat(rule.count(ImpreciseDate.unknown())).isEqualTo(ImpreciseDate.unknown());
  }

  @Property
  void thePeriodEndsBeforeTheFirstOfTheMonthThatFollowsIt(
      @ForAll @IntRange(min = 1, max = 1_200) int months, @ForAll("days") LocalDate day) {
    LocalDate endOfPeriod = day.plusMonths(months);

    assertThat(new FirstOfMonthAfterExpiry(months).earliest(day))
        .isEqualTo(endOfPeriod.with(TemporalAdjusters.firstDayOfNextMonth()));
  }

  @Property
  void theFirstMonthFollowingIsTheFollowingMonth(@ForAll("days") LocalDate day) {
    assertThat(new FirstOfNthMonth(1).earliest(day))
        .isEqualTo(new FirstOfFollowingMonth().earliest(day));
  }

  /** Up to three hundred years: farther than the search for a last day goes. */
  @Provide
  Arbitrary<PeriodRule> rules() {
    return rules(12 * 300, 366 * 300);
  }

  @Provide
  Arbitrary<PeriodRule> shortRules() {
    return rules(24, 400);
  }

  private static Arbitrary<PeriodRule> rules(int mostMonths, int mostDays) {
    Arbitrary<Integer> months = Arbitraries.integers().between(1, mostMonths);
    Arbitrary<Integer> days = Arbitraries.integers().between(1, mostDays);
    return Arbitraries.oneOf(
        months.map(FirstOfMonthAfterExpiry::new),
        months.map(MonthsAfterDate::new),
        months.map(FirstOfNthMonth::new),
        months.map(NoticeOfMonths::new),
        days.map(DaysAfterDate::new),
        Arbitraries.of(new OnDate(), new FirstOfFollowingMonth()));
  }

  @Provide
  Arbitrary<LocalDate> days() {
    Arbitrary<YearMonth> months =
        Combinators.combine(Arbitraries.integers().between(1900, 2100), Arbitraries.of(Month.class))
            .as(YearMonth::of);
    Arbitrary<LocalDate> monthEnds =
        Combinators.combine(months, Arbitraries.integers().between(-3, 2))
            .as((month, away) -> month.atEndOfMonth().plusDays(away));
    Arbitrary<LocalDate> endsOfFebruary =
        Combinators.combine(
                Arbitraries.of(1900, 1999, 2000, 2023, 2024, 2100),
                Arbitraries.integers().between(-3, 3))
            .as((year, away) -> YearMonth.of(year, 2).atEndOfMonth().plusDays(away));
    Arbitrary<LocalDate> anyDay =
        Combinators.combine(months, Arbitraries.integers().between(0, 27))
            .as((month, away) -> month.atDay(1).plusDays(away));
    Arbitrary<LocalDate> aroundTheChange =
        Arbitraries.integers().between(-40, 5).map(ONE_WAY_FROM::plusDays);
    return Arbitraries.oneOf(monthEnds, endsOfFebruary, aroundTheChange, anyDay);
  }
}
