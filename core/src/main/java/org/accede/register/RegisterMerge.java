package org.accede.register;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Multimap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.accede.act.TreatyAct;
import org.accede.invitation.DefaultTerm;
import org.accede.treaty.TreatyFact;
import org.jspecify.annotations.Nullable;

/** One's own facts and those of a register beside them; one's own win. */
final class RegisterMerge {
  private final TreatyRegister.Builder merged = TreatyRegister.builder();
  private final ImmutableList.Builder<Conflict> conflicts = ImmutableList.builder();

  private RegisterMerge() {}

  static Combination of(TreatyRegister.Builder mine, TreatyRegister other) {
    return new RegisterMerge().combined(mine, other);
  }

  private Combination combined(TreatyRegister.Builder mine, TreatyRegister other) {
    merged.participants.putAll(mine.participants);
    for (var one : other.participants()) {
      add(merged.participants, one.code(), one, Conflict.OfParticipant::new);
    }
    merged.treaties.putAll(mine.treaties);
    for (var one : other.treaties()) {
      add(merged.treaties, one.number(), one, Conflict.OfTreaty::new);
    }
    merge(mine.acts, withoutRuledOut(mine, other), merged.acts);
    merge(mine.notes, other.notes(), merged.notes);
    merge(mine.steps, other.steps(), merged.steps);
    mergeTerms(mine.defaultTerms, other.defaultTerms());
    mergeCoverage(mine.treatyCoverage, other.treatyCoverage(), merged.treatyCoverage);
    mergeCoverage(
        mine.participantCoverage, other.participantCoverage(), merged.participantCoverage);
    return new Combination(merged.build(), conflicts.build());
  }

  private <K, V> void add(Map<K, V> own, K name, V one, BiFunction<V, V, Conflict> conflict) {
    @Nullable V there = own.putIfAbsent(name, one);
    if (there != null && !there.equals(one)) {
      conflicts.add(conflict.apply(there, one));
    }
  }

  /** The acts of the other register, but for those that one's own record rules out. */
  private ImmutableList<TreatyAct> withoutRuledOut(
      TreatyRegister.Builder mine, TreatyRegister other) {
    ImmutableList<Conflict.OfAbsence> absences = RuledOut.by(mine).of(other);
    conflicts.addAll(absences);
    ImmutableSet<TreatyAct> lost =
        absences.stream().map(Conflict.OfAbsence::lost).collect(ImmutableSet.toImmutableSet());
    return other.acts().stream()
        .filter(act -> !lost.contains(act))
        .collect(ImmutableList.toImmutableList());
  }

  private <F extends TreatyFact> void merge(List<F> mine, List<F> others, List<F> both) {
    FactMerge<F> merge = new FactMerge<>(mine, others);
    both.addAll(merge.mine());
    both.addAll(merge.added());
    conflicts.addAll(merge.conflicts());
  }

  private void mergeTerms(List<DefaultTerm> mine, List<DefaultTerm> others) {
    merged.defaultTerms.addAll(mine);
    for (DefaultTerm term : others) {
      if (!mine.contains(term)) {
        mine.stream()
            .filter(own -> own.adoptedFrom().equals(term.adoptedFrom()) && !others.contains(own))
            .findFirst()
            .ifPresentOrElse(
                own -> conflicts.add(new Conflict.OfDefaultTerm(own, term)),
                () -> merged.defaultTerms.add(term));
      }
    }
  }

  private static <K> void mergeCoverage(
      Multimap<K, Coverage> mine, Multimap<K, Coverage> others, Multimap<K, Coverage> both) {
    both.putAll(mine);
    others.entries().stream()
        .filter(entry -> !mine.containsEntry(entry.getKey(), entry.getValue()))
        .forEach(entry -> both.put(entry.getKey(), entry.getValue()));
  }
}
