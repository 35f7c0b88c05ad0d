package org.accede.rule.world;

import java.time.LocalDate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** That one date of a {@link World} is not after another, or that it is counted from it. */
abstract class Link {
  private final int from;
  private final int to;

  private Link(int from, int to) {
    this.from = from;
    this.to = to;
  }

  /**
   * A link between two dates, by their places: an order, or a count.
   *
   * @param atLeast counts to the earliest day the second can be; null if it is only not before
   * @param atMost counts to the latest day the second can be; null if it has no latest
   */
  static Link of(
      int from,
      int to,
      @Nullable UnaryOperator<LocalDate> atLeast,
      @Nullable UnaryOperator<LocalDate> atMost) {
    return atLeast == null || atMost == null
        ? new Order(from, to)
        : new Count(from, to, atLeast, atMost);
  }

  /** Raises the earliest days and lowers the latest; whether any moved. */
  abstract boolean tighten(long[] earliest, long[] latest);

  /** That one date is not after the other. */
  private static final class Order extends Link {
    Order(int from, int to) {
      super(from, to);
    }

    @Override
    boolean tighten(long[] earliest, long[] latest) {
      int first = super.from;
      int second = super.to;
      boolean moved = false;
      if (earliest[first] > earliest[second]) {
        earliest[second] = earliest[first];
        moved = true;
      }
      if (latest[second] < latest[first]) {
        latest[first] = latest[second];
        moved = true;
      }
      return moved;
    }
  }

  /**
   * That one date is counted from the other. Counting is dear, and most bounds come by again as
   * they were; so the last bounds are kept with what they gave.
   */
  private static final class Count extends Link {
    private final UnaryOperator<LocalDate> atLeast;
    private final UnaryOperator<LocalDate> atMost;

    private boolean hasCounted;
    private long givenFirst;
    private long givenLast;
    private long givenFirstTo;
    private long givenLastTo;
    private long first;
    private long last;
    private long firstTo;
    private long lastTo;

    Count(int from, int to, UnaryOperator<LocalDate> atLeast, UnaryOperator<LocalDate> atMost) {
      super(from, to);
      this.atLeast = atLeast;
      this.atMost = atMost;
    }

    @Override
    boolean tighten(long[] earliest, long[] latest) {
      int from = super.from;
      int to = super.to;
      if (!hasCounted
          || earliest[from] != givenFirst
          || latest[from] != givenLast
          || earliest[to] != givenFirstTo
          || latest[to] != givenLastTo) {
        givenFirst = earliest[from];
        givenLast = latest[from];
        givenFirstTo = earliest[to];
        givenLastTo = latest[to];
        count();
        hasCounted = true;
      }
      earliest[from] = first;
      latest[from] = last;
      earliest[to] = firstTo;
      latest[to] = lastTo;
      return first != givenFirst
          || last != givenLast
          || firstTo != givenFirstTo
          || lastTo != givenLastTo;
    }

    private void count() {
      first = givenFirst;
      last = givenLast;
      firstTo = Math.max(givenFirstTo, apply(atLeast, first));
      if (firstTo != World.OPEN_START) {
        first = Math.max(first, firstReaching(atMost, firstTo, first, last));
      }
      lastTo = Math.min(givenLastTo, apply(atMost, last));
      if (lastTo != World.OPEN_END) {
        last = Math.min(last, lastNotPassing(atLeast, lastTo, first, last));
      }
    }

    private static long apply(UnaryOperator<LocalDate> count, long epochDay) {
      return epochDay == World.OPEN_START || epochDay == World.OPEN_END
          ? epochDay
          : count.apply(LocalDate.ofEpochDay(epochDay)).toEpochDay();
    }

    /** The first day, from low to high, whose count reaches a bound. */
    private static long firstReaching(
        UnaryOperator<LocalDate> count, long bound, long low, long high) {
      long from = Math.max(low, bound - World.LONGEST_PERIOD_IN_DAYS);
      long to = Math.min(high, bound);
      // counts go on nearly day by day, so the day is near the one that lies back by one period
      long guess = bound - (apply(count, bound) - bound);
      for (long step = 2; from < to; step *= 2) {
        long probe = Math.max(from, guess - step);
        if (probe >= to || apply(count, probe) >= bound) {
          to = Math.min(to, probe);
        } else {
          from = probe + 1;
          break;
        }
      }
      for (long step = 2; from < to; step *= 2) {
        long probe = Math.max(from, guess + step);
        if (probe >= to) {
          break;
        }
        if (apply(count, probe) >= bound) {
          to = probe;
          break;
        }
        from = probe + 1;
      }
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
      long from = Math.max(low, bound - World.LONGEST_PERIOD_IN_DAYS);
      long to = Math.min(high, bound);
      if (from >= to) {
        return from;
      }
      // the day before the first whose count passes it; where none does, the last of all
      if (apply(count, to) <= bound) {
        return to;
      }
      return Math.max(from, firstReaching(count, bound + 1, from, to) - 1);
    }
  }
}
