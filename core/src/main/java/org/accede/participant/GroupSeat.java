package org.accede.participant;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import org.accede.source.Contradiction;
import org.accede.source.Provenance;
import org.accede.time.ImpreciseDate;
import org.accede.time.Trilean;
import org.immutables.value.Value;

/** That a participant is in a group, always or for a time. */
@Value.Immutable
@ParticipantStyle
public interface GroupSeat extends Serializable {
  /** Who is in it. */
  ParticipantCode participant();

  /** The first day on which it is; empty if the group has no beginning. */
  Optional<ImpreciseDate> from();

  /** The first day on which it is no more; empty while it is. */
  Optional<ImpreciseDate> ceased();

  /** What stands behind it; empty in a group whose own sources say who is in it. */
  Optional<Provenance> provenance();

  /** Other dates that sources give for the end; those for the beginning are in the provenance. */
  ImmutableList<Contradiction> ceasedContradictions();

  /** Whether it has neither a beginning nor an end. */
  default boolean isUndated() {
    return from().isEmpty() && ceased().isEmpty();
  }

  /** Whether it can be in the group on any day: it begins before it ends, or may. */
  default boolean isPossible() {
    return from().isEmpty()
        || ceased().isEmpty()
        || from().get().isBefore(ceased().get()) != Trilean.NO;
  }

  /** Whether it is in the group on a day. */
  default Trilean isHeldOn(LocalDate day) {
    Trilean begun = from().map(date -> date.isOnOrBefore(day)).orElse(Trilean.YES);
    Trilean ended = ceased().map(date -> date.isOnOrBefore(day)).orElse(Trilean.NO);
    return begun.and(ended.not());
  }

  /**
   * Builds a seat.
   *
   * <p>Mandatory: {@code participant}.
   */
  class Builder extends ImmutableGroupSeat.Builder {}
}
