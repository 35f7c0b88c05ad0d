package org.accede.rule.world;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
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
   * @param doubts what was open, in the order in which it was asked; empty if nothing was, or if
   *     nobody listened
   * @param unchangedSince the first day from which on it finds the same; empty if there is none
   * @param nextChange the first later day on which it can find anything else; empty if there is
   *     none
   */
  public record Exploration<R>(
      ImmutableList<R> outcomes,
      ImmutableList<Step> doubts,
      Optional<LocalDate> unchangedSince,
      Optional<LocalDate> nextChange) {}

  /**
   * Runs a rule in every world of a day that makes a difference, and listens to why.
   *
   * @param rule must do the same whenever it gets the same answers, told or not; it gets the same
   *     object as one world after another, so what it finds must not ask it later
   */
  public static <R> Exploration<R> explore(LocalDate day, Function<World, R> rule) {
    return explore(day.toEpochDay(), rule, true);
  }

  /** The same for a day before every date that is not open: where a timeline starts. */
  public static <R> Exploration<R> exploreBeginning(Function<World, R> rule) {
    return explore(World.beforeAll(), rule, true);
  }

  /** The same as {@link #explore}, with nobody listening: what it finds, and no doubts. */
  public static <R> Exploration<R> decide(LocalDate day, Function<World, R> rule) {
    return explore(day.toEpochDay(), rule, false);
  }

  private static <R> Exploration<R> explore(long day, Function<World, R> rule, boolean told) {
    long within = Math.min(Math.max(day, World.beforeAll()), World.afterAll());
    Choices choices = new Choices();
    World world = new World(within, choices, told);
    ImmutableList.Builder<R> outcomes = ImmutableList.builder();
    outcomes.add(rule.apply(world));
    while (choices.advance()) {
      world.restart();
      outcomes.add(rule.apply(world));
    }
    Optional<LocalDate> since =
        World.isOpenStart(world.unchangedSince())
            ? Optional.empty()
            : Optional.of(LocalDate.ofEpochDay(world.unchangedSince()));
    Optional<LocalDate> change =
        World.isOpenEnd(world.nextChange())
            ? Optional.empty()
            : Optional.of(LocalDate.ofEpochDay(world.nextChange()));
    return new Exploration<>(outcomes.build(), ImmutableList.copyOf(world.doubts()), since, change);
  }
}
