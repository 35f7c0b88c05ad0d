package org.accede.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import org.accede.error.InvalidValueException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A row that names a participant or an entry into force is on record; the others apply the text.
 */
class MonthsAfterDateTest {
  @ParameterizedTest(name = "{0} months from {1}: {2} ({3})")
  @CsvSource({
    "1, 1967-09-18, 1967-10-19, ETS 053 Swiss table",
    "1, 1968-03-05, 1968-04-06, ETS 053 Swiss table",
    "1, 1971-09-01, 1971-10-02, ETS 053 Swiss table",
    "1, 1994-10-10, 1994-11-11, ETS 053 Swiss table",
    "1, 1968-02-07, 1968-03-08, Belgium ETS 034",
    "1, 1970-01-21, 1970-02-22, Cyprus ETS 034",
    "1, 1971-09-22, 1971-10-23, Spain ETS 034",
    "1, 1961-12-16, 1962-01-17, ETS 037 by its opening and its entry into force",
    "1, 1964-06-03, 1964-07-04, ETS 049 by its opening and its entry into force",
    "1, 1977-01-27, 1977-02-28, ETS 092 by its opening and its entry into force",
    "3, 1974-12-18, 1975-03-19, Germany ETS 062",
    "3, 1972-04-17, 1972-07-18, Denmark ETS 052",
    "3, 1960-04-28, 1960-07-29, ETS 033 by its opening and its entry into force",
  })
  void bothWaysOfCountingAgreeOnMostDays(
      int months, LocalDate deposit, LocalDate effect, String source) {
    assertThat(span(months, deposit)).as(source).isEqualTo(ImpreciseDate.on(effect));
  }

  @ParameterizedTest(name = "{0} months from {1}: {2} ({3})")
  @CsvSource({
    "3, 1983-03-30, 1983-07-01, Luxembourg ETS 106",
    "6, 1994-03-30, 1994-10-01, ETS 087",
    "6, 2001-02-28, 2001-08-29, ETS 087",
    "3, 2002-11-29, 2003-03-01, ETS 085",
    "6, 2004-03-30, 2004-10-01, ETS 087",
    "1, 2004-11-30, 2004-12-31, ETS 053 Swiss table",
    "1, 2008-06-30, 2008-07-31, ETS 162",
    "3, 2023-11-29, 2024-03-01, ETS 101 Art. 13: cut to 29 February",
    "3, 2022-11-29, 2023-03-01, ETS 101 Art. 13: cut to 28 February",
    "3, 2022-11-30, 2023-03-01, ETS 101 Art. 13: cut to 28 February",
    "6, 2022-08-30, 2023-03-01, ETS 143: cut to 28 February",
    "12, 2024-02-28, 2025-03-01, ETS 048",
    "12, 2023-02-28, 2024-02-29, ETS 048: a year from 28 February, and then a day",
    "12, 2024-02-29, 2025-03-01, ETS 048: cut to 28 February",
  })
  void since1983TheMonthsCountFromTheDateAndThenOneDay(
      int months, LocalDate deposit, LocalDate effect, String source) {
    assertThat(span(months, deposit)).as(source).isEqualTo(ImpreciseDate.on(effect));
  }

  /** Both older records are counted the other way; so either is possible. */
  @ParameterizedTest(name = "{0} months from {1}: {2} or {3} ({4})")
  @CsvSource({
    "3, 1965-11-29, 1966-02-28, 1966-03-01, ETS 033 is recorded with the first",
    "1, 1970-01-30, 1970-02-28, 1970-03-01, Germany ETS 053 is recorded with the first",
    "3, 1982-03-30, 1982-06-30, 1982-07-01, a year before Luxembourg's deposit",
    "6, 1981-02-28, 1981-08-29, 1981-09-01, where the other way gives the later day",
    "3, 1983-03-29, 1983-06-30, 1983-06-30, the day before Luxembourg's deposit",
    "1, 1983-02-28, 1983-03-29, 1983-04-01, the last day before it on which the two differ",
  })
  void beforeThatItIsTheSpanOfBothWays(
      int months, LocalDate deposit, LocalDate earliest, LocalDate latest, String source) {
    MonthsAfterDate rule = new MonthsAfterDate(months);

    assertThat(rule.earliest(deposit)).as(source).isEqualTo(earliest);
    assertThat(rule.latest(deposit)).as(source).isEqualTo(latest);
  }

  @ParameterizedTest
  @CsvSource({
    "1970-01,               1970-02-02/1970-03-01",
    "1965-11-29/1983-03-30, 1966-02-28/1983-07-01",
    "../1970-01-30,         ../1970-05-01",
    "1970-01-30/..,         1970-04-30/..",
  })
  void anImpreciseDateIsCountedFromItsEarliestToItsLatest(ImpreciseDate deposit, String effect) {
    int months = deposit.equals(ImpreciseDate.parse("1970-01")) ? 1 : 3;

    assertThat(new MonthsAfterDate(months).count(deposit)).hasToString(effect);
  }

  @Test
  void theLastDayForATargetIsTheOneThatIsCertainlyInTime() {
    MonthsAfterDate rule = new MonthsAfterDate(1);

    assertThat(rule.lastDayFor(LocalDate.of(1970, 2, 28))).contains(LocalDate.of(1970, 1, 27));
    assertThat(rule.lastDayFor(LocalDate.of(1970, 3, 1))).contains(LocalDate.of(1970, 1, 31));
    assertThat(rule.lastDayFor(LocalDate.of(2023, 2, 28))).contains(LocalDate.of(2023, 1, 27));
    assertThat(rule.lastDayFor(LocalDate.of(2023, 3, 1))).contains(LocalDate.of(2023, 1, 31));
  }

  /** The depositary's date wins over a count; these are the records that a count does not give. */
  @ParameterizedTest(name = "{0} months from {1}: {2}, recorded as {3} ({4})")
  @CsvSource({
    "3, 2001-05-07, 2001-08-08, 2001-08-07, Slovakia ETS 033: its gazette counts no further day",
    "3, 1992-04-15, 1992-07-16, 1992-07-15, Czechoslovakia ETS 073: its gazette",
  })
  void someRecordsAreOneDayEarlier(
      int months, LocalDate deposit, LocalDate counted, LocalDate recorded, String source) {
    assertThat(new MonthsAfterDate(months).earliest(deposit))
        .as(source)
        .isEqualTo(counted)
        .isEqualTo(recorded.plusDays(1));
  }

  @Test
  void itSaysWhatItCounts() {
    assertThat(new MonthsAfterDate(12).word()).isEqualTo("MONTHS_AFTER_DATE");
    assertThat(new MonthsAfterDate(12).amount()).isEqualTo(12);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, -1})
  void aPeriodOfNoMonthsIsRefused(int amount) {
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> new MonthsAfterDate(amount))
        .withMessage("amount: found \"%d\", expected at least 1 month", amount);
  }

  private static ImpreciseDate span(int months, LocalDate deposit) {
    return new MonthsAfterDate(months).count(ImpreciseDate.on(deposit));
  }
}
