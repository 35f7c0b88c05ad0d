package org.accede.time;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;

/**
 * An office that works on every day but some.
 *
 * @param dates on which it does not
 */
record ClosedOn(ImmutableSet<LocalDate> dates) implements WorkingDays {
  @Override
  public boolean isWorkingDay(LocalDate day) {
    return !dates.contains(day);
  }

  /** Such as {@code closed on [2026-04-03]}. */
  @Override
  public String toString() {
    return "closed on " + dates;
  }
}
