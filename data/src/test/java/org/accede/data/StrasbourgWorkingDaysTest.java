package org.accede.data;

import static org.assertj.core.api.Assertions.assertThat;

import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.LocalDate;
import java.util.List;
import org.accede.time.WorkingDays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StrasbourgWorkingDaysTest {
  /** ISO 3166-2:FR-67. */
  private static final String BAS_RHIN = "67";

  private final WorkingDays strasbourg = new StrasbourgWorkingDays();

  @ParameterizedTest(name = "{0}, {1}")
  @CsvSource({
    "2026-01-01, New Year's Day",
    "2026-04-03, Good Friday",
    "2026-04-06, Easter Monday",
    "2026-05-01, Labour Day",
    "2026-05-08, Victory Day",
    "2026-05-14, Ascension",
    "2026-05-25, Whit Monday",
    "2026-07-14, Bastille Day",
    "2025-08-15, Assumption on a Friday",
    "2027-11-01, All Saints on a Monday",
    "2026-11-11, Armistice Day",
    "2026-12-25, Christmas",
    "2025-12-26, Saint Stephen's Day on a Friday",
  })
  void isClosedOnAHoliday(LocalDate day, String name) {
    assertThat(WorkingDays.weekdays().isWorkingDay(day)).as("a weekday").isTrue();
    assertThat(strasbourg.isWorkingDay(day)).as(name).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"2026-08-15", "2026-11-01", "2026-12-26", "2026-11-21", "2026-11-22"})
  void isClosedOnAWeekend(LocalDate day) {
    assertThat(strasbourg.isWorkingDay(day)).isFalse();
  }

  /** Maundy Thursday and Easter Tuesday; 2 January; a plain Tuesday; 24 December. */
  @ParameterizedTest
  @ValueSource(strings = {"2026-04-02", "2026-04-07", "2026-01-02", "2026-03-10", "2026-12-24"})
  void isOpenOnAnyOtherDay(LocalDate day) {
    assertThat(strasbourg.isWorkingDay(day)).isTrue();
  }

  @ParameterizedTest(name = "on or before {0}: {1}")
  @CsvSource({
    "2026-04-06, 2026-04-02",
    "2026-12-27, 2026-12-24",
    "2026-05-08, 2026-05-07",
    "2026-03-10, 2026-03-10",
  })
  void theLastWorkingDayIsBeforeTheHolidays(LocalDate day, LocalDate working) {
    assertThat(strasbourg.lastOnOrBefore(day)).isEqualTo(working);
  }

  @Test
  void allCalendarsOfStrasbourgAreEqualAlsoWithinOthers() {
    LocalDate ownHoliday = LocalDate.of(2026, 12, 16);
    WorkingDays own = WorkingDays.closedOn(List.of(ownHoliday));

    assertThat(strasbourg)
        .isEqualTo(new StrasbourgWorkingDays())
        .hasSameHashCodeAs(new StrasbourgWorkingDays())
        .isNotEqualTo(WorkingDays.weekdays())
        .hasToString("working days of Strasbourg");
    assertThat(strasbourg.and(own)).isEqualTo(own.and(new StrasbourgWorkingDays()));
    assertThat(strasbourg.and(own).lastOnOrBefore(ownHoliday)).isEqualTo("2026-12-15");
  }

  @Test
  void theDayOfSolidarityIsNoWorkingDay() {
    assertThat(strasbourg.isWorkingDay(LocalDate.of(2005, 5, 16))).isFalse();
  }

  /** Jollyday takes Whit Monday for a working day from 2004 to 2007. */
  @Test
  void everyDaySince2008IsAsJollydayHasIt() {
    HolidayManager france =
        HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.FRANCE));
    LocalDate.of(2008, 1, 1)
        .datesUntil(LocalDate.of(2100, 1, 1))
        .filter(WorkingDays.weekdays()::isWorkingDay)
        .forEach(
            day ->
                assertThat(strasbourg.isWorkingDay(day))
                    .as(day.toString())
                    .isEqualTo(!france.isHoliday(day, BAS_RHIN)));
  }
}
