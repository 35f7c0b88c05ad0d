package org.accede.time;

import java.time.LocalDate;
import org.accede.error.InvalidValueException;

/**
 * "On the first day of the third month following the date of deposit" (ETS No. 093), or "following
 * the month of" it (ETS No. 078).
 *
 * <p>Not the same as the expiration of three months: a deposit of 15 January gives 1 April, not 1
 * May.
 *
 * @param amount which month, the following one being the first; at least 1
 */
public record FirstOfNthMonth(int amount) implements PeriodRule {
  /**
   * The rule for the month so many on.
   *
   * @throws InvalidValueException if there is none
   */
  public FirstOfNthMonth {
    if (amount < 1) {
      throw new InvalidValueException("amount", Integer.toString(amount), "at least the 1st month");
    }
  }

  @Override
  public LocalDate earliest(LocalDate day) {
    return day.withDayOfMonth(1).plusMonths(amount);
  }

  @Override
  public String word() {
    return "FIRST_OF_NTH_MONTH";
  }
}
