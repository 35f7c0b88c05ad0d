package org.accede.jackson;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
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
import org.accede.invitation.DefaultTerm;
import org.accede.json.DifferenceFile;
import org.accede.json.GeneratedRegisters;
import org.accede.json.RegisterFile;
import org.accede.json.TreatyFile;
import org.accede.output.OutputFormat;
import org.accede.participant.Participant;
import org.accede.query.Deadline;
import org.accede.query.Plan;
import org.accede.rule.accession.AccessionState;
import org.accede.rule.check.Finding;
import org.accede.text.Message;
import org.accede.text.OfficialLanguage;
import org.accede.time.AsOf;
import org.accede.time.ImpreciseDate;
import org.accede.treaty.Treaty;
import org.accede.treaty.TreatyFact;

/** What Jackson writes with the module, read back, and held against the schemas. */
class RoundTripProperties {
  private static final int TRIES = 20;
  private static final ObjectMapper MAPPER =
      new ObjectMapper()
          .registerModule(
              new AccedeModule().in(OfficialLanguage.FRENCH).reading(GeneratedAnswers.REGISTER));

  private static final Map<String, Schema> SCHEMAS = new ConcurrentHashMap<>();

  @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
  @Domain(GeneratedAnswers.class)
  void datesQuestionsAndStatesComeBack(
      @ForAll ImpreciseDate date, @ForAll AsOf question, @ForAll AccessionState state) {
    assertComesBack(date, ImpreciseDate.class, "ImpreciseDate");
    assertComesBack(question, AsOf.class, "AsOf");
    assertComesBack(state, AccessionState.class, "AccessionState");
  }

  @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
  @Domain(GeneratedAnswers.class)
  void whyComesBackAsItWasTold(
      @ForAll Message message, @ForAll Step step, @ForAll Explanation explanation) {
    assertComesBack(message, Message.class, "Message");
    assertComesBack(step, Step.class, "Step");
    assertComesBack(explanation, Explanation.class, "Explanation");
  }

  @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
  @Domain(GeneratedAnswers.class)
  void answersComeBack(
      @ForAll Answer<AccessionState> state,
      @ForAll Answer<Plan> plan,
      @ForAll Answer<ImpreciseDate> date)
      throws JsonProcessingException {
    String json = written(state, "AccessionAnswer");
    assertThat(MAPPER.readValue(json, new TypeReference<Answer<AccessionState>>() {}))
        .isEqualTo(state);
    assertThat(
            MAPPER.readValue(
                "[" + json + "]", new TypeReference<List<Answer<AccessionState>>>() {}))
        .containsExactly(state);
    assertThat(
            MAPPER.readValue(MAPPER.writeValueAsString(plan), new TypeReference<Answer<Plan>>() {}))
        .isEqualTo(plan);
    assertThat(
            MAPPER.readValue(
                MAPPER.writeValueAsString(date), new TypeReference<Answer<ImpreciseDate>>() {}))
        .isEqualTo(date);
    if (state.lastSeen().isPresent()) {
      assertThat(
              MAPPER.readValue(
                  MAPPER.writeValueAsString(state.lastSeen().get()),
                  new TypeReference<LastSeen<AccessionState>>() {}))
          .isEqualTo(state.lastSeen().get());
    }
  }

  @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
  @Domain(GeneratedAnswers.class)
  void deadlinesAndFindingsComeBackWithTheirParticipantsAndTreaties(
      @ForAll Deadline deadline, @ForAll Finding finding) {
    assertComesBack(deadline, Deadline.class, "Deadline");
    assertComesBack(finding, Finding.class, "Finding");
  }

  @Property(tries = 15, edgeCases = EdgeCasesMode.NONE)
  @Domain(GeneratedRegisters.class)
  void factsComeBackOneByOneAndInFiles(@ForAll RegisterFile register, @ForAll TreatyFile treaty)
      throws JsonProcessingException {
    assertComesBack(register, RegisterFile.class);
    assertComesBack(treaty, TreatyFile.class);
    for (Participant one : register.participants()) {
      assertComesBack(one, Participant.class);
    }
    for (Treaty one : register.treaties()) {
      assertComesBack(one, Treaty.class);
    }
    for (List<? extends TreatyFact> part :
        List.of(treaty.chart(), treaty.notes(), treaty.procedure())) {
      for (TreatyFact one : part) {
        assertComesBack(one, TreatyFact.class);
      }
    }
  }

  @Property(tries = 15, edgeCases = EdgeCasesMode.NONE)
  @Domain(GeneratedRegisters.class)
  void changesComeBackOneByOneAndTogether(@ForAll RegisterFile register)
      throws JsonProcessingException {
    RegisterDifference difference = new RegisterDifference(changes(register));

    assertComesBack(difference, RegisterDifference.class);
    assertComesBack(new DifferenceFile(difference.changes()), DifferenceFile.class);
    for (Change one : difference.changes()) {
      assertComesBack(one, Change.class);
      // The one interface of what is generated is the public type.
      assertThat(read(MAPPER.writeValueAsString(one), one.getClass().getInterfaces()[0]))
          .isEqualTo(one);
    }
  }

  /** That all that a file holds came, or went. */
  private static ImmutableList<Change> changes(RegisterFile file) {
    ImmutableList.Builder<Change> changes = ImmutableList.builder();
    for (Participant one : file.participants()) {
      changes.add(new ParticipantChange.Builder().before(one).build());
    }
    for (Treaty one : file.treaties()) {
      changes.add(new TreatyChange.Builder().after(one).build());
    }
    for (TreatyFact one : Iterables.<TreatyFact>concat(file.chart(), file.procedure())) {
      changes.add(new FactChange.Builder().after(one).build());
    }
    for (TreatyFact one : file.notes()) {
      changes.add(new FactChange.Builder().before(one).build());
    }
    file.treatyCoverage()
        .forEach(
            (treaty, one) ->
                changes.add(new CoverageChange.Builder().treaty(treaty).after(one).build()));
    file.participantCoverage()
        .forEach(
            (code, one) ->
                changes.add(new CoverageChange.Builder().participant(code).before(one).build()));
    for (DefaultTerm one : file.defaultTerms()) {
      changes.add(new DefaultTermChange.Builder().after(one).build());
    }
    return changes.build();
  }

  @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
  @Domain(GeneratedAnswers.class)
  void valuesComeBackOutOfTreesAndMaps(@ForAll AccessionState state, @ForAll Explanation why)
      throws JsonProcessingException {
    JsonNode tree = MAPPER.valueToTree(Map.of("state", state));
    assertThat(MAPPER.treeToValue(tree.get("state"), AccessionState.class)).isEqualTo(state);
    assertThat(MAPPER.convertValue(why, Explanation.class)).isEqualTo(why);
  }

  private static <T> void assertComesBack(T value, Class<? super T> type, String definition) {
    assertThat(read(written(value, definition), type)).isEqualTo(value);
  }

  private static <T> void assertComesBack(T value, Class<? super T> type)
      throws JsonProcessingException {
    assertThat(read(MAPPER.writeValueAsString(value), type)).isEqualTo(value);
  }

  private static Object read(String json, Class<?> type) {
    try {
      return MAPPER.readValue(json, type);
    } catch (JsonProcessingException notRead) {
      throw new AssertionError(json, notRead);
    }
  }

  /** The JSON of a value, which is as its schema says. */
  private static String written(Object value, String definition) {
    try {
      String json = MAPPER.writeValueAsString(value);
      assertThat(schema(definition).validate(json, InputFormat.JSON)).as(json).isEmpty();
      return json;
    } catch (JsonProcessingException notWritten) {
      throw new AssertionError(value.toString(), notWritten);
    }
  }

  private static Schema schema(String definition) {
    return SCHEMAS.computeIfAbsent(definition, RoundTripProperties::read);
  }

  private static Schema read(String definition) {
    return SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12,
            builder ->
                builder.schemas(
                    Map.of("urn:accede:schema:values:1", OutputFormat.schemaOfValues())))
        .getSchema(SchemaLocation.of("urn:accede:schema:values:1#/$defs/" + definition));
  }
}
