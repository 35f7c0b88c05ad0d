package org.accede.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class AsOfTest {
  private static final LocalDate DAY = LocalDate.of(2024, 2, 8);
  private static final LocalDate LATER = LocalDate.of(2024, 4, 1);

  @Test
  void aQuestionIsSeenWithEverythingKnownUnlessADayIsGiven() {
    assertThat(AsOf.on(DAY).date()).isEqualTo(DAY);
    assertThat(AsOf.on(DAY).knownOn()).isEmpty();
    assertThat(AsOf.on(DAY).knownOn(LATER).date()).isEqualTo(DAY);
    assertThat(AsOf.on(DAY).knownOn(LATER).knownOn()).contains(LATER);
  }

  @Test
  void theTextNamesBothTimes() {
    assertThat(AsOf.on(DAY)).hasToString("2024-02-08");
    assertThat(AsOf.on(DAY).knownOn(LATER)).hasToString("2024-02-08 known on 2024-04-01");
  }

  @Test
  void questionsAreEqualIfBothTimesAre() {
    assertThat(AsOf.on(DAY).knownOn(LATER))
        .isEqualTo(AsOf.on(DAY).knownOn(LATER))
        .hasSameHashCodeAs(AsOf.on(DAY).knownOn(LATER))
        .isNotEqualTo(AsOf.on(DAY))
        .isNotEqualTo(AsOf.on(DAY).knownOn(DAY))
        .isNotEqualTo(AsOf.on(LATER).knownOn(LATER));
  }

  @Test
  void hashesTellTheTwoTimesApart() {
    assertThat(
            Stream.of(
                    AsOf.on(DAY),
                    AsOf.on(LATER),
                    AsOf.on(DAY).knownOn(DAY),
                    AsOf.on(DAY).knownOn(LATER),
                    AsOf.on(LATER).knownOn(DAY),
                    AsOf.on(LATER).knownOn(LATER))
                .map(AsOf::hashCode))
        .doesNotHaveDuplicates();
  }
}
