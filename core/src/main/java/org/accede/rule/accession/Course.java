package org.accede.rule.accession;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How one case goes from day to day: stretches of days, each decided when one of its days is asked
 * about.
 *
 * <p>All pairs of a participant and a treaty that a rule sees alike go the same course. Safe to
 * share between threads: the stretches known are in one array that is replaced and never changed,
 * so reading takes no lock; one thread at a time finds a new one.
 */
final class Course {
  private final AccessionStateRule rule;
  private final Sights sights;
  private final Case about;
  private final Optional<LocalDate> seenUntil;
  private volatile Stretch[] known = {};

  /**
   * The course of a case.
   *
   * @param sights of one whom it is about, whoever else it is about
   */
  Course(AccessionStateRule rule, Sights sights, Case about) {
    this.rule = rule;
    this.sights = sights;
    this.about = about;
    this.seenUntil = sights.of(about.treaty().number()).until();
  }

  /** Whether it is gone on all days, or only on those from which on its participants are settled. */
  boolean isOfAllDays() {
    return about.isOfAllDays();
  }

  /** The last day on which the record can be relied on; empty if nothing is on record. */
  Optional<LocalDate> seenUntil() {
    return seenUntil;
  }

  /** The stretch that a day lies in. */
  Stretch at(long epochDay) {
    Stretch[] stretches = known;
    int place = place(stretches, epochDay);
    return place >= 0 && stretches[place].holds(epochDay) ? stretches[place] : decide(epochDay);
  }

  /** All stretches, in order. */
  ImmutableList<Stretch> whole() {
    ImmutableList.Builder<Stretch> all = ImmutableList.builder();
    Stretch stretch = at(Stretch.NO_FIRST_DAY);
    all.add(stretch);
    while (stretch.last() != Stretch.NO_LAST_DAY) {
      stretch = at(stretch.last() + 1);
      all.add(stretch);
    }
    return all.build();
  }

  private synchronized Stretch decide(long epochDay) {
    Stretch[] stretches = known;
    int before = place(stretches, epochDay);
    if (before >= 0 && stretches[before].holds(epochDay)) {
      return stretches[before];
    }
    Decision decision = rule.decide(sights, about.treaty(), day(epochDay));
    long first = decision.firstDay().map(LocalDate::toEpochDay).orElse(Stretch.NO_FIRST_DAY);
    long last = decision.nextChange().map(day -> day.toEpochDay() - 1).orElse(Stretch.NO_LAST_DAY);
    Stretch stretch = new Stretch(first, last, decision, lastKnown(decision, first));
    // what was last known may have been found meanwhile, in a stretch before
    known = with(known, stretch);
    return stretch;
  }

  /**
   * The one state that the record alone gives: up to the day until which the case is seen that of
   * the span itself, and later the one of that day.
   */
  private @Nullable AccessionState lastKnown(Decision decision, long first) {
    if (seenUntil.isEmpty() || decision.candidates().size() == 1) {
      return null;
    }
    long until = seenUntil.get().toEpochDay();
    ImmutableList<AccessionState> onRecord =
        first <= until ? decision.onRecord() : at(until).onRecord();
    return onRecord.size() == 1 ? onRecord.get(0) : null;
  }

  private static Stretch[] with(Stretch[] stretches, Stretch stretch) {
    int place = place(stretches, stretch.first()) + 1;
    Stretch[] more = Arrays.copyOf(stretches, stretches.length + 1);
    System.arraycopy(stretches, place, more, place + 1, stretches.length - place);
    more[place] = stretch;
    return more;
  }

  /** The place of the last stretch that begins on or before a day; -1 if none does. */
  private static int place(Stretch[] stretches, long epochDay) {
    int low = 0;
    int high = stretches.length - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      if (stretches[middle].first() <= epochDay) {
        low = middle + 1;
      } else {
        high = middle - 1;
      }
    }
    return high;
  }

  private static LocalDate day(long epochDay) {
    return epochDay == Stretch.NO_FIRST_DAY ? LocalDate.MIN : LocalDate.ofEpochDay(epochDay);
  }
}
