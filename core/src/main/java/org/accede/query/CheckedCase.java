package org.accede.query;

import static java.util.Comparator.comparingLong;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.accede.participant.Participant;
import org.accede.rule.check.Finding;
import org.accede.rule.check.Grounds;
import org.accede.treaty.Treaty;

/**
 * A case that checks are put to, and what they found in it: kept for the days on which it is the
 * same, so that the next day asks again only where something has changed.
 *
 * <p>A case changes on few days, those of its facts. Where a check asks for the day itself, only
 * what it found on the last of the days asked about is kept.
 *
 * <p>Safe to share between threads, and reading what is known takes no lock. Two that ask for the
 * same at once may both find it, and it is the same.
 */
final class CheckedCase {
  private final Optional<Participant> participant;
  private final Optional<Treaty> treaty;
  private final Function<Grounds, ImmutableList<Finding>> question;
  private volatile Found[] known = {};
  private volatile boolean isQuiet;

  /**
   * A case.
   *
   * @param participant whom it is about, if about one
   * @param treaty what it is about, if about one
   * @param question what all checks find in it
   */
  CheckedCase(
      Optional<Participant> participant,
      Optional<Treaty> treaty,
      Function<Grounds, ImmutableList<Finding>> question) {
    this.participant = participant;
    this.treaty = treaty;
    this.question = question;
  }

  /** The days on which the same was found, ends included. */
  private record Found(long first, long last, ImmutableList<Finding> findings) {
    boolean holds(long epochDay) {
      return first <= epochDay && epochDay <= last;
    }

    boolean isOfOneDay() {
      return first == last;
    }
  }

  /** Whom it is about, if about one. */
  Optional<Participant> participant() {
    return participant;
  }

  /** What it is about, if about one. */
  Optional<Treaty> treaty() {
    return treaty;
  }

  /** Whether it is known by now that nothing is found on any day. */
  boolean isQuiet() {
    return isQuiet;
  }

  /** What is found on a day. */
  ImmutableList<Finding> on(LocalDate day, Accessions accessions) {
    long epochDay = day.toEpochDay();
    for (Found found : known) {
      if (found.holds(epochDay)) {
        return found.findings();
      }
    }
    DayWatch watch = new DayWatch(accessions, day);
    ImmutableList<Finding> findings = question.apply(watch);
    keep(new Found(watch.first(), watch.last(), findings));
    return findings;
  }

  private void keep(Found found) {
    List<Found> all = new ArrayList<>();
    all.add(found);
    for (Found one : known) {
      if (!one.isOfOneDay() && !one.holds(found.first())) {
        all.add(one);
      }
    }
    known = all.toArray(Found[]::new);
    isQuiet = Iterables.all(all, one -> one.findings().isEmpty()) && coverAllDays(all);
  }

  private static boolean coverAllDays(List<Found> some) {
    long covered = Long.MIN_VALUE;
    for (Found one : ImmutableList.sortedCopyOf(comparingLong(Found::first), some)) {
      if (one.first() > covered) {
        return false;
      }
      if (one.last() == Long.MAX_VALUE) {
        return true;
      }
      covered = Math.max(covered, one.last() + 1);
    }
    return false;
  }
}
