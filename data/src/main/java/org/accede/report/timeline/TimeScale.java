package org.accede.report.timeline;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Whole years from left to right: which day is where, in percent of the width. */
final class TimeScale {
  /** More years than that would not stand beside each other on a telephone. */
  private static final int MOST_TICKS = 7;

  private static final int[] STEPS = {1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000};

  private final LocalDate first;
  private final LocalDate end;

  private TimeScale(LocalDate first, LocalDate end) {
    this.first = first;
    this.end = end;
  }

  /** One that holds everything on the lanes, the day, and the year after it. */
  static TimeScale of(List<Lane> lanes, LocalDate day) {
    List<LocalDate> days = new ArrayList<>();
    days.add(day);
    days.add(day.plusYears(1));
    for (Lane lane : lanes) {
      for (Mark mark : lane.marks()) {
        mark.on().earliest().ifPresent(days::add);
        mark.on().latest().ifPresent(days::add);
      }
      for (Bar bar : lane.bars()) {
        if (bar.stage().isPresent()) {
          bar.first().ifPresent(days::add);
          bar.last().ifPresent(days::add);
        }
      }
    }
    int from = days.stream().mapToInt(LocalDate::getYear).min().orElseThrow();
    int to = days.stream().mapToInt(LocalDate::getYear).max().orElseThrow();
    return new TimeScale(LocalDate.of(from, 1, 1), LocalDate.of(to + 1, 1, 1));
  }

  /** Where a day is, from 0 to 100; days outside are at the edge. */
  double place(LocalDate day) {
    double share =
        100.0 * ChronoUnit.DAYS.between(first, day) / ChronoUnit.DAYS.between(first, end);
    return Math.max(0, Math.min(100, share));
  }

  /** Where a bar or band begins; one that is open begins at the edge. */
  double placeOfFirst(Optional<LocalDate> day) {
    return day.map(this::place).orElse(0.0);
  }

  /** Where a bar or band ends: with the last of its days. */
  double placeOfLast(Optional<LocalDate> day) {
    return day.map(last -> place(last.plusDays(1))).orElse(100.0);
  }

  /** The first days of the years to name. */
  ImmutableList<LocalDate> ticks() {
    int from = first.getYear();
    int to = end.getYear();
    for (int step : STEPS) {
      int firstTick = Math.floorDiv(from + step - 1, step) * step;
      if ((to - firstTick) / step + 1 <= MOST_TICKS) {
        ImmutableList.Builder<LocalDate> ticks = ImmutableList.builder();
        for (int year = firstTick; year < to; year += step) {
          ticks.add(LocalDate.of(year, 1, 1));
        }
        return ticks.build();
      }
    }
    return ImmutableList.of(first);
  }

  /** A place as it is written. */
  static String percent(double place) {
    return String.format(Locale.ROOT, "%.2f%%", place);
  }
}
