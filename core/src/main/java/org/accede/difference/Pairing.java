package org.accede.difference;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;
import static java.util.Comparator.comparingLong;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.accede.act.Declaration;
import org.accede.time.ImpreciseDate;
import org.accede.treaty.TreatyFact;

/**
 * Which older fact a newer one takes the place of, among the facts of one dossier that only one of
 * two registers holds.
 *
 * <p>The rule, the closest first: two facts of one kind with the same id; a fact and the one that
 * it says it supersedes; two of one kind that say the same; two of one kind whose dates are
 * nearest, if they do not supersede different facts. Of the declarations of a dossier, which are
 * many, those come first that have most in common of their kind, articles, effect and text, and
 * none is paired that has not two of the first three. Each fact has one partner at most.
 *
 * <p>What then has no partner is new or gone; if it supersedes a fact of its own register, it is
 * told as the correction of that fact. Asked the other way round, the rule pairs the same facts.
 */
final class Pairing {
  private static final int UNRELATED = 3;
  private static final LocalDate LONG_AGO = LocalDate.of(-9999, 1, 1);
  private static final LocalDate FAR_AHEAD = LocalDate.of(19_999, 12, 31);

  private final Map<String, TreatyFact> olderIds;
  private final Map<String, TreatyFact> newerIds;

  /**
   * A rule for two registers.
   *
   * @param olderIds the facts of the older register that have an id, by it
   * @param newerIds those of the newer one
   */
  Pairing(Map<String, TreatyFact> olderIds, Map<String, TreatyFact> newerIds) {
    this.olderIds = olderIds;
    this.newerIds = newerIds;
  }

  /** The changes from the facts that are gone to those that came, in one dossier. */
  ImmutableList<FactChange> of(Collection<TreatyFact> gone, Collection<TreatyFact> came) {
    Set<TreatyFact> left = new LinkedHashSet<>(gone);
    Set<TreatyFact> right = new LinkedHashSet<>(came);
    ImmutableList.Builder<FactChange> changes = ImmutableList.builder();
    for (Candidate pair : candidates(gone, came)) {
      if (left.contains(pair.before()) && right.contains(pair.after())) {
        left.remove(pair.before());
        right.remove(pair.after());
        changes.add(new FactChange.Builder().before(pair.before()).after(pair.after()).build());
      }
    }
    for (TreatyFact fact : right) {
      FactChange.Builder change = new FactChange.Builder();
      superseded(fact, newerIds, olderIds)
          .ifPresent(old -> change.before(old).manner(FactChange.Manner.SUPERSEDES));
      changes.add(change.after(fact).build());
    }
    for (TreatyFact fact : left) {
      FactChange.Builder change = new FactChange.Builder();
      superseded(fact, olderIds, newerIds)
          .ifPresent(old -> change.after(old).manner(FactChange.Manner.RESTORES));
      changes.add(change.before(fact).build());
    }
    return changes.build();
  }

  private ImmutableList<Candidate> candidates(
      Collection<TreatyFact> gone, Collection<TreatyFact> came) {
    List<Candidate> candidates = new ArrayList<>();
    for (TreatyFact before : gone) {
      for (TreatyFact after : came) {
        rank(before, after).ifPresent(rank -> candidates.add(new Candidate(before, after, rank)));
      }
    }
    return ImmutableList.sortedCopyOf(Candidate.CLOSEST_FIRST, candidates);
  }

  private Optional<Integer> rank(TreatyFact before, TreatyFact after) {
    boolean sameKind = before.word().equals(after.word());
    Optional<String> id = before.provenance().id();
    if (sameKind && id.isPresent() && id.equals(after.provenance().id())) {
      return Optional.of(0);
    }
    if (isSuperseded(before, after) || isSuperseded(after, before)) {
      return Optional.of(1);
    }
    if (sameKind && Substance.of(before).equals(Substance.of(after))) {
      return Optional.of(2);
    }
    return sameKind && corrects(before, olderIds).equals(corrects(after, newerIds))
        ? Optional.of(3 + strangeness(before, after)).filter(rank -> rank < 3 + UNRELATED)
        : Optional.empty();
  }

  /** How little two facts of one kind have in common, whatever their dates. */
  private static int strangeness(TreatyFact before, TreatyFact after) {
    if (!(before instanceof Declaration one && after instanceof Declaration other)) {
      return 0;
    }
    int differences =
        (one.kind() == other.kind() ? 0 : 1)
            + (one.articles().equals(other.articles()) ? 0 : 1)
            + (one.effect().equals(other.effect()) ? 0 : 1);
    return differences > 1 ? UNRELATED : differences + (one.text().equals(other.text()) ? 0 : 1);
  }

  private static boolean isSuperseded(TreatyFact fact, TreatyFact by) {
    Optional<String> id = fact.provenance().id();
    return id.isPresent() && id.equals(by.provenance().supersedes());
  }

  /** The id of the fact that a fact supersedes, if its own register holds that. */
  private static Optional<String> corrects(TreatyFact fact, Map<String, TreatyFact> ids) {
    return fact.provenance().supersedes().filter(ids::containsKey);
  }

  private static Optional<TreatyFact> superseded(
      TreatyFact fact, Map<String, TreatyFact> own, Map<String, TreatyFact> others) {
    return fact.provenance()
        .supersedes()
        .flatMap(
            id -> Optional.ofNullable(own.get(id)).or(() -> Optional.ofNullable(others.get(id))))
        .filter(
            old ->
                old.participant().equals(fact.participant()) && old.treaty().equals(fact.treaty()));
  }

  /** Two facts that could be one, told otherwise. */
  private record Candidate(TreatyFact before, TreatyFact after, int rank) {
    static final Comparator<Candidate> CLOSEST_FIRST =
        comparingInt(Candidate::rank)
            .thenComparing(comparingLong(Candidate::distance))
            .thenComparing(comparing(Candidate::first))
            .thenComparing(comparing(Candidate::second));

    long distance() {
      ImpreciseDate one = before.on();
      ImpreciseDate other = after.on();
      return Math.abs(
              one.earliest().orElse(LONG_AGO).toEpochDay()
                  - other.earliest().orElse(LONG_AGO).toEpochDay())
          + Math.abs(
              one.latest().orElse(FAR_AHEAD).toEpochDay()
                  - other.latest().orElse(FAR_AHEAD).toEpochDay());
    }

    // The texts in their own order, not in that of the registers: both ways round pair alike.
    String first() {
      return before.toString().compareTo(after.toString()) < 0
          ? before.toString()
          : after.toString();
    }

    String second() {
      return before.toString().compareTo(after.toString()) < 0
          ? after.toString()
          : before.toString();
    }
  }
}
