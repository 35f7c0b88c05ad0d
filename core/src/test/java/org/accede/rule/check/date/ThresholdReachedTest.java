package org.accede.rule.check.date;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.accede.testing.Held;
import org.accede.testing.Treaties;
import org.accede.treaty.Treaty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A treaty of two consents, opened on 5 September 2024: first of the month after three months. */
class ThresholdReachedTest {
  @ParameterizedTest(name = "{0}; {1}; on {2}: {3}")
  @CsvSource({
    "2025-01-15, 2025-02-15, 2025-06-01, certain",
    "2025-01-15, 2025-02-15, 2025-05-31, none",
    "2025-01-15, 2025-02, 2025-05-31, none",
    "2025-01-15, 2025-01-31/2025-03-01, 2025-06-15, possible",
    "2025-01-15, , 2026-06-01, none",
  })
  void aTreatyThatHasWhatItTakesIsInForce(String one, String two, String day, String expected) {
    Treaty treaty = Treaties.ofTwo("2024-09-05", Optional.empty(), Optional.empty());
    assertThat(Held.against(ThresholdReached.check(), Consents.of(treaty, one, two), day))
        .isEqualTo(expected);
    Treaty recorded = Treaties.ofTwo("2024-09-05", Optional.of("2025-06-01"), Optional.empty());
    assertThat(Held.against(ThresholdReached.check(), Consents.of(recorded, one, two), day))
        .isEqualTo("none");
  }
}
