package org.accede.register;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import com.google.common.collect.Sets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.accede.act.Declaration;
import org.accede.act.DepositaryNote;
import org.accede.act.TreatyAct;
import org.accede.treaty.TreatyFact;

/** What a combination must hold, said pair by pair, and again until nothing more follows. */
final class CombinationOracle {
  private final List<TreatyFact> heap;
  private final List<Own> mine = new ArrayList<>();
  private final ImmutableSet<TreatyFact> others;
  private final Set<TreatyFact> shared = new HashSet<>();

  CombinationOracle(List<TreatyFact> mine, TreatyRegister other) {
    heap = mine;
    mine.stream().distinct().map(Own::new).forEach(this.mine::add);
    others = facts(other);
    for (Own own : this.mine) {
      others.stream().filter(own.before::equals).forEach(fact -> unite(own, fact, fact));
    }
    for (TreatyFact fact : Sets.difference(others, ImmutableSet.copyOf(shared))) {
      List<Own> possible = this.mine.stream().filter(own -> united(own, fact).isPresent()).toList();
      possible.stream()
          .filter(own -> united(own, fact).equals(Optional.of(own.before)))
          .findFirst()
          .or(() -> possible.stream().findFirst())
          .ifPresent(own -> unite(own, fact, united(own, fact).orElseThrow()));
    }
    shared.addAll(Sets.intersection(others, ImmutableSet.copyOf(mine())));
  }

  /** One's own facts as they are with all that stands behind them. */
  ImmutableList<TreatyFact> mine() {
    return heap.stream()
        .flatMap(fact -> mine.stream().filter(own -> own.before.equals(fact)))
        .map(own -> own.now)
        .collect(ImmutableList.toImmutableList());
  }

  /** The facts of the other register that are neither lost nor one's own. */
  Set<TreatyFact> added() {
    return Sets.difference(Sets.difference(others, shared), lost());
  }

  /** The facts of the other register over which one's own win. */
  ImmutableSet<TreatyFact> lost() {
    Set<TreatyFact> kept = new HashSet<>(shared);
    Set<TreatyFact> correcting = new HashSet<>();
    Set<TreatyFact> corrected = new HashSet<>(mine());
    Set<TreatyFact> claimed = new HashSet<>();
    int before = -1;
    while (before < correcting.size() + corrected.size() + claimed.size()) {
      before = correcting.size() + corrected.size() + claimed.size();
      for (TreatyFact fact : others) {
        boolean isMine = mine().stream().anyMatch(one -> isOf(one, fact) && hasSameId(one, fact));
        if (!isMine && corrected.stream().anyMatch(newer -> corrects(newer, fact))) {
          corrected.add(fact);
        }
        boolean isCorrectedByMine =
            mine.stream().anyMatch(own -> correctsTheSame(own.before, fact));
        if (!isMine
            && !isCorrectedByMine
            && Stream.concat(mine().stream(), correcting.stream())
                .anyMatch(older -> corrects(fact, older))) {
          correcting.add(fact);
        }
        if (mine.stream().anyMatch(own -> claims(own, fact))
            || claimed.stream().anyMatch(one -> isLinked(one, fact))) {
          claimed.add(fact);
        }
      }
    }
    kept.addAll(correcting);
    kept.addAll(corrected);
    return ImmutableSet.copyOf(Sets.difference(claimed, kept));
  }

  private void unite(Own own, TreatyFact fact, TreatyFact united) {
    own.now = united;
    own.theirs.add(fact);
    shared.add(fact);
  }

  private Optional<TreatyFact> united(Own own, TreatyFact fact) {
    boolean isNamedAlike = hasSameId(own.before, fact);
    boolean isNameTaken =
        mine.stream().anyMatch(one -> isOf(one.before, fact) && hasSameId(one.before, fact));
    boolean isOnRecord =
        mine.stream().noneMatch(one -> corrects(one.before, fact))
            && others.stream().noneMatch(newer -> corrects(newer, fact))
            && others.stream().noneMatch(newer -> corrects(newer, own.before));
    if (!own.theirs.isEmpty()
        || !isOf(own.before, fact)
        || !(isNamedAlike || (!isNameTaken && isOnRecord))) {
      return Optional.empty();
    }
    return LikeFacts.united(own.before, fact)
        .filter(
            united ->
                mine.stream()
                    .filter(one -> one != own)
                    .noneMatch(one -> united.equals(one.before) || united.equals(one.now)))
        .filter(united -> names(united).equals(names(own.before)) || !correctsItself(united));
  }

  private boolean correctsItself(TreatyFact united) {
    Set<TreatyFact> older = new HashSet<>(Set.of(united));
    int before = 0;
    while (before < older.size()) {
      before = older.size();
      Stream.of(mine.stream().map(own -> own.before), mine().stream(), others.stream())
          .flatMap(facts -> facts)
          .filter(fact -> ImmutableSet.copyOf(older).stream().anyMatch(one -> corrects(one, fact)))
          .toList()
          .forEach(older::add);
    }
    Optional<String> id = united.provenance().id();
    return id.isPresent()
        && older.stream()
            .anyMatch(one -> isOf(one, united) && one.provenance().supersedes().equals(id));
  }

  private boolean claims(Own own, TreatyFact fact) {
    if (!own.theirs.isEmpty()) {
      return names(own.now).stream()
          .filter(name -> own.theirs.stream().noneMatch(one -> names(one).contains(name)))
          .anyMatch(name -> isOf(own.now, fact) && names(fact).contains(name));
    }
    boolean isPrecise =
        !(own.now instanceof TreatyAct)
            || Stream.concat(
                    others.stream(),
                    mine.stream().filter(one -> !one.theirs.isEmpty()).map(one -> one.now))
                .anyMatch(older -> corrects(own.now, older));
    boolean isSameStatement =
        !(own.now instanceof Declaration one)
            || (fact instanceof Declaration another
                && one.kind() == another.kind()
                && one.articles().equals(another.articles()));
    return isLinked(own.now, fact)
        || (own.now.label().equals(fact.label())
            && (!isPrecise || (own.now.on().equals(fact.on()) && isSameStatement)));
  }

  /** The acts, notes and steps of a register. */
  static ImmutableSet<TreatyFact> facts(TreatyRegister register) {
    return ImmutableSet.copyOf(
        Iterables.<TreatyFact>concat(register.acts(), register.notes(), register.steps()));
  }

  /** Whether a fact supersedes another one by its id. */
  static boolean corrects(TreatyFact newer, TreatyFact older) {
    return isOf(newer, older)
        && older.provenance().id().isPresent()
        && newer.provenance().supersedes().equals(older.provenance().id());
  }

  private static boolean hasSameId(TreatyFact one, TreatyFact other) {
    return one.provenance().id().isPresent()
        && one.provenance().id().equals(other.provenance().id());
  }

  private static boolean correctsTheSame(TreatyFact one, TreatyFact other) {
    return isOf(one, other)
        && one.provenance().supersedes().isPresent()
        && one.provenance().supersedes().equals(other.provenance().supersedes());
  }

  private static ImmutableSet<String> names(TreatyFact fact) {
    return Stream.of(fact.provenance().id(), fact.provenance().supersedes())
        .flatMap(Optional::stream)
        .collect(ImmutableSet.toImmutableSet());
  }

  /** Whether two facts have a name in common. */
  private static boolean isLinked(TreatyFact one, TreatyFact other) {
    return isOf(one, other) && !Sets.intersection(names(one), names(other)).isEmpty();
  }

  /** Whether two facts are of one dossier and one sort. */
  private static boolean isOf(TreatyFact one, TreatyFact other) {
    return one.participant().equals(other.participant())
        && one.treaty().equals(other.treaty())
        && one instanceof TreatyAct == other instanceof TreatyAct
        && one instanceof DepositaryNote == other instanceof DepositaryNote;
  }

  /** A fact of one's own, and what it becomes. */
  private static final class Own {
    private final TreatyFact before;
    private final List<TreatyFact> theirs = new ArrayList<>();
    private TreatyFact now;

    private Own(TreatyFact fact) {
      before = fact;
      now = fact;
    }
  }
}
