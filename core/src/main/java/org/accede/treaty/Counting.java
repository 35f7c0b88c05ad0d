package org.accede.treaty;

import java.io.Serializable;
import java.util.Optional;
import org.accede.error.InvalidValueException;
import org.accede.time.DaysAfterDate;
import org.accede.time.FirstOfFollowingMonth;
import org.accede.time.FirstOfMonthAfterExpiry;
import org.accede.time.FirstOfNthMonth;
import org.accede.time.MonthsAfterDate;
import org.accede.time.NoticeOfMonths;
import org.accede.time.OnDate;
import org.accede.time.PeriodRule;

/**
 * A count as a clause writes it: its method, and how many days, months or years.
 *
 * @param method the way of counting
 * @param amount how many; 0 for a method that needs none
 * @param unit of what; {@code NONE} for a method that needs none
 */
public record Counting(CountingMethod method, int amount, Unit unit) implements Serializable {
  /**
   * A count.
   *
   * @throws InvalidValueException if the amount is negative, or there is one without a unit
   */
  public Counting {
    // 0 <= amount, and amount > 0 exactly if there is a unit
    if (amount < 0 || (amount > 0) != (unit != Unit.NONE)) {
      throw new InvalidValueException(
          "amount", amount + " " + unit, "a positive amount with a unit, or neither");
    }
  }

  /**
   * The rule that counts so; empty for a count that needs more than a day: the parent's own date,
   * the end of a running period, a date that a notification states.
   */
  public Optional<PeriodRule> rule() {
    return switch (method) {
      case FIRST_DAY_OF_MONTH_FOLLOWING_EXPIRY_OF_PERIOD ->
          Optional.of(new FirstOfMonthAfterExpiry(months()));
      case PERIOD_AFTER_DATE ->
          Optional.of(unit == Unit.DAY ? new DaysAfterDate(amount) : new MonthsAfterDate(months()));
      case ON_DATE -> Optional.of(new OnDate());
      case FIRST_DAY_OF_MONTH_FOLLOWING_DATE -> Optional.of(new FirstOfFollowingMonth());
      case FIRST_DAY_OF_NTH_MONTH_FOLLOWING -> Optional.of(new FirstOfNthMonth(months()));
      case NOTICE_PERIOD -> Optional.of(new NoticeOfMonths(months()));
      case SAME_DATE_AS_PARENT, END_OF_CURRENT_PERIOD, IMMEDIATE_OR_LATER_DATE_SPECIFIED ->
          Optional.empty();
    };
  }

  private int months() {
    return unit == Unit.YEAR ? 12 * amount : amount;
  }

  /** What is counted. */
  public enum Unit {
    /** Nothing. */
    NONE,
    /** Days. */
    DAY,
    /** Months. */
    MONTH,
    /** Years. */
    YEAR
  }
}
