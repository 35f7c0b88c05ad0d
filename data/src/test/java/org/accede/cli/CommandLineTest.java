package org.accede.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.accede.text.OfficialLanguage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The command line as a user meets it. */
class CommandLineTest {
  private static final Clock TODAY =
      Clock.fixed(Instant.parse("2026-11-23T12:00:00Z"), ZoneOffset.UTC);

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  private int run(String... arguments) {
    return CommandLineFront.execute(TODAY, new PrintWriter(out), new PrintWriter(err), arguments);
  }

  @Test
  void statusShowsPartiesFirstThenWhatNeedsAttention() {
    assertThat(run("status", "KAZ", "--as-of", "2025-09-11")).isZero();
    assertThat(out.toString())
        .startsWith("Kazakhstan on 11 September 2025\n")
        .containsSubsequence(
            "PARTY (4)",
            "018",
            "127",
            "141",
            "165",
            "INVITED (3)",
            "030",
            "1741 days left",
            "173",
            "185",
            "LAST SEEN",
            "210",
            "lapsed, extension asked for, outcome not on record",
            "Not listed");
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "fr"})
  void nothingIsWiderThanAHundredColumnsButAnAddress(String language) {
    run("status", "KAZ", "--as-of", "2025-09-11", "--all", "--lang", language);
    run("explain", "KAZ", "210", "--as-of", "2025-04-23", "--lang", language);
    run("explain", "KAZ", "210", "--as-of", "2025-04-23", "--full", "--lang", language);
    run("treaty", "185", "--lang", language);
    run("treaties", "--lang", language);
    run("participants", "--lang", language);
    assertThat(out.toString().lines())
        .filteredOn(line -> !line.contains("://"))
        .allSatisfy(line -> assertThat(line.length()).as(line).isLessThanOrEqualTo(100));
  }

  @Test
  void withoutADateTheQuestionIsAboutToday() {
    run("status", "KAZ");
    assertThat(out.toString()).startsWith("Kazakhstan on 23 November 2026\n");
  }

  @Test
  void jsonHasEveryTreatyWithItsDatesInEdtf() throws Exception {
    assertThat(run("status", "KAZ", "--as-of", "2025-09-11", "--format", "json")).isZero();
    JsonNode status = new ObjectMapper().readTree(out.toString());
    assertThat(status.get("participant").textValue()).isEqualTo("KAZ");
    assertThat(status.get("asOf").textValue()).isEqualTo("2025-09-11");
    assertThat(status.has("knownOn")).isFalse();
    assertThat(status.get("states")).hasSize(232);
    JsonNode mutualAssistance = state(status, "030");
    assertThat(mutualAssistance.get("series").textValue()).isEqualTo("ETS");
    JsonNode answer = mutualAssistance.get("answer");
    assertThat(answer.get("determined").booleanValue()).isTrue();
    assertThat(answer.get("value").get("stage").textValue()).isEqualTo("INVITED");
    assertThat(answer.get("value").get("since").textValue()).isEqualTo("2025-06-18");
    assertThat(answer.get("value").get("until").textValue()).isEqualTo("2030-06-18/2030-06-19");
    assertThat(answer.get("value").get("extensionPending").textValue()).isEqualTo("no");
    assertThat(answer.get("cautions").get(0).get("text").textValue()).isNotBlank();
    JsonNode undetermined = state(status, "016").get("answer");
    assertThat(undetermined.get("determined").booleanValue()).isFalse();
    assertThat(undetermined.has("value")).isFalse();
    assertThat(undetermined.get("candidates").size()).isGreaterThan(1);
  }

  private static JsonNode state(JsonNode status, String treaty) {
    for (JsonNode state : status.get("states")) {
      if (state.get("treaty").textValue().equals(treaty)) {
        return state;
      }
    }
    throw new AssertionError("no state for " + treaty);
  }

  @Test
  void oneTreatyCanBeAskedForByItsCommonName() {
    assertThat(
            run("status", "Kazakhstan", "--treaty", "Istanbul Convention", "--as-of", "2025-04-23"))
        .isZero();
    assertThat(out.toString()).contains("UNDETERMINED (1)", "invited, invitation lapsed");
  }

  @Test
  void inFrenchTheHeadingsAndStagesAreFrench() {
    run("status", "XKX", "--all", "--lang", "fr");
    run("status", "KAZ", "--as-of", "2025-09-11", "--lang", "fr");
    run("status", "KAZ", "--as-of", "2025-04-23", "--treaty", "210", "--lang", "fr");
    assertThat(out.toString())
        .contains(
            "PARTIE (4)",
            "INVITATION EN COURS (3)",
            "DERNIÈRE OBSERVATION - la suite éventuelle n'est pas connue (",
            "OUVERT - ",
            "INDÉTERMINÉ (",
            "ORGANES - ",
            "invitation en cours, invitation caduque")
        .doesNotContain("PARTY", "INVITED", "LAST SEEN", "OPEN", "UNDETERMINED", "BODIES", "_");
  }

  @Test
  void theAuditSaysInWordsHowClausesCount() {
    run("audit");
    assertThat(out.toString()).contains("3 months after the date").doesNotContain("MONTHS_AFTER");
    run("audit", "--lang", "fr");
    assertThat(out.toString()).contains("3 mois après la date");
  }

  @Test
  void theReadingOfATermCanBeChosen() {
    run("status", "KAZ", "--treaty", "210", "--as-of", "2025-04-23", "--reading", "secretariat");
    assertThat(out.toString()).contains("INVITED (1)");
  }

  @Test
  void explainGivesDecisionTermReadingsAndSources() {
    assertThat(run("explain", "KAZ", "030", "--as-of", "2025-09-11")).isZero();
    assertThat(out.toString())
        .contains(
            "On 18 June 2025 the Committee of Ministers invited Kazakhstan to accede.",
            "valid for 5 years from its adoption",
            "the anniversary, on 18 June 2030",
            "PACE Doc. 16245");
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "status Kazahstan | did you mean KAZ (Kazakhstan)",
        "status KAZ --treaty 999 | unknown treaty \"999\"",
        "explain KAZ Istambul | did you mean 210",
        "status KAZ --as-of 2025-02-30 | found \"2025-02-30\", expected a day such as 2025-09-11",
        "status KAZ --lang de | found \"de\", expected en or fr",
        "status KAZ --reading never | CAUTIOUS, ANNIVERSARY, SECRETARIAT",
        "status | PARTICIPANT",
        "stauts KAZ | status",
        "export plans | STATES, DEADLINES, FINDINGS, CHART, DECLARATIONS, MATRIX",
        "export chart -o /nowhere/at/all.csv | expected a file that can be written",
        "diff bundled | expected two registers",
        "diff bundled bundled --until 2025-01-01 | --until needs --since",
        "diff bundled bundled --since 2025-01-01 | expected one register with --since",
        "diff --since 2025-01-01 bundled bundled bundled | expected one register with --since, found 3",
        "diff bundled bundled bundled | expected two registers, OLD and NEW, found 3",
        "diff bundled bundled --register missing.json | found registers that are whole",
        "diff bundled bundled --base missing.json | found registers that are whole",
        "diff bundled bundled --no-bundled | found registers that are whole",
        "diff --since 2025-01-01 bundled --register missing.json | found registers that are whole",
        "diff --since 2025-02-01 --until 2025-01-31 | expected --until not before --since",
        "diff --since 2025-01-01 --participant Kazahstan | did you mean KAZ",
      })
  void badArgumentsAreNamedAndExitWithTwo(String line, String expected) {
    assertThat(run(line.split(" "))).isEqualTo(2);
    assertThat(err.toString()).startsWith("accede: ").contains(expected).doesNotContain("\tat ");
    assertThat(out.toString()).isEmpty();
  }

  @Test
  void noCommandIsAnError() {
    assertThat(run()).isEqualTo(2);
    assertThat(err.toString()).contains("missing command");
  }

  @Test
  void helpAndVersionAreNoErrors() {
    assertThat(run("--help")).isZero();
    assertThat(out.toString()).contains("status", "explain", "treaty", "treaties", "participants");
    assertThat(run("--version")).isZero();
    assertThat(out.toString()).contains("data of 20");
  }

  @Test
  void participantsAreListedWithTheirStandingOnADay() {
    run("participants", "--as-of", "1970-01-01");
    assertThat(out.toString().lines())
        .anyMatch(line -> line.contains("GRC") && line.contains("non-member State"));
  }

  @Test
  void aTreatyIsShownWithItsClausesChartAndSources() {
    run("treaty", "ETS 30");
    assertThat(out.toString())
        .contains(
            "ETS No. 030",
            "20 April 1959, Strasbourg",
            "12 June 1962",
            "Article 28",
            "non-member States",
            "Sources");
  }

  @Test
  void invitationsHaveAHeadingTheirDecisionsAndNoBoundThatNobodyStated() {
    run("invitations", "--as-of", "2025-09-11");
    assertThat(out.toString()).startsWith("Procedures of invitation on 11 September 2025: ");
    assertThat(out.toString().lines())
        .anyMatch(line -> line.matches(" {2}participant +decided +last day +stands at"))
        .anyMatch(
            line -> line.matches(" {2}Kazakhstan +030 +2025-06-18 +2030-06-18/2030-06-19 +invited"))
        .anyMatch(line -> line.matches(" {2}Niger +185 +../2026-01-31 +not on record +undeter.*"))
        .noneMatch(line -> line.contains("/.."));

    out.getBuffer().setLength(0);
    run("invitations", "--state", "MAY_SIGN");
    assertThat(out.toString()).endsWith(": 0\n");
  }

  @Test
  void participantsFollowTheirNamesInTheLanguageShown() {
    run("participants", "--lang", "fr");
    assertThat(out.toString())
        .containsSubsequence("Afrique du Sud", "Allemagne", "Andorre", "Espagne", "États-Unis");
  }

  @Test
  void anInvitationHasOneLineWithBothActsAndItsNextReminder() {
    run("deadlines", "KAZ", "--from", "2025-09-11");
    assertThat(out.toString().lines().filter(line -> line.contains("KAZ   173")))
        .singleElement()
        .satisfies(line -> assertThat(line).contains("2027-07-01", "658", "2026-07-01"));
    assertThat(out.toString())
        .contains("last day to deposit, or to")
        .containsOnlyOnce("there is no invitation left to extend");
    assertThat(out.toString().lines()).hasSizeLessThan(30);
  }

  /** 1 November is All Saints' Day, in 2025 a Saturday, and nobody has to do anything by it. */
  @Test
  void anEventHasNoDayToActBy() {
    run("deadlines", "--treaty", "127", "--from", "2025-09-11", "--within", "3m");
    assertThat(out.toString().lines().filter(line -> line.contains("MDG")))
        .singleElement()
        .satisfies(
            line -> assertThat(line).matches(" +51 +MDG +127 +2025-11-01 +entry into force"));
    assertThat(out.toString()).contains("such as an entry into force, has none");
  }

  @Test
  void deadlinesOfNobodyElseNameWhoseTheyWouldBe() {
    run("deadlines", "UZB", "--from", "2025-09-11");
    assertThat(out.toString())
        .startsWith(
            "Uzbekistan: deadlines from 11 September 2025, within 5 years\nNo deadline on record");
    out.getBuffer().setLength(0);
    run("deadlines", "UZB", "--from", "2025-09-11", "--lang", "fr");
    assertThat(out.toString())
        .startsWith("Ouzbékistan\u00a0: échéances à partir du 11 septembre 2025");
    out.getBuffer().setLength(0);
    run("deadlines", "UZB", "--from", "2025-09-11", "--format", "ics");
    assertThat(out.toString())
        .contains("NAME:Uzbekistan and the Council of Europe treaties", "UID:NONE-UZB@org.accede");
  }

  @Test
  void deadlinesComeAsACalendarWithTheSameBytesTwice() {
    run("deadlines", "KAZ", "--from", "2025-09-11", "--within", "5y", "--format", "ics");
    String first = out.toString();
    out.getBuffer().setLength(0);
    run("deadlines", "KAZ", "--from", "2025-09-11", "--within", "5y", "--format", "ics");
    assertThat(out.toString()).isEqualTo(first);
    assertThat(first)
        .startsWith("BEGIN:VCALENDAR\r\n")
        .containsSubsequence("UID:INVITATION_EXPIRES-KAZ-173-1", "DTSTART;VALUE=DATE:20270701");
  }

  @Test
  void aCalendarThatTakesThePlaceOfAnEarlierOneRaisesTheNumberOfADayThatMoved(@TempDir Path folder)
      throws IOException {
    Path calendar = folder.resolve("kaz.ics");
    String[] anniversary = {
      "deadlines",
      "KAZ",
      "--treaty",
      "030",
      "--from",
      "2025-09-11",
      "--format",
      "ics",
      "-o",
      calendar.toString(),
      "--reading",
      "ANNIVERSARY"
    };
    run(anniversary);
    assertThat(Files.readString(calendar)).contains("SEQUENCE:0").doesNotContain("SEQUENCE:1");

    anniversary[anniversary.length - 1] = "SECRETARIAT";
    run(anniversary);
    assertThat(Files.readString(calendar)).contains("SEQUENCE:1").doesNotContain("SEQUENCE:0");

    Files.writeString(calendar, "no calendar");
    assertThat(run(anniversary)).isEqualTo(2);
    assertThat(err.toString()).contains("kaz.ics: found no calendar, expected a calendar");
    assertThat(calendar).hasContent("no calendar");
  }

  @Test
  void deadlinesComeAsJsonWithTheirBasis() throws Exception {
    run("deadlines", "KAZ", "--from", "2025-09-11", "--treaty", "030", "--format", "json");
    JsonNode deadline = new ObjectMapper().readTree(out.toString()).get("deadlines").get(1);
    assertThat(deadline.get("kind").textValue()).isEqualTo("INVITATION_EXPIRES");
    assertThat(deadline.get("lastDay").textValue()).isEqualTo("2030-06-18/2030-06-19");
    assertThat(deadline.get("safeDay").textValue()).isEqualTo("2030-06-18");
    assertThat(deadline.get("daysLeft").intValue()).isEqualTo(1741);
    assertThat(deadline.get("certain").booleanValue()).isFalse();
    assertThat(deadline.get("explanation").get("steps").findValuesAsText("title"))
        .anyMatch(title -> title.contains("PACE Doc. 16245"));
  }

  @Test
  void aTimelineAndAPlanAreDrawn() {
    run("timeline", "TUN", "185");
    run("plan", "KAZ", "185", "--in-force-by", "2027-01-01", "--from", "2026-01-01");
    assertThat(out.toString())
        .contains(
            "2018-02-07 ├─ invited",
            "30 September 2026",
            "on 1 January 2027",
            "on 1 February 2027");
  }

  @Test
  void aPlanThatIsRefusedSaysWhyAndExitsWithTwo() {
    assertThat(run("plan", "KAZ", "210", "--deposit", "2026-03-01")).isEqualTo(2);
    assertThat(err.toString())
        .contains(
            "cannot deposit", "invitation lapsed", "Find out whether an extension was granted");
    assertThat(out.toString()).isEmpty();
  }

  /** The request of 14 July 2025 at the latest, and the signatures of CETS No. 227 in September. */
  @Test
  void whatHappenedSinceIsToldApartFromWhatWasOnlyRecordedSince() {
    run("diff", "--since", "2025-09-11");
    String listed = out.toString();
    assertThat(listed)
        .containsSubsequence(
            "Happened after 11 September 2025:",
            "Belgium, CETS No. 227: signature",
            "Became known after 11 September 2025; the sources do not say",
            "Benin, ETS No. 185: invitation to accede");
    out.getBuffer().setLength(0);
    run("diff", "--since", "2025-06-01", "--participant", "KAZ");
    assertThat(out.toString())
        .containsSubsequence(
            "Happened after 1 June 2025:",
            "ETS No. 030: invitation to accede",
            "the sources do not say whether it happened before:",
            "extension of the term");
  }

  @Test
  void whatBecameKnownBetweenTwoDaysIsListed() {
    assertThat(
            run("diff", "--since", "2025-06-01", "--until", "2026-01-01", "--participant", "KAZ"))
        .isEqualTo(1);
    assertThat(out.toString())
        .startsWith("What became known after 1 June 2025, by 1 January 2026 (the bundled facts)\n")
        .containsSubsequence(
            "- Kazakhstan, ETS No. 030: invitation to accede, adopted on 18 June 2025",
            "- Kazakhstan, CETS No. 210: request for an extension of the term",
            "Changes listed: 3");
  }

  @Test
  void whatBecameKnownStandsByTheNamesOfParticipantsInTheLanguageShown() {
    run("diff", "--since", "2025-01-01", "--treaty", "227");
    assertThat(participants("CETS No. 227: signature"))
        .contains("Belgium", "Germany", "Switzerland")
        .isSortedAccordingTo(OfficialLanguage.ENGLISH.alphabetical());
    out.getBuffer().setLength(0);
    run("diff", "--since", "2025-01-01", "--treaty", "227", "--lang", "fr");
    assertThat(participants("STCE n°\u00a0227"))
        .contains("Allemagne", "Belgique", "Suisse")
        .isSortedAccordingTo(OfficialLanguage.FRENCH.alphabetical());
  }

  /** Before what is said of a treaty in each line of a list. */
  private List<String> participants(String treaty) {
    return out.toString()
        .lines()
        .filter(line -> line.startsWith("- ") && line.contains(", " + treaty))
        .map(line -> line.substring(2, line.indexOf(", " + treaty)))
        .toList();
  }

  @Test
  void aDifferenceComesAsJson() throws Exception {
    assertThat(run("diff", "--since", "2025-06-01", "--treaty", "030", "--format", "json"))
        .isEqualTo(1);
    JsonNode difference = new ObjectMapper().readTree(out.toString());
    assertThat(difference.get("format").textValue()).isEqualTo("accede-difference-1");
    JsonNode invited = difference.get("changes").get(1);
    assertThat(invited.get("kind").textValue()).isEqualTo("INVITED");
    assertThat(invited.get("participant").textValue()).isEqualTo("KAZ");
    assertThat(invited.has("before")).isFalse();
    assertThat(invited.get("after").get("on").textValue()).isEqualTo("2025-06-18");
    String source = invited.get("after").get("sources").get(0).textValue();
    assertThat(difference.get("sourcesAfter").has(source.replaceFirst("#.*", ""))).isTrue();
  }

  @Test
  void noDifferenceIsExitCodeNought() throws Exception {
    assertThat(run("diff", "bundled", "bundled")).isZero();
    assertThat(out.toString()).endsWith("No difference.\n");
    out.getBuffer().setLength(0);
    assertThat(run("diff", "bundled", "bundled", "--format", "json")).isZero();
    assertThat(new ObjectMapper().readTree(out.toString()).get("changes")).isEmpty();
  }

  @Test
  void tablesAreExportedAsCsvOrJson() throws Exception {
    assertThat(
            run(
                "export",
                "matrix",
                "KAZ",
                "Tunisia",
                "--treaty",
                "30,185",
                "--as-of",
                "2025-09-11"))
        .isZero();
    assertThat(out.toString().split("\r\n"))
        .containsExactly(
            "participant,participantName,030,185",
            "KAZ,Kazakhstan,INVITED,INVITED",
            "TUN,Tunisia,FORMER_PARTY; PARTY; CONSENT_EXPRESSED; MAY_BE_INVITED,PARTY");
    out.getBuffer().setLength(0);
    run(
        "export",
        "deadlines",
        "KAZ",
        "--treaty",
        "30",
        "--as-of",
        "2025-09-11",
        "--format",
        "json");
    JsonNode deadlines = new ObjectMapper().readTree(out.toString()).get("rows");
    assertThat(deadlines.get(1).get("daysLeft").intValue()).isEqualTo(1741);
    assertThat(deadlines.get(1).get("id").textValue()).isEqualTo("INVITATION_EXPIRES-KAZ-030-1");
  }

  @Test
  void aTableOfWhatWasKnownHasNothingThatBecameKnownLater() {
    run(
        "export",
        "deadlines",
        "KAZ",
        "--treaty",
        "30",
        "--as-of",
        "2025-09-11",
        "--known-on",
        "2025-06-01");
    assertThat(out.toString().lines()).hasSize(1);
  }

  @Test
  void aTableIsWrittenToAFileWithAByteOrderMarkIfAsked(@TempDir Path folder) {
    Path file = folder.resolve("chart.csv");
    assertThat(run("export", "chart", "--treaty", "227", "--bom", "-o", file.toString())).isZero();
    assertThat(out.toString()).isEmpty();
    assertThat(file)
        .content()
        .startsWith("\uFEFFtreaty,treatyTitle,participant")
        .contains("Türkiye");
  }

  @Test
  void theAuditComesAsJson() throws Exception {
    run("audit", "--format", "json");
    JsonNode audit = new ObjectMapper().readTree(out.toString());
    assertThat(audit.get("rows").intValue())
        .isEqualTo(
            audit.get("matches").intValue()
                + audit.get("explained").intValue()
                + audit.get("differences").size());
    assertThat(audit.get("differences").get(0).fieldNames())
        .toIterable()
        .containsExactly("treaty", "participant", "deposited", "published", "computed", "rule");
  }

  @Test
  void aReportIsWrittenWholeIntoItsFile(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("report.html");
    Files.writeString(file, "an older one");
    assertThat(run("report", "Istanbul Convention", "-o", file.toString(), "--as-of", "2025-09-11"))
        .isZero();
    assertThat(Files.readString(file))
        .startsWith("<!DOCTYPE html>")
        .contains("CETS No. 210", "</html>");
    assertThat(out.toString()).isEmpty();
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files).containsExactly(file);
    }
  }

  @Test
  void aReportGoesToStandardOutputInEitherLanguage() {
    assertThat(run("report", "KAZ", "-o", "-", "--lang", "fr", "--as-of", "2025-09-11")).isZero();
    assertThat(out.toString())
        .startsWith("<!DOCTYPE html>")
        .contains("<html lang=\"fr\">", "invitation caduque");
  }

  @Test
  void aReportIsAboutTodayIfNoDayIsGiven() {
    assertThat(run("report", "KAZ", "-o", "-")).isZero();
    assertThat(out.toString()).contains("23\u00a0November 2026");
  }

  @Test
  void aReportOnNobodySaysWhoMayBeMeant(@TempDir Path folder) {
    Path file = folder.resolve("report.html");
    assertThat(run("report", "Kazakstan", "-o", file.toString())).isEqualTo(2);
    assertThat(err.toString())
        .contains("unknown participant or treaty \"Kazakstan\"", "KAZ (Kazakhstan)");
    assertThat(file).doesNotExist();
  }

  @Test
  void aReportThatCannotBeWrittenLeavesNothing(@TempDir Path folder) throws IOException {
    assertThat(run("report", "KAZ", "-o", folder.toString())).isEqualTo(2);
    assertThat(run("report", "KAZ", "-o", folder.resolve("no/such.html").toString())).isEqualTo(2);
    assertThat(err.toString().lines())
        .hasSize(2)
        .allMatch(line -> line.contains("expected a file that can be written"));
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files).isEmpty();
    }
  }

  @Test
  void checkFindsThatKazakhstansRequestForMoreTimeIsUndecided() {
    assertThat(run("check", "KAZ", "--treaty", "210", "--as-of", "2025-09-11")).isZero();
    assertThat(out.toString())
        .startsWith("Findings on 11 September 2025: 2 (0 errors, 2 warnings, 0 notices)\n")
        .containsSubsequence(
            "WARNING Kazakhstan, CETS No. 210 [extension-undecided]\n",
            "The term of an invitation has expired while a request for an extension is undecided.",
            "Why",
            "On 22 April 2020 the Committee of Ministers invited Kazakhstan to accede.",
            "Sources",
            "What to do",
            "Legal basis",
            "GR-J(2024)6");
  }

  @Test
  void checkSaysWhatIsKnownOnADay() {
    run("check", "TUN", "--treaty", "185", "--as-of", "2024-02-08", "--known-on", "2024-02-08");
    assertThat(out.toString())
        .startsWith("Findings on 8 February 2024, as known on 8 February 2024: 1 ")
        .contains("[extension-undecided]");
  }

  /** The chart of ETS No. 173 on record reaches to 2013, that of CETS No. 185 further. */
  @Test
  void partiesAreThoseOnRecordWhereThatEndsBeforeTheDay() {
    run("treaty", "173", "--as-of", "2025-09-11");
    assertThat(out.toString()).containsPattern("Parties: \\d+ on record");
    out.getBuffer().setLength(0);
    run("treaty", "173", "--as-of", "2025-09-11", "--lang", "fr");
    assertThat(out.toString())
        .containsPattern("Parties\u00a0: \\d+ avec certitude selon les données");
    out.getBuffer().setLength(0);
    run("treaty", "173", "--as-of", "2010-01-01");
    assertThat(out.toString()).containsPattern("Parties: \\d+ for certain, 0 possibly");
  }

  @Test
  void checkListsAllItFoundBeforeItSaysWhy() {
    run("check", "KAZ", "--as-of", "2025-09-11");
    List<String> lines = out.toString().lines().toList();
    List<String> found =
        lines.stream().filter(line -> line.matches("(ERROR|WARNING|NOTICE) .*")).toList();
    assertThat(found).hasSizeGreaterThan(2);
    assertThat(lines.subList(2, 2 + found.size()))
        .isEqualTo(found.stream().map(line -> "- " + line).toList());
    assertThat(lines.subList(2 + found.size(), 4 + found.size())).containsExactly("", found.get(0));
  }

  @Test
  void nobodyIsWarnedOfWhatComesAboutByItself() {
    run("deadlines", "VUT", "--from", "2025-06-11", "--format", "json");
    assertThat(out.toString()).contains("\"ENTRY_INTO_FORCE\"").doesNotContain("warnOn");
    out.getBuffer().setLength(0);
    run("deadlines", "KAZ", "--from", "2025-09-11", "--format", "json");
    assertThat(out.toString()).contains("\"INVITATION_EXPIRES\"").contains("warnOn");
  }

  @Test
  void oneFindingIsItsOwnList() {
    run("check", "TUN", "--treaty", "185", "--as-of", "2024-02-08", "--known-on", "2024-02-08");
    assertThat(out.toString()).containsOnlyOnce("[extension-undecided]");
  }

  @ParameterizedTest
  @CsvSource({
    "--lang fr explain KAZ 185, explain KAZ 185 --lang fr",
    "--lang=fr explain KAZ 185, explain KAZ 185 --lang fr",
    "help, --help",
    "help --lang fr, --help --lang fr",
    "help help, --help",
    "help --help, --help",
    "help deadlines, deadlines --help",
    "help deadlines --help, deadlines --help",
    "--lang fr help deadlines, deadlines --help --lang fr"
  })
  void theLanguageAndHelpMayStandBeforeTheCommand(String before, String after) {
    assertThat(run(before.split(" "))).as(err.toString()).isZero();
    String first = out.toString();
    out.getBuffer().setLength(0);
    assertThat(run(after.split(" "))).isZero();
    assertThat(first).isNotEmpty().isEqualTo(out.toString());
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "check KAZ --as-of 2025-09-11 | 0",
        "check KAZ --as-of 2025-09-11 --fail-on warning | 1",
        "check KAZ --as-of 2025-09-11 --fail-on WARNING --severity error | 1",
        "check KAZ --as-of 2025-09-11 --fail-on error | 0",
        "check KEN --as-of 2025-09-11 --fail-on notice | 0",
        "check KEN --as-of 2025-09-11 --lead 5y --fail-on notice | 1",
        "check KAZ --treaty 999 | 2",
        "check KAZ --severity grave | 2",
        "check KAZ --lead soon | 2",
      })
  void checkFailsOnWhatIsAskedFor(String line, int exitCode) {
    assertThat(run(line.split(" "))).isEqualTo(exitCode);
  }

  @Test
  void checkShowsNoMoreThanTheSeverityAskedFor() {
    run("check", "--as-of", "2025-09-11", "--severity", "warning");
    assertThat(out.toString()).contains("0 notices)").doesNotContain("NOTICE");
  }

  @Test
  void explainReadsAsANoteInFrench() {
    run("explain", "KAZ", "210", "--as-of", "2025-09-11", "--full", "--lang", "fr");
    assertThat(out.toString().replaceAll("\\n +", " "))
        .contains(
            "Au 11 septembre 2025\u00a0: indéterminé\u00a0; possible\u00a0: invitation en cours ou"
                + " invitation caduque.",
            "2025\u00a0; une prorogation a été demandée, l'issue n'est pas connue.\n",
            "Le 22 avril 2020, le Comité des Ministres a invité le Kazakhstan à adhérer au traité."
                + " [1] [2] [3] [a]",
            "concernant le traité STCE n°\u00a0210",
            "Notes du registre (en anglais)",
            "[a] «\u00a0\"On 22 April 2020")
        .doesNotContain("INVITATION_LAPSED", "2025-04-23");
  }

  @Test
  void theHelpSpeaksFrenchAndSoDoRefusals() {
    assertThat(run("check", "--lang", "fr", "--help")).isZero();
    assertThat(out.toString())
        .startsWith("Usage\u00a0: accede check")
        .contains("Ce traité seulement.", "12m")
        .doesNotContain("Only this treaty");
    assertThat(run("explain", "KAZ", "--lang=fr")).isEqualTo(2);
    assertThat(err.toString())
        .isEqualTo(
            """
            accede: argument manquant\u00a0: TREATY
            Essayez 'accede explain --help --lang fr'.
            """);
  }

  @Test
  void anUnknownArgumentIsNamedWithWhatIsLikeIt() {
    assertThat(run("stats")).isEqualTo(2);
    assertThat(err.toString())
        .startsWith("accede: unknown argument: stats\nDid you mean status")
        .endsWith("Try 'accede --help'.\n");
  }

  @Test
  void theHelpOfACommandThatThereIsNotIsRefusedWithWhatIsLikeIt() {
    assertThat(run("help", "statuz")).isEqualTo(2);
    assertThat(out.toString()).isEmpty();
    assertThat(err.toString()).startsWith("accede: unknown argument: statuz\nDid you mean status");
  }

  @Test
  void aLanguageWithoutACommandIsThatOfTheRefusal() {
    assertThat(run("--lang", "fr")).isEqualTo(2);
    assertThat(err.toString()).startsWith("accede: commande manquante\n");
  }

  @Test
  void aLanguageThatThereIsNotIsRefusedWithTheNameOfTheOption() {
    assertThat(run("check", "--lang", "de")).isEqualTo(2);
    assertThat(err.toString())
        .startsWith("accede: Invalid value for option '--lang': found \"de\", expected en or fr\n");
  }

  @Test
  void checkSpeaksFrench() {
    run("check", "KAZ", "--treaty", "210", "--as-of", "2025-09-11", "--lang", "fr");
    assertThat(out.toString())
        .contains(
            "AVERTISSEMENT Kazakhstan, STCE n°\u00a0210 [extension-undecided]",
            "Le délai d'une invitation a expiré",
            "Suite à donner",
            "Fondement juridique");
  }

  @Test
  void checkWritesJson() throws Exception {
    run("check", "KAZ", "--treaty", "210", "--as-of", "2025-09-11", "--format", "json");
    JsonNode findings = new ObjectMapper().readTree(out.toString()).get("findings");
    assertThat(findings).hasSize(2);
    assertThat(findings.get(1).get("check").textValue()).isEqualTo("extension-undecided");
    assertThat(findings.get(1).get("severity").textValue()).isEqualTo("WARNING");
    assertThat(findings.get(1).get("certainty").textValue()).isEqualTo("CERTAIN");
    assertThat(findings.get(0).get("certainty").textValue()).isEqualTo("POSSIBLE");
    assertThat(findings.get(1).get("participant").textValue()).isEqualTo("KAZ");
    assertThat(findings.get(1).get("explanation").get("steps").findValues("sources")).isNotEmpty();
  }

  @Test
  void rulesListTheirSources() throws Exception {
    assertThat(run("rules", "--format", "json")).isZero();
    JsonNode rules = new ObjectMapper().readTree(out.toString()).get("rules");
    assertThat(rules.size()).isGreaterThanOrEqualTo(30);
    assertThat(rules).allSatisfy(rule -> assertThat(rule.get("basis")).isNotEmpty());
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "fr"})
  void checksAndRulesFitAHundredColumns(String language) {
    run("check", "--as-of", "2025-09-11", "--lang", language);
    run("rules", "--lang", language);
    assertThat(out.toString().lines())
        .filteredOn(line -> !line.contains("://"))
        .allSatisfy(line -> assertThat(line.length()).as(line).isLessThanOrEqualTo(100));
  }
}
