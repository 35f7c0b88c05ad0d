package org.accede.rule.check.date;

import static org.assertj.core.api.Assertions.assertThat;

import org.accede.testing.Held;
import org.accede.testing.Told;
import org.accede.testing.Treaties;
import org.accede.treaty.ConsentRequirement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * CETS No. 218, Article 16(3): Austria denounced ETS No. 120 when it ratified; 185 stands for it
 * here.
 */
class PredecessorNotDenouncedTest {
  private final Told told =
      Told.of(
              Treaties.member("AUT", "1956-04-16"),
              Treaties.asking(ConsentRequirement.What.DENOUNCED))
          .with(Treaties.cybercrime())
          .complete("185")
          .complete("189");

  @ParameterizedTest(name = "{0}; on {1}: {2}")
  @CsvSource(
      delimiter = '|',
      value = {
        "185: in force 2005-04-01; 185: denounced 2021-08-03 effect 2022-03-01; in force 2021-10-01 | 2021-12-01 | none",
        "185: in force 2005-04-01; in force 2021-10-01 | 2021-12-01 | certain",
        "185: in force 2005-04-01; in force 2021-10-01 | 2021-09-30 | none",
        "185: in force 2005-04-01; 185: denounced 2022-08-03; in force 2021-10-01 | 2021-12-01 | certain",
        "in force 2021-10-01 | 2021-12-01 | none",
        // after the day as of which the record is complete
        "185: in force 2005-04-01; in force 2021-10-01 | 2031-01-01 | possible",
      })
  void whoJoinsTheSuccessorLeavesThePredecessor(String facts, String day, String expected) {
    assertThat(Held.against(PredecessorNotDenounced.check(), told.register(facts), day))
        .isEqualTo(expected);
  }

  @Test
  void whereTheRecordIsNotCompleteADenunciationMayBeMissing() {
    Told state =
        Told.of(
                Treaties.member("AUT", "1956-04-16"),
                Treaties.asking(ConsentRequirement.What.DENOUNCED))
            .with(Treaties.cybercrime());
    assertThat(
            Held.against(
                PredecessorNotDenounced.check(),
                state.register("185: in force 2005-04-01; in force 2021-10-01"),
                "2021-12-01"))
        .isEqualTo("possible");
  }
}
