package org.accede.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
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
}
