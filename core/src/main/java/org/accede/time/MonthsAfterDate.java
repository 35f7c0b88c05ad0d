package org.accede.time;

import java.time.LocalDate;
import org.accede.error.InvalidValueException;

/**
 * "Three months after the date of deposit".
 *
 * <p>The day after the deposit, then so many months on, cut to the month's end: the period is over
 * when its last day is. Deposit of 18 December 1974 (ETS No. 062): 19 March 1975. Deposit of 30
 * January 1970, one month (Germany, ETS No. 053): 28 February 1970. A year counts as twelve months.
 *
 * @param amount the months of the period, at least 1
 */
public record MonthsAfterDate(int amount) implements PeriodRule {
  /**
   * The rule for a period of so many months.
   *
   * @throws InvalidValueException if there are none
   */
  public MonthsAfterDate {
    if (amount < 1) {
      throw new InvalidValueException("amount", Integer.toString(amount), "at least 1 month");
    }
  }

  @Override
  public LocalDate count(LocalDate day) {
    return day.plusDays(1).plusMonths(amount);
  }

  @Override
  public String word() {
    return "MONTHS_AFTER_DATE";
  }
}
