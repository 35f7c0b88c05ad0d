package org.accede.difference;

import java.time.LocalDate;
import java.util.Optional;
import org.accede.error.InvalidValueException;
import org.accede.participant.ParticipantCode;
import org.accede.time.Trilean;
import org.accede.treaty.TreatyFact;
import org.accede.treaty.TreatyNumber;
import org.immutables.value.Value;

/**
 * An act, a note of the depositary or a step of a procedure that is new, gone, or told otherwise.
 *
 * <p>A correction has both: what was believed, and what is believed now.
 */
@Value.Immutable
@DifferenceStyle
public non-sealed interface FactChange extends Change {
  /** How the two facts of a change lie in their registers. */
  enum Manner {
    /** What was there is there no more; what is there now was not. */
    REPLACES,
    /** The newer register keeps both: its new fact names the older one as superseded. */
    SUPERSEDES,
    /** A correction is gone: what it had superseded, and what was on record beside it, stands. */
    RESTORES
  }

  /** What was believed; empty if nothing was. */
  Optional<TreatyFact> before();

  /** What is believed now; empty if nothing is. */
  Optional<TreatyFact> after();

  /** How the two lie in their registers. */
  @Value.Default
  default Manner manner() {
    return Manner.REPLACES;
  }

  /** The fact that the older register holds and the newer one does not, if any. */
  default Optional<TreatyFact> leaving() {
    return manner() == Manner.SUPERSEDES ? Optional.empty() : before();
  }

  /** The fact that the newer register holds and the older one does not, if any. */
  default Optional<TreatyFact> arriving() {
    return manner() == Manner.RESTORES ? Optional.empty() : after();
  }

  /** What there is to say of both: of the newer fact, or else of the older. */
  private TreatyFact fact() {
    return after().or(this::before).orElseThrow();
  }

  @Override
  default ChangeKind kind() {
    if (after().isEmpty()) {
      return ChangeKind.WITHDRAWN;
    }
    if (before().isEmpty()) {
      return ChangeKind.ofNew(fact());
    }
    return Substance.of(before().get()).equals(Substance.of(after().get()))
        ? ChangeKind.SOURCE_CHANGED
        : ChangeKind.CORRECTED;
  }

  /**
   * Whether what it tells of happened after a day, as far as the newer register knows; empty where
   * it tells of nothing new, but corrects, withdraws or restores.
   */
  default Optional<Trilean> isOfAfter(LocalDate day) {
    return before().isPresent()
        ? Optional.empty()
        : after().map(fact -> fact.range().isOnOrBefore(day).not());
  }

  @Override
  default Optional<ParticipantCode> participant() {
    return Optional.of(fact().participant());
  }

  @Override
  default Optional<TreatyNumber> treaty() {
    return Optional.of(fact().treaty());
  }

  @Override
  default FactChange inverse() {
    return new Builder()
        .before(after())
        .after(before())
        .manner(
            switch (manner()) {
              case REPLACES -> Manner.REPLACES;
              case SUPERSEDES -> Manner.RESTORES;
              case RESTORES -> Manner.SUPERSEDES;
            })
        .build();
  }

  /** Refuses a change of nothing, and one of two dossiers. */
  @Value.Check
  default void check() {
    if (before().equals(after())) {
      throw new InvalidValueException("fact", String.valueOf(after()), "something that differs");
    }
    if (before().isPresent()
        && after().isPresent()
        && !(before().get().participant().equals(after().get().participant())
            && before().get().treaty().equals(after().get().treaty()))) {
      throw new InvalidValueException(
          "fact", after().get().label(), "a fact of the dossier of " + before().get().label());
    }
  }

  /**
   * Builds a change.
   *
   * <p>Nothing is mandatory by itself, but there must be {@code before}, {@code after}, or both.
   */
  class Builder extends ImmutableFactChange.Builder {}
}
