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
    "12, 2023-02-28, 2024-03-01, ETS 048: one year from 1 March",
  })
  void aDepositTakesEffectOnTheDayAfterThePeriod(
      int months, LocalDate deposit, LocalDate effect, String source) {
    assertThat(new MonthsAfterDate(months).earliest(deposit)).as(source).isEqualTo(effect);
  }

  @ParameterizedTest(name = "{0} months from {1}: {2} ({3})")
  @CsvSource({
    "1, 1970-01-30, 1970-02-28, Germany ETS 053: one month from 31 January",
    "3, 2023-11-29, 2024-02-29, ETS 101 Art. 13: three months from 30 November in a leap year",
    "3, 2022-11-29, 2023-02-28, ETS 101 Art. 13: three months from 30 November",
    "3, 2022-11-30, 2023-03-01, ETS 101 Art. 13: three months from 1 December",
    "6, 2022-08-30, 2023-02-28, ETS 143: six months from 31 August",
    "12, 2024-02-28, 2025-02-28, ETS 048: one year from 29 February",
  })
  void aDayThatTheMonthLacksIsCutToItsEnd(
      int months, LocalDate deposit, LocalDate effect, String source) {
    assertThat(new MonthsAfterDate(months).earliest(deposit)).as(source).isEqualTo(effect);
  }

  /** The depositary's date wins over a count; these are the records that a count does not give. */
  @ParameterizedTest(name = "{0} months from {1}: {2}, recorded as {3} ({4})")
  @CsvSource({
    "1, 2004-11-30, 2005-01-01, 2004-12-31, ETS 053 Swiss table: from the last day of a month",
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
}
