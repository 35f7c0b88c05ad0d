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
class DaysAfterDateTest {
  @ParameterizedTest(name = "{0} days from {1}: {2} ({3})")
  @CsvSource({
    "90, 1985-03-11, 1985-06-09, Switzerland ETS 086",
    "90, 1972-04-10, 1972-07-09, Austria ETS 029",
    "90, 1998-05-19, 1998-08-17, Albania ETS 024",
    "90, 2002-09-30, 2002-12-29, Serbia ETS 024",
    "90, 1969-10-28, 1970-01-26, Liechtenstein ETS 024: over the end of a year",
    "90, 2002-02-28, 2002-05-29, Belgium ETS 099",
    "90, 2000-10-13, 2001-01-11, Andorra ETS 024",
    "30, 2024-01-31, 2024-03-01, ETS 027: over 29 February",
    "30, 2023-01-31, 2023-03-02, ETS 027: over 28 February",
  })
  void aDepositTakesEffectSoManyDaysOn(
      int days, LocalDate deposit, LocalDate effect, String source) {
    assertThat(new DaysAfterDate(days).earliest(deposit)).as(source).isEqualTo(effect);
  }

  /** The depositary's date wins over a count; these are records that a count does not give. */
  @ParameterizedTest(name = "{0} days from {1}: {2}, recorded as {3} ({4})")
  @CsvSource({
    "90, 1994-06-17, 1994-09-15, 1994-09-14, Bulgaria ETS 024 Swiss table",
    "90, 2011-09-29, 2011-12-28, 2011-12-29, Republic of Korea ETS 024 Swiss table",
    "30, 1998-06-22, 1998-07-22, 1998-07-21, Slovakia ETS 035: its gazette counts the deposit in",
  })
  void someRecordsAreADayAway(
      int days, LocalDate deposit, LocalDate counted, LocalDate recorded, String source) {
    assertThat(new DaysAfterDate(days).earliest(deposit))
        .as(source)
        .isEqualTo(counted)
        .isIn(recorded.minusDays(1), recorded.plusDays(1));
  }

  @Test
  void itSaysWhatItCounts() {
    assertThat(new DaysAfterDate(90).word()).isEqualTo("DAYS_AFTER_DATE");
    assertThat(new DaysAfterDate(90).amount()).isEqualTo(90);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, -1})
  void aPeriodOfNoDaysIsRefused(int amount) {
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> new DaysAfterDate(amount))
        .withMessage("amount: found \"%d\", expected at least 1 day", amount);
  }
}
