package org.accede.rule.check.invitation;

import static org.assertj.core.api.Assertions.assertThat;

import org.accede.testing.Held;
import org.accede.testing.Told;
import org.accede.testing.Treaties;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Mongolia and ETS No. 24: objections ended the request of 10 May 2019 (GR-J(2019)15). */
class AfterObjectionTest {
  private final Told told = Told.of(Treaties.outsider("MNG", false), Treaties.cybercrime());

  @ParameterizedTest(name = "{0}; on {1}: {2}")
  @CsvSource(
      delimiter = '|',
      value = {
        "requested 2019-05-10; objections ended it 2019-11-26 | 2025-01-01 | none",
        "requested 2019-05-10; objections ended it 2019-11-26; invited 2024-01-17 | 2025-01-01 | certain",
        "requested 2019-05-10; objections ended it 2019-11-26; invited 2024-01-17 | 2024-01-16 | none",
        "requested 2019-05-10; objections ended it 2019-11-26; requested 2023-05-10; invited 2024-01-17 | 2025-01-01 | none",
        // Sri Lanka, ETS No. 185: withdrawn
        "requested 2014-04-04; objections withdrawn 2014-09; invited 2015-02-23 | 2025-01-01 | none",
        // Kazakhstan, ETS No. 30: nobody says what became of them
        "objections ../2025-06-18; invited 2025-06-18 | 2025-09-11 | possible",
        "requested 2009-01-10; objections 2010; invited 2025-06-18 | 2025-09-11 | possible",
        "objections 2010; requested 2024-01-10; invited 2025-06-18 | 2025-09-11 | none",
      })
  void afterObjectionsAFreshRequestIsCalledFor(String facts, String day, String expected) {
    assertThat(Held.against(AfterObjection.check(), told.register(facts), day)).isEqualTo(expected);
  }
}
