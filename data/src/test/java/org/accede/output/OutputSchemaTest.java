package org.accede.output;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.common.collect.ImmutableMap;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import com.networknt.schema.dialect.Dialect;
import com.networknt.schema.dialect.Dialects;
import com.networknt.schema.keyword.DisallowUnknownKeywordFactory;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.accede.act.ConsentKind;
import org.accede.body.BodyRole;
import org.accede.body.BodyStage;
import org.accede.fetch.FetchFault;
import org.accede.invitation.InvitationPurpose;
import org.accede.json.ManifestFile;
import org.accede.participant.ParticipantKind;
import org.accede.query.DeadlineKind;
import org.accede.query.NextStepGroup;
import org.accede.query.NotOpenReason;
import org.accede.register.Scope;
import org.accede.report.SiteFile;
import org.accede.rule.accession.AccessionStage;
import org.accede.rule.check.Certainty;
import org.accede.rule.check.Severity;
import org.accede.source.SourceKind;
import org.accede.text.OfficialLanguage;
import org.accede.time.Trilean;
import org.accede.treaty.Series;
import org.accede.treaty.TreatyKind;
import org.accede.treatyoffice.AnomalyKind;
import org.accede.treatyoffice.ReplyShape;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The schemas themselves: by their own standard, among each other, and against the constants. */
class OutputSchemaTest {
  private static final String STANDARD = "https://json-schema.org/draft/2020-12/schema";

  /** The definitions that list words, and what these are. */
  private static final ImmutableMap<String, Stream<?>> WORDS =
      ImmutableMap.<String, Stream<?>>builder()
          .put("Trilean", Arrays.stream(Trilean.values()))
          .put("Language", Arrays.stream(OfficialLanguage.values()).map(OfficialLanguage::code))
          .put("AccessionStage", Arrays.stream(AccessionStage.values()))
          .put("InvitationPurpose", Arrays.stream(InvitationPurpose.values()))
          .put("ConsentKind", Arrays.stream(ConsentKind.values()))
          .put("DeadlineKind", Arrays.stream(DeadlineKind.values()))
          .put("NextStepGroup", Arrays.stream(NextStepGroup.values()))
          .put("NotOpenReason", Arrays.stream(NotOpenReason.values()))
          .put("Severity", Arrays.stream(Severity.values()))
          .put("Certainty", Arrays.stream(Certainty.values()))
          .put("SourceKind", Arrays.stream(SourceKind.values()))
          .put("Series", Arrays.stream(Series.values()))
          .put("TreatyKind", Arrays.stream(TreatyKind.values()))
          .put("ParticipantKind", Arrays.stream(ParticipantKind.values()))
          .put("AnomalyKind", Arrays.stream(AnomalyKind.values()))
          .put("Outcome", Arrays.stream(AnomalyKind.Outcome.values()))
          .put("ReplyShape", Arrays.stream(ReplyShape.values()))
          .put("Part", Arrays.stream(ManifestFile.Part.values()))
          .put("FetchFault", Arrays.stream(FetchFault.values()))
          .put("BodyRole", Arrays.stream(BodyRole.values()))
          .put("SiteFileKind", Arrays.stream(SiteFile.Kind.values()))
          .put("BodyStage", Arrays.stream(BodyStage.values()))
          .put("Scope", Arrays.stream(Scope.Group.values()))
          .buildOrThrow();

  private static final ImmutableMap<String, Iterable<String>> CONSTANTS =
      WORDS.entrySet().stream()
          .collect(
              ImmutableMap.toImmutableMap(
                  Map.Entry::getKey,
                  one -> one.getValue().map(Object::toString).collect(toImmutableList())));

  static Stream<String> schemas() {
    return Stream.concat(
        Stream.of(OutputFormat.schemaOfValues()),
        Arrays.stream(OutputFormat.values()).map(OutputFormat::schema));
  }

  @ParameterizedTest
  @MethodSource("schemas")
  void eachIsASchemaByItsOwnStandard(String schema) throws JsonProcessingException {
    assertThat(new ObjectMapper().readTree(schema).get("$schema").textValue()).isEqualTo(STANDARD);
    assertThat(
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(SchemaLocation.of(STANDARD))
                .validate(schema, InputFormat.JSON))
        .isEmpty();
  }

  @ParameterizedTest
  @MethodSource("schemas")
  void noneHasAKeywordThatItsStandardDoesNotKnow(String schema) {
    Dialect strict =
        Dialect.builder(Dialects.getDraft202012())
            .unknownKeywordFactory(DisallowUnknownKeywordFactory.getInstance())
            .build();
    Schema compiled = SchemaRegistry.withDefaultDialect(strict).getSchema(schema, InputFormat.JSON);
    compiled.initializeValidators();

    assertThat(compiled.validate("null", InputFormat.JSON)).isNotNull();
  }

  /** Not every program that reads schemas takes the end of a pattern for the end of the text. */
  @ParameterizedTest
  @MethodSource("schemas")
  void whatHasAFormOfItsOwnEndsNoLine(String schema) throws JsonProcessingException {
    for (JsonNode form : new ObjectMapper().readTree(schema).findParents("pattern")) {
      if (form.get("pattern").textValue().endsWith("$")) {
        assertThat(form.at("/not/pattern").textValue()).as("%s", form).isEqualTo("[^ -~]");
      }
    }
  }

  @ParameterizedTest
  @MethodSource("schemas")
  void aDefinitionIsTheSameInEachAndItsWordsAreTheConstants(String schema)
      throws JsonProcessingException {
    JsonNode values = new ObjectMapper().readTree(OutputFormat.schemaOfValues()).get("$defs");

    for (Map.Entry<String, JsonNode> one :
        new ObjectMapper().readTree(schema).path("$defs").properties()) {
      if (values.has(one.getKey())) {
        assertThat(one.getValue()).as(one.getKey()).isEqualTo(values.get(one.getKey()));
      }
      if (one.getValue().has("enum")) {
        assertThat(
                StreamSupport.stream(one.getValue().get("enum").spliterator(), false)
                    .map(JsonNode::textValue))
            .as(one.getKey())
            .containsExactlyElementsOf(CONSTANTS.get(one.getKey()));
      }
    }
  }

  @ParameterizedTest
  @MethodSource("schemas")
  void noObjectAdmitsAMemberThatItDoesNotName(String schema) throws JsonProcessingException {
    for (JsonNode object : new ObjectMapper().readTree(schema).findParents("required")) {
      if (object.has("type")) {
        assertThat(object.get("additionalProperties").booleanValue()).as("%s", object).isFalse();
      }
    }
  }
}
