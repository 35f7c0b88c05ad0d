package org.accede.rule.accession;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Interner;
import com.google.common.collect.Interners;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.accede.rule.world.Worlds;
import org.accede.time.ImpreciseDate;
import org.accede.time.Trilean;

/**
 * What the worlds of a day give, and on which days they give the same.
 *
 * @param candidates every state that some world gives, one for each stage, in their order
 * @param onRecord those that are given if nothing happened but what is on record
 * @param firstDay the first day of the same; empty if there is none
 * @param nextChange the first later day on which it can be another; empty if there is none
 */
record Decision(
    ImmutableList<AccessionState> candidates,
    ImmutableList<AccessionState> onRecord,
    Optional<LocalDate> firstDay,
    Optional<LocalDate> nextChange) {
  /** Few states are many pairs' states: each is held once, as long as somebody holds it. */
  private static final Interner<ImmutableList<AccessionState>> STATES = Interners.newWeakInterner();

  static Decision of(Worlds.Exploration<Verdict> seen) {
    ImmutableList<AccessionState> candidates = STATES.intern(states(seen.outcomes()));
    List<Verdict> recorded = new ArrayList<>();
    for (Verdict verdict : seen.outcomes()) {
      if (!verdict.isSupposed()) {
        recorded.add(verdict);
      }
    }
    ImmutableList<AccessionState> onRecord =
        recorded.size() == seen.outcomes().size() ? candidates : STATES.intern(states(recorded));
    return new Decision(candidates, onRecord, seen.unchangedSince(), seen.nextChange());
  }

  private static ImmutableList<AccessionState> states(List<Verdict> verdicts) {
    if (verdicts.size() == 1) {
      return ImmutableList.of(verdicts.get(0).state());
    }
    ImmutableList.Builder<AccessionState> states = ImmutableList.builder();
    byStage(verdicts).values().forEach(alike -> states.add(merge(alike)));
    return states.build();
  }

  /** The verdicts of each stage, in the order of the stages. */
  static Map<AccessionStage, List<Verdict>> byStage(List<Verdict> verdicts) {
    Map<AccessionStage, List<Verdict>> byStage = new EnumMap<>(AccessionStage.class);
    for (Verdict verdict : verdicts) {
      byStage.computeIfAbsent(verdict.stage(), stage -> new ArrayList<>()).add(verdict);
    }
    return byStage;
  }

  /** One state for all worlds of a stage: dates from the first to the last of them. */
  private static AccessionState merge(List<Verdict> verdicts) {
    AccessionState first = verdicts.get(0).state();
    boolean isTheSame = true;
    boolean needsNoInvitation = true;
    Trilean extensionPending = first.extensionPending();
    for (Verdict verdict : verdicts) {
      isTheSame &= verdict.state().equals(first);
      needsNoInvitation &= verdict.state().needsNoInvitation();
      extensionPending = extensionPending.merge(verdict.state().extensionPending());
    }
    return isTheSame
        ? first
        : new AccessionState.Builder()
            .stage(first.stage())
            .purpose(first.purpose())
            .since(span(verdicts, AccessionState::since))
            .until(span(verdicts, AccessionState::until))
            .denunciationNotified(span(verdicts, AccessionState::denunciationNotified))
            .needsNoInvitation(needsNoInvitation)
            .extensionPending(extensionPending)
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
}
