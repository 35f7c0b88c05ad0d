package org.accede.jackson;

import com.fasterxml.jackson.core.Version;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.util.Optional;
import java.util.function.Function;
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
import org.accede.difference.RegisterDifference;
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
import org.jspecify.annotations.Nullable;

/**
 * What Jackson's {@code ObjectMapper} has to know of Accede's values: it writes them in the
 * vocabulary of {@link org.accede.output}, and facts in the form of {@link org.accede.json}, and
 * reads them back.
 *
 * <pre>{@code
 * ObjectMapper mapper = new ObjectMapper().registerModule(new AccedeModule().reading(register));
 * String json = mapper.writeValueAsString(state);
 * // {"stage":"INVITED","since":"2025-06-18","until":"2030-06-18/2030-06-19",
 * //  "extensionPending":"no","purpose":"ACCEDE","needsNoInvitation":false}
 * mapper.readValue(json, AccessionState.class);  // the same state
 * }</pre>
 *
 * <p>On the class path {@code findAndRegisterModules()} finds it, in English and without a
 * register; so does a framework that looks for modules. On the module path it is registered as
 * above, since a module cannot provide a service that may be missing. A deadline, a finding or the
 * end of an invitation names its participant and treaty by code and number, so that who reads one
 * must say which register knows them. A type of Accede that has no form of its own, such as a
 * clause of a treaty, is refused when it is written by itself, and so is an {@code Answer} read
 * without the type that it is of.
 */
public final class AccedeModule extends SimpleModule {
  private static final long serialVersionUID = 1L;

  private static final ImmutableList<Class<? extends TreatyFact>> TREATY_FACTS =
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

  private final OfficialLanguage language;

  @SuppressWarnings("serial") // mappers are not meant to be serialised with it
  private final @Nullable TreatyRegister register;

  /** Sentences, names and titles in English; for reading what needs no register. */
  public AccedeModule() {
    this(OfficialLanguage.ENGLISH, null);
  }

  private AccedeModule(OfficialLanguage language, @Nullable TreatyRegister register) {
    super("accede", Version.unknownVersion());
    this.language = language;
    this.register = register;
    setDeserializers(new AnswerDeserializers());
    texts();
    answers();
    work();
    facts();
    setSerializerModifier(new Refusal());
  }

  /** The same with sentences, names and titles in a language. */
  public AccedeModule in(OfficialLanguage other) {
    return new AccedeModule(other, register);
  }

  /** The same, for reading what names participants and treaties that a register knows. */
  public AccedeModule reading(TreatyRegister other) {
    return new AccedeModule(language, other);
  }

  /** Modules of different languages or registers are different ones; the last registered wins. */
  @Override
  public Object getTypeId() {
    return ImmutableList.of(AccedeModule.class, language, Optional.ofNullable(register));
  }

  /** How a value of the vocabulary is written. */
  @FunctionalInterface
  private interface Written<T> {
    void write(JsonWriter json, T value) throws IOException;
  }

  private <T> void written(Class<T> type, Written<T> written) {
    write(type, (json, value) -> written.write(JsonWriter.to(json, language), value));
  }

  private <T> void read(Class<T> type, Function<JsonNode, ? extends T> reading) {
    addDeserializer(type, new ValueDeserializer<T>(type, reading::apply));
  }

  private <T> void write(Class<T> type, ValueSerializer.Writing<T> writing) {
    addSerializer(type, new ValueSerializer<>(type, writing));
  }

  /** A value that is one text. */
  private <T> void text(Class<T> type, Function<String, T> reading) {
    text(type, Object::toString, reading);
  }

  private <T> void text(Class<T> type, Function<T, String> writing, Function<String, T> reading) {
    write(type, (json, value) -> json.writeString(writing.apply(value)));
    read(type, json -> reading.apply(Fields.text(type.getSimpleName(), json)));
  }

  /** What stands for a value as the name of a member. */
  private <T> void key(Class<T> type, Function<T, String> name) {
    addKeySerializer(
        type, new ValueSerializer<>(type, (json, value) -> json.writeFieldName(name.apply(value))));
  }

  private void texts() {
    text(ParticipantCode.class, ParticipantCode::of);
    text(TreatyNumber.class, TreatyNumber::of);
    text(ImpreciseDate.class, ImpreciseDate::parse);
    text(AsOf.class, TextReading::asOf);
    text(ArticleNumber.class, ArticleNumber::value, ArticleNumber::new);
    text(ParticipationCode.class, ParticipationCode::new);
    text(Trilean.class, TextReading::trilean);
    text(OfficialLanguage.class, OfficialLanguage::code, OfficialLanguage::of);
    write(LeadTimes.class, TextReading::write);
    read(LeadTimes.class, TextReading::leadTimes);
    key(ParticipantCode.class, ParticipantCode::toString);
    key(TreatyNumber.class, TreatyNumber::toString);
    key(Participant.class, one -> one.code().toString());
    key(Treaty.class, one -> one.number().toString());
    addKeyDeserializer(ParticipantCode.class, new KeyReading(ParticipantCode::of));
    addKeyDeserializer(TreatyNumber.class, new KeyReading(TreatyNumber::of));
  }

  private void answers() {
    written(Message.class, JsonWriter::write);
    read(Message.class, ReasonsReading::message);
    written(BilingualText.class, JsonWriter::write);
    read(BilingualText.class, ReasonsReading::bilingual);
    written(Step.class, JsonWriter::write);
    read(Step.class, ReasonsReading::step);
    written(Citation.class, JsonWriter::write);
    read(Citation.class, ReasonsReading::citation);
    written(Source.class, JsonWriter::write);
    read(Source.class, ReasonsReading::source);
    written(Explanation.class, JsonWriter::write);
    read(Explanation.class, ReasonsReading::explanation);
    written(AccessionState.class, JsonWriter::write);
    read(AccessionState.class, AnswerReading::state);
    written(Plan.class, JsonWriter::write);
    read(Plan.class, AnswerReading::plan);
    written(HistoryEvent.class, JsonWriter::write);
    read(HistoryEvent.class, AnswerReading::event);
    written(AccessionTimeline.Span.class, JsonWriter::write);
    read(AccessionTimeline.Span.class, AnswerReading::span);
    written(Answer.class, (json, value) -> json.write((Answer<?>) value));
    written(LastSeen.class, (json, value) -> json.write((LastSeen<?>) value));
    written(AccessionTimeline.class, JsonWriter::write);
    write(Document.class, (json, value) -> value.write(json, language));
  }

  private void work() {
    WorkReading reading = new WorkReading(Optional.ofNullable(register));
    written(Deadline.class, JsonWriter::write);
    read(Deadline.class, reading::deadline);
    written(DeadlineWarning.class, JsonWriter::write);
    read(DeadlineWarning.class, reading::warning);
    written(InvitationEnd.class, JsonWriter::write);
    read(InvitationEnd.class, reading::invitationEnd);
    written(Finding.class, JsonWriter::write);
    read(Finding.class, reading::finding);
    written(Check.class, JsonWriter::write);
    written(Audit.class, JsonWriter::write);
    read(Audit.class, WorkReading::audit);
    written(Audit.Difference.class, JsonWriter::write);
    read(Audit.Difference.class, WorkReading::difference);
  }

  private <T> void fact(
      Class<T> type, Function<T, RegisterFile.Builder> file, Function<JsonNode, T> reading) {
    write(type, (json, value) -> FactReading.copy(json, file.apply(value).build().toJson()));
    read(type, reading);
  }

  private <T extends FactsFile> void file(Class<T> type, Function<JsonNode, T> reading) {
    write(type, (json, value) -> FactReading.copy(json, value.toJson()));
    read(type, reading);
  }

  private void facts() {
    fact(Participant.class, one -> new RegisterFile.Builder().add(one), FactReading::participant);
    fact(Treaty.class, one -> new RegisterFile.Builder().add(one), FactReading::treaty);
    fact(DefaultTerm.class, one -> new RegisterFile.Builder().add(one), FactReading::term);
    TREATY_FACTS.forEach(this::treatyFact);
    write(
        TreatyRegister.class,
        (json, value) -> FactReading.copy(json, RegisterFile.of(value).toJson()));
    read(TreatyRegister.class, json -> FactReading.facts(json).register());
    write(Change.class, (json, value) -> FactReading.copy(json, changes(ImmutableList.of(value))));
    write(
        RegisterDifference.class,
        (json, value) -> FactReading.copy(json, changes(value.changes())));
    write(Table.class, (json, value) -> value.document().write(json, language));
    write(ImportReport.class, (json, value) -> value.document().write(json, language));
    write(DifferenceFile.class, (json, value) -> FactReading.copy(json, value.toJson()));
    file(FactsFile.class, FactReading::facts);
    file(RegisterFile.class, json -> RegisterFile.read(FactReading.file(json)));
    file(TreatyFile.class, json -> TreatyFile.read(FactReading.file(json)));
    file(ParticipantsFile.class, json -> ParticipantsFile.read(FactReading.file(json)));
    file(ParametersFile.class, json -> ParametersFile.read(FactReading.file(json)));
  }

  private static String changes(ImmutableList<Change> changes) {
    return new DifferenceFile(changes).toJson();
  }

  private <T extends TreatyFact> void treatyFact(Class<T> type) {
    fact(type, FactReading::file, json -> FactReading.fact(json, type));
  }
}
