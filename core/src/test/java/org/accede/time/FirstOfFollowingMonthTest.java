package org.accede.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * A row that names a participant or an entry into force is on record; the others apply the text.
 */
class FirstOfFollowingMonthTest {
  @ParameterizedTest(name = "{0}: {1} ({2})")
  @CsvSource({
    "1955-12-13, 1956-01-01, ETS 020 by its opening and its entry into force",
    "1957-12-13, 1958-01-01, ETS 025 by its opening and its entry into force",
    "1958-12-15, 1959-01-01, ETS 026 by its opening and its entry into force",
    "2024-01-31, 2024-02-01, the last day of a month",
    "2024-02-29, 2024-03-01, a leap day",
    "2024-02-01, 2024-03-01, the first of a month: never the same day",
  })
  void aDepositTakesEffectOnTheFirstOfTheNextMonth(
      LocalDate deposit, LocalDate effect, String source) {
    assertThat(new FirstOfFollowingMonth().earliest(deposit)).as(source).isEqualTo(effect);
  }

  @Test
  void itHasNoAmount() {
    assertThat(new FirstOfFollowingMonth().word()).isEqualTo("FIRST_OF_FOLLOWING_MONTH");
    assertThat(new FirstOfFollowingMonth().amount()).isZero();
  }
}
