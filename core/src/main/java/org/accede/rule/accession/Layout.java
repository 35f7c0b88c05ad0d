package org.accede.rule.accession;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/**
 * Which course each pair goes, by numbers side by side in memory: what is possible on a day is
 * looked up once for each course, not for each pair, of which many go the same.
 *
 * <p>Safe to share between threads. A lock is taken only to give a number to courses that nobody
 * has asked for yet.
 */
final class Layout {
  /** If more than one course in so many had to be asked itself, it pays to look at all again. */
  private static final int WORTH_FLATTENING = 50;

  private final CourseBook book;
  private final AtomicReferenceArray<int @Nullable []> settled;
  private final AtomicReferenceArray<int @Nullable []> ofAllDays;
  private final IdentityHashMap<Course, Integer> numbers = new IdentityHashMap<>();
  private final List<Course> courses = new ArrayList<>();
  private final AtomicInteger asked = new AtomicInteger();
  private volatile FlatStretches flat = FlatStretches.of(ImmutableList.of());
  private volatile int count;

  /** The layout of a book; no course has a number yet. */
  Layout(CourseBook book) {
    this.book = book;
    settled = new AtomicReferenceArray<>(book.participants().size());
    ofAllDays = new AtomicReferenceArray<>(book.participants().size());
  }

  /** What is possible for each pair on a day. */
  DayStages on(long epochDay) {
    int[][] rows = new int[book.participants().size()][];
    for (int row = 0; row < rows.length; row++) {
      rows[row] = numbers(row, book.isSettled(row, epochDay));
    }
    if (asked.get() > count / WORTH_FLATTENING) {
      asked.set(0);
      flat = FlatStretches.of(courses());
    }
    FlatStretches known = flat;
    // read after it, and so not below the number of any course that is in it
    return new DayStages(this, known, epochDay, rows, count);
  }

  /** The code of what is possible for a pair on a day, asked of its course. */
  char ask(int row, int column, long epochDay) {
    asked.incrementAndGet();
    return book.at(row, column, epochDay).stages();
  }

  private int[] numbers(int row, boolean isSettled) {
    AtomicReferenceArray<int @Nullable []> rows = isSettled ? settled : ofAllDays;
    int @Nullable [] known = rows.get(row);
    if (known == null) {
      known = number(row, isSettled);
      rows.set(row, known);
    }
    return known;
  }

  private synchronized int[] number(int row, boolean isSettled) {
    Course[] goes = book.courses(row, isSettled);
    int[] ofRow = new int[goes.length];
    for (int column = 0; column < ofRow.length; column++) {
      Course course = goes[column];
      @Nullable Integer known = numbers.get(course);
      if (known == null) {
        known = courses.size();
        courses.add(course);
        numbers.put(course, known);
      }
      ofRow[column] = known;
    }
    count = courses.size();
    return ofRow;
  }

  private synchronized ImmutableList<Course> courses() {
    return ImmutableList.copyOf(courses);
  }
}
