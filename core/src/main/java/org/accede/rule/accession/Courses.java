package org.accede.rule.accession;

import com.google.common.base.Suppliers;
import java.time.LocalDate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The courses that a participant and a treaty go: their own on all days, and from the day on from
 * which the participant is settled, where that is known, the one of all who have done as little.
 */
final class Courses {
  private final Supplier<Course> ofAllDays;
  private final @Nullable Course settled;
  private final long settledFrom;

  private Courses(Supplier<Course> ofAllDays, @Nullable Course settled, long settledFrom) {
    this.ofAllDays = ofAllDays;
    this.settled = settled;
    this.settledFrom = settledFrom;
  }

  /** One course on all days. */
  static Courses of(Course course) {
    return new Courses(() -> course, null, Long.MAX_VALUE);
  }

  /**
   * Two courses.
   *
   * @param ofAllDays the one of all days, asked for when an earlier day is asked about
   * @param settled the one from a day on
   */
  static Courses of(Supplier<Course> ofAllDays, Course settled, LocalDate from) {
    return new Courses(Suppliers.memoize(ofAllDays::get), settled, from.toEpochDay());
  }

  /** The course by which to answer about a day. */
  Course on(long epochDay) {
    return settled != null && epochDay >= settledFrom ? settled : ofAllDays();
  }

  /** The course of which all stretches are its own. */
  Course ofAllDays() {
    return ofAllDays.get();
  }

  /** The first day of a stretch on which it holds here: others were settled earlier. */
  LocalDate dayOf(Stretch stretch) {
    return settled == null || stretch.first() >= settledFrom || stretch.last() < settledFrom
        ? stretch.day()
        : LocalDate.ofEpochDay(settledFrom);
  }
}
