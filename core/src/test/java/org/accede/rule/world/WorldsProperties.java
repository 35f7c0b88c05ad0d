package org.accede.rule.world;

import static org.accede.rule.world.SmallSystem.FIRST_ASKED;
import static org.accede.rule.world.SmallSystem.LAST_ASKED;
import static org.accede.rule.world.SmallSystem.LAST_DAY;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSortedSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.accede.rule.world.SmallSystem.Ask;
import org.accede.rule.world.SmallSystem.Count;
import org.accede.rule.world.SmallSystem.Days;
import org.accede.rule.world.SmallSystem.Kind;
import org.accede.rule.world.SmallSystem.Order;
import org.accede.rule.world.SmallSystem.Way;

/** The worlds of small systems against every assignment of exact days. */
@PropertyDefaults(tries = 500, edgeCases = EdgeCasesMode.NONE)
class WorldsProperties {
  /** More assignments than this take too long to go through. */
  private static final long MOST_ASSIGNMENTS = 20_000;

  @Property
  void worldsMissNoAnswerAndInventNone(@ForAll("systems") SmallSystem system) {
    for (long day = FIRST_ASKED; day <= LAST_ASKED; day++) {
      Worlds.Exploration<String> seen = system.explore(day);

      assertThat(ImmutableSortedSet.copyOf(seen.outcomes()))
          .as("day %s", day)
          .isEqualTo(system.answersOfAllAssignments(day));
      assertThat(seen.outcomes()).as("each world is run once").doesNotHaveDuplicates();
      assertThat(seen.doubts().isEmpty()).isEqualTo(seen.outcomes().size() == 1);
    }
  }

  @Property
  void nothingChangesBeforeTheNextChange(@ForAll("systems") SmallSystem any) {
    SmallSystem system = any.foreseeable();
    for (long day = FIRST_ASKED; day <= LAST_ASKED; day++) {
      long next = nextChange(system.explore(day));

      assertThat(next).isGreaterThan(day);
      assertUnchanged(system, day, next);
    }
  }

  @Property(tries = 200)
  void nothingHasChangedSinceTheDayFromWhichOnItIsTheSame(@ForAll("systems") SmallSystem any) {
    SmallSystem system = any.foreseeable();
    for (long day = FIRST_ASKED; day <= LAST_ASKED; day++) {
      long since =
          system.explore(day).unchangedSince().map(SmallSystem::toNumber).orElse(FIRST_ASKED);

      assertThat(since).isLessThanOrEqualTo(day);
      assertUnchanged(system, Math.max(since, FIRST_ASKED), day + 1);
    }
  }

  @Property(tries = 200)
  void whetherSomebodyListensChangesNoAnswer(@ForAll("systems") SmallSystem system) {
    for (long day = FIRST_ASKED; day <= LAST_ASKED; day++) {
      Worlds.Exploration<String> told = system.explore(day);
      Worlds.Exploration<String> decided = system.decide(day);

      assertThat(decided.outcomes()).isEqualTo(told.outcomes());
      assertThat(decided.unchangedSince()).isEqualTo(told.unchangedSince());
      assertThat(decided.nextChange()).isEqualTo(told.nextChange());
      assertThat(decided.doubts()).as("nobody listened").isEmpty();
    }
  }

  @Property
  void whatIsKeptIsAsIfItWereDeclaredInEveryWorld(@ForAll("systems") SmallSystem system) {
    for (long day = FIRST_ASKED; day <= LAST_ASKED; day++) {
      assertThat(system.exploreKeeping(day)).isEqualTo(system.explore(day));
    }
  }

  @Property
  void aTimelineStartsWithWhatIsTheCaseBeforeAllDates(@ForAll("systems") SmallSystem any) {
    SmallSystem system = any.foreseeable();
    Worlds.Exploration<String> seen = system.exploreBeginning();

    assertThat(ImmutableSortedSet.copyOf(seen.outcomes()))
        .isEqualTo(system.answersOfAllAssignments(FIRST_ASKED));
    assertUnchanged(system, FIRST_ASKED, nextChange(seen));
  }

  @Property
  void aRangeHasTheFirstAndTheLastDayOfAnyAssignment(@ForAll("systems") SmallSystem system) {
    assertThat(system.ranges()).isEqualTo(system.rangesOfAllAssignments());
  }

  private static void assertUnchanged(SmallSystem system, long day, long next) {
    ImmutableSortedSet<String> answers = system.answersOfAllAssignments(day);
    for (long later = day + 1; later < next && later <= LAST_ASKED; later++) {
      assertThat(system.answersOfAllAssignments(later))
          .as("from day %s nothing should change before day %s, but on day %s", day, next, later)
          .isEqualTo(answers);
    }
  }

  private static long nextChange(Worlds.Exploration<String> seen) {
    return seen.nextChange().map(SmallSystem::toNumber).orElse(Long.MAX_VALUE);
  }

  /** One to four dates, some orders, perhaps a count, and one to five questions. */
  @Provide
  Arbitrary<SmallSystem> systems() {
    return Arbitraries.integers()
        .between(1, 4)
        .flatMap(
            size ->
                Combinators.combine(
                        days()
                            .list()
                            .ofSize(size)
                            .filter(
                                dates ->
                                    dates.stream().mapToLong(Days::size).reduce(1, (a, b) -> a * b)
                                        <= MOST_ASSIGNMENTS),
                        orders(size).list().ofMaxSize(4),
                        counts(size).optional(size > 1 ? 0.5 : 0),
                        orders(size).list().ofMaxSize(2),
                        asks(size).list().ofMinSize(1).ofMaxSize(5))
                    .as(SmallSystem::new));
  }

  private static Arbitrary<Days> days() {
    Arbitrary<Long> ends = Arbitraries.longs().between(0, LAST_DAY);
    return Combinators.combine(ends, ends, Arbitraries.integers().between(0, 9))
        .as(
            (one, other, shape) ->
                switch (shape) {
                  case 0 -> new Days(null, one);
                  case 1 -> new Days(one, null);
                  case 2 -> new Days(null, null);
                  case 3, 4 -> new Days(one, one);
                  default -> new Days(Math.min(one, other), Math.max(one, other));
                });
  }

  private static Arbitrary<Order> orders(int size) {
    Arbitrary<Integer> dates = Arbitraries.integers().between(0, size - 1);
    return Combinators.combine(dates, dates).as(Order::new);
  }

  private static Arbitrary<Count> counts(int size) {
    return Combinators.combine(
            Arbitraries.integers().between(0, size - 1),
            Arbitraries.integers().between(1, Math.max(1, size - 1)),
            Arbitraries.of(Way.class),
            Arbitraries.longs().between(0, 3))
        .as((from, ahead, way, days) -> new Count(from, (from + ahead) % size, way, days));
  }

  private static Arbitrary<Ask> asks(int size) {
    return Combinators.combine(
            kinds(),
            Arbitraries.integers().between(0, size - 1),
            Arbitraries.integers().between(0, (int) LAST_DAY + 1),
            Arbitraries.of(true, false).optional(0.3))
        .as(Ask::new);
  }

  /** Apart from {@link #asks}: nested in it, javac 17 now and then fails to infer the type. */
  private static Arbitrary<Kind> kinds() {
    return Arbitraries.frequency(
        Tuple.of(4, Kind.HAS_REACHED),
        Tuple.of(3, Kind.HAS_PASSED),
        Tuple.of(2, Kind.IS_ON_OR_AFTER),
        Tuple.of(1, Kind.HOLDS));
  }
}
