package org.accede.rule.accession;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.accede.answer.Answer;
import org.accede.answer.Explanation;
import org.accede.answer.LastSeen;

/**
 * What was last known of a participant and a treaty, as a timeline goes on from day to day: up to
 * the day until which they are seen it moves on, and after it, it stays.
 */
final class LastSight {
  private final Optional<LocalDate> until;
  private Optional<LocalDate> day = Optional.empty();
  private Optional<AccessionState> state = Optional.empty();

  /**
   * Nothing yet.
   *
   * @param until the last day on which the record can be relied on; empty if nothing is on record
   */
  LastSight(Optional<LocalDate> until) {
    this.until = until;
  }

  /** Turns to a span of days that begins with a day. */
  void turnTo(LocalDate firstDay) {
    day = Optional.of(firstDay);
  }

  /** Sees what the record alone gives for the span. */
  void see(ImmutableList<AccessionState> onRecord) {
    boolean isSeen =
        until.isPresent() && day.map(first -> !first.isAfter(until.get())).orElse(true);
    if (isSeen) {
      state = onRecord.size() == 1 ? Optional.of(onRecord.get(0)) : Optional.empty();
    }
  }

  /**
   * An undetermined answer with what was last known, if that is one state.
   *
   * @param onRecord what the record alone gives for the span
   */
  Answer<AccessionState> answer(
      ImmutableList<AccessionState> candidates,
      Explanation explanation,
      ImmutableList<AccessionState> onRecord) {
    return state.isPresent() && until.isPresent()
        ? Answer.undetermined(
            candidates, explanation, new LastSeen<>(state.get(), until.get()), onRecord)
        : Answer.undetermined(candidates, explanation);
  }
}
