package org.accede.time;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.Period;

/** The readings of a period that come with Accede: so many days after the anniversary. */
enum StandardReading implements TermReading {
  CAUTIOUS(0, 1),
  ANNIVERSARY(0, 0),
  SECRETARIAT(1, 1);

  static final ImmutableList<TermReading> ALL = ImmutableList.copyOf(values());

  private final int earliest;
  private final int latest;

  StandardReading(int earliest, int latest) {
    this.earliest = earliest;
    this.latest = latest;
  }

  @Override
  public ImpreciseDate lastDay(LocalDate adopted, Period period) {
    LocalDate anniversary = Term.anniversary(adopted, period);
    return ImpreciseDate.between(anniversary.plusDays(earliest), anniversary.plusDays(latest));
  }
}
