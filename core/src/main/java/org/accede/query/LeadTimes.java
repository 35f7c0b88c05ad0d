package org.accede.query;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.time.Period;
import java.util.Comparator;
import java.util.Optional;
import org.accede.error.InvalidValueException;
import org.jspecify.annotations.Nullable;

/**
 * How long before a deadline to warn: calendar periods counted back from its {@linkplain
 * Deadline#safeDay() safe day}.
 *
 * <p>The usual ones are a convenience for planning and stand in no law. Tunisia asked for more time
 * 36 days before the end of a term, and then on its last day (GR-J(2024)6); the position of the
 * European Union on such a request took two months (Council Decision (EU) 2025/803).
 *
 * <p>A value: equal to another of the same periods in the same order.
 */
public final class LeadTimes {
  private static final LeadTimes USUAL =
      new LeadTimes(
          ImmutableList.of(
              Period.ofMonths(12), Period.ofMonths(6), Period.ofMonths(3), Period.ofMonths(1)));

  private final ImmutableList<Period> periods;

  private LeadTimes(ImmutableList<Period> periods) {
    this.periods = periods;
  }

  /** 12, 6, 3 months and 1 month before. */
  public static LeadTimes usual() {
    return USUAL;
  }

  /**
   * Those of one's choice; none if the list is empty.
   *
   * @throws InvalidValueException if one is not longer than nothing
   */
  public static LeadTimes of(Iterable<Period> periods) {
    for (Period period : periods) {
      // longer than nothing, whatever the month
      if (period.isNegative() || period.isZero()) {
        throw new InvalidValueException("leadTimes", period.toString(), "a time before the day");
      }
    }
    return new LeadTimes(ImmutableList.copyOf(periods));
  }

  /** The periods, as they were given. */
  public ImmutableList<Period> periods() {
    return periods;
  }

  /** The days on which to warn of a deadline, in order. */
  public ImmutableSortedSet<LocalDate> warningDays(Deadline deadline) {
    return periods.stream()
        .map(deadline.safeDay()::minus)
        .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder()));
  }

  /**
   * The lead time that a deadline is within on a day: the one whose day to warn was the last to
   * come, that day included. Empty before the first of them, and after the safe day.
   */
  public Optional<Period> reached(Deadline deadline, LocalDate day) {
    return day.isAfter(deadline.safeDay())
        ? Optional.empty()
        : periods.stream()
            .filter(period -> !deadline.safeDay().minus(period).isAfter(day))
            .max(Comparator.comparing(deadline.safeDay()::minus));
  }

  @Override
  public boolean equals(@Nullable Object object) {
    return object instanceof LeadTimes other && periods.equals(other.periods);
  }

  @Override
  public int hashCode() {
    return periods.hashCode();
  }

  /** The periods, such as {@code [P12M, P6M]}. */
  @Override
  public String toString() {
    return periods.toString();
  }
}
