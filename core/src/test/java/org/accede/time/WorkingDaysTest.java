package org.accede.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.Sets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.accede.error.InvalidValueException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingDaysTest {
  @ParameterizedTest
  @CsvSource({
    "2024-03-07, true",
    "2024-03-08, true",
    "2024-03-09, false",
    "2024-03-10, false",
    "2024-03-11, true",
  })
  void anOfficeWorksFromMondayToFriday(LocalDate day, boolean works) {
    assertThat(WorkingDays.weekdays().isWorkingDay(day)).isEqualTo(works);
  }

  /** Tunisia's term to accede to ETS No. 185 ended on Friday, 8 March 2024. */
  @ParameterizedTest
  @CsvSource({
    "2024-03-08, 2024-03-08",
    "2024-03-09, 2024-03-08",
    "2024-03-10, 2024-03-08",
    "2024-03-11, 2024-03-11",
  })
  void theLastWorkingDayIsTheDayItselfOrTheFridayBefore(LocalDate day, LocalDate expected) {
    assertThat(WorkingDays.weekdays().lastOnOrBefore(day)).isEqualTo(expected);
  }

  private static final LocalDate GOOD_FRIDAY = LocalDate.of(2024, 3, 29);
  private static final LocalDate EASTER_MONDAY = LocalDate.of(2024, 4, 1);

  private final WorkingDays holidays = WorkingDays.closedOn(List.of(GOOD_FRIDAY, EASTER_MONDAY));
  private final WorkingDays sundayToThursday =
      WorkingDays.of(
          Sets.difference(
              EnumSet.allOf(DayOfWeek.class), EnumSet.of(DayOfWeek.FRIDAY, DayOfWeek.SATURDAY)));

  @ParameterizedTest
  @CsvSource({
    "2024-04-02, 2024-04-02",
    "2024-04-01, 2024-03-28",
    "2024-03-29, 2024-03-28",
    "2024-03-28, 2024-03-28",
  })
  void holidaysComeOnTopOfTheWeekends(LocalDate day, LocalDate expected) {
    assertThat(WorkingDays.weekdays().and(holidays).lastOnOrBefore(day)).isEqualTo(expected);
  }

  @Test
  void twoOfficesWorkTogetherOnTheDaysOnWhichBothDo() {
    WorkingDays both = WorkingDays.weekdays().and(sundayToThursday);

    LocalDate.of(2024, 3, 1)
        .datesUntil(LocalDate.of(2024, 4, 1))
        .forEach(
            day ->
                assertThat(both.isWorkingDay(day))
                    .as(day.toString())
                    .isEqualTo(day.getDayOfWeek().compareTo(DayOfWeek.THURSDAY) <= 0));
    assertThat(both.lastOnOrBefore(GOOD_FRIDAY)).isEqualTo("2024-03-28");
  }

  @Test
  void calendarsOfEqualPartsAreEqualInWhateverOrderTheyWereCombined() {
    WorkingDays weekdays = WorkingDays.weekdays();
    WorkingDays sameWeekdays = WorkingDays.of(EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY));
    WorkingDays sameHolidays = WorkingDays.closedOn(Set.of(EASTER_MONDAY, GOOD_FRIDAY));

    assertThat(weekdays).isEqualTo(sameWeekdays).hasSameHashCodeAs(sameWeekdays);
    assertThat(holidays).isEqualTo(sameHolidays).hasSameHashCodeAs(sameHolidays);
    assertThat(weekdays.and(holidays).and(sundayToThursday))
        .isEqualTo(sundayToThursday.and(sameHolidays.and(sameWeekdays)))
        .hasSameHashCodeAs(sundayToThursday.and(sameHolidays.and(sameWeekdays)))
        .isNotEqualTo(weekdays.and(holidays));
    assertThat(weekdays).isNotEqualTo(sundayToThursday).isNotEqualTo(holidays);
    assertThat(holidays).isNotEqualTo(WorkingDays.closedOn(List.of(GOOD_FRIDAY)));
  }

  @Test
  void aCalendarPrintsItsParts() {
    assertThat(WorkingDays.weekdays().and(WorkingDays.closedOn(List.of(GOOD_FRIDAY))))
        .hasToString(
            "working on [MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY], and closed on"
                + " [2024-03-29]");
  }

  @Test
  void anOfficeThatWorksOnNoDayOfTheWeekIsRefused() {
    assertThatThrownBy(() -> WorkingDays.of(List.of()))
        .isInstanceOf(InvalidValueException.class)
        .hasMessage("daysOfTheWeek: found \"[]\", expected at least one working day");
  }

  @Test
  void aCalendarWithoutAWorkingDayIsRefusedAndNotSearchedForEver() {
    WorkingDays sundays = WorkingDays.of(List.of(DayOfWeek.SUNDAY));

    assertThatThrownBy(() -> WorkingDays.weekdays().and(sundays).lastOnOrBefore(GOOD_FRIDAY))
        .isInstanceOf(InvalidValueException.class)
        .hasMessage(
            "workingDays: found \"working on [MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY], and"
                + " working on [SUNDAY]\", expected a working day within the 366 days up to"
                + " 2024-03-29");
  }

  @Test
  void theLastOfTheDaysLookedThroughCounts() {
    LocalDate only = GOOD_FRIDAY.minusDays(WorkingDays.LONGEST_CLOSURE - 1L);
    WorkingDays once = only::equals;

    assertThat(once.lastOnOrBefore(GOOD_FRIDAY)).isEqualTo(only);
    assertThatThrownBy(() -> once.lastOnOrBefore(GOOD_FRIDAY.plusDays(1)))
        .isInstanceOf(InvalidValueException.class);
  }
}
