package org.accede.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import com.networknt.schema.dialect.Dialect;
import com.networknt.schema.dialect.Dialects;
import com.networknt.schema.keyword.DisallowUnknownKeywordFactory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.stream.Stream;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.accede.data.CouncilOfEurope;
import org.accede.difference.RegisterDifference;
import org.accede.register.TreatyRegister;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The schema against the files that there are, and against what the reader takes and refuses. */
class DataFileSchemaTest {
  private static final Schema SCHEMA =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
          .getSchema(DataFileSchema.text(), InputFormat.JSON);

  @Test
  void theSchemaIsASchemaByItsOwnStandard() {
    String standard = "https://json-schema.org/draft/2020-12/schema";

    assertThat(SCHEMA.getSchemaNode().get("$schema").textValue()).isEqualTo(standard);
    assertThat(
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(SchemaLocation.of(standard))
                .validate(DataFileSchema.text(), InputFormat.JSON))
        .isEmpty();
  }

  @Test
  void theSchemaHasNoKeywordThatItsStandardDoesNotKnow() {
    Dialect strict =
        Dialect.builder(Dialects.getDraft202012())
            .unknownKeywordFactory(DisallowUnknownKeywordFactory.getInstance())
            .build();

    assertThat(
            SchemaRegistry.withDefaultDialect(strict)
                .getSchema(DataFileSchema.text(), InputFormat.JSON)
                .validate(GOOD, InputFormat.JSON))
        .isEmpty();
  }

  /** Not every program that reads schemas takes the end of a pattern for the end of the text. */
  @Test
  void whatHasAFormOfItsOwnEndsNoLine() throws IOException {
    for (JsonNode form :
        new ObjectMapper().readTree(DataFileSchema.text()).findParents("pattern")) {
      String pattern = form.get("pattern").textValue();
      if (pattern.endsWith("$") && !pattern.startsWith("^[^#]")) {
        assertThat(form.at("/not/pattern").textValue()).as(pattern).isEqualTo("[^ -~]");
      }
    }
  }

  static Stream<Path> bundledFiles() throws IOException {
    return Stream.concat(
        Stream.of(
            BundledFiles.INDEX,
            BundledFiles.BODIES,
            BundledFiles.PARTICIPANTS,
            BundledFiles.PARAMETERS,
            BundledFiles.GROUPS),
        BundledFiles.treaties().stream());
  }

  @ParameterizedTest
  @MethodSource("bundledFiles")
  void everyBundledFileIsAsTheSchemaSays(Path path) throws IOException {
    assertValid(Files.readString(path));
  }

  @Test
  void theBundledRegisterInOneFileIsAsTheSchemaSays() {
    assertValid(RegisterFile.of(CouncilOfEurope.register()).toJson());
    assertValid("{\"format\": \"accede-register-1\"}");
  }

  @Property(tries = 50, edgeCases = EdgeCasesMode.NONE)
  @Domain(GeneratedRegisters.class)
  void whatIsWrittenIsAsTheSchemaSays(@ForAll RegisterFile register, @ForAll TreatyFile treaty) {
    assertValid(register.toJson());
    assertValid(treaty.toJson());
  }

  @Test
  void aDifferenceIsAsTheSchemaSays() {
    TreatyRegister now = CouncilOfEurope.register();
    TreatyRegister then = now.knownOn(LocalDate.of(1954, 1, 1));
    TreatyRegister nothing = TreatyRegister.builder().build();

    assertValid(difference(now.knownOn(LocalDate.of(2024, 1, 1)), now));
    assertValid(difference(nothing, then));
    assertValid(difference(now, now));
  }

  private static String difference(TreatyRegister older, TreatyRegister newer) {
    return new DifferenceFile(RegisterDifference.between(older, newer).changes()).toJson();
  }

  private static void assertValid(String json) {
    assertThat(SCHEMA.validate(json, InputFormat.JSON)).isEmpty();
  }

  private static final String GOOD =
      """
      {
        "format": "accede-register-1",
        "participants": [
          {"code": "POL", "alpha2": "PL", "kind": "STATE", "name": {"en": "Poland", "fr": "Pologne"}, "european": {"is": "yes", "sources": ["a"]}, "existence": {"from": "1918-11-11", "ceased": "2090/..", "sources": ["a"], "contradictedBy": [{"on": "1918-11-03", "source": "a"}]}, "membership": [{"from": "1991-11-26", "sources": ["a"]}], "sources": ["a"]}
        ],
        "treaties": [
          {"number": "300", "series": "CETS", "title": {"en": "Title", "fr": "Titre"}, "kind": "CONVENTION", "openedOn": "2026", "codes": {"entryIntoForce": 2, "signatureMode": 2, "participation": "MENX001"}, "identitySources": ["a"], "clauses": {"read": "PARTIAL", "threshold": {"consents": 5, "partiesTo": "002", "all": "PARTIES_TO 005", "share": {"atLeast": "1/3", "of": "the holdings"}, "notBefore": "155", "otherWay": {"after": "P5Y", "consents": 38}}, "firstEntryIntoForce": {"method": "ON_DATE", "waitedFor": "155"}, "laterEntryIntoForce": {"method": "PERIOD_AFTER_DATE", "amount": 90, "unit": "DAY"}, "accession": {"routes": [{"who": {"class": "NAMED", "participants": ["POL"]}, "when": "ANY_TIME"}]}, "denunciation": {"minimumInForce": "P5Y", "minimumOfTreaty": "P5Y", "thenEvery": "P2Y"}, "endsWith": {"treaty": "024", "article": "8(3)"}}}
        ],
        "coverage": [
          {"treaty": "300", "extent": "CONSENTS", "for": "NON_MEMBERS", "asOf": "2026-11-23", "sources": ["a"]},
          {"treaty": "300", "extent": "PRESENT_PARTIES", "for": ["DEU", "FRA"], "asOf": "2026-11-24", "sources": ["a"]},
          {"participant": "POL", "extent": "SIGNATURES_AND_CONSENTS", "asOf": "2026-11-25", "sources": ["a"]}
        ],
        "chart": [
          {"treaty": "300", "participant": "POL", "act": "CONSENT", "kind": "ACCESSION", "on": "2026-10", "sources": ["a#p. 1"]},
          {"treaty": "300", "participant": "POL", "act": "DENUNCIATION", "effect": "2027-01-01/..", "part": "Chapter I", "sources": ["a"], "knownFrom": "2027-01-02"},
          {"treaty": "300", "participant": "POL", "act": "WITHDRAWAL_OF_DENUNCIATION", "on": "2026-12-24", "sources": ["a"]}
        ],
        "notes": [
          {"treaty": "300", "participant": "POL", "note": "MARKS", "marks": ["OBJECTIONS"], "on": "../2026-11-23", "sources": ["a"]}
        ],
        "procedure": [
          {"treaty": "300", "participant": "POL", "fact": "INVITATION", "on": "2026-09-09", "period": "P5Y", "sources": ["a"], "contradictedBy": [{"on": "2026-09-10", "source": "a"}]},
          {"treaty": "300", "participant": "POL", "fact": "EXTENSION", "on": "2031", "invitedOn": "2026-09-09", "until": "2032", "sources": ["a"]}
        ],
        "defaultTerms": [
          {"adoptedFrom": "2013-04-10", "period": "P5Y", "sources": ["a"]}
        ],
        "sources": {
          "a": {"kind": "REFERENCE", "title": "A"}
        }
      }
      """;

  static Stream<Arguments> mistakes() {
    return Stream.of(
        // what stands there, what is put in its place
        arguments("\"chart\"", "\"charts\""),
        arguments("accede-register-1", "accede-register-2"),
        arguments("\"format\": \"accede-register-1\",", ""),
        arguments("\"knownFrom\"", "\"knownfrom\""),
        arguments("\"alpha2\": \"PL\", ", ""),
        arguments("\"POL\", \"alpha2\"", "\"Pol\", \"alpha2\""),
        arguments("\"is\": \"yes\"", "\"is\": true"),
        arguments("\"is\": \"yes\"", "\"is\": \"perhaps\""),
        arguments("\"STATE\"", "\"COUNTRY\""),
        arguments("1991-11-26", "26.11.1991"),
        arguments("1991-11-26", "1991-11-26\\n"),
        arguments("2090/..", "2090/..\\n"),
        arguments("\"number\": \"300\"", "\"number\": \"300\\n\""),
        arguments("\"code\": \"POL\"", "\"code\": \"POL\\n\""),
        arguments("\"1/3\"", "\"1/3\\n\""),
        arguments("PARTIES_TO 005", "PARTIES_TO 005\\n"),
        arguments("\"P2Y\"", "\"P2Y\\r\""),
        arguments("1991-11-26", "1991-13-26"),
        arguments("\"from\": \"1991-11-26\", \"sources\": [\"a\"]", "\"from\": \"1991-11-26\""),
        arguments("\"openedOn\": \"2026\"", "\"openedOn\": 2026"),
        arguments("\"number\": \"300\"", "\"number\": \"3OO\""),
        arguments("\"entryIntoForce\": 2", "\"entryIntoForce\": -2"),
        arguments("\"entryIntoForce\": 2", "\"entryIntoForce\": \"2\""),
        arguments("MENX001", "MENX"),
        arguments("PARTIES_TO 005", "PARTIES TO 005"),
        arguments("\"amount\": 90, ", ""),
        arguments("\"amount\": 90", "\"amount\": 0"),
        arguments("\"unit\": \"DAY\"", "\"unit\": \"NONE\""),
        arguments(", \"participants\": [\"POL\"]", ""),
        arguments("\"NAMED\"", "\"MEMBER_STATE\""),
        arguments("\"ANY_TIME\"", "\"SOME_TIME\""),
        arguments("\"read\": \"PARTIAL\", ", ""),
        arguments("\"treaty\": \"300\", \"extent\": \"CONSENTS\"", "\"extent\": \"CONSENTS\""),
        arguments(
            "\"treaty\": \"300\", \"extent\": \"CONSENTS\"",
            "\"treaty\": \"300\", \"participant\": \"POL\", \"extent\": \"CONSENTS\""),
        arguments("\"asOf\": \"2026-11-23\"", "\"asOf\": \"2026-11\""),
        arguments("\"NON_MEMBERS\"", "\"EVERYONE\""),
        arguments("\"NON_MEMBERS\"", "\"POL\""),
        arguments("[\"DEU\", \"FRA\"]", "[]"),
        arguments("[\"DEU\", \"FRA\"]", "[\"MEMBERS\"]"),
        arguments(
            "\"SIGNATURES_AND_CONSENTS\", \"asOf\"",
            "\"SIGNATURES_AND_CONSENTS\", \"for\": \"MEMBERS\", \"asOf\""),
        arguments("\"PRESENT_PARTIES\"", "\"PARTIES\""),
        arguments("\"from\": \"1918-11-11\", ", ""),
        arguments("2090/..", "some day"),
        arguments("\"waitedFor\": \"155\"", "\"waitedFor\": 155"),
        arguments("\"unit\": \"DAY\"", "\"unit\": \"DAY\", \"waitedFor\": \"155\""),
        arguments("\"treaty\": \"024\", \"article\"", "\"article\""),
        arguments("\"8(3)\"", "\" \""),
        arguments("\"Chapter I\"", "\"\""),
        arguments("\"on\": \"2026-12-24\", ", ""),
        arguments("\"on\": \"2026-12-24\"", "\"on\": \"2026-12-24\", \"part\": \"Chapter I\""),
        arguments("WITHDRAWAL_OF_DENUNCIATION", "WITHDRAWAL"),
        arguments("\"until\": \"2032\", ", ""),
        arguments("\"invitedOn\": \"2026-09-09\"", "\"invitedOn\": \"soon\""),
        arguments(
            "\"treaty\": \"300\", \"participant\": \"POL\", \"act\": \"CONSENT\"",
            "\"participant\": \"POL\", \"act\": \"CONSENT\""),
        arguments("\"act\": \"CONSENT\"", "\"act\": \"SIGNATURE\""),
        arguments("\"kind\": \"ACCESSION\"", "\"kind\": \"NOT_STATED\""),
        arguments("\"on\": \"2026-10\", ", ""),
        arguments("[\"a#p. 1\"]", "[]"),
        arguments("[\"a#p. 1\"]", "\"a#p. 1\""),
        arguments("[\"a#p. 1\"]", "[\"a# \"]"),
        arguments("\"effect\": \"2027-01-01/..\", ", ""),
        arguments("2027-01-01/..", "2027-01-01/"),
        arguments("\"marks\": [\"OBJECTIONS\"], ", ""),
        arguments("OBJECTIONS", "OBJECTION"),
        arguments("\"fact\": \"INVITATION\"", "\"fact\": \"EXTENSION\""),
        arguments("\"fact\": \"INVITATION\"", "\"fact\": \"VISIT\""),
        arguments(
            "\"fact\": \"INVITATION\", \"on\": \"2026-09-09\"",
            "\"fact\": \"INVITATION\", \"on\": null"),
        arguments("\"on\": \"2026-09-10\", \"source\": \"a\"", "\"on\": \"2026-09-10\""),
        arguments(
            "\"adoptedFrom\": \"2013-04-10\", \"period\": \"P5Y\"",
            "\"adoptedFrom\": \"2013-04-10\", \"period\": \"5 years\""),
        arguments("\"REFERENCE\"", "\"RUMOUR\""),
        arguments(", \"title\": \"A\"", ""),
        arguments("\"title\": \"A\"", "\"title\": \" \""),
        arguments("{\"kind\": \"REFERENCE\"", "{\"author\": \"B\", \"kind\": \"REFERENCE\""));
  }

  @ParameterizedTest
  @MethodSource("mistakes")
  void theSchemaRefusesWhatTheReaderRefuses(String good, String bad) {
    assertThat(GOOD).containsOnlyOnce(good);
    RegisterFile.read(DataFile.of(GOOD.getBytes(UTF_8), "good.json"));
    assertValid(GOOD);
    String broken = GOOD.replace(good, bad);

    assertThatExceptionOfType(DataFileException.class)
        .isThrownBy(() -> FactsFile.read(DataFile.of(broken.getBytes(UTF_8), "bad.json")));
    assertThat(SCHEMA.validate(broken, InputFormat.JSON)).isNotEmpty();
  }
}
