package org.accede.rule.check.invitation;

import static org.assertj.core.api.Assertions.assertThat;

import org.accede.testing.Held;
import org.accede.testing.Told;
import org.accede.testing.Treaties;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Colombia and ETS No. 185, invited on 11 September 2013 (Dinero), with a second invitation
 * supposed.
 */
class OverlappingTest {
  private final Told told = Told.of(Treaties.outsider("COL", false), Treaties.cybercrime());

  @ParameterizedTest(name = "{0}; on {1}: {2}")
  @CsvSource(
      delimiter = '|',
      value = {
        "invited 2013-09-11 for P5Y | 2020-01-01 | none",
        "invited 2013-09-11 for P5Y; invited 2018-01-10 for P5Y | 2020-01-01 | certain",
        "invited 2013-09-11 for P5Y; invited 2018-09-11 for P5Y | 2020-01-01 | certain",
        "invited 2013-09-11 for P5Y; invited 2018-09-12 for P5Y | 2020-01-01 | possible",
        "invited 2013-09-11 for P5Y; invited 2018-09-13 for P5Y | 2020-01-01 | none",
        "invited 2013-09-11 for P5Y; extended 2018-09-05 until 2019-09-11; invited 2019-01-16 for P5Y | 2020-01-01 | certain",
        "invited 2013-09-11 for P5Y; invited 2018-01-10 for P5Y | 2017-01-01 | none",
        // of unknown term
        "invited 2007-01-31; invited 2018-01-10 for P5Y | 2020-01-01 | none",
      })
  void oneInvitationAtATime(String facts, String day, String expected) {
    assertThat(Held.against(Overlapping.check(), told.register(facts), day)).isEqualTo(expected);
  }
}
