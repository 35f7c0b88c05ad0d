package org.accede.register;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Sets;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import org.accede.act.TreatyAct;
import org.accede.invitation.DefaultTerm;
import org.accede.treaty.TreatyFact;
import org.jspecify.annotations.Nullable;

/**
 * One's own facts and those of a register beside them; one's own win.
 *
 * <p>What two facts have to do with each other is a matter of one dossier. So only the dossiers
 * that both hold are looked into; all others stay the same objects.
 */
final class RegisterMerge {
  private final TreatyRegister mine;
  private final TreatyRegister other;
  private final ImmutableList.Builder<Conflict> conflicts = ImmutableList.builder();

  /** The facts of dossiers that both hold, unless both hold the same. */
  private final Set<TreatyFact> contested = Sets.newIdentityHashSet();

  /** Facts of one's own, as what they become together with one of the other register. */
  private final IdentityHashMap<TreatyFact, TreatyFact> united = new IdentityHashMap<>();

  /** Facts of the other register that are not added. */
  private final Set<TreatyFact> left = Sets.newIdentityHashSet();

  private RegisterMerge(TreatyRegister mine, TreatyRegister other) {
    this.mine = mine;
    this.other = other;
  }

  /** The facts of two registers that were both checked. */
  static Combination of(TreatyRegister mine, TreatyRegister other) {
    return new RegisterMerge(mine, other).combined(true);
  }

  /**
   * The facts of a register that need not stand alone, and was not checked, and of one that was.
   */
  static Combination ofUnchecked(TreatyRegister mine, TreatyRegister other) {
    return new RegisterMerge(mine, other).combined(false);
  }

  private Combination combined(boolean isMineChecked) {
    Catalogue catalogue = catalogue();
    contest();
    leaveRuledOut();
    settle(mine.acts(), other.acts());
    settle(mine.notes(), other.notes());
    settle(mine.steps(), other.steps());
    List<Dossier> changed = new ArrayList<>();
    Dossiers dossiers = dossiers(changed);
    TreatyRegister register =
        new TreatyRegister(
            catalogue,
            Recorded.of(
                both(mine.acts(), other.acts()),
                both(mine.notes(), other.notes()),
                both(mine.steps(), other.steps())),
            completeness(),
            terms(),
            dossiers,
            sourceDays(),
            null);
    check(register, changed, isMineChecked);
    return new Combination(register, conflicts.build());
  }

  /**
   * What of two registers that were checked can have become wrong, and all of mine if it was not.
   */
  private void check(TreatyRegister register, List<Dossier> changed, boolean isMineChecked) {
    boolean isMineFewer = mine.dossiers().size() <= other.dossiers().size();
    if (!isMineChecked && !isMineFewer) {
      RegisterChecks.check(register);
      return;
    }
    if (register.catalogue() != other.catalogue()
        && !(isMineChecked && register.catalogue() == mine.catalogue())) {
      RegisterChecks.checkTreaties(register);
    }
    if (RegisterChecks.isAnyNamed(isMineFewer ? mine : other)) {
      RegisterChecks.checkFacts(register);
    } else if (!isMineChecked) {
      RegisterChecks.checkKnown(register, mine);
    }
    RegisterChecks.checkIdentities(register, changed);
    if (!isMineChecked) {
      RegisterChecks.checkCoverage(register, mine);
    }
    RegisterChecks.checkDossiers(register, changed);
  }

  private Catalogue catalogue() {
    Catalogue own = mine.catalogue();
    Catalogue others = other.catalogue();
    if (others.holdsAllOf(own)) {
      return others;
    }
    if (own.holdsAllOf(others)) {
      return own;
    }
    return Catalogue.of(
        both(own.participants(), others.participants(), Conflict.OfParticipant::new),
        both(own.treaties(), others.treaties(), Conflict.OfTreaty::new));
  }

  private <K, V> Map<K, V> both(
      Map<K, V> own, Map<K, V> others, BiFunction<V, V, Conflict> conflict) {
    Map<K, V> both = new LinkedHashMap<>(own);
    for (Map.Entry<K, V> entry : others.entrySet()) {
      @Nullable V there = both.putIfAbsent(entry.getKey(), entry.getValue());
      if (there != null && !there.equals(entry.getValue())) {
        conflicts.add(conflict.apply(there, entry.getValue()));
      }
    }
    return both;
  }

  /** Finds the facts of the dossiers that both hold. */
  @SuppressWarnings("ReferenceEquality") // what both share need not be compared
  private void contest() {
    boolean isMineFewer = mine.dossiers().size() <= other.dossiers().size();
    for (Dossier few : (isMineFewer ? mine : other).dossiers().all()) {
      @Nullable Dossier own = mine.dossiers().find(few.participant(), few.treaty());
      @Nullable Dossier theirs = other.dossiers().find(few.participant(), few.treaty());
      if (own == theirs) {
        left.addAll(few.facts());
      } else if (own != null && theirs != null) {
        contested.addAll(own.facts());
        contested.addAll(theirs.facts());
      }
    }
  }

  private <F extends TreatyFact> ImmutableList<F> contested(ImmutableList<F> facts) {
    ImmutableList.Builder<F> here = ImmutableList.builder();
    if (!contested.isEmpty()) {
      for (F fact : facts) {
        if (contested.contains(fact)) {
          here.add(fact);
        }
      }
    }
    return here.build();
  }

  /** Leaves the acts of the other register that one's own record rules out. */
  private void leaveRuledOut() {
    ImmutableList<TreatyAct> acts = contested(other.acts());
    if (!acts.isEmpty()) {
      for (Conflict.OfAbsence absence : RuledOut.by(mine).among(acts, other)) {
        left.add(absence.lost());
        conflicts.add(absence);
      }
    }
  }

  private <F extends TreatyFact> void settle(ImmutableList<F> own, ImmutableList<F> others) {
    ImmutableList<F> ownHere = contested(own);
    List<F> othersHere = new ArrayList<>(contested(others));
    othersHere.removeIf(left::contains);
    if (ownHere.isEmpty() || othersHere.isEmpty()) {
      return;
    }
    FactMerge<F> merge = new FactMerge<>(ownHere, othersHere);
    for (int i = 0; i < ownHere.size(); i++) {
      if (merge.mine().get(i) != ownHere.get(i)) {
        united.put(ownHere.get(i), merge.mine().get(i));
      }
    }
    Set<TreatyFact> added = Sets.newIdentityHashSet();
    added.addAll(merge.added());
    for (F fact : othersHere) {
      if (!added.contains(fact)) {
        left.add(fact);
      }
    }
    conflicts.addAll(merge.conflicts());
  }

  private <F extends TreatyFact> ImmutableList<F> both(
      ImmutableList<F> own, ImmutableList<F> others) {
    ImmutableList<F> added = others;
    if (!left.isEmpty()) {
      added = others.stream().filter(one -> !left.contains(one)).collect(toImmutableList());
    }
    if (own.isEmpty()) {
      return added;
    }
    ImmutableList<F> first = united.isEmpty() ? own : ImmutableList.copyOf(own(own));
    return added.isEmpty()
        ? first
        : ImmutableList.<F>builderWithExpectedSize(first.size() + added.size())
            .addAll(first)
            .addAll(added)
            .build();
  }

  /** Facts of one's own, each with what stands behind it in both registers. */
  private <F extends TreatyFact> List<F> own(ImmutableList<F> facts) {
    List<F> own = new ArrayList<>(facts.size());
    for (F fact : facts) {
      @SuppressWarnings("unchecked") // the same sort of fact: its kind and provenance alone differ
      F then = (F) united.getOrDefault(fact, fact);
      own.add(then);
    }
    return own;
  }

  /**
   * The dossiers of both.
   *
   * @param changed takes those that the register with more of them does not hold as they are
   */
  @SuppressWarnings("ReferenceEquality") // as they are: shared, and not made anew
  private Dossiers dossiers(List<Dossier> changed) {
    boolean isMineFewer = mine.dossiers().size() <= other.dossiers().size();
    Dossiers fewer = (isMineFewer ? mine : other).dossiers();
    Dossiers more = (isMineFewer ? other : mine).dossiers();
    for (Dossier few : fewer.all()) {
      @Nullable Dossier before = more.find(few.participant(), few.treaty());
      Dossier now =
          before == null ? few : isMineFewer ? together(few, before) : together(before, few);
      if (now != before) {
        changed.add(now);
      }
    }
    return changed.isEmpty() ? more : more.with(changed);
  }

  private Dossier together(Dossier own, Dossier theirs) {
    List<TreatyFact> facts = new ArrayList<>(own(own.facts()));
    boolean isOwn = true;
    for (int i = 0; i < facts.size(); i++) {
      isOwn &= facts.get(i) == own.facts().get(i);
    }
    for (TreatyFact fact : theirs.facts()) {
      if (!left.contains(fact)) {
        facts.add(fact);
        isOwn = false;
      }
    }
    return isOwn ? own : Dossier.of(own.participant(), own.treaty(), facts);
  }

  /** As of which day the sources of both speak; null if that is not simply the later of the two. */
  private @Nullable SourceDays sourceDays() {
    if (!left.isEmpty() || !united.isEmpty()) {
      return null;
    }
    return mine.dossiers().size() <= other.dossiers().size()
        ? other.sourceDays().with(mine)
        : mine.sourceDays().with(other);
  }

  private ImmutableList<DefaultTerm> terms() {
    List<DefaultTerm> both = new ArrayList<>(mine.defaultTerms());
    for (DefaultTerm term : other.defaultTerms()) {
      if (!mine.defaultTerms().contains(term)) {
        mine.defaultTerms().stream()
            .filter(
                own ->
                    own.adoptedFrom().equals(term.adoptedFrom())
                        && !other.defaultTerms().contains(own))
            .findFirst()
            .ifPresentOrElse(
                own -> conflicts.add(new Conflict.OfDefaultTerm(own, term)), () -> both.add(term));
      }
    }
    return TreatyRegister.byFirstDay(both);
  }

  private Completeness completeness() {
    Completeness own = mine.completeness();
    Completeness others = other.completeness();
    return own.isEmpty()
        ? others
        : others.isEmpty()
            ? own
            : new Completeness(
                both(own.ofTreaties(), others.ofTreaties()),
                both(own.ofParticipants(), others.ofParticipants()));
  }

  private static <K> ImmutableListMultimap<K, Coverage> both(
      ImmutableListMultimap<K, Coverage> own, ImmutableListMultimap<K, Coverage> others) {
    ImmutableListMultimap.Builder<K, Coverage> both = ImmutableListMultimap.builder();
    both.putAll(own);
    for (Map.Entry<K, Coverage> entry : others.entries()) {
      if (!own.containsEntry(entry.getKey(), entry.getValue())) {
        both.put(entry);
      }
    }
    return both.build();
  }
}
