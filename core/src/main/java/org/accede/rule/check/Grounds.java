package org.accede.rule.check;

import java.time.LocalDate;
import org.accede.answer.Answer;
import org.accede.participant.Participant;
import org.accede.register.TreatyRegister;
import org.accede.rule.accession.AccessionState;
import org.accede.rule.accession.AccessionTimeline;
import org.accede.time.ImpreciseDate;
import org.accede.time.TermReading;
import org.accede.time.Trilean;
import org.accede.treaty.Treaty;

/**
 * What all cases of one check of a register share: the facts, the day, and what has been computed
 * of them.
 */
public interface Grounds {
  /** The facts, as known on the day from which they are seen. */
  TreatyRegister register();

  /** The day asked about. */
  LocalDate day();

  /** How terms of years are read. */
  TermReading reading();

  /** Where a participant stands with a treaty on every day. */
  AccessionTimeline timeline(Participant participant, Treaty treaty);

  /** Where a participant stands with a treaty on the day asked about. */
  Answer<AccessionState> standing(Participant participant, Treaty treaty);

  /** Whether a date is the day asked about or an earlier one. */
  Trilean hasCome(ImpreciseDate date);

  /** Whether a date is earlier than the day asked about. */
  Trilean hasPassed(ImpreciseDate date);
}
