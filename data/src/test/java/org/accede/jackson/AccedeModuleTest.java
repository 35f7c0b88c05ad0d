package org.accede.jackson;

import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.reflect.ClassPath;
import java.io.IOException;
import java.lang.reflect.Modifier;
import java.security.CodeSource;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Stream;
import org.accede.answer.Answer;
import org.accede.data.CouncilOfEurope;
import org.accede.difference.RegisterDifference;
import org.accede.error.InvalidValueException;
import org.accede.output.Document;
import org.accede.participant.ParticipantCode;
import org.accede.query.Accessions;
import org.accede.query.Deadline;
import org.accede.query.LeadTimes;
import org.accede.register.TreatyRegister;
import org.accede.rule.accession.AccessionState;
import org.accede.text.OfficialLanguage;
import org.accede.time.AsOf;
import org.accede.time.ImpreciseDate;
import org.accede.treaty.Treaty;
import org.accede.treaty.TreatyNumber;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the module writes and refuses; what comes back has properties of its own. */
class AccedeModuleTest {
  private static final TreatyRegister REGISTER = CouncilOfEurope.register();
  private static final AsOf ON = AsOf.on(LocalDate.of(2025, 9, 11));

  private static final String PART = "a part of a treaty, a participant or a fact, written with it";
  private static final String QUESTION = "asks, and is no answer";
  private static final String VIEW = "a view of a register, which is written itself";
  private static final String INSIDE = "a part of the computation";
  private static final String WRITER = "writes or reads something else";
  private static final String LAYOUT = "words and layout for people; what they tell is written";
  private static final String FILE = "a file or reply with a reader and a text of its own";

  /** Why public types have no form of their own, by their names and those around them. */
  private static final ImmutableMap<String, String> REASONS =
      ImmutableMap.<String, String>builder()
          .putAll(
              each(
                  PART,
                  "Provenance Inference Contradiction Membership EuropeanStatus Existence"
                      + " ObserverStatus Coverage Scope Scope.Named Term ValidityWindow Elaborators"
                      + " EntryIntoForceClause Admission FinalClauses TreatyOfficeCodes"
                      + " AccessionRoute SignatureClause OtherWay NotificationClause"
                      + " AccessionClause Counting Share DenunciationClause ConsentRequirement"
                      + " EndsWith Threshold Subject ListedGroup GroupSeat PeriodRule"
                      + " FirstOfNthMonth NoticeOfMonths OnDate MonthsAfterDate"
                      + " FirstOfMonthAfterExpiry DaysAfterDate FirstOfFollowingMonth"))
          .putAll(
              each(
                  QUESTION,
                  "Group Groups Plans Plans.OfParticipant Plans.ToTreaty NextSteps"
                      + " NextSteps.OfParticipant Deadlines Accessions Accessions.OfParticipant"
                      + " Accessions.ToTreaty Checks RecordEnd WorkingDays StrasbourgWorkingDays"
                      + " Catalogue Question Question.OfRegister Question.OfTreaty"
                      + " Question.OfDossier"))
          .putAll(
              each(
                  VIEW,
                  "BodyStanding Dossier Participation Participation.RevokedDenunciation Procedure"
                      + " Sighting Reach RuledOut Combination Conflict Conflict.OfDefaultTerm"
                      + " Conflict.OfAbsence Conflict.OfFact Conflict.OfParticipant"
                      + " Conflict.OfTreaty CommonGround DayMatrix DayMatrix.Entry"
                      + " DayMatrix.Visitor DayMatrix.Pair InvitationDecision Progress"
                      + " PublishedEntry Outlook NextStep Advice WayIn ProcedureTime ProcedureTimes"
                      + " Peers Comparison Comparison.Row Comparison.Cell"))
          .putAll(
              each(
                  INSIDE,
                  "Worlds Worlds.Exploration World DateVariable ThresholdRule EntryIntoForceRule"
                      + " ConsentEffect Timelines Timelines.OfParticipant AccessionStateRule"
                      + " Openings Opening RegisterCase Suspicion Grounds DossierCase TreatyCase"
                      + " Rule"))
          .putAll(
              each(
                  WRITER,
                  "JsonWriter Document.Body Wording ChangeMessages Tables DeadlineCalendar"
                      + " PublishedCalendar HtmlReport Site SiteFile ClauseWords CoverageWords"
                      + " NoteWords WaysIn AccedeModule Jackson3Module Pause ReplyFolder Fetching"
                      + " Fetching.Watcher TreatyOfficeService Etiquette FetchPlan ServiceRequest"))
          .putAll(
              each(
                  LAYOUT,
                  "NameIndex ExplanationNode ExplanationHtml ExplanationMarkdown Markup Texts"
                      + " TextKey FoldedText Language"))
          .put("TermReading", QUESTION)
          .putAll(
              each(
                  FILE,
                  "Body Bodies BodiesFile BodyCode BodyMembership KeptReply GroupsFile IndexFile"
                      + " DataFile ManifestFile UnknownField TreatyOfficeImport Anomaly ReadReply"
                      + " RecordUpdate FetchOutcome FetchedReply KeptReplies"))
          .buildOrThrow();

  private final ObjectMapper mapper = new ObjectMapper().registerModule(new AccedeModule());

  private static Map<String, String> each(String reason, String names) {
    return Arrays.stream(names.split(" "))
        .collect(ImmutableMap.toImmutableMap(name -> name, name -> reason));
  }

  private static ImmutableSet<Class<?>> publicTypes() throws IOException {
    ImmutableSet<CodeSource> modules =
        Stream.of(Treaty.class, AccedeModule.class)
            .map(one -> one.getProtectionDomain().getCodeSource())
            .collect(toImmutableSet());
    return ClassPath.from(AccedeModule.class.getClassLoader())
        .getTopLevelClassesRecursive("org.accede")
        .stream()
        .map(ClassPath.ClassInfo::load)
        .filter(type -> modules.contains(type.getProtectionDomain().getCodeSource()))
        .filter(type -> !type.getPackageName().startsWith("org.accede.cli"))
        .filter(type -> !type.getPackageName().startsWith("org.accede.json."))
        .filter(type -> !type.getPackageName().startsWith("org.accede.report."))
        .flatMap(AccedeModuleTest::withInner)
        .collect(toImmutableSet());
  }

  private static Stream<Class<?>> withInner(Class<?> type) {
    return Modifier.isPublic(type.getModifiers())
        ? Stream.concat(
            Stream.of(type),
            Arrays.stream(type.getDeclaredClasses()).flatMap(AccedeModuleTest::withInner))
        : Stream.of();
  }

  /** Whether there are values of a type, other than constants, errors and what is being built. */
  private static boolean hasValues(Class<?> type) {
    return !type.isEnum()
        && !Throwable.class.isAssignableFrom(type)
        && !type.getSimpleName().equals("Builder")
        && (type.isInterface()
            || type.isRecord()
            || Arrays.stream(type.getDeclaredMethods())
                .anyMatch(
                    one ->
                        Modifier.isPublic(one.getModifiers())
                            && !Modifier.isStatic(one.getModifiers())));
  }

  private boolean isWritten(Class<?> type) throws JsonMappingException {
    return mapper.getSerializerProviderInstance().findValueSerializer(type)
        instanceof ValueSerializer;
  }

  @Test
  void everyPublicTypeIsWrittenOrHasAReasonWhyNot() throws IOException {
    ImmutableSet<Class<?>> types = publicTypes();
    assertThat(types).hasSizeGreaterThan(150).contains(Treaty.class, Document.class);
    for (Class<?> type : types) {
      if (hasValues(type)) {
        assertThat(isWritten(type) != REASONS.containsKey(name(type)))
            .as("%s is either written or named with a reason", type)
            .isTrue();
      }
    }
    assertThat(types).extracting(AccedeModuleTest::name).containsAll(REASONS.keySet());
  }

  /** The name of a type with those of the types around it. */
  private static String name(Class<?> type) {
    return type.getCanonicalName().substring(type.getPackageName().length() + 1);
  }

  @Test
  void whatHasNoFormIsRefusedAlsoWhereEmptyObjectsAreAllowed() {
    ObjectMapper lenient =
        new ObjectMapper()
            .disable(SerializationFeature.FAIL_ON_EMPTY_BEANS)
            .registerModule(new AccedeModule());

    assertThatExceptionOfType(JsonMappingException.class)
        .isThrownBy(() -> lenient.writeValueAsString(REGISTER.treaty("030").clauses()))
        .withMessageContaining("FinalClauses has no JSON form of its own");
  }

  /** Where the module is missing. */
  @Test
  void withoutTheModuleAnswersAreRefusedAndNotEmpty() {
    Answer<AccessionState> answer = Accessions.in(REGISTER).of("KAZ").to("030").asOf(ON);

    for (Object value :
        new Object[] {
          answer, answer.explanation(), answer.value().orElseThrow(), REGISTER.treaty("030"), ON
        }) {
      assertThatExceptionOfType(JsonProcessingException.class)
          .isThrownBy(() -> new ObjectMapper().writeValueAsString(value));
    }
  }

  @Test
  void aMapperThatLooksForModulesFindsIt() throws JsonProcessingException {
    assertThat(
            new ObjectMapper()
                .findAndRegisterModules()
                .writeValueAsString(
                    Map.of("treaty", TreatyNumber.of("030"), "on", ImpreciseDate.in(2025))))
        .contains("\"treaty\":\"030\"", "\"on\":\"2025\"");
  }

  @Test
  void ofTwoModulesTheOneRegisteredLastWins() throws JsonProcessingException {
    ObjectMapper mapper =
        new ObjectMapper()
            .findAndRegisterModules()
            .registerModule(new AccedeModule().in(OfficialLanguage.FRENCH).reading(REGISTER));
    Answer<AccessionState> answer = Accessions.in(REGISTER).of("KAZ").to("030").asOf(ON);

    assertThat(mapper.writeValueAsString(answer.explanation()))
        .contains("le Comité des Ministres a invité le Kazakhstan");
  }

  @Test
  void anAnswerOfTheRegisterComesBackWithAllItsReasons() throws JsonProcessingException {
    for (String treaty : new String[] {"030", "210", "017", "005"}) {
      Answer<AccessionState> answer = Accessions.in(REGISTER).of("KAZ").to(treaty).asOf(ON);

      assertThat(
              mapper.readValue(
                  mapper.writeValueAsString(answer),
                  new TypeReference<Answer<AccessionState>>() {}))
          .isEqualTo(answer);
    }
  }

  @Test
  void documentsRegistersAndDifferencesAreWritten() throws JsonProcessingException {
    TreatyRegister then = REGISTER.knownOn(LocalDate.of(1954, 1, 1));

    assertThat(mapper.writeValueAsString(Document.participants(ON.date(), REGISTER.participants())))
        .startsWith("{\"format\":\"accede-participants-1\"");
    assertThat(
            mapper
                .readValue(mapper.writeValueAsString(then), TreatyRegister.class)
                .hasSameFactsAs(then))
        .isTrue();
    assertThat(mapper.writeValueAsString(RegisterDifference.between(then, then)))
        .startsWith("{\"format\":\"accede-difference-1\"");
    assertThat(mapper.writeValueAsString(Accessions.in(REGISTER).of("KAZ").to("030").timeline()))
        .startsWith("{\"participant\":\"KAZ\",\"treaty\":\"030\",\"spans\":[");
  }

  @Test
  void codesAndNumbersAreNamesOfMembers() throws JsonProcessingException {
    Map<TreatyNumber, ParticipantCode> map =
        Map.of(TreatyNumber.of("030"), ParticipantCode.of("KAZ"));
    String json = mapper.writeValueAsString(map);

    assertThat(json).isEqualTo("{\"030\":\"KAZ\"}");
    assertThat(mapper.readValue(json, new TypeReference<Map<TreatyNumber, ParticipantCode>>() {}))
        .isEqualTo(map);
    assertThat(mapper.writeValueAsString(Map.of(REGISTER.treaty("030"), 1)))
        .isEqualTo("{\"030\":1}");
    assertThat(
            new ObjectMapper()
                .registerModule(new AccedeModule().reading(REGISTER))
                .readValue("{\"030\":1}", new TypeReference<Map<Treaty, Integer>>() {}))
        .containsExactly(Map.entry(REGISTER.treaty("030"), 1));
  }

  @Test
  void leadTimesAreAListOfPeriods() throws JsonProcessingException {
    assertThat(mapper.writeValueAsString(LeadTimes.usual()))
        .isEqualTo("[\"P12M\",\"P6M\",\"P3M\",\"P1M\"]");
    assertThat(mapper.readValue("[\"P12M\"]", LeadTimes.class).periods()).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"soon\" | org.accede.time.ImpreciseDate | date: found \"soon\", expected an EDTF date",
        "\"kaz\" | org.accede.participant.ParticipantCode | expected three capital letters",
        "\"2025\" | org.accede.time.AsOf | asOf: found \"2025\", expected days that exist",
        "{} | org.accede.rule.accession.AccessionState | expected the member \"stage\"",
        "{\"stage\": \"HERE\"} | org.accede.rule.accession.AccessionState | found \"HERE\","
            + " expected one of",
        "{\"key\": \"a\", \"more\": 1} | org.accede.text.Message | found \"1\", expected no member"
            + " \"more\"",
        "{\"key\": \"a\", \"values\": [{\"long\": \"7\"}]} | org.accede.text.Message | long:"
            + " found \"7\", expected a whole number",
        "{\"format\": \"a\\ud800\"} | org.accede.treaty.Treaty | no half of a surrogate pair",
        "[] | org.accede.answer.Step | step: found \"[]\", expected an object",
        "{\"format\": \"accede-register-1\"} | org.accede.treaty.Treaty | expected a treaty",
        "{\"determined\": true} | org.accede.answer.Answer | expected a type of answers"
      })
  void whatCannotBeReadIsToldAsAccedeTellsIt(String json, Class<?> type, String message) {
    assertThatExceptionOfType(JsonMappingException.class)
        .isThrownBy(() -> mapper.readValue(json, type))
        .withMessageContaining(message);
  }

  @Test
  void aDeadlineIsReadByARegisterThatKnowsWhomItConcerns() {
    assertThatExceptionOfType(JsonMappingException.class)
        .isThrownBy(
            () ->
                mapper.readValue(
                    "{\"kind\": \"ENTRY_INTO_FORCE\", \"participant\": \"KAZ\"}", Deadline.class))
        .withCauseInstanceOf(InvalidValueException.class)
        .withMessageContaining("AccedeModule.reading(register)");
  }
}
