package org.accede.register;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The latest of days, of which each may be missing. */
final class LatestDay {
  private LatestDay() {}

  /** The later of two days; null if there is neither. */
  static @Nullable LocalDate of(@Nullable LocalDate one, @Nullable LocalDate other) {
    return one == null || (other != null && one.isBefore(other)) ? other : one;
  }

  /** The latest day as of which one of them speaks; null if there are none. */
  static @Nullable LocalDate of(ImmutableList<Sighting> sightings) {
    @Nullable LocalDate latest = null;
    for (Sighting one : sightings) {
      latest = of(latest, one.day());
    }
    return latest;
  }
}
