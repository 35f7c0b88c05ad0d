package org.accede.register;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How far the record of a participant and a treaty reaches: what its sources show, and until which
 * day it can be relied on.
 *
 * <p>In a view of the past no source is younger than the view, and no day is later than its day.
 * What the whole register knows by a later source was so on that day, too.
 *
 * @param coverage where the record is complete, as {@link TreatyRegister#coverage} tells it
 * @param sightings what the sources of acts and steps show, each as of its day
 * @param facts the last day on which they can be relied on, by these sources alone: as far as
 *     invitations are seen, which are in no chart; empty if there are none
 * @param until the last day on which the record can be relied on: the latest of that and of the
 *     days of the coverage that reaches it, where a list of the Parties of a day reaches whoever
 *     stands on it and whoever has done nothing on record; of one that acted and is not on it, it
 *     only says that it was no Party; empty if there is neither
 * @param presupposed the last day by which an act was done that is not on record, as a consent to
 *     another treaty asked for it; empty if none is known of
 */
public record Reach(
    ImmutableList<Coverage> coverage,
    ImmutableList<Sighting> sightings,
    Optional<LocalDate> facts,
    Optional<LocalDate> until,
    Optional<LocalDate> presupposed) {
  /**
   * The reach of a record.
   *
   * @param facts the last day as of which the sources of facts speak; null if there are none
   * @param presupposed the last day by which an act was done that is not on record; null if none
   * @param hasActed whether an act is on record
   */
  static Reach of(
      ImmutableList<Coverage> coverage,
      ImmutableList<Sighting> sightings,
      @Nullable LocalDate facts,
      @Nullable LocalDate presupposed,
      boolean hasActed) {
    @Nullable LocalDate until = facts;
    for (Coverage one : coverage) {
      if (one.includesConsents() || !hasActed) {
        until = later(until, one.asOf());
      }
    }
    return new Reach(
        coverage,
        sightings,
        Optional.ofNullable(facts),
        Optional.ofNullable(until),
        Optional.ofNullable(presupposed));
  }

  /** The latest day as of which one of them speaks; null if there are none. */
  static @Nullable LocalDate latest(ImmutableList<Sighting> sightings) {
    @Nullable LocalDate latest = null;
    for (Sighting one : sightings) {
      latest = later(latest, one.day());
    }
    return latest;
  }

  /** The later of two days, of which either may be missing. */
  static @Nullable LocalDate later(@Nullable LocalDate one, @Nullable LocalDate other) {
    return one == null || (other != null && one.isBefore(other)) ? other : one;
  }
}
