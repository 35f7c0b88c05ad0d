package org.accede.query;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import org.accede.answer.Answer;
import org.accede.participant.Participant;
import org.accede.rule.accession.AccessionStage;
import org.accede.rule.accession.AccessionState;
import org.accede.time.AsOf;
import org.accede.time.Trilean;
import org.accede.treaty.Treaty;

/**
 * Where several participants stand with several treaties on a day, side by side.
 *
 * <pre>{@code
 * Comparison.of(accessions, asOf, centralAsia, register.treatiesAbout("corruption"))
 *     .only(row -> row.differs() == Trilean.YES)
 *     .rows()
 * }</pre>
 *
 * <p>Immutable.
 */
public final class Comparison {
  private final AsOf asOf;
  private final ImmutableList<Participant> participants;
  private final ImmutableList<Row> rows;

  private Comparison(AsOf asOf, ImmutableList<Participant> participants, ImmutableList<Row> rows) {
    this.asOf = asOf;
    this.participants = participants;
    this.rows = rows;
  }

  /**
   * Compares participants.
   *
   * @param participants whom; each of them is a column, in this order, once
   * @param treaties with regard to what; each of them is a row, in this order, once
   * @throws org.accede.error.UnknownNameException if the register does not have all of them
   */
  public static Comparison of(
      Accessions accessions,
      AsOf asOf,
      Collection<? extends Participant> participants,
      Collection<? extends Treaty> treaties) {
    Accessions seen = accessions.seenFrom(asOf);
    ImmutableList<Participant> columns = ImmutableSet.<Participant>copyOf(participants).asList();
    return new Comparison(
        asOf,
        columns,
        ImmutableSet.<Treaty>copyOf(treaties).stream()
            .map(
                treaty ->
                    new Row(
                        treaty,
                        columns.stream()
                            .map(one -> Cell.of(seen.of(one).to(treaty), asOf.date()))
                            .collect(toImmutableList())))
            .collect(toImmutableList()));
  }

  /** The day, and the day from which it is seen. */
  public AsOf asOf() {
    return asOf;
  }

  /** Who is compared. */
  public ImmutableList<Participant> participants() {
    return participants;
  }

  /** One row for each treaty. */
  public ImmutableList<Row> rows() {
    return rows;
  }

  /** The same with some of its rows. */
  public Comparison only(Predicate<? super Row> rowsKept) {
    Objects.requireNonNull(rowsKept, "rowsKept");
    return new Comparison(
        asOf, participants, rows.stream().filter(rowsKept).collect(toImmutableList()));
  }

  /** Where all of them stand with one treaty. */
  public static final class Row {
    private static final ImmutableSet<AccessionStage> MERELY_POSSIBLE =
        Sets.immutableEnumSet(
            AccessionStage.MAY_SIGN,
            AccessionStage.MAY_BE_INVITED,
            AccessionStage.NOT_YET_OPEN,
            AccessionStage.NOT_OPEN);

    private final Treaty treaty;
    private final ImmutableList<Cell> cells;

    private Row(Treaty treaty, ImmutableList<Cell> cells) {
      this.treaty = treaty;
      this.cells = cells;
    }

    /** The treaty. */
    public Treaty treaty() {
      return treaty;
    }

    /** Where each participant stands, in the order of the columns. */
    public ImmutableList<Cell> cells() {
      return cells;
    }

    /**
     * Whether they stand at different stages: yes, if two of them cannot be at the same one; no, if
     * all are at one for certain.
     */
    public Trilean differs() {
      ImmutableSet<ImmutableSet<AccessionStage>> stages =
          cells.stream().map(Cell::stages).collect(ImmutableSet.toImmutableSet());
      if (stages.stream()
          .anyMatch(
              one -> stages.stream().anyMatch(two -> Sets.intersection(one, two).isEmpty()))) {
        return Trilean.YES;
      }
      return stages.stream().allMatch(one -> one.size() == 1) ? Trilean.NO : Trilean.MAYBE;
    }

    /** Whether anything is known to have happened between any of them and the treaty. */
    public boolean isOnRecord() {
      return cells.stream().anyMatch(Row::isOnRecord);
    }

    private static boolean isOnRecord(Cell cell) {
      return Sets.intersection(cell.stages(), MERELY_POSSIBLE).isEmpty()
          || cell.answer()
              .lastSeen()
              .filter(seen -> !MERELY_POSSIBLE.contains(seen.value().stage()))
              .isPresent();
    }

    /** Such as {@code 185: [[PARTY], [INVITED]]}. */
    @Override
    public String toString() {
      return treaty.number() + ": " + cells.stream().map(Cell::stages).collect(toImmutableList());
    }
  }

  /** How much is known of where a participant stands with a treaty; what is most comes first. */
  public enum Known {
    /** The stage. */
    STAGE,
    /**
     * The stage when it was last seen, at which it still can be: what may have followed is not on
     * record.
     */
    LAST_SEEN,
    /** That it is one of two stages, not both of which merely make it open. */
    EITHER,
    /** That it can sign, consent or ask to be invited; which of these, is not known. */
    OPEN,
    /** Not even that. */
    NOTHING
  }

  /**
   * Where one of them stands with one treaty.
   *
   * @param participant the participant
   * @param answer the whole answer
   * @param stages the stages that are possible: one if the answer is determined
   */
  public record Cell(
      Participant participant, Answer<AccessionState> answer, ImmutableSet<AccessionStage> stages) {
    private static final ImmutableSet<AccessionStage> WAYS_IN =
        Sets.immutableEnumSet(AccessionStage.MAY_SIGN, AccessionStage.MAY_BE_INVITED);

    /** Whether the treaty is open to it: maybe, if that differs between the stages. */
    public Trilean isOpen() {
      return AccessionStage.areOpen(stages);
    }

    /** How much of it is known, which says what to show of it in a word. */
    public Known known() {
      if (stages.size() == 1) {
        return Known.STAGE;
      }
      if (lastSeen().isPresent()) {
        return Known.LAST_SEEN;
      }
      if (stages.size() == 2 && !WAYS_IN.equals(stages)) {
        return Known.EITHER;
      }
      return isOpen() == Trilean.YES ? Known.OPEN : Known.NOTHING;
    }

    /**
     * The stages to show of it: the one that it is, or that was last seen, or both that it can be;
     * none if all that is known is whether it is open, or not even that.
     */
    public ImmutableSet<AccessionStage> shown() {
      return switch (known()) {
        case STAGE, EITHER -> stages;
        case LAST_SEEN -> ImmutableSet.of(lastSeen().orElseThrow());
        case OPEN, NOTHING -> ImmutableSet.of();
      };
    }

    /** The stage that was last seen, while it is possible still. */
    private Optional<AccessionStage> lastSeen() {
      return answer.lastSeen().map(seen -> seen.value().stage()).filter(stages::contains);
    }

    private static Cell of(Accessions.ToTreaty asked, LocalDate day) {
      Answer<AccessionState> answer = asked.asOf(day);
      return new Cell(
          asked.participant(),
          answer,
          answer.candidates().stream()
              .map(AccessionState::stage)
              .collect(Sets.toImmutableEnumSet()));
    }
  }
}
