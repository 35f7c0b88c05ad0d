package org.accede.time;

import java.time.LocalDate;
import org.accede.error.InvalidValueException;

/**
 * "Subject to six months' notice".
 *
 * <p>The same date so many months on, cut to the month's end. The Russian Federation left the
 * Council of Europe on 16 March 2022 and ceased to be a Party to ETS No. 005 on 16 September 2022
 * (Article 58).
 *
 * @param amount the months of the notice, at least 1
 */
public record NoticeOfMonths(int amount) implements PeriodRule {
  /**
   * The rule for a notice of so many months.
   *
   * @throws InvalidValueException if there are none
   */
  public NoticeOfMonths {
    if (amount < 1) {
      throw new InvalidValueException("amount", Integer.toString(amount), "at least 1 month");
    }
  }

  @Override
  public LocalDate earliest(LocalDate day) {
    return day.plusMonths(amount);
  }

  @Override
  public String word() {
    return "NOTICE_OF_MONTHS";
  }
}
