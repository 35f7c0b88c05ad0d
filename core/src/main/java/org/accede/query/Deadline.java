package org.accede.query;

import static java.util.Comparator.comparing;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.MultimapBuilder;
import com.google.common.collect.Multimaps;
import com.google.common.collect.SetMultimap;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.accede.answer.Explanation;
import org.accede.participant.Participant;
import org.accede.text.Message;
import org.accede.time.ImpreciseDate;
import org.accede.treaty.Treaty;
import org.immutables.value.Value;

/** A day by which, or on which, something happens to a participant and a treaty. */
@Value.Immutable
@QueryStyle
public interface Deadline extends Serializable {
  /** What it is for. */
  DeadlineKind kind();

  /** The participant that it concerns. */
  Participant participant();

  /** The treaty that it concerns. */
  Treaty treaty();

  /** The day, as far as it is known; included. */
  ImpreciseDate lastDay();

  /**
   * The day to act by: for a term the last working day on or before the earliest day that it can
   * be; for an event the earliest day that it can be.
   */
  LocalDate safeDay();

  /** Whether it certainly stands, and on one day. */
  boolean isCertain();

  /**
   * How often its day has moved by decision: 0 for the term of the invitation itself, one more for
   * every extension.
   */
  int revision();

  /** Which of several deadlines of its kind for the same pair it is, counted from 1 by time. */
  int ordinal();

  /** What happens if it is missed, or on the day. */
  Message consequence();

  /** Why it is on that day. */
  Explanation explanation();

  /** Its name, which stays the same when its day moves: {@code INVITATION_EXPIRES-KAZ-030-1}. */
  default String id() {
    return idOf(kind());
  }

  /** The name that the deadline of another kind has for the same invitation. */
  default String idOf(DeadlineKind other) {
    return other + "-" + participant().code() + "-" + treaty().number() + "-" + ordinal();
  }

  /** How many days are left on a day until the safe day; negative after it. */
  default long daysLeft(LocalDate day) {
    return ChronoUnit.DAYS.between(day, safeDay());
  }

  /**
   * Deadlines in their order, each on its own but those of one invitation, to deposit and to ask
   * for more time, which are together, in this order, if they are on the same days.
   */
  static ImmutableList<ImmutableList<Deadline>> together(Iterable<Deadline> deadlines) {
    SetMultimap<List<Object>, Deadline> together =
        MultimapBuilder.linkedHashKeys().linkedHashSetValues().build();
    for (Deadline one : deadlines) {
      String id = one.kind().isOfATerm() ? one.idOf(DeadlineKind.INVITATION_EXPIRES) : one.id();
      together.put(List.of(id, one.lastDay(), one.safeDay()), one);
    }
    return Multimaps.asMap(together).values().stream()
        .map(group -> ImmutableList.sortedCopyOf(comparing(Deadline::kind), group))
        .collect(ImmutableList.toImmutableList());
  }

  /**
   * Builds a deadline.
   *
   * <p>Mandatory: {@code kind}, {@code participant}, {@code treaty}, {@code lastDay}, {@code
   * safeDay}, {@code isCertain}, {@code revision}, {@code ordinal}, {@code consequence}, {@code
   * explanation}.
   */
  class Builder extends ImmutableDeadline.Builder {}
}
