package org.accede.jackson;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.time.Period;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.accede.act.ArticleNumber;
import org.accede.act.ChartMarks;
import org.accede.act.Consent;
import org.accede.act.Declaration;
import org.accede.act.Denunciation;
import org.accede.act.DepositaryNote;
import org.accede.act.EntryIntoForce;
import org.accede.act.ListedWithoutAct;
import org.accede.act.Signature;
import org.accede.act.Suspension;
import org.accede.act.TreatyAct;
import org.accede.act.Withdrawal;
import org.accede.answer.Answer;
import org.accede.answer.Explanation;
import org.accede.answer.LastSeen;
import org.accede.answer.Step;
import org.accede.difference.Change;
import org.accede.difference.CoverageChange;
import org.accede.difference.DefaultTermChange;
import org.accede.difference.FactChange;
import org.accede.difference.ParticipantChange;
import org.accede.difference.RegisterDifference;
import org.accede.difference.TreatyChange;
import org.accede.exchange.Table;
import org.accede.invitation.AccessionRequest;
import org.accede.invitation.Consultation;
import org.accede.invitation.DecisionInPrinciple;
import org.accede.invitation.DefaultTerm;
import org.accede.invitation.Extension;
import org.accede.invitation.ExtensionRequest;
import org.accede.invitation.Invitation;
import org.accede.invitation.Objection;
import org.accede.invitation.ProcedureFact;
import org.accede.json.DifferenceFile;
import org.accede.json.FactsFile;
import org.accede.json.ParametersFile;
import org.accede.json.ParticipantsFile;
import org.accede.json.RegisterFile;
import org.accede.json.TreatyFile;
import org.accede.output.Document;
import org.accede.output.JsonWriter;
import org.accede.participant.Participant;
import org.accede.participant.ParticipantCode;
import org.accede.query.Audit;
import org.accede.query.Deadline;
import org.accede.query.DeadlineWarning;
import org.accede.query.InvitationEnd;
import org.accede.query.LeadTimes;
import org.accede.query.Plan;
import org.accede.register.TreatyRegister;
import org.accede.rule.accession.AccessionState;
import org.accede.rule.accession.AccessionTimeline;
import org.accede.rule.accession.HistoryEvent;
import org.accede.rule.check.Check;
import org.accede.rule.check.Finding;
import org.accede.source.Citation;
import org.accede.source.Source;
import org.accede.text.BilingualText;
import org.accede.text.Message;
import org.accede.text.OfficialLanguage;
import org.accede.time.AsOf;
import org.accede.time.ImpreciseDate;
import org.accede.time.Trilean;
import org.accede.treaty.ParticipationCode;
import org.accede.treaty.Treaty;
import org.accede.treaty.TreatyFact;
import org.accede.treaty.TreatyNumber;
import org.accede.treatyoffice.ImportReport;

/**
 * How each of Accede's values is written to a generator of Jackson's streaming library, which is
 * there whether data binding is or not.
 */
final class Forms {
  /** The types of facts, each of which is written as a file that holds it and no other. */
  static final ImmutableList<Class<? extends TreatyFact>> TREATY_FACTS =
      ImmutableList.of(
          TreatyFact.class,
          TreatyAct.class,
          Signature.class,
          Consent.class,
          EntryIntoForce.class,
          Denunciation.class,
          Withdrawal.class,
          DepositaryNote.class,
          Declaration.class,
          Suspension.class,
          ChartMarks.class,
          ListedWithoutAct.class,
          ProcedureFact.class,
          AccessionRequest.class,
          Consultation.class,
          Objection.class,
          DecisionInPrinciple.class,
          Invitation.class,
          ExtensionRequest.class,
          Extension.class);

  /** The types of changes, each of which is written as a file that holds it and no other. */
  static final ImmutableList<Class<? extends Change>> CHANGES =
      ImmutableList.of(
          Change.class,
          ParticipantChange.class,
          TreatyChange.class,
          FactChange.class,
          CoverageChange.class,
          DefaultTermChange.class);

  private static final JsonFactory FACTORY = new JsonFactory();

  /** The packages of Accede's values. */
  private static final Pattern PACKAGES =
      Pattern.compile(
          "org\\.accede\\.(act|answer|data|difference|exchange|fetch|invitation|json|output"
              + "|participant|query|register|report|rule|source|text|time|treaty|treatyoffice)\\b"
              + ".*");

  private final OfficialLanguage language;
  private final ImmutableMap.Builder<Class<?>, Writing<?>> forms = ImmutableMap.builder();

  private Forms(OfficialLanguage language) {
    this.language = language;
    texts();
    answers();
    work();
    facts();
  }

  /** How a value is written. */
  @FunctionalInterface
  interface Writing<T> {
    void write(JsonGenerator json, T value) throws IOException;
  }

  /** How a value of the vocabulary is written. */
  @FunctionalInterface
  private interface Written<T> {
    void write(JsonWriter json, T value) throws IOException;
  }

  /** Who wants to know every form. */
  interface Receiver {
    <T> void form(Class<T> type, Writing<T> writing);

    <T> void key(Class<T> type, Function<T, String> name);
  }

  /** Tells every type that has a form, and every one that can be the name of a member. */
  static void tell(OfficialLanguage language, Receiver receiver) {
    new Forms(language).forms.buildOrThrow().forEach((type, form) -> tell(receiver, type, form));
    receiver.key(ParticipantCode.class, ParticipantCode::toString);
    receiver.key(TreatyNumber.class, TreatyNumber::toString);
    receiver.key(Participant.class, one -> one.code().toString());
    receiver.key(Treaty.class, one -> one.number().toString());
  }

  @SuppressWarnings("unchecked") // they were put in together
  private static <T> void tell(Receiver receiver, Class<T> type, Writing<?> form) {
    receiver.form(type, (Writing<T>) form);
  }

  /**
   * Whether a type that has no form must be refused: by reflection Jackson would make an object of
   * it that has none, or some, of what it says.
   */
  static boolean isRefused(Class<?> type) {
    return !type.isEnum()
        && !(type.getSuperclass() != null && type.getSuperclass().isEnum())
        && PACKAGES.matcher(type.getName()).matches();
  }

  /** Why a type is refused. */
  static String refusal(Class<?> type) {
    return type.getName()
        + " has no JSON form of its own; expected a document, an answer, or a fact with what it is"
        + " about";
  }

  private <T> void written(Class<T> type, Written<T> written) {
    write(type, (json, value) -> written.write(JsonWriter.to(json, language), value));
  }

  private <T> void write(Class<T> type, Writing<T> writing) {
    forms.put(type, writing);
  }

  /** A value that is one text. */
  private <T> void text(Class<T> type, Function<T, String> writing) {
    write(type, (json, value) -> json.writeString(writing.apply(value)));
  }

  private void texts() {
    text(ParticipantCode.class, Object::toString);
    text(TreatyNumber.class, Object::toString);
    text(ImpreciseDate.class, Object::toString);
    text(AsOf.class, Object::toString);
    text(ArticleNumber.class, ArticleNumber::value);
    text(ParticipationCode.class, Object::toString);
    text(Trilean.class, Object::toString);
    text(OfficialLanguage.class, OfficialLanguage::code);
    write(LeadTimes.class, Forms::write);
  }

  private void answers() {
    written(Message.class, JsonWriter::write);
    written(BilingualText.class, JsonWriter::write);
    written(Step.class, JsonWriter::write);
    written(Citation.class, JsonWriter::write);
    written(Source.class, JsonWriter::write);
    written(Explanation.class, JsonWriter::write);
    written(AccessionState.class, JsonWriter::write);
    written(Plan.class, JsonWriter::write);
    written(HistoryEvent.class, JsonWriter::write);
    written(AccessionTimeline.Span.class, JsonWriter::write);
    written(Answer.class, (json, value) -> json.write((Answer<?>) value));
    written(LastSeen.class, (json, value) -> json.write((LastSeen<?>) value));
    written(AccessionTimeline.class, JsonWriter::write);
    write(Document.class, (json, value) -> value.write(json, language));
  }

  private void work() {
    written(Deadline.class, JsonWriter::write);
    written(DeadlineWarning.class, JsonWriter::write);
    written(InvitationEnd.class, JsonWriter::write);
    written(Finding.class, JsonWriter::write);
    written(Check.class, JsonWriter::write);
    written(Audit.class, JsonWriter::write);
    written(Audit.Difference.class, JsonWriter::write);
  }

  private <T> void fact(Class<T> type, Function<T, TreatyRegister.Builder> file) {
    write(type, (json, value) -> copy(json, RegisterFile.of(file.apply(value)).toJson()));
  }

  private <T extends FactsFile> void file(Class<T> type) {
    write(type, (json, value) -> copy(json, value.toJson()));
  }

  private void facts() {
    fact(Participant.class, one -> TreatyRegister.builder().add(one));
    fact(Treaty.class, one -> TreatyRegister.builder().add(one));
    fact(DefaultTerm.class, one -> TreatyRegister.builder().add(one));
    TREATY_FACTS.forEach(type -> fact(type, Forms::file));
    write(TreatyRegister.class, (json, value) -> copy(json, RegisterFile.of(value).toJson()));
    CHANGES.forEach(
        type -> write(type, (json, value) -> copy(json, changes(ImmutableList.of(value)))));
    write(RegisterDifference.class, (json, value) -> copy(json, changes(value.changes())));
    write(Table.class, (json, value) -> value.document().write(json, language));
    write(ImportReport.class, (json, value) -> value.document().write(json, language));
    write(DifferenceFile.class, (json, value) -> copy(json, value.toJson()));
    file(FactsFile.class);
    file(RegisterFile.class);
    file(TreatyFile.class);
    file(ParticipantsFile.class);
    file(ParametersFile.class);
  }

  private static String changes(ImmutableList<Change> changes) {
    return new DifferenceFile(changes).toJson();
  }

  /** Writes the text of a file as one value of whatever a generator makes. */
  private static void copy(JsonGenerator json, String text) throws IOException {
    try (JsonParser parser = FACTORY.createParser(text)) {
      parser.nextToken();
      json.copyCurrentStructure(parser);
    }
  }

  private static TreatyRegister.Builder file(TreatyFact fact) {
    TreatyRegister.Builder file = TreatyRegister.builder();
    if (fact instanceof TreatyAct act) {
      return file.add(act);
    }
    return fact instanceof DepositaryNote note ? file.add(note) : file.add((ProcedureFact) fact);
  }

  private static void write(JsonGenerator json, LeadTimes times) throws IOException {
    json.writeStartArray();
    for (Period period : times.periods()) {
      json.writeString(period.toString());
    }
    json.writeEndArray();
  }
}
