package org.accede.rule.entry;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.stream.Stream;
import org.accede.answer.Answer;
import org.accede.answer.Explanation;
import org.accede.answer.Step;
import org.accede.register.Scope;
import org.accede.register.TreatyRegister;
import org.accede.rule.Rule;
import org.accede.rule.ViennaConvention;
import org.accede.rule.world.Countings;
import org.accede.source.Citation;
import org.accede.time.ImpreciseDate;
import org.accede.time.PeriodRule;
import org.accede.treaty.Counting;
import org.accede.treaty.EntryIntoForceClause;
import org.accede.treaty.OtherWay;
import org.accede.treaty.Share;
import org.accede.treaty.Threshold;
import org.accede.treaty.Treaty;
import org.accede.treaty.TreatyNumber;

/**
 * Whether a treaty has the consents it takes to enter into force, with which of them it had, and on
 * which day it then enters into force.
 *
 * <p>It counts consents to be bound other than successions. Membership is taken on the day of
 * consent, and so is participation in another treaty whose Parties alone count. Where all Parties
 * to another treaty must consent, it is the first day on which those who are Parties then have done
 * so. Dates that are not exact give a span: the threshold is reached no earlier than if every
 * consent came as early as it can, no later than if every one came as late.
 *
 * <p>A treaty with two ways enters into force by the one that is gone first. What a clause says of
 * the second way names no day (CETS No. 223, Article 37(2)), so there the day of the threshold is
 * all that is told; the tacit way is told but never counted, since objections are in no chart.
 *
 * <p>The day is found only where the record of consents is declared complete; else the answer is
 * the count alone, "at least". A threshold that asks for a share, or for anything that only words
 * say, is not decided.
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
    Optional<Treaty> with = threshold.sameDateAs().map(register::treaty);
    CountedConsents consents = CountedConsents.of(register, treaty);
    Optional<PartiesTo> all = parties(register, threshold.allPartiesTo());
    Optional<PartiesTo> only = parties(register, threshold.partiesTo());
    ImmutableList<Treaty> incomplete =
        Stream.concat(
                Stream.of(treaty),
                Stream.of(all, only).flatMap(Optional::stream).map(PartiesTo::treaty))
            .filter(one -> !isComplete(register, one))
            .collect(ImmutableList.toImmutableList());
    Progress.Builder progress =
        new Progress.Builder()
            .threshold(threshold)
            .consents(consents.size())
            .memberConsents(consents.ofMembers())
            .isComplete(isComplete(register, treaty));
    tell(register, treaty, consents, all, explanation);
    if (with.isPresent()) {
      progress.entryIntoForce(with.get().inForceOn());
    } else if (!incomplete.isEmpty()) {
      for (Treaty one : incomplete) {
        explanation.addCautions(Step.of("caution.chartNotComplete", one.label()));
        explanation.addRemedies(Step.of("remedy.chart", one.label()));
      }
    } else if (threshold.isCounted()) {
      conclude(register, treaty, Ways.of(treaty, consents, all, only), progress, explanation);
    } else {
      explanation.addCautions(Step.of("threshold.special", treaty.label()));
    }
    return Answer.determined(progress.build(), explanation.build());
  }

  private static Optional<PartiesTo> parties(
      TreatyRegister register, Optional<TreatyNumber> other) {
    return other.map(number -> PartiesTo.of(register, register.treaty(number)));
  }

  private static boolean isComplete(TreatyRegister register, Treaty treaty) {
    return register.treatyCoverage().get(treaty.number()).stream()
        .anyMatch(
            coverage -> coverage.includesConsents() && coverage.scope() == Scope.Group.EVERYONE);
  }

  /** What it takes and how much of it there is, before anything is decided. */
  private static void tell(
      TreatyRegister register,
      Treaty treaty,
      CountedConsents consents,
      Optional<PartiesTo> all,
      Explanation.Builder explanation) {
    Threshold threshold = treaty.clauses().threshold().orElseThrow();
    explanation.addSteps(
        takes(register, treaty, consents, all).citing(treaty.clauses().citations()));
    all.filter(parties -> !parties.present().isEmpty())
        .ifPresent(
            parties ->
                explanation.addSteps(
                    Step.of(
                        "threshold.ofParties",
                        parties.treaty().label(),
                        parties.present().size(),
                        consents.of(parties.present()))));
    threshold
        .partiesTo()
        .ifPresent(
            other ->
                explanation.addSteps(
                    Step.of("threshold.onlyParties", register.treaty(other).label())));
    threshold
        .share()
        .map(Share::fraction)
        .ifPresent(share -> explanation.addSteps(Step.of("threshold.share", share)));
    threshold.otherWay().ifPresent(way -> explanation.addSteps(step(way)));
  }

  private static Step takes(
      TreatyRegister register, Treaty treaty, CountedConsents consents, Optional<PartiesTo> all) {
    Threshold threshold = treaty.clauses().threshold().orElseThrow();
    if (threshold.sameDateAs().isPresent()) {
      return Step.of(
          "threshold.sameDate",
          treaty.label(),
          register.treaty(threshold.sameDateAs().get()).label());
    }
    boolean complete = isComplete(register, treaty);
    return all.isPresent()
        ? Step.of(
            complete ? "threshold.countOfAll" : "threshold.countOfAllAtLeast",
            treaty.label(),
            consents.size(),
            all.get().treaty().label())
        : Step.of(
            complete ? "threshold.count" : "threshold.countAtLeast",
            treaty.label(),
            consents.size(),
            threshold.consents().map(Object::toString).orElse("?"));
  }

  private static Step step(OtherWay way) {
    return way.isTacit()
        ? Step.of("threshold.tacitWay", way.after())
        : Step.of("threshold.otherWay", way.after(), way.consents());
  }

  private static void conclude(
      TreatyRegister register,
      Treaty treaty,
      Ways ways,
      Progress.Builder progress,
      Explanation.Builder explanation) {
    if (ways.reached().isEmpty()) {
      return;
    }
    ImpreciseDate reached = ways.reached().get();
    Optional<ImpreciseDate> counted =
        ways.isByFirst() ? counted(treaty, reached) : Optional.empty();
    Optional<ImpreciseDate> entry = counted.flatMap(on -> notBefore(register, treaty, on));
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
    explanation.addSteps(
        ways.isByFirst()
            ? reached(register, treaty, reached)
            : Step.of("threshold.reachedOtherWay", reached));
    counted.ifPresent(on -> explanation.addSteps(entryStep(treaty, reached, on)));
    if (counted.isPresent() && !counted.equals(entry)) {
      TreatyNumber other = treaty.clauses().threshold().flatMap(Threshold::notBefore).orElseThrow();
      explanation.addSteps(
          Step.of("threshold.notBefore", treaty.label(), register.treaty(other).label()));
    }
  }

  /** Where Parties to another treaty count, one who joins or leaves that can be the last. */
  private static Step reached(TreatyRegister register, Treaty treaty, ImpreciseDate reached) {
    return treaty
        .clauses()
        .threshold()
        .flatMap(threshold -> threshold.allPartiesTo().or(threshold::partiesTo))
        .map(other -> Step.of("threshold.reachedThen", reached, register.treaty(other).label()))
        .orElse(Step.of("threshold.reached", reached));
  }

  private static Optional<ImpreciseDate> counted(Treaty treaty, ImpreciseDate reached) {
    return treaty
        .clauses()
        .firstEntryIntoForce()
        .map(EntryIntoForceClause::counting)
        .flatMap(Counting::rule)
        .map(rule -> rule.count(reached));
  }

  /** The later of a day and the entry into force of the treaty that this one does not precede. */
  private static Optional<ImpreciseDate> notBefore(
      TreatyRegister register, Treaty treaty, ImpreciseDate counted) {
    Optional<TreatyNumber> other = treaty.clauses().threshold().flatMap(Threshold::notBefore);
    return other.isEmpty()
        ? Optional.of(counted)
        : register.treaty(other.get()).inForceOn().map(on -> Bound.later(counted, on));
  }

  private static Step entryStep(Treaty treaty, ImpreciseDate reached, ImpreciseDate entry) {
    EntryIntoForceClause clause = treaty.clauses().firstEntryIntoForce().orElseThrow();
    PeriodRule rule = clause.counting().rule().orElseThrow();
    return Countings.ofThreshold(treaty, clause.article(), rule, reached, entry);
  }
}
