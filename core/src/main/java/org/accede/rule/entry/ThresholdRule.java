package org.accede.rule.entry;

import static java.util.Comparator.comparing;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import org.accede.act.ConsentKind;
import org.accede.answer.Answer;
import org.accede.answer.Explanation;
import org.accede.answer.Step;
import org.accede.participant.Participant;
import org.accede.register.Participation;
import org.accede.register.Scope;
import org.accede.register.TreatyRegister;
import org.accede.rule.Countings;
import org.accede.rule.Rule;
import org.accede.rule.ViennaConvention;
import org.accede.source.Citation;
import org.accede.time.ImpreciseDate;
import org.accede.time.PeriodRule;
import org.accede.time.Trilean;
import org.accede.treaty.Counting;
import org.accede.treaty.EntryIntoForceClause;
import org.accede.treaty.Threshold;
import org.accede.treaty.Treaty;

/**
 * Whether a treaty has the consents it takes to enter into force, with which of them it had, and on
 * which day it then enters into force.
 *
 * <p>It counts consents to be bound other than successions. Membership is taken on the day of
 * consent. Dates that are not exact give a span: the threshold is reached no earlier than if every
 * consent came as early as it can, no later than if every one came as late.
 *
 * <p>The day is found only where the record of consents is declared complete; else the answer is
 * the count alone, "at least". A threshold that asks for all Parties to another treaty, or for
 * anything that only words say, is not decided.
 */
public final class ThresholdRule implements Rule {
  private static final ImmutableList<Citation> BASIS =
      ImmutableList.of(ViennaConvention.provision("Art. 24(1)"));

  /** The rule. */
  public ThresholdRule() {}

  /** {@code threshold}. */
  @Override
  public String id() {
    return "threshold";
  }

  /** A treaty enters into force in such manner and upon such date as it may provide. */
  @Override
  public ImmutableList<Citation> basis() {
    return BASIS;
  }

  /**
   * How far a treaty has come; not applicable if its threshold is not known.
   *
   * <p>Also asked of a treaty that is in force: then it can be held against the published day.
   */
  public Answer<Progress> progress(TreatyRegister register, Treaty treaty) {
    Explanation.Builder explanation = new Explanation.Builder().rule(id()).addAllBasis(BASIS);
    if (treaty.clauses().threshold().isEmpty()) {
      return Answer.notApplicable(
          explanation.addSteps(Step.of("threshold.notKnown", treaty.label())).build());
    }
    Threshold threshold = treaty.clauses().threshold().get();
    ImmutableList<Counted> consents = consents(register, treaty);
    boolean complete = isComplete(register, treaty);
    Progress.Builder progress =
        new Progress.Builder()
            .threshold(threshold)
            .consents(consents.size())
            .memberConsents(
                (int)
                    consents.stream()
                        .filter(one -> one.isMember(one.latest()) == Trilean.YES)
                        .count())
            .isComplete(complete);
    explanation.addSteps(
        Step.of(
                complete ? "threshold.count" : "threshold.countAtLeast",
                treaty.label(),
                consents.size(),
                threshold.consents().map(Object::toString).orElse("?"))
            .citing(treaty.clauses().citations()));
    if (complete && threshold.isNumberOnly()) {
      reached(consents, threshold).ifPresent(on -> conclude(treaty, on, progress, explanation));
    } else if (!complete) {
      explanation.addCautions(Step.of("caution.chartNotComplete", treaty.label()));
      explanation.addRemedies(Step.of("remedy.chart", treaty.label()));
    } else {
      explanation.addCautions(Step.of("threshold.special", treaty.label()));
    }
    return Answer.determined(progress.build(), explanation.build());
  }

  private static void conclude(
      Treaty treaty,
      ImpreciseDate reached,
      Progress.Builder progress,
      Explanation.Builder explanation) {
    Optional<ImpreciseDate> entry = entryIntoForce(treaty, reached);
    if (entry.isPresent()
        && treaty.inForceOn().isPresent()
        && entry.get().isCertainlyAfter(treaty.inForceOn().get())) {
      // a chart of the Parties of today lacks those who have left since
      explanation.addSteps(Step.of("threshold.reachedLater", reached));
      explanation.addCautions(
          Step.of("threshold.lacksFormerParties", treaty.label(), treaty.inForceOn().get())
              .citing(treaty.citations()));
      return;
    }
    progress.reachedOn(reached);
    progress.entryIntoForce(entry);
    explanation.addSteps(Step.of("threshold.reached", reached));
    entry.ifPresent(on -> explanation.addSteps(entryStep(treaty, reached, on)));
  }

  private static boolean isComplete(TreatyRegister register, Treaty treaty) {
    return register.treatyCoverage().get(treaty.number()).stream()
        .anyMatch(
            coverage -> coverage.includesConsents() && coverage.scope() == Scope.Group.EVERYONE);
  }

  private static ImmutableList<Counted> consents(TreatyRegister register, Treaty treaty) {
    ImmutableList.Builder<Counted> consents = ImmutableList.builder();
    for (Participant participant : register.participants()) {
      register
          .dossier(participant.code(), treaty.number())
          .lastParticipation()
          .filter(line -> line.withdrawal().isEmpty())
          .flatMap(Participation::consent)
          .filter(act -> act.kind() != ConsentKind.SUCCESSION)
          .ifPresent(act -> consents.add(new Counted(participant, act.range())));
    }
    return consents.build();
  }

  /** A consent that counts, and whose it is; an open end stands as the first or last day of all. */
  private record Counted(Participant participant, ImpreciseDate on) {
    LocalDate earliest() {
      return on.earliest().orElse(LocalDate.MIN);
    }

    LocalDate latest() {
      return on.latest().orElse(LocalDate.MAX);
    }

    Trilean isMember(LocalDate day) {
      return day.equals(LocalDate.MIN) || day.equals(LocalDate.MAX)
          ? Trilean.MAYBE
          : participant.isMemberOn(day);
    }
  }

  /**
   * When the threshold was reached; empty if it was not, even with every consent at its earliest.
   */
  private static Optional<ImpreciseDate> reached(
      ImmutableList<Counted> consents, Threshold threshold) {
    Optional<LocalDate> early = reached(consents, threshold, Counted::earliest, Trilean.NO);
    Optional<LocalDate> late = reached(consents, threshold, Counted::latest, Trilean.MAYBE);
    return early.map(
        first ->
            ImpreciseDate.ofEnds(
                Optional.of(first).filter(day -> day.isAfter(LocalDate.MIN)),
                late.filter(day -> day.isBefore(LocalDate.MAX))));
  }

  /**
   * The first day with enough consents if each comes on its own bound.
   *
   * @param unfit the membership that does not count: "no" for the early end, "perhaps" too for the
   *     late one
   */
  private static Optional<LocalDate> reached(
      ImmutableList<Counted> consents,
      Threshold threshold,
      Function<Counted, LocalDate> bound,
      Trilean unfit) {
    int needed = threshold.consents().orElseThrow();
    int neededMembers = threshold.members().orElse(0);
    int counted = 0;
    int members = 0;
    for (Counted one : ImmutableList.sortedCopyOf(comparing(bound), consents)) {
      counted++;
      Trilean member = one.isMember(bound.apply(one));
      members += member == Trilean.NO || member == unfit ? 0 : 1;
      if (counted >= needed && members >= neededMembers) {
        return Optional.of(bound.apply(one));
      }
    }
    return Optional.empty();
  }

  private static Optional<ImpreciseDate> entryIntoForce(Treaty treaty, ImpreciseDate reached) {
    return treaty
        .clauses()
        .firstEntryIntoForce()
        .map(EntryIntoForceClause::counting)
        .flatMap(Counting::rule)
        .map(rule -> rule.count(reached));
  }

  private static Step entryStep(Treaty treaty, ImpreciseDate reached, ImpreciseDate entry) {
    EntryIntoForceClause clause = treaty.clauses().firstEntryIntoForce().orElseThrow();
    PeriodRule rule = clause.counting().rule().orElseThrow();
    return Countings.step(treaty, clause.article(), rule, reached, entry);
  }
}
