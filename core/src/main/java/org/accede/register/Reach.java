package org.accede.register;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import org.accede.time.ImpreciseDate;
import org.immutables.value.Value;

/**
 * How far the record of a participant and a treaty reaches: what its sources show, and until which
 * day it can be relied on.
 *
 * <p>In a view of the past no source is younger than the view, and no day is later than its day.
 * What the whole register knows by a later source was so on that day, too.
 */
@Value.Immutable
@RegisterStyle
public interface Reach extends Serializable {
  /** Where the record is complete, as {@link TreatyRegister#coverage} tells it. */
  ImmutableList<Coverage> coverage();

  /** What the sources of acts and steps show, each as of its day. */
  ImmutableList<Sighting> sightings();

  /**
   * The last day on which acts and steps can be relied on, by their sources alone: as far as
   * invitations are seen, which are in no chart. Empty if there are none.
   */
  Optional<LocalDate> facts();

  /**
   * The last day on which the record can be relied on: the latest of {@link #facts} and of the days
   * of the coverage that reaches it, where a list of the Parties of a day reaches whoever stands on
   * it and whoever has done nothing on record; of one that acted and is not on it, it only says
   * that it was no Party. Empty if there is neither.
   */
  Optional<LocalDate> until();

  /**
   * By when an act was done that is not on record, as a participation in another treaty asked for
   * it: its latest day is the last on which that can have been. Empty if none is known of.
   */
  Optional<ImpreciseDate> presupposed();

  /**
   * Builds a reach.
   *
   * <p>Nothing is mandatory.
   */
  class Builder extends ImmutableReach.Builder {}
}
