package org.accede.rule.check.invitation;

import static org.assertj.core.api.Assertions.assertThat;

import org.accede.testing.Held;
import org.accede.testing.Told;
import org.accede.testing.Treaties;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** ETS No. 185, in force since 1 July 2004: Australia was invited on 20 September 2010. */
class BeforeEntryIntoForceTest {
  private final Told told = Told.of(Treaties.outsider("AUS", false), Treaties.cybercrime());

  @ParameterizedTest(name = "{0}; on {1}: {2}")
  @CsvSource(
      delimiter = '|',
      value = {
        "invited 2010-09-20 | 2011-01-01 | none",
        "invited 2004-07-01 | 2011-01-01 | none",
        "invited 2004-06-30 | 2011-01-01 | certain",
        "invited 2004 | 2011-01-01 | possible",
        // invited by 2018: nobody says that it was before 2004
        "invited ../2018-06-30 | 2020-01-01 | none",
        "invited 2004-06-30 | 2004-06-29 | none",
      })
  void theClauseWantsTheTreatyInForce(String facts, String day, String expected) {
    assertThat(Held.against(BeforeEntryIntoForce.check(), told.register(facts), day))
        .isEqualTo(expected);
  }
}
