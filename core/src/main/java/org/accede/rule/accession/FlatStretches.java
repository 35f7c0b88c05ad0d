package org.accede.rule.accession;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableIntArray;
import com.google.common.primitives.Longs;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * The stretches that were known of some courses at some time, side by side in memory: to look at
 * every course is to walk along it, not to follow references.
 *
 * <p>Each course has its stretches in order, one with the code 0 for all days in between of which
 * nothing was known; its first begins on the first day of all.
 */
final class FlatStretches {
  private static final Comparator<Stretch> BY_DAY = Comparator.comparingLong(Stretch::first);

  private static final long MOST_DAYS = 1 << 29;

  /** Of each course where its stretches begin; after the last, where they end. */
  private final int[] begins;

  /** Of each stretch its course, its first day and the code of its stages. */
  private final int[] courses;

  private final int[] firstDays;
  private final char[] stages;

  private FlatStretches(int[] begins, int[] courses, int[] firstDays, char[] stages) {
    this.begins = begins;
    this.courses = courses;
    this.firstDays = firstDays;
    this.stages = stages;
  }

  /** What courses know by now, in their order. */
  static FlatStretches of(List<Course> courses) {
    Builder builder = new Builder();
    for (Course course : courses) {
      builder.add(course);
    }
    return builder.build();
  }

  /** The code of the possible stages of a course on a day; 0 if they are not in here. */
  char stages(int course, int day) {
    if (course >= begins.length - 1) {
      return 0;
    }
    int found = Arrays.binarySearch(firstDays, begins[course], begins[course + 1], day);
    return stages[found >= 0 ? found : -found - 2];
  }

  /**
   * Looks up every course on a day.
   *
   * @param found takes the codes by the numbers of the courses, and has one place more at least
   */
  void stages(int day, char[] found) {
    int nowhere = found.length - 1;
    for (int place = 0; place < stages.length; place++) {
      // A later stretch writes over an earlier one. No branch: which have begun nobody can
      // foretell,
      // and to guess wrongly costs more than all the rest.
      int begun = (firstDays[place] - day - 1) >> 31;
      found[(courses[place] & begun) | (nowhere & ~begun)] = stages[place];
    }
  }

  /**
   * A day as it is compared here; all real ones are far from the ends, between which no difference
   * is too great for a number.
   */
  static int day(long epochDay) {
    return (int) Longs.constrainToRange(epochDay, -MOST_DAYS, MOST_DAYS);
  }

  private static final class Builder {
    private final ImmutableIntArray.Builder begins = ImmutableIntArray.builder();
    private final ImmutableIntArray.Builder courses = ImmutableIntArray.builder();
    private final ImmutableIntArray.Builder firstDays = ImmutableIntArray.builder();
    private final StringBuilder stages = new StringBuilder();
    private int course;

    void add(Course of) {
      begins.add(stages.length());
      long next = Stretch.NO_FIRST_DAY;
      for (Stretch stretch : ImmutableList.sortedCopyOf(BY_DAY, of.known())) {
        if (stretch.first() > next) {
          add(next, (char) 0);
        }
        add(stretch.first(), stretch.stages());
        next = stretch.last() == Stretch.NO_LAST_DAY ? Stretch.NO_LAST_DAY : stretch.last() + 1;
      }
      if (next != Stretch.NO_LAST_DAY) {
        add(next, (char) 0);
      }
      course++;
    }

    private void add(long firstDay, char code) {
      courses.add(course);
      firstDays.add(day(firstDay));
      stages.append(code);
    }

    FlatStretches build() {
      return new FlatStretches(
          begins.add(stages.length()).build().toArray(),
          courses.build().toArray(),
          firstDays.build().toArray(),
          stages.toString().toCharArray());
    }
  }
}
