package org.accede.rule.accession;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.accede.participant.Participant;
import org.accede.register.Coverage;
import org.accede.register.TreatyRegister;
import org.jspecify.annotations.Nullable;

/**
 * Participants whom clauses see alike once they are settled: where nothing is on record of two of
 * them and the same coverage reaches both, they go the same course.
 *
 * <p>Most pairs are like that, and the course of one is then found for the others without looking
 * at all that decides. Safe to share between threads: what one finds another may find again.
 */
final class Lookalikes {
  private final AtomicReferenceArray<@Nullable Idle> byColumn;

  /** Some participants, of whom no course is known yet towards any of so many treaties. */
  Lookalikes(int treaties) {
    byColumn = new AtomicReferenceArray<>(treaties);
  }

  /**
   * What is known of those who have done nothing towards a treaty.
   *
   * @param coverage what is complete of each treaty of its circle
   * @param seenUntil the first day on which the record of one of these ends
   */
  private record Idle(
      ImmutableList<ImmutableList<Coverage>> coverage, LocalDate seenUntil, Course course) {}

  /**
   * The course that was found for one of them, if the same coverage reaches another; null if none
   * was, or if it does not hold for one that is settled so late.
   */
  @Nullable Course find(
      int column,
      Circle circle,
      TreatyRegister register,
      Participant other,
      LocalDate settledFrom) {
    @Nullable Idle known = byColumn.get(column);
    return known != null
            && !settledFrom.isAfter(known.seenUntil())
            && circle.isCovered(known.coverage(), register, other)
        ? known.course()
        : null;
  }

  /** Keeps the course that was found for one of them. */
  void keep(int column, Circle circle, Sights ofOne, Course course) {
    byColumn.set(
        column,
        new Idle(
            circle.coverage(ofOne.register(), ofOne.participant()),
            circle.seenUntil(ofOne),
            course));
  }
}
