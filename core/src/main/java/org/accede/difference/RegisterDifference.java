package org.accede.difference;

import static java.util.Comparator.comparing;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.Multimap;
import com.google.common.collect.SetMultimap;
import com.google.common.collect.Sets;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.accede.error.InconsistentFactsException;
import org.accede.error.InvalidValueException;
import org.accede.invitation.DefaultTerm;
import org.accede.participant.Participant;
import org.accede.participant.ParticipantCode;
import org.accede.register.Coverage;
import org.accede.register.TreatyRegister;
import org.accede.treaty.Treaty;
import org.accede.treaty.TreatyFact;
import org.accede.treaty.TreatyNumber;

/**
 * What differs between an older and a newer register: everything that a register holds is compared,
 * by value and without regard to order.
 *
 * <p>A fact that is gone and one that came, of the same participant, treaty and kind, are told as
 * one correction: what was believed, and what is believed now. Paired are, the closest first, facts
 * with the same id, a fact and the one that it supersedes, facts that say the same on the strength
 * of something else, and facts whose dates are nearest. A declaration, of which there may be many,
 * is told as another one only if two of these agree: its kind, its articles, its effect.
 *
 * <pre>{@code
 * RegisterDifference difference = RegisterDifference.between(older, newer);
 * difference.applyTo(older).hasSameFactsAs(newer)    // true
 * difference.inverse().applyTo(newer)                // the facts of the older one again
 * }</pre>
 *
 * @param changes what changed: participants, treaties, facts by participant, treaty and date, then
 *     coverage and default terms
 */
public record RegisterDifference(ImmutableList<Change> changes) implements Serializable {
  private static final Comparator<Change> IN_ORDER =
      comparing(RegisterDifference::group)
          .thenComparing(change -> change.participant().map(ParticipantCode::value).orElse(""))
          .thenComparing(change -> change.treaty().map(TreatyNumber::toString).orElse(""))
          .thenComparing(RegisterDifference::day)
          .thenComparing(Change::kind)
          .thenComparing(Change::toString);

  /** Changes, put in order. */
  public RegisterDifference {
    Objects.requireNonNull(changes, "changes");
    changes = ImmutableList.sortedCopyOf(IN_ORDER, changes);
  }

  /** What differs between two registers. */
  public static RegisterDifference between(TreatyRegister older, TreatyRegister newer) {
    ImmutableList.Builder<Change> changes = ImmutableList.builder();
    participants(older, newer, changes);
    treaties(older, newer, changes);
    facts(older, newer, changes);
    coverage(
        older.participantCoverage(),
        newer.participantCoverage(),
        code -> new CoverageChange.Builder().participant(code),
        changes);
    coverage(
        older.treatyCoverage(),
        newer.treatyCoverage(),
        number -> new CoverageChange.Builder().treaty(number),
        changes);
    defaultTerms(older, newer, changes);
    return new RegisterDifference(changes.build());
  }

  /** Whether the registers hold the same. */
  public boolean isEmpty() {
    return changes.isEmpty();
  }

  /** The changes of what is on record, without those of what stands behind it. */
  public ImmutableList<Change> ofSubstance() {
    return changes.stream()
        .filter(change -> change.kind().isOfSubstance())
        .collect(ImmutableList.toImmutableList());
  }

  /** The changes of what stands behind the facts alone. */
  public ImmutableList<Change> ofSources() {
    return changes.stream()
        .filter(change -> !change.kind().isOfSubstance())
        .collect(ImmutableList.toImmutableList());
  }

  /** The difference the other way round: what leads from the newer register to the older one. */
  public RegisterDifference inverse() {
    return new RegisterDifference(
        changes.stream().map(Change::inverse).collect(ImmutableList.toImmutableList()));
  }

  /**
   * A register with these changes made.
   *
   * <p>What stays keeps its order; what comes, comes after it.
   *
   * <p>All changes of a difference lead from its older register to its newer one. Some of them
   * alone need not: those {@linkplain #ofSubstance() of substance} leave the sources as they were,
   * and one of them may ask for a fact in the form that a change of sources would have given it.
   *
   * @throws InvalidValueException if a change has set parts aside, as one on a {@link CommonGround}
   *     does: it holds the whole of what was and is, so they would be replaced with the rest
   * @throws InconsistentFactsException if something to be changed is not there as it was, something
   *     to be added is there already, or the facts cannot stand together then
   */
  public TreatyRegister applyTo(TreatyRegister older) {
    Objects.requireNonNull(older, "older");
    return new ChangedRegister(older).with(changes).build();
  }

  private static void participants(
      TreatyRegister older, TreatyRegister newer, ImmutableList.Builder<Change> changes) {
    Set<ParticipantCode> codes = new TreeSet<>();
    older.participants().forEach(one -> codes.add(one.code()));
    newer.participants().forEach(one -> codes.add(one.code()));
    for (ParticipantCode code : codes) {
      Optional<Participant> before = older.find(code);
      Optional<Participant> after = newer.find(code);
      if (!before.equals(after)) {
        changes.add(new ParticipantChange.Builder().before(before).after(after).build());
      }
    }
  }

  private static void treaties(
      TreatyRegister older, TreatyRegister newer, ImmutableList.Builder<Change> changes) {
    Set<TreatyNumber> numbers = new TreeSet<>();
    older.treaties().forEach(one -> numbers.add(one.number()));
    newer.treaties().forEach(one -> numbers.add(one.number()));
    for (TreatyNumber number : numbers) {
      Optional<Treaty> before = older.find(number);
      Optional<Treaty> after = newer.find(number);
      if (!before.equals(after)) {
        changes.add(new TreatyChange.Builder().before(before).after(after).build());
      }
    }
  }

  private static void facts(
      TreatyRegister older, TreatyRegister newer, ImmutableList.Builder<Change> changes) {
    ImmutableSet<TreatyFact> held = facts(older);
    ImmutableSet<TreatyFact> holds = facts(newer);
    SetMultimap<DossierKey, TreatyFact> gone = byDossier(Sets.difference(held, holds));
    SetMultimap<DossierKey, TreatyFact> came = byDossier(Sets.difference(holds, held));
    Pairing pairing = new Pairing(byId(held), byId(holds));
    for (DossierKey dossier : Sets.union(gone.keySet(), came.keySet())) {
      changes.addAll(pairing.of(gone.get(dossier), came.get(dossier)));
    }
  }

  /** All dated facts of a register. */
  static ImmutableSet<TreatyFact> facts(TreatyRegister register) {
    return ImmutableSet.copyOf(
        Iterables.<TreatyFact>concat(register.acts(), register.notes(), register.steps()));
  }

  private static SetMultimap<DossierKey, TreatyFact> byDossier(Set<TreatyFact> facts) {
    SetMultimap<DossierKey, TreatyFact> dossiers = LinkedHashMultimap.create();
    facts.forEach(fact -> dossiers.put(new DossierKey(fact.participant(), fact.treaty()), fact));
    return dossiers;
  }

  private static Map<String, TreatyFact> byId(Set<TreatyFact> facts) {
    Map<String, TreatyFact> named = new HashMap<>();
    facts.forEach(fact -> fact.provenance().id().ifPresent(id -> named.put(id, fact)));
    return named;
  }

  /** Pairs what is complete for one treaty or participant by its extent, in order of days. */
  private static <K extends Comparable<K>> void coverage(
      ImmutableListMultimap<K, Coverage> older,
      ImmutableListMultimap<K, Coverage> newer,
      Function<K, CoverageChange.Builder> about,
      ImmutableList.Builder<Change> changes) {
    for (K key : Sets.union(older.keySet(), newer.keySet())) {
      for (Coverage.Extent extent : Coverage.Extent.values()) {
        ImmutableList<Coverage> gone = only(older.get(key), newer.get(key), extent);
        ImmutableList<Coverage> came = only(newer.get(key), older.get(key), extent);
        for (int i = 0; i < Math.max(gone.size(), came.size()); i++) {
          changes.add(about.apply(key).before(at(gone, i)).after(at(came, i)).build());
        }
      }
    }
  }

  private static ImmutableList<Coverage> only(
      Collection<Coverage> here, Collection<Coverage> there, Coverage.Extent extent) {
    return here.stream()
        .filter(one -> one.extent() == extent && !there.contains(one))
        .distinct()
        .sorted(comparing(Coverage::asOf).thenComparing(Coverage::toString))
        .collect(ImmutableList.toImmutableList());
  }

  private static void defaultTerms(
      TreatyRegister older, TreatyRegister newer, ImmutableList.Builder<Change> changes) {
    Multimap<LocalDate, DefaultTerm> gone = byDay(older, newer);
    Multimap<LocalDate, DefaultTerm> came = byDay(newer, older);
    for (LocalDate day : Sets.union(gone.asMap().keySet(), came.asMap().keySet())) {
      ImmutableList<DefaultTerm> before = ImmutableList.copyOf(gone.get(day));
      ImmutableList<DefaultTerm> after = ImmutableList.copyOf(came.get(day));
      for (int i = 0; i < Math.max(before.size(), after.size()); i++) {
        changes.add(
            new DefaultTermChange.Builder().before(at(before, i)).after(at(after, i)).build());
      }
    }
  }

  private static Multimap<LocalDate, DefaultTerm> byDay(
      TreatyRegister register, TreatyRegister other) {
    return register.defaultTerms().stream()
        .filter(term -> !other.defaultTerms().contains(term))
        .distinct()
        .sorted(comparing(DefaultTerm::toString))
        .collect(ImmutableListMultimap.toImmutableListMultimap(DefaultTerm::adoptedFrom, t -> t));
  }

  private static <T> Optional<T> at(ImmutableList<T> list, int place) {
    return place < list.size() ? Optional.of(list.get(place)) : Optional.empty();
  }

  static int group(Change change) {
    if (change instanceof ParticipantChange) {
      return 0;
    }
    if (change instanceof TreatyChange) {
      return 1;
    }
    if (change instanceof FactChange) {
      return 2;
    }
    return change instanceof CoverageChange ? 3 : 4;
  }

  /** The last day on which what changed can have happened; of the newer fact if there is one. */
  private static LocalDate day(Change change) {
    return Stream.of(change)
        .filter(FactChange.class::isInstance)
        .map(FactChange.class::cast)
        .flatMap(fact -> fact.after().or(fact::before).stream())
        .flatMap(fact -> fact.on().latest().stream())
        .findFirst()
        .orElse(LocalDate.MAX);
  }

  /** Whose dossier a fact belongs to. */
  private record DossierKey(ParticipantCode participant, TreatyNumber treaty) {}
}
