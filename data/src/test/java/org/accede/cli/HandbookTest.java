package org.accede.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.accede.cli.help.ManualPage;
import org.accede.text.OfficialLanguage;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

/** The scripts and pages beside the program against all commands and options there are. */
class HandbookTest {
  @TempDir private static Path folder;

  @BeforeAll
  static void write() throws IOException {
    Handbook.main(new String[] {folder.toString()});
  }

  private static List<CommandLine> commands(OfficialLanguage language) {
    CommandLine front = Handbook.front(language);
    List<CommandLine> commands = new ArrayList<>(front.getSubcommands().values());
    commands.add(front);
    return commands;
  }

  @ParameterizedTest
  @ValueSource(strings = {"bash", "zsh", "fish"})
  void everyCommandOptionCodeAndNumberIsInTheScripts(String shell) throws IOException {
    String script = Files.readString(folder.resolve("completion").resolve("accede." + shell));
    for (CommandLine command : commands(OfficialLanguage.ENGLISH)) {
      assertThat(script).contains(command.getCommandName());
      for (String option : options(command.getCommandSpec())) {
        assertThat(script)
            .as(command.getCommandName())
            .contains(shell.equals("fish") ? "-l " + option.substring(2) + " " : option);
      }
    }
    assertThat(script).contains("KAZ", "TUN", "210", "ANNIVERSARY", "ics");
  }

  private static List<String> options(CommandSpec command) {
    return command.options().stream().map(CommandLine.Model.OptionSpec::longestName).toList();
  }

  @Test
  void everyLineOfTheScriptForFishIsOneCommandWithWholeQuotes() throws IOException {
    List<String> lines = Files.readAllLines(folder.resolve("completion").resolve("accede.fish"));
    assertThat(lines.subList(1, lines.size()))
        .allMatch(
            line -> line.matches("complete -c accede( [-\\w]+| '([^'\\\\]++|\\\\['\\\\])*')+"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"bash", "zsh", "fish"})
  void aShellThatIsThereFindsNoFaultInItsScript(String shell) throws Exception {
    Path script = folder.resolve("completion").resolve("accede." + shell);
    assumeThat(isThere(shell)).as("%s is installed", shell).isTrue();
    Process check =
        new ProcessBuilder(shell, "-n", script.toString()).redirectErrorStream(true).start();
    assertThat(new String(check.getInputStream().readAllBytes(), StandardCharsets.UTF_8)).isEmpty();
    assertThat(check.waitFor()).isZero();
  }

  private static boolean isThere(String program) {
    return Stream.of(System.getenv().getOrDefault("PATH", "").split(":"))
        .anyMatch(place -> Files.isExecutable(Path.of(place, program)));
  }

  @Test
  void theCommandPrintsTheScriptThatLiesBesideTheProgram() throws IOException {
    StringWriter out = new StringWriter();
    PrintWriter to = new PrintWriter(out);
    assertThat(CommandLineFront.execute(new StrasbourgClock(), to, to, "completion", "fish"))
        .isZero();
    assertThat(out.toString())
        .isEqualTo(Files.readString(folder.resolve("completion").resolve("accede.fish")));
  }

  @Test
  void everyCommandHasAPageWithItsOptionsInBothLanguages() throws IOException {
    for (OfficialLanguage language : OfficialLanguage.values()) {
      Path man = folder.resolve("man");
      Path pages = (language == OfficialLanguage.FRENCH ? man.resolve("fr") : man).resolve("man1");
      for (CommandLine command : commands(language)) {
        CommandSpec spec = command.getCommandSpec();
        List<String> page = Files.readAllLines(pages.resolve(ManualPage.name(spec) + ".1"));
        for (String option : options(spec)) {
          assertThat(page)
              .as("%s in %s", option, spec.qualifiedName())
              .anyMatch(line -> line.contains("\\fB" + option.replace("-", "\\-") + "\\fR"));
        }
        spec.positionalParameters()
            .forEach(one -> assertThat(page).contains("\\fI" + one.paramLabel() + "\\fR"));
        command
            .getSubcommands()
            .keySet()
            .forEach(one -> assertThat(page).contains("\\fBaccede\\-" + one + "\\fR(1)"));
      }
    }
  }

  @Test
  void aPageIsPlainAsciiAndBreaksLinesWithRequestsAlone() throws IOException {
    ImmutableList<String> requests = ImmutableList.of(".TH ", ".SH ", ".TP", ".PP");
    try (Stream<Path> pages = Files.walk(folder.resolve("man"))) {
      for (Path page : pages.filter(Files::isRegularFile).toList()) {
        assertThat(Files.readAllLines(page))
            .as(page.toString())
            .allMatch(line -> line.chars().allMatch(c -> c >= ' ' && c <= '~'))
            .allMatch(line -> !line.startsWith("'"))
            .allMatch(
                line -> !line.startsWith(".") || requests.stream().anyMatch(line::startsWith));
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"man1", "fr/man1"})
  void thePageOfTheChecksHasTheExitCodeOfWhatIsFound(String section) {
    assertThat(folder.resolve("man").resolve(section).resolve("accede-check.1"))
        .content()
        .containsSubsequence(".TP\n0\n", ".TP\n1\n", ".TP\n2\n")
        .doesNotContain("Exits with 0", "Code de sortie 0");
  }

  @Test
  void aPageBeginsWithItsNameAndWhatItIsFor() throws IOException {
    assertThat(folder.resolve("man").resolve("man1").resolve("accede-status.1"))
        .content()
        .startsWith(".TH \"ACCEDE\\-STATUS\" \"1\" ")
        .contains(
            ".SH \"NAME\"\naccede\\-status \\- Where a State or organisation stands with every"
                + " treaty on a day\n",
            ".SH \"SYNOPSIS\"\naccede status [\\-hV]");
  }
}
