package org.accede.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.accede.error.InvalidValueException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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
  void theTextIsReadBack() {
    for (AsOf question : List.of(AsOf.on(DAY), AsOf.on(DAY).knownOn(LATER))) {
      assertThat(AsOf.parse(question.toString())).isEqualTo(question);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "2024-02",
        "2024-02-30",
        " 2024-02-08",
        "2024-02-08 known on ",
        "2024-02-08 known on 2023-02-29",
        "2024-02-08 known on 2024-04-01 known on 2024-04-02",
        "2024-02-08  known on 2024-04-01",
      })
  void anotherTextIsRefused(String text) {
    assertThatThrownBy(() -> AsOf.parse(text))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageStartingWith("asOf: found \"" + text + "\", expected days that exist");
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
