package org.accede.rule.accession;

import static org.accede.rule.accession.Scene.invited;
import static org.accede.rule.accession.Scene.invitedFor;
import static org.accede.rule.accession.Scene.invitedUntil;
import static org.accede.testing.Samples.date;
import static org.accede.testing.Samples.provenance;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import org.accede.invitation.DefaultTerm;
import org.accede.invitation.Invitation;
import org.accede.invitation.InvitationPurpose;
import org.accede.time.Term;
import org.accede.time.TermReading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InvitationTermTest {
  /** The Ministers' Deputies decided on five years on 10 April 2013; the second is made up. */
  private static final ImmutableList<DefaultTerm> DEFAULTS =
      ImmutableList.of(
          new DefaultTerm(LocalDate.of(2013, 4, 10), Period.ofYears(5), provenance()),
          new DefaultTerm(LocalDate.of(2024, 1, 1), Period.ofYears(2), provenance()));

  @Test
  void aStatedLastDayWinsOverAPeriod() {
    Invitation invitation =
        invited(
            "2018-02-07",
            Term.stated(Optional.of(Period.ofYears(5)), Optional.of(date("2023-02-08"))),
            InvitationPurpose.ACCEDE);

    assertThat(lastDay(invitation)).isEqualTo("2023-02-08");
    assertThat(lastDay(invitedUntil("2023-02-08", "2018-02-07"))).isEqualTo("2023-02-08");
  }

  @ParameterizedTest
  @CsvSource({
    "CAUTIOUS,    2025-04-22/2025-04-23",
    "ANNIVERSARY, 2025-04-22",
    "SECRETARIAT, 2025-04-23",
  })
  void aPeriodEndsAsItIsRead(TermReading reading, String lastDay) {
    assertThat(InvitationTerm.lastDay(invitedFor("P5Y", "2020-04-22"), DEFAULTS, reading))
        .hasToString(lastDay);
  }

  @ParameterizedTest
  @CsvSource({
    "2013-04-09, 2013-04-09/..",
    "2013-04-10, 2018-04-10/2018-04-11",
    "2023-12-31, 2028-12-31/2029-01-01",
    "2024-01-01, 2026-01-01/2026-01-02",
    // adopted perhaps before the decision: no rule was found
    "2013-04, 2013-04-01/..",
  })
  void anInvitationThatStatesNoTermLastsAsItsTimeHasIt(String adopted, String lastDay) {
    assertThat(lastDay(invited(adopted))).isEqualTo(lastDay);
  }

  private static String lastDay(Invitation invitation) {
    return InvitationTerm.lastDay(invitation, DEFAULTS, TermReading.CAUTIOUS).toString();
  }
}
