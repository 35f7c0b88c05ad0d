package org.accede.time;

import java.time.LocalDate;

/**
 * "On the first day of the month following the date of deposit".
 *
 * <p>Third deposit of 13 December 1955 (ETS No. 020): 1 January 1956.
 */
public record FirstOfFollowingMonth() implements PeriodRule {
  @Override
  public LocalDate earliest(LocalDate day) {
    return day.withDayOfMonth(1).plusMonths(1);
  }

  @Override
  public String word() {
    return "FIRST_OF_FOLLOWING_MONTH";
  }

  @Override
  public int amount() {
    return 0;
  }
}
