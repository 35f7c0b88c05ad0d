package org.accede.time;

import java.time.LocalDate;
import org.accede.error.InvalidValueException;

/**
 * "On the first day of the month following the expiration of a period of three months after the
 * date of deposit".
 *
 * <p>So many months on, cut to the month's end, then the first day of the next month, always: a
 * deposit on the 1st costs a month more. Deposit of 1 July 2014 (Malta, ETS No. 191): 1 November
 * 2014. Deposit of 29 November 2004 (Romania, ETS No. 191): 1 March 2005.
 *
 * @param amount the months of the period, at least 1
 */
public record FirstOfMonthAfterExpiry(int amount) implements PeriodRule {
  /**
   * The rule for a period of so many months.
   *
   * @throws InvalidValueException if there are none
   */
  public FirstOfMonthAfterExpiry {
    if (amount < 1) {
      throw new InvalidValueException("amount", Integer.toString(amount), "at least 1 month");
    }
  }

  @Override
  public LocalDate earliest(LocalDate day) {
    return day.withDayOfMonth(1).plusMonths(amount + 1L);
  }

  @Override
  public String word() {
    return "FIRST_OF_MONTH_AFTER_EXPIRY";
  }
}
