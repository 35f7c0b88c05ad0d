package org.accede.rule.check.record;

import org.accede.time.ImpreciseDate;
import org.accede.time.Trilean;

/** How far two dates that sources give for the same fact differ. */
final class Differing {
  private Differing() {}

  /**
   * Whether they differ: yes if they have no day in common, no if one lies within the other, as a
   * day in a month that another source names.
   */
  static Trilean dates(ImpreciseDate one, ImpreciseDate other) {
    if (one.isCertainlyAfter(other) || other.isCertainlyAfter(one)) {
      return Trilean.YES;
    }
    return one.encloses(other) || other.encloses(one) ? Trilean.NO : Trilean.MAYBE;
  }
}
