package org.accede.rule.check;

import java.time.LocalDate;
import org.accede.register.TreatyRegister;
import org.accede.time.ImpreciseDate;
import org.accede.time.Trilean;

/**
 * A register on a day, as a question is put to it.
 *
 * @param grounds the facts and the day
 */
public record RegisterCase(Grounds grounds) {
  /** The facts. */
  public TreatyRegister register() {
    return grounds.register();
  }

  /** The day asked about. */
  public LocalDate day() {
    return grounds.day();
  }

  /** Whether a date is the day or an earlier one. */
  public Trilean hasCome(ImpreciseDate date) {
    return grounds.hasCome(date);
  }
}
