package org.accede.data;

import com.google.common.base.Suppliers;
import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.LocalDate;
import java.util.function.Supplier;
import org.accede.time.WorkingDays;

/**
 * The working days of Strasbourg, where the depositary has its seat (Statute, ETS No. 001, Article
 * 11): every day but Saturdays, Sundays and public holidays.
 *
 * <p>The public holidays are those of France (Code du travail, Article L3133-1) and those that
 * Alsace and Moselle have besides, Good Friday and 26 December (Ordonnance of 16 August 1892; Code
 * du travail, Article L3134-13).
 *
 * <pre>{@code
 * new StrasbourgWorkingDays().lastOnOrBefore(LocalDate.of(2026, 4, 6))  // 2026-04-02
 * }</pre>
 *
 * <p>They are the days of the law of the place: on what other days the Secretariat closes is not
 * known here. The holidays are those of Jollyday, read when a weekday is first asked about. It has
 * the law of today, with 8 May only from 1981, and takes Whit Monday for a working day from 2004 to
 * 2007, the first years of the day of solidarity.
 *
 * <p>Immutable and safe to share between threads.
 */
public final class StrasbourgWorkingDays implements WorkingDays {
  /** ISO 3166-2:FR-67. */
  private static final String BAS_RHIN = "67";

  private static final WorkingDays WEEKDAYS = WorkingDays.weekdays();
  private static final Supplier<HolidayManager> FRANCE =
      Suppliers.memoize(
          () -> HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.FRANCE)));

  /** The working days of Strasbourg. */
  public StrasbourgWorkingDays() {}

  @Override
  public boolean isWorkingDay(LocalDate day) {
    return WEEKDAYS.isWorkingDay(day) && !FRANCE.get().isHoliday(day, BAS_RHIN);
  }
}
