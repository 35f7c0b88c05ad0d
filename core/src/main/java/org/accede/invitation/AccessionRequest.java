package org.accede.invitation;

import java.util.Optional;
import org.accede.participant.ParticipantCode;
import org.accede.source.Provenance;
import org.accede.time.ImpreciseDate;
import org.accede.treaty.TreatyNumber;
import org.immutables.value.Value;

/**
 * A request to be invited, made by letter to the Secretary General.
 *
 * <p>One letter can ask for several treaties; each is a request of its own here, because objections
 * end one of them only.
 */
@Value.Immutable
@InvitationStyle
public non-sealed interface AccessionRequest extends ProcedureFact {
  @Override
  ParticipantCode participant();

  @Override
  TreatyNumber treaty();

  /** The date of the letter. */
  @Override
  ImpreciseDate on();

  /** The day it was received and registered at the Secretariat General, if known. */
  Optional<ImpreciseDate> registeredOn();

  @Override
  Provenance provenance();

  @Override
  default String word() {
    return "REQUEST";
  }

  /**
   * Builds a request.
   *
   * <p>Mandatory: {@code participant}, {@code treaty}, {@code on}, {@code provenance}.
   */
  class Builder extends ImmutableAccessionRequest.Builder {}
}
