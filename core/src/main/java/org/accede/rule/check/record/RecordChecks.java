package org.accede.rule.check.record;

import com.google.common.collect.ImmutableList;
import java.time.Period;
import org.accede.rule.check.Check;

/** The checks of the record itself. */
public final class RecordChecks {
  private RecordChecks() {}

  /**
   * All of them.
   *
   * @param coverageAge how old the day may be as of which a record is complete
   */
  public static ImmutableList<Check> all(Period coverageAge) {
    return ImmutableList.of(
        SourcesContradict.check(),
        MembershipContradicted.check(),
        FactWithoutSource.check(),
        TreatyWithoutSource.check(),
        CorrectionOfNothing.check(),
        CoverageOld.check(coverageAge),
        ListedOnly.check());
  }
}
