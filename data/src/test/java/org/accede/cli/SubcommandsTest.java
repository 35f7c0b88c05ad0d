package org.accede.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.accede.cli.command.Subcommands;
import org.accede.cli.option.ProgramVersion;
import org.accede.text.OfficialLanguage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

/** A command line with one command against the one with all. */
class SubcommandsTest {
  private final StringWriter out = new StringWriter();

  private CommandLine front(OfficialLanguage language, String... arguments) {
    PrintWriter to = new PrintWriter(out);
    return CommandLineFront.create(new StrasbourgClock(), to, to, language, arguments);
  }

  @Test
  void everyNameIsThatOfItsCommand() {
    assertThat(front(OfficialLanguage.ENGLISH).getSubcommands().keySet())
        .containsExactlyElementsOf(Subcommands.NAMES);
  }

  @Test
  void onlyTheCommandThatIsNamedIsMade() {
    for (String name : Subcommands.NAMES) {
      assertThat(front(OfficialLanguage.ENGLISH, name, "--help").getSubcommands().keySet())
          .containsExactly(name);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"--help", "--lang fr status", "stauts KAZ", "STATUS"})
  void allAreMadeWhereNoneIsNamedFirst(String line) {
    assertThat(front(OfficialLanguage.ENGLISH, line.split(" ")).getSubcommands().keySet())
        .containsExactlyElementsOf(Subcommands.NAMES);
  }

  @ParameterizedTest
  @EnumSource
  void theHelpOfACommandIsTheSameWhetherItIsAloneOrNot(OfficialLanguage language) {
    CommandLine all = front(language);
    for (String name : Subcommands.NAMES) {
      assertThat(help(front(language, name), name))
          .startsWith(usage(language, name))
          .isEqualTo(help(all, name));
    }
  }

  private String help(CommandLine front, String name) {
    out.getBuffer().setLength(0);
    assertThat(front.execute(name, "--help")).isZero();
    return out.toString();
  }

  private static String usage(OfficialLanguage language, String name) {
    String word = language == OfficialLanguage.ENGLISH ? "Usage: " : "Usage\u00a0: ";
    return word + "accede " + name;
  }

  @Test
  void theVersionIsTheSameWithAndWithoutACommandLine() {
    assertThat(ProgramVersion.isAllThatIsAskedFor("-V")).isTrue();
    assertThat(ProgramVersion.isAllThatIsAskedFor("--version")).isTrue();
    assertThat(ProgramVersion.isAllThatIsAskedFor("status", "--version")).isFalse();
    StringWriter without = new StringWriter();
    Main.print(ProgramVersion.lines(), new PrintWriter(without));
    assertThat(front(OfficialLanguage.ENGLISH).execute("--version")).isZero();
    assertThat(without.toString()).contains("data of 20").isEqualTo(out.toString());
  }

  @Test
  void theRehearsalAsksForWhatThereIs() {
    for (String line : Rehearsal.LINES) {
      if (Subcommands.NAMES.stream().anyMatch(line::startsWith)) {
        assertThatCode(() -> front(OfficialLanguage.ENGLISH).parseArgs(line.split(" ")))
            .as(line)
            .doesNotThrowAnyException();
      }
    }
    assertThat(Rehearsal.LINES).anyMatch(line -> line.startsWith("status "));
  }
}
