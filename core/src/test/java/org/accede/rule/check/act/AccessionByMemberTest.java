package org.accede.rule.check.act;

import static org.assertj.core.api.Assertions.assertThat;

import org.accede.testing.Held;
import org.accede.testing.Told;
import org.accede.testing.Treaties;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** ETS No. 185: member States sign and ratify. Romania has been a member since 7 October 1993. */
class AccessionByMemberTest {
  private final Told told = Told.of(Treaties.member("ROU", "1993-10-07"), Treaties.cybercrime());

  @ParameterizedTest(name = "{0}; on {1}: {2}")
  @CsvSource(
      delimiter = '|',
      value = {
        "signed 2001-11-23; ratified 2004-05-12 | 2010-01-01 | none",
        "acceded 2004-07-12 | 2010-01-01 | certain",
        "invited 2004-07-07; acceded 2004-07-12 | 2010-01-01 | certain",
        "acceded 2004-07-12 | 2004-07-11 | none",
      })
  void aMemberStateRatifies(String facts, String day, String expected) {
    assertThat(Held.against(AccessionByMember.check(), told.register(facts), day))
        .isEqualTo(expected);
  }

  @ParameterizedTest(name = "a member since {0}, acceded on 12 July 2004: {1}")
  @CsvSource({"2004-07-12, certain", "2004-07-13, none", "2004-07, possible"})
  void membershipIsThatOfTheDay(String since, String expected) {
    Told state = Told.of(Treaties.member("MCO", since), Treaties.cybercrime());
    assertThat(
            Held.against(
                AccessionByMember.check(), state.register("acceded 2004-07-12"), "2010-01-01"))
        .isEqualTo(expected);
  }
}
