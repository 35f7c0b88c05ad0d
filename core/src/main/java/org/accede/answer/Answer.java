package org.accede.answer;

import com.google.common.collect.ImmutableList;
import java.util.Optional;

/**
 * An answer with its explanation.
 *
 * <p>It is determined if it is the same however the facts can have been; undetermined if not, and
 * then it carries every answer that is possible; not applicable if the question does not arise. All
 * three carry an explanation, which cannot be dropped. All implementations are immutable.
 *
 * @param <T> what was asked for
 */
public sealed interface Answer<T> {
  /** Why. */
  Explanation explanation();

  /** Every answer that is possible: one if determined, more if not, none if not applicable. */
  ImmutableList<T> candidates();

  /** The answer, if it is determined. */
  default Optional<T> value() {
    return Optional.empty();
  }

  /** Whether it is the same however the facts can have been. */
  default boolean isDetermined() {
    return false;
  }

  /**
   * What was last known, if it depends on what nobody has recorded since: a signatory when last
   * seen, on 18 June 2004, may have gone further.
   */
  default Optional<LastSeen<T>> lastSeen() {
    return Optional.empty();
  }

  /**
   * What the record gives if nothing happened but what it holds: for an answer that says what was
   * last known, what that has become by the day asked about, such as an invitation whose term has
   * ended since; for others every answer that is possible.
   */
  default ImmutableList<T> onRecord() {
    return candidates();
  }

  /** An answer that is the same however the facts can have been. */
  static <T> Answer<T> determined(T value, Explanation explanation) {
    return new Determined<>(ImmutableList.of(value), explanation);
  }

  /** Every answer that is possible, in a stable order; at least two. */
  static <T> Answer<T> undetermined(ImmutableList<T> candidates, Explanation explanation) {
    return new Undetermined<>(candidates, explanation, Optional.empty(), candidates);
  }

  /** The same, with what was last known, and what that has become. */
  static <T> Answer<T> undetermined(
      ImmutableList<T> candidates,
      Explanation explanation,
      LastSeen<T> lastSeen,
      ImmutableList<T> onRecord) {
    return new Undetermined<>(candidates, explanation, Optional.of(lastSeen), onRecord);
  }

  /** That the question does not arise. */
  static <T> Answer<T> notApplicable(Explanation explanation) {
    return new NotApplicable<>(explanation);
  }

  /**
   * An answer that is the same however the facts can have been.
   *
   * @param <T> what was asked for
   * @param candidates the answer, alone
   * @param explanation why
   */
  record Determined<T>(ImmutableList<T> candidates, Explanation explanation) implements Answer<T> {
    @Override
    public Optional<T> value() {
      return Optional.of(candidates.get(0));
    }

    @Override
    public boolean isDetermined() {
      return true;
    }
  }

  /**
   * An answer that depends on what is not known.
   *
   * @param <T> what was asked for
   * @param candidates every answer that is possible
   * @param explanation why, and what would settle it
   * @param lastSeen what was last known
   * @param onRecord what the record gives if nothing happened but what it holds
   */
  record Undetermined<T>(
      ImmutableList<T> candidates,
      Explanation explanation,
      Optional<LastSeen<T>> lastSeen,
      ImmutableList<T> onRecord)
      implements Answer<T> {}

  /**
   * That the question does not arise.
   *
   * @param <T> what was asked for
   * @param explanation why it does not
   */
  record NotApplicable<T>(Explanation explanation) implements Answer<T> {
    @Override
    public ImmutableList<T> candidates() {
      return ImmutableList.of();
    }
  }
}
