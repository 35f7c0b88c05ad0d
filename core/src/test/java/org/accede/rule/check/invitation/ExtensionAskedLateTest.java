package org.accede.rule.check.invitation;

import static org.assertj.core.api.Assertions.assertThat;

import org.accede.testing.Held;
import org.accede.testing.Told;
import org.accede.testing.Treaties;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tunisia asked on 29 December 2022 and, on the last day, on 7 February 2024 (GR-J(2024)6). */
class ExtensionAskedLateTest {
  private final Told told = Told.of(Treaties.outsider("TUN", false), Treaties.cybercrime());

  @ParameterizedTest(name = "{0}; on {1}: {2}")
  @CsvSource(
      delimiter = '|',
      value = {
        "invited 2018-02-07 until 2023-02-08; asked for more time 2022-12-29 | 2023-02-01 | none",
        // on the last day it is in time
        "invited 2018-02-07 until 2023-02-08; asked for more time 2022-12-29; extended 2023-02-08 until 2024-02-07; asked for more time 2024-02-07 | 2024-02-08 | none",
        "invited 2018-02-07 until 2023-02-08; asked for more time 2022-12-29; extended 2023-02-08 until 2024-02-07; asked for more time 2024-02-08 | 2024-02-08 | certain",
        // granted all the same
        "invited 2018-02-07 until 2023-02-08; asked for more time 2023-02-09; extended 2023-02-15 until 2024-02-07 | 2024-02-08 | certain",
        // anniversary or the day after it
        "invited 2020-04-22 for P5Y; asked for more time 2025-04-22 | 2025-09-11 | none",
        "invited 2020-04-22 for P5Y; asked for more time 2025-04-23 | 2025-09-11 | possible",
        "invited 2020-04-22 for P5Y; asked for more time 2025-04-24 | 2025-09-11 | certain",
        // Kazakhstan, CETS No. 210: asked by 14 July 2025
        "invited 2020-04-22 for P5Y; asked for more time ../2025-07-14 | 2025-09-11 | possible",
        // while the term runs no request has come late, whenever it was made
        "invited 2020-04-22 for P5Y; asked for more time ../2025-07-14 | 2025-04-22 | none",
        "invited 2020-04-22 for P5Y; asked for more time ../2025-07-14 | 2025-04-23 | possible",
        // not yet asked on the day
        "invited 2020-04-22 for P5Y; asked for more time 2025-05-20 | 2025-05-19 | none",
      })
  void moreTimeIsAskedForByTheLastDay(String facts, String day, String expected) {
    assertThat(Held.against(ExtensionAskedLate.check(), told.register(facts), day))
        .isEqualTo(expected);
  }
}
