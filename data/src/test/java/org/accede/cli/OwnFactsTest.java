package org.accede.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.accede.data.CouncilOfEurope;
import org.accede.json.RegisterFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Facts of one's own on the command line. */
class OwnFactsTest {
  private static final Clock TODAY =
      Clock.fixed(Instant.parse("2026-12-24T12:00:00Z"), ZoneOffset.UTC);

  /** No more than one step about a treaty and a State that the bundled facts describe. */
  private static final String EXTENSION =
      """
      {
        "format": "accede-register-1",
        "procedure": [
          {"treaty": "210", "participant": "KAZ", "fact": "EXTENSION", "on": "2025-10-01", "until": "2027-04-23", "sources": ["letter"]}
        ],
        "sources": {"letter": {"kind": "OFFICIAL_STATEMENT", "title": "Letter of 2 October 2025"}}
      }
      """;

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @TempDir private Path folder;
  private String mine = "";

  @BeforeEach
  void writeMine() throws Exception {
    mine = Files.writeString(folder.resolve("mine.json"), EXTENSION).toString();
  }

  private int run(String... arguments) {
    return CommandLineFront.execute(TODAY, new PrintWriter(out), new PrintWriter(err), arguments);
  }

  private int runWithInput(String input, String... arguments) {
    InputStream before = System.in;
    System.setIn(new ByteArrayInputStream(input.getBytes(UTF_8)));
    try {
      return run(arguments);
    } finally {
      System.setIn(before);
    }
  }

  @Test
  void anExtensionOfOnesOwnProlongsABundledInvitation() {
    assertThat(run("status", "KAZ", "--treaty", "210", "--as-of", "2026-01-01")).isZero();
    assertThat(out.toString()).contains("LAST SEEN", "invitation lapsed");

    out.getBuffer().setLength(0);
    assertThat(run("status", "KAZ", "--treaty", "210", "--as-of", "2026-01-01", "--register", mine))
        .isZero();
    assertThat(out.toString()).contains("INVITED (1)");
    assertThat(err.toString()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "status KAZ",
        "explain KAZ 210",
        "timeline KAZ 210",
        "deadlines KAZ",
        "invitations",
        "plan KAZ 210 --in-force-by 2028-01-01",
        "report KAZ -o -",
        "treaty 210",
        "treaties",
        "participants",
        "audit",
        "diff --since 2025-09-30",
        "export chart",
        "check KAZ"
      })
  void everyCommandThatReadsFactsTakesOnesOwn(String line) {
    List<String> arguments = new ArrayList<>(List.of(line.split(" ")));
    arguments.addAll(List.of("--register", mine));

    assertThat(run(arguments.toArray(String[]::new))).as(err.toString()).isLessThan(2);
    assertThat(err.toString()).isEmpty();

    arguments.set(arguments.size() - 1, "missing.json");
    assertThat(run(arguments.toArray(String[]::new))).isEqualTo(2);
    assertThat(err.toString())
        .isEqualTo("accede: missing.json: found no such file, expected a data file\n");
  }

  @Test
  void whatOnesOwnFactsReplaceIsToldOnStandardErrorOnly() throws Exception {
    Path other = folder.resolve("other.json");
    Files.writeString(
        other,
        """
        {
          "format": "accede-register-1",
          "chart": [
            {"treaty": "141", "participant": "KAZ", "act": "CONSENT", "kind": "ACCESSION", "on": "2015-01-02", "sources": ["me"]}
          ],
          "sources": {"me": {"kind": "OFFICIAL_STATEMENT", "title": "My own"}}
        }
        """);

    assertThat(run("explain", "KAZ", "141", "--as-of", "2015-02-01", "--register", "" + other))
        .isZero();
    assertThat(out.toString()).contains("2 January 2015").doesNotContain("replaced");
    assertThat(err.toString())
        .startsWith("accede: Facts on record replaced by those of " + other + ": ")
        .contains("KAZ 141 CONSENT")
        .hasLineCount(1);
  }

  @Test
  void aLaterFileWinsOverAnEarlier() throws Exception {
    String later =
        Files.writeString(
                folder.resolve("later.json"), EXTENSION.replace("2027-04-23", "2028-04-23"))
            .toString();

    run("explain", "KAZ", "210", "--as-of", "2026-01-01", "--register", mine, "--register", later);

    assertThat(out.toString()).contains("23 April 2028").doesNotContain("23 April 2027");
    assertThat(err.toString())
        .contains("replaced by those of " + later + ": 1 (KAZ 210 EXTENSION)");
  }

  @ParameterizedTest(name = "{0}, {1}")
  @CsvSource({"correction, report", "report, correction"})
  void aCorrectionWinsInWhateverOrderTheFilesAreGiven(String one, String other) throws Exception {
    Files.writeString(
        folder.resolve("report"),
        """
        {
          "format": "accede-register-1",
          "procedure": [
            {"treaty": "185", "participant": "UZB", "fact": "INVITATION", "on": "2024-02-10", "period": "P5Y", "id": "reported", "sources": ["s"]}
          ],
          "sources": {"s": {"kind": "PRESS", "title": "Report"}}
        }
        """);
    Files.writeString(
        folder.resolve("correction"),
        """
        {
          "format": "accede-register-1",
          "procedure": [
            {"treaty": "185", "participant": "UZB", "fact": "INVITATION", "on": "2024-01-10", "until": "2027-01-10", "id": "decided", "supersedes": "reported", "sources": ["s"]}
          ],
          "sources": {"s": {"kind": "COMMITTEE_DECISION", "title": "Decision"}}
        }
        """);

    run(
        "explain",
        "UZB",
        "185",
        "--full",
        "--as-of",
        "2026-01-01",
        "--register",
        "" + folder.resolve(one),
        "--register",
        "" + folder.resolve(other));

    assertThat(out.toString())
        .contains(
            "On 10 January 2024 the Committee of Ministers invited Uzbekistan", "10 January 2027")
        .doesNotContain("10 February");
    assertThat(err.toString()).isEmpty();
  }

  @Test
  void factsAreReadFromStandardInputOnce() {
    assertThat(
            runWithInput(
                EXTENSION, "explain", "KAZ", "210", "--as-of", "2026-01-01", "--register", "-"))
        .isZero();
    assertThat(out.toString()).contains("23 April 2027");

    assertThat(runWithInput(EXTENSION, "diff", "-", "-")).isEqualTo(2);
    assertThat(err.toString())
        .isEqualTo("accede: register: found \"-\", expected standard input only once\n");
  }

  @Test
  void theFilesCanBeAllThereIs() {
    Path all = folder.resolve("all.json");
    RegisterFile.of(CouncilOfEurope.register()).save(all);

    run("status", "KAZ", "--as-of", "2025-09-11");
    String bundled = out.toString();
    out.getBuffer().setLength(0);
    run("status", "KAZ", "--as-of", "2025-09-11", "--register", "" + all, "--no-bundled");
    // a file of facts about treaties holds no bodies
    assertThat(bundled).startsWith(out.toString()).contains("\nBODIES - ");
    assertThat(out.toString()).doesNotContain("BODIES").contains("PARTY (4)");

    assertThat(run("status", "KAZ", "--register", mine, "--no-bundled")).isEqualTo(2);
    assertThat(err.toString())
        .isEqualTo(
            "accede: "
                + mine
                + ": found facts that do not fit (KAZ 210 EXTENSION: found KAZ, expected a known"
                + " participant), expected facts that can stand together with those on record\n");
    assertThat(run("status", "KAZ", "--no-bundled")).isEqualTo(2);
    assertThat(err.toString()).contains("--no-bundled needs --register");
  }

  @Test
  void aFileThatAddsToTheBundledFactsIsComparedTogetherWithThem() {
    assertThat(run("diff", "bundled", mine)).isEqualTo(1);
    assertThat(out.toString())
        .startsWith("Changes: the bundled facts → " + mine.substring(0, 20))
        .contains("Kazakhstan, CETS No. 210: extension of the term")
        .endsWith("Changes listed: 1\n");
  }

  @Test
  void aWholeRegisterIsComparedAsItIs() {
    Path all = folder.resolve("all.json");
    RegisterFile.of(CouncilOfEurope.register()).save(all);

    assertThat(run("diff", "bundled", "" + all)).isZero();
    assertThat(runWithInput(EXTENSION, "diff", "" + all, "-")).isEqualTo(1);
    assertThat(out.toString()).endsWith("Changes listed: 1\n");
  }

  @Test
  void aReportNamesTheFactsThatTheDayOfItsDataDoesNotSpeakOf() {
    run("report", "KAZ", "-o", "-", "--as-of", "2026-01-01");
    assertThat(out.toString()).doesNotContain("With facts from");

    out.getBuffer().setLength(0);
    run("report", "KAZ", "-o", "-", "--as-of", "2026-01-01", "--register", mine);
    assertThat(out.toString())
        .contains("<dt>With facts from</dt>\n<dd>mine.json</dd>")
        .doesNotContain(mine);
  }

  @Test
  void aCalendarOfOnesOwnFactsIsAsOfToday() {
    run("deadlines", "KAZ", "--from", "2026-01-01", "--format", "ics");
    assertThat(out.toString()).doesNotContain("DTSTAMP:20261224");

    out.getBuffer().setLength(0);
    run("deadlines", "KAZ", "--from", "2026-01-01", "--format", "ics", "--register", mine);
    assertThat(out.toString()).contains("DTSTAMP:20261224").doesNotContain("DTSTAMP:202611");
  }
}
