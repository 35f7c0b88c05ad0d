package org.accede.rule.check.date;

import static org.assertj.core.api.Assertions.assertThat;

import org.accede.testing.Held;
import org.accede.testing.Told;
import org.accede.testing.Treaties;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** ETS No. 035, Article 37: six months' notice. */
class DenunciationEffectDiffersTest {
  private final Told told = Told.of(Treaties.member("GBR", "1949-05-05"), Treaties.socialCharter());

  @ParameterizedTest(name = "{0}; on {1}: {2}")
  @CsvSource(
      delimiter = '|',
      value = {
        "ratified 1962-07-11; denounced 1989-04-05 effect 1989-10-05 | 2000-01-01 | none",
        "ratified 1962-07-11; denounced 1989-04-05 effect 1989-09-05 | 2000-01-01 | certain",
        "ratified 1962-07-11; denounced 1989-04-05 effect 1989-11-05 | 2000-01-01 | certain",
        "ratified 1962-07-11; denounced 1989-04 effect 1989-10-05 | 2000-01-01 | none",
        "ratified 1962-07-11; denounced 1989-04 effect 1989-11-05 | 2000-01-01 | certain",
        "ratified 1962-07-11; denounced 1989-04-05 effect 1989-10 | 2000-01-01 | possible",
        "ratified 1962-07-11; denounced 1989-04-05 | 2000-01-01 | none",
        "ratified 1962-07-11; left 1989-04-05 | 2000-01-01 | none",
        "ratified 1962-07-11; denounced 1989-04-05 effect 1989-09-05 | 1989-04-04 | none",
      })
  void theEffectIsCountedFromTheNotice(String facts, String day, String expected) {
    assertThat(Held.against(DenunciationEffectDiffers.check(), told.register(facts), day))
        .isEqualTo(expected);
  }
}
