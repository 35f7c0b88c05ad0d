package org.accede.rule.check.act;

import static org.assertj.core.api.Assertions.assertThat;

import org.accede.testing.Held;
import org.accede.testing.Told;
import org.accede.testing.Treaties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** ETS No. 133 was closed on 1 October 1991, when it entered into force. */
class AfterClosingTest {
  private final Told told = Told.of(Treaties.member("GBR", "1949-05-05"), Treaties.closed());

  @ParameterizedTest(name = "{0}; on {1}: {2}")
  @CsvSource(
      delimiter = '|',
      value = {
        "ratified 1991-09-30 | 2000-01-01 | none",
        "ratified 1991-10-01 | 2000-01-01 | certain",
        "signed 1992-01-15 | 2000-01-01 | certain",
        "invited 1992-01-15 | 2000-01-01 | certain",
        "ratified 1991 | 2000-01-01 | possible",
        "ratified 1990-12-21; denounced 1995-01-10 | 2000-01-01 | none",
        "ratified 1991-10-01 | 1991-09-30 | none",
        // how late it was nobody says, and it is not held against it that it may have been late
        "ratified 1991-09-30/.. | 2000-01-01 | none",
        "ratified 1991-10-01/.. | 2000-01-01 | possible",
      })
  void nobodyActsOnceTheTreatyIsClosed(String facts, String day, String expected) {
    assertThat(Held.against(AfterClosing.check(), told.register(facts), day)).isEqualTo(expected);
  }

  @Test
  void aTreatyThatWasNeverClosedIsOpenToActs() {
    Told open = Told.of(Treaties.member("GBR", "1949-05-05"), Treaties.cybercrime());
    assertThat(
            Held.against(AfterClosing.check(), open.register("ratified 2011-05-25"), "2020-01-01"))
        .isEqualTo("none");
  }
}
