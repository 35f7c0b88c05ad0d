package org.accede.rule.accession;

import com.google.common.collect.ImmutableSet;
import org.jspecify.annotations.Nullable;

/**
 * What is possible for each pair on one day, by the number of its course: looked up for the first
 * pair that goes it, or asked of it if it was not known yet, and kept.
 *
 * <p>Safe to share between threads: what one thread finds another may see or find again, and it is
 * the same.
 */
final class DayStages {
  private final Layout layout;
  private final FlatStretches known;
  private final long epochDay;
  private final int[][] courses;
  private final @Nullable ImmutableSet<AccessionStage>[] found;

  /**
   * The stages of a day.
   *
   * @param known the stretches in which to look first
   * @param courses the number of each pair's course, row by row; not to be changed any more
   * @param count a number above all of them
   */
  DayStages(Layout layout, FlatStretches known, long epochDay, int[][] courses, int count) {
    this.layout = layout;
    this.known = known;
    this.epochDay = epochDay;
    this.courses = courses;
    this.found = array(count);
  }

  @SuppressWarnings({"unchecked", "rawtypes"}) // an array of a generic type has no other way
  static ImmutableSet<AccessionStage>[] array(int length) {
    return new ImmutableSet[length];
  }

  /** The stages of the pair in a row and a column. */
  ImmutableSet<AccessionStage> at(int row, int column) {
    return row(row).at(column);
  }

  /** The stages of one participant. */
  Row row(int row) {
    return new Row(row, courses[row]);
  }

  /** The stages of one participant. */
  final class Row {
    private final int row;
    private final int[] ofRow;

    private Row(int row, int[] ofRow) {
      this.row = row;
      this.ofRow = ofRow;
    }

    /** The stages of its pair in a column. */
    ImmutableSet<AccessionStage> at(int column) {
      int course = ofRow[column];
      @Nullable ImmutableSet<AccessionStage> ofCourse = found[course];
      return ofCourse == null ? find(course, column) : ofCourse;
    }

    private ImmutableSet<AccessionStage> find(int course, int column) {
      @Nullable ImmutableSet<AccessionStage> ofCourse =
          known.stages(course, FlatStretches.day(epochDay));
      if (ofCourse == null) {
        ofCourse = layout.ask(row, column, epochDay);
      }
      found[course] = ofCourse;
      return ofCourse;
    }
  }
}
