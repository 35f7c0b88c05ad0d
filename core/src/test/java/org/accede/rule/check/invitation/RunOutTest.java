package org.accede.rule.check.invitation;

import static org.assertj.core.api.Assertions.assertThat;

import org.accede.testing.Held;
import org.accede.testing.Told;
import org.accede.testing.Treaties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Kazakhstan and CETS No. 210 (GR-EXT(2023)6; COM(2025) 402); Tunisia and ETS No. 185
 * (GR-J(2024)6).
 */
class RunOutTest {
  private final Told told =
      Told.of(Treaties.outsider("KAZ", true), Treaties.cybercrime()).complete("185");

  @ParameterizedTest(name = "{0}; on {1}: {2}")
  @CsvSource(
      delimiter = '|',
      value = {
        // the term ends on 22 or 23 April 2025
        "invited 2020-04-22 for P5Y | 2025-04-22 | none",
        "invited 2020-04-22 for P5Y | 2025-04-23 | possible",
        "invited 2020-04-22 for P5Y | 2025-04-24 | certain",
        // a stated last day wins
        "invited 2020-04-22 for P5Y until 2025-04-23 | 2025-04-23 | none",
        // the decision of 10 April 2013 gives five years to invitations that state nothing
        "invited 2020-04-22 | 2025-04-24 | certain",
        // a request for more time is pending: another matter
        "invited 2020-04-22 for P5Y; asked for more time 2025-02-20 | 2025-04-24 | none",
        // extended, and run out again
        "invited 2018-02-07 until 2023-02-08; asked for more time 2022-12-29; extended 2023-02-08 until 2024-02-07 | 2024-02-07 | none",
        "invited 2018-02-07 until 2023-02-08; asked for more time 2022-12-29; extended 2023-02-08 until 2024-02-07 | 2024-02-08 | certain",
        // history: it deposited in time, was invited afresh, or asked afresh
        "invited 2018-02-07 for P5Y; acceded 2023-02-07 | 2025-01-01 | none",
        "invited 2012-09-10 for P5Y; acceded ../2026-01-31 | 2025-09-11 | none",
        "invited 2013-09-11 for P5Y; invited 2020-01-15 for P5Y | 2019-06-01 | certain",
        "invited 2013-09-11 for P5Y; invited 2020-01-15 for P5Y | 2021-01-01 | none",
        "invited 2013-09-11 for P5Y; requested 2019-05-10 | 2021-01-01 | none",
        // "by 31 January 2026" a Party, or with a consent of which it is known how early it can be
        "invited 2012-09-10 for P5Y; in force ../2026-01-31 | 2025-09-11 | none",
        "invited 2012-09-10 for P5Y; acceded 2024-01-01/2026-01-31 | 2025-09-11 | possible",
        // a signature is no consent
        "invited 2012-09-10 for P5Y; signed ../2026-01-31 | 2025-09-11 | possible",
        // of an invitation of 2007 nobody knows how long it lasted
        "invited 2007-01-31 | 2025-01-01 | possible",
      })
  void anInvitationRunsOutAfterItsLastDay(String facts, String day, String expected) {
    assertThat(Held.against(RunOut.check(), told.register(facts), day)).isEqualTo(expected);
  }

  @ParameterizedTest(name = "on {0}: {1}")
  @CsvSource({
    "2025-04-23, check.do.invitationRunOut.possible",
    "2025-04-24, check.do.invitationRunOut",
  })
  void whatToDoDependsOnWhetherItIsCertain(String day, String whatToDo) {
    assertThat(Held.findings(RunOut.check(), told.register("invited 2020-04-22 for P5Y"), day))
        .extracting(finding -> finding.whatToDo().key())
        .containsExactly(whatToDo);
  }

  @Test
  void whereTheRecordIsNotCompleteItMayHaveJoinedInTime() {
    Told uncovered = Told.of(Treaties.outsider("KAZ", true), Treaties.cybercrime());

    assertThat(
            Held.against(
                RunOut.check(), uncovered.register("invited 2020-04-22 for P5Y"), "2025-04-24"))
        .isEqualTo("possible");
    assertThat(
            Held.findings(
                RunOut.check(), uncovered.register("invited 2020-04-22 for P5Y"), "2025-04-24"))
        .allSatisfy(
            finding ->
                assertThat(finding.explanation().cautions())
                    .extracting(caution -> caution.message().key())
                    .contains("caution.lastSeen"));
  }
}
