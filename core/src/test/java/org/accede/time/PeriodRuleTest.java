package org.accede.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The table of its Javadoc, and the last day on which it is not too late. */
class PeriodRuleTest {
  private static final LocalDate DEPOSIT = LocalDate.of(2025, 1, 15);

  @ParameterizedTest
  @MethodSource("fromTheSameDeposit")
  void everyWayOfCountingHasItsOwnDay(PeriodRule rule, LocalDate effect) {
    assertThat(rule.earliest(DEPOSIT)).isEqualTo(effect);
  }

  @Test
  void noWayOfCountingIsLeftOut() {
    assertThat(fromTheSameDeposit().map(row -> row.get()[0].getClass().getName()))
        .containsExactlyInAnyOrderElementsOf(
            Arrays.stream(PeriodRule.class.getPermittedSubclasses()).map(Class::getName).toList());
  }

  @Test
  void theLastDayForATargetIsTheDayBeforeItWouldBeTooLate() {
    PeriodRule rule = new FirstOfMonthAfterExpiry(3);

    assertThat(rule.lastDayFor(LocalDate.of(2024, 11, 1))).contains(LocalDate.of(2024, 7, 31));
    assertThat(rule.lastDayFor(LocalDate.of(2024, 10, 31))).contains(LocalDate.of(2024, 6, 30));
  }

  @ParameterizedTest
  @CsvSource({
    "2024-07, 2024-11-01",
    "2024-06/2024-07, 2024-10-01/2024-11-01",
    "../2024-07-31, ../2024-11-01",
    "2024-07-31/.., 2024-11-01/..",
    "../.., ../..",
  })
  void anImpreciseDateIsCountedFromBothEnds(String deposit, String effect) {
    assertThat(new FirstOfMonthAfterExpiry(3).count(ImpreciseDate.parse(deposit)))
        .hasToString(effect);
  }

  @Test
  void theShortestPeriodIsOneDayOrOneMonth() {
    assertThat(new DaysAfterDate(1).earliest(DEPOSIT)).isEqualTo("2025-01-16");
    assertThat(new NoticeOfMonths(1).earliest(DEPOSIT)).isEqualTo("2025-02-15");
  }

  @Test
  void aPeriodOfMoreThanTwoHundredYearsHasNoLastDay() {
    LocalDate target = LocalDate.of(2025, 1, 1);

    assertThat(new NoticeOfMonths(200 * 12).lastDayFor(target)).contains(target.minusYears(200));
    assertThat(new NoticeOfMonths(200 * 12 + 1).lastDayFor(target)).isEmpty();
  }

  static Stream<Arguments> fromTheSameDeposit() {
    return Stream.of(
        Arguments.of(new FirstOfMonthAfterExpiry(3), LocalDate.of(2025, 5, 1)),
        Arguments.of(new MonthsAfterDate(3), LocalDate.of(2025, 4, 16)),
        Arguments.of(new DaysAfterDate(90), LocalDate.of(2025, 4, 15)),
        Arguments.of(new OnDate(), DEPOSIT),
        Arguments.of(new FirstOfFollowingMonth(), LocalDate.of(2025, 2, 1)),
        Arguments.of(new FirstOfNthMonth(3), LocalDate.of(2025, 4, 1)),
        Arguments.of(new NoticeOfMonths(6), LocalDate.of(2025, 7, 15)));
  }
}
