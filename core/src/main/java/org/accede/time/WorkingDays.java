package org.accede.time;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import java.time.DayOfWeek;
import java.time.LocalDate;
import org.accede.error.InvalidValueException;

/**
 * Which days an office works: to find a safe day before a last day that falls on a holiday.
 *
 * <p>Law does not move a last day because of it: no source says that a term of accession that ends
 * on a holiday runs on. It is advice. Calendars combine:
 *
 * <pre>{@code
 * WorkingDays ministry =
 *     WorkingDays.of(EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY))
 *         .and(WorkingDays.closedOn(holidays));
 * WorkingDays both = ministry.and(new StrasbourgWorkingDays());
 * }</pre>
 *
 * <p>All implementations must be immutable and safe to share between threads. Those made here are
 * equal if they were made of equal parts.
 */
@FunctionalInterface
public interface WorkingDays {
  /** How many days are looked through for a working day, before the calendar is refused. */
  int LONGEST_CLOSURE = 366;

  /** Whether the office works on a day. */
  boolean isWorkingDay(LocalDate day);

  /**
   * The last working day on or before a day.
   *
   * @throws InvalidValueException if none of the {@value #LONGEST_CLOSURE} days up to the day is a
   *     working day: an office that never works has no safe day
   */
  default LocalDate lastOnOrBefore(LocalDate day) {
    for (int back = 0; back < LONGEST_CLOSURE; back++) {
      LocalDate working = day.minusDays(back);
      if (isWorkingDay(working)) {
        return working;
      }
    }
    throw new InvalidValueException(
        "workingDays",
        toString(),
        "a working day within the " + LONGEST_CLOSURE + " days up to " + day);
  }

  /** A day on which both this office and another work. */
  default WorkingDays and(WorkingDays other) {
    return InCommon.of(this, other);
  }

  /** Every day but Saturday and Sunday. */
  static WorkingDays weekdays() {
    return DaysOfTheWeek.MONDAY_TO_FRIDAY;
  }

  /**
   * These days of every week.
   *
   * @throws InvalidValueException if there are none
   */
  static WorkingDays of(Iterable<DayOfWeek> daysOfTheWeek) {
    return new DaysOfTheWeek(ImmutableSortedSet.copyOf(daysOfTheWeek));
  }

  /**
   * Every day but these dates, such as the holidays of an office: to be combined with the days of
   * the week on which it works.
   */
  static WorkingDays closedOn(Iterable<LocalDate> dates) {
    return new ClosedOn(ImmutableSet.copyOf(dates));
  }
}
