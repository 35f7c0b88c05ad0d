package org.accede.treatyoffice;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.LinkedListMultimap;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.Sets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.accede.act.ChartMark;
import org.accede.act.ChartMarks;
import org.accede.act.Consent;
import org.accede.act.ConsentKind;
import org.accede.act.Denunciation;
import org.accede.act.DepositaryNote;
import org.accede.act.EntryIntoForce;
import org.accede.act.Signature;
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
import org.accede.treaty.FinalClauses;
import org.accede.treaty.Treaty;
import org.accede.treaty.TreatyFact;
import org.accede.treaty.TreatyNumber;

/**
 * Makes acts and notes of the chart of one treaty.
 *
 * <p>A row that cannot be read whole is left out whole, and the chart is then not declared
 * complete: half of what the depositary says of a State may mean something else than all of it.
 */
final class ChartReading {
  static final String CODE = "CodePays";
  static final String NAME = "LibPaysOrga";

  private static final String NUMBER = "NumSTE";
  private static final String SIGNATURE = "DateSignature";
  private static final String CONSENT = "DateConsentement";
  private static final String ENTRY_INTO_FORCE = "DateEntreeVigueur";
  private static final String DENUNCIATION = "DateDenonciation";
  private static final String DENUNCIATION_EFFECT = "DateEffetDenonciation";
  private static final String SUSPENSION = "DateSuspension";

  /** Of whom the three lists are. */
  private static final ImmutableList<String> LISTS =
      ImmutableList.of("member States", "non-member States", "organisations");

  private static final ImmutableSet<String> DATES =
      ImmutableSet.of(
          SIGNATURE, CONSENT, ENTRY_INTO_FORCE, DENUNCIATION, DENUNCIATION_EFFECT, SUSPENSION);
  private static final ImmutableSet<String> DATES_OF_ACTS =
      ImmutableSet.of(SIGNATURE, CONSENT, DENUNCIATION, SUSPENSION);
  private static final ImmutableMap<String, ChartMark> MARKS =
      ImmutableMap.of(
          "Reserves", ChartMark.RESERVATIONS,
          "Declarations", ChartMark.DECLARATIONS,
          "Objections", ChartMark.OBJECTIONS,
          "Territoires", ChartMark.TERRITORIES,
          "Communications", ChartMark.COMMUNICATIONS);

  /** Texts that a program would take for a mark, and a reader for the contrary. */
  private static final ImmutableSet<String> UNCLEAR =
      ImmutableSet.of("0", "false", "n", "no", "non", "null");

  static final ImmutableSet<String> FIELDS =
      ImmutableSet.<String>builder()
          .add(CODE, NAME, NUMBER)
          .addAll(DATES)
          .addAll(MARKS.keySet())
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
   * The treaty that a chart is about.
   *
   * @throws DataFileException if its rows do not say, or name more than one
   */
  static TreatyNumber treatyOf(Reply chart) {
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
    return named.iterator().next();
  }

  /**
   * Adds what a chart says to a register.
   *
   * @throws DataFileException if it has more lists than are known, or names somebody whom the
   *     register does not know
   */
  void read(Reply chart, TreatyRegister.Builder register) {
    boolean isWhole = hasAllLists(chart);
    ListMultimap<ParticipantCode, RowFacts> rows = LinkedListMultimap.create();
    for (Row row : chart.allRows()) {
      Participant who = participants.of(row);
      Anomalies.Of odd = anomalies.of(treaty.number(), who.code());
      participants.tell(row, who, odd);
      Field number = row.field(NUMBER);
      if (!number.isNull()) {
        ReplyNumbers.tell(number, treaty.number(), odd);
      }
      if (isReadable(row, odd)) {
        add(facts(row, who, odd), rows.get(who.code()), odd);
      } else {
        isWhole = false;
      }
    }
    for (ParticipantCode who : rows.keySet()) {
      if (canStand(rows.get(who))) {
        addAll(rows.get(who), register);
      } else {
        isWhole = false;
      }
    }
    if (isWhole) {
      register.cover(
          treaty.number(),
          new Coverage(
              Coverage.Extent.SIGNATURES_AND_CONSENTS,
              Scope.Group.EVERYONE,
              origin.asOf(),
              origin.provenance()));
    }
  }

  private boolean hasAllLists(Reply chart) {
    if (chart.lists().size() > LISTS.size()) {
      throw new DataFileException(
          chart.file(), "/" + LISTS.size(), "one more list", "three: " + String.join(", ", LISTS));
    }
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

  private boolean isReadable(Row row, Anomalies.Of odd) {
    boolean all = true;
    for (String name : DATES) {
      all &= ReplyDates.isPossible(row.field(name), treaty, odd);
    }
    return all;
  }

  private RowFacts facts(Row row, Participant participant, Anomalies.Of odd) {
    ParticipantCode who = participant.code();
    ImmutableList.Builder<TreatyAct> acts = ImmutableList.builder();
    ImmutableList.Builder<DepositaryNote> notes = ImmutableList.builder();
    TreatyNumber number = treaty.number();
    date(row, SIGNATURE, odd)
        .ifPresent(on -> acts.add(new Signature(who, number, on, origin.provenance(on))));
    date(row, CONSENT, odd)
        .ifPresent(
            on ->
                acts.add(
                    new Consent(who, number, on, ConsentKind.NOT_STATED, origin.provenance(on))));
    date(row, ENTRY_INTO_FORCE, odd)
        .ifPresent(on -> acts.add(new EntryIntoForce(who, number, on, origin.provenance(on))));
    denunciation(row, who, odd).ifPresent(acts::add);
    date(row, SUSPENSION, odd)
        .ifPresent(on -> notes.add(new Suspension(who, number, on, origin.provenance(on))));
    ImmutableSet<ChartMark> marks = marks(row, odd);
    if (!marks.isEmpty()) {
      ImpreciseDate on = ImpreciseDate.onOrBefore(origin.asOf());
      notes.add(new ChartMarks(who, number, marks, on, origin.provenance(on)));
    }
    return new RowFacts(row, participant, acts.build(), notes.build());
  }

  private Optional<ImpreciseDate> date(Row row, String name, Anomalies.Of odd) {
    Optional<LocalDate> day = ReplyDates.day(row.field(name), odd);
    if (DATES_OF_ACTS.contains(name) && day.map(origin.asOf()::isBefore).orElse(false)) {
      odd.add(AnomalyKind.AFTER_AS_OF, row.field(name), origin.asOf());
    }
    return day.map(ImpreciseDate::on);
  }

  private Optional<Denunciation> denunciation(Row row, ParticipantCode who, Anomalies.Of odd) {
    Optional<ImpreciseDate> notified = date(row, DENUNCIATION, odd);
    Optional<ImpreciseDate> effect = date(row, DENUNCIATION_EFFECT, odd);
    return notified
        .or(() -> effect)
        .map(
            on -> {
              Denunciation.Builder denunciation = new Denunciation.Builder();
              denunciation
                  .participant(who)
                  .treaty(treaty.number())
                  .notified(notified)
                  .effect(effect)
                  .provenance(origin.provenance(on));
              return denunciation.build();
            });
  }

  private static ImmutableSet<ChartMark> marks(Row row, Anomalies.Of odd) {
    Set<ChartMark> marks = EnumSet.noneOf(ChartMark.class);
    MARKS.forEach(
        (name, mark) -> {
          Field field = row.field(name);
          if (isUnclear(field)) {
            odd.add(AnomalyKind.MARK_UNCLEAR, field);
          } else if (isSet(field)) {
            marks.add(mark);
          }
        });
    return Sets.immutableEnumSet(marks);
  }

  private static boolean isUnclear(Field field) {
    return switch (field.form()) {
      case TEXT -> UNCLEAR.contains(field.text().strip().toLowerCase(Locale.ROOT));
      case OBJECT, ARRAY -> true;
      default -> false;
    };
  }

  private static boolean isSet(Field field) {
    return switch (field.form()) {
      case TRUE -> true;
      case NUMBER -> field.requiredNumber() != 0;
      case TEXT -> !field.text().isBlank();
      default -> false;
    };
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
