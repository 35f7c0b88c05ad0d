package org.accede.treatyoffice;

import static org.accede.treatyoffice.Replies.chart;
import static org.accede.treatyoffice.Replies.imported;
import static org.accede.treatyoffice.Replies.list;
import static org.accede.treatyoffice.Replies.party;
import static org.accede.treatyoffice.Replies.treaty;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.accede.json.DataFile;
import org.accede.output.OutputFormat;
import org.accede.text.OfficialLanguage;
import org.accede.text.TextKey;
import org.accede.time.Trilean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What an import tells of itself. */
class ImportReportTest {
  private static final Pattern PLACE = Pattern.compile("\\{\\d");

  private static TreatyOfficeImport odd() {
    return imported(
        list(
            treaty("185", "Numero_traite_parent", "0", "Depositaire", "SG"),
            treaty("054"),
            treaty("081", "Numero_traite_parent", "54")),
        Replies.file(
            List.of(
                List.of(
                    party("ALB", "Albania", "DateSignature", "soon"),
                    party("AND", "Andorra", "DateSignature", "2013-04-23T00:00:00")),
                List.of())));
  }

  @Test
  void inEnglishItTellsWhatWasReadAndWhatWasOdd() {
    assertThat(ImportReport.of(odd()).text(OfficialLanguage.ENGLISH))
        .isEqualTo(
            """
            Replies of the Treaty Office as of 20 November 2026
            - reply.json: treaty search, rows: 3
            - reply.json: chart of signatures and ratifications, rows: 2
            Treaties: 3; participants: 6; acts: 1; declarations, suspensions and marks: 0; charts that are complete: 0.
            Charts that are complete for some only: 1
            - 185: complete for 1 participant
            Anomalies: 5
            - Number of a treaty without its leading zeros; read with them (1): 081
            - Zero for the parent of a treaty that has none; left out (1): 185
            - Date that is not one; the row was left out (1):
              - 185 ALB, reply.json /0/0/DateSignature: "soon"
            - Chart without one of its lists; complete only for those that it has rows for (1):
              - 185, reply.json /2: (organisations)
            - Chart without a row for each member State; complete only for those that it has rows for (1):
              - 185, reply.json /0: (MISSING)
            Fields that nobody has described, passed over:
            - Depositaire (1): reply.json /0/Depositaire
            """
                .replace("MISSING", String.join(", ", missing())));
  }

  /** The member States but for the two in the chart. */
  private static List<String> missing() {
    return Replies.BASE.participants().stream()
        .filter(one -> one.isMemberOn(Replies.SAVED) == Trilean.YES)
        .map(one -> one.code().value())
        .filter(code -> !code.equals("ALB") && !code.equals("AND"))
        .sorted()
        .toList();
  }

  @Test
  void inFrenchItTellsTheSame() {
    assertThat(ImportReport.of(odd()).text(OfficialLanguage.FRENCH))
        .contains(
            "Réponses du Bureau des Traités à la date du 20 novembre 2026",
            "- Date qui n'en est pas une\u00a0; ligne laissée de côté (1)\u00a0:");
    assertThat(odd().anomalies().get(0).text(OfficialLanguage.FRENCH))
        .isEqualTo("Numéro d'un traité sans ses zéros initiaux\u00a0; lu avec eux");
  }

  @Test
  void nothingOddIsSaidInOneLine() {
    assertThat(ImportReport.of(imported(list(treaty("030")))).text(OfficialLanguage.ENGLISH))
        .endsWith("complete: 0.\nNo anomaly.\n");
  }

  private static String json(TreatyOfficeImport imported) {
    String json = ImportReport.of(imported).document().toJson(OfficialLanguage.ENGLISH);
    assertThat(
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(OutputFormat.IMPORT.schema(), InputFormat.JSON)
                .validate(json, InputFormat.JSON))
        .isEmpty();
    return json;
  }

  @Test
  void asJsonItHasEveryAnomalyWithItsPlace() throws Exception {
    JsonNode report = new ObjectMapper().readTree(json(odd()));

    assertThat(report.get("asOf").textValue()).isEqualTo("2026-11-20");
    assertThat(report.get("replies").get(1).toString())
        .isEqualTo("{\"file\":\"reply.json\",\"shape\":\"CHART\",\"rows\":2}");
    assertThat(report.get("treaties").intValue()).isEqualTo(3);
    assertThat(report.get("completeCharts")).isEmpty();
    assertThat(report.get("partlyCompleteCharts").toString())
        .isEqualTo("[{\"treaty\":\"185\",\"groups\":[],\"participants\":[\"AND\"]}]");
    assertThat(report.get("anomalies")).hasSize(5);
    assertThat(report.get("anomalies").get(0).toString())
        .isEqualTo(
            "{\"kind\":\"NUMBER_NOT_PADDED\",\"outcome\":\"READ_OTHERWISE\",\"treaty\":\"081\","
                + "\"file\":\"reply.json\","
                + "\"pointer\":\"/2/Numero_traite_parent\",\"field\":\"Numero_traite_parent\","
                + "\"value\":\"\\\"54\\\"\",\"detail\":\"054\"}");
    assertThat(report.get("unknownFields").get(0).toString())
        .isEqualTo(
            "{\"name\":\"Depositaire\",\"count\":1,\"place\":\"reply.json /0/Depositaire\","
                + "\"value\":\"\\\"SG\\\"\"}");
  }

  @Test
  void asJsonItHasTheChartsThatAreCompleteAndForWhomOthersAre() throws Exception {
    JsonNode report =
        new ObjectMapper()
            .readTree(
                json(
                    imported(
                        chart(),
                        chart(party("ALB", "Albania", "NumSTE", "030", "DateSignature", "soon")))));
    JsonNode partly = report.get("partlyCompleteCharts").get(0);

    assertThat(report.get("completeCharts").toString()).isEqualTo("[\"185\"]");
    assertThat(partly.get("treaty").textValue()).isEqualTo("030");
    assertThat(partly.get("groups").toString()).isEqualTo("[\"NON_MEMBERS\"]");
    assertThat(partly.get("participants")).hasSize(45);
    assertThat(report.get("anomalies").get(0).get("participant").textValue()).isEqualTo("ALB");
  }

  @Test
  void asJsonItNamesWhatCouldNotBeRead() throws Exception {
    JsonNode report =
        new ObjectMapper()
            .readTree(
                json(
                    TreatyOfficeImport.asOf(Replies.SAVED, Replies.BASE)
                        .passingOverUnreadable()
                        .add(list(treaty("030")))
                        .add(Replies.file("[1]"))
                        .build()));

    assertThat(report.get("replies")).hasSize(1);
    assertThat(report.get("unreadable").toString())
        .startsWith("[{\"file\":\"reply.json\",\"pointer\":\"/0\",\"value\":\"1\",\"expected\":\"");
  }

  /** As many as are named one by one are 12. */
  @Test
  void manyRepliesAreCountedAndFewAreNamed() {
    assertThat(textOfCharts(12))
        .contains("- reply.json: chart of signatures and ratifications, rows: 1\n")
        .doesNotContain("replies, rows");
    assertThat(textOfCharts(13))
        .contains("- chart of signatures and ratifications: 13 replies, rows: 13\n")
        .doesNotContain("reply.json: chart");
  }

  private static String textOfCharts(int count) {
    DataFile[] charts =
        Replies.BASE.treaties().stream()
            .limit(count)
            .map(
                treaty ->
                    Replies.rows(party("ALB", "Albania", "NumSTE", treaty.number().toString())))
            .toArray(DataFile[]::new);
    return ImportReport.of(imported(charts)).text(OfficialLanguage.ENGLISH);
  }

  @ParameterizedTest
  @EnumSource(OfficialLanguage.class)
  void everythingHasWordsAndNoWordsAreLeftOver(OfficialLanguage language) {
    Stream<String> ofKinds = Arrays.stream(AnomalyKind.values()).map(kind -> "kind." + kind.name());
    Stream<String> ofShapes =
        Arrays.stream(ReplyShape.values()).map(shape -> "report.shape." + shape.name());
    Stream<String> ofTheReport =
        Stream.of(
                "title",
                "title.days",
                "reply",
                "replies",
                "unreadable",
                "counts",
                "partly",
                "chart",
                "named",
                "none",
                "anomalies",
                "unknown",
                "group")
            .map(key -> "report." + key);
    assertThat(keys(language))
        .isEqualTo(
            Stream.of(ofKinds, ofShapes, ofTheReport)
                .flatMap(keys -> keys)
                .collect(Collectors.toCollection(TreeSet::new)));
  }

  @Test
  void bothLanguagesHaveTheSamePlaces() {
    assertThat(ImportReport.TEXTS.keys())
        .isNotEmpty()
        .allSatisfy(key -> assertThat(places(key.french())).isEqualTo(places(key.english())));
  }

  private static Set<String> keys(OfficialLanguage language) {
    return ImportReport.TEXTS.keys().stream()
        .map(TextKey::key)
        .filter(key -> ImportReport.TEXTS.in(language, key).isPresent())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static List<String> places(String text) {
    return PLACE.matcher(text).results().map(MatchResult::group).sorted().toList();
  }
}
