package org.accede.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class ToldExplanationTest {
  private static final Explanation WHY =
      new Explanation.Builder()
          .rule("a-rule")
          .addSteps(Step.of("request.undecided"))
          .addCautions(Step.of("caution.noInvitationOnRecord"))
          .build();

  private final AtomicInteger tellings = new AtomicInteger();
  private final Explanation told =
      Explanation.told(
          () -> {
            tellings.incrementAndGet();
            return WHY;
          });

  @Test
  void nothingIsToldBeforeItIsRead() {
    Answer<String> answer = Answer.determined("Party", told);

    assertThat(answer.value()).contains("Party");
    assertThat(tellings).hasValue(0);
  }

  @Test
  void whoReadsItPartByPartIsToldOnce() {
    assertThat(told.rule()).isEqualTo("a-rule");
    assertThat(told.steps()).isEqualTo(WHY.steps());
    assertThat(told.cautions()).isEqualTo(WHY.cautions());
    assertThat(told.remedies()).isEmpty();
    assertThat(told.basis()).isEmpty();

    assertThat(tellings).hasValue(1);
  }

  @Test
  void itEqualsWhateverTellsTheSame() {
    assertThat(told).isEqualTo(WHY).hasSameHashCodeAs(WHY);
    assertThat(WHY).isEqualTo(told);
    assertThat(told).isNotEqualTo(new Explanation.Builder().rule("another-rule").build());
  }
}
