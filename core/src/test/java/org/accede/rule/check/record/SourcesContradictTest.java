package org.accede.rule.check.record;

import static org.assertj.core.api.Assertions.assertThat;

import org.accede.testing.Held;
import org.accede.testing.Samples;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Chile deposited on 20 or on 21 April 2017, ETS No. 185: two sources. */
class SourcesContradictTest {
  @ParameterizedTest(name = "{0} and {1}, on {2}: {3}")
  @CsvSource({
    "2017-04-20, 2017-04-21, 2020-01-01, certain",
    "2017-04-20, 2017-04, 2020-01-01, none",
    "2017-04-20, 2017-05, 2020-01-01, certain",
    "2017-04, 2017-04-15/2017-05-15, 2020-01-01, possible",
    "2017-04-20, 2017-04-21, 2017-04-19, none",
    "2017-04-20, 2017-04-21, 2017-04-20, possible",
  })
  void sourcesAgree(String one, String other, String day, String expected) {
    assertThat(
            Held.against(
                SourcesContradict.check(),
                RecordCases.kenyaInvited(one, Samples.contradictedBy(other)),
                day))
        .isEqualTo(expected);
  }
}
