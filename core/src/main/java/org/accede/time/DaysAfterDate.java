package org.accede.time;

import java.time.LocalDate;
import org.accede.error.InvalidValueException;

/**
 * "Ninety days after the date of deposit".
 *
 * <p>So many days on, exactly. Deposit of 11 March 1985, 90 days (Switzerland, ETS No. 086): 9 June
 * 1985.
 *
 * @param amount the days, at least 1
 */
public record DaysAfterDate(int amount) implements PeriodRule {
  /**
   * The rule for so many days.
   *
   * @throws InvalidValueException if there are none
   */
  public DaysAfterDate {
    if (amount < 1) {
      throw new InvalidValueException("amount", Integer.toString(amount), "at least 1 day");
    }
  }

  @Override
  public LocalDate earliest(LocalDate day) {
    return day.plusDays(amount);
  }

  @Override
  public String word() {
    return "DAYS_AFTER_DATE";
  }
}
