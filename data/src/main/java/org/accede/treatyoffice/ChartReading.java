package org.accede.treatyoffice;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.LinkedListMultimap;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.Sets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.accede.act.ChartMark;
import org.accede.act.ChartMarks;
import org.accede.act.DepositaryNote;
import org.accede.act.ListedWithoutAct;
import org.accede.act.Suspension;
import org.accede.act.TreatyAct;
import org.accede.error.InconsistentFactsException;
import org.accede.json.DataFileException;
import org.accede.participant.Participant;
import org.accede.participant.ParticipantCode;
import org.accede.register.Coverage;
import org.accede.register.Scope;
import org.accede.register.TreatyRegister;
import org.accede.time.ImpreciseDate;
import org.accede.time.Trilean;
import org.accede.treaty.FinalClauses;
import org.accede.treaty.Treaty;
import org.accede.treaty.TreatyFact;
import org.accede.treaty.TreatyNumber;

/**
 * Makes acts and notes of the chart of one treaty.
 *
 * <p>A row that cannot be read whole is left out whole, and the chart is then not complete for its
 * participant: half of what the depositary says of a State may mean something else than all of it.
 */
final class ChartReading {
  static final String CODE = "CodePays";
  static final String NAME = "LibPaysOrga";

  private static final String NUMBER = "NumSTE";

  /** Of whom the three lists are. */
  private static final ImmutableList<String> LISTS =
      ImmutableList.of("member States", "non-member States", "organisations");

  static final ImmutableSet<String> FIELDS =
      ImmutableSet.<String>builder()
          .add(CODE, NAME, NUMBER)
          .addAll(RowDays.FIELDS)
          .addAll(RowMarks.FIELDS)
          .build();

  private final Treaty treaty;
  private final ReplyOrigin origin;
  private final OfficeParticipants participants;
  private final Anomalies anomalies;

  ChartReading(
      Treaty treaty, ReplyOrigin origin, OfficeParticipants participants, Anomalies anomalies) {
    this.treaty = treaty;
    this.origin = origin;
    this.participants = participants;
    this.anomalies = anomalies;
  }

  /**
   * The treaty that a chart is about; empty if the chart has no row.
   *
   * @throws DataFileException if its rows do not say, or name more than one, or if it has more
   *     lists than are known
   */
  static Optional<TreatyNumber> treatyOf(Reply chart) {
    if (chart.lists().size() > LISTS.size()) {
      throw new DataFileException(
          chart.file(), "/" + LISTS.size(), "one more list", "three: " + String.join(", ", LISTS));
    }
    if (chart.allRows().isEmpty()) {
      return Optional.empty();
    }
    Set<TreatyNumber> named = Sets.newLinkedHashSet();
    for (Row row : chart.allRows()) {
      Field field = row.field(NUMBER);
      Optional<TreatyNumber> number = ReplyNumbers.optional(field);
      number.ifPresent(named::add);
      if (named.size() > 1) {
        throw field.fault("rows of one treaty, " + named.iterator().next());
      }
    }
    if (named.isEmpty()) {
      throw new DataFileException(
          chart.file(), "", "a chart without " + NUMBER, "at least one row that names its treaty");
    }
    return Optional.of(named.iterator().next());
  }

  /**
   * Adds what a chart says to a register.
   *
   * @param partial the denunciations of parts of the treaty, by its declarations
   * @throws DataFileException if it names somebody whom the register does not know
   */
  void read(Reply chart, PartialDenunciations partial, TreatyRegister.Builder register) {
    RowActs acts = new RowActs(treaty, origin, partial, RowDays.firstEntryIntoForce(chart, treaty));
    ChartScopes complete = new ChartScopes(participants.known(), origin.asOf());
    boolean hasAllLists = hasAllLists(chart);
    ListMultimap<ParticipantCode, RowFacts> rows = LinkedListMultimap.create();
    for (Row row : chart.allRows()) {
      Participant who = participants.of(row);
      complete.see(who);
      Anomalies.Of odd = anomalies.of(treaty.number(), who.code());
      participants.tell(row, who, odd);
      Field number = row.field(NUMBER);
      if (!number.isNull()) {
        ReplyNumbers.tell(number, treaty.number(), odd);
      }
      if (RowDays.areReadable(row, treaty, odd)) {
        add(facts(row, who, acts, odd), rows.get(who.code()), odd);
      } else {
        complete.leaveOut(who.code());
      }
    }
    for (ParticipantCode who : rows.keySet()) {
      if (canStand(rows.get(who))) {
        addAll(rows.get(who), register);
      } else {
        complete.leaveOut(who);
      }
    }
    tellOfMissing(chart, complete);
    cover(complete.scopes(hasAllLists), register);
  }

  /** Tells of the member States without a row, unless their list is missing altogether. */
  private void tellOfMissing(Reply chart, ChartScopes complete) {
    if (chart.lists().get(0).isPresent() && !complete.haveAllMembers()) {
      anomalies
          .of(treaty.number(), null)
          .add(
              AnomalyKind.MEMBERS_MISSING,
              chart.file(),
              "/0",
              "",
              complete.missing().stream().map(ParticipantCode::value).collect(joining(", ")));
    }
  }

  private void cover(ImmutableList<Scope> scopes, TreatyRegister.Builder register) {
    for (Scope scope : scopes) {
      register.cover(
          treaty.number(),
          new Coverage(
              Coverage.Extent.SIGNATURES_AND_CONSENTS, scope, origin.asOf(), origin.provenance()));
    }
  }

  private boolean hasAllLists(Reply chart) {
    boolean all = true;
    for (int i = 0; i < LISTS.size(); i++) {
      boolean isThere = i < chart.lists().size();
      if (!isThere || chart.lists().get(i).isEmpty()) {
        anomalies
            .of(treaty.number(), null)
            .add(
                AnomalyKind.BUCKET_MISSING,
                chart.file(),
                "/" + i,
                isThere ? "null" : "",
                LISTS.get(i));
        all = false;
      }
    }
    return all;
  }

  private RowFacts facts(Row row, Participant participant, RowActs acts, Anomalies.Of odd) {
    ParticipantCode who = participant.code();
    TreatyNumber number = treaty.number();
    RowDays days = RowDays.read(row, origin.asOf(), odd);
    ImmutableList.Builder<DepositaryNote> notes = ImmutableList.builder();
    days.suspension()
        .map(ImpreciseDate::on)
        .ifPresent(on -> notes.add(new Suspension(who, number, on, origin.provenance(on))));
    ImmutableSet<ChartMark> marks = RowMarks.read(row, odd);
    if (!marks.isEmpty()) {
      ImpreciseDate on = ImpreciseDate.onOrBefore(origin.asOf());
      notes.add(new ChartMarks(who, number, marks, on, origin.provenance(on)));
    }
    ImmutableList<TreatyAct> done = acts.of(row, participant, days, odd);
    if (done.isEmpty() && participant.isMemberOn(origin.asOf()) == Trilean.NO) {
      ImpreciseDate on = ImpreciseDate.onOrBefore(origin.asOf());
      notes.add(new ListedWithoutAct(who, number, on, origin.provenance(on)));
    }
    return new RowFacts(row, participant, done, notes.build());
  }

  /** Adds what a row says, unless another row says the same. */
  private static void add(RowFacts facts, List<RowFacts> before, Anomalies.Of odd) {
    Optional<RowFacts> same = before.stream().filter(facts::saysTheSame).findFirst();
    if (same.isPresent()) {
      odd.add(
          AnomalyKind.ROW_TWICE,
          facts.row().file(),
          facts.row().pointer(),
          facts.words(),
          same.get().row().pointer());
    } else {
      before.add(facts);
    }
  }

  /** Whether the facts of a participant can stand together; tells why not. */
  private boolean canStand(List<RowFacts> rows) {
    Participant who = rows.get(0).who();
    TreatyRegister.Builder alone = TreatyRegister.builder().add(who).add(stub());
    addAll(rows, alone);
    try {
      alone.build();
      return true;
    } catch (InconsistentFactsException contradiction) {
      for (RowFacts facts : rows) {
        anomalies
            .of(treaty.number(), who.code())
            .add(
                AnomalyKind.CONTRADICTION,
                facts.row().file(),
                facts.row().pointer(),
                facts.words(),
                String.valueOf(contradiction.getMessage()));
      }
      return false;
    }
  }

  /** Two participations have the marks of the participant in common. */
  private static void addAll(List<RowFacts> rows, TreatyRegister.Builder register) {
    rows.stream().flatMap(facts -> facts.acts().stream()).forEach(register::add);
    rows.stream().flatMap(facts -> facts.notes().stream()).distinct().forEach(register::add);
  }

  /** The treaty without what it says of others, which need not be there. */
  private Treaty stub() {
    return new Treaty.Builder()
        .number(treaty.number())
        .series(treaty.series())
        .title(treaty.title())
        .kind(treaty.kind())
        .openedOn(treaty.openedOn())
        .addAllCitations(treaty.citations())
        .clauses(new FinalClauses.Builder().read(FinalClauses.Reading.NOT_READ).build())
        .build();
  }

  /** What one row says. */
  private record RowFacts(
      Row row,
      Participant who,
      ImmutableList<TreatyAct> acts,
      ImmutableList<DepositaryNote> notes) {
    boolean saysTheSame(RowFacts other) {
      return acts.equals(other.acts) && notes.equals(other.notes);
    }

    /** The facts in the words of data files. */
    String words() {
      List<TreatyFact> facts = new ArrayList<>(acts);
      facts.addAll(notes);
      return facts.stream()
          .map(fact -> fact.word() + " " + fact.on())
          .collect(toImmutableList())
          .toString();
    }
  }
}
