package org.accede.rule.entry;

import java.io.Serializable;
import java.util.Optional;
import org.accede.time.ImpreciseDate;
import org.accede.treaty.Threshold;
import org.immutables.value.Value;

/** How far a treaty has come towards its entry into force. */
@Value.Immutable
@EntryStyle
public interface Progress extends Serializable {
  /** What it takes. */
  Threshold threshold();

  /**
   * How many consents are on record; all of them if {@link #isComplete()}, else at least so many.
   */
  int consents();

  /** How many of those are member States', membership taken on the day of consent. */
  int memberConsents();

  /** Whether the record of consents is declared complete. */
  boolean isComplete();

  /** The day of the consent with which the threshold was reached, by the record. */
  Optional<ImpreciseDate> reachedOn();

  /** The day of entry into force that follows from it by the clause. */
  Optional<ImpreciseDate> entryIntoForce();

  /**
   * Builds a progress.
   *
   * <p>Mandatory: {@code threshold}, {@code consents}, {@code memberConsents}, {@code isComplete}.
   */
  class Builder extends ImmutableProgress.Builder {}
}
