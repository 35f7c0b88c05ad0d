package org.accede.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.stream.Collectors;
import org.accede.data.CouncilOfEurope;
import org.accede.json.DataFile;
import org.accede.json.RegisterFile;
import org.accede.participant.Participant;
import org.accede.participant.ParticipantCode;
import org.accede.participant.ParticipantKind;
import org.accede.register.Coverage;
import org.accede.register.TreatyRegister;
import org.accede.source.Citation;
import org.accede.source.Source;
import org.accede.source.SourceKind;
import org.accede.text.BilingualText;
import org.accede.time.Trilean;
import org.accede.treaty.TreatyNumber;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The command that imports replies, as a user meets it. */
class ImportCommandTest {
  private static final String BULGARIA =
      """
      {"CodePays": "BUL", "LibPaysOrga": "Bulgaria", "NumSTE": "185",
       "DateSignature": "2001-11-23T00:00:00", "DateConsentement": "2005-04-07T00:00:00",
       "DateEntreeVigueur": "2005-08-01T00:00:00", "Reserves": true}
      """;
  private static final String CHART = chart(BULGARIA);
  private static final String DECLARATIONS =
      """
      [{"code_Pays": {"Value": "Bulgaria"}, "code_Organisation": {"Libelle": "Null"},
        "nature_Dec": "Reservation", "numero_Article": "14", "date_Effet": "2005-08-01T00:00:00",
        "date_Effet_Retrait": null, "texte_Decl": "<p>...</p>"}]
      """;

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @TempDir private Path folder;
  private String chart = "";
  private String declarations = "";

  @BeforeEach
  void save() throws IOException {
    chart = Files.writeString(folder.resolve("185.json"), CHART).toString();
    declarations = Files.writeString(folder.resolve("d185.json"), DECLARATIONS).toString();
  }

  /** A chart with a row, and one without acts for each other member State. */
  private static String chart(String row) {
    return CouncilOfEurope.register().participants().stream()
        .filter(one -> one.isMemberOn(LocalDate.of(2026, 11, 20)) == Trilean.YES)
        .map(one -> one.name().english())
        .filter(name -> !row.contains(name))
        .map(name -> "{\"LibPaysOrga\": \"" + name + "\", \"NumSTE\": \"185\"}")
        .collect(Collectors.joining(", ", "[[" + row + ", ", "], [], []]"));
  }

  private int run(String... arguments) {
    Clock clock = Clock.fixed(Instant.parse("2026-11-23T12:00:00Z"), ZoneOffset.UTC);
    return CommandLineFront.execute(clock, new PrintWriter(out), new PrintWriter(err), arguments);
  }

  @Test
  void aReplyIsNotOverwrittenByWhatIsMadeOfIt() throws IOException {
    assertThat(run("import", chart, "--as-of", "2026-11-20", "-o", folder + "/./185.json"))
        .isEqualTo(2);
    assertThat(err.toString()).contains("expected another file to write than the reply " + chart);
    assertThat(Files.readString(Path.of(chart))).isEqualTo(CHART);
  }

  @Test
  void aChartWithItsDeclarationsBecomesARegisterInAFile() {
    Path register = folder.resolve("register.json");

    assertThat(
            run(
                "import",
                chart,
                "--declarations",
                "185=" + declarations,
                "--as-of",
                "2026-11-20",
                "-o",
                register.toString()))
        .isZero();

    TreatyRegister read = register(DataFile.at(register));
    assertThat(read.acts()).hasSize(3);
    assertThat(read.notes()).hasSize(2);
    assertThat(read.treatyCoverage().get(TreatyNumber.of("185")))
        .extracting(Coverage::asOf)
        .containsExactly(LocalDate.of(2026, 11, 20));
    assertThat(out.toString())
        .startsWith("Replies of the Treaty Office as of 20 November 2026\n")
        .contains("acts: 3", "charts that are\ncomplete: 1.", "No anomaly.");
    assertThat(err.toString()).isEmpty();
  }

  private static TreatyRegister register(DataFile file) {
    TreatyRegister.Builder register = TreatyRegister.builder();
    RegisterFile.read(file).addTo(register);
    return register.build();
  }

  @ParameterizedTest
  @ValueSource(strings = {"-", "/dev/stdout", "/dev/fd/1"})
  void theRegisterCanGoToStandardOutputAndTheReportToStandardError(String name) {
    assertThat(run("import", chart, "--as-of", "2026-11-20", "-o", name)).isZero();

    byte[] written = out.toString().getBytes(StandardCharsets.UTF_8);
    assertThat(register(DataFile.of(written, "out")).acts()).hasSize(3);
    assertThat(err.toString()).startsWith("Replies of the Treaty Office");
  }

  @Test
  void aReplyCanComeFromStandardInput() {
    InputStream before = System.in;
    System.setIn(new ByteArrayInputStream(CHART.getBytes(StandardCharsets.UTF_8)));
    try {
      assertThat(run("import", "-", "--as-of", "2026-11-20", "--lang", "fr")).isZero();
    } finally {
      System.setIn(before);
    }
    assertThat(out.toString())
        .contains("- standard input\u00a0: état des signatures et ratifications");
  }

  @Test
  void whatHadToBeLeftOutExitsWithOneAndIsWrittenAllTheSame() throws IOException {
    Files.writeString(
        Path.of(chart), "[[" + BULGARIA.replace("2005-04-07", "2001-11-22") + "], [], []]");
    Path register = folder.resolve("register.json");

    assertThat(
            run(
                "import",
                chart,
                "--as-of",
                "2026-11-20",
                "--format",
                "json",
                "-o",
                register.toString()))
        .isEqualTo(1);

    JsonNode report = new ObjectMapper().readTree(out.toString());
    assertThat(report.get("anomalies").get(0).get("kind").textValue()).isEqualTo("BEFORE_OPENING");
    assertThat(register(DataFile.at(register)).acts()).isEmpty();
  }

  @Test
  void aChartWithFewerRowsThanMemberStatesIsToldOfAndExitsWithOne() throws IOException {
    Files.writeString(Path.of(chart), "[[" + BULGARIA + "], [], []]");

    assertThat(run("import", chart, "--as-of", "2026-11-20")).isEqualTo(1);
    assertThat(out.toString())
        .contains("charts that are\ncomplete: 0.", "- 185: complete for 1 participant\n")
        .contains("- Chart without a row for each member State; complete only for those");
  }

  @Test
  void anEmptyChartIsToldOfAndExitsWithOne() throws IOException {
    Files.writeString(Path.of(chart), "[[], [], []]");

    assertThat(run("import", chart, "--as-of", "2026-11-20")).isEqualTo(1);
    assertThat(out.toString())
        .contains("- Chart without any row, which names no treaty; complete for nobody (1):\n");
  }

  @Test
  void whoIsNewCanStandInAFileOfOnesOwn() throws IOException {
    Files.writeString(
        Path.of(chart), chart(BULGARIA.replace("BUL", "NEW").replace("Bulgaria", "Newland")));
    Path mine = folder.resolve("mine.json");
    Participant newland =
        new Participant.Builder()
            .code(ParticipantCode.of("XNL"))
            .alpha2("XN")
            .kind(ParticipantKind.STATE)
            .name(new BilingualText("Newland", "Terre-Neuve"))
            .addCitations(
                Citation.of(
                    new Source.Builder()
                        .id("mine")
                        .kind(SourceKind.OFFICIAL_STATEMENT)
                        .title("Mine")
                        .build()))
            .build();
    RegisterFile.of(TreatyRegister.builder().add(newland)).save(mine);

    assertThat(run("import", chart, "--as-of", "2026-11-20")).isEqualTo(2);
    assertThat(err.toString())
        .contains("/0/0: found the code \"NEW\" with the name \"Newland\", expected a State");
    assertThat(run("import", chart, "--as-of", "2026-11-20", "--register", mine.toString()))
        .isZero();
    assertThat(out.toString()).contains("acts: 3");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "import --as-of 2026-11-20 | expected a reply, or --declarations",
        "import CHART | --as-of",
        "import CHART CHART --as-of 2026-11-20 | a second reply about chart-185",
        "import DECLARATIONS --as-of 2026-11-20 | the number of the treaty beside them",
        "import --declarations 999=DECLARATIONS --as-of 2026-11-20 | unknown treaty",
        "import nowhere.json --as-of 2026-11-20 | no such file",
        "import CHART --as-of 2026-11-20 -o /nowhere/at/all.json | a file that can be written",
      })
  void badArgumentsAreNamedAndExitWithTwo(String line, String expected) {
    String[] arguments =
        line.replace("CHART", chart).replace("DECLARATIONS", declarations).split(" ");
    assertThat(run(arguments)).isEqualTo(2);
    assertThat(err.toString()).startsWith("accede: ").contains(expected).doesNotContain("\tat ");
    assertThat(out.toString()).isEmpty();
  }

  @Test
  void aReplyThatCannotBeReadLeavesTheOldRegister() throws IOException {
    Path register = Files.writeString(folder.resolve("register.json"), "old");
    Files.writeString(Path.of(declarations), "<html>");

    assertThat(
            run(
                "import",
                chart,
                "--declarations",
                "185=" + declarations,
                "--as-of",
                "2026-11-20",
                "-o",
                register.toString()))
        .isEqualTo(2);
    assertThat(err.toString()).contains("found a page of HTML");
    assertThat(register).hasContent("old");
  }
}
