package org.accede.rule.accession;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import com.google.common.primitives.Ints;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.accede.answer.Answer;
import org.accede.answer.Explanation;
import org.accede.answer.LastSeen;
import org.accede.participant.ParticipantCode;
import org.accede.time.ImpreciseDate;
import org.accede.treaty.TreatyNumber;
import org.jspecify.annotations.Nullable;

/**
 * Where a participant stands with a treaty on every day: spans of days, each with one answer.
 *
 * <p>A question about a day is decided for the span of that day and kept; only who asks for all
 * changes has all spans decided. Asked again, the few answers given are looked through. Safe to
 * share between threads, and no lock is taken to read what is known.
 */
public final class AccessionTimeline {
  private final Courses courses;
  private volatile @Nullable Given newest;

  /**
   * The timeline of a participant and a treaty.
   *
   * @param courses those they go, perhaps with others
   */
  AccessionTimeline(Courses courses) {
    this.courses = courses;
  }

  /** An answer that was given, and those that were given before it. */
  private final class Given implements Supplier<Explanation> {
    private final Stretch stretch;
    private final @Nullable Given before;
    private final int first;
    private final Answer<AccessionState> answer;

    Given(Stretch stretch, @Nullable Given before) {
      this.stretch = stretch;
      this.before = before;
      first = Ints.saturatedCast(courses.dayOf(stretch).toEpochDay());
      answer = answered(stretch, Explanation.told(this));
    }

    boolean holds(long epochDay) {
      return first <= epochDay && epochDay <= stretch.last();
    }

    @Override
    public Explanation get() {
      return courses.rule().tell(courses.sights(), courses.treaty(), courses.dayOf(stretch));
    }
  }

  /** The participant. */
  public ParticipantCode participant() {
    return courses.participant().code();
  }

  /** The treaty. */
  public TreatyNumber treaty() {
    return courses.treaty().number();
  }

  /**
   * What is on record, by the last day on which it can have happened: requests, consultations,
   * objections, invitations, extensions, acts. Also what changed no stage, such as an extension.
   */
  public ImmutableList<HistoryEvent> history() {
    return History.of(courses.participant(), courses.register().dossier(participant(), treaty()));
  }

  /** The answer on a day. */
  public Answer<AccessionState> on(LocalDate day) {
    Answer<AccessionState> answer = answer(day.toEpochDay());
    // asked about an earlier day, it was last seen on that day
    return answer.lastSeen().isPresent() && answer.lastSeen().get().on().isAfter(day)
        ? Answer.undetermined(
            answer.candidates(),
            answer.explanation(),
            new LastSeen<>(answer.lastSeen().get().value(), day),
            answer.onRecord())
        : answer;
  }

  private Answer<AccessionState> answer(long epochDay) {
    for (@Nullable Given given = newest; given != null; given = given.before) {
      if (given.holds(epochDay)) {
        return given.answer;
      }
    }
    return answer(courses.at(epochDay));
  }

  /**
   * The answer of a stretch; a thread that does not see what another has just kept makes its own.
   */
  private Answer<AccessionState> answer(Stretch stretch) {
    @Nullable Given before = newest;
    for (@Nullable Given given = before; given != null; given = given.before) {
      if (given.stretch == stretch) {
        return given.answer;
      }
    }
    Given more = new Given(stretch, before);
    newest = more;
    return more.answer;
  }

  private Answer<AccessionState> answered(Stretch stretch, Explanation explanation) {
    if (stretch.candidates().size() == 1) {
      return Answer.determined(stretch.candidates().get(0), explanation);
    }
    @Nullable AccessionState lastKnown = courses.lastKnown(stretch);
    return lastKnown == null
        ? Answer.undetermined(stretch.candidates(), explanation)
        : Answer.undetermined(
            stretch.candidates(),
            explanation,
            new LastSeen<>(lastKnown, courses.seenUntil().orElseThrow()),
            stretch.onRecord());
  }

  /** The first day of the span of the same answer that a day lies in; empty if it has none. */
  public Optional<LocalDate> unchangedSince(LocalDate day) {
    long first = courses.own(day.toEpochDay()).first();
    return first == Stretch.NO_FIRST_DAY
        ? Optional.empty()
        : Optional.of(LocalDate.ofEpochDay(first));
  }

  /** The last day of the span of the same answer that a day lies in; empty if it does not end. */
  public Optional<LocalDate> unchangedUntil(LocalDate day) {
    long last = courses.own(day.toEpochDay()).last();
    return last == Stretch.NO_LAST_DAY ? Optional.empty() : Optional.of(LocalDate.ofEpochDay(last));
  }

  /** The first days of the spans but the first, which has no beginning; in order. */
  public ImmutableList<LocalDate> changes() {
    return courses.whole().stream()
        .skip(1)
        .map(Stretch::day)
        .collect(ImmutableList.toImmutableList());
  }

  /**
   * The spans of days with the same possible stages, in order: each change of stage once, whatever
   * else of the answer changed in between.
   */
  public ImmutableList<Span> stages() {
    ImmutableList.Builder<Span> spans = ImmutableList.builder();
    ImmutableList<Stretch> all = courses.whole();
    Stretch first = all.get(0);
    Stretch last = first;
    for (Stretch stretch : Iterables.skip(all, 1)) {
      if (!isAlike(stretch, first)) {
        spans.add(span(first, last));
        first = stretch;
      }
      last = stretch;
    }
    return spans.add(span(first, last)).build();
  }

  /**
   * The pair and what stages are possible, from which days on: {@code TUN 185: NOT_YET_OPEN;
   * MAY_BE_INVITED from 2004-07-01; INVITED from 2018-02-07}.
   */
  @Override
  public String toString() {
    return stages().stream()
        .map(AccessionTimeline::text)
        .collect(Collectors.joining("; ", participant() + " " + treaty() + ": ", ""));
  }

  private static String text(Span span) {
    String stages =
        span.answer().candidates().stream()
            .map(state -> state.stage().name())
            .collect(Collectors.joining(" or "));
    return stages + span.firstDay().day().map(day -> " from " + day).orElse("");
  }

  private static boolean isAlike(Stretch one, Stretch another) {
    return one.stages() == another.stages();
  }

  /**
   * What was last seen of the stages by the end of a span: no later than its last day; empty where
   * the record reaches so far.
   */
  public Optional<LastSeen<AccessionState>> lastSeenIn(Span span) {
    return on(span.lastDay().day().orElse(LocalDate.MAX)).lastSeen();
  }

  private Span span(Stretch first, Stretch last) {
    return new Span(firstDay(first), lastDay(last), answer(first));
  }

  private static ImpreciseDate firstDay(Stretch stretch) {
    return stretch.first() == Stretch.NO_FIRST_DAY
        ? ImpreciseDate.unknown()
        : ImpreciseDate.on(LocalDate.ofEpochDay(stretch.first()));
  }

  private static ImpreciseDate lastDay(Stretch stretch) {
    return stretch.last() == Stretch.NO_LAST_DAY
        ? ImpreciseDate.unknown()
        : ImpreciseDate.on(LocalDate.ofEpochDay(stretch.last()));
  }

  /**
   * Days with the same possible stages.
   *
   * @param firstDay the first of them; unknown for the span that has no beginning
   * @param lastDay the last of them, included; unknown for the span that has no end
   * @param answer the answer on the first of them
   */
  public record Span(ImpreciseDate firstDay, ImpreciseDate lastDay, Answer<AccessionState> answer)
      implements Serializable {}
}
