package org.accede.treaty;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One way into a treaty for those who may not simply sign it: whom, on whose decision, and when.
 */
@Value.Immutable
@TreatyStyle
public interface AccessionRoute extends Serializable {
  /** Whom it admits. */
  Admission who();

  /** What must be decided first, in the order of the clause. */
  ImmutableList<DecisionRequirement> how();

  /** When it is open. */
  When when();

  /** The treaty whose entry into force {@link #when()} speaks of; empty for this one. */
  Optional<TreatyNumber> of();

  /** Whether it leads to signature and ratification, not to accession (ETS 127, CETS 211). */
  @Value.Default
  default boolean toSign() {
    return false;
  }

  /** Whether it needs no invitation. */
  default boolean isFree() {
    return how().contains(DecisionRequirement.NO_INVITATION_NEEDED);
  }

  /** When a route is open. */
  enum When {
    /** The clause states no condition of time. */
    ANY_TIME,
    /** After the entry into force of the treaty. */
    AFTER_ENTRY_INTO_FORCE,
    /** From the opening for signature, before or after entry into force. */
    AFTER_OPENING,
    /** From the opening for signature until the entry into force, not later. */
    FROM_OPENING_UNTIL_ENTRY_INTO_FORCE,
    /** Not known, because the text was not read. */
    NOT_KNOWN
  }

  /**
   * Builds a route.
   *
   * <p>Mandatory: {@code who}, {@code when}.
   */
  class Builder extends ImmutableAccessionRoute.Builder {}
}
