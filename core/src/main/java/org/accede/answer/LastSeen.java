package org.accede.answer;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * What was last known, where nobody has recorded what happened since.
 *
 * @param <T> what was asked for
 * @param value the answer on that day
 * @param on the last day on which it is known, and not after the day asked about
 */
public record LastSeen<T>(T value, LocalDate on) implements Serializable {
  /** Such as {@code on 2004-06-18: SIGNATORY}. */
  @Override
  public String toString() {
    return "on " + on + ": " + value;
  }
}
