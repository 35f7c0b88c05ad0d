package org.accede.jackson;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.jsontype.BasicPolymorphicTypeValidator;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Period;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.accede.act.ArticleNumber;
import org.accede.answer.Answer;
import org.accede.answer.Explanation;
import org.accede.answer.LastSeen;
import org.accede.data.CouncilOfEurope;
import org.accede.data.StrasbourgWorkingDays;
import org.accede.difference.Change;
import org.accede.difference.RegisterDifference;
import org.accede.exchange.Table;
import org.accede.exchange.Tables;
import org.accede.invitation.DefaultTerm;
import org.accede.json.DataFile;
import org.accede.json.DifferenceFile;
import org.accede.json.FactsFile;
import org.accede.json.ParametersFile;
import org.accede.json.ParticipantsFile;
import org.accede.json.RegisterFile;
import org.accede.json.TreatyFile;
import org.accede.participant.Participant;
import org.accede.participant.ParticipantCode;
import org.accede.query.Accessions;
import org.accede.query.Audit;
import org.accede.query.Checks;
import org.accede.query.Deadline;
import org.accede.query.DeadlineWarning;
import org.accede.query.Deadlines;
import org.accede.query.InvitationEnd;
import org.accede.query.LeadTimes;
import org.accede.query.Plan;
import org.accede.query.Plans;
import org.accede.query.StandardCatalogue;
import org.accede.register.TreatyRegister;
import org.accede.rule.accession.AccessionState;
import org.accede.rule.accession.AccessionTimeline;
import org.accede.rule.accession.HistoryEvent;
import org.accede.rule.check.Finding;
import org.accede.source.Citation;
import org.accede.source.Source;
import org.accede.source.SourceKind;
import org.accede.testing.OldSources;
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
import org.accede.treatyoffice.TreatyOfficeImport;
import org.junit.jupiter.api.Test;

/** What a program keeps as JSON and reads again: each kind of value. */
class ReadBackTest {
  private static final TreatyRegister OLD = OldSources.register();
  private static final TreatyRegister REAL = CouncilOfEurope.register();
  private static final TreatyRegister EARLY = REAL.knownOn(LocalDate.of(1954, 1, 1));
  private static final Accessions ACCESSIONS = Accessions.in(OLD);
  private static final AsOf DAY = AsOf.on(OldSources.DAY);

  private final ObjectMapper mapper =
      new ObjectMapper().registerModule(new AccedeModule().reading(OLD));

  private <T> void assertComesBack(T value, Class<? super T> type) throws JsonProcessingException {
    assertThat((Object) mapper.readValue(mapper.writeValueAsString(value), type)).isEqualTo(value);
  }

  @Test
  void aSentenceComesBackWithTheKindsOfItsValues() throws JsonProcessingException {
    for (Object value :
        ImmutableList.of(
            7,
            7L,
            1L << 40,
            "words",
            ImpreciseDate.in(2020),
            LocalDate.of(2020, 2, 29),
            Period.ofMonths(6),
            new BilingualText("ford", "gué"),
            Message.of("stage.INVITED"),
            TreatyNumber.of("030"),
            ParticipantCode.of("KAZ"))) {
      assertComesBack(acceded(value), Message.class);
    }
  }

  /** Of a constant only the name is told, which a program in another language can use as well. */
  @Test
  void aConstantInASentenceComesBackAsItsName() throws JsonProcessingException {
    String json = mapper.writeValueAsString(acceded(SourceKind.TREATY));

    assertThat(json).contains("{\"type\":\"SourceKind\",\"value\":\"TREATY\"}");
    assertThat(mapper.readValue(json, Message.class)).isEqualTo(acceded("TREATY"));
  }

  private static Message acceded(Object more) {
    return Message.of(
        "act.consent.ACCESSION",
        new BilingualText("Avalon", "Avalon"),
        ImpreciseDate.in(2004),
        more);
  }

  @Test
  void aSourceComesBackWithWhatThereIsToSayOfIt() throws JsonProcessingException {
    Source chart =
        new Source.Builder()
            .id("chart")
            .kind(SourceKind.OFFICIAL_STATEMENT)
            .title("Chart of 1998")
            .url("https://example.org/chart")
            .readIn("a copy")
            .asOf(ImpreciseDate.in(1998))
            .build();

    assertComesBack(chart, Source.class);
    assertComesBack(new Citation(chart, "p. 7"), Citation.class);
    assertComesBack(Citation.of(chart), Citation.class);
  }

  @Test
  void textsComeBack() throws JsonProcessingException {
    assertComesBack(TreatyNumber.of("012A"), TreatyNumber.class);
    assertComesBack(OldSources.LAPSED, ParticipantCode.class);
    assertComesBack(ImpreciseDate.in(2020), ImpreciseDate.class);
    assertComesBack(new ArticleNumber("9(2)"), ArticleNumber.class);
    assertComesBack(new ParticipationCode("0300001"), ParticipationCode.class);
    assertComesBack(new BilingualText("ford", "gué"), BilingualText.class);
    assertComesBack(AsOf.on(OldSources.DAY).knownOn(OldSources.DAY), AsOf.class);
    assertComesBack(LeadTimes.usual(), LeadTimes.class);
    for (Trilean one : Trilean.values()) {
      assertComesBack(one, Trilean.class);
    }
    for (OfficialLanguage one : OfficialLanguage.values()) {
      assertComesBack(one, OfficialLanguage.class);
    }
  }

  @Test
  void leadTimesInAListComeBackOneByOne() throws JsonProcessingException {
    List<LeadTimes> two = List.of(LeadTimes.usual(), LeadTimes.of(List.of(Period.ofDays(10))));
    String json = mapper.writeValueAsString(two);

    assertThat(json).isEqualTo("[[\"P12M\",\"P6M\",\"P3M\",\"P1M\"],[\"P10D\"]]");
    assertThat(mapper.readValue(json, new TypeReference<List<LeadTimes>>() {})).isEqualTo(two);
  }

  @Test
  void answersAndTimelinesComeBack() throws JsonProcessingException {
    for (Participant who : OLD.participants()) {
      for (Treaty treaty : OLD.treaties()) {
        Accessions.ToTreaty asked = ACCESSIONS.of(who.code()).to(treaty.number());
        Answer<AccessionState> answer = asked.asOf(DAY);
        assertThat(
                mapper.readValue(
                    mapper.writeValueAsString(answer),
                    new TypeReference<Answer<AccessionState>>() {}))
            .isEqualTo(answer);
        assertComesBack(answer.explanation(), Explanation.class);
        for (AccessionTimeline.Span span : asked.timeline().stages()) {
          assertComesBack(span, AccessionTimeline.Span.class);
        }
        for (HistoryEvent event : asked.timeline().history()) {
          assertComesBack(event, HistoryEvent.class);
        }
      }
    }
  }

  @Test
  void whatWasLastSeenComesBack() throws JsonProcessingException {
    LastSeen<AccessionState> seen =
        ACCESSIONS.of(OldSources.SIGNATORY).to(OldSources.FORDS).asOf(DAY).lastSeen().orElseThrow();

    assertThat(
            mapper.readValue(
                mapper.writeValueAsString(seen), new TypeReference<LastSeen<AccessionState>>() {}))
        .isEqualTo(seen);
  }

  @Test
  void anAnswerAboutAPlanComesBack() throws JsonProcessingException {
    Answer<Plan> answer =
        Plans.in(ACCESSIONS).of("ELD").to("001").depositOn(OldSources.DAY.plusDays(30));

    assertThat(
            mapper.readValue(
                mapper.writeValueAsString(answer), new TypeReference<Answer<Plan>>() {}))
        .isEqualTo(answer);
    assertComesBack(answer.candidates().get(0), Plan.class);
  }

  @Test
  void deadlinesAndFindingsComeBackWithWhomTheyConcern() throws JsonProcessingException {
    ImmutableList<Deadline> deadlines =
        Deadlines.in(ACCESSIONS, new StrasbourgWorkingDays())
            .of(OldSources.INVITED)
            .between(OldSources.DAY, OldSources.DAY.plusYears(5));
    ImmutableList<Finding> findings =
        Checks.in(ACCESSIONS, StandardCatalogue.get()).of(OldSources.LAPSED).asOf(DAY);

    assertThat(deadlines).isNotEmpty();
    assertThat(findings).isNotEmpty();
    for (Deadline one : deadlines) {
      assertComesBack(one, Deadline.class);
      assertComesBack(new DeadlineWarning(one, Period.ofMonths(3)), DeadlineWarning.class);
    }
    for (Finding one : findings) {
      assertComesBack(one, Finding.class);
    }
    assertComesBack(
        new InvitationEnd(
            OLD.participant("BRI"), OLD.treaty("001"), ImpreciseDate.parse("2020-05")),
        InvitationEnd.class);
  }

  /** Two of the treaties whose published entries into force differ from those of their clauses. */
  @Test
  void anAuditOfTheBundledRecordComesBackWithItsDifferences() throws JsonProcessingException {
    Audit audit = Audit.of(REAL, ImmutableList.of(REAL.treaty("024"), REAL.treaty("162")));

    assertThat(audit.differences()).isNotEmpty();
    assertComesBack(audit, Audit.class);
    assertComesBack(audit.differences().get(0), Audit.Difference.class);
  }

  /** The first of each type in the bundled record. */
  @Test
  void factsComeBackByTheirOwnTypeAndByThoseAboveIt() throws JsonProcessingException {
    Set<Class<?>> types = new HashSet<>();
    for (TreatyFact one : Iterables.<TreatyFact>concat(REAL.acts(), REAL.notes(), REAL.steps())) {
      if (types.add(one.getClass())) {
        for (Class<? extends TreatyFact> type : Forms.TREATY_FACTS) {
          if (type.isInstance(one)) {
            assertComesBack(one, type.asSubclass(TreatyFact.class));
          }
        }
      }
    }
    assertThat(types).hasSizeGreaterThanOrEqualTo(10);
    assertComesBack(REAL.participant("KAZ"), Participant.class);
    assertComesBack(REAL.treaty("210"), Treaty.class);
    assertComesBack(REAL.defaultTerms().get(0), DefaultTerm.class);
  }

  @Test
  void filesAndRegistersComeBack() throws JsonProcessingException {
    RegisterFile file = RegisterFile.of(EARLY);

    assertComesBack(file, RegisterFile.class);
    assertComesBack(file, FactsFile.class);
    assertThat(
            mapper
                .readValue(mapper.writeValueAsString(EARLY), TreatyRegister.class)
                .hasSameFactsAs(EARLY))
        .isTrue();
  }

  /** The files of Accede's own, as they lie in the source folder. */
  @Test
  void filesOfTreatiesParticipantsAndParametersComeBack() throws JsonProcessingException {
    assertComesBack(TreatyFile.read(file("treaties/030.json")), TreatyFile.class);
    assertComesBack(ParticipantsFile.read(file("participants.json")), ParticipantsFile.class);
    assertComesBack(ParametersFile.read(file("parameters.json")), ParametersFile.class);
  }

  private static DataFile file(String name) {
    return DataFile.at(Path.of("src/main/resources/org/accede/data").resolve(name));
  }

  @Test
  void tablesAndReportsOfImportsAreWrittenAsTheirDocuments() throws JsonProcessingException {
    Table table = Tables.in(OfficialLanguage.ENGLISH).findings(ImmutableList.of());
    ImportReport report = ImportReport.of(TreatyOfficeImport.asOf(OldSources.DAY, OLD).build());

    assertThat(mapper.writeValueAsString(table))
        .startsWith("{\"format\":\"accede-table-1\",")
        .isEqualTo(mapper.writeValueAsString(table.document()));
    assertThat(mapper.writeValueAsString(report))
        .startsWith("{\"format\":\"accede-import-1\",")
        .isEqualTo(mapper.writeValueAsString(report.document()));
  }

  /** It tells types by itself, and Accede's values have no use for that. */
  @Test
  void aMapperThatWritesTypesWritesAndReadsTheValuesAsTheyAre() throws JsonProcessingException {
    mapper.activateDefaultTyping(
        BasicPolymorphicTypeValidator.builder().allowIfSubType("org.accede").build(),
        ObjectMapper.DefaultTyping.NON_FINAL);
    Answer<AccessionState> answer =
        ACCESSIONS.of(OldSources.INVITED).to(OldSources.FORDS).asOf(DAY);
    AccessionState state = answer.candidates().get(0);

    assertThat(mapper.writeValueAsString(state)).startsWith("{\"stage\":\"");
    assertComesBack(state, AccessionState.class);
  }

  @Test
  void anAnswerAboutADateComesBack() throws JsonProcessingException {
    Answer<ImpreciseDate> answer =
        Answer.determined(ImpreciseDate.in(2020), new Explanation.Builder().rule("test").build());

    assertThat(
            mapper.readValue(
                mapper.writeValueAsString(answer), new TypeReference<Answer<ImpreciseDate>>() {}))
        .isEqualTo(answer);
  }

  @Test
  void changesComeBackOneByOneAndTogether() throws JsonProcessingException {
    RegisterDifference difference =
        RegisterDifference.between(TreatyRegister.builder().build(), EARLY);

    assertThat(difference.changes()).hasSizeGreaterThan(10);
    assertComesBack(difference, RegisterDifference.class);
    assertComesBack(new DifferenceFile(difference.changes()), DifferenceFile.class);
    for (Change one : Iterables.limit(difference.changes(), 50)) {
      assertComesBack(one, Change.class);
    }
  }

  @Test
  void aMapByParticipantOrTreatyComesBackWithThoseOfTheRegister() throws JsonProcessingException {
    Map<Participant, Integer> byParticipant = Map.of(OLD.participant("AVA"), 1);
    Map<Treaty, Integer> byTreaty = Map.of(OLD.treaty("002"), 2);
    Map<ParticipantCode, Integer> byCode = Map.of(OldSources.SIGNATORY, 3);

    assertThat(mapper.writeValueAsString(byParticipant)).isEqualTo("{\"AVA\":1}");
    assertThat(mapper.readValue("{\"AVA\":1}", new TypeReference<Map<Participant, Integer>>() {}))
        .isEqualTo(byParticipant);
    assertThat(mapper.writeValueAsString(byTreaty)).isEqualTo("{\"002\":2}");
    assertThat(mapper.readValue("{\"002\":2}", new TypeReference<Map<Treaty, Integer>>() {}))
        .isEqualTo(byTreaty);
    assertThat(mapper.writeValueAsString(byCode)).isEqualTo("{\"AVA\":3}");
    assertThat(
            mapper.readValue("{\"AVA\":3}", new TypeReference<Map<ParticipantCode, Integer>>() {}))
        .isEqualTo(byCode);
  }
}
