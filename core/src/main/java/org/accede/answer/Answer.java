package org.accede.answer;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.io.Serial;
import java.io.Serializable;
import java.util.Optional;
import java.util.stream.Collectors;
import org.accede.error.InvalidValueException;
import org.jspecify.annotations.Nullable;

/**
 * An answer with its explanation.
 *
 * <p>It is determined if it is the same however the facts can have been; undetermined if not, and
 * then it carries every answer that is possible; not applicable if the question does not arise. All
 * three carry an explanation, which cannot be dropped. All implementations are immutable, and
 * serialisable if what was asked for is.
 *
 * <p>Printed it is one line without the explanation: {@code INVITED since 2025-06-18}, {@code
 * undetermined: SIGNATORY or PARTY; last seen on 2004-06-18: SIGNATORY}, {@code not applicable}.
 *
 * @param <T> what was asked for
 */
public sealed interface Answer<T> extends Serializable {
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
    return new Determined<>(ImmutableList.of(requireNonNull(value, "value")), explanation);
  }

  /**
   * Every answer that is possible, in a stable order; at least two.
   *
   * @throws InvalidValueException if there are fewer than two, or two are equal
   */
  static <T> Answer<T> undetermined(ImmutableList<T> candidates, Explanation explanation) {
    return new Undetermined<>(candidates, explanation, Optional.empty(), candidates);
  }

  /**
   * The same, with what was last known, and what that has become.
   *
   * @throws InvalidValueException if there are fewer than two candidates, or two are equal, or what
   *     the record gives is empty
   */
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
    /**
     * The one answer.
     *
     * @throws InvalidValueException if there is not exactly one
     */
    public Determined {
      requireNonNull(explanation, "explanation");
      if (candidates.size() != 1) {
        throw new InvalidValueException("candidates", candidates.toString(), "one answer");
      }
    }

    @Override
    public Optional<T> value() {
      return Optional.of(candidates.get(0));
    }

    @Override
    public boolean isDetermined() {
      return true;
    }

    @Override
    public String toString() {
      return candidates.get(0).toString();
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
      implements Answer<T> {
    /**
     * The answers that are possible.
     *
     * @throws InvalidValueException if there are fewer than two, or two are equal; if the record
     *     gives nothing, or something else than these without anything last known
     */
    public Undetermined {
      requireNonNull(explanation, "explanation");
      requireNonNull(lastSeen, "lastSeen");
      if (candidates.size() < 2 || hasEqual(candidates)) {
        throw new InvalidValueException(
            "candidates", candidates.toString(), "at least two answers that differ");
      }
      if (onRecord.isEmpty()) {
        throw new InvalidValueException("onRecord", "[]", "what the record gives");
      }
      if (lastSeen.isEmpty() && !onRecord.equals(candidates)) {
        throw new InvalidValueException(
            "onRecord", onRecord.toString(), "the candidates, where nothing was last known");
      }
    }

    /** They are few, and are compared whenever an answer is given: no set is made of them. */
    private static boolean hasEqual(ImmutableList<?> candidates) {
      for (int i = 1; i < candidates.size(); i++) {
        for (int j = 0; j < i; j++) {
          if (candidates.get(i).equals(candidates.get(j))) {
            return true;
          }
        }
      }
      return false;
    }

    @Override
    public String toString() {
      return candidates.stream()
              .map(Object::toString)
              .collect(Collectors.joining(" or ", "undetermined: ", ""))
          + lastSeen.map(seen -> "; last seen " + seen).orElse("");
    }

    @Serial
    private Object writeReplace() {
      return new Written<>(candidates, explanation, lastSeen.orElse(null), onRecord);
    }

    private record Written<T>(
        ImmutableList<T> candidates,
        Explanation explanation,
        @Nullable LastSeen<T> lastSeen,
        ImmutableList<T> onRecord)
        implements Serializable {
      @Serial
      private Object readResolve() {
        return new Undetermined<>(candidates, explanation, Optional.ofNullable(lastSeen), onRecord);
      }
    }
  }

  /**
   * That the question does not arise.
   *
   * @param <T> what was asked for
   * @param explanation why it does not
   */
  record NotApplicable<T>(Explanation explanation) implements Answer<T> {
    /** Why the question does not arise. */
    public NotApplicable {
      requireNonNull(explanation, "explanation");
    }

    @Override
    public ImmutableList<T> candidates() {
      return ImmutableList.of();
    }

    @Override
    public String toString() {
      return "not applicable";
    }
  }
}
