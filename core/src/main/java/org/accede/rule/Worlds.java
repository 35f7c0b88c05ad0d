package org.accede.rule;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.accede.answer.Step;

/** Puts a rule into every world that makes a difference. */
public final class Worlds {
  private Worlds() {}

  /**
   * What a rule finds in the worlds of a day.
   *
   * @param <R> what the rule finds
   * @param outcomes what it finds, once for every way of answering what is open; at least one
   * @param doubts what was open, in the order in which it was asked; empty if nothing was
   * @param nextChange the first later day on which it can find anything else; empty if there is
   *     none
   */
  public record Exploration<R>(
      ImmutableList<R> outcomes, ImmutableList<Step> doubts, Optional<LocalDate> nextChange) {}

  /**
   * Runs a rule in every world of a day that makes a difference.
   *
   * @param rule must do the same whenever it gets the same answers
   */
  public static <R> Exploration<R> explore(LocalDate day, Function<World, R> rule) {
    return explore(day.toEpochDay(), rule);
  }

  /** The same for a day before every date that is not open: where a timeline starts. */
  public static <R> Exploration<R> exploreBeginning(Function<World, R> rule) {
    return explore(World.beforeAll(), rule);
  }

  private static <R> Exploration<R> explore(long day, Function<World, R> rule) {
    Choices choices = new Choices();
    ImmutableList.Builder<R> outcomes = ImmutableList.builder();
    Set<Step> doubts = new LinkedHashSet<>();
    long nextChange = Long.MAX_VALUE;
    do {
      World world = new World(day, choices);
      outcomes.add(rule.apply(world));
      doubts.addAll(world.doubts());
      nextChange = Math.min(nextChange, world.nextChange());
    } while (choices.advance());
    Optional<LocalDate> change =
        World.isOpenEnd(nextChange)
            ? Optional.empty()
            : Optional.of(LocalDate.ofEpochDay(nextChange));
    return new Exploration<>(outcomes.build(), ImmutableList.copyOf(doubts), change);
  }
}
