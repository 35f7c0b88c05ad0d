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
class NoticeOfMonthsTest {
  @ParameterizedTest(name = "{0} months from {1}: {2} ({3})")
  @CsvSource({
    "6, 2022-03-16, 2022-09-16, Russian Federation ETS 005 Art. 58",
    "12, 2024-02-29, 2025-02-28, ETS 026: a year from 29 February",
    "6, 2022-08-31, 2023-02-28, ETS 035: cut to the end of February",
    "6, 2023-08-31, 2024-02-29, ETS 035: cut to the end of February in a leap year",
    "3, 2024-11-30, 2025-02-28, ETS 025: cut to the end of February",
  })
  void aNoticeTakesEffectOnTheSameDateSoManyMonthsOn(
      int months, LocalDate notice, LocalDate effect, String source) {
    assertThat(new NoticeOfMonths(months).earliest(notice)).as(source).isEqualTo(effect);
  }

  @Test
  void itSaysWhatItCounts() {
    assertThat(new NoticeOfMonths(6).word()).isEqualTo("NOTICE_OF_MONTHS");
    assertThat(new NoticeOfMonths(6).amount()).isEqualTo(6);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, -1})
  void aNoticeOfNoMonthsIsRefused(int amount) {
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> new NoticeOfMonths(amount))
        .withMessage("amount: found \"%d\", expected at least 1 month", amount);
  }
}
