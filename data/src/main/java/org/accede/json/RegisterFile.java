package org.accede.json;

import static java.util.Comparator.comparing;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Ordering;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Objects;
import org.accede.act.DepositaryNote;
import org.accede.act.TreatyAct;
import org.accede.error.InvalidValueException;
import org.accede.invitation.DefaultTerm;
import org.accede.invitation.ProcedureFact;
import org.accede.json.read.JsonDocument;
import org.accede.json.shape.FactOrder;
import org.accede.participant.Participant;
import org.accede.participant.ParticipantCode;
import org.accede.register.Coverage;
import org.accede.register.TreatyRegister;
import org.accede.treaty.Treaty;
import org.accede.treaty.TreatyNumber;

/**
 * Facts of any sort in one file: a whole register, or no more than one fact of one's own about a
 * treaty that another register describes.
 *
 * <pre>{@code
 * RegisterFile.of(register).save(Path.of("mine.json"));
 * RegisterFile.read(DataFile.at(Path.of("mine.json"))).register();  // holds the same facts
 *
 * RegisterFile.of(TreatyRegister.builder().add(extension)).save(Path.of("extension.json"));
 * }</pre>
 *
 * <p>Two of them are equal if they hold the same facts, in whatever order they were given. What the
 * facts speak of need not be in the file; whether they can stand together is seen when a register
 * is made of them.
 *
 * @param participants the participants, by code
 * @param treaties the treaties, by number
 * @param treatyCoverage for which treaties the acts on record are complete, and as of when
 * @param participantCoverage for which participants they are
 * @param chart the acts, by treaty, participant, kind of act and date
 * @param notes the depositary's notes, by treaty, participant, kind of note and date
 * @param procedure the steps of invitation procedures, by treaty, participant, date and kind of
 *     step
 * @param defaultTerms the terms of invitations that state none, by the day from which they apply
 */
public record RegisterFile(
    ImmutableList<Participant> participants,
    ImmutableList<Treaty> treaties,
    ImmutableListMultimap<TreatyNumber, Coverage> treatyCoverage,
    ImmutableListMultimap<ParticipantCode, Coverage> participantCoverage,
    ImmutableList<TreatyAct> chart,
    ImmutableList<DepositaryNote> notes,
    ImmutableList<ProcedureFact> procedure,
    ImmutableList<DefaultTerm> defaultTerms)
    implements FactsFile {
  private static final String TO_BE_WRITTEN = "facts to be written";

  /**
   * Facts, put in order; {@linkplain #of(TreatyRegister.Builder) collected}, the parts that are
   * empty need not be named.
   *
   * @throws InvalidValueException if a participant or a treaty is there twice
   */
  public RegisterFile {
    Objects.requireNonNull(participants, "participants");
    Objects.requireNonNull(treaties, "treaties");
    Objects.requireNonNull(treatyCoverage, "treatyCoverage");
    Objects.requireNonNull(participantCoverage, "participantCoverage");
    Objects.requireNonNull(chart, "chart");
    Objects.requireNonNull(notes, "notes");
    Objects.requireNonNull(procedure, "procedure");
    Objects.requireNonNull(defaultTerms, "defaultTerms");
    participants = ImmutableList.sortedCopyOf(comparing(Participant::code), participants);
    treaties = ImmutableList.sortedCopyOf(comparing(Treaty::number), treaties);
    FactOrder.each("participants", participants, Participant::code);
    FactOrder.each("treaties", treaties, Treaty::number);
    treatyCoverage = inOrder(treatyCoverage);
    participantCoverage = inOrder(participantCoverage);
    chart = ImmutableList.sortedCopyOf(FactOrder.byTreaty(FactOrder::ofActs), chart);
    notes = ImmutableList.sortedCopyOf(FactOrder.byTreaty(FactOrder::ofNotes), notes);
    procedure = ImmutableList.sortedCopyOf(FactOrder.byTreaty(FactOrder::ofSteps), procedure);
    defaultTerms = ImmutableList.sortedCopyOf(comparing(DefaultTerm::adoptedFrom), defaultTerms);
  }

  private static <K extends Comparable<? super K>> ImmutableListMultimap<K, Coverage> inOrder(
      ImmutableListMultimap<K, Coverage> coverage) {
    return ImmutableListMultimap.<K, Coverage>builder()
        .orderKeysBy(Ordering.natural())
        .orderValuesBy(FactOrder.OF_COVERAGE)
        .putAll(coverage)
        .build();
  }

  /** Everything that a register holds. */
  public static RegisterFile of(TreatyRegister register) {
    return new RegisterFile(
        ImmutableList.copyOf(register.participants()),
        ImmutableList.copyOf(register.treaties()),
        register.treatyCoverage(),
        register.participantCoverage(),
        register.acts(),
        register.notes(),
        register.steps(),
        register.defaultTerms());
  }

  /**
   * Everything collected for a register, whether or not it can stand as one: what the facts speak
   * of may be on record elsewhere, and nothing is checked.
   */
  public static RegisterFile of(TreatyRegister.Builder facts) {
    Objects.requireNonNull(facts, "facts");
    // It is taken apart again and asked nothing, so that it need not stand together.
    return of(facts.buildTrusted());
  }

  /**
   * Reads a file of the format {@code accede-register-1}.
   *
   * @throws DataFileException if it is anything but that
   */
  public static RegisterFile read(DataFile file) {
    return JsonDocument.read(file, RegisterJson.FORMAT, RegisterJson::read);
  }

  @Override
  public void addTo(TreatyRegister.Builder register) {
    Objects.requireNonNull(register, "register");
    participants.forEach(register::add);
    treaties.forEach(register::add);
    treatyCoverage.forEach(register::cover);
    participantCoverage.forEach(register::cover);
    chart.forEach(register::add);
    notes.forEach(register::add);
    procedure.forEach(register::add);
    defaultTerms.forEach(register::add);
  }

  /**
   * The canonical text of the file: the same facts give the same text, and reading it gives the
   * same facts.
   *
   * @throws DataFileException if it would not, as for a fact without a source; it says where
   */
  @Override
  public String toJson() {
    String text = RegisterJson.write(this);
    RegisterFile readBack = read(DataFile.of(text.getBytes(StandardCharsets.UTF_8), TO_BE_WRITTEN));
    if (!readBack.equals(this)) {
      throw new DataFileException(
          TO_BE_WRITTEN,
          "",
          "facts with members that are blank, or texts that are not Unicode",
          "facts that are read back as they are");
    }
    return text;
  }

  /**
   * Writes {@link #toJson()}, whole or not at all; see {@link AtomicFile}.
   *
   * @throws DataFileException if it cannot be written, or would not be read back as it is
   */
  public void save(Path path) {
    AtomicFile.write(path, toJson());
  }

  /**
   * Collects facts for a file. Not safe to share between threads.
   *
   * <p>It differs from the register's in one thing: a participant or a treaty that is there twice
   * is refused when the file is built, and not when it is added.
   *
   * @deprecated Facts are collected in one way, for registers and for files: {@link
   *     TreatyRegister#builder()}, of which {@link RegisterFile#of(TreatyRegister.Builder)} makes a
   *     file.
   */
  @Deprecated(since = "0.3.0")
  public static final class Builder {
    private final ImmutableList.Builder<Participant> participants = ImmutableList.builder();
    private final ImmutableList.Builder<Treaty> treaties = ImmutableList.builder();
    private final TreatyRegister.Builder others = TreatyRegister.builder();

    /** A file to be filled. */
    public Builder() {}

    /** Adds a participant. */
    public Builder add(Participant participant) {
      Objects.requireNonNull(participant, "participant");
      participants.add(participant);
      return this;
    }

    /** Adds a treaty. */
    public Builder add(Treaty treaty) {
      Objects.requireNonNull(treaty, "treaty");
      treaties.add(treaty);
      return this;
    }

    /** Adds an act. */
    public Builder add(TreatyAct act) {
      others.add(act);
      return this;
    }

    /** Adds a note of the depositary, such as a declaration. */
    public Builder add(DepositaryNote note) {
      others.add(note);
      return this;
    }

    /** Adds a step of an invitation procedure. */
    public Builder add(ProcedureFact step) {
      others.add(step);
      return this;
    }

    /** Adds the term of invitations that state none. */
    public Builder add(DefaultTerm term) {
      others.add(term);
      return this;
    }

    /** Adds that the acts concerning a treaty are complete. */
    public Builder cover(TreatyNumber treaty, Coverage coverage) {
      others.cover(treaty, coverage);
      return this;
    }

    /** Adds that the acts of a participant are complete. */
    public Builder cover(ParticipantCode participant, Coverage coverage) {
      others.cover(participant, coverage);
      return this;
    }

    /**
     * The file of everything added.
     *
     * @throws InvalidValueException if a participant or a treaty is there twice
     */
    public RegisterFile build() {
      RegisterFile rest = of(others);
      return new RegisterFile(
          participants.build(),
          treaties.build(),
          rest.treatyCoverage,
          rest.participantCoverage,
          rest.chart,
          rest.notes,
          rest.procedure,
          rest.defaultTerms);
    }
  }
}
