package org.accede.query;

import com.google.common.collect.ImmutableList;
import java.time.Period;
import org.accede.rule.check.Catalogue;
import org.accede.rule.check.Check;
import org.accede.rule.check.act.ActChecks;
import org.accede.rule.check.date.DateChecks;
import org.accede.rule.check.invitation.InvitationChecks;
import org.accede.rule.check.record.RecordChecks;

/** The checks that come with Accede. */
public final class StandardCatalogue {
  /** How long before its last day an invitation ends soon, unless the caller says otherwise. */
  public static final Period DEFAULT_LEAD = Period.ofMonths(12);

  /** How old coverage may be, unless the caller says otherwise. */
  public static final Period DEFAULT_COVERAGE_AGE = Period.ofMonths(12);

  private StandardCatalogue() {}

  /** All of them, with a lead and an age of twelve months: customs, not law. */
  public static Catalogue get() {
    return with(DEFAULT_LEAD, DEFAULT_COVERAGE_AGE);
  }

  /**
   * All of them.
   *
   * @param lead how long before its last day an invitation is said to end soon
   * @param coverageAge how old the day may be as of which a record is complete
   */
  public static Catalogue with(Period lead, Period coverageAge) {
    return Catalogue.of(
        ImmutableList.<Check>builder()
            .addAll(InvitationChecks.all(lead))
            .addAll(ActChecks.all())
            .addAll(DateChecks.all())
            .addAll(RecordChecks.all(coverageAge))
            .build());
  }
}
