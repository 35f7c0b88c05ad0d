package org.accede.difference;

import java.util.Optional;
import org.accede.error.InvalidValueException;
import org.accede.invitation.DefaultTerm;
import org.accede.participant.ParticipantCode;
import org.accede.treaty.TreatyNumber;
import org.immutables.value.Value;

/** Another term of the invitations that state none, from some day of adoption on. */
@Value.Immutable
@DifferenceStyle
public non-sealed interface DefaultTermChange extends Change {
  /** The term as it was; empty if there was none. */
  Optional<DefaultTerm> before();

  /** The term as it is now; empty if there is none. */
  Optional<DefaultTerm> after();

  @Override
  default ChangeKind kind() {
    return before().isPresent()
            && after().isPresent()
            && before().get().adoptedFrom().equals(after().get().adoptedFrom())
            && before().get().period().equals(after().get().period())
        ? ChangeKind.SOURCE_CHANGED
        : ChangeKind.DEFAULT_TERM_CHANGED;
  }

  @Override
  default Optional<ParticipantCode> participant() {
    return Optional.empty();
  }

  @Override
  default Optional<TreatyNumber> treaty() {
    return Optional.empty();
  }

  @Override
  default DefaultTermChange inverse() {
    return new Builder().before(after()).after(before()).build();
  }

  /** Refuses a change of nothing. */
  @Value.Check
  default void check() {
    if (before().equals(after())) {
      throw new InvalidValueException("term", String.valueOf(after()), "something that differs");
    }
  }

  /**
   * Builds a change.
   *
   * <p>Nothing is mandatory by itself, but there must be {@code before}, {@code after}, or both.
   */
  class Builder extends ImmutableDefaultTermChange.Builder {}
}
