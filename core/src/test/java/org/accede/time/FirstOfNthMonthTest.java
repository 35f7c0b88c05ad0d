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
class FirstOfNthMonthTest {
  @ParameterizedTest(name = "month {0} from {1}: {2} ({3})")
  @CsvSource({
    "3, 2025-01-15, 2025-04-01, ETS 093: the third month and not the expiry of three",
    "3, 2025-01-01, 2025-04-01, ETS 093: the first of a month",
    "3, 2025-01-31, 2025-04-01, ETS 093: the last of a month",
    "3, 2024-11-30, 2025-02-01, ETS 078: following the month of the third deposit",
    "2, 2024-12-31, 2025-02-01, CETS 222: the second month after a declaration is received",
    "1, 2024-02-29, 2024-03-01, the following month",
  })
  void aDepositTakesEffectOnTheFirstOfTheNthMonthAfterItsOwn(
      int month, LocalDate deposit, LocalDate effect, String source) {
    assertThat(new FirstOfNthMonth(month).earliest(deposit)).as(source).isEqualTo(effect);
  }

  @Test
  void itSaysWhichMonth() {
    assertThat(new FirstOfNthMonth(3).word()).isEqualTo("FIRST_OF_NTH_MONTH");
    assertThat(new FirstOfNthMonth(3).amount()).isEqualTo(3);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, -1})
  void theMonthBeforeTheFirstIsRefused(int amount) {
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> new FirstOfNthMonth(amount))
        .withMessage("amount: found \"%d\", expected at least the 1st month", amount);
  }
}
