package org.accede.query;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;

/**
 * How long one stretch of a procedure took, in the cases whose days are on record.
 *
 * @param cases how many; at least one
 * @param shortest in days
 * @param median in days: that of the case in the middle, or half-way between the two in the middle,
 *     rounded down
 * @param longest in days
 */
public record ProcedureTime(int cases, int shortest, int median, int longest)
    implements Serializable {

  /** Of cases, in days; empty if there is none. */
  static Optional<ProcedureTime> of(List<Integer> days) {
    if (days.isEmpty()) {
      return Optional.empty();
    }
    ImmutableList<Integer> sorted = ImmutableList.sortedCopyOf(days);
    int cases = sorted.size();
    return Optional.of(
        new ProcedureTime(
            cases,
            sorted.get(0),
            (sorted.get((cases - 1) / 2) + sorted.get(cases / 2)) / 2,
            sorted.get(cases - 1)));
  }
}
