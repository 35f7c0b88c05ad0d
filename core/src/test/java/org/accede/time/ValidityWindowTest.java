package org.accede.time;

import static org.accede.time.Trilean.MAYBE;
import static org.accede.time.Trilean.NO;
import static org.accede.time.Trilean.YES;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ValidityWindowTest {
  @Test
  void theFirstAndTheLastDayAreInsideAndTheirNeighboursAreNot() {
    ValidityWindow window = window("2018-02-07", "2023-02-08");

    assertThat(window.contains(LocalDate.of(2018, 2, 6))).isEqualTo(NO);
    assertThat(window.contains(LocalDate.of(2018, 2, 7))).isEqualTo(YES);
    assertThat(window.contains(LocalDate.of(2023, 2, 8))).isEqualTo(YES);
    assertThat(window.contains(LocalDate.of(2023, 2, 9))).isEqualTo(NO);
  }

  @Test
  void aDayBetweenTheTwoReadingsIsMaybeInside() {
    ValidityWindow window = window("2025-06-18", "2030-06-18/2030-06-19");

    assertThat(window.contains(LocalDate.of(2030, 6, 18))).isEqualTo(YES);
    assertThat(window.contains(LocalDate.of(2030, 6, 19))).isEqualTo(MAYBE);
    assertThat(window.contains(LocalDate.of(2030, 6, 20))).isEqualTo(NO);
  }

  @Test
  void aDayOfAnImpreciseBeginningIsMaybeInside() {
    ValidityWindow window = window("2018-02", "2023-02-08");

    assertThat(window.contains(LocalDate.of(2018, 1, 31))).isEqualTo(NO);
    assertThat(window.contains(LocalDate.of(2018, 2, 1))).isEqualTo(MAYBE);
    assertThat(window.contains(LocalDate.of(2018, 2, 28))).isEqualTo(YES);
  }

  @Test
  void theTextNamesBothEnds() {
    assertThat(window("2025-06-18", "2030-06-18/2030-06-19"))
        .hasToString("2025-06-18 to 2030-06-18/2030-06-19");
  }

  private static ValidityWindow window(String firstDay, String lastDay) {
    return new ValidityWindow(ImpreciseDate.parse(firstDay), ImpreciseDate.parse(lastDay));
  }
}
