package org.accede.rule.accession;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.accede.answer.Answer;
import org.accede.participant.Participant;
import org.accede.participant.ParticipantCode;
import org.accede.time.Trilean;
import org.accede.treaty.Treaty;
import org.accede.treaty.TreatyNumber;

/**
 * Where everybody stands with every treaty on one day.
 *
 * <p>A view of what is known, in which only stages are looked at; what else there is to say of a
 * pair is its {@link #answer}.
 *
 * <pre>{@code
 * DayMatrix today = accessions.on(LocalDate.of(2026, 11, 27));
 * today.stages(ParticipantCode.of("KAZ"), TreatyNumber.of("185"));   // [INVITED]
 * today.at(AccessionStage.INVITED);   // every pair that can be no other, by participant and treaty
 * today.forEach((participant, treaty, stages) -> ...);   // all of them, without an allocation
 * }</pre>
 *
 * <p>Immutable; safe to share between threads.
 */
public final class DayMatrix {
  private final Timelines timelines;
  private final LocalDate day;
  private final DayStages stages;

  /**
   * The matrix of a day.
   *
   * @param stages what is possible for each pair on it
   */
  DayMatrix(Timelines timelines, LocalDate day, DayStages stages) {
    this.timelines = timelines;
    this.day = day;
    this.stages = stages;
  }

  /**
   * A participant and a treaty.
   *
   * @param participant the participant
   * @param treaty the treaty
   */
  public record Pair(Participant participant, Treaty treaty) implements Serializable {}

  /** What is done with each pair of a walk. */
  @FunctionalInterface
  public interface Visitor {
    /**
     * Visits a pair.
     *
     * @param stages the stages that are possible: one if the answer is determined
     */
    void visit(Participant participant, Treaty treaty, ImmutableSet<AccessionStage> stages);
  }

  /** The day. */
  public LocalDate day() {
    return day;
  }

  /** How many pairs there are. */
  public int size() {
    return timelines.participants().size() * timelines.treaties().size();
  }

  /**
   * The stages that are possible for a participant and a treaty: one if the answer is determined.
   *
   * @throws org.accede.error.UnknownNameException if the register does not have both
   */
  public ImmutableSet<AccessionStage> stages(ParticipantCode participant, TreatyNumber treaty) {
    return stages.at(timelines.row(participant), timelines.column(treaty));
  }

  /**
   * The answer about a participant and a treaty.
   *
   * @throws org.accede.error.UnknownNameException if the register does not have both
   */
  public Answer<AccessionState> answer(ParticipantCode participant, TreatyNumber treaty) {
    return timelines.timeline(timelines.row(participant), timelines.column(treaty)).on(day);
  }

  /** Visits all pairs, by participant and treaty. */
  public void forEach(Visitor visitor) {
    stages.lookUp();
    for (int row = 0; row < timelines.participants().size(); row++) {
      visitRow(row, visitor);
    }
  }

  /**
   * Visits all treaties of a participant, by number.
   *
   * @throws org.accede.error.UnknownNameException if the register does not have it
   */
  public void forEach(ParticipantCode participant, Visitor visitor) {
    visitRow(timelines.row(participant), visitor);
  }

  /**
   * Visits all participants of a treaty, by code.
   *
   * @throws org.accede.error.UnknownNameException if the register does not have it
   */
  public void forEach(TreatyNumber treaty, Visitor visitor) {
    int column = timelines.column(treaty);
    Treaty what = timelines.treaties().get(column);
    ImmutableList<Participant> participants = timelines.participants();
    for (int row = 0; row < participants.size(); row++) {
      visitor.visit(participants.get(row), what, stages.at(row, column));
    }
  }

  private void visitRow(int row, Visitor visitor) {
    stages.visit(row, timelines.participants().get(row), timelines.treaties(), visitor);
  }

  /** All pairs, by participant and treaty, to be filtered and sorted. */
  public Stream<Entry> stream() {
    return IntStream.range(0, size()).mapToObj(this::entry);
  }

  /**
   * All treaties of a participant, by number.
   *
   * @throws org.accede.error.UnknownNameException if the register does not have it
   */
  public Stream<Entry> stream(ParticipantCode participant) {
    int first = timelines.row(participant) * timelines.treaties().size();
    return IntStream.range(first, first + timelines.treaties().size()).mapToObj(this::entry);
  }

  /**
   * Everybody against a treaty, by code of the participant.
   *
   * <pre>{@code
   * matrix.stream(TreatyNumber.of("185"))
   *     .filter(entry -> entry.stages().contains(AccessionStage.INVITED))
   *     .map(entry -> entry.participant().name().english())
   * }</pre>
   *
   * @throws org.accede.error.UnknownNameException if the register does not have it
   */
  public Stream<Entry> stream(TreatyNumber treaty) {
    int column = timelines.column(treaty);
    int columns = timelines.treaties().size();
    return IntStream.range(0, timelines.participants().size())
        .mapToObj(row -> entry(row * columns + column));
  }

  /**
   * Some participants against some treaties, in the order given: one participant after the other.
   *
   * <pre>{@code
   * matrix.stream(centralAsia, register.treatiesAbout("corruption"))
   *     .filter(entry -> entry.isAt(AccessionStage.INVITED))
   *     .sorted(Comparator.comparing(entry -> entry.firstEnd().orElse(LocalDate.MAX)))
   *     .collect(Collectors.groupingBy(DayMatrix.Entry::treaty))
   * }</pre>
   *
   * @throws org.accede.error.UnknownNameException if the register does not have all of them
   */
  public Stream<Entry> stream(
      Collection<? extends Participant> participants, Collection<? extends Treaty> some) {
    int columns = timelines.treaties().size();
    ImmutableList<Integer> asked =
        some.stream()
            .map(treaty -> timelines.column(treaty.number()))
            .collect(ImmutableList.toImmutableList());
    return participants.stream()
        .map(participant -> timelines.row(participant.code()))
        .flatMap(row -> asked.stream().map(column -> entry(row * columns + column)));
  }

  private Entry entry(int pair) {
    int row = pair / timelines.treaties().size();
    return new Entry(row, pair - row * timelines.treaties().size());
  }

  /** Where one participant stands with one treaty on the day. */
  public final class Entry {
    private final int row;
    private final int column;

    private Entry(int row, int column) {
      this.row = row;
      this.column = column;
    }

    /** The participant. */
    public Participant participant() {
      return timelines.participants().get(row);
    }

    /** The treaty. */
    public Treaty treaty() {
      return timelines.treaties().get(column);
    }

    /** The stages that are possible: one if the answer is determined. */
    public ImmutableSet<AccessionStage> stages() {
      return stages.at(row, column);
    }

    /** Whether it is certainly at a stage. */
    public boolean isAt(AccessionStage stage) {
      Objects.requireNonNull(stage, "stage");
      return stages().size() == 1 && stages().contains(stage);
    }

    /**
     * The earliest day on which where it may stand can end, such as the term of an invitation;
     * empty if nothing is known to end.
     */
    public Optional<LocalDate> firstEnd() {
      return answer().candidates().stream()
          .flatMap(state -> state.until().stream())
          .flatMap(until -> until.earliest().stream())
          .min(Comparator.naturalOrder());
    }

    /** Whether the treaty is open to it: maybe, if that differs between the stages. */
    public Trilean isOpen() {
      return AccessionStage.areOpen(stages());
    }

    /** The whole answer, with its explanation. */
    public Answer<AccessionState> answer() {
      return timelines.timeline(row, column).on(day);
    }

    /** Such as {@code KAZ 185: [INVITED]}. */
    @Override
    public String toString() {
      return participant().code() + " " + treaty().number() + ": " + stages();
    }
  }

  /** The pairs that are certainly at a stage, by participant and treaty. */
  public ImmutableList<Pair> at(AccessionStage stage) {
    ImmutableList.Builder<Pair> pairs = ImmutableList.builder();
    forEach(
        (participant, treaty, stages) -> {
          if (stages.size() == 1 && stages.contains(stage)) {
            pairs.add(new Pair(participant, treaty));
          }
        });
    return pairs.build();
  }

  /** The pairs that can be at a stage, for certain or not, by participant and treaty. */
  public ImmutableList<Pair> possiblyAt(AccessionStage stage) {
    ImmutableList.Builder<Pair> pairs = ImmutableList.builder();
    forEach(
        (participant, treaty, stages) -> {
          if (stages.contains(stage)) {
            pairs.add(new Pair(participant, treaty));
          }
        });
    return pairs.build();
  }

  /** Such as {@code 2026-11-27: 45472 pairs of 203 participants and 224 treaties}. */
  @Override
  public String toString() {
    return day
        + ": "
        + size()
        + " pairs of "
        + timelines.participants().size()
        + " participants and "
        + timelines.treaties().size()
        + " treaties";
  }
}
