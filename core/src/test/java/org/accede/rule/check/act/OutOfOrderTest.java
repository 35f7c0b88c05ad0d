package org.accede.rule.check.act;

import static org.assertj.core.api.Assertions.assertThat;

import org.accede.testing.Held;
import org.accede.testing.Told;
import org.accede.testing.Treaties;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Mongolia wrote on 10 May 2019, registered on 25 June (GR-J(2019)15). */
class OutOfOrderTest {
  private final Told told = Told.of(Treaties.outsider("MNG", false), Treaties.cybercrime());

  @ParameterizedTest(name = "{0}; on {1}: {2}")
  @CsvSource(
      delimiter = '|',
      value = {
        "requested 2019-05-10 registered 2019-06-25 | 2025-01-01 | none",
        "requested 2019-05-10 registered 2019-05-10 | 2025-01-01 | none",
        "requested 2019-05-10 registered 2019-05-09 | 2025-01-01 | certain",
        "requested 2019-05 registered 2019-05-09 | 2025-01-01 | possible",
        "invited 2020-04-22 for P5Y; asked for more time 2025-02-20 registered 2025-02-19 | 2025-09-01 | certain",
        "requested 2019-05-10 registered 2019-05-09 | 2019-05-09 | none",
        // a request to be invited while invited
        "invited 2020-04-22 for P5Y; requested 2021-05-10 | 2025-01-01 | certain",
        "invited 2020-04-22 for P5Y; requested 2025-05-10 | 2025-09-01 | none",
        "requested 2019-05-10; invited 2020-04-22 for P5Y | 2025-01-01 | none",
      })
  void stepsFollowEachOther(String facts, String day, String expected) {
    assertThat(Held.against(OutOfOrder.check(), told.register(facts), day)).isEqualTo(expected);
  }
}
