package org.accede.register;

import java.io.Serializable;
import java.util.Optional;
import org.accede.act.TreatyAct;
import org.accede.invitation.DefaultTerm;
import org.accede.participant.Participant;
import org.accede.participant.ParticipantCode;
import org.accede.treaty.Treaty;
import org.accede.treaty.TreatyFact;
import org.accede.treaty.TreatyNumber;

/**
 * Something of which two registers speak differently, where one had to win: the other's account is
 * not in the {@link Combination}.
 *
 * <p>Printed it is one line, as {@code KAZ 030 CONSENT: 2020-01-01 instead of 2020-02-01}. Two
 * accounts that print alike differ in what stands behind them or in a detail.
 *
 * <p>All implementations are immutable.
 */
public sealed interface Conflict extends Serializable {
  /** What is in the combined register. */
  Object won();

  /** What the other register holds, and the combined one does not. */
  Object lost();

  /** Names what both speak of, as in {@code KAZ 030 CONSENT}. */
  String label();

  /** The participant it is about; empty if it is about none. */
  default Optional<ParticipantCode> participant() {
    return Optional.empty();
  }

  /** The treaty it is about; empty if it is about none. */
  default Optional<TreatyNumber> treaty() {
    return Optional.empty();
  }

  /**
   * Two accounts of one participant.
   *
   * @param won what is in the combined register
   * @param lost what is not
   */
  record OfParticipant(Participant won, Participant lost) implements Conflict {
    @Override
    public String label() {
      return won.code().value();
    }

    @Override
    public Optional<ParticipantCode> participant() {
      return Optional.of(won.code());
    }

    @Override
    public String toString() {
      return line(this, won.name().english(), lost.name().english());
    }
  }

  /**
   * Two accounts of one treaty.
   *
   * @param won what is in the combined register
   * @param lost what is not
   */
  record OfTreaty(Treaty won, Treaty lost) implements Conflict {
    @Override
    public String label() {
      return won.number().toString();
    }

    @Override
    public Optional<TreatyNumber> treaty() {
      return Optional.of(won.number());
    }

    @Override
    public String toString() {
      return line(this, won.title().english(), lost.title().english());
    }
  }

  /**
   * Two accounts of one act, note or step of a procedure, both of one participant and one treaty.
   *
   * @param won what is in the combined register; of several, the one that stands and is nearest to
   *     what lost in time
   * @param lost what is not
   */
  record OfFact(TreatyFact won, TreatyFact lost) implements Conflict {
    @Override
    public String label() {
      return lost.label();
    }

    @Override
    public Optional<ParticipantCode> participant() {
      return Optional.of(lost.participant());
    }

    @Override
    public Optional<TreatyNumber> treaty() {
      return Optional.of(lost.treaty());
    }

    @Override
    public String toString() {
      return line(this, won.on(), lost.on());
    }
  }

  /**
   * An act that one register holds, and that is missing in the other's chart, which is complete for
   * the participant as of a later day and shows other acts of it.
   *
   * @param won what the chart is complete for
   * @param lost the act that is not in the combined register
   */
  record OfAbsence(Coverage won, TreatyAct lost) implements Conflict {
    @Override
    public String label() {
      return lost.label();
    }

    @Override
    public Optional<ParticipantCode> participant() {
      return Optional.of(lost.participant());
    }

    @Override
    public Optional<TreatyNumber> treaty() {
      return Optional.of(lost.treaty());
    }

    @Override
    public String toString() {
      return line(this, "none by " + won.asOf(), lost.on());
    }
  }

  /**
   * Two terms of invitations that state none, from the same day on.
   *
   * @param won what is in the combined register
   * @param lost what is not
   */
  record OfDefaultTerm(DefaultTerm won, DefaultTerm lost) implements Conflict {
    @Override
    public String label() {
      return "default term " + won.adoptedFrom();
    }

    @Override
    public String toString() {
      return line(this, won.period(), lost.period());
    }
  }

  private static String line(Conflict conflict, Object won, Object lost) {
    return conflict.label() + ": " + won + " instead of " + lost;
  }
}
