package org.accede.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.accede.time.WorkingDays;

/** The working days against the law, with Easter computed from the moon. */
class StrasbourgWorkingDaysProperties {
  private static final Set<MonthDay> FIXED =
      Set.of(
          MonthDay.of(1, 1),
          MonthDay.of(5, 1),
          MonthDay.of(5, 8),
          MonthDay.of(7, 14),
          MonthDay.of(8, 15),
          MonthDay.of(11, 1),
          MonthDay.of(11, 11),
          MonthDay.of(12, 25),
          MonthDay.of(12, 26));

  private final WorkingDays strasbourg = new StrasbourgWorkingDays();

  @Property(tries = 200)
  void everyDayOfAYearIsAsTheLawHasIt(@ForAll @IntRange(min = 1583, max = 9999) int year) {
    LocalDate easter = easter(year);
    Set<LocalDate> movable =
        Set.of(easter.minusDays(2), easter.plusDays(1), easter.plusDays(39), easter.plusDays(50));
    Stream.iterate(LocalDate.of(year, 1, 1), day -> day.getYear() == year, day -> day.plusDays(1))
        .forEach(
            day ->
                assertThat(strasbourg.isWorkingDay(day))
                    .as(day.toString())
                    .isEqualTo(
                        WorkingDays.weekdays().isWorkingDay(day)
                            && !FIXED.contains(MonthDay.from(day))
                            && !movable.contains(day)));
  }

  /** Gauss's rule with Lichtenberg's exceptions, for the Gregorian calendar. */
  private static LocalDate easter(int year) {
    int century = year / 100;
    int moon = 15 + (3 * century + 3) / 4 - (8 * century + 13) / 25;
    int sun = 2 - (3 * century + 3) / 4;
    int golden = year % 19;
    int phase = (19 * golden + moon) % 30;
    int exception = (phase + golden / 11) / 29;
    int fullMoon = 21 + phase - exception;
    int firstSunday = 7 - (year + year / 4 + sun) % 7;
    int distance = 7 - (fullMoon - firstSunday) % 7;
    return LocalDate.of(year, 3, 1).plusDays(fullMoon + distance - 1L);
  }
}
