package org.accede.rule.entry;

import java.time.LocalDate;
import java.util.Optional;
import org.accede.time.ImpreciseDate;

/**
 * At which of their ends days that are not exact are taken; an open end is the first or last day.
 */
enum Bound {
  EARLIEST {
    @Override
    LocalDate of(ImpreciseDate date) {
      return date.earliest().orElse(LocalDate.MIN);
    }

    @Override
    Bound other() {
      return LATEST;
    }
  },
  LATEST {
    @Override
    LocalDate of(ImpreciseDate date) {
      return date.latest().orElse(LocalDate.MAX);
    }

    @Override
    Bound other() {
      return EARLIEST;
    }
  };

  abstract LocalDate of(ImpreciseDate date);

  abstract Bound other();

  /** The later of two dates; each end is the later one. */
  static ImpreciseDate later(ImpreciseDate one, ImpreciseDate two) {
    return span(
        later(EARLIEST.of(one), EARLIEST.of(two)),
        Optional.of(later(LATEST.of(one), LATEST.of(two))));
  }

  static LocalDate later(LocalDate one, LocalDate two) {
    return one.isAfter(two) ? one : two;
  }

  /**
   * The days between two bounds; no end where one is the first or last day of all, or is missing.
   */
  static ImpreciseDate span(LocalDate earliest, Optional<LocalDate> latest) {
    return ImpreciseDate.ofEnds(
        Optional.of(earliest).filter(day -> day.isAfter(LocalDate.MIN)),
        latest.filter(day -> day.isBefore(LocalDate.MAX)));
  }
}
