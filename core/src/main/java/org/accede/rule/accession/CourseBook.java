package org.accede.rule.accession;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.MapMaker;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Supplier;
import org.accede.participant.Participant;
import org.accede.register.TreatyRegister;
import org.accede.treaty.Treaty;
import org.accede.treaty.TreatyNumber;
import org.jspecify.annotations.Nullable;

/**
 * Which course each participant and treaty of a register goes, found when first asked for.
 *
 * <p>A pair goes one course on all days. From the day on from which its participant is settled it
 * also goes, if it has done nothing, the one of all that have done as little: those are few, and
 * nothing else is found as long as no earlier day is asked about.
 */
final class CourseBook {
  private final TreatyRegister register;
  private final AccessionStateRule rule;
  private final ImmutableList<Participant> participants;
  private final ImmutableList<Treaty> treaties;
  private final ImmutableMap<TreatyNumber, Integer> columns;
  private final AtomicReferenceArray<@Nullable LocalDate> settledFrom;
  private final AtomicReferenceArray<@Nullable Settled> settled;
  private final AtomicReferenceArray<@Nullable Lookalikes> lookalikes;
  private final ConcurrentMap<Settled, Lookalikes> byStanding;
  private final AtomicReferenceArray<@Nullable Circle> circles;
  private final Grid<Course> newest;
  private final Grid<Course> ofAllDays;
  // a course is kept as long as one of the books that share this map has found it for a pair
  private final ConcurrentMap<Case, Course> byCase;

  private CourseBook(
      TreatyRegister register, AccessionStateRule rule, ConcurrentMap<Case, Course> byCase) {
    this.register = register;
    this.rule = rule;
    this.byCase = byCase;
    participants = ImmutableList.copyOf(register.participants());
    treaties = ImmutableList.copyOf(register.treaties());
    columns = places(treaties);
    settledFrom = new AtomicReferenceArray<>(participants.size());
    settled = new AtomicReferenceArray<>(participants.size());
    circles = new AtomicReferenceArray<>(treaties.size());
    lookalikes = new AtomicReferenceArray<>(participants.size() * Asked.KINDS);
    byStanding = new ConcurrentHashMap<>();
    newest = Grid.of(register);
    ofAllDays = Grid.of(register);
  }

  /**
   * One of a register with the same participants and treaties: what is found of these is shared.
   */
  private CourseBook(
      TreatyRegister register, CourseBook before, Grid<Course> newest, Grid<Course> ofAllDays) {
    this.register = register;
    this.newest = newest;
    this.ofAllDays = ofAllDays;
    rule = before.rule;
    byCase = before.byCase;
    participants = before.participants;
    treaties = before.treaties;
    columns = before.columns;
    settledFrom = before.settledFrom;
    settled = before.settled;
    circles = before.circles;
    lookalikes = before.lookalikes;
    byStanding = before.byStanding;
  }

  /** The book of a register, in which nothing stands yet. */
  static CourseBook of(TreatyRegister register, AccessionStateRule rule) {
    return new CourseBook(register, rule, new MapMaker().weakValues().makeMap());
  }

  /** The book of a register that differs: a case that is the same goes the same course. */
  CourseBook of(TreatyRegister another) {
    boolean hasTheSame =
        participants.equals(ImmutableList.copyOf(another.participants()))
            && treaties.equals(ImmutableList.copyOf(another.treaties()));
    return hasTheSame
        ? new CourseBook(another, this, Grid.of(another), Grid.of(another))
        : new CourseBook(another, rule, byCase);
  }

  /**
   * The book of a register with the same participants and treaties, of whom it knows something else
   * about a few participants alone.
   *
   * @param different the rows of these
   */
  CourseBook of(TreatyRegister another, Iterable<Integer> different) {
    return new CourseBook(another, this, newest.without(different), ofAllDays.without(different));
  }

  /** The register. */
  TreatyRegister register() {
    return register;
  }

  /** The rule by which all is decided. */
  AccessionStateRule rule() {
    return rule;
  }

  /** The participants, by code. */
  ImmutableList<Participant> participants() {
    return participants;
  }

  /** The treaties, by number. */
  ImmutableList<Treaty> treaties() {
    return treaties;
  }

  /** The column of each treaty. */
  ImmutableMap<TreatyNumber, Integer> columns() {
    return columns;
  }

  private static ImmutableMap<TreatyNumber, Integer> places(ImmutableList<Treaty> treaties) {
    ImmutableMap.Builder<TreatyNumber, Integer> places = ImmutableMap.builder();
    for (int column = 0; column < treaties.size(); column++) {
      places.put(treaties.get(column).number(), column);
    }
    return places.buildOrThrow();
  }

  /** The stretch by which to answer about a day. */
  Stretch at(int row, int column, long epochDay) {
    Supplier<Sights> asker = asker(row);
    return course(row, column, isSettled(row, epochDay), asker).at(epochDay, asker);
  }

  /** The courses of a participant, by whether it is settled. */
  Course[] courses(int row, boolean isSettled) {
    Sights sights = asker(row).get();
    Course[] courses = new Course[treaties.size()];
    for (int column = 0; column < courses.length; column++) {
      courses[column] = course(row, column, isSettled, () -> sights);
    }
    return courses;
  }

  private Course course(int row, int column, boolean isSettled, Supplier<Sights> asker) {
    Course course = newest(row, column, asker);
    return isSettled || course.isOfAllDays() ? course : ofAllDays(row, column, asker);
  }

  /** Whether nothing changes of a participant after a day but what it does itself. */
  boolean isSettled(int row, long epochDay) {
    return epochDay >= settledFrom(row).toEpochDay();
  }

  /** What a participant has on record; new each time, for one thread. */
  private Supplier<Sights> asker(int row) {
    return () -> new Sights(register, participants.get(row));
  }

  /** The course on all days. */
  Course ofAllDays(int row, int column) {
    return ofAllDays(row, column, asker(row));
  }

  private Course ofAllDays(int row, int column, Supplier<Sights> asker) {
    Course course = newest(row, column, asker);
    if (course.isOfAllDays()) {
      return course;
    }
    @Nullable Course known = ofAllDays.get(row, column);
    if (known == null) {
      Sights sights = asker.get();
      known = course(Case.of(circle(column), sights), sights);
      ofAllDays.put(row, column, known);
    }
    return known;
  }

  private Course newest(int row, int column, Supplier<Sights> asker) {
    @Nullable Course known = newest.get(row, column);
    if (known == null) {
      Circle circle = circle(column);
      known =
          settledFrom(row).equals(Case.NEVER) || !circle.isIdle(register, participants.get(row))
              ? ofItsCase(row, circle, asker.get())
              : ofLookalikes(row, column, asker);
      newest.put(row, column, known);
    }
    return known;
  }

  /** The course of a pair of which nothing is on record. */
  private Course ofLookalikes(int row, int column, Supplier<Sights> asker) {
    Circle circle = circle(column);
    Lookalikes lookalikes = lookalikes(row, circle.asked());
    @Nullable Course known =
        lookalikes.find(column, circle, register, participants.get(row), settledFrom(row));
    if (known == null) {
      Sights sights = asker.get();
      known = ofItsCase(row, circle, sights);
      if (!known.isOfAllDays()) {
        lookalikes.keep(column, circle, sights, known);
      }
    }
    return known;
  }

  private Course ofItsCase(int row, Circle circle, Sights sights) {
    Optional<Case> ofSettled =
        Case.settled(circle, sights, settledFrom(row), () -> standing(row, circle));
    return course(ofSettled.orElseGet(() -> Case.of(circle, sights)), sights);
  }

  private Course course(Case one, Sights sights) {
    @Nullable Course known = byCase.get(one);
    return known == null
        ? byCase.computeIfAbsent(
            one, same -> new Course(rule, one, sights.of(one.treaty().number()).until()))
        : known;
  }

  /** The day from which on a participant is settled, or {@link Case#NEVER}. */
  LocalDate settledFrom(int row) {
    @Nullable LocalDate known = settledFrom.get(row);
    if (known == null) {
      known = Settled.from(participants.get(row)).orElse(Case.NEVER);
      settledFrom.set(row, known);
    }
    return known;
  }

  /** How a participant stands, once settled, towards the treaties of a circle. */
  private Settled standing(int row, Circle circle) {
    ImmutableList.Builder<Integer> places = ImmutableList.builder();
    for (Treaty treaty : circle.treaties()) {
      places.add(requireNonNull(columns.get(treaty.number())));
    }
    return standing(row).towards(places.build()).seenBy(circle.asked());
  }

  /** How a participant stands, once settled, towards all treaties. */
  private Settled standing(int row) {
    @Nullable Settled known = settled.get(row);
    if (known == null) {
      known = Settled.of(participants.get(row), settledFrom(row), treaties);
      settled.set(row, known);
    }
    return known;
  }

  /** A participant with those like it, in the eyes of clauses that ask for no more. */
  private Lookalikes lookalikes(int row, Asked asked) {
    int place = row * Asked.KINDS + asked.place();
    @Nullable Lookalikes known = lookalikes.get(place);
    if (known == null) {
      known =
          byStanding.computeIfAbsent(
              standing(row).seenBy(asked), alike -> new Lookalikes(treaties.size()));
      lookalikes.set(place, known);
    }
    return known;
  }

  private Circle circle(int column) {
    @Nullable Circle known = circles.get(column);
    if (known == null) {
      known = Circle.of(register, treaties.get(column));
      circles.set(column, known);
    }
    return known;
  }
}
