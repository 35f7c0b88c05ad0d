package org.accede.rule.check.invitation;

import com.google.common.collect.ImmutableList;
import java.time.Period;
import org.accede.rule.check.Check;

/** The checks of invitations. */
public final class InvitationChecks {
  private InvitationChecks() {}

  /**
   * All of them.
   *
   * @param lead how long before its last day an invitation is said to end soon
   */
  public static ImmutableList<Check> all(Period lead) {
    return ImmutableList.of(
        RunOut.check(),
        EndsSoon.check(lead),
        ExtensionAskedLate.check(),
        ExtensionUndecided.check(),
        ExtensionShortens.check(),
        StatedDayAgainstPeriod.check(),
        BeforeEntryIntoForce.check(),
        OfOneWhoMaySign.check(),
        OutsideTheClause.check(),
        Overlapping.check(),
        AfterObjection.check());
  }
}
