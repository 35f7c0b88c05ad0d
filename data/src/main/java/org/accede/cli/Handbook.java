package org.accede.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import org.accede.answer.Wording;
import org.accede.cli.help.Candidates;
import org.accede.cli.help.ManualPage;
import org.accede.cli.help.Shell;
import org.accede.cli.text.CommandWording;
import org.accede.json.AtomicFile;
import org.accede.text.OfficialLanguage;
import picocli.CommandLine;

/**
 * Writes what is laid beside the program for shells and for {@code man}: the build runs it.
 *
 * <p>{@code completion/accede.bash} and those of the other shells; {@code man/man1/accede.1} and a
 * page for each command, and the same in French below {@code man/fr}.
 */
public final class Handbook {
  private Handbook() {}

  /**
   * Writes all of it into a folder.
   *
   * @param arguments the folder
   */
  public static void main(String[] arguments) throws IOException {
    Path folder = Path.of(arguments[0]);
    completions(folder.resolve("completion"));
    pages(folder.resolve("man").resolve("man1"), OfficialLanguage.ENGLISH);
    pages(folder.resolve("man").resolve("fr").resolve("man1"), OfficialLanguage.FRENCH);
  }

  private static void completions(Path folder) throws IOException {
    Files.createDirectories(folder);
    CommandLine all = Candidates.put(front(OfficialLanguage.ENGLISH));
    for (Shell shell : Shell.values()) {
      AtomicFile.write(folder.resolve(all.getCommandName() + "." + shell), shell.script(all));
    }
  }

  private static void pages(Path folder, OfficialLanguage language) throws IOException {
    Files.createDirectories(folder);
    Wording words = CommandWording.in(language);
    CommandLine front = front(language);
    page(folder, front, words);
    for (CommandLine command : front.getSubcommands().values()) {
      page(folder, command, words);
    }
  }

  private static void page(Path folder, CommandLine command, Wording words) {
    AtomicFile.write(
        folder.resolve(ManualPage.name(command.getCommandSpec()) + ".1"),
        ManualPage.of(command, words));
  }

  /** A command line with every command. */
  static CommandLine front(OfficialLanguage language) {
    PrintWriter nowhere = new PrintWriter(Writer.nullWriter());
    return CommandLineFront.create(new StrasbourgClock(), nowhere, nowhere, language);
  }
}
