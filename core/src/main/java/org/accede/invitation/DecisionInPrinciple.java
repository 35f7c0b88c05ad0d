package org.accede.invitation;

import java.util.Optional;
import org.accede.participant.ParticipantCode;
import org.accede.source.Provenance;
import org.accede.time.ImpreciseDate;
import org.accede.treaty.TreatyNumber;
import org.immutables.value.Value;

/**
 * The agreement in principle of the Ministers' Deputies to invite a participant, before March 2015:
 * they had the Parties that are not member States consulted, and invited after that.
 *
 * <p>It invites nobody yet, and no term runs from it.
 */
@Value.Immutable
@InvitationStyle
public non-sealed interface DecisionInPrinciple extends ProcedureFact {
  @Override
  ParticipantCode participant();

  @Override
  TreatyNumber treaty();

  /** The day the Deputies agreed. */
  @Override
  ImpreciseDate on();

  /** The number of the Ministers' Deputies' meeting, if known. */
  Optional<String> meeting();

  @Override
  Provenance provenance();

  @Override
  default String word() {
    return "DECISION_IN_PRINCIPLE";
  }

  /**
   * Builds a decision in principle.
   *
   * <p>Mandatory: {@code participant}, {@code treaty}, {@code on}, {@code provenance}.
   */
  class Builder extends ImmutableDecisionInPrinciple.Builder {}
}
