package org.accede.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class DeadlineKindTest {
  @Test
  void whatComesByItselfIsAnEventAndAllElseADayToActBy() {
    assertThat(Arrays.stream(DeadlineKind.values()).filter(DeadlineKind::isEvent))
        .containsExactly(DeadlineKind.ENTRY_INTO_FORCE, DeadlineKind.DENUNCIATION_TAKES_EFFECT);
  }
}
