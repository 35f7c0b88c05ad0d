package org.accede.rule.check.invitation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Period;
import org.accede.testing.Held;
import org.accede.testing.Told;
import org.accede.testing.Treaties;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Kazakhstan and ETS No. 173, invited in July 2022 (GR-EXT(2023)6); a lead of twelve months. */
class EndsSoonTest {
  private final Told told =
      Told.of(Treaties.outsider("KAZ", true), Treaties.cybercrime()).complete("185");

  @ParameterizedTest(name = "{0}; on {1}: {2}")
  @CsvSource(
      delimiter = '|',
      value = {
        "invited 2022-07-06 for P5Y | 2026-07-05 | none",
        "invited 2022-07-06 for P5Y | 2026-07-06 | possible",
        "invited 2022-07-06 for P5Y | 2026-07-07 | certain",
        "invited 2022-07 | 2026-07-01 | possible",
        "invited 2022-07 | 2026-08-01 | certain",
        // not once it has run out, and not once it was used
        "invited 2022-07-06 for P5Y | 2027-07-08 | none",
        "invited 2022-07-06 for P5Y; acceded 2026-01-15 | 2026-12-01 | none",
        // extended
        "invited 2022-07-06 for P5Y; extended 2027-01-13 until 2029-07-06 | 2027-01-20 | none",
        // an invitation of 2007, of unknown term
        "invited 2007-01-31 | 2025-01-01 | none",
        // never invited
        "acceded 2026-01-15 | 2026-07-06 | none",
      })
  void anInvitationEndsSoonWithinTheLead(String facts, String day, String expected) {
    assertThat(Held.against(EndsSoon.check(Period.ofMonths(12)), told.register(facts), day))
        .isEqualTo(expected);
  }
}
