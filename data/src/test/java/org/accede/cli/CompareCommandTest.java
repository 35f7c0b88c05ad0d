package org.accede.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.accede.cli.terminal.Layout;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Participants side by side, as the command line prints them. */
class CompareCommandTest {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2025-09-11T10:00:00Z"), ZoneOffset.UTC);

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  private int run(String... line) {
    return CommandLineFront.execute(CLOCK, new PrintWriter(out), new PrintWriter(err), line);
  }

  private String printed(String line) {
    assertThat(run(ImmutableList.copyOf(Splitter.on('|').split(line)).toArray(String[]::new)))
        .as(err.toString())
        .isZero();
    return out.toString();
  }

  @Test
  void statusOfSeveralIsATableOfTreatiesAndParticipants() {
    assertThat(printed("status|KAZ|UZB|KGZ|TJK|TKM|--treaty|185,210"))
        .startsWith(
            """
            Side by side on 11 September 2025

                                          KAZ      UZB  KGZ       TJK  TKM
              185    Cybercrime           invited  ?    may ask?  ?    ?
              210    Istanbul Convention  lapsed?  ?    ?         ?    ?

            KAZ Kazakhstan; UZB Uzbekistan; KGZ Kyrgyzstan; TJK Tajikistan; TKM Turkmenistan
            lapsed = invitation lapsed; may ask = may be invited.
            A word with ? is what was last seen: what may have followed is not on record.
            ? = the record does not tell.
            Why, and how far the record reaches: accede explain KAZ 185
            """);
  }

  @Test
  void aTreatyThatIsNamedAndASubjectHoldTogether() {
    assertThat(printed("compare|KAZ|UZB|--treaty|30,173|--about|corruption"))
        .contains("  173 ")
        .doesNotContain("  030 ", "  174 ");
    out.getBuffer().setLength(0);
    assertThat(printed("compare|KAZ|UZB|--treaty|30|--about|corruption|--format|markdown"))
        .endsWith("\n\nNo treaty is left to compare.\n");
  }

  @Test
  void inMarkdownToWhatIsNotListedIsCounted() {
    String told = "Not listed (see --all), because nothing is on record for any of them: ";
    String text = printed("compare|KAZ|UZB");
    assertThat(text).contains(told);
    out.getBuffer().setLength(0);
    assertThat(printed("compare|KAZ|UZB|--format|markdown"))
        .endsWith(
            "\n\nNot listed (see --all), because nothing is on record for any of them: "
                + text.substring(text.indexOf(told) + told.length()));
  }

  @Test
  void manyParticipantsStandInLinesInsteadOfColumns() {
    assertThat(printed("compare|members|--treaty|185,210"))
        .contains(
            """
                                             185      210
              ALB    Albania                 Party    Party
              AND    Andorra                 Party    Party
            """);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "compare|EaP|--all",
        "compare|members|--about|terrorism|--lang|fr",
        "compare|EU members|--about|corruption|--differing",
        "compare|observers|Central Asia|--lang|fr",
      })
  void noTableIsWiderThanALineAndEachCellHasAnAnswer(String line) {
    String text = printed(line);

    assertThat(text.lines()).allMatch(one -> one.length() <= Layout.WIDTH);
    assertThat(text).doesNotContain("null");
  }

  @Test
  void aTreatyThatIsOpenWhicheverWayIsSaidToBe() {
    assertThat(printed("compare|KAZ|KGZ|--treaty|173,174"))
        .contains("  invited  open", "open = it can sign, consent or ask to be invited");
  }

  @Test
  void whatMayDifferIsSetApartFromWhatDiffers() {
    String text = printed("compare|Central Asia|--differing|--treaty|141,018,127");

    assertThat(text)
        .contains("  018    European Cultural Convention")
        .doesNotContain("  141 ")
        .contains("Not listed, because the record does not tell whether they differ: 2.");
  }

  @Test
  void aTableForAPaperIsMarkdownAndNamesTheSourceOfTheGroup() {
    assertThat(printed("compare|Central Asia|--about|corruption|--format|markdown"))
        .contains(
            "| Treaty | Kazakhstan | Kyrgyzstan | Tajikistan | Turkmenistan | Uzbekistan |",
            "|---|---|---|---|---|---|",
            "| ETS No. 173, Criminal Law Convention on Corruption | invited |",
            "Group: Central Asia. Source: European Union and Council of Europe, Central Asia Rule");
  }

  @Test
  void jsonHasTheWholeAnswers() throws JsonProcessingException {
    JsonNode json =
        new ObjectMapper()
            .readTree(printed("compare|KAZ|EUE|--treaty|185|--format|json|--lang|fr"));

    assertThat(json.at("/participants/1/participantName").textValue())
        .isEqualTo("Union européenne");
    assertThat(json.at("/treaties/0/differs").textValue()).isEqualTo("yes");
    assertThat(json.at("/treaties/0/states/0/answer/value/stage").textValue()).isEqualTo("INVITED");
  }

  @Test
  void aGroupOfOnesOwnIsReadFromAFile(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("groups.json");
    Files.writeString(
        file,
        """
        {"format": "accede-groups-1", "groups": [
          {"code": "MINE", "title": {"en": "my files", "fr": "mes dossiers"}, "participants": ["TUN", "KAZ"]}
        ]}
        """);

    assertThat(printed("participants|mes dossiers|--groups|" + file))
        .contains("  KAZ ", "  TUN ")
        .doesNotContain("  UZB ");
    assertThat(printed("export|matrix|mine|--treaty|185|--groups|" + file))
        .contains("Kazakhstan", "Tunisia");
  }

  @Test
  void aFaultyFileOfGroupsIsRefusedWithThePlace(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("groups.json");
    Files.writeString(
        file,
        """
        {"format": "accede-groups-1", "groups": [
          {"code": "MINE", "title": {"en": "my files", "fr": "mes dossiers"}, "participants": ["KZ"]}
        ]}
        """);

    assertThat(run("compare", "mine", "--groups", file.toString())).isEqualTo(2);
    assertThat(err.toString())
        .contains("/groups/0/participants/0: found \"KZ\", expected three capital letters");
    Files.writeString(
        file,
        """
        {"format": "accede-groups-1", "groups": [
          {"code": "MINE", "title": {"en": "my files", "fr": "mes dossiers"}, "participants": ["KAA"]}
        ]}
        """);
    assertThat(run("compare", "mine", "--groups", file.toString())).isEqualTo(2);
    assertThat(err.toString())
        .contains(
            "/groups/0/participants/0: found \"KAA\", expected a participant on record, such as",
            "KAZ");
  }

  @Test
  void whoIsNeitherAParticipantNorAGroupIsRefusedWithTheNearest() {
    assertThat(run("compare", "neigbourhood")).isEqualTo(2);
    assertThat(err.toString())
        .contains("unknown participant or group \"neigbourhood\"; did you mean neighbourhood");
    assertThat(run("compare", "Kazakstan")).isEqualTo(2);
    assertThat(err.toString()).contains("did you mean KAZ (Kazakhstan)");
    assertThat(run("compare", "observers", "--as-of", "1900-01-01")).isEqualTo(2);
    assertThat(err.toString()).contains("expected one with somebody in it on 1900-01-01");
  }

  @Test
  void whoLeftOnTheDayIsLeftOutAndSaid() {
    String text = printed("compare|EU members|--as-of|2020-01-31|--treaty|210");

    assertThat(text).doesNotContain("GBR");
    assertThat(err.toString()).contains("whether United Kingdom belonged to the group");
  }
}
