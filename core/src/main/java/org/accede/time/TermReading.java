package org.accede.time;

/**
 * How a period of years "from its adoption" is read, when the decision states no last day.
 *
 * <p>Two readings are found. The anniversary itself; and the day after it, which both decisions
 * that state a last day use: adopted on 7 February 2018, "until 8 February 2023" (GR-J(2024)6);
 * adopted on 22 April 2020, "until 23 April 2025" (Council Decision (EU) 2025/803).
 */
public enum TermReading {
  /** The last day is either of the two: the anniversary or the day after it. The default. */
  CAUTIOUS(0, 1),
  /** The last day is the anniversary. */
  ANNIVERSARY(0, 0),
  /** The last day is the day after the anniversary, as the Secretariat's papers have it. */
  SECRETARIAT(1, 1);

  private final int earliest;
  private final int latest;

  TermReading(int earliest, int latest) {
    this.earliest = earliest;
    this.latest = latest;
  }

  /** The fewest days after the anniversary that the last day can be: 0 or 1. */
  public int earliestDaysAfterAnniversary() {
    return earliest;
  }

  /** The most days after the anniversary that the last day can be: 0 or 1. */
  public int latestDaysAfterAnniversary() {
    return latest;
  }
}
