package org.accede.register;

import static java.util.Comparator.comparing;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
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
import org.accede.participant.ParticipantCode;
import org.accede.treaty.TreatyFact;
import org.accede.treaty.TreatyNumber;

/**
 * What another register's facts add to one's own, for facts of one sort: acts, notes or steps.
 *
 * <p>Only what the other register does not hold as well claims anything. It claims the facts that
 * speak of the same thing, and with each of them whatever corrects it or is corrected by it there.
 * Kept nevertheless is what one's own facts correct, for that is what was believed until then.
 */
final class FactMerge<F extends TreatyFact> {
  private final Collection<F> others;
  private final Set<F> held;
  private final Set<F> shared;
  private final ImmutableListMultimap<Name, F> othersByName;
  private final Set<F> corrected = new HashSet<>();
  private final Map<F, F> winners = new HashMap<>();

  FactMerge(Collection<F> mine, Collection<F> others) {
    this.others = others;
    held = new LinkedHashSet<>(mine);
    shared = shared();
    othersByName = byName(others);
    keepCorrected();
    claim();
  }

  /** The facts of the other register that are to be added to one's own. */
  ImmutableList<F> added() {
    return others.stream()
        .filter(fact -> !shared.contains(fact) && !isLost(fact))
        .collect(ImmutableList.toImmutableList());
  }

  /** What the two tell differently, in the order of the other register. */
  ImmutableList<Conflict> conflicts() {
    return others.stream()
        .filter(this::isLost)
        .map(fact -> new Conflict.OfFact(requireNonNull(winners.get(fact)), fact))
        .collect(ImmutableList.toImmutableList());
  }

  private boolean isLost(F fact) {
    return winners.containsKey(fact) && !shared.contains(fact) && !corrected.contains(fact);
  }

  private Set<F> shared() {
    // A label is cheap to compare, a whole fact is not.
    ImmutableSet<String> labels =
        held.stream().map(TreatyFact::label).collect(ImmutableSet.toImmutableSet());
    return others.stream()
        .filter(fact -> labels.contains(fact.label()) && held.contains(fact))
        .collect(ImmutableSet.toImmutableSet());
  }

  /** Marks what one's own facts correct, and what that had corrected in its time. */
  private void keepCorrected() {
    ImmutableSet<Name> ownIds =
        held.stream().flatMap(fact -> id(fact).stream()).collect(ImmutableSet.toImmutableSet());
    Deque<F> newer = new ArrayDeque<>(held);
    while (!newer.isEmpty()) {
      corrects(newer.remove()).stream()
          .filter(name -> !ownIds.contains(name))
          .flatMap(name -> bearing(name).stream())
          .filter(corrected::add)
          .forEach(newer::add);
    }
  }

  /** Finds what wins over each fact of the other register that is claimed. */
  private void claim() {
    Set<F> own = Sets.difference(held, shared);
    ImmutableSet<F> standing = ImmutableSet.copyOf(Corrections.standing(held.stream().toList()));
    ImmutableListMultimap<Object, F> claims =
        own.stream()
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
      names(fact)
          .flatMap(name -> othersByName.get(name).stream())
          .filter(next -> winners.putIfAbsent(next, winner) == null)
          .forEach(claimed::add);
    }
  }

  /**
   * What a fact of one's own claims; an act that corrects one of the others names what it means.
   */
  private Stream<Object> claims(F fact) {
    boolean isPrecise =
        !(fact instanceof TreatyAct)
            || corrects(fact).stream().anyMatch(name -> !bearing(name).isEmpty());
    return Stream.concat(Stream.of(isPrecise ? identity(fact) : fact.label()), names(fact));
  }

  /** By what a fact of the other register can be claimed. */
  private static Stream<Object> subjects(TreatyFact fact) {
    return Stream.concat(Stream.of(fact.label(), identity(fact)), names(fact));
  }

  /** What no two facts of a register share, but for several statements on the same articles. */
  private static String identity(TreatyFact fact) {
    String identity = fact.label() + " " + fact.on();
    return fact instanceof Declaration declaration
        ? identity + " " + declaration.kind() + " " + declaration.articles()
        : identity;
  }

  private ImmutableList<F> bearing(Name name) {
    return othersByName.get(name).stream()
        .filter(fact -> id(fact).equals(Optional.of(name)))
        .collect(ImmutableList.toImmutableList());
  }

  private static <F extends TreatyFact> ImmutableListMultimap<Name, F> byName(Collection<F> facts) {
    return facts.stream()
        .collect(
            ImmutableListMultimap.<F, F, Name>flatteningToImmutableListMultimap(
                Function.identity(), FactMerge::names))
        .inverse();
  }

  private static Stream<Name> names(TreatyFact fact) {
    return Stream.concat(id(fact).stream(), corrects(fact).stream());
  }

  private static Optional<Name> id(TreatyFact fact) {
    return fact.provenance().id().map(id -> new Name(fact.participant(), fact.treaty(), id));
  }

  private static Optional<Name> corrects(TreatyFact fact) {
    return fact.provenance()
        .supersedes()
        .map(id -> new Name(fact.participant(), fact.treaty(), id));
  }

  private static long apart(TreatyFact one, TreatyFact other) {
    return Math.abs(ChronoUnit.DAYS.between(day(one), day(other)));
  }

  private static LocalDate day(TreatyFact fact) {
    return fact.on().latest().or(fact.on()::earliest).orElse(LocalDate.MAX);
  }

  /** The id of a fact in its dossier. */
  private record Name(ParticipantCode participant, TreatyNumber treaty, String id) {}
}
