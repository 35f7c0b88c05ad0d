package org.accede.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.accede.fetch.LocalServer.answer;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.accede.fetch.LocalServer;
import org.accede.fetch.WholeService;
import org.accede.output.OutputFormat;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The whole way from the depositary's service to a register, as a user goes it. */
class FetchCommandTest {
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();
  private final WholeService service = WholeService.of("005", "030", "127", "185", "210", "221");
  private final Clock clock = new Ticking(Instant.parse("2026-11-28T02:00:00Z"));

  @TempDir private Path folder;
  private LocalServer server;
  private String replies = "";
  private String record = "";

  @BeforeEach
  void start() throws IOException {
    server = LocalServer.serving(service::reply);
    replies = folder.resolve("replies").toString();
    record = folder.resolve("record.json").toString();
  }

  @AfterEach
  void stop() {
    server.close();
  }

  private int run(String... arguments) {
    out.getBuffer().setLength(0);
    err.getBuffer().setLength(0);
    return CommandLineFront.execute(clock, new PrintWriter(out), new PrintWriter(err), arguments);
  }

  private int asking(String... arguments) {
    List<String> all = new ArrayList<>(Arrays.asList(arguments));
    all.addAll(
        List.of(
            "--service",
            server.service().toString(),
            "--page",
            server.page().toString(),
            "--pause",
            "0s"));
    return run(all.toArray(String[]::new));
  }

  @Test
  void theWholeRecordIsFetchedImportedAndAsked() throws IOException {
    server.close();
    server = LocalServer.serving(new WholeService()::reply);
    assertThat(asking("fetch", "-o", replies)).isZero();
    assertThat(out.toString())
        .isEqualTo(
            replies
                + ": replies asked for: 234; there already: 0; fetched: 234.\n"
                + "Complete: treaty search, places, charts.\n");
    assertThat(err.toString()).isEmpty();

    assertThat(run("import", replies, "-o", record)).isZero();
    assertThat(out.toString())
        .startsWith("Replies of the Treaty Office as of 28 November 2026\n")
        .contains("- chart of signatures and ratifications: 232 replies, rows: ")
        .containsPattern("charts that\\s+are complete: 232\\.");

    assertThat(run("status", "FRA", "--register", record)).isZero();
    assertThat(out.toString()).contains("PARTY").doesNotContain("LAST SEEN");
    assertThat(Files.readString(Path.of(record), UTF_8)).doesNotContain(LocalServer.TOKEN);
  }

  @Test
  void anUpdateTellsExactlyWhatChangedAndTheNextOneNothing() throws IOException {
    for (String field : List.of("DateSignature", "DateConsentement", "DateEntreeVigueur")) {
      service.set("185", "Ireland", field, null);
      service.set("221", "Iceland", field, null);
    }
    service.set("185", "Ireland", "DateSignature", "2002-02-28");
    assertThat(asking("update", record)).isEqualTo(1);
    assertThat(out.toString()).startsWith(record + " is new: treaties: 232; acts: ");

    service.set("185", "Ireland", "DateConsentement", "2026-11-20");
    service.set("185", "Ireland", "DateEntreeVigueur", "2027-03-01");
    service.set("221", "Iceland", "DateSignature", "2026-11-24");
    service.list("030", "NPL", "Nepal");
    String calendar = folder.resolve("news.ics").toString();
    assertThat(asking("update", record, "--calendar", calendar)).isEqualTo(1);
    assertThat(out.toString())
        .isEqualTo(
            "Changes in "
                + record
                + "\n"
                + "- Iceland, CETS No. 221: signature subject to ratification, acceptance or"
                + " approval on 24 November\n"
                + "  2026.\n"
                + "- Ireland, ETS No. 185: expression of consent to be bound on 20 November 2026.\n"
                + "- Ireland, ETS No. 185: entry into force on 1 March 2027.\n"
                + "- Nepal, ETS No. 030: listed in the chart without an act on or before 28"
                + " November 2026.\n"
                + "Changes listed: 4\n");
    assertThat(Files.readString(Path.of(calendar)))
        .contains("UID:ENTRY_INTO_FORCE-IRL-185-1@org.accede")
        .doesNotContain("STATUS:CANCELLED");

    service.set("185", "Ireland", "DateEntreeVigueur", "2027-04-01");
    assertThat(asking("update", record, "--calendar", calendar, "--format", "json")).isEqualTo(1);
    JsonNode changes = new ObjectMapper().readTree(out.toString()).get("changes");
    assertThat(changes).hasSize(1);
    assertThat(changes.get(0).get("kind").asText()).isEqualTo("CORRECTED");
    assertThat(Files.readString(Path.of(calendar)))
        .contains("UID:ENTRY_INTO_FORCE-IRL-185-1@org.accede\r\nSEQUENCE:1\r\n");

    assertThat(asking("update", record)).isZero();
    assertThat(out.toString()).isEqualTo("Changes in " + record + "\nNo difference.\n");
    assertThat(run("status", "IRL", "--base", record, "--treaty", "185")).isZero();
    assertThat(out.toString()).contains("CONSENT EXPRESSED (1)");
    assertThat(run("explain", "NPL", "30", "--base", record)).isZero();
    assertThat(out.toString()).contains("lists Nepal without an act");
    assertThat(run("treaty", "30", "--base", record)).isZero();
    assertThat(out.toString()).contains("Listed by the chart without an act").contains("Nepal");
    assertThat(run("check", "NPL", "--base", record)).isZero();
    assertThat(out.toString()).contains("listed-without-act");
  }

  @Test
  void anUpdateThatMeetsAFaultLeavesTheFileAndTheNextGoesOn() throws IOException {
    asking("update", record);
    String before = Files.readString(Path.of(record));
    int asked = server.asked().size();
    server.insteadOf(
        "chart-185.json", answer(403, "text/html", "<html><title>Just a moment...</title>"));
    service.set("210", "Latvia", "DateDenonciation", "2026-11-27");

    assertThat(asking("update", record)).isEqualTo(2);
    assertThat(err.toString())
        .startsWith("accede: " + server.service() + "api/signatures?numSte=185&langue=ENG: ")
        .contains("a page that wants to see a browser");
    assertThat(out.toString()).isEmpty();
    assertThat(Path.of(record)).hasContent(before);

    assertThat(asking("update", record)).isEqualTo(1);
    assertThat(out.toString()).contains("Latvia, CETS No. 210");
    assertThat(server.asked().subList(asked, server.asked().size()))
        .filteredOn("chart-005.json"::equals)
        .hasSize(1);
  }

  @Test
  void aReplyThatCannotBeReadLeavesTheFile() {
    asking("update", record);
    service.list("185", "ATL", "Atlantis");

    assertThat(asking("update", record)).isEqualTo(2);
    assertThat(err.toString()).contains("chart-185.json").contains("Atlantis");
  }

  @Test
  void aFetchThatMeetsAFaultSaysWhatCameAndExitsWithOne() {
    server.insteadOf("chart-185.json", answer(200, "application/json", "[]"));

    assertThat(asking("fetch", "-o", replies, "--treaty", "185,30")).isEqualTo(1);
    assertThat(err.toString()).contains("numSte=185").contains("an empty list");
    assertThat(out.toString())
        .contains("asked for: 2; there already: 0; fetched: 1.")
        .contains("the same command goes on where it stopped");
    assertThat(asking("fetch", "-o", replies, "--treaty", "185,30")).isZero();
    run("import", replies, "-o", record);
    assertThat(err.toString()).contains("does not hold the chart of every treaty");
  }

  @Test
  void aDryRunAsksForNothing() throws IOException {
    assertThat(asking("fetch", "-o", replies, "--dry-run", "--declarations")).isZero();
    assertThat(out.toString().lines())
        .hasSize(2 + 2 * 232)
        .contains(server.service() + "api/signatures?numSte=185&langue=ENG")
        .contains(
            server.service()
                + "api/conventions/getDeclarations?numSte=185&codeNature=0&langue=ENG");
    assertThat(server.asked()).isEmpty();
    assertThat(Path.of(replies)).doesNotExist();
  }

  @Test
  void forProgramsTheOutcomeIsJson() throws IOException {
    server.insteadOf("chart-030.json", answer(404, "", ""));
    assertThat(asking("fetch", "-o", replies, "--treaty", "185,30", "--format", "json"))
        .isEqualTo(1);
    JsonNode outcome = new ObjectMapper().readTree(out.toString());

    assertThat(
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(OutputFormat.FETCH.schema(), InputFormat.JSON)
                .validate(out.toString(), InputFormat.JSON))
        .isEmpty();
    assertThat(outcome.get("wanted").asInt()).isEqualTo(2);
    assertThat(outcome.get("fetched").asInt()).isEqualTo(1);
    assertThat(outcome.get("faults").get(0).get("fault").asText()).isEqualTo("STATUS");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "fetch | --output",
        "fetch -o R --pause often | a length of time such as 1s",
        "fetch -o R --service http://example.org/ | an address that begins with https://",
        "fetch -o R --treaty 999 | unknown treaty",
        "update | FILE",
        "import R --as-of 2026-11-20 | no such file",
        "status FRA --base nowhere.json | nowhere.json",
        "status FRA --base B --no-bundled | --base is in the place of the bundled facts",
      })
  void badArgumentsAreNamedAndExitWithTwo(String line, String expected) {
    assertThat(run(line.replace(" R", " " + replies).split(" "))).isEqualTo(2);
    assertThat(err.toString()).startsWith("accede: ").contains(expected).doesNotContain("\tat ");
  }

  @Test
  void aBaseThatDoesNotStandByItselfIsRefused() throws IOException {
    Path part =
        Files.writeString(
            folder.resolve("part.json"),
            """
            {
              "format": "accede-register-1",
              "procedure": [
                {"treaty": "210", "participant": "KAZ", "fact": "EXTENSION", "on": "2025-10-01", "until": "2027-04-23", "sources": ["letter"]}
              ],
              "sources": {"letter": {"kind": "OFFICIAL_STATEMENT", "title": "Letter of 2 October 2025"}}
            }
            """);

    assertThat(run("status", "KAZ", "--base", part.toString())).isEqualTo(2);
    assertThat(err.toString()).contains("a whole register, whose facts can stand by themselves");
  }

  /** A clock on which a second passes whenever somebody looks. */
  private static final class Ticking extends Clock {
    private Instant now;

    private Ticking(Instant now) {
      this.now = now;
    }

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      throw new UnsupportedOperationException("nobody asks for another zone");
    }

    @Override
    public Instant instant() {
      now = now.plusSeconds(1);
      return now;
    }
  }
}
