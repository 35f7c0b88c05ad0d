package org.accede.rule;

import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.reverseOrder;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.chrono.ChronoLocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.accede.act.ConsentKind;
import org.accede.answer.Step;
import org.accede.rule.world.Countings;
import org.accede.time.ImpreciseDate;
import org.accede.time.PeriodRule;
import org.accede.treaty.AccessionClause;
import org.accede.treaty.AccessionRoute;
import org.accede.treaty.Counting;
import org.accede.treaty.CountingMethod;
import org.accede.treaty.EntryIntoForceClause;
import org.accede.treaty.EntryIntoForceClause.RunsFrom;
import org.accede.treaty.FinalClauses;
import org.accede.treaty.OtherWay;
import org.accede.treaty.Threshold;
import org.accede.treaty.Treaty;
import org.jspecify.annotations.Nullable;

/**
 * When a treaty that is in force enters into force for one who consents to be bound on a day, by
 * its final clauses.
 *
 * <p>Those whose consents brought the treaty into force become Parties with it: one whose consent,
 * counted by the clause on the first entry into force, gives a day not after the treaty's own. So
 * do all who had consented before that day where the first clause does not count from their
 * deposits but waits for another treaty (ETS No. 162, Article 8: Ireland, 28 October 1998, with the
 * treaty on 1 November 1998). For all others it is the clause on later participants, or for those
 * who accede the accession clause; and never before the treaty's own entry into force.
 *
 * <p>Where it is not known how consent was expressed and the two clauses differ, the day lies
 * between the two. A depositary's published date always wins over this one.
 */
public final class ConsentEffect {
  private final Treaty treaty;
  private final ImpreciseDate ownEntryIntoForce;
  private final Optional<PeriodRule> first;
  private final boolean waitsForAnother;
  private final ImmutableList<Clause> later;

  private ConsentEffect(
      Treaty treaty, ImpreciseDate ownEntryIntoForce, ImmutableList<Clause> later) {
    this.treaty = treaty;
    this.ownEntryIntoForce = ownEntryIntoForce;
    this.later = later;
    Optional<EntryIntoForceClause> clause = treaty.clauses().firstEntryIntoForce();
    first = clause.map(EntryIntoForceClause::counting).flatMap(Counting::rule);
    waitsForAnother = clause.map(ConsentEffect::waitsForAnother).orElse(false);
  }

  /** A clause that counts, with its article. */
  private record Clause(PeriodRule rule, Optional<String> article) {}

  /**
   * The effect of a consent of a kind; empty if the treaty is not in force, if the clause was not
   * read, or if it does not speak of that kind of consent.
   */
  public static Optional<ConsentEffect> of(Treaty treaty, ConsentKind kind) {
    return treaty.inForceOn().flatMap(own -> of(treaty, kind, own));
  }

  /** The same for a treaty of which it is known otherwise when it enters into force. */
  public static Optional<ConsentEffect> of(
      Treaty treaty, ConsentKind kind, ImpreciseDate ownEntryIntoForce) {
    FinalClauses clauses = treaty.clauses();
    Optional<Clause> later = clauses.laterEntryIntoForce().flatMap(ConsentEffect::clause);
    Optional<Clause> acceding =
        clauses.accession().flatMap(AccessionClause::effect).flatMap(ConsentEffect::clause);
    ImmutableList<Clause> applied =
        switch (kind) {
          case RATIFICATION, ACCEPTANCE, APPROVAL, RATIFICATION_ACCEPTANCE_OR_APPROVAL ->
              one(later);
          case ACCESSION -> one(acceding);
          case DEFINITIVE_SIGNATURE ->
              clauses.laterEntryIntoForce().map(ConsentEffect::runsFromSignature).orElse(false)
                  ? one(later)
                  : ImmutableList.of();
          case SUCCESSION -> ImmutableList.of();
          case NOT_STATED -> either(clauses, later, acceding);
        };
    return applied.isEmpty() && !takesEverybody(clauses)
        ? Optional.empty()
        : Optional.of(new ConsentEffect(treaty, ownEntryIntoForce, applied));
  }

  /**
   * The article by which the day is counted for one who joins once the treaty is in force; empty if
   * it was not read, or if either of two clauses may count.
   */
  public Optional<String> article() {
    return later.size() == 1 ? later.get(0).article() : Optional.empty();
  }

  /** Whether the treaty enters into force with another, or waited for another. */
  private static boolean waitsForAnother(EntryIntoForceClause clause) {
    return clause.waitedFor().isPresent()
        || clause.counting().method() == CountingMethod.SAME_DATE_AS_PARENT;
  }

  /**
   * Whether all Parties to another treaty must consent: then all become Parties with the treaty.
   * They need not where another way does with fewer consents.
   */
  private static boolean takesEverybody(FinalClauses clauses) {
    return clauses.laterEntryIntoForce().isEmpty()
        && clauses.threshold().flatMap(Threshold::allPartiesTo).isPresent()
        && clauses.threshold().flatMap(Threshold::otherWay).stream().allMatch(OtherWay::isTacit);
  }

  private static Optional<Clause> clause(EntryIntoForceClause clause) {
    return clause.counting().rule().map(rule -> new Clause(rule, clause.article()));
  }

  private static boolean runsFromSignature(EntryIntoForceClause clause) {
    return clause
        .runsFrom()
        .map(from -> from != RunsFrom.DEPOSIT && from != RunsFrom.RECEIPT_OF_INSTRUMENT)
        .orElse(false);
  }

  private static ImmutableList<Clause> one(Optional<Clause> clause) {
    return clause.map(ImmutableList::of).orElse(ImmutableList.of());
  }

  private static ImmutableList<Clause> either(
      FinalClauses clauses, Optional<Clause> later, Optional<Clause> acceding) {
    if (later.isPresent() && acceding.isPresent()) {
      return later.get().rule().equals(acceding.get().rule())
          ? ImmutableList.of(later.get())
          : ImmutableList.of(later.get(), acceding.get());
    }
    // with an accession clause of unknown effect, the other clause alone does not tell
    return nobodyAccedes(clauses) ? one(later) : ImmutableList.of();
  }

  private static boolean nobodyAccedes(FinalClauses clauses) {
    return clauses.hasNoAccessionClause()
        || clauses
            .accession()
            .map(AccessionClause::routes)
            .map(routes -> !routes.isEmpty() && routes.stream().allMatch(AccessionRoute::toSign))
            .orElse(false);
  }

  /** The earliest day on which it can enter into force for one who consents on a day. */
  public LocalDate earliest(LocalDate consent) {
    LocalDate own = ownEntryIntoForce.earliest().orElse(consent);
    return first(consent, own, PeriodRule::earliest, naturalOrder());
  }

  /** The latest day on which it can enter into force for one who consents on a day. */
  public LocalDate latest(LocalDate consent) {
    LocalDate own = ownEntryIntoForce.latest().orElse(consent);
    return first(consent, own, PeriodRule::latest, reverseOrder());
  }

  /** Of the days to which the clauses count the first in an order. */
  private LocalDate first(
      LocalDate consent,
      LocalDate own,
      BiFunction<PeriodRule, LocalDate, LocalDate> count,
      Comparator<ChronoLocalDate> order) {
    LocalDate withTheTreaty = later(consent, own);
    if (isCertainlyWithTheTreaty(consent, own)) {
      return withTheTreaty;
    }
    @Nullable LocalDate first = mayBeWithTheTreaty(consent, own) ? withTheTreaty : null;
    for (Clause clause : later) {
      LocalDate counted = later(count.apply(clause.rule(), consent), own);
      first = first == null || order.compare(counted, first) < 0 ? counted : first;
    }
    return requireNonNull(first);
  }

  private boolean isCertainlyWithTheTreaty(LocalDate consent, LocalDate own) {
    return later.isEmpty()
        || (waitsForAnother && consent.isBefore(own))
        || (first.isPresent() && !first.get().latest(consent).isAfter(own));
  }

  private boolean mayBeWithTheTreaty(LocalDate consent, LocalDate own) {
    return first.isPresent() && !first.get().earliest(consent).isAfter(own);
  }

  private static LocalDate later(LocalDate one, LocalDate another) {
    return one.isBefore(another) ? another : one;
  }

  /** The days on which it can enter into force for one who consents on an imprecise date. */
  public ImpreciseDate count(ImpreciseDate consent) {
    return ImpreciseDate.ofEnds(
        consent.earliest().map(this::earliest), consent.latest().map(this::latest));
  }

  /** How it counts, in the words of files, such as {@code MONTHS_AFTER_DATE 3}. */
  public String words() {
    return later.stream()
        .map(clause -> clause.rule().word() + " " + clause.rule().amount())
        .collect(Collectors.joining(" or "));
  }

  /** The clauses applied, and the count from a consent: the arithmetic, for an explanation. */
  public ImmutableList<Step> steps(ImpreciseDate consent) {
    ImmutableList.Builder<Step> steps = ImmutableList.builder();
    for (Clause clause : later) {
      steps.add(
          Countings.step(
              treaty, clause.article(), clause.rule(), consent, clause.rule().count(consent)));
    }
    boolean isWithTheTreaty =
        later.stream().noneMatch(clause -> clause.rule().count(consent).equals(count(consent)));
    if (isWithTheTreaty && later.size() <= 1) {
      steps.add(
          Step.of("entry.withTheTreaty", treaty.label(), ownEntryIntoForce)
              .citing(treaty.citations()));
    }
    return steps.build();
  }
}
