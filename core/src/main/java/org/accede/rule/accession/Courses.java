package org.accede.rule.accession;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.accede.participant.Participant;
import org.accede.register.TreatyRegister;
import org.accede.treaty.Treaty;
import org.jspecify.annotations.Nullable;

/** What one participant and one treaty find of the courses that they go. */
abstract class Courses {
  private Courses() {}

  /** The rule by which all is decided. */
  abstract AccessionStateRule rule();

  /** The register that is asked. */
  abstract TreatyRegister register();

  /** The participant. */
  abstract Participant participant();

  /** The treaty. */
  abstract Treaty treaty();

  /** The stretch by which to answer about a day. */
  abstract Stretch at(long epochDay);

  /** The first day of such a stretch on which it holds here. */
  abstract LocalDate dayOf(Stretch stretch);

  /** The course that is its own on all days. */
  abstract Course ofAllDays();

  /** What it has on record; new each time, for one thread. */
  final Sights sights() {
    return new Sights(register(), participant());
  }

  /** The stretch of its own that a day lies in. */
  final Stretch own(long epochDay) {
    return ofAllDays().at(epochDay, this::sights);
  }

  /** All stretches of its own, in order. */
  final ImmutableList<Stretch> whole() {
    return ofAllDays().whole(this::sights);
  }

  /** The last day on which its record can be relied on; empty if nothing is on record. */
  final Optional<LocalDate> seenUntil() {
    return ofAllDays().seenUntil();
  }

  /**
   * The one state that the record alone gives on the days of a stretch: up to the day until which
   * the record is seen that of the stretch itself, and later the one of that day. Null if it gives
   * none, or more than one.
   */
  final @Nullable AccessionState lastKnown(Stretch stretch) {
    Optional<LocalDate> seenUntil = seenUntil();
    if (seenUntil.isEmpty()) {
      return null;
    }
    long until = seenUntil.get().toEpochDay();
    ImmutableList<AccessionState> onRecord =
        stretch.first() <= until ? stretch.onRecord() : at(until).onRecord();
    return onRecord.size() == 1 ? onRecord.get(0) : null;
  }

  /** One course on all days. */
  static Courses of(
      AccessionStateRule rule, Course course, TreatyRegister register, Participant participant) {
    return new Courses() {
      @Override
      AccessionStateRule rule() {
        return rule;
      }

      @Override
      TreatyRegister register() {
        return register;
      }

      @Override
      Participant participant() {
        return participant;
      }

      @Override
      Treaty treaty() {
        return course.treaty();
      }

      @Override
      Stretch at(long epochDay) {
        return own(epochDay);
      }

      @Override
      LocalDate dayOf(Stretch stretch) {
        return stretch.day();
      }

      @Override
      Course ofAllDays() {
        return course;
      }
    };
  }

  /** Those of a row and a column of a book. */
  static Courses of(CourseBook book, int row, int column) {
    return new Courses() {
      @Override
      AccessionStateRule rule() {
        return book.rule();
      }

      @Override
      TreatyRegister register() {
        return book.register();
      }

      @Override
      Participant participant() {
        return book.participants().get(row);
      }

      @Override
      Treaty treaty() {
        return book.treaties().get(column);
      }

      @Override
      Stretch at(long epochDay) {
        return book.at(row, column, epochDay);
      }

      @Override
      LocalDate dayOf(Stretch stretch) {
        // others that go the same course may have been settled earlier
        LocalDate settled = book.settledFrom(row);
        return !settled.equals(Case.NEVER) && stretch.holds(settled.toEpochDay())
            ? settled
            : stretch.day();
      }

      @Override
      Course ofAllDays() {
        return book.ofAllDays(row, column);
      }
    };
  }
}
