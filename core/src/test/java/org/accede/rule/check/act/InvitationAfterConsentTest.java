package org.accede.rule.check.act;

import static org.assertj.core.api.Assertions.assertThat;

import org.accede.testing.Held;
import org.accede.testing.Told;
import org.accede.testing.Treaties;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Kenya and ETS No. 185, invited on 9 October 2024 (1509th meeting), with a deposit supposed. */
class InvitationAfterConsentTest {
  private final Told told = Told.of(Treaties.outsider("KEN", false), Treaties.cybercrime());

  @ParameterizedTest(name = "{0}; on {1}: {2}")
  @CsvSource(
      delimiter = '|',
      value = {
        "invited 2024-10-09; acceded 2025-06-05 | 2026-01-01 | none",
        "acceded 2024-10-08; invited 2024-10-09 | 2026-01-01 | certain",
        "acceded 2024-10-09; invited 2024-10-09 | 2026-01-01 | none",
        "acceded 2024; invited 2024-10-09 | 2026-01-01 | possible",
        "acceded ../2025-12-31; invited 2024-10-09 | 2026-01-01 | none",
        "acceded 2024-10-08; invited 2024-10-09 | 2024-10-07 | none",
        // it had left since
        "acceded 2010-10-08; denounced 2015-01-10; invited 2024-10-09 | 2026-01-01 | none",
      })
  void whoHasConsentedIsNotInvited(String facts, String day, String expected) {
    assertThat(Held.against(InvitationAfterConsent.check(), told.register(facts), day))
        .isEqualTo(expected);
  }
}
