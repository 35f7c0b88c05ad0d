package org.accede.register;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.accede.time.ImpreciseDate;
import org.jspecify.annotations.Nullable;

/**
 * Of which register another is a view, and on which day: no source in it is younger than that.
 *
 * @param of the whole register
 * @param day the day as known on which it is seen
 */
record PastView(TreatyRegister of, LocalDate day) {
  /** A day as it is seen; null if there is none. */
  @Nullable LocalDate seen(@Nullable LocalDate one) {
    return one == null || one.isBefore(day) ? one : day;
  }

  /** By when something was done that was known on the day; null if nothing was. */
  @Nullable ImpreciseDate seen(@Nullable ImpreciseDate by) {
    return by == null
        ? null
        : ImpreciseDate.ofEnds(by.earliest(), Optional.of(by.latest().map(this::seen).orElse(day)));
  }

  /** What sources show, as it is seen. */
  ImmutableList<Sighting> seen(ImmutableList<Sighting> sightings) {
    ImmutableList.Builder<Sighting> seen = ImmutableList.builder();
    for (Sighting one : sightings) {
      seen.add(one.day().isAfter(day) ? new Sighting(day, one.showsConsent()) : one);
    }
    return seen.build();
  }
}
