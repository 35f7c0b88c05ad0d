package org.accede.difference;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.Optional;
import org.accede.error.InvalidValueException;
import org.accede.participant.ParticipantCode;
import org.accede.treaty.Treaty;
import org.accede.treaty.TreatyNumber;
import org.immutables.value.Value;

/** A treaty that is new, gone, or of which something else is on record. */
@Value.Immutable
@DifferenceStyle
public non-sealed interface TreatyChange extends Change {
  /** The treaty as it was; empty if it is new. */
  Optional<Treaty> before();

  /** The treaty as it is now; empty if it is gone. */
  Optional<Treaty> after();

  /** The parts that were not compared, for only one of two registers speaks of them. */
  ImmutableSet<TreatyPart> setAside();

  /** In what the two differ; empty if the treaty is new or gone. */
  default ImmutableSet<TreatyPart> parts() {
    return before().isPresent() && after().isPresent()
        ? Sets.difference(TreatyPart.differing(before().get(), after().get()), setAside())
            .immutableCopy()
        : ImmutableSet.of();
  }

  @Override
  default ChangeKind kind() {
    if (before().isEmpty()) {
      return ChangeKind.TREATY_ADDED;
    }
    if (after().isEmpty()) {
      return ChangeKind.TREATY_REMOVED;
    }
    return parts().equals(ImmutableSet.of(TreatyPart.SOURCES))
        ? ChangeKind.SOURCE_CHANGED
        : ChangeKind.TREATY_CHANGED;
  }

  @Override
  default Optional<ParticipantCode> participant() {
    return Optional.empty();
  }

  @Override
  default Optional<TreatyNumber> treaty() {
    return after().or(this::before).map(Treaty::number);
  }

  @Override
  default TreatyChange inverse() {
    return new Builder().before(after()).after(before()).addAllSetAside(setAside()).build();
  }

  /** Refuses a change of nothing, and one of two treaties. */
  @Value.Check
  default void check() {
    if (before().equals(after())) {
      throw new InvalidValueException("treaty", String.valueOf(treaty()), "something that differs");
    }
    if (before().isPresent()
        && after().isPresent()
        && !before().get().number().equals(after().get().number())) {
      throw new InvalidValueException(
          "treaty", after().get().number().toString(), before().get().number().toString());
    }
  }

  /**
   * Builds a change.
   *
   * <p>Nothing is mandatory by itself, but there must be {@code before}, {@code after}, or both.
   */
  class Builder extends ImmutableTreatyChange.Builder {}
}
