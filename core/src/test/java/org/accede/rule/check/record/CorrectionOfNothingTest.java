package org.accede.rule.check.record;

import static org.assertj.core.api.Assertions.assertThat;

import org.accede.invitation.Invitation;
import org.accede.testing.Held;
import org.accede.testing.Samples;
import org.junit.jupiter.api.Test;

/** A correction names the fact that it corrects. */
class CorrectionOfNothingTest {
  @Test
  void theFactItCorrectsIsThere() {
    Invitation older = Samples.invitation("KEN", "185", "2024-10-08", Samples.named("ken-185"));
    Invitation newer =
        Samples.invitation("KEN", "185", "2024-10-09", Samples.correcting("ken-185", "2025-01-15"));
    assertThat(
            Held.against(CorrectionOfNothing.check(), Samples.register(older, newer), "2025-06-01"))
        .isEqualTo("none");
    assertThat(Held.against(CorrectionOfNothing.check(), Samples.register(newer), "2025-06-01"))
        .isEqualTo("certain");
    assertThat(Held.against(CorrectionOfNothing.check(), Samples.register(newer), "2024-10-08"))
        .isEqualTo("none");
  }
}
