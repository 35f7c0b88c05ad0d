package org.accede.invitation;

import java.util.Optional;
import org.accede.participant.ParticipantCode;
import org.accede.source.Provenance;
import org.accede.time.ImpreciseDate;
import org.accede.time.Term;
import org.accede.treaty.TreatyNumber;
import org.immutables.value.Value;

/**
 * A request for more time to accede, by letter or note verbale.
 *
 * <p>A request made on the last day keeps the matter alive, though the decision comes later
 * (Tunisia, ETS No. 185, 7 February 2024: GR-J(2024)6).
 */
@Value.Immutable
@InvitationStyle
public non-sealed interface ExtensionRequest extends ProcedureFact {
  @Override
  ParticipantCode participant();

  @Override
  TreatyNumber treaty();

  /** The date of the letter or note. */
  @Override
  ImpreciseDate on();

  /** The day it was received and registered at the Secretariat General, if known. */
  Optional<ImpreciseDate> registeredOn();

  /** What was asked for: so much longer, or until a day. */
  @Value.Default
  default Term askedFor() {
    return Term.notStated();
  }

  @Override
  Provenance provenance();

  @Override
  default String word() {
    return "EXTENSION_REQUEST";
  }

  /**
   * Builds a request.
   *
   * <p>Mandatory: {@code participant}, {@code treaty}, {@code on}, {@code provenance}.
   */
  class Builder extends ImmutableExtensionRequest.Builder {}
}
