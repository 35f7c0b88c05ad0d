package org.accede.rule.check.date;

import com.google.common.collect.ImmutableList;
import org.accede.rule.check.Check;

/** The checks of dates that follow from others. */
public final class DateChecks {
  private static final ImmutableList<Check> ALL =
      ImmutableList.of(
          WithoutParent.check(),
          PartyWithoutParent.check(),
          PredecessorNotDenounced.check(),
          EntryIntoForceDiffers.check(),
          EntryBeforeTheTreaty.check(),
          ThresholdReached.check(),
          BelowThreshold.check(),
          TreatyEntryDiffers.check(),
          TreatyDatesOutOfOrder.check(),
          DenunciationEffectDiffers.check(),
          DenunciationTooEarly.check());

  private DateChecks() {}

  /** All of them. */
  public static ImmutableList<Check> all() {
    return ALL;
  }
}
