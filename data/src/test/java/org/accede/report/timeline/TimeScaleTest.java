package org.accede.report.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.List;
import org.accede.time.ImpreciseDate;
import org.junit.jupiter.api.Test;

class TimeScaleTest {
  @Test
  void ticksAreFewAndRound() {
    ImmutableMap<String, List<Integer>> ticks =
        ImmutableMap.of(
            "2024-01-01/2025-01-01", List.of(2024, 2025, 2026),
            "1999-05-01/2031-02-01", List.of(2000, 2005, 2010, 2015, 2020, 2025, 2030),
            "1949-01-01/2030-01-01", List.of(1960, 1980, 2000, 2020));
    ticks.forEach(
        (days, years) -> {
          LocalDate first = LocalDate.parse(days.substring(0, 10));
          LocalDate last = LocalDate.parse(days.substring(11));
          List<Mark> marks =
              List.of(
                  new Mark(Glyph.INVITATION, ImpreciseDate.on(first), ""),
                  new Mark(Glyph.INVITATION, ImpreciseDate.on(last), ""));
          Lane lane = new Lane("", "", ImmutableList.of(), ImmutableList.copyOf(marks));
          TimeScale scale = TimeScale.of(List.of(lane), last);
          assertThat(scale.ticks()).extracting(LocalDate::getYear).isEqualTo(years);
          assertThat(scale.place(first)).isBetween(0.0, 100.0);
        });
  }
}
