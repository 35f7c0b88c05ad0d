package org.accede.treaty;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import org.accede.participant.ParticipantCode;
import org.accede.source.Provenance;
import org.accede.time.ImpreciseDate;

/**
 * A dated fact about one participant and one treaty.
 *
 * <p>All implementations are immutable.
 */
public interface TreatyFact extends Serializable {
  /** The participant. */
  ParticipantCode participant();

  /** The treaty. */
  TreatyNumber treaty();

  /** The day it happened, as its best source gives it. */
  ImpreciseDate on();

  /** What stands behind it. */
  Provenance provenance();

  /** The same fact with something else behind it. */
  TreatyFact withProvenance(Provenance provenance);

  /** The day it happened, as all its sources together allow it. */
  default ImpreciseDate range() {
    return provenance().range(on());
  }

  /** The day from which it could be known; empty if that is not on record. */
  default Optional<LocalDate> knownFrom() {
    return provenance().knownFrom(on());
  }

  /** Whether another fact is equal but for what stands behind it. */
  default boolean saysTheSameAs(TreatyFact other) {
    return withProvenance(other.provenance()).equals(other);
  }

  /** What sort of fact it is, in the word that data files use, such as {@code CONSENT}. */
  String word();

  /** Names it for an error: {@code KAZ 030 INVITATION}. */
  default String label() {
    return participant() + " " + treaty() + " " + word();
  }
}
