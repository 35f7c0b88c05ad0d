package org.accede.rule.world;

import static org.accede.testing.Samples.date;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.accede.answer.Step;
import org.accede.time.ImpreciseDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WorldsTest {
  private static final LocalDate DAY = LocalDate.of(2023, 4, 15);
  private static final Step ADOPTED = Step.of("invitation.adopted");
  private static final Step ENDED = Step.of("invitation.ended");

  @Test
  void anOpenQuestionIsFollowedBothWays() {
    Worlds.Exploration<Boolean> seen = Worlds.explore(DAY, isReached("2023-04"));

    assertThat(seen.outcomes()).containsExactly(true, false);
    assertThat(seen.doubts()).containsExactly(ADOPTED);
    assertThat(seen.nextChange()).contains(LocalDate.of(2023, 4, 30));
  }

  @Test
  void whatIsCertainIsAnsweredOnce() {
    Worlds.Exploration<Boolean> before =
        Worlds.explore(LocalDate.of(2023, 3, 31), isReached("2023-04"));
    Worlds.Exploration<Boolean> after =
        Worlds.explore(LocalDate.of(2023, 4, 30), isReached("2023-04"));

    assertThat(before.outcomes()).containsExactly(false);
    assertThat(before.doubts()).isEmpty();
    assertThat(before.nextChange()).contains(LocalDate.of(2023, 4, 1));
    assertThat(after.outcomes()).containsExactly(true);
    assertThat(after.nextChange()).isEmpty();
  }

  @Test
  void theLastDayHasNotPassedOnItself() {
    Function<World, Boolean> isOver =
        world -> world.hasPassed(world.date(date("2023-04"), () -> ENDED));

    assertThat(Worlds.explore(LocalDate.of(2023, 4, 1), isOver).outcomes()).containsExactly(false);
    assertThat(Worlds.explore(LocalDate.of(2023, 4, 2), isOver).outcomes())
        .containsExactly(true, false);
    assertThat(Worlds.explore(LocalDate.of(2023, 4, 30), isOver).outcomes())
        .containsExactly(true, false);
    assertThat(Worlds.explore(LocalDate.of(2023, 4, 30), isOver).nextChange())
        .contains(LocalDate.of(2023, 5, 1));
    assertThat(Worlds.explore(LocalDate.of(2023, 5, 1), isOver).outcomes()).containsExactly(true);
  }

  @Test
  void anAnswerOnceGivenIsKept() {
    Worlds.Exploration<List<Boolean>> seen =
        Worlds.explore(
            DAY,
            world -> {
              DateVariable date = world.date(date("2023-04"), () -> ADOPTED);
              return List.of(world.hasReached(date), world.hasReached(date), world.hasPassed(date));
            });

    assertThat(seen.outcomes())
        .containsExactly(
            List.of(true, true, true), List.of(true, true, false), List.of(false, false, false));
  }

  @Test
  void anOrderOfOneWorldIsNoneInTheNext() {
    Worlds.Exploration<List<Boolean>> seen =
        Worlds.explore(
            DAY,
            world -> {
              boolean isOrdered = world.holds("ordered");
              DateVariable first = world.date(date("2023-04"), () -> ADOPTED);
              DateVariable second = world.date(date("2023-04"), () -> ENDED);
              if (isOrdered) {
                world.order(first, second);
              }
              return List.of(isOrdered, world.hasReached(second), world.hasReached(first));
            });

    assertThat(seen.outcomes())
        .containsExactly(
            List.of(true, true, true),
            List.of(true, false, true),
            List.of(true, false, false),
            List.of(false, true, true),
            List.of(false, true, false),
            List.of(false, false, true),
            List.of(false, false, false));
  }

  @Test
  void nothingIsKeptOnceAWorldWasAsked() {
    assertThatThrownBy(
            () ->
                Worlds.explore(
                    DAY,
                    world -> {
                      boolean isAfter = world.isAfter(DAY);
                      world.keep();
                      return isAfter;
                    }))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("what worlds begin with is declared before one is asked");
  }

  @ParameterizedTest
  @ValueSource(strings = {"holds", "isOnOrAfter", "hasReached", "hasPassed", "hasCertainlyReached"})
  void whateverIsAskedCounts(String question) {
    assertThatThrownBy(
            () ->
                Worlds.explore(
                    DAY,
                    world -> {
                      DateVariable date = world.date(ImpreciseDate.unknown(), () -> ADOPTED);
                      boolean answer =
                          switch (question) {
                            case "holds" -> world.holds("assumption");
                            case "isOnOrAfter" -> world.isOnOrAfter(date, DAY);
                            case "hasReached" -> world.hasReached(date);
                            case "hasPassed" -> world.hasPassed(date);
                            default -> world.hasCertainlyReached(date);
                          };
                      world.keep();
                      return answer;
                    }))
        .isInstanceOf(IllegalStateException.class);
  }

  @Test
  void anAssumptionIsMadeOnceHoweverOftenItIsAskedAbout() {
    Worlds.Exploration<List<Boolean>> seen =
        Worlds.explore(
            DAY,
            world ->
                List.of(
                    world.holds("assume.european", "KAZ"), world.holds("assume.european", "KAZ")));

    assertThat(seen.outcomes()).containsExactly(List.of(true, true), List.of(false, false));
    assertThat(seen.doubts()).containsExactly(Step.of("assume.european", "KAZ"));
    assertThat(seen.nextChange()).isEmpty();
  }

  @Test
  void doubtsComeInTheOrderInWhichTheyAroseAndOnce() {
    Worlds.Exploration<String> seen =
        Worlds.explore(
            DAY,
            world -> {
              DateVariable first = world.date(date("2023"), () -> ENDED);
              DateVariable second = world.date(date("2023"), () -> ADOPTED);
              return world.hasReached(second) + " " + world.hasReached(first);
            });

    assertThat(seen.doubts()).containsExactly(ADOPTED, ENDED);
    assertThat(seen.outcomes()).hasSize(4);
  }

  @Test
  void anOrderRulesWorldsOut() {
    Worlds.Exploration<String> seen =
        Worlds.explore(
            DAY,
            world -> {
              DateVariable signature = world.date(date("2023"), () -> ADOPTED);
              DateVariable consent = world.date(date("2023"), () -> ENDED);
              world.order(signature, consent);
              return world.hasReached(signature) + " " + world.hasReached(consent);
            });

    assertThat(seen.outcomes()).containsExactly("true true", "true false", "false false");
  }

  @Test
  void anOrderThatTheDatesRuleOutIsNotAssumed() {
    Worlds.Exploration<String> seen =
        Worlds.explore(
            DAY,
            world -> {
              DateVariable signature = world.date(date("2023-05"), () -> ADOPTED);
              DateVariable consent = world.date(date("2023-04"), () -> ENDED);
              world.order(signature, consent);
              return world.hasReached(signature) + " " + world.hasReached(consent);
            });

    assertThat(seen.outcomes()).containsExactly("false true", "false false");
  }

  @ParameterizedTest
  @CsvSource({
    "2023-04-09, 2023-04-10, false,       2023-04-10",
    "2023-04-10, 2023-04-10, true false,  2023-04-30",
    "2023-04-15, 2023-04-10, true false,  2023-04-30",
    "2023-04-29, 2023-04-30, false,       2023-04-30",
    // the date rules these bounds out
    "2023-04-15, 2023-05-01, true false,  2023-04-30",
    "2023-04-15, 2023-03-01, true false,  2023-04-30",
    "2023-04-30, 2023-05-01, true,        ",
  })
  void aDateIsNotBeforeADay(LocalDate day, LocalDate first, String outcomes, LocalDate next) {
    Worlds.Exploration<Boolean> seen =
        Worlds.explore(
            day,
            world -> {
              DateVariable adopted = world.date(date("2023-04"), () -> ADOPTED);
              world.notBefore(adopted, first);
              return world.hasReached(adopted);
            });

    assertThat(seen.outcomes().stream().map(String::valueOf).collect(Collectors.joining(" ")))
        .isEqualTo(outcomes);
    assertThat(seen.nextChange()).isEqualTo(Optional.ofNullable(next));
  }

  @ParameterizedTest
  @CsvSource({
    "2023-04-15, 2023-04-20, true false,  2023-04-20",
    "2023-04-20, 2023-04-20, true,        ",
    "2023-03-31, 2023-04-01, false,       2023-04-01",
    "2023-04-15, 2023-05-01, true false,  2023-04-30",
    // the date rules this bound out
    "2023-04-15, 2023-03-31, true false,  2023-04-30",
  })
  void aDateIsNotAfterADay(LocalDate day, LocalDate last, String outcomes, LocalDate next) {
    Worlds.Exploration<Boolean> seen =
        Worlds.explore(
            day,
            world -> {
              DateVariable adopted = world.date(date("2023-04"), () -> ADOPTED);
              world.notAfter(adopted, last);
              return world.hasReached(adopted);
            });

    assertThat(seen.outcomes().stream().map(String::valueOf).collect(Collectors.joining(" ")))
        .isEqualTo(outcomes);
    assertThat(seen.nextChange()).isEqualTo(Optional.ofNullable(next));
  }

  @Test
  void aBoundGoesOnToWhatIsOrderedOrCounted() {
    Worlds.Exploration<List<ImpreciseDate>> seen =
        Worlds.explore(
            DAY,
            world -> {
              DateVariable asked = world.date(ImpreciseDate.unknown(), () -> ADOPTED);
              DateVariable adopted = world.date(date("2023"), () -> ADOPTED);
              DateVariable lastDay = world.date(ImpreciseDate.unknown(), () -> ENDED);
              world.order(asked, adopted);
              world.count(adopted, lastDay, d -> d.plusYears(5), d -> d.plusYears(5));
              world.notBefore(adopted, LocalDate.of(2023, 3, 1));
              world.notAfter(adopted, LocalDate.of(2023, 6, 30));
              return List.of(world.range(asked), world.range(adopted), world.range(lastDay));
            });

    assertThat(seen.outcomes())
        .containsExactly(
            List.of(
                date("../2023-06-30"),
                date("2023-03-01/2023-06-30"),
                date("2028-03-01/2028-06-30")));
    assertThat(seen.doubts()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "2023-04-14, false, 2023-04-16",
    "2023-04-15, false, 2023-04-16",
    "2023-04-16, true,  ",
    "2023-04-17, true,  ",
  })
  void whetherTheDayIsAfterAGivenOneIsCertainAndChangesTheDayAfterIt(
      LocalDate day, boolean isAfter, LocalDate next) {
    Worlds.Exploration<Boolean> seen = Worlds.explore(day, world -> world.isAfter(DAY));

    assertThat(seen.outcomes()).containsExactly(isAfter);
    assertThat(seen.doubts()).isEmpty();
    assertThat(seen.nextChange()).isEqualTo(Optional.ofNullable(next));
  }

  @Test
  void aRangeIsNarrowedByOrdersAndCountsButNotByTheDay() {
    Worlds.Exploration<List<ImpreciseDate>> seen =
        Worlds.explore(
            LocalDate.of(2025, 2, 15),
            world -> {
              DateVariable adopted = world.date(date("2020-02"), () -> ADOPTED);
              DateVariable known = world.date(date("../2020-02-29"), () -> ADOPTED);
              world.order(adopted, known);
              DateVariable lastDay = world.date(ImpreciseDate.unknown(), () -> ENDED);
              world.count(adopted, lastDay, d -> d.plusYears(5), d -> d.plusYears(5).plusDays(1));
              boolean unused = world.hasPassed(lastDay);
              return List.of(world.range(adopted), world.range(known), world.range(lastDay));
            });

    List<ImpreciseDate> ranges =
        List.of(date("2020-02"), date("2020-02"), date("2025-02-01/2025-03-01"));
    assertThat(seen.outcomes()).containsExactly(ranges, ranges);
  }

  @Test
  void aCountTellsSomethingOfTheDayItIsCountedFrom() {
    Worlds.Exploration<ImpreciseDate> seen =
        Worlds.explore(
            DAY,
            world -> {
              DateVariable adopted = world.date(ImpreciseDate.unknown(), () -> ADOPTED);
              DateVariable lastDay = world.date(date("2025-03-01"), () -> ENDED);
              world.count(adopted, lastDay, d -> d.plusYears(5), d -> d.plusYears(5).plusDays(1));
              return world.range(adopted);
            });

    assertThat(seen.outcomes()).containsExactly(date("2020-02-28/2020-03-01"));
  }

  @Test
  void anAnswerAboutAFixedDayNarrowsTheRangeAndWhatFollows() {
    Worlds.Exploration<String> seen =
        Worlds.explore(
            DAY,
            world -> {
              DateVariable adopted = world.date(date("2013"), () -> ADOPTED);
              return world.isOnOrAfter(adopted, LocalDate.of(2013, 4, 10))
                  + " "
                  + world.range(adopted);
            });

    assertThat(seen.outcomes())
        .containsExactly("false 2013-01-01/2013-04-09", "true 2013-04-10/2013-12-31");
    assertThat(seen.nextChange()).isEmpty();
  }

  @Test
  void anOrderThatOneDayAloneAllowsLeavesThatDay() {
    Worlds.Exploration<String> seen =
        Worlds.explore(
            DAY,
            world -> {
              DateVariable signature = world.date(date("2023-04-30/2023-05-31"), () -> ADOPTED);
              DateVariable consent = world.date(date("2023-04"), () -> ENDED);
              world.order(signature, consent);
              return world.range(signature) + " " + world.range(consent);
            });

    assertThat(seen.outcomes()).containsExactly("2023-04-30 2023-04-30");
  }

  @Test
  void ordersAreFollowedAlongAChainHoweverTheyAreDeclared() {
    Worlds.Exploration<String> later =
        Worlds.explore(
            DAY,
            world -> {
              DateVariable opened = world.date(date("2023-04-10/.."), () -> ADOPTED);
              DateVariable signature = world.date(ImpreciseDate.unknown(), () -> ADOPTED);
              DateVariable consent = world.date(ImpreciseDate.unknown(), () -> ADOPTED);
              world.order(signature, consent);
              world.order(opened, signature);
              return world.range(signature) + " " + world.range(consent);
            });
    Worlds.Exploration<String> earlier =
        Worlds.explore(
            DAY,
            world -> {
              DateVariable signature = world.date(ImpreciseDate.unknown(), () -> ADOPTED);
              DateVariable consent = world.date(ImpreciseDate.unknown(), () -> ADOPTED);
              DateVariable inForce = world.date(date("../2023-05-01"), () -> ENDED);
              world.order(signature, consent);
              world.order(consent, inForce);
              return world.range(signature) + " " + world.range(consent);
            });

    assertThat(later.outcomes()).containsExactly("2023-04-10/.. 2023-04-10/..");
    assertThat(earlier.outcomes()).containsExactly("../2023-05-01 ../2023-05-01");
  }

  @Test
  void whatAnOrderRulesOutIsNotADoubt() {
    Worlds.Exploration<Boolean> seen =
        Worlds.explore(
            DAY,
            world -> {
              DateVariable opened = world.date(date("2023-05-01"), () -> ADOPTED);
              DateVariable signature = world.date(ImpreciseDate.unknown(), () -> ENDED);
              world.order(opened, signature);
              return world.hasReached(signature);
            });

    assertThat(seen.outcomes()).containsExactly(false);
    assertThat(seen.doubts()).isEmpty();
  }

  @Test
  void aDateIsCertainlyReachedOnItsLastDay() {
    Function<World, Boolean> rule =
        world -> world.hasCertainlyReached(world.date(date("2023-04"), () -> ADOPTED));

    Worlds.Exploration<Boolean> before = Worlds.explore(LocalDate.of(2023, 4, 29), rule);
    Worlds.Exploration<Boolean> after = Worlds.explore(LocalDate.of(2023, 4, 30), rule);

    assertThat(before.outcomes()).containsExactly(false);
    assertThat(before.doubts()).isEmpty();
    assertThat(before.nextChange()).contains(LocalDate.of(2023, 4, 30));
    assertThat(after.outcomes()).containsExactly(true);
    assertThat(after.nextChange()).isEmpty();
  }

  @ParameterizedTest(name = "{0} on or after 2013-04-10: {1}")
  @CsvSource({
    "2013-04-09, false 2013-04-09",
    "2013-04-10, true 2013-04-10",
    "2013-04-01/2013-04-09, false 2013-04-01/2013-04-09",
    "2013-04-10/2013-04-30, true 2013-04-10/2013-04-30",
    "2013-04-09/2013-04-10, false 2013-04-09; true 2013-04-10",
  })
  void aDateLiesBeforeAFixedDayOrNot(String adopted, String outcomes) {
    Worlds.Exploration<String> seen =
        Worlds.explore(
            DAY,
            world -> {
              DateVariable date = world.date(date(adopted), () -> ADOPTED);
              return world.isOnOrAfter(date, LocalDate.of(2013, 4, 10)) + " " + world.range(date);
            });

    assertThat(String.join("; ", seen.outcomes())).isEqualTo(outcomes);
  }

  @Test
  void anAnswerAboutAFixedDayIsKept() {
    Worlds.Exploration<String> seen =
        Worlds.explore(
            LocalDate.of(2013, 4, 5),
            world -> {
              DateVariable adopted = world.date(date("2013"), () -> ADOPTED);
              return world.isOnOrAfter(adopted, LocalDate.of(2013, 4, 10))
                  + " "
                  + world.hasReached(adopted);
            });

    assertThat(seen.outcomes()).containsExactly("false true", "false false", "true false");
  }

  @Test
  void whatWasAskedBeforeChangesWhereTheAnswerAboutAFixedDayTurns() {
    LocalDate fixed = LocalDate.of(2013, 4, 10);
    Function<World, Object> reached =
        world -> {
          DateVariable adopted = world.date(date("2013"), () -> ADOPTED);
          return world.hasReached(adopted) + " " + world.isOnOrAfter(adopted, fixed);
        };
    Function<World, Object> passed =
        world -> {
          DateVariable adopted = world.date(date("2013"), () -> ADOPTED);
          return world.hasPassed(adopted) + " " + world.isOnOrAfter(adopted, fixed);
        };

    assertThat(Worlds.explore(LocalDate.of(2013, 2, 1), reached).nextChange())
        .contains(LocalDate.of(2013, 4, 9));
    assertThat(Worlds.explore(LocalDate.of(2013, 4, 9), reached).nextChange()).contains(fixed);
    assertThat(Worlds.explore(LocalDate.of(2013, 2, 1), passed).nextChange()).contains(fixed);
  }

  @Test
  void aDayThatLiesBeforeAFixedOneCertainlyHasNoFurtherChange() {
    Worlds.Exploration<Boolean> seen =
        Worlds.explore(
            LocalDate.of(2013, 4, 9),
            world -> {
              DateVariable adopted = world.date(date("2013-04-01/2013-04-09"), () -> ADOPTED);
              return world.hasReached(adopted)
                  && !world.isOnOrAfter(adopted, LocalDate.of(2013, 4, 10));
            });

    assertThat(seen.outcomes()).containsExactly(true);
    assertThat(seen.nextChange()).isEmpty();
  }

  @Test
  void aTimelineCanStartBeforeATermThatRunsFromAnUnknownDay() {
    Function<World, String> rule =
        world -> {
          DateVariable adopted = world.date(date("../2025-07-14"), () -> ADOPTED);
          DateVariable lastDay = world.date(ImpreciseDate.unknown(), () -> ENDED);
          world.count(adopted, lastDay, d -> d.plusYears(5), d -> d.plusYears(5).plusDays(1));
          return world.hasReached(adopted) + " " + world.hasPassed(lastDay);
        };

    Worlds.Exploration<String> seen = Worlds.exploreBeginning(rule);

    assertThat(seen.outcomes()).containsExactly("true true", "true false", "false false");
    assertThat(seen.outcomes()).isEqualTo(Worlds.explore(DAY, rule).outcomes());
    assertThat(seen.nextChange()).contains(LocalDate.of(2025, 7, 14));
  }

  @Test
  void aTimelineStartsBeforeEveryDate() {
    Worlds.Exploration<Boolean> seen = Worlds.exploreBeginning(isReached("0001-01-01"));

    assertThat(seen.outcomes()).containsExactly(false);
    assertThat(seen.nextChange()).contains(LocalDate.of(1, 1, 1));
  }

  @Test
  void thereIsRoomForManyDates() {
    Worlds.Exploration<Long> seen =
        Worlds.explore(
            DAY,
            world -> {
              List<DateVariable> dates = new ArrayList<>();
              for (int day = 1; day <= 30; day++) {
                dates.add(world.date(ImpreciseDate.on(LocalDate.of(2023, 4, day)), () -> ADOPTED));
              }
              return dates.stream().filter(world::hasReached).count();
            });

    assertThat(seen.outcomes()).containsExactly(15L);
    assertThat(seen.nextChange()).contains(LocalDate.of(2023, 4, 16));
  }

  /** The room for dates doubles when the seventeenth comes. */
  @ParameterizedTest
  @ValueSource(ints = {15, 16, 17, 30})
  void whateverTheNumberOfDatesEveryQuestionIsAnswered(int number) {
    Worlds.Exploration<String> seen =
        Worlds.explore(
            LocalDate.of(2023, 4, 12),
            world -> {
              DateVariable open = world.date(date("2023"), () -> ADOPTED);
              List<DateVariable> dates = new ArrayList<>();
              for (int day = 1; day < number; day++) {
                dates.add(world.date(ImpreciseDate.on(LocalDate.of(2023, 4, day)), () -> ENDED));
              }
              return dates.stream().filter(world::hasPassed).count()
                  + " "
                  + world.isOnOrAfter(open, LocalDate.of(2023, 7, 1))
                  + " "
                  + dates.stream().map(world::range).distinct().count();
            });

    String ranges = " " + (number - 1);
    assertThat(seen.outcomes()).containsExactly("11 false" + ranges, "11 true" + ranges);
  }

  private static Function<World, Boolean> isReached(String date) {
    return world -> world.hasReached(world.date(date(date), () -> ADOPTED));
  }
}
