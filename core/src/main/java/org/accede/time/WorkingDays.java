package org.accede.time;

import java.time.DayOfWeek;
import java.time.LocalDate;

/**
 * Which days an office works: to find a safe day before a last day that falls on a holiday.
 *
 * <p>Law does not move a last day because of it: no source says that a term of accession that ends
 * on a holiday runs on. It is advice. All implementations must be immutable and safe to share
 * between threads.
 */
@FunctionalInterface
public interface WorkingDays {
  /** Whether the office works on a day. */
  boolean isWorkingDay(LocalDate day);

  /** The last working day on or before a day. */
  default LocalDate lastOnOrBefore(LocalDate day) {
    LocalDate working = day;
    while (!isWorkingDay(working)) {
      working = working.minusDays(1);
    }
    return working;
  }

  /** Every day but Saturday and Sunday. */
  static WorkingDays weekdays() {
    return day ->
        day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
  }
}
