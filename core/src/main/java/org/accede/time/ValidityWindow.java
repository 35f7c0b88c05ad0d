package org.accede.time;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;

/**
 * The days from a first to a last day, both included, either of which may be imprecise.
 *
 * @param firstDay the first day inside
 * @param lastDay the last day inside
 */
public record ValidityWindow(ImpreciseDate firstDay, ImpreciseDate lastDay)
    implements Serializable {
  /** A validity window; nothing of it is {@code null}. */
  public ValidityWindow {
    Objects.requireNonNull(firstDay, "firstDay");
    Objects.requireNonNull(lastDay, "lastDay");
  }

  /** Whether a day lies inside; the first and the last day do. */
  public Trilean contains(LocalDate day) {
    Objects.requireNonNull(day, "day");
    return firstDay.isOnOrBefore(day).and(lastDay.isOnOrAfter(day));
  }

  /** Such as {@code 2025-06-18 to 2030-06-18/2030-06-19}. */
  @Override
  public String toString() {
    return firstDay + " to " + lastDay;
  }
}
