package org.accede.rule.check.act;

import static org.assertj.core.api.Assertions.assertThat;

import org.accede.testing.Held;
import org.accede.testing.Told;
import org.accede.testing.Treaties;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** ETS No. 185: the United States of America took part in its elaboration; Chile did not. */
class AccessionByOneWhoMaySignTest {
  private final Told told = Told.of(Treaties.outsider("USA", false), Treaties.cybercrime());

  @ParameterizedTest(name = "{0}; on {1}: {2}")
  @CsvSource(
      delimiter = '|',
      value = {
        "acceded 2006-09-29 | 2010-01-01 | certain",
        "signed 2001-11-23; ratified 2006-09-29 | 2010-01-01 | none",
        "acceded 2006-09-29 | 2006-09-28 | none",
      })
  void whoTookPartInTheElaborationRatifies(String facts, String day, String expected) {
    assertThat(Held.against(AccessionByOneWhoMaySign.check(), told.register(facts), day))
        .isEqualTo(expected);
  }

  @ParameterizedTest(name = "another State: {0}: {1}")
  @CsvSource(
      delimiter = '|',
      value = {"acceded 2017-04-20 | none"})
  void anotherStateAccedes(String facts, String expected) {
    Told chile = Told.of(Treaties.outsider("CHL", false), Treaties.cybercrime());
    assertThat(Held.against(AccessionByOneWhoMaySign.check(), chile.register(facts), "2020-01-01"))
        .isEqualTo(expected);
  }
}
