package org.accede.rule.check.date;

import static org.assertj.core.api.Assertions.assertThat;

import org.accede.testing.Held;
import org.accede.testing.Told;
import org.accede.testing.Treaties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** ETS No. 035, Article 37: not before five years in force for the Party. */
class DenunciationTooEarlyTest {
  private final Told told = Told.of(Treaties.member("GBR", "1949-05-05"), Treaties.socialCharter());

  @ParameterizedTest(name = "{0}; on {1}: {2}")
  @CsvSource(
      delimiter = '|',
      value = {
        "in force 1965-02-26; left 1970-02-26 | 2000-01-01 | none",
        "in force 1965-02-26; left 1970-02-25 | 2000-01-01 | certain",
        "in force 1965-02-26; left 1970 | 2000-01-01 | possible",
        "in force 1965-02-26; left 1970-02-25 | 1970-02-24 | none",
        "in force 1965-02-26; denounced 1969-02-25 | 2000-01-01 | none",
        "in force ../1969-12-31; left 1970-02-25 | 2000-01-01 | possible",
        "left 1970-02-25 | 2000-01-01 | none",
      })
  void aPartyStaysForTheMinimumTime(String facts, String day, String expected) {
    assertThat(Held.against(DenunciationTooEarly.check(), told.register(facts), day))
        .isEqualTo(expected);
  }

  @Test
  void whereNoMinimumTimeIsSetAPartyMayLeaveAtOnce() {
    Told other = Told.of(Treaties.member("GBR", "1949-05-05"), Treaties.cybercrime());
    assertThat(
            Held.against(
                DenunciationTooEarly.check(),
                other.register("in force 2011-09-01; left 2012-01-01"),
                "2020-01-01"))
        .isEqualTo("none");
  }

  /** ETS No. 018, Article 11: not before the Convention itself has been in force for five years. */
  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "in force 1957-06-18; left 1960-05-05 | none",
        "in force 1957-06-18; left 1960-05-04 | certain"
      })
  void nobodyLeavesWithinTheMinimumTimeOfTheTreatyItself(String facts, String expected) {
    Told culture = Told.of(Treaties.member("GBR", "1949-05-05"), Treaties.culture());
    assertThat(Held.against(DenunciationTooEarly.check(), culture.register(facts), "2000-01-01"))
        .isEqualTo(expected);
  }
}
