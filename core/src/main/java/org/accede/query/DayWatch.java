package org.accede.query;

import java.time.LocalDate;
import java.util.Optional;
import org.accede.answer.Answer;
import org.accede.answer.LastSeen;
import org.accede.participant.Participant;
import org.accede.register.TreatyRegister;
import org.accede.rule.accession.AccessionState;
import org.accede.rule.accession.AccessionTimeline;
import org.accede.rule.check.Grounds;
import org.accede.time.ImpreciseDate;
import org.accede.time.TermReading;
import org.accede.time.Trilean;
import org.accede.treaty.Treaty;

/**
 * The accessions of a register on a day, as a check sees them while it is asked, and the days
 * around it on which it would have been told the same: what it finds is the same on all of them.
 *
 * <p>Used by one thread, for one case.
 */
final class DayWatch implements Grounds {
  private final Accessions accessions;
  private final LocalDate day;
  private long first = Long.MIN_VALUE;
  private long last = Long.MAX_VALUE;

  DayWatch(Accessions accessions, LocalDate day) {
    this.accessions = accessions;
    this.day = day;
  }

  /** The first day on which all that was told is the same, as a day since the epoch. */
  long first() {
    return first;
  }

  /** The last such day, included. */
  long last() {
    return last;
  }

  @Override
  public TreatyRegister register() {
    return accessions.register();
  }

  /** The day; whoever knows it may find something else on every other. */
  @Override
  public LocalDate day() {
    changesOn(day.toEpochDay());
    changesOn(day.toEpochDay() + 1);
    return day;
  }

  @Override
  public TermReading reading() {
    return accessions.reading();
  }

  @Override
  public AccessionTimeline timeline(Participant participant, Treaty treaty) {
    return accessions.of(participant.code()).to(treaty.number()).timeline();
  }

  @Override
  public Answer<AccessionState> standing(Participant participant, Treaty treaty) {
    AccessionTimeline timeline = timeline(participant, treaty);
    timeline.unchangedSince(day).ifPresent(since -> changesOn(since.toEpochDay()));
    timeline.unchangedUntil(day).ifPresent(until -> changesOn(until.toEpochDay() + 1));
    Answer<AccessionState> answer = timeline.on(day);
    Optional<LocalDate> lastSeen = answer.lastSeen().map(LastSeen::on);
    if (lastSeen.isPresent()) {
      // on an earlier day it was last seen on that day
      changesOn(lastSeen.get().toEpochDay());
      if (lastSeen.get().equals(day)) {
        changesOn(day.toEpochDay() + 1);
      }
    }
    return answer;
  }

  @Override
  public Trilean hasCome(ImpreciseDate date) {
    changesAt(date, 0);
    return date.isOnOrBefore(day);
  }

  @Override
  public Trilean hasPassed(ImpreciseDate date) {
    changesAt(date, 1);
    return date.isBefore(ImpreciseDate.on(day));
  }

  private void changesAt(ImpreciseDate date, int lag) {
    date.earliest().ifPresent(end -> changesOn(end.toEpochDay() + lag));
    date.latest().ifPresent(end -> changesOn(end.toEpochDay() + lag));
  }

  /** Notes a day on which something that was told is told differently for the first time. */
  private void changesOn(long epochDay) {
    if (epochDay <= day.toEpochDay()) {
      first = Math.max(first, epochDay);
    } else {
      last = Math.min(last, epochDay - 1);
    }
  }
}
