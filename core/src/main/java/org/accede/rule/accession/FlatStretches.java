package org.accede.rule.accession;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.primitives.Ints;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The stretches that were known of some courses at some time, side by side in memory: to look at
 * every course is to walk along it, not to follow references.
 */
final class FlatStretches {
  /** Of each course where its stretches begin; after the last, where they end. */
  private final int[] begins;

  private final int[] firstDays;
  private final int[] lastDays;
  private final ImmutableSet<AccessionStage>[] stages;

  private FlatStretches(
      int[] begins, int[] firstDays, int[] lastDays, ImmutableSet<AccessionStage>[] stages) {
    this.begins = begins;
    this.firstDays = firstDays;
    this.lastDays = lastDays;
    this.stages = stages;
  }

  /** What courses know by now, in their order. */
  static FlatStretches of(List<Course> courses) {
    ImmutableList.Builder<Stretch> all = ImmutableList.builder();
    int[] begins = new int[courses.size() + 1];
    for (int course = 0; course < courses.size(); course++) {
      ImmutableList<Stretch> known = courses.get(course).known();
      all.addAll(known);
      begins[course + 1] = begins[course] + known.size();
    }
    return of(begins, all.build());
  }

  private static FlatStretches of(int[] begins, ImmutableList<Stretch> all) {
    int[] firstDays = new int[all.size()];
    int[] lastDays = new int[all.size()];
    ImmutableSet<AccessionStage>[] stages = DayStages.array(all.size());
    for (int place = 0; place < all.size(); place++) {
      Stretch stretch = all.get(place);
      firstDays[place] = day(stretch.first());
      lastDays[place] = day(stretch.last());
      stages[place] = stretch.stages();
    }
    return new FlatStretches(begins, firstDays, lastDays, stages);
  }

  /** The possible stages of a course on a day; null if they are not in here. */
  @Nullable ImmutableSet<AccessionStage> stages(int course, int day) {
    if (course < begins.length - 1) {
      int end = begins[course + 1];
      for (int place = begins[course]; place < end; place++) {
        if (firstDays[place] <= day && day <= lastDays[place]) {
          return stages[place];
        }
      }
    }
    return null;
  }

  /** A day as it is compared here; all real ones are far from the ends. */
  static int day(long epochDay) {
    return Ints.saturatedCast(epochDay);
  }
}
