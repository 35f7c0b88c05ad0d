package org.accede.time;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.stream.Collectors;

/**
 * The days on which all of some offices work.
 *
 * @param calendars theirs, each once, whichever was added first; none is itself of several
 */
record InCommon(ImmutableSet<WorkingDays> calendars) implements WorkingDays {
  static InCommon of(WorkingDays one, WorkingDays other) {
    return new InCommon(
        ImmutableSet.<WorkingDays>builder().addAll(parts(one)).addAll(parts(other)).build());
  }

  private static ImmutableSet<WorkingDays> parts(WorkingDays calendar) {
    return calendar instanceof InCommon several ? several.calendars : ImmutableSet.of(calendar);
  }

  @Override
  public boolean isWorkingDay(LocalDate day) {
    for (WorkingDays calendar : calendars) {
      if (!calendar.isWorkingDay(day)) {
        return false;
      }
    }
    return true;
  }

  /** Such as {@code working on [MONDAY], and closed on [2026-04-03]}. */
  @Override
  public String toString() {
    return calendars.stream().map(Object::toString).collect(Collectors.joining(", and "));
  }
}
