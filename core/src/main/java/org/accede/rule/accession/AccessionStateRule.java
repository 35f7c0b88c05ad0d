package org.accede.rule.accession;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.accede.answer.Answer;
import org.accede.answer.Explanation;
import org.accede.answer.Step;
import org.accede.participant.Participant;
import org.accede.register.TreatyRegister;
import org.accede.rule.Rule;
import org.accede.rule.ViennaConvention;
import org.accede.rule.World;
import org.accede.rule.Worlds;
import org.accede.source.Citation;
import org.accede.text.Message;
import org.accede.time.ImpreciseDate;
import org.accede.time.TermReading;
import org.accede.treaty.Treaty;

/**
 * Where a participant stands with a treaty.
 *
 * <p>It decides the stage, and the dates that go with it. It does not decide whether the
 * participant ought to be there: a deposit outside any invitation is a deposit.
 *
 * <p>On a day, in one world, the first that applies: what the participant did ({@link
 * AccessionStage#FORMER_PARTY} to {@link AccessionStage#SIGNATORY}), what was asked and decided
 * ({@link AccessionStage#INVITED} to {@link AccessionStage#REQUESTED}), what the final clauses say
 * ({@link AccessionStage#MAY_SIGN} to {@link AccessionStage#NOT_OPEN}). The answer is determined if
 * all worlds agree.
 *
 * <p>Where the record is not complete, an act may be missing: before it, between what it holds, and
 * after the last day as of which its sources speak. The answer then holds the stages that such an
 * act would give, and says what was last seen. What lasts until somebody ends it is answered on
 * later days, too, and so is a step on the way where a whole chart is on record; the day as of
 * which it was seen is a caution.
 */
public final class AccessionStateRule implements Rule {
  private static final ImmutableList<Citation> BASIS =
      ImmutableList.of(ViennaConvention.provision("Art. 11 to 16, 24, 54"));

  private final TermReading reading;

  /** The rule with a reading of terms of years. */
  public AccessionStateRule(TermReading reading) {
    this.reading = reading;
  }

  /** {@code accession-state}. */
  @Override
  public String id() {
    return "accession-state";
  }

  /** The law of treaties on consent to be bound; each answer adds the clauses it applied. */
  @Override
  public ImmutableList<Citation> basis() {
    return BASIS;
  }

  /** The answer on every day, each found by putting all worlds of a day to the rule. */
  public AccessionTimeline timeline(
      TreatyRegister register, Participant participant, Treaty treaty) {
    Sights sights = new Sights(register, participant);
    Function<World, Verdict> rule = world -> verdict(world, sights, treaty);
    List<Long> firstDays = new ArrayList<>();
    ImmutableList.Builder<Answer<AccessionState>> answers = ImmutableList.builder();
    LastSight last = new LastSight(sights.of(treaty.number()).until());
    Worlds.Exploration<Verdict> seen = Worlds.exploreBeginning(rule);
    firstDays.add(Long.MIN_VALUE);
    answers.add(answer(seen, last));
    Optional<LocalDate> next = seen.nextChange();
    while (next.isPresent()) {
      last.turnTo(next.get());
      seen = Worlds.explore(next.get(), rule);
      firstDays.add(next.get().toEpochDay());
      answers.add(answer(seen, last));
      next = seen.nextChange();
    }
    return new AccessionTimeline(
        participant.code(),
        treaty.number(),
        firstDays.stream().mapToLong(Long::longValue).toArray(),
        answers.build(),
        History.of(participant, register.dossier(participant.code(), treaty.number())));
  }

  private Verdict verdict(World world, Sights sights, Treaty treaty) {
    WorldView view = new WorldView(world, sights, reading);
    // both are declared before either is asked: an order declared later could not hold any more
    view.participation(treaty);
    view.procedure(treaty);
    Optional<Verdict> acted = view.participation(treaty).verdict();
    Verdict verdict =
        acted
            .or(() -> view.procedure(treaty).verdict())
            .orElseGet(
                () ->
                    new Eligibility(view, treaty)
                        .verdict()
                        .after(view.procedure(treaty).endedRequests()));
    ImmutableList<Step> supposed = view.supposed();
    return (supposed.isEmpty() || verdict.isSupposed() ? verdict : verdict.supposing(supposed))
        .withCautions(view.participation(treaty).coverageCautions())
        .withCautions(Outdated.cautions(view, treaty))
        .withCautions(Listings.cautions(view, treaty));
  }

  private Answer<AccessionState> answer(Worlds.Exploration<Verdict> seen, LastSight last) {
    ImmutableList<AccessionState> onRecord = onRecord(seen);
    last.see(onRecord);
    Map<AccessionStage, List<Verdict>> byStage = byStage(seen.outcomes());
    Explanation.Builder explanation =
        new Explanation.Builder()
            .rule(id())
            .addAllBasis(BASIS)
            .addAllCautions(distinct(seen, Verdict::cautions))
            .addAllRemedies(distinct(seen, Verdict::remedies));
    ImmutableList<AccessionState> candidates = states(seen.outcomes());
    if (candidates.size() == 1) {
      explanation.addAllSteps(distinct(seen, Verdict::steps));
      return Answer.determined(candidates.get(0), explanation.build());
    }
    explanation.addSteps(Step.of("undetermined.because").because(seen.doubts()));
    byStage.forEach(
        (stage, verdicts) ->
            explanation.addSteps(
                Step.of("undetermined.candidate", Message.of("stage." + stage))
                    .because(brief(verdicts.get(0).steps(), seen.doubts()))));
    return last.answer(candidates, explanation.build(), onRecord);
  }

  /** What the record gives if nothing happened but what it holds. */
  private static ImmutableList<AccessionState> onRecord(Worlds.Exploration<Verdict> seen) {
    return states(seen.outcomes().stream().filter(verdict -> !verdict.isSupposed()).toList());
  }

  private static ImmutableList<AccessionState> states(List<Verdict> verdicts) {
    return byStage(verdicts).values().stream()
        .map(AccessionStateRule::merge)
        .collect(ImmutableList.toImmutableList());
  }

  private static Map<AccessionStage, List<Verdict>> byStage(List<Verdict> verdicts) {
    Map<AccessionStage, List<Verdict>> byStage = new EnumMap<>(AccessionStage.class);
    for (Verdict verdict : verdicts) {
      byStage.computeIfAbsent(verdict.state().stage(), stage -> new ArrayList<>()).add(verdict);
    }
    return byStage;
  }

  /** Steps without what was said of them before. */
  private static ImmutableList<Step> brief(List<Step> steps, List<Step> saidBefore) {
    return steps.stream()
        .map(
            step ->
                saidBefore.contains(step)
                    ? new Step(step.message(), ImmutableList.of(), ImmutableList.of())
                    : step)
        .collect(ImmutableList.toImmutableList());
  }

  /** One state for all worlds of a stage: dates from the first to the last of them. */
  private static AccessionState merge(List<Verdict> verdicts) {
    AccessionState first = verdicts.get(0).state();
    AccessionState.Builder merged =
        new AccessionState.Builder()
            .stage(first.stage())
            .purpose(first.purpose())
            .since(span(verdicts, AccessionState::since))
            .until(span(verdicts, AccessionState::until))
            .denunciationNotified(span(verdicts, AccessionState::denunciationNotified))
            .needsNoInvitation(
                verdicts.stream().allMatch(verdict -> verdict.state().needsNoInvitation()));
    return merged
        .extensionPending(
            verdicts.stream()
                .map(verdict -> verdict.state().extensionPending())
                .reduce((one, another) -> one.merge(another))
                .orElseThrow())
        .build();
  }

  /** The span of a date over all worlds; empty if any has none. */
  private static Optional<ImpreciseDate> span(
      List<Verdict> verdicts, Function<AccessionState, Optional<ImpreciseDate>> date) {
    List<ImpreciseDate> dates =
        verdicts.stream().map(Verdict::state).map(date).flatMap(Optional::stream).toList();
    return dates.size() < verdicts.size()
        ? Optional.empty()
        : dates.stream().reduce(ImpreciseDate::span);
  }

  private static ImmutableList<Step> distinct(
      Worlds.Exploration<Verdict> seen, Function<Verdict, ImmutableList<Step>> steps) {
    return seen.outcomes().stream()
        .flatMap(verdict -> steps.apply(verdict).stream())
        .distinct()
        .collect(ImmutableList.toImmutableList());
  }
}
