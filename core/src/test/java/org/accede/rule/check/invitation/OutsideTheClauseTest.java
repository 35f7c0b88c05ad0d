package org.accede.rule.check.invitation;

import static org.assertj.core.api.Assertions.assertThat;

import org.accede.testing.Held;
import org.accede.testing.Samples;
import org.accede.testing.Told;
import org.accede.testing.Treaties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** ETS No. 018, Article 9(4): any European State that is not a member may be invited. */
class OutsideTheClauseTest {
  private final Told told = Told.of(Treaties.outsider("KEN", false), Treaties.culture());

  @ParameterizedTest(name = "{0}; on {1}: {2}")
  @CsvSource(
      delimiter = '|',
      value = {
        "invited 2024-10-09 | 2025-01-01 | certain",
        "invited 2024-10-09 | 2024-10-08 | none",
        "requested 2024-01-09 | 2025-01-01 | none",
      })
  void aStateThatIsNotEuropeanIsNotInvited(String facts, String day, String expected) {
    assertThat(Held.against(OutsideTheClause.check(), told.register(facts), day))
        .isEqualTo(expected);
  }

  @ParameterizedTest(name = "European: {0}: {1}")
  @CsvSource({"true, none", "false, certain"})
  void kazakhstanAndKenya(boolean european, String expected) {
    Told state = Told.of(Treaties.outsider("KAZ", european), Treaties.culture());
    assertThat(
            Held.against(
                OutsideTheClause.check(), state.register("invited 2009-01-14"), "2010-01-01"))
        .isEqualTo(expected);
  }

  @Test
  void whereNobodyKnowsWhetherAStateIsEuropeanItIsPossible() {
    Told state = Told.of(Samples.participant("KAZ"), Treaties.culture());
    assertThat(
            Held.against(
                OutsideTheClause.check(), state.register("invited 2009-01-14"), "2010-01-01"))
        .isEqualTo("possible");
  }
}
