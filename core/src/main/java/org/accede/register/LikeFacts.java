package org.accede.register;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Streams;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import org.accede.act.Consent;
import org.accede.act.ConsentKind;
import org.accede.source.Provenance;
import org.accede.treaty.TreatyFact;

/** Two facts that say the same, as the one fact that both sources speak of. */
final class LikeFacts {
  private LikeFacts() {}

  /**
   * One's own fact with what stands behind both, known from the earlier day of the two; empty if
   * they do not say the same. A consent of which one does not state the kind has that of the other.
   *
   * <p>A fact has one id and corrects one fact. Two that bear different ids, or correct different
   * facts, are therefore not united: a correction of either would not find it any more.
   */
  static <F extends TreatyFact> Optional<F> united(F mine, F other) {
    if (mine.equals(other)) {
      return Optional.of(mine);
    }
    if (!mine.on().equals(other.on())) {
      return Optional.empty(); // the cheapest way to differ
    }
    Provenance own = mine.provenance();
    Provenance theirs = other.provenance();
    TreatyFact full = withKindOf(other, mine);
    if (areDifferent(own.id(), theirs.id())
        || areDifferent(own.supersedes(), theirs.supersedes())
        || !full.saysTheSameAs(withKindOf(mine, other))) {
      return Optional.empty();
    }
    @SuppressWarnings("unchecked") // the same sort of fact: its kind and provenance alone differ
    F united = (F) full.withProvenance(behindBoth(mine, other));
    return Optional.of(united);
  }

  private static boolean areDifferent(Optional<String> one, Optional<String> other) {
    return one.isPresent() && other.isPresent() && !one.equals(other);
  }

  private static TreatyFact withKindOf(TreatyFact source, TreatyFact fact) {
    return fact instanceof Consent consent
            && consent.kind() == ConsentKind.NOT_STATED
            && source instanceof Consent stated
        ? new Consent(
            consent.participant(),
            consent.treaty(),
            consent.on(),
            stated.kind(),
            consent.provenance())
        : fact;
  }

  private static Provenance behindBoth(TreatyFact mine, TreatyFact other) {
    Provenance own = mine.provenance();
    Provenance theirs = other.provenance();
    return new Provenance.Builder()
        .addAllCitations(eachOnce(own.citations(), theirs.citations()))
        .statedKnownFrom(earlier(mine, other).provenance().statedKnownFrom())
        .addAllContradictions(eachOnce(own.contradictions(), theirs.contradictions()))
        .inference(own.inference())
        .remark(own.remark().or(theirs::remark))
        .exception(own.exception().or(theirs::exception))
        .id(own.id().or(theirs::id))
        .supersedes(own.supersedes().or(theirs::supersedes))
        .build();
  }

  private static TreatyFact earlier(TreatyFact mine, TreatyFact other) {
    return knownFrom(other).isBefore(knownFrom(mine)) ? other : mine;
  }

  /** What is known from no day on record was known later than all else. */
  private static LocalDate knownFrom(TreatyFact fact) {
    return fact.knownFrom().orElse(LocalDate.MAX);
  }

  private static <T> ImmutableList<T> eachOnce(Collection<T> own, Collection<T> theirs) {
    return Streams.concat(own.stream(), theirs.stream())
        .distinct()
        .collect(ImmutableList.toImmutableList());
  }
}
