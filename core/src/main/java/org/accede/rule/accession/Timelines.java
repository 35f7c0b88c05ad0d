package org.accede.rule.accession;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import org.accede.participant.Participant;
import org.accede.participant.ParticipantCode;
import org.accede.register.TreatyRegister;
import org.accede.time.TermReading;
import org.accede.treaty.Treaty;
import org.accede.treaty.TreatyNumber;
import org.jspecify.annotations.Nullable;

/**
 * The timelines of all participants and treaties of a register, each found when first asked for.
 *
 * <p>What decides is found once for all pairs that the rule sees alike: most of them have nothing
 * on record, and the clauses tell few of those apart. The timelines of a view of the past share
 * what did not differ with those of the register viewed.
 *
 * <p>Safe to share between threads, and reading what is known takes no lock. Two threads that ask
 * for the same at the same time may both look it up; what they get is the same.
 */
public final class Timelines {
  /** After so many changes all timelines are made anew, so that the oldest registers can go. */
  private static final int MOST_GENERATIONS = 64;

  private final TreatyRegister register;
  private final CourseBook courses;
  private final ImmutableMap<ParticipantCode, Integer> rows;
  private final ImmutableMap<TreatyNumber, Integer> columns;
  private final Grid<AccessionTimeline> timelines;
  private final Layout layout;
  private final int generation;
  private volatile @Nullable DayMatrix newest;

  private Timelines(TreatyRegister register, CourseBook courses) {
    this.register = register;
    this.courses = courses;
    timelines = Grid.of(register);
    rows = places(courses.participants());
    columns = courses.columns();
    layout = new Layout(courses);
    generation = 0;
  }

  private Timelines(TreatyRegister register, Timelines before, ImmutableList<Integer> different) {
    this.register = register;
    courses = before.courses.of(register, different);
    boolean isFresh = before.generation == MOST_GENERATIONS;
    timelines = isFresh ? Grid.of(register) : before.timelines.without(different);
    rows = before.rows;
    columns = before.columns;
    layout = new Layout(courses);
    generation = isFresh ? 0 : before.generation + 1;
  }

  /** The timelines of a register, by a reading of terms of years. */
  public static Timelines of(TreatyRegister register, TermReading reading) {
    return new Timelines(register, CourseBook.of(register, new AccessionStateRule(reading)));
  }

  /**
   * The timelines of a register that differs from this one, such as a view of its past: a pair of
   * which the same is known is not decided again.
   */
  public Timelines of(TreatyRegister another) {
    return new Timelines(another, courses.of(another));
  }

  /**
   * The timelines of a register that this one has become by some facts more or less: those of all
   * participants about whom it does not differ stay, with what was asked of them.
   *
   * <p>They hold on to the register of which they were made. So that no more than some registers
   * are kept in memory that way, the timelines of all are made anew after so many changes; what was
   * decided of them stays.
   */
  public Timelines after(TreatyRegister changed) {
    ImmutableSet<ParticipantCode> different = changed.differsAbout(register);
    return different.size() == changed.participants().size()
        ? of(changed)
        : new Timelines(
            changed,
            this,
            different.stream().map(rows::get).collect(ImmutableList.toImmutableList()));
  }

  private static ImmutableMap<ParticipantCode, Integer> places(
      ImmutableList<Participant> participants) {
    ImmutableMap.Builder<ParticipantCode, Integer> places = ImmutableMap.builder();
    for (int row = 0; row < participants.size(); row++) {
      places.put(participants.get(row).code(), row);
    }
    return places.buildOrThrow();
  }

  /**
   * The timelines of a participant of the register.
   *
   * @throws org.accede.error.UnknownNameException if it has none with that code
   */
  public OfParticipant of(ParticipantCode participant) {
    return new OfParticipant(row(participant));
  }

  /** The timelines of one participant. */
  public final class OfParticipant {
    private final int row;

    private OfParticipant(int row) {
      this.row = row;
    }

    /** The participant. */
    public Participant participant() {
      return participants().get(row);
    }

    /**
     * Its timeline to a treaty of the register.
     *
     * @throws org.accede.error.UnknownNameException if it has none with that number
     */
    public AccessionTimeline to(TreatyNumber treaty) {
      return timeline(row, column(treaty));
    }
  }

  AccessionTimeline timeline(int row, int column) {
    @Nullable AccessionTimeline known = timelines.get(row, column);
    if (known == null) {
      known = new AccessionTimeline(Courses.of(courses, row, column));
      timelines.put(row, column, known);
    }
    return known;
  }

  /** All pairs as of a day. */
  public DayMatrix on(LocalDate day) {
    @Nullable DayMatrix before = newest;
    if (before != null && before.day().equals(day)) {
      return before;
    }
    DayMatrix matrix = new DayMatrix(this, day, layout.on(day.toEpochDay()));
    newest = matrix;
    return matrix;
  }

  ImmutableList<Participant> participants() {
    return courses.participants();
  }

  ImmutableList<Treaty> treaties() {
    return courses.treaties();
  }

  /** The place of a participant; refuses one that the register does not have. */
  int row(ParticipantCode code) {
    @Nullable Integer row = rows.get(code);
    return row == null ? requireNonNull(rows.get(register.participant(code).code())) : row;
  }

  /** The place of a treaty; refuses one that the register does not have. */
  int column(TreatyNumber number) {
    @Nullable Integer column = columns.get(number);
    return column == null ? requireNonNull(columns.get(register.treaty(number).number())) : column;
  }
}
