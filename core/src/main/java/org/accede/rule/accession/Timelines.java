package org.accede.rule.accession;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.function.Function;
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
  /** If more than one pair in so many had to be asked of its course, it pays to lay all out. */
  private static final int WORTH_FLATTENING = 50;

  private final TreatyRegister register;
  private final AccessionStateRule rule;
  private final CourseBook courses;
  private final ImmutableMap<ParticipantCode, Integer> rows;
  private final ImmutableMap<TreatyNumber, Integer> columns;
  private final Grid<AccessionTimeline> timelines;
  private volatile @Nullable FlatStretches flat;
  private volatile @Nullable DayMatrix newest;

  private Timelines(TreatyRegister register, AccessionStateRule rule, CourseBook courses) {
    this.register = register;
    this.rule = rule;
    this.courses = courses;
    rows = places(courses.participants(), Participant::code);
    columns = places(courses.treaties(), Treaty::number);
    timelines = new Grid<>(participants().size(), treaties().size());
  }

  /** The timelines of a register, by a reading of terms of years. */
  public static Timelines of(TreatyRegister register, TermReading reading) {
    AccessionStateRule rule = new AccessionStateRule(reading);
    return new Timelines(register, rule, new CourseBook(register, rule, null));
  }

  /**
   * The timelines of a view of the past of this register.
   *
   * @param past the register as it was known on a day
   */
  public Timelines ofView(TreatyRegister past) {
    return new Timelines(past, rule, new CourseBook(past, rule, courses));
  }

  private static <K, V> ImmutableMap<K, Integer> places(
      ImmutableList<V> values, Function<V, K> key) {
    ImmutableMap.Builder<K, Integer> places = ImmutableMap.builderWithExpectedSize(values.size());
    for (int place = 0; place < values.size(); place++) {
      places.put(key.apply(values.get(place)), place);
    }
    return places.buildOrThrow();
  }

  /**
   * The timeline of a participant and a treaty of the register.
   *
   * @throws org.accede.error.UnknownNameException if the register does not have both
   */
  public AccessionTimeline of(Participant participant, Treaty treaty) {
    return timeline(row(participant.code()), column(treaty.number()));
  }

  /**
   * The participant of the register with a code.
   *
   * @throws org.accede.error.UnknownNameException if it has none
   */
  public Participant participant(ParticipantCode code) {
    return participants().get(row(code));
  }

  /**
   * The treaty of the register with a number.
   *
   * @throws org.accede.error.UnknownNameException if it has none
   */
  public Treaty treaty(TreatyNumber number) {
    return treaties().get(column(number));
  }

  AccessionTimeline timeline(int row, int column) {
    @Nullable AccessionTimeline known = timelines.get(row, column);
    if (known == null) {
      known =
          new AccessionTimeline(
              rule,
              register,
              participants().get(row),
              treaties().get(column),
              Courses.of(courses, row, column));
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
    DayMatrix matrix = new DayMatrix(this, day, stages(day.toEpochDay()));
    newest = matrix;
    return matrix;
  }

  /** What is possible for each pair on a day, row by row. */
  private ImmutableList<ImmutableSet<AccessionStage>> stages(long epochDay) {
    @Nullable FlatStretches known = flat;
    int size = participants().size() * treaties().size();
    ImmutableList.Builder<ImmutableSet<AccessionStage>> all =
        ImmutableList.builderWithExpectedSize(size);
    int asked = 0;
    for (int pair = 0; pair < size; pair++) {
      @Nullable ImmutableSet<AccessionStage> stages =
          known == null ? null : known.stages(pair, FlatStretches.day(epochDay));
      if (stages == null) {
        int row = pair / treaties().size();
        stages = courses.at(row, pair - row * treaties().size(), epochDay).stages();
        asked++;
      }
      all.add(stages);
    }
    if (asked > size / WORTH_FLATTENING) {
      flat = FlatStretches.of(courses);
    }
    return all.build();
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
