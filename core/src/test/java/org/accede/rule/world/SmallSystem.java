package org.accede.rule.world;

import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.LongStream;
import org.accede.answer.Step;
import org.accede.time.ImpreciseDate;
import org.jspecify.annotations.Nullable;

/**
 * A few dates with what is known of their order, and questions about them: once put to worlds, once
 * to every assignment of exact days.
 *
 * <p>Days are small numbers. What has an end lies between 0 and {@link #LAST_DAY}; an open end is
 * cut off some days beyond everything that is asked.
 */
final class SmallSystem {
  /** Dates that have ends have them from 0 to this day. */
  static final long LAST_DAY = 6;

  /** Before every date that has a beginning, and what it is counted from. */
  static final long FIRST_ASKED = -8;

  /** After every date that has an end, and what is counted from it. */
  static final long LAST_ASKED = 13;

  /** Room for one count beyond the days that are asked about. */
  private static final long ROOM = 6;

  private static final LocalDate START = LocalDate.of(2020, 2, 26);

  private final List<Days> dates;
  private final List<Order> orders;
  private final @Nullable Count count;
  private final List<Order> laterOrders = new ArrayList<>();
  private final List<Ask> asks;

  /** The orders that some assignment keeps: the others are ignored. */
  private final List<Order> kept = new ArrayList<>();

  SmallSystem(
      List<Days> dates,
      List<Order> orders,
      Optional<Count> count,
      List<Order> laterOrders,
      List<Ask> asks) {
    this.dates = dates;
    this.orders = orders;
    this.asks = asks;
    for (Order order : orders) {
      keepIfPossible(order, null);
    }
    this.count = count.filter(link -> isPossible(kept, link)).orElse(null);
    for (Order order : laterOrders) {
      if (keepIfPossible(order, this.count)) {
        this.laterOrders.add(order);
      }
    }
  }

  /**
   * The same, asking about a count that does not go on evenly only what {@link World#count} allows:
   * whether the date counted from has been reached, and whether others have passed.
   */
  SmallSystem foreseeable() {
    Count link = count;
    if (link == null || link.way() != Way.NEXT_FOURTH_DAY) {
      return this;
    }
    List<Ask> allowed =
        asks.stream()
            .map(
                ask ->
                    ask.kind() == Kind.HAS_REACHED || ask.kind() == Kind.HAS_PASSED
                        ? new Ask(
                            ask.date() == link.from() ? Kind.HAS_REACHED : Kind.HAS_PASSED,
                            ask.date(),
                            ask.given(),
                            ask.last())
                        : ask)
            .toList();
    return new SmallSystem(dates, orders, Optional.of(link), laterOrders, allowed);
  }

  private boolean keepIfPossible(Order order, @Nullable Count link) {
    List<Order> more = new ArrayList<>(kept);
    more.add(order);
    return isPossible(more, link) && kept.add(order);
  }

  private boolean isPossible(List<Order> constraints, @Nullable Count link) {
    boolean[] found = {false};
    assign(0, new long[dates.size()], constraints, link, days -> found[0] = true);
    return found[0];
  }

  /** The days a date can be, as its source gives them; null is an open end. */
  record Days(@Nullable Long earliest, @Nullable Long latest) {
    private LongStream stream() {
      return LongStream.rangeClosed(
          earliest == null ? FIRST_ASKED - ROOM : earliest,
          latest == null ? LAST_ASKED + ROOM : latest);
    }

    /** How many days, an open end cut off. */
    long size() {
      return stream().count();
    }
  }

  /** That one date is not after another. */
  record Order(int first, int second) {}

  /** That one date is counted from another. */
  record Count(int from, int to, Way way, long days) {
    private long atLeast(long day) {
      return switch (way) {
        case DAYS, DAYS_OR_ONE_MORE -> day + days;
        case NEXT_FOURTH_DAY -> Math.floorDiv(day + 1, 4L) * 4 + 4;
      };
    }

    private long atMost(long day) {
      return way == Way.DAYS_OR_ONE_MORE ? day + days + 1 : atLeast(day);
    }
  }

  /** A way of counting. */
  enum Way {
    /** So many days on. */
    DAYS,
    /** So many days on, or one more. */
    DAYS_OR_ONE_MORE,
    /** To the next fourth day but one, as "the first day of the month following a period" does. */
    NEXT_FOURTH_DAY
  }

  /** A kind of question. */
  enum Kind {
    HAS_REACHED,
    HAS_PASSED,
    IS_ON_OR_AFTER,
    HOLDS
  }

  /**
   * A question about a date or, with {@code HOLDS}, about nothing that is dated.
   *
   * @param given a day, or the number of an assumption
   * @param last the answer after which nothing more is asked
   */
  record Ask(Kind kind, int date, int given, Optional<Boolean> last) {}

  // Worlds.

  Worlds.Exploration<String> explore(long day) {
    return Worlds.explore(toDate(day), this::answersIn);
  }

  Worlds.Exploration<String> decide(long day) {
    return Worlds.decide(toDate(day), this::answersIn);
  }

  Worlds.Exploration<String> exploreBeginning() {
    return Worlds.exploreBeginning(this::answersIn);
  }

  /** The range of every date in a world in which nothing was asked. */
  List<ImpreciseDate> ranges() {
    return Worlds.explore(toDate(0), world -> declare(world).stream().map(world::range).toList())
        .outcomes()
        .get(0);
  }

  /** The same, with the dates and their first orders declared in the first world and kept. */
  Worlds.Exploration<String> exploreKeeping(long day) {
    List<DateVariable> kept = new ArrayList<>();
    return Worlds.explore(
        toDate(day),
        world -> {
          if (kept.isEmpty()) {
            kept.addAll(declareDates(world));
            world.keep();
          }
          declareMore(world, kept);
          return answersIn(world, kept);
        });
  }

  private String answersIn(World world) {
    return answersIn(world, declare(world));
  }

  private String answersIn(World world, List<DateVariable> variables) {
    return answers(
        ask ->
            switch (ask.kind()) {
              case HAS_REACHED -> world.hasReached(variables.get(ask.date()));
              case HAS_PASSED -> world.hasPassed(variables.get(ask.date()));
              case IS_ON_OR_AFTER ->
                  world.isOnOrAfter(variables.get(ask.date()), toDate(ask.given()));
              case HOLDS -> world.holds("assumption", ask.given() % 2);
            });
  }

  private List<DateVariable> declare(World world) {
    List<DateVariable> variables = declareDates(world);
    declareMore(world, variables);
    return variables;
  }

  private List<DateVariable> declareDates(World world) {
    List<DateVariable> variables = new ArrayList<>();
    for (Days days : dates) {
      int place = variables.size();
      variables.add(
          world.date(
              ImpreciseDate.ofEnds(
                  Optional.ofNullable(days.earliest()).map(SmallSystem::toDate),
                  Optional.ofNullable(days.latest()).map(SmallSystem::toDate)),
              () -> Step.of("date", place)));
    }
    orders.forEach(order -> order(order, world, variables));
    return variables;
  }

  private void declareMore(World world, List<DateVariable> variables) {
    if (count != null) {
      world.count(
          variables.get(count.from()),
          variables.get(count.to()),
          day -> toDate(count.atLeast(toNumber(day))),
          day -> toDate(count.atMost(toNumber(day))));
    }
    laterOrders.forEach(order -> order(order, world, variables));
  }

  private static void order(Order order, World world, List<DateVariable> variables) {
    world.order(variables.get(order.first()), variables.get(order.second()));
  }

  // Assignments.

  /** What every assignment, with every assumption, answers on a day. */
  ImmutableSortedSet<String> answersOfAllAssignments(long day) {
    ImmutableSortedSet.Builder<String> all = ImmutableSortedSet.naturalOrder();
    boolean[] seen = new boolean[2 << asks.size()];
    forEachAssignment(
        days -> {
          for (int assumptions = 0; assumptions < 4; assumptions++) {
            int number = assumptions;
            int code = code(ask -> answer(ask, day, days, number));
            if (!seen[code]) {
              seen[code] = true;
              all.add(Integer.toBinaryString(code));
            }
          }
        });
    return all.build();
  }

  /** The first and the last day that each date has in any assignment; null if it has no end. */
  List<ImpreciseDate> rangesOfAllAssignments() {
    long[] first = new long[dates.size()];
    long[] last = new long[dates.size()];
    Arrays.fill(first, Long.MAX_VALUE);
    Arrays.fill(last, Long.MIN_VALUE);
    forEachAssignment(
        days -> {
          for (int i = 0; i < days.length; i++) {
            first[i] = Math.min(first[i], days[i]);
            last[i] = Math.max(last[i], days[i]);
          }
        });
    List<ImpreciseDate> ranges = new ArrayList<>();
    for (int i = 0; i < first.length; i++) {
      ranges.add(
          ImpreciseDate.ofEnds(
              Optional.of(first[i]).filter(day -> day >= FIRST_ASKED).map(SmallSystem::toDate),
              Optional.of(last[i]).filter(day -> day <= LAST_ASKED).map(SmallSystem::toDate)));
    }
    return ranges;
  }

  private static boolean answer(Ask ask, long day, long[] days, int assumptions) {
    return switch (ask.kind()) {
      case HAS_REACHED -> days[ask.date()] <= day;
      case HAS_PASSED -> days[ask.date()] < day;
      case IS_ON_OR_AFTER -> days[ask.date()] >= ask.given();
      case HOLDS -> (assumptions >> (ask.given() % 2)) % 2 == 1;
    };
  }

  private void forEachAssignment(Consumer<long[]> use) {
    assign(0, new long[dates.size()], kept, count, use);
  }

  private void assign(
      int next, long[] days, List<Order> constraints, @Nullable Count link, Consumer<long[]> use) {
    if (next == days.length) {
      use.accept(days);
      return;
    }
    dates.get(next).stream()
        .forEach(
            day -> {
              days[next] = day;
              boolean ordered =
                  constraints.stream()
                      .filter(order -> Math.max(order.first(), order.second()) == next)
                      .allMatch(order -> days[order.first()] <= days[order.second()]);
              boolean counted =
                  link == null
                      || Math.max(link.from(), link.to()) != next
                      || (link.atLeast(days[link.from()]) <= days[link.to()]
                          && days[link.to()] <= link.atMost(days[link.from()]));
              if (ordered && counted) {
                assign(next + 1, days, constraints, link, use);
              }
            });
  }

  // Both.

  private String answers(Predicate<Ask> answer) {
    return Integer.toBinaryString(code(answer));
  }

  /** A one, then a one for every yes and a nought for every no. */
  private int code(Predicate<Ask> answer) {
    int code = 1;
    for (Ask ask : asks) {
      boolean yes = answer.test(ask);
      code = 2 * code + (yes ? 1 : 0);
      if (ask.last().isPresent() && ask.last().get() == yes) {
        break;
      }
    }
    return code;
  }

  static LocalDate toDate(long day) {
    return START.plusDays(day);
  }

  static long toNumber(LocalDate date) {
    return date.toEpochDay() - START.toEpochDay();
  }

  @Override
  public String toString() {
    return dates + " " + orders + " " + count + " " + laterOrders + " " + asks;
  }
}
