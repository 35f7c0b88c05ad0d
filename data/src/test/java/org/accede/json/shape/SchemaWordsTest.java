package org.accede.json.shape;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.accede.act.ChartMark;
import org.accede.act.ConsentKind;
import org.accede.act.DeclarationKind;
import org.accede.body.BodyRole;
import org.accede.difference.ChangeKind;
import org.accede.difference.FactChange;
import org.accede.difference.ParticipantPart;
import org.accede.difference.TreatyPart;
import org.accede.invitation.Consulted;
import org.accede.invitation.InvitationPurpose;
import org.accede.invitation.Objection;
import org.accede.json.DataFileSchema;
import org.accede.json.ManifestFile;
import org.accede.participant.ObserverStatus;
import org.accede.participant.ParticipantKind;
import org.accede.register.Coverage;
import org.accede.register.Scope;
import org.accede.source.SourceKind;
import org.accede.treaty.AccessionRoute;
import org.accede.treaty.ConsentMode;
import org.accede.treaty.ConsentRequirement;
import org.accede.treaty.Counting;
import org.accede.treaty.CountingMethod;
import org.accede.treaty.DecisionRequirement;
import org.accede.treaty.EntryIntoForceClause;
import org.accede.treaty.FinalClauses;
import org.accede.treaty.ParticipantClass;
import org.accede.treaty.Series;
import org.accede.treaty.Standing;
import org.accede.treaty.TreatyKind;
import org.junit.jupiter.api.Test;

/** That the schema of data files has the words that the shapes read. */
class SchemaWordsTest {
  /** The definitions of the schema that list words, and the constants that these are. */
  private static final ImmutableMap<String, Stream<? extends Enum<?>>> WORDS =
      ImmutableMap.<String, Stream<? extends Enum<?>>>builder()
          .put("ActWord", Arrays.stream(ActWord.values()))
          .put("NoteWord", Arrays.stream(NoteWord.values()))
          .put("StepWord", Arrays.stream(StepWord.values()))
          .put("ConsentKind", without(ConsentKind.NOT_STATED))
          .put("DeclarationKind", Arrays.stream(DeclarationKind.values()))
          .put("ChartMark", Arrays.stream(ChartMark.values()))
          .put("Consulted", Arrays.stream(Consulted.values()))
          .put("Outcome", Arrays.stream(Objection.Outcome.values()))
          .put("InvitationPurpose", without(InvitationPurpose.ACCEDE))
          .put("Extent", Arrays.stream(Coverage.Extent.values()))
          .put("Group", without(Scope.Group.EVERYONE))
          .put("SourceKind", Arrays.stream(SourceKind.values()))
          .put("Series", Arrays.stream(Series.values()))
          .put("TreatyKind", Arrays.stream(TreatyKind.values()))
          .put("Reading", Arrays.stream(FinalClauses.Reading.values()))
          .put("ConsentMode", Arrays.stream(ConsentMode.values()))
          .put("What", Arrays.stream(ConsentRequirement.What.values()))
          .put("CountingMethod", Arrays.stream(CountingMethod.values()))
          .put("Unit", without(Counting.Unit.NONE))
          .put("RunsFrom", Arrays.stream(EntryIntoForceClause.RunsFrom.values()))
          .put("DecisionRequirement", Arrays.stream(DecisionRequirement.values()))
          .put("When", Arrays.stream(AccessionRoute.When.values()))
          .put("ParticipantClass", Arrays.stream(ParticipantClass.values()))
          .put("Standing", Arrays.stream(Standing.values()))
          .put("ParticipantKind", Arrays.stream(ParticipantKind.values()))
          .put("Body", Arrays.stream(ObserverStatus.Body.values()))
          .put("BodyRole", Arrays.stream(BodyRole.values()))
          .put("ChangeKind", Arrays.stream(ChangeKind.values()))
          .put("Manner", without(FactChange.Manner.REPLACES))
          .put("TreatyPart", Arrays.stream(TreatyPart.values()))
          .put("Part", Arrays.stream(ManifestFile.Part.values()))
          .put("ParticipantPart", Arrays.stream(ParticipantPart.values()))
          .buildOrThrow();

  private static <E extends Enum<E>> Stream<E> without(E constant) {
    return Arrays.stream(constant.getDeclaringClass().getEnumConstants())
        .filter(one -> one != constant);
  }

  @Test
  void theWordsOfTheSchemaAreThoseOfTheReader() throws IOException {
    ImmutableMap.Builder<String, ImmutableList<String>> inSchema = ImmutableMap.builder();
    for (Map.Entry<String, JsonNode> one :
        new ObjectMapper().readTree(DataFileSchema.text()).get("$defs").properties()) {
      if (one.getValue().has("enum")) {
        inSchema.put(
            one.getKey(),
            StreamSupport.stream(one.getValue().get("enum").spliterator(), false)
                .map(JsonNode::textValue)
                .collect(toImmutableList()));
      }
    }
    ImmutableMap.Builder<String, ImmutableList<String>> inJava = ImmutableMap.builder();
    WORDS.forEach(
        (name, constants) ->
            inJava.put(name, constants.map(Enum::name).collect(toImmutableList())));

    assertThat(inSchema.buildOrThrow()).containsExactlyInAnyOrderEntriesOf(inJava.buildOrThrow());
  }
}
