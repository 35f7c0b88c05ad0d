package org.accede.rule.accession;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import org.accede.answer.Answer;
import org.accede.answer.LastSeen;
import org.accede.participant.ParticipantCode;
import org.accede.time.ImpreciseDate;
import org.accede.treaty.TreatyNumber;

/**
 * Where a participant stands with a treaty on every day: spans of days, each with one answer.
 *
 * <p>Immutable. Asking about a day is a binary search.
 */
public final class AccessionTimeline {
  private final ParticipantCode participant;
  private final TreatyNumber treaty;
  private final long[] firstDays;
  private final ImmutableList<Answer<AccessionState>> answers;
  private final ImmutableList<HistoryEvent> history;

  AccessionTimeline(
      ParticipantCode participant,
      TreatyNumber treaty,
      long[] firstDays,
      ImmutableList<Answer<AccessionState>> answers,
      ImmutableList<HistoryEvent> history) {
    this.participant = participant;
    this.treaty = treaty;
    this.firstDays = firstDays;
    this.answers = answers;
    this.history = history;
  }

  /** The participant. */
  public ParticipantCode participant() {
    return participant;
  }

  /** The treaty. */
  public TreatyNumber treaty() {
    return treaty;
  }

  /**
   * What is on record, by the last day on which it can have happened: requests, consultations,
   * objections, invitations, extensions, acts. Also what changed no stage, such as an extension.
   */
  public ImmutableList<HistoryEvent> history() {
    return history;
  }

  /** The answer on a day. */
  public Answer<AccessionState> on(LocalDate day) {
    Answer<AccessionState> answer = answers.get(place(day));
    // asked about an earlier day, it was last seen on that day
    return answer.lastSeen().map(seen -> seen.on().isAfter(day)).orElse(false)
        ? Answer.undetermined(
            answer.candidates(),
            answer.explanation(),
            new LastSeen<>(answer.lastSeen().get().value(), day),
            answer.onRecord())
        : answer;
  }

  /** The last day of the span of the same answer that a day lies in; empty if it does not end. */
  public Optional<LocalDate> unchangedUntil(LocalDate day) {
    int next = place(day) + 1;
    return next == firstDays.length
        ? Optional.empty()
        : Optional.of(LocalDate.ofEpochDay(firstDays[next] - 1));
  }

  /** The first days of the spans but the first, which has no beginning; in order. */
  public ImmutableList<LocalDate> changes() {
    return Arrays.stream(firstDays)
        .skip(1)
        .mapToObj(LocalDate::ofEpochDay)
        .collect(ImmutableList.toImmutableList());
  }

  /**
   * The spans of days with the same possible stages, in order: each change of stage once, whatever
   * else of the answer changed in between.
   */
  public ImmutableList<Span> stages() {
    ImmutableList.Builder<Span> spans = ImmutableList.builder();
    int first = 0;
    for (int next = 1; next <= firstDays.length; next++) {
      if (next == firstDays.length || !stages(next).equals(stages(first))) {
        spans.add(
            new Span(
                first == 0 ? ImpreciseDate.unknown() : ImpreciseDate.on(firstDay(first)),
                next == firstDays.length
                    ? ImpreciseDate.unknown()
                    : ImpreciseDate.on(firstDay(next).minusDays(1)),
                answers.get(first)));
        first = next;
      }
    }
    return spans.build();
  }

  private LocalDate firstDay(int place) {
    return LocalDate.ofEpochDay(firstDays[place]);
  }

  private ImmutableList<AccessionStage> stages(int place) {
    return answers.get(place).candidates().stream()
        .map(AccessionState::stage)
        .collect(ImmutableList.toImmutableList());
  }

  /**
   * Days with the same possible stages.
   *
   * @param firstDay the first of them; unknown for the span that has no beginning
   * @param lastDay the last of them, included; unknown for the span that has no end
   * @param answer the answer on the first of them
   */
  public record Span(
      ImpreciseDate firstDay, ImpreciseDate lastDay, Answer<AccessionState> answer) {}

  private int place(LocalDate day) {
    int found = Arrays.binarySearch(firstDays, day.toEpochDay());
    return found >= 0 ? found : -found - 2;
  }
}
