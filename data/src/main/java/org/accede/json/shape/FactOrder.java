package org.accede.json.shape;

import com.google.common.collect.ComparisonChain;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Function;
import org.accede.act.DepositaryNote;
import org.accede.act.TreatyAct;
import org.accede.error.InvalidValueException;
import org.accede.invitation.ProcedureFact;
import org.accede.register.Coverage;
import org.accede.register.Scope;
import org.accede.source.Citation;
import org.accede.source.Provenance;
import org.accede.treaty.TreatyFact;
import org.accede.treaty.TreatyNumber;

/** The order in which the facts of a file are written. */
public final class FactOrder {
  /** By day, extent, for whom: everyone, the members, everybody else, certain participants. */
  public static final Comparator<Coverage> OF_COVERAGE =
      Comparator.comparing(Coverage::asOf)
          .thenComparing(Coverage::extent)
          .thenComparing(one -> one.scope() instanceof Scope.Named)
          .thenComparing(one -> one.scope().toString());

  private FactOrder() {}

  /** By participant, kind of act, date. */
  public static int ofActs(TreatyAct one, TreatyAct other) {
    return ending(
        ComparisonChain.start()
            .compare(one.participant(), other.participant())
            .compare(ActWord.of(one), ActWord.of(other))
            .compare(latest(one), latest(other)),
        one,
        other);
  }

  /** By participant, kind of note, date. */
  public static int ofNotes(DepositaryNote one, DepositaryNote other) {
    return ending(
        ComparisonChain.start()
            .compare(one.participant(), other.participant())
            .compare(NoteWord.of(one), NoteWord.of(other))
            .compare(latest(one), latest(other)),
        one,
        other);
  }

  /** By participant, date, kind of step: those of one day in the order in which they happen. */
  public static int ofSteps(ProcedureFact one, ProcedureFact other) {
    return ending(
        ComparisonChain.start()
            .compare(one.participant(), other.participant())
            .compare(latest(one), latest(other))
            .compare(StepWord.of(one), StepWord.of(other)),
        one,
        other);
  }

  /**
   * What identifies each of some values.
   *
   * @throws InvalidValueException if two have the same
   */
  public static <V, I> ImmutableSet<I> each(
      String what, Collection<V> values, Function<V, I> identity) {
    Set<I> identities = new HashSet<>();
    for (V value : values) {
      I one = identity.apply(value);
      if (!identities.add(one)) {
        throw new InvalidValueException(what, one.toString(), "each once");
      }
    }
    return ImmutableSet.copyOf(identities);
  }

  /** By treaty, and within one in an order of its facts. */
  public static <F extends TreatyFact> Comparator<F> byTreaty(Comparator<F> within) {
    return Comparator.<F, TreatyNumber>comparing(TreatyFact::treaty).thenComparing(within);
  }

  /**
   * Up to here a fact and its corrections tie, which have ids, and statements of one day, which are
   * told apart by all that they hold.
   */
  private static int ending(ComparisonChain chain, TreatyFact one, TreatyFact other) {
    int order = chain.compare(earliest(one), earliest(other)).compare(id(one), id(other)).result();
    return order == 0 && !one.equals(other) ? whole(one).compareTo(whole(other)) : order;
  }

  /** All that a fact holds; in the text of a citation there is only the id of its source. */
  private static String whole(TreatyFact fact) {
    Provenance provenance = fact.provenance();
    return fact
        + provenance.citations().stream().map(Citation::source).toList().toString()
        + provenance.contradictions().stream().map(one -> one.citation().source()).toList();
  }

  private static LocalDate latest(TreatyFact fact) {
    return fact.on().latest().orElse(LocalDate.MAX);
  }

  private static LocalDate earliest(TreatyFact fact) {
    return fact.on().earliest().orElse(LocalDate.MIN);
  }

  private static String id(TreatyFact fact) {
    return fact.provenance().id().orElse("");
  }
}
