package org.accede.register;

import static java.util.Comparator.comparing;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.Iterables;
import com.google.common.collect.MultimapBuilder;
import com.google.common.collect.Multimaps;
import com.google.common.collect.SetMultimap;
import com.google.common.graph.Traverser;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.accede.treaty.TreatyFact;

/**
 * The facts that two registers both hold, each as {@link LikeFacts one}.
 *
 * <p>What one of them has corrected is not on record there any more, and the other does not put it
 * back by saying it again: such facts are one only if both bear one id, for then the correction
 * means both.
 */
final class SharedFacts<F extends TreatyFact> {
  private final Map<F, F> ownByOther = new LinkedHashMap<>();
  private final Map<F, F> unitedByOwn = new HashMap<>();
  private final Set<F> held;
  private final ImmutableSet<FactName> ownNames;
  private final ImmutableSet<FactName> correctedByMine;
  private final ImmutableSet<FactName> correctedByOthers;
  private final SetMultimap<FactName, FactName> corrections =
      MultimapBuilder.hashKeys().hashSetValues().build();

  SharedFacts(Collection<F> mine, Collection<F> others) {
    ownNames = FactName.of(mine);
    correctedByMine = FactName.correctedBy(mine);
    correctedByOthers = FactName.correctedBy(others);
    Iterables.concat(mine, others).forEach(this::note);
    // A label is cheap to compare, a whole fact is not.
    ImmutableListMultimap<String, F> byLabel =
        Multimaps.index(ImmutableSet.copyOf(mine), TreatyFact::label);
    ImmutableList<F> sameLabel =
        others.stream()
            .filter(other -> byLabel.containsKey(other.label()))
            .collect(ImmutableList.toImmutableList());
    held = new HashSet<>(mine);
    sameLabel.stream().filter(held::contains).forEach(same -> pair(same, new Union<>(same, same)));
    for (F other : Iterables.filter(sameLabel, other -> !contains(other))) {
      byLabel.get(other.label()).stream()
          .filter(own -> !unitedByOwn.containsKey(own))
          .flatMap(own -> union(own, other))
          .min(comparing(union -> !union.united().equals(union.own())))
          .ifPresent(union -> pair(other, union));
    }
  }

  /** One's own fact with what stands behind it in both; as it is if the other does not hold it. */
  F united(F own) {
    return unitedByOwn.getOrDefault(own, own);
  }

  /** Whether a fact of the other register is one of one's own. */
  boolean contains(F other) {
    return ownByOther.containsKey(other);
  }

  /** As what the other register holds each of the united facts. */
  ImmutableSetMultimap<F, F> othersByUnited() {
    return ownByOther.entrySet().stream()
        .collect(
            ImmutableSetMultimap.toImmutableSetMultimap(
                pair -> united(pair.getValue()), Map.Entry::getKey));
  }

  private Stream<Union<F>> union(F own, F other) {
    return Stream.of(other)
        .filter(fact -> mayBeOne(own, fact))
        .flatMap(fact -> LikeFacts.united(own, fact).stream())
        .filter(united -> united.equals(own) || !held.contains(united))
        .filter(united -> hasSameNames(united, own) || !correctsItself(united))
        .map(united -> new Union<>(own, united));
  }

  private void pair(F other, Union<F> union) {
    ownByOther.put(other, union.own());
    unitedByOwn.put(union.own(), union.united());
    held.add(union.united());
    note(union.united());
  }

  /** Whether both stand, or bear one name. */
  private boolean mayBeOne(F own, F other) {
    Optional<FactName> ownName = FactName.of(own);
    Optional<FactName> name = FactName.of(other);
    boolean isNamedAlike = name.isPresent() && name.equals(ownName);
    return isNamedAlike
        || (name.filter(this::isOwnOrCorrected).isEmpty()
            && ownName.filter(correctedByOthers::contains).isEmpty());
  }

  private boolean isOwnOrCorrected(FactName name) {
    return ownNames.contains(name)
        || correctedByMine.contains(name)
        || correctedByOthers.contains(name);
  }

  private void note(F fact) {
    FactName.of(fact)
        .ifPresent(
            name -> FactName.correctedBy(fact).ifPresent(older -> corrections.put(name, older)));
  }

  private static boolean hasSameNames(TreatyFact one, TreatyFact other) {
    return FactName.of(one).equals(FactName.of(other))
        && FactName.correctedBy(one).equals(FactName.correctedBy(other));
  }

  /** Whether what a fact corrects leads back to it, through the corrections of both registers. */
  private boolean correctsItself(F fact) {
    Optional<FactName> name = FactName.of(fact);
    Optional<FactName> older = FactName.correctedBy(fact);
    return name.isPresent()
        && older.isPresent()
        && Iterables.contains(
            Traverser.<FactName>forGraph(corrections::get).breadthFirst(older.get()), name.get());
  }

  /**
   * A fact of one's own and what it becomes together with one of the other register.
   *
   * @param own the fact as it is
   * @param united with what stands behind both
   */
  private record Union<F>(F own, F united) {}
}
