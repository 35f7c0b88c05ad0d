package org.accede.rule.check.invitation;

import com.google.common.collect.ImmutableList;
import java.time.Period;
import org.accede.rule.check.Check;

/** The checks of invitations. */
public final class InvitationChecks {
  private static final Check RUN_OUT = RunOut.check();
  private static final ImmutableList<Check> OTHERS =
      ImmutableList.of(
          ExtensionAskedLate.check(),
          ExtensionUndecided.check(),
          ExtensionShortens.check(),
          StatedDayAgainstPeriod.check(),
          BeforeEntryIntoForce.check(),
          OfOneWhoMaySign.check(),
          OutsideTheClause.check(),
          Overlapping.check(),
          AfterObjection.check());

  private InvitationChecks() {}

  /**
   * All of them.
   *
   * @param lead how long before its last day an invitation is said to end soon
   */
  public static ImmutableList<Check> all(Period lead) {
    return ImmutableList.<Check>builder().add(RUN_OUT, EndsSoon.check(lead)).addAll(OTHERS).build();
  }
}
