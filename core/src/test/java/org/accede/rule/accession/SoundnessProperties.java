package org.accede.rule.accession;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.accede.answer.Answer;
import org.accede.register.Scope;
import org.accede.register.TreatyRegister;
import org.accede.time.TermReading;

/**
 * The law of soundness: if what is on record is true, the truth is among the candidates, whatever
 * truly happened.
 *
 * <p>True histories of a pair are observed by charts and rows of random days, extents and scopes;
 * every day is asked about, before, between and after. What a caution names is left out: that
 * something which lasts was ended since, that a pair which coverage reaches has moved on after the
 * coverage's day, and steps of a procedure that nobody told of, which are in no chart.
 */
class SoundnessProperties {
  private static final int LAST = 60;

  private static final Set<AccessionStage> LASTING =
      EnumSet.of(
          AccessionStage.PARTY,
          AccessionStage.FORMER_PARTY,
          AccessionStage.NOT_OPEN,
          AccessionStage.NOT_YET_OPEN);

  /** A history and who saw what of it. */
  record Case(TrueHistory history, List<Observation> observations, int stepsUntil, int vague) {
    Observed observed(int howMany) {
      return new Observed(
          history,
          observations.subList(0, Math.min(howMany, observations.size())),
          stepsUntil,
          vague);
    }
  }

  @Property(tries = 3_000)
  void theTruthIsAmongTheCandidates(@ForAll("cases") Case one) {
    Observed observed = one.observed(Integer.MAX_VALUE);
    TreatyRegister register = observed.register();
    AccessionTimeline timeline = timeline(register);
    for (int day = -2; day <= LAST; day++) {
      Answer<AccessionState> answer = timeline.on(Observed.day(day));
      if (!isExcused(one, register, answer, day)) {
        assertThat(stages(answer))
            .as("day %d of %s by %s", day, one.history(), observed)
            .contains(one.history().stage(day));
      }
    }
  }

  @Property(tries = 1_500)
  void moreTrueFactsNeverTurnOneDeterminedAnswerIntoAnother(@ForAll("cases") Case one) {
    Observed few = one.observed(1);
    Observed more = one.observed(Integer.MAX_VALUE);
    TreatyRegister before = few.register();
    AccessionTimeline first = timeline(before);
    AccessionTimeline second = timeline(more.register());
    for (int day = -2; day <= LAST; day++) {
      Answer<AccessionState> old = first.on(Observed.day(day));
      Answer<AccessionState> now = second.on(Observed.day(day));
      if (old.isDetermined() && now.isDetermined() && !isExcused(one, before, old, day)) {
        assertThat(stages(now))
            .as("day %d of %s by %s and then %s", day, one.history(), few, more)
            .isEqualTo(stages(old));
      }
    }
  }

  private static Set<AccessionStage> stages(Answer<AccessionState> answer) {
    Set<AccessionStage> stages = EnumSet.noneOf(AccessionStage.class);
    answer.candidates().forEach(state -> stages.add(state.stage()));
    return stages;
  }

  private static AccessionTimeline timeline(TreatyRegister register) {
    return new AccessionStateRule(TermReading.ANNIVERSARY)
        .timeline(register, register.participant(Observed.STATE), register.treaty(Observed.TREATY));
  }

  /** Whether a caution names what may have become of the pair by a day. */
  private static boolean isExcused(
      Case one, TreatyRegister register, Answer<AccessionState> answer, int day) {
    boolean untoldStep =
        one.history().events().stream()
            .anyMatch(
                event -> event.isStep() && event.day() > one.stepsUntil() && event.day() <= day);
    boolean untoldExtension =
        one.history().events().stream()
            .anyMatch(
                event ->
                    event.kind() == TrueHistory.Kind.EXTENSION_ASKED
                        && event.day() > one.stepsUntil());
    if (untoldStep || untoldExtension) {
      return true;
    }
    Optional<LocalDate> seen = register.seenUntil(Observed.STATE, Observed.TREATY);
    int until =
        seen.map(last -> (int) ChronoUnit.DAYS.between(Observed.BASE, last))
            .orElse(Integer.MIN_VALUE);
    boolean movedOn =
        one.history().events().stream()
            .anyMatch(
                event ->
                    !event.isStep()
                        && ((event.day() > until && event.day() <= day)
                            || (event.day() <= day
                                && event.until() > until
                                && event.until() <= day)));
    boolean isCovered =
        register.coverage(Observed.STATE, Observed.TREATY).stream()
            .anyMatch(coverage -> !(coverage.scope() instanceof Scope.Named));
    return day > until && movedOn && (isCovered || LASTING.containsAll(stages(answer)));
  }

  @Provide
  Arbitrary<Case> cases() {
    Arbitrary<TrueHistory> histories =
        Combinators.combine(
                Arbitraries.of(0, 0, 0, 4),
                Arbitraries.of(-1, -1, 0, 3, 20),
                Arbitraries.of(-1, 0, 0, 5, 12),
                Arbitraries.integers().between(0, 99).list().ofMinSize(0).ofMaxSize(30))
            .as(TrueHistory::new);
    Arbitrary<Observation> observations =
        Combinators.combine(
                Arbitraries.integers().between(0, LAST),
                Arbitraries.of(Observation.Sort.values()),
                Arbitraries.of(
                    Observation.Whom.EVERYONE,
                    Observation.Whom.EVERYONE,
                    Observation.Whom.MEMBERS,
                    Observation.Whom.NON_MEMBERS,
                    Observation.Whom.NAMED,
                    Observation.Whom.OTHERS))
            .as(Observation::new);
    return Combinators.combine(
            histories,
            observations.list().ofMinSize(0).ofMaxSize(3),
            Arbitraries.integers().between(-1, LAST),
            Arbitraries.integers().between(0, 1 << 12))
        .as(
            (history, seen, steps, vague) ->
                new Case(history, new ArrayList<>(seen), steps, vague));
  }
}
