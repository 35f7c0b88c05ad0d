package org.accede.time;

import java.time.LocalDate;
import org.accede.error.InvalidValueException;

/**
 * "Three months after the date of deposit".
 *
 * <p>So many months on, cut to the month's end, and then one day: the period is over when its last
 * day is. Deposit of 18 December 1974 (ETS No. 062): 19 March 1975. A year counts as twelve months.
 *
 * <p>The other way of counting, the day after and then so many months on, gives another day only
 * near the end of a month. No text says which is meant; the record does. Where the two differ:
 *
 * <table>
 * <caption>Days that the depositary has published</caption>
 * <tr><th>Deposit</th><th>Months</th><th>In force</th></tr>
 * <tr><td>29 November 1965 (ETS No. 033)</td><td>3</td><td>28 February 1966: the other way</td></tr>
 * <tr><td>30 January 1970 (ETS No. 053)</td><td>1</td><td>28 February 1970: the other way</td></tr>
 * <tr><td>30 March 1983 (Luxembourg, ETS No. 106)</td><td>3</td><td>1 July 1983</td></tr>
 * <tr><td>30 March 1994 and 2004 (ETS No. 087)</td><td>6</td><td>1 October</td></tr>
 * <tr><td>28 February 2001 (ETS No. 087)</td><td>6</td><td>29 August 2001</td></tr>
 * <tr><td>29 November 2002 (ETS No. 085)</td><td>3</td><td>1 March 2003</td></tr>
 * <tr><td>30 June 2008 (ETS No. 162)</td><td>1</td><td>31 July 2008</td></tr>
 * </table>
 *
 * <p>So for an act of 30 March 1983 or later it is the first way. For an earlier act it can be
 * either: {@link #earliest} and {@link #latest} then give the two days.
 *
 * @param amount the months of the period, at least 1
 */
public record MonthsAfterDate(int amount) implements PeriodRule {
  /** The oldest act since which the depositary is known to have counted in one way alone. */
  private static final LocalDate ONE_WAY_FROM = LocalDate.of(1983, 3, 30);

  /**
   * The rule for a period of so many months.
   *
   * @throws InvalidValueException if there are none
   */
  public MonthsAfterDate {
    if (amount < 1) {
      throw new InvalidValueException("amount", Integer.toString(amount), "at least 1 month");
    }
  }

  @Override
  public LocalDate earliest(LocalDate day) {
    LocalDate counted = monthsThenDay(day);
    LocalDate other = dayThenMonths(day);
    return isCountedInOneWay(day) || counted.isBefore(other) ? counted : other;
  }

  @Override
  public LocalDate latest(LocalDate day) {
    LocalDate counted = monthsThenDay(day);
    LocalDate other = dayThenMonths(day);
    return isCountedInOneWay(day) || counted.isAfter(other) ? counted : other;
  }

  private static boolean isCountedInOneWay(LocalDate day) {
    return !day.isBefore(ONE_WAY_FROM);
  }

  private LocalDate monthsThenDay(LocalDate day) {
    return day.plusMonths(amount).plusDays(1);
  }

  private LocalDate dayThenMonths(LocalDate day) {
    return day.plusDays(1).plusMonths(amount);
  }

  @Override
  public String word() {
    return "MONTHS_AFTER_DATE";
  }
}
