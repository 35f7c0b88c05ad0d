package org.accede.rule.check.invitation;

import static org.assertj.core.api.Assertions.assertThat;

import org.accede.testing.Held;
import org.accede.testing.Told;
import org.accede.testing.Treaties;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tunisia, ETS No. 185: five years from 7 February 2018, "until 8 February 2023" (GR-J(2024)6). */
class StatedDayAgainstPeriodTest {
  private final Told told = Told.of(Treaties.outsider("TUN", false), Treaties.cybercrime());

  @ParameterizedTest(name = "{0}; on {1}: {2}")
  @CsvSource(
      delimiter = '|',
      value = {
        "invited 2018-02-07 for P5Y until 2023-02-07 | 2025-01-01 | none",
        "invited 2018-02-07 for P5Y until 2023-02-08 | 2025-01-01 | none",
        "invited 2018-02-07 for P5Y until 2023-02-09 | 2025-01-01 | certain",
        "invited 2018-02-07 for P5Y until 2023-02-06 | 2025-01-01 | certain",
        "invited 2018-02-07 for P5Y until 2023-02 | 2025-01-01 | possible",
        // the five years of the decision of 2013
        "invited 2018-02-07 until 2020-02-07 | 2025-01-01 | certain",
        "invited 2010-09-20 until 2012-09-20 | 2025-01-01 | none",
        "invited 2018-02 for P5Y until 2023-02-20 | 2025-01-01 | none",
        "invited 2018-02-07 for P5Y until 2023-02-09 | 2018-02-06 | none",
      })
  void theStatedLastDayIsTheAnniversaryOrTheDayAfter(String facts, String day, String expected) {
    assertThat(Held.against(StatedDayAgainstPeriod.check(), told.register(facts), day))
        .isEqualTo(expected);
  }
}
