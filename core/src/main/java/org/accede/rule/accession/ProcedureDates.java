package org.accede.rule.accession;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import com.google.common.collect.Lists;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.accede.answer.Step;
import org.accede.invitation.InvitationPurpose;
import org.accede.rule.world.DateVariable;
import org.accede.rule.world.World;
import org.accede.text.BilingualText;
import org.accede.time.ImpreciseDate;
import org.accede.time.TermReading;
import org.accede.time.Trilean;
import org.accede.treaty.Treaty;
import org.jspecify.annotations.Nullable;

/** The invitation procedures of one participant and one treaty in one world. */
final class ProcedureDates {
  private final WorldView view;
  private final World world;
  private final Treaty treaty;
  private final BilingualText who;
  private final Sight sight;
  private final Rounds rounds;

  ProcedureDates(WorldView view, Treaty treaty, TermReading reading) {
    this(view, treaty, new Rounds(view, treaty, reading));
  }

  private ProcedureDates(WorldView view, Treaty treaty, Rounds rounds) {
    this.view = view;
    this.world = view.world();
    this.treaty = treaty;
    this.who = view.participant().name();
    this.sight = view.sight(treaty);
    this.rounds = rounds;
  }

  /** Whether there is none. */
  boolean isEmpty() {
    return rounds.inOrder().isEmpty();
  }

  /** The same in a later world; only where there is none, as a last day is declared when asked. */
  ProcedureDates in(WorldView later) {
    return new ProcedureDates(later, treaty, rounds);
  }

  /** Whether the day lies in the term of an invitation. */
  boolean isInvited() {
    return Iterables.any(rounds.inOrder(), this::isRunning);
  }

  /** Whether it was invited on some day up to now. */
  boolean wasEverInvited() {
    return Iterables.any(
        rounds.inOrder(), round -> round.invited != null && world.hasReached(round.invited));
  }

  /** The day of the first invitation to accede; null if there was none. */
  @Nullable DateVariable firstInvitationToAccede() {
    for (Round round : rounds.inOrder()) {
      if (round.fact != null && round.fact.purpose() == InvitationPurpose.ACCEDE) {
        return round.invited;
      }
    }
    return null;
  }

  /** The requests that have come to nothing by now, and what ended them. */
  ImmutableList<DateVariable> endedRequests() {
    ImmutableList.Builder<DateVariable> ends = ImmutableList.builder();
    for (Round round : rounds.inOrder()) {
      for (Round.Request request : round.requests) {
        if (round.fact == null && request.ended() != null && world.hasReached(request.ended())) {
          ends.add(request.made(), request.ended());
        }
      }
    }
    return ends.build();
  }

  /** What the procedures make of the day; empty if nothing has happened yet. */
  Optional<Verdict> verdict() {
    Optional<Verdict> recorded = recorded();
    return recorded.isPresent() && mayHaveGoneOn() ? since(recorded.get()) : recorded;
  }

  private Optional<Verdict> recorded() {
    if (rounds.inOrder().isEmpty()) {
      return Optional.empty(); // of most, and asked in every world
    }
    List<Round> running = rounds.inOrder().stream().filter(this::isRunning).toList();
    if (!running.isEmpty()) {
      return Optional.of(invited(running));
    }
    Optional<Round> pending =
        rounds.inOrder().reverse().stream().filter(this::isUndecided).findFirst();
    if (pending.isPresent()
        && isOpen()
        && world.holds("assume.extensionGranted", who, treaty.label())) {
      return Optional.of(granted(pending.get()));
    }
    boolean freshRequest = false;
    for (Round round : rounds.inOrder().reverse()) {
      if (round.invited != null && world.hasReached(round.invited)) {
        return freshRequest ? Optional.empty() : Optional.of(lapsed());
      }
      for (Round.Request request : Lists.reverse(round.requests)) {
        if (world.hasReached(request.made())) {
          if (request.ended() == null || !world.hasReached(request.ended())) {
            return Optional.of(requested(request, round));
          }
          freshRequest = true;
        }
      }
    }
    return Optional.empty();
  }

  // What nobody has recorded.

  /** Whether no coverage reaches them and the day is later than the sources speak. */
  private boolean mayHaveGoneOn() {
    return !sight.isCovered() && sight.facts().map(world::isAfter).orElse(true);
  }

  /** What steps since the sources speak may have made of the day. */
  private Optional<Verdict> since(Verdict recorded) {
    return switch (recorded.stage()) {
      case INVITATION_LAPSED ->
          may("assume.extendedSince")
              ? Optional.of(asMissing(AccessionStage.INVITED))
              : may("assume.requestedSince")
                  ? Optional.of(asMissing(AccessionStage.REQUESTED))
                  : Optional.of(recorded);
      case REQUESTED ->
          may("assume.invitedSince")
              ? Optional.of(asMissing(AccessionStage.INVITED))
              : may("assume.lapsedSince")
                  ? Optional.of(asMissing(AccessionStage.INVITATION_LAPSED))
                  : may("assume.endedSince") ? ended() : Optional.of(recorded);
      default -> Optional.of(recorded);
    };
  }

  private boolean may(String assumption) {
    return world.holds(assumption, who, treaty.label());
  }

  private Verdict asMissing(AccessionStage stage) {
    view.suppose(this::missingSteps);
    return Verdict.in(world).stage(stage).isSupposed().because(this::missingSteps).build();
  }

  private Optional<Verdict> ended() {
    view.suppose(this::missingSteps);
    return Optional.empty();
  }

  private Step missingSteps() {
    return Step.of("missing.steps", who, treaty.label());
  }

  private boolean isRunning(Round round) {
    return round.invited != null
        && world.hasReached(round.invited)
        && !world.hasPassed(rounds.lastDay(round));
  }

  // Judging.

  /** Invited by all that run: their days are one run, and those of others that adjoin it. */
  private Verdict invited(List<Round> running) {
    Round last = latestToEnd(running);
    Run run = Run.of(world, rounds, running);
    return verdict(last)
        .state(state(last, AccessionStage.INVITED).since(run.first()).until(run.last()).build())
        .becauseAll(() -> othersThan(last, running))
        .because(() -> Step.of("invitation.ends", run.last()))
        .build();
  }

  private Verdict lapsed() {
    List<Round> past =
        rounds.inOrder().stream()
            .filter(round -> round.invited != null && world.hasReached(round.invited))
            .toList();
    Round last = latestToEnd(past);
    ImpreciseDate lastDay = Run.of(world, rounds, List.of(last)).last();
    Verdict.Builder lapsed = verdict(last).because(() -> Step.of("invitation.ended", lastDay));
    if (isUndecided(last)) {
      lapsed.remedy(() -> Step.of("remedy.extension", who, treaty.label()));
    }
    return lapsed.state(lapsed(last, lastDay)).build();
  }

  /** Whether more time was asked for, and nothing on record decides that. */
  private boolean isUndecided(Round round) {
    return round.invited != null
        && world.hasReached(round.invited)
        && undecided(round).filter(request -> request.ended() == null).isPresent();
  }

  private AccessionState lapsed(Round round, ImpreciseDate lastDay) {
    return state(round, AccessionStage.INVITATION_LAPSED).since(lastDay.plusDays(1)).build();
  }

  /**
   * Whether an extension can have been decided later than the day: it counts as continuous then. It
   * had not been where somebody who asks as of the day would have known.
   */
  private boolean isOpen() {
    return sight.toldOnTheDayOfTheView().map(world::isAfter).orElse(true);
  }

  /** Invited still, if an extension that was asked for was decided later. */
  private Verdict granted(Round round) {
    Supplier<Step> supposition = () -> Step.of("missing.extension", who, treaty.label());
    view.suppose(supposition);
    return verdict(round)
        .state(
            state(round, AccessionStage.INVITED)
                .since(world.range(requireNonNull(round.invited)))
                .build())
        .because(supposition)
        .isSupposed()
        .build();
  }

  /** The one whose last day can be the latest; of those as late the newest. */
  private Round latestToEnd(List<Round> some) {
    Round latest = some.get(0);
    for (Round round : some) {
      LocalDate end = world.range(rounds.lastDay(round)).latest().orElse(LocalDate.MAX);
      if (!end.isBefore(world.range(rounds.lastDay(latest)).latest().orElse(LocalDate.MAX))) {
        latest = round;
      }
    }
    return latest;
  }

  private static ImmutableList<Step> othersThan(Round last, List<Round> running) {
    return running.stream()
        .filter(round -> round != last)
        .map(round -> requireNonNull(round.invited).meaning())
        .collect(ImmutableList.toImmutableList());
  }

  private AccessionState.Builder state(Round round, AccessionStage stage) {
    return new AccessionState.Builder()
        .stage(stage)
        .purpose(requireNonNull(round.fact).purpose())
        .extensionPending(Trilean.of(undecided(round).isPresent()));
  }

  private Verdict.Builder verdict(Round round) {
    Verdict.Builder verdict =
        Verdict.in(world)
            .because(requireNonNull(round.invited)::meaning)
            .becauseAll(round::termSteps);
    for (Round.Prolongation extension : round.extensions) {
      boolean isDecided = world.hasReached(extension.decided());
      verdict.becauseAll(() -> told(extension, isDecided));
    }
    undecided(round)
        .ifPresent(
            request ->
                verdict
                    .because(request.made()::meaning)
                    .because(
                        () ->
                            Step.of(
                                request.ended() == null
                                    ? "extension.pending"
                                    : "extension.notYetDecided")));
    return verdict;
  }

  /** An extension that is decided only later, or after the old last day, is told as such. */
  private static ImmutableList<Step> told(Round.Prolongation extension, boolean isDecided) {
    ImmutableList.Builder<Step> steps = ImmutableList.builder();
    steps.add(extension.decided().meaning());
    if (extension.isRetroactive()) {
      steps.add(Step.of("extension.retroactive", extension.before()));
    }
    if (!isDecided) {
      steps.add(Step.of("extension.decidedLater"));
    }
    return steps.build();
  }

  private Optional<Round.Request> undecided(Round round) {
    for (Round.Request request : round.extensionRequests) {
      if (world.hasReached(request.made())
          && (request.ended() == null || !world.hasReached(request.ended()))) {
        return Optional.of(request);
      }
    }
    return Optional.empty();
  }

  private Verdict requested(Round.Request request, Round round) {
    return Verdict.in(world)
        .state(
            new AccessionState.Builder()
                .stage(AccessionStage.REQUESTED)
                .since(world.range(request.made()))
                .build())
        .because(request.made()::meaning)
        .becauseAll(() -> ImmutableList.copyOf(round.consultationSteps))
        .because(() -> Step.of("request.undecided"))
        .build();
  }
}
