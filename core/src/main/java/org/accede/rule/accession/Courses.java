package org.accede.rule.accession;

import java.time.LocalDate;

/** The courses that one participant and one treaty go. */
interface Courses {
  /** The course by which to answer about a day. */
  Course on(long epochDay);

  /** The course of which all stretches are its own. */
  Course ofAllDays();

  /** The first day of a stretch of one of them on which it holds here. */
  LocalDate dayOf(Stretch stretch);

  /** One course on all days. */
  static Courses of(Course course) {
    return new Courses() {
      @Override
      public Course on(long epochDay) {
        return course;
      }

      @Override
      public Course ofAllDays() {
        return course;
      }

      @Override
      public LocalDate dayOf(Stretch stretch) {
        return stretch.day();
      }
    };
  }

  /** Those of a row and a column of a book. */
  static Courses of(CourseBook book, int row, int column) {
    return new Courses() {
      @Override
      public Course on(long epochDay) {
        return book.on(row, column, epochDay);
      }

      @Override
      public Course ofAllDays() {
        return book.ofAllDays(row, column);
      }

      @Override
      public LocalDate dayOf(Stretch stretch) {
        // others that go the same course may have been settled earlier
        LocalDate settled = book.settledFrom(row);
        return !settled.equals(Case.NEVER) && stretch.holds(settled.toEpochDay())
            ? settled
            : stretch.day();
      }
    };
  }
}
