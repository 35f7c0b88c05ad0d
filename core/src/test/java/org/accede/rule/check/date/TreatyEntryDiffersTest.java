package org.accede.rule.check.date;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.accede.testing.Held;
import org.accede.testing.Treaties;
import org.accede.treaty.Treaty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A treaty of two consents, recorded as in force since 1 June 2025. */
class TreatyEntryDiffersTest {
  @ParameterizedTest(name = "{0}; {1}; on {2}: {3}")
  @CsvSource({
    "2025-01-15, 2025-02-15, 2026-01-01, none",
    "2025-01-15, 2025-01-20, 2026-01-01, certain",
    "2025-01-15, 2025-01-15/2025-02-15, 2026-01-01, possible",
    "2025-01-15, 2025-01-20, 2025-05-31, none",
    "2025-01-15, , 2026-01-01, none",
  })
  void aTreatyIsInForceOnceItHasWhatItTakes(String one, String two, String day, String expected) {
    Treaty treaty = Treaties.ofTwo("2024-09-05", Optional.of("2025-06-01"), Optional.empty());
    assertThat(Held.against(TreatyEntryDiffers.check(), Consents.of(treaty, one, two), day))
        .isEqualTo(expected);
  }

  @Test
  void nothingIsSaidOfATreatyThatIsNotInForce() {
    Treaty treaty = Treaties.ofTwo("2024-09-05", Optional.empty(), Optional.empty());
    assertThat(
            Held.against(
                TreatyEntryDiffers.check(),
                Consents.of(treaty, "2025-01-15", "2025-01-20"),
                "2026-01-01"))
        .isEqualTo("none");
  }
}
