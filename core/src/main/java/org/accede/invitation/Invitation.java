package org.accede.invitation;

import java.util.Optional;
import org.accede.participant.ParticipantCode;
import org.accede.source.Provenance;
import org.accede.time.ImpreciseDate;
import org.accede.time.Term;
import org.accede.treaty.TreatyNumber;
import org.immutables.value.Value;

/**
 * A decision of the Ministers' Deputies to invite a participant to accede to a treaty, or to sign
 * it.
 *
 * <p>Its term runs from the adoption of the decision, not from its notification.
 */
@Value.Immutable
@InvitationStyle
public non-sealed interface Invitation extends ProcedureFact {
  @Override
  ParticipantCode participant();

  @Override
  TreatyNumber treaty();

  /** The day the decision was adopted. */
  @Override
  ImpreciseDate on();

  /** What it invites to. */
  @Value.Default
  default InvitationPurpose purpose() {
    return InvitationPurpose.ACCEDE;
  }

  /** How long it lasts, as the decision states it. */
  @Value.Default
  default Term term() {
    return Term.notStated();
  }

  /** The number of the Ministers' Deputies' meeting, such as {@code 1306}, if known. */
  Optional<String> meeting();

  /** The reference of the decision, if known. */
  Optional<String> decision();

  @Override
  Provenance provenance();

  @Override
  default String word() {
    return "INVITATION";
  }

  /**
   * Builds an invitation.
   *
   * <p>Mandatory: {@code participant}, {@code treaty}, {@code on}, {@code provenance}.
   */
  class Builder extends ImmutableInvitation.Builder {}
}
