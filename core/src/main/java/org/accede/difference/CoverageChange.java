package org.accede.difference;

import java.util.Optional;
import org.accede.error.InvalidValueException;
import org.accede.participant.ParticipantCode;
import org.accede.register.Coverage;
import org.accede.treaty.TreatyNumber;
import org.immutables.value.Value;

/**
 * That the record of a treaty, or of a participant, is complete as of another day or not at all.
 */
@Value.Immutable
@DifferenceStyle
public non-sealed interface CoverageChange extends Change {
  @Override
  Optional<ParticipantCode> participant();

  @Override
  Optional<TreatyNumber> treaty();

  /** What was complete; empty if nothing was. */
  Optional<Coverage> before();

  /** What is complete now; empty if nothing is. */
  Optional<Coverage> after();

  @Override
  default ChangeKind kind() {
    return before().isPresent()
            && after().isPresent()
            && before().get().extent() == after().get().extent()
            && before().get().scope().equals(after().get().scope())
            && before().get().asOf().equals(after().get().asOf())
        ? ChangeKind.SOURCE_CHANGED
        : ChangeKind.COVERAGE_CHANGED;
  }

  @Override
  default CoverageChange inverse() {
    return new Builder()
        .participant(participant())
        .treaty(treaty())
        .before(after())
        .after(before())
        .build();
  }

  /** Refuses a change of nothing, and one that is not about a treaty or else a participant. */
  @Value.Check
  default void check() {
    if (before().equals(after())) {
      throw new InvalidValueException(
          "coverage", String.valueOf(after()), "something that differs");
    }
    if (participant().isPresent() == treaty().isPresent()) {
      throw new InvalidValueException(
          "coverage", participant() + " " + treaty(), "either a participant or a treaty");
    }
  }

  /**
   * Builds a change.
   *
   * <p>Nothing is mandatory by itself, but there must be either {@code participant} or {@code
   * treaty}, and {@code before}, {@code after}, or both.
   */
  class Builder extends ImmutableCoverageChange.Builder {}
}
