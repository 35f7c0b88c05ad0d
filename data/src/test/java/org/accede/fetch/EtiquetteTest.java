package org.accede.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import org.accede.error.InvalidValueException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EtiquetteTest {
  private static final Duration DAY = Duration.ofDays(1);

  @ParameterizedTest
  @CsvSource({"1, 2", "2, 4", "3, 8", "4, 16", "8, 256", "9, 300", "64, 300", "1000, 300"})
  void aWaitIsTwiceTheOneBeforeUpToTheLongest(int failures, long seconds) {
    assertThat(Etiquette.usual().waitAfter(failures)).hasSeconds(seconds);
  }

  @Test
  void aPauseThatIsLongerThanTheFirstWaitIsTheFirstWait() {
    assertThat(Etiquette.usual().withPause(Duration.ofSeconds(3)).waitAfter(1)).hasSeconds(3);
    assertThat(Etiquette.usual().withPause(Duration.ofSeconds(3)).waitAfter(2)).hasSeconds(6);
  }

  @Test
  void theLeastOfEachIsAllowed() {
    Etiquette least = new Etiquette(Duration.ZERO, Duration.ofNanos(1), 1, Duration.ZERO);

    assertThat(least.waitAfter(1)).isZero();
  }

  @Test
  void whatIsLessIsRefusedByItsName() {
    Duration less = Duration.ofNanos(-1);

    assertRefused("pause", () -> new Etiquette(less, DAY, 1, DAY));
    assertRefused("timeout", () -> new Etiquette(DAY, less, 1, DAY));
    assertRefused("timeout", () -> new Etiquette(DAY, Duration.ZERO, 1, DAY));
    assertRefused("tries", () -> new Etiquette(DAY, DAY, 0, DAY));
    assertRefused("longestWait", () -> new Etiquette(DAY, DAY, 1, less));
  }

  private static void assertRefused(String name, Runnable making) {
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(making::run)
        .withMessageStartingWith(name + ": found ");
  }
}
