package org.accede.jackson;

import com.fasterxml.jackson.core.Version;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.function.Function;
import org.accede.act.ArticleNumber;
import org.accede.answer.Explanation;
import org.accede.answer.Step;
import org.accede.difference.Change;
import org.accede.difference.RegisterDifference;
import org.accede.invitation.DefaultTerm;
import org.accede.json.DifferenceFile;
import org.accede.json.FactsFile;
import org.accede.json.ParametersFile;
import org.accede.json.ParticipantsFile;
import org.accede.json.RegisterFile;
import org.accede.json.TreatyFile;
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
    Forms.tell(language, new Serializers());
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

  /** Makes a serialiser of every form. */
  private final class Serializers implements Forms.Receiver {
    @Override
    public <T> void form(Class<T> type, Forms.Writing<T> writing) {
      addSerializer(type, new ValueSerializer<>(type, writing));
    }

    @Override
    public <T> void key(Class<T> type, Function<T, String> name) {
      addKeySerializer(
          type,
          new ValueSerializer<>(type, (json, value) -> json.writeFieldName(name.apply(value))));
    }
  }

  private <T> void read(Class<T> type, Function<JsonNode, ? extends T> reading) {
    addDeserializer(type, new ValueDeserializer<T>(type, reading::apply));
  }

  /** A value that is one text. */
  private <T> void text(Class<T> type, Function<String, T> reading) {
    read(type, json -> reading.apply(Fields.text(type.getSimpleName(), json)));
  }

  private void texts() {
    text(ParticipantCode.class, ParticipantCode::of);
    text(TreatyNumber.class, TreatyNumber::of);
    text(ImpreciseDate.class, ImpreciseDate::parse);
    text(AsOf.class, AsOf::parse);
    text(ArticleNumber.class, ArticleNumber::new);
    text(ParticipationCode.class, ParticipationCode::new);
    text(Trilean.class, TextReading::trilean);
    text(OfficialLanguage.class, OfficialLanguage::of);
    read(LeadTimes.class, TextReading::leadTimes);
    addKeyDeserializer(ParticipantCode.class, new KeyReading(ParticipantCode::of));
    addKeyDeserializer(TreatyNumber.class, new KeyReading(TreatyNumber::of));
  }

  private void answers() {
    read(Message.class, ReasonsReading::message);
    read(BilingualText.class, ReasonsReading::bilingual);
    read(Step.class, ReasonsReading::step);
    read(Citation.class, ReasonsReading::citation);
    read(Source.class, ReasonsReading::source);
    read(Explanation.class, ReasonsReading::explanation);
    read(AccessionState.class, AnswerReading::state);
    read(Plan.class, AnswerReading::plan);
    read(HistoryEvent.class, AnswerReading::event);
    read(AccessionTimeline.Span.class, AnswerReading::span);
  }

  private void work() {
    WorkReading reading = new WorkReading(Optional.ofNullable(register));
    read(Deadline.class, reading::deadline);
    read(DeadlineWarning.class, reading::warning);
    read(InvitationEnd.class, reading::invitationEnd);
    read(Finding.class, reading::finding);
    addKeyDeserializer(Participant.class, new KeyReading(reading::participant));
    addKeyDeserializer(Treaty.class, new KeyReading(reading::treaty));
    read(Audit.class, WorkReading::audit);
    read(Audit.Difference.class, WorkReading::difference);
  }

  private void facts() {
    read(Participant.class, FactReading::participant);
    read(Treaty.class, FactReading::treaty);
    read(DefaultTerm.class, FactReading::term);
    Forms.TREATY_FACTS.forEach(this::treatyFact);
    read(TreatyRegister.class, json -> FactReading.facts(json).register());
    read(FactsFile.class, FactReading::facts);
    Forms.CHANGES.forEach(this::change);
    read(RegisterDifference.class, FactReading::difference);
    read(DifferenceFile.class, json -> DifferenceFile.read(FactReading.file(json)));
    read(RegisterFile.class, json -> RegisterFile.read(FactReading.file(json)));
    read(TreatyFile.class, json -> TreatyFile.read(FactReading.file(json)));
    read(ParticipantsFile.class, json -> ParticipantsFile.read(FactReading.file(json)));
    read(ParametersFile.class, json -> ParametersFile.read(FactReading.file(json)));
  }

  private <T extends Change> void change(Class<T> type) {
    read(type, json -> FactReading.change(json, type));
  }

  private <T extends TreatyFact> void treatyFact(Class<T> type) {
    read(type, json -> FactReading.fact(json, type));
  }
}
