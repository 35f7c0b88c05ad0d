package org.accede.invitation;

import java.util.Optional;
import org.accede.participant.ParticipantCode;
import org.accede.source.Provenance;
import org.accede.time.ImpreciseDate;
import org.accede.treaty.TreatyNumber;
import org.immutables.value.Value;

/**
 * A decision to extend the term of an invitation to a stated last day.
 *
 * <p>The term counts as continuous even if the decision came after the old last day.
 */
@Value.Immutable
@InvitationStyle
public non-sealed interface Extension extends ProcedureFact {
  @Override
  ParticipantCode participant();

  @Override
  TreatyNumber treaty();

  /** The day the decision was adopted. */
  @Override
  ImpreciseDate on();

  /** The new last day, included. */
  ImpreciseDate until();

  /**
   * The day of adoption of the invitation that it extends, where a source says which; else it
   * extends the latest one before it.
   */
  Optional<ImpreciseDate> invitedOn();

  /** The number of the Ministers' Deputies' meeting, if known. */
  Optional<String> meeting();

  @Override
  Provenance provenance();

  @Override
  default String word() {
    return "EXTENSION";
  }

  /**
   * Builds an extension.
   *
   * <p>Mandatory: {@code participant}, {@code treaty}, {@code on}, {@code until}, {@code
   * provenance}.
   */
  class Builder extends ImmutableExtension.Builder {}
}
