package org.accede.rule.check.invitation;

import static org.assertj.core.api.Assertions.assertThat;

import org.accede.testing.Held;
import org.accede.testing.Told;
import org.accede.testing.Treaties;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Kazakhstan and Tunisia, CETS No. 210 (COM(2025) 402; Council Decision (EU) 2025/803). */
class ExtensionUndecidedTest {
  private final Told told = Told.of(Treaties.outsider("TUN", false), Treaties.cybercrime());

  @ParameterizedTest(name = "{0}; on {1}: {2}")
  @CsvSource(
      delimiter = '|',
      value = {
        "invited 2020-04-22 until 2025-04-23; asked for more time 2025-02-20 | 2025-04-23 | none",
        "invited 2020-04-22 until 2025-04-23; asked for more time 2025-02-20 | 2025-04-24 | certain",
        "invited 2020-04-22 for P5Y; asked for more time 2025-02-20 | 2025-04-23 | possible",
        "invited 2020-04-22 for P5Y; asked for more time ../2025-07-14 | 2025-09-11 | certain",
        "invited 2020-04-22 until 2025-04-23; asked for more time 2025-02-20; extended 2025-04-23 until 2027-04-23 | 2025-09-11 | none",
        "invited 2020-04-22 until 2025-04-23 | 2025-09-11 | none",
        "acceded 2020-04-22 | 2025-09-11 | none",
      })
  void aRequestIsDecidedBeforeTheTermEnds(String facts, String day, String expected) {
    assertThat(Held.against(ExtensionUndecided.check(), told.register(facts), day))
        .isEqualTo(expected);
  }
}
