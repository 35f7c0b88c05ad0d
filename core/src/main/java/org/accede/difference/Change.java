package org.accede.difference;

import java.io.Serializable;
import java.util.Optional;
import org.accede.participant.ParticipantCode;
import org.accede.register.Conflict;
import org.accede.treaty.TreatyNumber;

/**
 * What differs in one place between an older and a newer register.
 *
 * <p>All implementations are immutable.
 */
public sealed interface Change extends Serializable
    permits ParticipantChange, TreatyChange, FactChange, CoverageChange, DefaultTermChange {
  /** What happened. */
  ChangeKind kind();

  /** The participant it is about; empty if it is about none. */
  Optional<ParticipantCode> participant();

  /** The treaty it is about; empty if it is about none. */
  Optional<TreatyNumber> treaty();

  /** The change that undoes this one. */
  Change inverse();

  /**
   * A conflict of two registers as the change from what lost to what won: its {@link #kind()} says
   * whether the two differ in what they say or only in what stands behind it, and {@link
   * ChangeMessages} tells it in both languages.
   */
  static Change of(Conflict conflict) {
    if (conflict instanceof Conflict.OfParticipant one) {
      return new ParticipantChange.Builder().before(one.lost()).after(one.won()).build();
    }
    if (conflict instanceof Conflict.OfTreaty one) {
      return new TreatyChange.Builder().before(one.lost()).after(one.won()).build();
    }
    if (conflict instanceof Conflict.OfFact one) {
      return new FactChange.Builder().before(one.lost()).after(one.won()).build();
    }
    if (conflict instanceof Conflict.OfAbsence one) {
      return new FactChange.Builder().before(one.lost()).build();
    }
    Conflict.OfDefaultTerm one = (Conflict.OfDefaultTerm) conflict;
    return new DefaultTermChange.Builder().before(one.lost()).after(one.won()).build();
  }
}
