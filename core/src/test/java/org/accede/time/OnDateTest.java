package org.accede.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * A row that names a participant or an entry into force is on record; the others apply the text.
 */
class OnDateTest {
  @ParameterizedTest(name = "{0} ({1})")
  @CsvSource({
    "1956-12-15, ETS 022: opened and in force on one day",
    "1974-11-28, Switzerland ETS 005",
    "1956-10-31, Italy ETS 015",
    "1961-12-16, ETS 036: opened and in force on one day",
    "2024-02-29, a leap day",
  })
  void aDepositTakesEffectOnTheSameDay(LocalDate deposit, String source) {
    assertThat(new OnDate().earliest(deposit)).as(source).isEqualTo(deposit);
  }

  @Test
  void itCountsNothing() {
    assertThat(new OnDate().word()).isEqualTo("ON_DATE");
    assertThat(new OnDate().amount()).isZero();
  }
}
