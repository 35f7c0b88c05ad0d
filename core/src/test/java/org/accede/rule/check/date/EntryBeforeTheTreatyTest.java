package org.accede.rule.check.date;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.accede.testing.Held;
import org.accede.testing.Told;
import org.accede.testing.Treaties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** ETS No. 185 entered into force on 1 July 2004. */
class EntryBeforeTheTreatyTest {
  private final Told told = Told.of(Treaties.member("ALB", "1995-07-13"), Treaties.cybercrime());

  @ParameterizedTest(name = "{0}; on {1}: {2}")
  @CsvSource(
      delimiter = '|',
      value = {
        "in force 2004-07-01 | 2010-01-01 | none",
        "in force 2004-06-30 | 2010-01-01 | certain",
        "in force 2004 | 2010-01-01 | possible",
        "in force ../2026-01-31 | 2026-06-01 | none",
        "in force 2004-06-30 | 2004-06-29 | none",
      })
  void noPartyBeforeTheTreaty(String facts, String day, String expected) {
    assertThat(Held.against(EntryBeforeTheTreaty.check(), told.register(facts), day))
        .isEqualTo(expected);
  }

  @Test
  void nothingIsSaidOfATreatyOfWhichNoEntryIntoForceIsOnRecord() {
    Told other =
        Told.of(
            Treaties.member("ALB", "1995-07-13"),
            Treaties.ofTwo("2024-09-05", Optional.empty(), Optional.empty()));
    assertThat(
            Held.against(
                EntryBeforeTheTreaty.check(), other.register("in force 2025-01-01"), "2026-01-01"))
        .isEqualTo("none");
  }
}
