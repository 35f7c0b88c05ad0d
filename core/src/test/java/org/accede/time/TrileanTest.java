package org.accede.time;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TrileanTest {
  @ParameterizedTest
  @CsvSource({
    "YES,   YES,   YES,   YES,   YES",
    "YES,   NO,    NO,    YES,   MAYBE",
    "YES,   MAYBE, MAYBE, YES,   MAYBE",
    "NO,    YES,   NO,    YES,   MAYBE",
    "NO,    NO,    NO,    NO,    NO",
    "NO,    MAYBE, NO,    MAYBE, MAYBE",
    "MAYBE, YES,   MAYBE, YES,   MAYBE",
    "MAYBE, NO,    NO,    MAYBE, MAYBE",
    "MAYBE, MAYBE, MAYBE, MAYBE, MAYBE",
  })
  void andOrAndMergeHaveKleenesTables(
      Trilean one, Trilean other, Trilean and, Trilean or, Trilean merge) {
    assertThat(one.and(other)).as("%s and %s", one, other).isEqualTo(and);
    assertThat(one.or(other)).as("%s or %s", one, other).isEqualTo(or);
    assertThat(one.merge(other)).as("%s merge %s", one, other).isEqualTo(merge);
  }

  @ParameterizedTest
  @CsvSource({"YES, NO", "NO, YES", "MAYBE, MAYBE"})
  void notTurnsYesAndNoAroundAndLeavesMaybe(Trilean value, Trilean not) {
    assertThat(value.not()).isEqualTo(not);
  }

  @Test
  void aBooleanIsYesOrNo() {
    assertThat(Trilean.of(true)).isEqualTo(Trilean.YES);
    assertThat(Trilean.of(false)).isEqualTo(Trilean.NO);
  }

  @Test
  void theTextIsInLowerCase() {
    assertThat(Trilean.values())
        .extracting(Trilean::toString)
        .containsExactly("yes", "no", "maybe");
  }
}
