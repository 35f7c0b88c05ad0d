package org.accede.data;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.nio.file.Files;
import java.nio.file.Path;
import org.accede.json.DataFile;
import org.accede.json.FactsFile;
import org.accede.output.OutputFormat;
import org.accede.register.Combination;
import org.accede.register.TreatyRegister;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the README shows is what the library does. */
class ReadmeTest {
  private static final Path README = Path.of("..", "README.md");
  private static final Path README_OF_THE_DATA =
      Path.of("src", "main", "resources", "org", "accede", "data", "README.md");

  /** A chart of ETS No. 185 in the Treaty Office's form; what it says is made up. */
  private static final String CHART =
      """
      [
        [{"CodePays": "BUL", "LibPaysOrga": "Bulgaria", "NumSTE": "185",
          "DateSignature": "2001-11-23T00:00:00", "DateConsentement": "2005-04-07T00:00:00",
          "DateEntreeVigueur": "2005-08-01T00:00:00"}],
        [{"CodePays": "UZB", "LibPaysOrga": "Uzbekistan", "NumSTE": "185", "DateSignature": null,
          "DateConsentement": null, "DateEntreeVigueur": null}],
        []
      ]
      """;

  @Test
  void itsSnippetsCompileAndRunAndPrintWhatItSays(@TempDir Path folder) throws Exception {
    Files.writeString(folder.resolve("signatures-185.json"), CHART);
    Files.writeString(folder.resolve("mine.json"), ReadmeSnippets.blocks(README, "json").get(0));

    String printed = ReadmeSnippets.run(README, folder);

    assertThat(ReadmeSnippets.blocks(README, "text")).hasSize(2);
    for (String shown : ReadmeSnippets.blocks(README, "text")) {
      assertThat(printed).contains(shown);
    }
  }

  @Test
  void theProgramThatIsShownWholePrintsDeadlinesAsJson(@TempDir Path folder) throws Exception {
    ImmutableList<String> printed = ReadmeSnippets.runWhole(README, folder);

    assertThat(printed).hasSize(1);
    assertThat(
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(OutputFormat.DEADLINES.schema(), InputFormat.JSON)
                .validate(printed.get(0), InputFormat.JSON))
        .isEmpty();
    assertThat(printed.get(0)).contains("\"participant\": \"KAZ\"");
  }

  @Test
  void itCountsTreatiesAndParticipants() throws Exception {
    TreatyRegister register = CouncilOfEurope.register();
    assertThat(Files.readString(README))
        .contains(register.treaties().size() + " treaties")
        .contains(register.participants().size() + " participants");
  }

  @Test
  void theFilesThatAreShownAddToTheBundledFacts() throws Exception {
    for (Path readme : ImmutableList.of(README, README_OF_THE_DATA)) {
      assertThat(ReadmeSnippets.blocks(readme, "json")).as(readme.toString()).isNotEmpty();
      for (String shown : ReadmeSnippets.blocks(readme, "json")) {
        Combination both =
            FactsFile.read(DataFile.of(shown.getBytes(UTF_8), readme.toString()))
                .over(CouncilOfEurope.register());

        assertThat(both.conflicts()).isEmpty();
        assertThat(both.register().hasSameFactsAs(CouncilOfEurope.register())).isFalse();
      }
    }
  }
}
