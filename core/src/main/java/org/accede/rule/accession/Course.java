package org.accede.rule.accession;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.accede.treaty.Treaty;
import org.jspecify.annotations.Nullable;

/**
 * How one case goes from day to day: stretches of days, each decided when one of its days is asked
 * about, by what the one who asks has on record.
 *
 * <p>All pairs of a participant and a treaty that a rule sees alike go the same course. Safe to
 * share between threads: the stretches known are in one array that is replaced and never changed,
 * so reading takes no lock; one thread at a time finds a new one.
 */
final class Course {
  private final AccessionStateRule rule;
  private final Case about;
  private final Optional<LocalDate> seenUntil;
  private volatile Stretch[] known = {};
  // Many pairs ask about the same day one after the other. Stretches are immutable, so a thread may
  // find the one that another has left here.
  private @Nullable Stretch asked;

  /**
   * The course of a case.
   *
   * @param seenUntil the last day on which the record can be relied on; empty if nothing is on it
   */
  Course(AccessionStateRule rule, Case about, Optional<LocalDate> seenUntil) {
    this.rule = rule;
    this.about = about;
    this.seenUntil = seenUntil;
  }

  /** The treaty that it is about. */
  Treaty treaty() {
    return about.treaty();
  }

  /**
   * Whether it is gone on all days, or only on those from which on its participants are settled.
   */
  boolean isOfAllDays() {
    return about.isOfAllDays();
  }

  /** The last day on which the record can be relied on; empty if nothing is on record. */
  Optional<LocalDate> seenUntil() {
    return seenUntil;
  }

  /**
   * The stretch that a day lies in.
   *
   * @param asker one whose case it is on that day
   */
  Stretch at(long epochDay, Supplier<Sights> asker) {
    @Nullable Stretch last = asked;
    if (last != null && last.holds(epochDay)) {
      return last;
    }
    @Nullable Stretch found = find(known, epochDay);
    if (found == null) {
      found = decide(epochDay, asker);
    }
    asked = found;
    return found;
  }

  /** All stretches, in order. */
  ImmutableList<Stretch> whole(Supplier<Sights> asker) {
    ImmutableList.Builder<Stretch> all = ImmutableList.builder();
    Stretch stretch = at(Stretch.NO_FIRST_DAY, asker);
    all.add(stretch);
    while (stretch.last() != Stretch.NO_LAST_DAY) {
      stretch = at(stretch.last() + 1, asker);
      all.add(stretch);
    }
    return all.build();
  }

  /** The stretches that are known by now, in no order. */
  ImmutableList<Stretch> known() {
    return ImmutableList.copyOf(known);
  }

  private synchronized Stretch decide(long epochDay, Supplier<Sights> asker) {
    @Nullable Stretch meanwhile = find(known, epochDay);
    if (meanwhile != null) {
      return meanwhile;
    }
    Decision decision = rule.decide(about.seenBy(asker.get()), about.treaty(), day(epochDay));
    long first = decision.firstDay().map(LocalDate::toEpochDay).orElse(Stretch.NO_FIRST_DAY);
    long last = decision.nextChange().map(day -> day.toEpochDay() - 1).orElse(Stretch.NO_LAST_DAY);
    // others may have come to the same earlier, or found it to begin later
    List<Stretch> others = new ArrayList<>();
    for (Stretch stretch : known) {
      if (stretch.last() < first || stretch.first() > last) {
        others.add(stretch);
      } else {
        first = Math.min(first, stretch.first());
        last = Math.max(last, stretch.last());
      }
    }
    Stretch found = new Stretch(first, last, decision);
    others.add(found);
    known = others.toArray(Stretch[]::new);
    return found;
  }

  /** A case has few stretches: some four, and never more than some twenty. */
  private static @Nullable Stretch find(Stretch[] stretches, long epochDay) {
    for (Stretch stretch : stretches) {
      if (stretch.holds(epochDay)) {
        return stretch;
      }
    }
    return null;
  }

  private static LocalDate day(long epochDay) {
    return epochDay == Stretch.NO_FIRST_DAY ? LocalDate.MIN : LocalDate.ofEpochDay(epochDay);
  }
}
