package org.accede.difference;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.Optional;
import org.accede.error.InvalidValueException;
import org.accede.participant.Participant;
import org.accede.participant.ParticipantCode;
import org.accede.treaty.TreatyNumber;
import org.immutables.value.Value;

/** A participant that is new, gone, or of which something else is on record. */
@Value.Immutable
@DifferenceStyle
public non-sealed interface ParticipantChange extends Change {
  /** The participant as it was; empty if it is new. */
  Optional<Participant> before();

  /** The participant as it is now; empty if it is gone. */
  Optional<Participant> after();

  /** The parts that were not compared, for only one of two registers speaks of them. */
  ImmutableSet<ParticipantPart> setAside();

  /** In what the two differ; empty if the participant is new or gone. */
  default ImmutableSet<ParticipantPart> parts() {
    return before().isPresent() && after().isPresent()
        ? Sets.difference(ParticipantPart.differing(before().get(), after().get()), setAside())
            .immutableCopy()
        : ImmutableSet.of();
  }

  @Override
  default ChangeKind kind() {
    if (before().isEmpty()) {
      return ChangeKind.PARTICIPANT_ADDED;
    }
    if (after().isEmpty()) {
      return ChangeKind.PARTICIPANT_REMOVED;
    }
    return parts().equals(ImmutableSet.of(ParticipantPart.SOURCES))
        ? ChangeKind.SOURCE_CHANGED
        : ChangeKind.PARTICIPANT_CHANGED;
  }

  @Override
  default Optional<ParticipantCode> participant() {
    return after().or(this::before).map(Participant::code);
  }

  @Override
  default Optional<TreatyNumber> treaty() {
    return Optional.empty();
  }

  @Override
  default ParticipantChange inverse() {
    return new Builder().before(after()).after(before()).addAllSetAside(setAside()).build();
  }

  /** Refuses a change of nothing, and one of two participants. */
  @Value.Check
  default void check() {
    if (before().equals(after())) {
      throw new InvalidValueException(
          "participant", String.valueOf(participant()), "something that differs");
    }
    if (before().isPresent()
        && after().isPresent()
        && !before().get().code().equals(after().get().code())) {
      throw new InvalidValueException(
          "participant", after().get().code().value(), before().get().code().value());
    }
  }

  /**
   * Builds a change.
   *
   * <p>Nothing is mandatory by itself, but there must be {@code before}, {@code after}, or both.
   */
  class Builder extends ImmutableParticipantChange.Builder {}
}
