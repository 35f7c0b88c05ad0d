package org.accede.treaty;

import org.accede.error.InvalidValueException;

/**
 * A count as a clause writes it: its method, and how many days, months or years.
 *
 * @param method the way of counting
 * @param amount how many; 0 for a method that needs none
 * @param unit of what; {@code NONE} for a method that needs none
 */
public record Counting(CountingMethod method, int amount, Unit unit) {
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
