package org.accede.difference;

import java.util.Optional;
import org.accede.participant.ParticipantCode;
import org.accede.treaty.TreatyNumber;

/**
 * What differs in one place between an older and a newer register.
 *
 * <p>All implementations are immutable.
 */
public sealed interface Change
    permits ParticipantChange, TreatyChange, FactChange, CoverageChange, DefaultTermChange {
  /** What happened. */
  ChangeKind kind();

  /** The participant it is about; empty if it is about none. */
  Optional<ParticipantCode> participant();

  /** The treaty it is about; empty if it is about none. */
  Optional<TreatyNumber> treaty();

  /** The change that undoes this one. */
  Change inverse();
}
