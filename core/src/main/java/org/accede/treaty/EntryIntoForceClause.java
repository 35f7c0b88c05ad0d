package org.accede.treaty;

import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The clause that says when a treaty enters into force, or when it does for a later participant.
 */
@Value.Immutable
@TreatyStyle
public interface EntryIntoForceClause extends Serializable {
  /** The article. */
  Optional<String> article();

  /** How the day is counted. */
  Counting counting();

  /** From what it is counted, if the clause says. */
  Optional<RunsFrom> runsFrom();

  /**
   * Another treaty that it waited for: by the clause it enters into force "on the date of entry
   * into force of" that one if that is the later day, and it was.
   */
  Optional<TreatyNumber> waitedFor();

  /** Anything more, in words. */
  Optional<String> note();

  /** What the count starts from. */
  enum RunsFrom {
    /** The deposit of the instrument. */
    DEPOSIT,
    /** Definitive signature or the deposit of the instrument. */
    DEFINITIVE_SIGNATURE_OR_DEPOSIT,
    /** The expression of consent to be bound, whatever its form. */
    EXPRESSION_OF_CONSENT,
    /** The receipt of the instrument. */
    RECEIPT_OF_INSTRUMENT
  }

  /**
   * Builds a clause.
   *
   * <p>Mandatory: {@code counting}.
   */
  class Builder extends ImmutableEntryIntoForceClause.Builder {}
}
