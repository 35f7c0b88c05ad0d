package org.accede.report.words;

/** How well a number is known: of the Parties to a treaty, or of those at a stage. */
public enum NumberKnown {
  /** So many, no more and no less. */
  EXACTLY,
  /** Others may be there as well. */
  AT_LEAST,
  /** Others may have come since the record ended, and some may have left. */
  ON_RECORD;

  /**
   * How a number is known.
   *
   * @param perhapsMore whether the record leaves open of some whether they are there
   * @param isOutdated whether the record ends before the day
   */
  public static NumberKnown of(boolean perhapsMore, boolean isOutdated) {
    if (isOutdated) {
      return ON_RECORD;
    }
    return perhapsMore ? AT_LEAST : EXACTLY;
  }
}
