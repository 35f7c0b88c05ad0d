package org.accede.rule.world;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.accede.answer.Step;
import org.accede.time.ImpreciseDate;
import org.jspecify.annotations.Nullable;

/**
 * One way the facts can have been, seen on one day.
 *
 * <p>A rule first declares the dates it is about and what is known of their order; then it asks.
 * What is certain is answered at once. What is open is answered yes in one world and no in another,
 * and every later answer keeps to it: {@link Worlds} runs the rule once for each. What a rule
 * declares before it asks is the same each time; it need not be declared again where the rule says
 * so ({@link #keep}).
 *
 * <p>Each date is held as the days it can still be, between an earliest and a latest. Orders ("not
 * after") and counted periods only ever raise the earliest and lower the latest day of a date. For
 * such constraints it is enough to carry bounds along until nothing moves: then every date can take
 * either of its bounds in some world, so no world is missed and none is invented.
 *
 * <p>Most worlds are looked at to decide, and nobody asks why. What a date means and what is
 * assumed are put into words only where somebody listens ({@link #isTold()}); that changes no
 * answer.
 *
 * <p>Used by one thread, for all runs of a rule about one day: it is one world after another.
 */
public final class World {
  /** Stand for an open end; far outside {@link LocalDate}'s range, and safe to add periods to. */
  static final long OPEN_START = Long.MIN_VALUE / 4;

  static final long OPEN_END = Long.MAX_VALUE / 4;

  /** No counted period of a treaty or an invitation is longer; bounds the search backwards. */
  static final long LONGEST_PERIOD_IN_DAYS = 366L * 200;

  private final long day;
  private final Choices choices;
  private final boolean told;

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

  /** What every world begins with. */
  private int keptDates;

  private int keptLinks;
  private long[] keptEarliest = {};
  private long[] keptLatest = {};
  private boolean isAsked;
  private final List<Assumption> assumptions = new ArrayList<>();
  private final Set<Step> doubts;
  private long unchangedSince = OPEN_START;
  private long nextChange = OPEN_END;

  /**
   * A world of a day.
   *
   * @param told whether somebody listens
   */
  World(long day, Choices choices, boolean told) {
    this.day = day;
    this.choices = choices;
    this.told = told;
    this.doubts = told ? new LinkedHashSet<>() : ImmutableSet.of();
  }

  /** Whether somebody listens to why: then steps are told, else only what decides is looked at. */
  public boolean isTold() {
    return told;
  }

  /**
   * Keeps what was declared so far for every later world: each begins with it, and the variables
   * stay the same. A rule that has it kept must not declare it again.
   *
   * @throws IllegalStateException if anything was asked before
   */
  public void keep() {
    if (isAsked) {
      throw new IllegalStateException("what worlds begin with is declared before one is asked");
    }
    keptDates = dates;
    keptLinks = links.size();
    keptEarliest = Arrays.copyOf(everEarliest, dates);
    keptLatest = Arrays.copyOf(everLatest, dates);
  }

  /** Turns into the next world: what is kept is declared, and nothing was asked. */
  void restart() {
    dates = keptDates;
    links.subList(keptLinks, links.size()).clear();
    System.arraycopy(keptEarliest, 0, earliest, 0, dates);
    System.arraycopy(keptEarliest, 0, everEarliest, 0, dates);
    System.arraycopy(keptLatest, 0, latest, 0, dates);
    System.arraycopy(keptLatest, 0, everLatest, 0, dates);
    Arrays.fill(reachedAsked, false);
    Arrays.fill(passedAsked, false);
    assumptions.clear();
  }

  /** Before all dates that are not open, and still a day that periods can be counted from. */
  static long beforeAll() {
    return LocalDate.MIN.toEpochDay() + 2 * LONGEST_PERIOD_IN_DAYS;
  }

  /** After all dates that are not open, and what is counted from them. */
  static long afterAll() {
    return LocalDate.MAX.toEpochDay() - 2 * LONGEST_PERIOD_IN_DAYS;
  }

  /** Whether a day stands for no day to come. */
  static boolean isOpenEnd(long day) {
    return day >= OPEN_END;
  }

  /** Whether a day stands for no day past. */
  static boolean isOpenStart(long day) {
    return day <= OPEN_START;
  }

  /**
   * Declares a date.
   *
   * @param date the days it can be
   * @param meaning what happened on it and who says so, for the explanation; asked only if told
   */
  public DateVariable date(ImpreciseDate date, Supplier<Step> meaning) {
    if (dates == earliest.length) {
      earliest = Arrays.copyOf(earliest, 2 * dates);
      latest = Arrays.copyOf(latest, 2 * dates);
      everEarliest = Arrays.copyOf(everEarliest, 2 * dates);
      everLatest = Arrays.copyOf(everLatest, 2 * dates);
      reachedAsked = Arrays.copyOf(reachedAsked, 2 * dates);
      passedAsked = Arrays.copyOf(passedAsked, 2 * dates);
    }
    long from = epochDay(date.earliest(), OPEN_START);
    long to = epochDay(date.latest(), OPEN_END);
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
    Link link = Link.of(from.index(), to.index(), atLeast, atMost);
    links.add(link);
    if (link.tighten(earliest, latest)) {
      propagate(earliest, latest);
    }
    if (link.tighten(everEarliest, everLatest)) {
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
    isAsked = true;
    int index = date.index();
    long bound = given.toEpochDay() - 1;
    boolean after;
    if (latest[index] <= bound) {
      after = false;
    } else if (earliest[index] > bound) {
      after = true;
    } else {
      doubt(date);
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
   * @param key the key of the text that says what would be the case
   * @param arguments the values that go into the text; asked twice with the same key and equal
   *     values, it gets the same answer
   */
  public boolean holds(String key, Object... arguments) {
    isAsked = true;
    for (Assumption one : assumptions) {
      if (one.key().equals(key) && Arrays.equals(one.arguments(), arguments)) {
        return one.holds();
      }
    }
    if (told) {
      doubts.add(Step.of(key, arguments));
    }
    boolean holds = choices.next();
    assumptions.add(new Assumption(key, arguments, holds));
    return holds;
  }

  /** What was assumed, or not. */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  private record Assumption(String key, Object[] arguments, boolean holds) {}

  /**
   * The days that a date can be, as far as the facts and their order tell, whatever the day of this
   * world.
   */
  public ImpreciseDate range(DateVariable date) {
    return ImpreciseDate.ofEnds(toDay(everEarliest[date.index()]), toDay(everLatest[date.index()]));
  }

  /** What was open and decided by choice in the worlds so far. */
  Set<Step> doubts() {
    return doubts;
  }

  /** The first day from which on all answers given in the worlds so far were the same. */
  long unchangedSince() {
    return unchangedSince;
  }

  /** The first later day on which an answer given in the worlds so far can be another. */
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
    doubt(date);
    boolean notAfter = choices.next();
    narrow(earliest, latest, index, bound, notAfter);
    return notAfter;
  }

  private void doubt(DateVariable date) {
    if (told) {
      doubts.add(date.meaning());
    }
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
    isAsked = true;
    if (end == OPEN_START || end == OPEN_END) {
      return;
    }
    if (end + lag > day) {
      nextChange = Math.min(nextChange, end + lag);
    } else {
      unchangedSince = Math.max(unchangedSince, end + lag);
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
      for (int place = 0; place < links.size(); place++) {
        moved |= links.get(place).tighten(from, to);
      }
    }
  }

  private static long epochDay(Optional<LocalDate> day, long open) {
    return day.isPresent() ? day.get().toEpochDay() : open;
  }

  private static Optional<LocalDate> toDay(long epochDay) {
    return epochDay == OPEN_START || epochDay == OPEN_END
        ? Optional.empty()
        : Optional.of(LocalDate.ofEpochDay(epochDay));
  }
}
