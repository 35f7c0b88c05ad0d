package org.accede.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.accede.answer.Step;
import org.accede.time.ImpreciseDate;
import org.jspecify.annotations.Nullable;

/**
 * One way the facts can have been, seen on one day.
 *
 * <p>A rule first declares the dates it is about and what is known of their order; then it asks.
 * What is certain is answered at once. What is open is answered yes in one world and no in another,
 * and every later answer keeps to it: {@link Worlds} runs the rule once for each.
 *
 * <p>Each date is held as the days it can still be, between an earliest and a latest. Orders ("not
 * after") and counted periods only ever raise the earliest and lower the latest day of a date. For
 * such constraints it is enough to carry bounds along until nothing moves: then every date can take
 * either of its bounds in some world, so no world is missed and none is invented.
 *
 * <p>Used by one thread, for one run of a rule.
 */
public final class World {
  /** Stand for an open end; far outside {@link LocalDate}'s range, and safe to add periods to. */
  private static final long OPEN_START = Long.MIN_VALUE / 4;

  private static final long OPEN_END = Long.MAX_VALUE / 4;

  /** No counted period of a treaty or an invitation is longer; bounds the search backwards. */
  private static final long LONGEST_PERIOD_IN_DAYS = 366L * 200;

  private final long day;
  private final Choices choices;

  /** The days each date can be in this world. */
  private long[] earliest = new long[16];

  private long[] latest = new long[16];

  /** The same, apart from what was asked about this day: where the answers change with the day. */
  private long[] everEarliest = new long[16];

  private long[] everLatest = new long[16];

  /** Whether it was asked if the day is a date or later, and if it is later than a date. */
  private boolean[] reachedAsked = new boolean[16];

  private boolean[] passedAsked = new boolean[16];
  private int dates;
  private final List<Link> links = new ArrayList<>();
  private final Map<Step, Boolean> assumptions = new HashMap<>();
  private final Set<Step> doubts = new LinkedHashSet<>();
  private long nextChange = OPEN_END;

  World(long day, Choices choices) {
    this.day = day;
    this.choices = choices;
  }

  /** Before all dates that are not open, and still a day that periods can be counted from. */
  static long beforeAll() {
    return LocalDate.MIN.toEpochDay() + 2 * LONGEST_PERIOD_IN_DAYS;
  }

  /** Whether a day stands for no day. */
  static boolean isOpenEnd(long day) {
    return day >= OPEN_END;
  }

  /**
   * Declares a date.
   *
   * @param date the days it can be
   * @param meaning what happened on it and who says so, for the explanation
   */
  public DateVariable date(ImpreciseDate date, Step meaning) {
    if (dates == earliest.length) {
      earliest = Arrays.copyOf(earliest, 2 * dates);
      latest = Arrays.copyOf(latest, 2 * dates);
      everEarliest = Arrays.copyOf(everEarliest, 2 * dates);
      everLatest = Arrays.copyOf(everLatest, 2 * dates);
      reachedAsked = Arrays.copyOf(reachedAsked, 2 * dates);
      passedAsked = Arrays.copyOf(passedAsked, 2 * dates);
    }
    long from = date.earliest().map(LocalDate::toEpochDay).orElse(OPEN_START);
    long to = date.latest().map(LocalDate::toEpochDay).orElse(OPEN_END);
    earliest[dates] = from;
    everEarliest[dates] = from;
    latest[dates] = to;
    everLatest[dates] = to;
    return new DateVariable(dates++, meaning);
  }

  /**
   * Declares that the first date is not after the second, unless their days rule that out: then the
   * sources disagree on the order, and no order is assumed.
   */
  public void order(DateVariable first, DateVariable second) {
    if (earliest[first.index()] <= latest[second.index()]) {
      link(first, second, null, null);
    }
  }

  /** Declares that a date is not before a day, unless its days rule that out. */
  public void notBefore(DateVariable date, LocalDate first) {
    int index = date.index();
    long bound = first.toEpochDay();
    if (latest[index] >= bound) {
      earliest[index] = Math.max(earliest[index], bound);
      everEarliest[index] = Math.max(everEarliest[index], bound);
      propagateBounds();
    }
  }

  /** Declares that a date is not after a day, unless its days rule that out. */
  public void notAfter(DateVariable date, LocalDate last) {
    int index = date.index();
    long bound = last.toEpochDay();
    if (earliest[index] <= bound) {
      latest[index] = Math.min(latest[index], bound);
      everLatest[index] = Math.min(everLatest[index], bound);
      propagateBounds();
    }
  }

  /** The same, if there are both. */
  public void orderIfBoth(@Nullable DateVariable first, @Nullable DateVariable second) {
    if (first != null && second != null) {
      order(first, second);
    }
  }

  /**
   * Declares that a date is counted from another: not before one count from it, and not after
   * another. A count never goes back as the day counted from goes on, never lies before that day,
   * and never more than 200 years after it.
   *
   * <p>Dates that are joined by orders take part in one count at most. A count that does not go on
   * by the same number of days from every day, as one in months does not, goes on by two days at
   * least; and of the date counted to, and those ordered before or after it, it is asked only
   * whether they have been reached or only whether they have passed. Else {@link
   * Worlds.Exploration#nextChange()} can pass over a change.
   *
   * @param from the date counted from
   * @param to the date counted to
   * @param atLeast counts to the earliest day it can be
   * @param atMost counts to the latest day it can be
   */
  public void count(
      DateVariable from,
      DateVariable to,
      UnaryOperator<LocalDate> atLeast,
      UnaryOperator<LocalDate> atMost) {
    link(from, to, atLeast, atMost);
  }

  private void link(
      DateVariable from,
      DateVariable to,
      @Nullable UnaryOperator<LocalDate> atLeast,
      @Nullable UnaryOperator<LocalDate> atMost) {
    Link link = new Link(from.index(), to.index(), atLeast, atMost);
    links.add(link);
    boolean raised = link.raise(earliest, latest);
    if (link.lower(earliest, latest) || raised) {
      propagate(earliest, latest);
    }
    boolean everRaised = link.raise(everEarliest, everLatest);
    if (link.lower(everEarliest, everLatest) || everRaised) {
      propagate(everEarliest, everLatest);
    }
  }

  private void propagateBounds() {
    propagate(earliest, latest);
    propagate(everEarliest, everLatest);
  }

  /** Whether the day of this world is the date or a later one. */
  public boolean hasReached(DateVariable date) {
    reachedAsked[date.index()] = true;
    noteChange(everEarliest, everLatest, date.index(), 0);
    return isNotAfter(date, day);
  }

  /** Whether the day of this world is the date or a later one in every world of that day. */
  public boolean hasCertainlyReached(DateVariable date) {
    noteChange(everLatest[date.index()], 0);
    return everLatest[date.index()] <= day;
  }

  /** Whether the day of this world is later than the date. */
  public boolean hasPassed(DateVariable date) {
    passedAsked[date.index()] = true;
    noteChange(everEarliest, everLatest, date.index(), 1);
    return isNotAfter(date, day - 1);
  }

  /** Whether the day of this world is later than a given one. */
  public boolean isAfter(LocalDate given) {
    noteChange(given.toEpochDay(), 1);
    return day > given.toEpochDay();
  }

  /** Whether a date is a given day or a later one, whatever the day of this world. */
  public boolean isOnOrAfter(DateVariable date, LocalDate given) {
    int index = date.index();
    long bound = given.toEpochDay() - 1;
    boolean after;
    if (latest[index] <= bound) {
      after = false;
    } else if (earliest[index] > bound) {
      after = true;
    } else {
      doubts.add(date.meaning());
      after = !choices.next();
      narrow(earliest, latest, index, bound, !after);
    }
    if (everEarliest[index] <= bound && everLatest[index] > bound) {
      // what was asked before can change where this answer turns into the other
      long[] otherEarliest = everEarliest.clone();
      long[] otherLatest = everLatest.clone();
      narrow(otherEarliest, otherLatest, index, bound, after);
      noteChanges(otherEarliest, otherLatest);
      narrow(everEarliest, everLatest, index, bound, !after);
    }
    return after;
  }

  /**
   * Whether something is the case that no fact decides.
   *
   * @param assumption what would be the case; asked twice, it gets the same answer
   */
  public boolean holds(Step assumption) {
    Boolean known = assumptions.get(assumption);
    if (known == null) {
      doubts.add(assumption);
      known = choices.next();
      assumptions.put(assumption, known);
    }
    return known;
  }

  /**
   * The days that a date can be, as far as the facts and their order tell, whatever the day of this
   * world.
   */
  public ImpreciseDate range(DateVariable date) {
    return ImpreciseDate.ofEnds(toDay(everEarliest[date.index()]), toDay(everLatest[date.index()]));
  }

  /** What was open and decided by choice in this world. */
  Set<Step> doubts() {
    return doubts;
  }

  /** The first later day on which an answer given so far can be another. */
  long nextChange() {
    return nextChange;
  }

  private boolean isNotAfter(DateVariable date, long bound) {
    int index = date.index();
    if (latest[index] <= bound) {
      return true;
    }
    if (earliest[index] > bound) {
      return false;
    }
    doubts.add(date.meaning());
    boolean notAfter = choices.next();
    narrow(earliest, latest, index, bound, notAfter);
    return notAfter;
  }

  /** Notes where what was asked about this day changes, if the dates have these bounds. */
  private void noteChanges(long[] from, long[] to) {
    for (int index = 0; index < dates; index++) {
      if (reachedAsked[index]) {
        noteChange(from, to, index, 0);
      }
      if (passedAsked[index]) {
        noteChange(from, to, index, 1);
      }
    }
  }

  private void noteChange(long[] from, long[] to, int index, long lag) {
    noteChange(from[index], lag);
    noteChange(to[index], lag);
  }

  private void noteChange(long end, long lag) {
    if (end != OPEN_START && end != OPEN_END && end + lag > day) {
      nextChange = Math.min(nextChange, end + lag);
    }
  }

  private void narrow(long[] from, long[] to, int index, long bound, boolean notAfter) {
    if (notAfter) {
      to[index] = bound;
    } else {
      from[index] = bound + 1;
    }
    propagate(from, to);
  }

  private void propagate(long[] from, long[] to) {
    boolean moved = true;
    while (moved) {
      moved = false;
      for (Link link : links) {
        moved |= link.raise(from, to);
        moved |= link.lower(from, to);
      }
    }
  }

  private static Optional<LocalDate> toDay(long epochDay) {
    return epochDay == OPEN_START || epochDay == OPEN_END
        ? Optional.empty()
        : Optional.of(LocalDate.ofEpochDay(epochDay));
  }

  /** That one date is not before a count from another and, perhaps, not after one. */
  private record Link(
      int from,
      int to,
      @Nullable UnaryOperator<LocalDate> atLeast,
      @Nullable UnaryOperator<LocalDate> atMost) {

    /** Raises the earliest days; whether any moved. */
    boolean raise(long[] earliest, long[] latest) {
      boolean moved = false;
      long counted = apply(atLeast, earliest[from]);
      if (counted > earliest[to]) {
        earliest[to] = counted;
        moved = true;
      }
      if (atMost != null && earliest[to] != OPEN_START) {
        long first = firstReaching(atMost, earliest[to], earliest[from], latest[from]);
        if (first > earliest[from]) {
          earliest[from] = first;
          moved = true;
        }
      }
      return moved;
    }

    /** Lowers the latest days; whether any moved. */
    boolean lower(long[] earliest, long[] latest) {
      boolean moved = false;
      if (atMost != null) {
        long counted = apply(atMost, latest[from]);
        if (counted < latest[to]) {
          latest[to] = counted;
          moved = true;
        }
      }
      if (latest[to] != OPEN_END) {
        long last =
            atLeast == null
                ? latest[to]
                : lastNotPassing(atLeast, latest[to], earliest[from], latest[from]);
        if (last < latest[from]) {
          latest[from] = last;
          moved = true;
        }
      }
      return moved;
    }

    private static long apply(@Nullable UnaryOperator<LocalDate> count, long epochDay) {
      return count == null || epochDay == OPEN_START || epochDay == OPEN_END
          ? epochDay
          : count.apply(LocalDate.ofEpochDay(epochDay)).toEpochDay();
    }

    /** The first day, from low to high, whose count reaches a bound. */
    private static long firstReaching(
        UnaryOperator<LocalDate> count, long bound, long low, long high) {
      long from = Math.max(low, bound - LONGEST_PERIOD_IN_DAYS);
      long to = Math.min(high, bound);
      while (from < to) {
        long middle = Math.floorDiv(from + to, 2L);
        if (apply(count, middle) >= bound) {
          to = middle;
        } else {
          from = middle + 1;
        }
      }
      return from;
    }

    /** The last day, from low to high, whose count does not pass a bound. */
    private static long lastNotPassing(
        UnaryOperator<LocalDate> count, long bound, long low, long high) {
      long from = Math.max(low, bound - LONGEST_PERIOD_IN_DAYS);
      long to = Math.min(high, bound);
      while (from < to) {
        long middle = Math.floorDiv(from + to + 1, 2L);
        if (apply(count, middle) <= bound) {
          from = middle;
        } else {
          to = middle - 1;
        }
      }
      return from;
    }
  }
}
