package org.accede.rule.check.act;

import static org.assertj.core.api.Assertions.assertThat;

import org.accede.testing.Held;
import org.accede.testing.Told;
import org.accede.testing.Treaties;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** ETS No. 185 was opened for signature on 23 November 2001. */
class BeforeOpeningTest {
  private final Told told = Told.of(Treaties.member("ROU", "1993-10-07"), Treaties.cybercrime());

  @ParameterizedTest(name = "{0}; on {1}: {2}")
  @CsvSource(
      delimiter = '|',
      value = {
        "signed 2001-11-23; ratified 2004-05-12 | 2010-01-01 | none",
        "signed 2001-11-22 | 2010-01-01 | certain",
        "ratified 2001-05-12 | 2010-01-01 | certain",
        "signed 2001-11 | 2010-01-01 | possible",
        "signed ../2012-12-31 | 2015-01-01 | none",
        "signed ../2001-11-22 | 2015-01-01 | certain",
        "signed 2001-11-22 | 2001-11-21 | none",
      })
  void nobodyActsBeforeTheOpening(String facts, String day, String expected) {
    assertThat(Held.against(BeforeOpening.check(), told.register(facts), day)).isEqualTo(expected);
  }
}
