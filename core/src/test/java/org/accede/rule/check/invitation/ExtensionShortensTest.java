package org.accede.rule.check.invitation;

import static org.assertj.core.api.Assertions.assertThat;

import org.accede.testing.Held;
import org.accede.testing.Told;
import org.accede.testing.Treaties;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tunisia and ETS No. 185 (GR-J(2024)6), its last days changed. */
class ExtensionShortensTest {
  private final Told told = Told.of(Treaties.outsider("TUN", false), Treaties.cybercrime());

  @ParameterizedTest(name = "{0}; on {1}: {2}")
  @CsvSource(
      delimiter = '|',
      value = {
        "invited 2018-02-07 until 2023-02-08; extended 2023-02-08 until 2024-02-07 | 2025-01-01 | none",
        "invited 2018-02-07 until 2023-02-08; extended 2023-02-01 until 2023-02-08 | 2025-01-01 | none",
        "invited 2018-02-07 until 2023-02-08; extended 2023-02-01 until 2023-02-07 | 2025-01-01 | certain",
        "invited 2018-02-07 until 2023-02-08; extended 2023-02-01 until 2023-02-07 | 2023-01-31 | none",
        // the second against the first
        "invited 2018-02-07 until 2023-02-08; extended 2023-02-08 until 2024-02-07; extended 2024-02-09 until 2024-01-08 | 2025-01-01 | certain",
        // the anniversary is 7 February, or the day after it counts
        "invited 2018-02-07 for P5Y; extended 2023-02-01 until 2023-02-07 | 2025-01-01 | possible",
        "invited 2018-02-07 for P5Y; extended 2023-02-01 until 2023-02 | 2025-01-01 | possible",
      })
  void anExtensionMovesTheLastDayOn(String facts, String day, String expected) {
    assertThat(Held.against(ExtensionShortens.check(), told.register(facts), day))
        .isEqualTo(expected);
  }
}
