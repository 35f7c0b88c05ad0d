package org.accede.rule.accession;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import org.accede.participant.Participant;
import org.accede.treaty.Treaty;

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

  /** By the number of a course the code of its stages; 0 if not looked up. One place is spare. */
  private final char[] found;

  private boolean isLookedUp;

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
    this.found = new char[count + 1];
  }

  /** Looks up all at once, which takes less time than one after the other. */
  void lookUp() {
    if (!isLookedUp) {
      known.stages(FlatStretches.day(epochDay), found);
      isLookedUp = true;
    }
  }

  /** Visits the pairs of one participant. */
  void visit(int row, Participant who, ImmutableList<Treaty> treaties, DayMatrix.Visitor visitor) {
    int[] ofRow = courses[row];
    for (int column = 0; column < ofRow.length; column++) {
      visitor.visit(who, treaties.get(column), stages(row, column, ofRow[column]));
    }
  }

  /** The stages of the pair in a row and a column. */
  ImmutableSet<AccessionStage> at(int row, int column) {
    return stages(row, column, courses[row][column]);
  }

  private ImmutableSet<AccessionStage> stages(int row, int column, int course) {
    char code = found[course];
    return StageSets.of(code == 0 ? find(row, column, course) : code);
  }

  private char find(int row, int column, int course) {
    char code = known.stages(course, FlatStretches.day(epochDay));
    if (code == 0) {
      code = layout.ask(row, column, epochDay);
    }
    found[course] = code;
    return code;
  }
}
