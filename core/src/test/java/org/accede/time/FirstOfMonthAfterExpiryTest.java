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
class FirstOfMonthAfterExpiryTest {
  @ParameterizedTest(name = "{0} months from {1}: {2} ({3})")
  @CsvSource({
    "3, 2004-11-29, 2005-03-01, Romania ETS 191: cut to 28 February",
    "3, 2010-11-29, 2011-03-01, Finland ETS 160: cut to 28 February",
    "3, 2001-05-30, 2001-09-01, Latvia ETS 160",
    "3, 2014-03-31, 2014-07-01, Portugal ETS 160: there is no 31 June",
    "3, 2001-01-31, 2001-05-01, Lithuania ETS 167: there is no 31 April",
    "3, 1991-10-31, 1992-02-01, Germany ETS 112",
    "3, 2000-12-07, 2001-04-01, Austria ETS 167",
    "3, 2018-10-25, 2019-02-01, Switzerland CETS 211",
    "3, 2023-06-21, 2023-10-01, France CETS 215",
    "3, 2023-09-27, 2024-01-01, Spain CETS 205",
    "1, 1988-02-04, 1988-04-01, Austria ETS 120",
    "1, 1988-12-30, 1989-02-01, Netherlands ETS 120: cut to 30 January",
    "1, 2019-11-21, 2020-01-01, Switzerland CETS 218",
    "1, 2002-11-22, 2003-01-01, Australia ETS 165",
    "6, 2021-08-03, 2022-03-01, Austria's denunciation of ETS 120",
    "6, 2017-03-17, 2017-10-01, France's denunciation of ETS 120",
    "12, 2023-02-28, 2024-03-01, ETS 126 Art. 22: twelve months from the last day of February",
    "12, 2024-02-29, 2025-03-01, ETS 126 Art. 22: twelve months from 29 February",
  })
  void aDepositTakesEffectOnTheFirstOfTheMonthAfterThePeriodHasExpired(
      int months, LocalDate deposit, LocalDate effect, String source) {
    assertThat(new FirstOfMonthAfterExpiry(months).earliest(deposit)).as(source).isEqualTo(effect);
  }

  @ParameterizedTest(name = "{0} months from {1}: {2} ({3})")
  @CsvSource({
    "3, 2014-07-01, 2014-11-01, Malta ETS 191",
    "3, 2024-07-01, 2024-11-01, Belgium CETS 215",
    "3, 2016-02-01, 2016-06-01, Austria CETS 212",
    "3, 2001-06-01, 2001-10-01, Cyprus ETS 167",
    "3, 2010-10-01, 2011-02-01, Montenegro ETS 160",
    "3, 2014-07-01, 2014-11-01, Sweden CETS 210",
  })
  void aDepositOnTheFirstCostsOneMonthMore(
      int months, LocalDate deposit, LocalDate effect, String source) {
    FirstOfMonthAfterExpiry rule = new FirstOfMonthAfterExpiry(months);

    assertThat(rule.earliest(deposit)).as(source).isEqualTo(effect);
    assertThat(rule.earliest(deposit.minusDays(1))).isEqualTo(effect.minusMonths(1));
  }

  @Test
  void itSaysWhatItCounts() {
    assertThat(new FirstOfMonthAfterExpiry(3).word()).isEqualTo("FIRST_OF_MONTH_AFTER_EXPIRY");
    assertThat(new FirstOfMonthAfterExpiry(3).amount()).isEqualTo(3);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, -1})
  void aPeriodOfNoMonthsIsRefused(int amount) {
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> new FirstOfMonthAfterExpiry(amount))
        .withMessage("amount: found \"%d\", expected at least 1 month", amount);
  }
}
