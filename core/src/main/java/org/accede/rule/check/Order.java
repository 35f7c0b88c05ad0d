package org.accede.rule.check;

import org.accede.time.ImpreciseDate;
import org.accede.time.Trilean;

/** The order of two dates, one of which ought to come first. */
public final class Order {
  private Order() {}

  /**
   * Whether the date that ought not to come first does so: whether {@code one} precedes {@code
   * other}.
   *
   * <p>Of a date that is only known to lie on or before a day, nobody says how early it was. Such a
   * date is taken to be in order unless it cannot be.
   */
  public static Trilean isBroken(ImpreciseDate one, ImpreciseDate other) {
    Trilean before = one.isBefore(other);
    boolean isSilent = one.earliest().isEmpty() || other.earliest().isEmpty();
    return before == Trilean.MAYBE && isSilent ? Trilean.NO : before;
  }
}
