package org.accede.invitation;

import java.time.LocalDate;
import java.util.Optional;
import org.accede.error.InvalidValueException;
import org.accede.participant.ParticipantCode;
import org.accede.source.Provenance;
import org.accede.time.ImpreciseDate;
import org.accede.treaty.TreatyNumber;
import org.immutables.value.Value;

/**
 * A consultation on a request: the Secretariat asks whether anyone would object if the request were
 * formally submitted to the Committee of Ministers.
 *
 * <p>Since March 2015 there is one round, of the member States and the other Parties together.
 * Before, the member States were consulted informally and, after a {@link DecisionInPrinciple}, the
 * Parties that are not member States; each round is a consultation of its own here.
 *
 * <p>The last day to reply is set for each case; no rule counts it. It can be prolonged (Mongolia,
 * ETS No. 30: from 26 August to 18 October 2019, GR-J(2019)15).
 */
@Value.Immutable
@InvitationStyle
public non-sealed interface Consultation extends ProcedureFact {
  @Override
  ParticipantCode participant();

  @Override
  TreatyNumber treaty();

  /** The day it was opened; where no source dates it, some day up to its deadline. */
  @Override
  @Value.Default
  default ImpreciseDate on() {
    return undated();
  }

  /** The last day to reply, included, as first set. */
  ImpreciseDate deadline();

  /** The last day to reply, included, after the last prolongation; empty if there was none. */
  Optional<ImpreciseDate> prolongedUntil();

  /** Who was consulted, if known. */
  Optional<Consulted> consulted();

  @Override
  Provenance provenance();

  /** Whether a source dates its opening; if none does, {@link #on()} rests on the deadline. */
  default boolean isDated() {
    return !on().equals(undated());
  }

  private ImpreciseDate undated() {
    return ImpreciseDate.ofEnds(Optional.empty(), deadline().latest());
  }

  /** The last day to reply, included: the prolonged one if it was prolonged. */
  default ImpreciseDate lastDayToReply() {
    return prolongedUntil().orElseGet(this::deadline);
  }

  /**
   * The day from which it could be known: the stated one, else the last day on which it can have
   * been opened, and where that end is open the last day to reply. A prolongation is part of what
   * is known, and no source dates it: if there was one, the last day to reply counts in any case.
   */
  @Override
  default Optional<LocalDate> knownFrom() {
    if (provenance().statedKnownFrom().isPresent()) {
      return provenance().statedKnownFrom();
    }
    boolean isKnownOnceOpened = prolongedUntil().isEmpty() && on().latest().isPresent();
    return isKnownOnceOpened ? on().latest() : lastDayToReply().latest();
  }

  @Override
  default String word() {
    return "CONSULTATION";
  }

  /** Refuses a consultation opened after its deadline, or prolonged to an earlier day. */
  @Value.Check
  default void check() {
    if (on().isCertainlyAfter(deadline())) {
      throw new InvalidValueException("on", on().toString(), "a day not after the deadline");
    }
    if (deadline().isCertainlyAfter(lastDayToReply())) {
      throw new InvalidValueException(
          "prolongedUntil", lastDayToReply().toString(), "a day not before the first deadline");
    }
  }

  /**
   * Builds a consultation.
   *
   * <p>Mandatory: {@code participant}, {@code treaty}, {@code deadline}, {@code provenance}.
   */
  class Builder extends ImmutableConsultation.Builder {}
}
