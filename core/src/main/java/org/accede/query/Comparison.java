package org.accede.query;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.Collection;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import org.accede.answer.Answer;
import org.accede.participant.Participant;
import org.accede.rule.accession.AccessionStage;
import org.accede.rule.accession.AccessionState;
import org.accede.rule.accession.DayMatrix;
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
 * <p>Immutable; what was last seen is looked up when it is asked for.
 */
public final class Comparison {
  private final AsOf asOf;
  private final ImmutableList<Participant> participants;
  private final ImmutableList<Row> rows;

  private Comparison(
      AsOf asOf, ImmutableList<Participant> participants, ImmutableList<Row> rows) {
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
    DayMatrix matrix = accessions.on(asOf);
    ImmutableList<Participant> columns =
        ImmutableSet.<Participant>copyOf(participants).asList();
    return new Comparison(
        asOf,
        columns,
        ImmutableSet.<Treaty>copyOf(treaties).stream()
            .map(
                treaty ->
                    new Row(
                        treaty,
                        matrix
                            .stream(columns, ImmutableList.of(treaty))
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
    private final ImmutableList<DayMatrix.Entry> entries;

    private Row(Treaty treaty, ImmutableList<DayMatrix.Entry> entries) {
      this.treaty = treaty;
      this.entries = entries;
    }

    /** The treaty. */
    public Treaty treaty() {
      return treaty;
    }

    /** Where each participant stands, in the order of the columns. */
    public ImmutableList<DayMatrix.Entry> entries() {
      return entries;
    }

    /**
     * Whether they stand at different stages: yes, if two of them cannot be at the same one; no, if
     * all are at one for certain.
     */
    public Trilean differs() {
      ImmutableSet<ImmutableSet<AccessionStage>> stages =
          entries.stream().map(DayMatrix.Entry::stages).collect(ImmutableSet.toImmutableSet());
      if (stages.stream()
          .anyMatch(one -> stages.stream().anyMatch(two -> Sets.intersection(one, two).isEmpty()))) {
        return Trilean.YES;
      }
      return stages.stream().allMatch(one -> one.size() == 1) ? Trilean.NO : Trilean.MAYBE;
    }

    /** Whether anything is known to have happened between any of them and the treaty. */
    public boolean isOnRecord() {
      return entries.stream().anyMatch(Row::isOnRecord);
    }

    private static boolean isOnRecord(DayMatrix.Entry entry) {
      return Sets.intersection(entry.stages(), MERELY_POSSIBLE).isEmpty()
          || lastSeen(entry)
              .filter(stage -> !MERELY_POSSIBLE.contains(stage))
              .isPresent();
    }

    private static Optional<AccessionStage> lastSeen(DayMatrix.Entry entry) {
      if (entry.stages().size() == 1) {
        return Optional.empty();
      }
      Answer<AccessionState> answer = entry.answer();
      return answer.lastSeen().map(seen -> seen.value().stage());
    }

    /** Such as {@code 185: [[PARTY], [INVITED]]}. */
    @Override
    public String toString() {
      return treaty.number()
          + ": "
          + entries.stream().map(DayMatrix.Entry::stages).collect(toImmutableList());
    }
  }
}
