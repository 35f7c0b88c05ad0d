package org.accede.register;

import static java.util.Comparator.comparing;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.accede.act.Declaration;
import org.accede.act.TreatyAct;
import org.accede.treaty.TreatyFact;

/**
 * One's own facts and what another register's facts add to them, for facts of one sort: acts, notes
 * or steps.
 *
 * <p>What both hold is one fact and claims nothing but its names. The rest of one's own claims the
 * facts of the other register that speak of the same thing, and with each of them whatever corrects
 * it or is corrected by it there. Kept nevertheless is what one's own facts correct, for that is
 * what was believed until then, and what corrects one's own facts where these do not themselves.
 */
final class FactMerge<F extends TreatyFact> {
  private final ImmutableList<F> mine;
  private final Collection<F> others;
  private final SharedFacts<F> shared;
  private final ImmutableSetMultimap<F, F> othersByUnited;
  private final Set<F> held;
  private final ImmutableSet<FactName> ownNames;
  private final ImmutableSet<FactName> sharedNames;
  private final ImmutableListMultimap<FactName, F> othersByName;
  private final Set<F> corrected = new HashSet<>();
  private final Set<F> correcting = new HashSet<>();
  private final Map<F, F> winners = new HashMap<>();

  FactMerge(Collection<F> mine, Collection<F> others) {
    this.others = others;
    shared = new SharedFacts<>(mine, others);
    othersByUnited = shared.othersByUnited();
    this.mine = mine.stream().map(shared::united).collect(ImmutableList.toImmutableList());
    held = new LinkedHashSet<>(this.mine);
    ownNames = FactName.of(held);
    sharedNames = FactName.of(othersByUnited.keySet());
    othersByName = byName(others);
    keepCorrected();
    keepCorrecting(FactName.correctedBy(mine));
    claim();
  }

  /** One's own facts, each with what stands behind it in both registers. */
  ImmutableList<F> mine() {
    return mine;
  }

  /** The facts of the other register that are to be added to one's own. */
  ImmutableList<F> added() {
    return others.stream()
        .filter(fact -> !isShared(fact) && !isLost(fact))
        .collect(ImmutableList.toImmutableList());
  }

  /** What the two tell differently, in the order of the other register. */
  ImmutableList<Conflict> conflicts() {
    return others.stream()
        .filter(this::isLost)
        .map(fact -> new Conflict.OfFact(requireNonNull(winners.get(fact)), fact))
        .collect(ImmutableList.toImmutableList());
  }

  private boolean isShared(F fact) {
    return shared.contains(fact) || held.contains(fact);
  }

  private boolean isLost(F fact) {
    return winners.containsKey(fact)
        && !isShared(fact)
        && !corrected.contains(fact)
        && !correcting.contains(fact);
  }

  /** Marks what one's own facts correct, and what that had corrected in its time. */
  private void keepCorrected() {
    Deque<F> newer = new ArrayDeque<>(held);
    while (!newer.isEmpty()) {
      FactName.correctedBy(newer.remove()).stream()
          .filter(name -> !ownNames.contains(name))
          .flatMap(name -> bearing(name).stream())
          .filter(corrected::add)
          .forEach(newer::add);
    }
  }

  /** Marks what corrects one's own facts where these do not, and what corrects that in turn. */
  private void keepCorrecting(Set<FactName> correctedByMine) {
    Deque<FactName> older = new ArrayDeque<>(ownNames);
    while (!older.isEmpty()) {
      FactName name = older.remove();
      if (!correctedByMine.contains(name)) {
        othersByName.get(name).stream()
            .filter(fact -> FactName.correctedBy(fact).equals(Optional.of(name)))
            .filter(fact -> FactName.of(fact).filter(ownNames::contains).isEmpty())
            .filter(correcting::add)
            .forEach(fact -> FactName.of(fact).ifPresent(older::add));
      }
    }
  }

  /** Finds what wins over each fact of the other register that is claimed. */
  private void claim() {
    ImmutableSet<F> standing = ImmutableSet.copyOf(Corrections.standing(held.stream().toList()));
    ImmutableListMultimap<Object, F> claims =
        held.stream()
            .collect(
                ImmutableListMultimap.flatteningToImmutableListMultimap(
                    Function.identity(), this::claims))
            .inverse();
    Deque<F> claimed = new ArrayDeque<>();
    for (F fact : others) {
      subjects(fact)
          .flatMap(subject -> claims.get(subject).stream())
          .min(
              comparing((F winner) -> !standing.contains(winner))
                  .thenComparing(winner -> apart(winner, fact)))
          .ifPresent(
              winner -> {
                winners.put(fact, winner);
                claimed.add(fact);
              });
    }
    while (!claimed.isEmpty()) {
      F fact = claimed.remove();
      F winner = requireNonNull(winners.get(fact));
      FactName.allOf(fact)
          .flatMap(name -> othersByName.get(name).stream())
          .filter(next -> winners.putIfAbsent(next, winner) == null)
          .forEach(claimed::add);
    }
  }

  /**
   * What a fact of one's own claims; an act that corrects one of the others names what it means,
   * and of what the other register holds too only the names that it has not are one's own.
   */
  private Stream<Object> claims(F fact) {
    ImmutableSet<F> same = othersByUnited.get(fact);
    if (!same.isEmpty()) {
      ImmutableSet<FactName> theirs = names(same);
      return FactName.allOf(fact).filter(name -> !theirs.contains(name)).map(name -> (Object) name);
    }
    boolean isPrecise =
        !(fact instanceof TreatyAct)
            || FactName.correctedBy(fact).filter(this::isOnRecord).isPresent();
    return Stream.concat(
        Stream.of(isPrecise ? identity(fact) : fact.label()), FactName.allOf(fact));
  }

  /** By what a fact of the other register can be claimed. */
  private static Stream<Object> subjects(TreatyFact fact) {
    return Stream.concat(Stream.of(fact.label(), identity(fact)), FactName.allOf(fact));
  }

  /** What no two facts of a register share, but for several statements on the same articles. */
  private static String identity(TreatyFact fact) {
    String identity = fact.label() + " " + fact.on();
    return fact instanceof Declaration declaration
        ? identity + " " + declaration.kind() + " " + declaration.articles()
        : identity;
  }

  private boolean isOnRecord(FactName name) {
    return !bearing(name).isEmpty() || sharedNames.contains(name);
  }

  private ImmutableList<F> bearing(FactName name) {
    return othersByName.get(name).stream()
        .filter(fact -> FactName.of(fact).equals(Optional.of(name)))
        .collect(ImmutableList.toImmutableList());
  }

  private static <F extends TreatyFact> ImmutableListMultimap<FactName, F> byName(
      Collection<F> facts) {
    return facts.stream()
        .collect(
            ImmutableListMultimap.<F, F, FactName>flatteningToImmutableListMultimap(
                Function.identity(), FactName::allOf))
        .inverse();
  }

  private static ImmutableSet<FactName> names(Collection<? extends TreatyFact> facts) {
    return facts.stream().flatMap(FactName::allOf).collect(ImmutableSet.toImmutableSet());
  }

  private static long apart(TreatyFact one, TreatyFact other) {
    return Math.abs(ChronoUnit.DAYS.between(day(one), day(other)));
  }

  private static LocalDate day(TreatyFact fact) {
    return fact.on().latest().or(fact.on()::earliest).orElse(LocalDate.MAX);
  }
}
