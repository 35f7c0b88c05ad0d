package org.accede.time;

import com.google.common.collect.ImmutableSortedSet;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import org.accede.error.InvalidValueException;

/**
 * An office that works on the same days of every week.
 *
 * @param days on which; at least one
 */
record DaysOfTheWeek(ImmutableSortedSet<DayOfWeek> days) implements WorkingDays {
  static final WorkingDays MONDAY_TO_FRIDAY =
      new DaysOfTheWeek(
          ImmutableSortedSet.copyOf(EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY)));

  DaysOfTheWeek {
    if (days.isEmpty()) {
      throw new InvalidValueException("daysOfTheWeek", "[]", "at least one working day");
    }
  }

  @Override
  public boolean isWorkingDay(LocalDate day) {
    return days.contains(day.getDayOfWeek());
  }

  /** Such as {@code working on [MONDAY, TUESDAY]}. */
  @Override
  public String toString() {
    return "working on " + days;
  }
}
