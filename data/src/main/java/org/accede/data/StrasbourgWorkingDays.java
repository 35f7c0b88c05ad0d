package org.accede.data;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.temporal.ChronoUnit;
import org.accede.time.WorkingDays;
import org.jspecify.annotations.Nullable;

/**
 * The working days of Strasbourg, where the Council of Europe has its seat (Statute, ETS No. 001,
 * Article 11): every day but Saturdays, Sundays and public holidays.
 *
 * <p>The public holidays are those of France (Code du travail, Article L3133-1) and those that
 * Alsace and Moselle have besides, Good Friday and 26 December (Ordonnance of 16 August 1892; Code
 * du travail, Article L3134-13).
 *
 * <pre>{@code
 * new StrasbourgWorkingDays().lastOnOrBefore(LocalDate.of(2026, 4, 6))  // 2026-04-02
 * }</pre>
 *
 * <p>The list is the one in force since 1982, when 8 May came back to it; earlier years, from 1583
 * on, are judged by it too. Whit Monday is on it in every year: that some work on it, as the day of
 * solidarity, does not make it a working day. On what other days the Secretariat closes is not
 * known here.
 *
 * <p>Immutable and safe to share between threads; all of them are equal.
 */
public final class StrasbourgWorkingDays implements WorkingDays {
  private static final WorkingDays WEEKDAYS = WorkingDays.weekdays();

  private static final ImmutableSet<MonthDay> FIXED =
      ImmutableSet.of(
          MonthDay.of(1, 1),
          MonthDay.of(5, 1),
          MonthDay.of(5, 8),
          MonthDay.of(7, 14),
          MonthDay.of(8, 15),
          MonthDay.of(11, 1),
          MonthDay.of(11, 11),
          MonthDay.of(12, 25),
          MonthDay.of(12, 26));

  /** Good Friday, Easter Monday, Ascension Day, Whit Monday, in days after Easter Sunday. */
  private static final ImmutableSet<Long> MOVABLE = ImmutableSet.of(-2L, 1L, 39L, 50L);

  /** The working days of Strasbourg. */
  public StrasbourgWorkingDays() {}

  @Override
  public boolean isWorkingDay(LocalDate day) {
    return WEEKDAYS.isWorkingDay(day)
        && !FIXED.contains(MonthDay.from(day))
        && !MOVABLE.contains(ChronoUnit.DAYS.between(easter(day.getYear()), day));
  }

  @Override
  public boolean equals(@Nullable Object object) {
    return object instanceof StrasbourgWorkingDays;
  }

  @Override
  public int hashCode() {
    return StrasbourgWorkingDays.class.hashCode();
  }

  /** {@code working days of Strasbourg}. */
  @Override
  public String toString() {
    return "working days of Strasbourg";
  }

  /** Easter Sunday by the method of Meeus, Jones and Butcher, for the Gregorian calendar. */
  private static LocalDate easter(int year) {
    int golden = year % 19;
    int century = year / 100;
    int inCentury = year % 100;
    int moonShift = (century - (century + 8) / 25 + 1) / 3;
    int epact = (19 * golden + century - century / 4 - moonShift + 15) % 30;
    int toSunday = (32 + 2 * (century % 4) + 2 * (inCentury / 4) - epact - inCentury % 4) % 7;
    int exception = (golden + 11 * epact + 22 * toSunday) / 451;
    return LocalDate.of(year, 3, 22).plusDays(epact + toSunday - 7L * exception);
  }
}
