package org.accede.rule.check.record;

import com.google.common.collect.ImmutableList;
import java.time.Period;
import org.accede.rule.check.Check;

/** The checks of the record itself. */
public final class RecordChecks {
  private static final ImmutableList<Check> OF_FACTS =
      ImmutableList.of(
          SourcesContradict.check(),
          MembershipContradicted.check(),
          FactWithoutSource.check(),
          TreatyWithoutSource.check(),
          CorrectionOfNothing.check());
  private static final Check LISTED_ONLY = ListedOnly.check();

  private RecordChecks() {}

  /**
   * All of them.
   *
   * @param coverageAge how old the day may be as of which a record is complete
   */
  public static ImmutableList<Check> all(Period coverageAge) {
    return ImmutableList.<Check>builder()
        .addAll(OF_FACTS)
        .add(CoverageOld.check(coverageAge), LISTED_ONLY)
        .build();
  }
}
