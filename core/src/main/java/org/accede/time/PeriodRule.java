package org.accede.time;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A written way of counting from an act to the day on which it takes effect, as final clauses have
 * it.
 *
 * <table>
 * <caption>The ways of counting, from 15 January 2025</caption>
 * <tr><th>Rule</th><th>Day</th></tr>
 * <tr><td>{@link FirstOfMonthAfterExpiry} of 3 months</td><td>1 May 2025</td></tr>
 * <tr><td>{@link MonthsAfterDate}, 3 months</td><td>16 April 2025</td></tr>
 * <tr><td>{@link DaysAfterDate}, 90 days</td><td>15 April 2025</td></tr>
 * <tr><td>{@link OnDate}</td><td>15 January 2025</td></tr>
 * <tr><td>{@link FirstOfFollowingMonth}</td><td>1 February 2025</td></tr>
 * <tr><td>{@link FirstOfNthMonth}, the third</td><td>1 April 2025</td></tr>
 * <tr><td>{@link NoticeOfMonths}, 6 months</td><td>15 July 2025</td></tr>
 * </table>
 *
 * <p>Every rule counts from every day (it is total), never goes back as the day goes on (it is
 * monotone), and never lies before the day it counts from. So it maps an imprecise date end by end.
 */
public sealed interface PeriodRule extends Serializable
    permits DaysAfterDate,
        FirstOfFollowingMonth,
        FirstOfMonthAfterExpiry,
        FirstOfNthMonth,
        MonthsAfterDate,
        NoticeOfMonths,
        OnDate {
  /** The earliest day on which an act of a day takes effect. */
  LocalDate earliest(LocalDate day);

  /**
   * The latest day on which an act of a day takes effect: the earliest, unless it is not known how
   * the depositary counted.
   */
  default LocalDate latest(LocalDate day) {
    return earliest(day);
  }

  /** The days on which an act of an imprecise date can take effect. */
  default ImpreciseDate count(ImpreciseDate date) {
    return ImpreciseDate.ofEnds(
        date.earliest().map(this::earliest), date.latest().map(this::latest));
  }

  /**
   * The last day, up to a given one, on which an act certainly takes effect on or before a day.
   *
   * @param target the day by which it is to take effect, included
   * @return empty if no day of the two hundred years before takes effect that early
   */
  default Optional<LocalDate> lastDayFor(LocalDate target) {
    // a rule never counts back: the act is not later than its effect
    LocalDate high = target;
    LocalDate low = target.minusYears(200);
    if (latest(low).isAfter(target)) {
      return Optional.empty();
    }
    while (low.isBefore(high)) {
      LocalDate middle =
          LocalDate.ofEpochDay(Math.floorDiv(low.toEpochDay() + high.toEpochDay() + 1, 2L));
      if (latest(middle).isAfter(target)) {
        high = middle.minusDays(1);
      } else {
        low = middle;
      }
    }
    return Optional.of(low);
  }

  /** Its name in messages and files, such as {@code FIRST_OF_MONTH_AFTER_EXPIRY}. */
  String word();

  /** How many days or months it counts, or which month; 0 for a rule that counts none. */
  int amount();
}
