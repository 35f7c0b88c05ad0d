package org.accede.rule.check.invitation;

import static org.assertj.core.api.Assertions.assertThat;

import org.accede.testing.Held;
import org.accede.testing.Told;
import org.accede.testing.Treaties;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** ETS No. 185: the United States of America took part in its elaboration and may sign. */
class OfOneWhoMaySignTest {
  private final Told told = Told.of(Treaties.outsider("USA", false), Treaties.cybercrime());

  @ParameterizedTest(name = "{0}; on {1}: {2}")
  @CsvSource(
      delimiter = '|',
      value = {
        "invited 2005-03-16 | 2006-01-01 | certain",
        "invited 2005-03-16 | 2005-03-15 | none",
      })
  void whoMaySignNeedsNoInvitation(String facts, String day, String expected) {
    assertThat(Held.against(OfOneWhoMaySign.check(), told.register(facts), day))
        .isEqualTo(expected);
  }

  @ParameterizedTest(name = "a member since {0}, invited on 7 February 2018: {1}")
  @CsvSource({"1993-06-30, certain", "2018-02-07, certain", "2018-02-08, none", "2018, possible"})
  void aMemberStateSigns(String since, String expected) {
    Told member = Told.of(Treaties.member("ROU", since), Treaties.cybercrime());
    assertThat(
            Held.against(
                OfOneWhoMaySign.check(), member.register("invited 2018-02-07"), "2019-01-01"))
        .isEqualTo(expected);
  }
}
