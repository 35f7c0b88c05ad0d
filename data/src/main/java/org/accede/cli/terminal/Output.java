package org.accede.cli.terminal;

import com.google.common.collect.ImmutableSet;
import java.io.PrintWriter;
import org.accede.json.AtomicFile;
import picocli.CommandLine.Model.CommandSpec;

/** Where a command's output goes: a text for people, or a document that other programs read. */
public final class Output {
  /** Opened as files, these would be written from their beginning, over what is there. */
  private static final ImmutableSet<String> STANDARD_OUTPUT =
      ImmutableSet.of("-", "/dev/stdout", "/dev/fd/1", "/proc/self/fd/1");

  private final TerminalWriter standardOutput;

  private Output(TerminalWriter standardOutput) {
    this.standardOutput = standardOutput;
  }

  /** That of a command. */
  public static Output of(CommandSpec command) {
    return new Output(TerminalWriter.before(command.commandLine().getOut()));
  }

  /** Whether an argument means standard output. */
  public static boolean isStandard(String argument) {
    return STANDARD_OUTPUT.contains(argument);
  }

  /** Prints what people read. */
  public void text(String text) {
    print(text, standardOutput);
  }

  /** Whether somebody looks at it. */
  public boolean isTerminal() {
    return standardOutput.isTerminal();
  }

  /** Prints what people read, which no datum acts upon, in colours or not. */
  public void screen(Screen screen, boolean isColoured) {
    print(screen.text(isColoured), standardOutput.raw());
  }

  /** Prints what programs read, with every character as it is. */
  public void document(String document) {
    print(document, standardOutput.documents());
  }

  /**
   * Writes a document where {@code -o} says: a file, whole or not at all; what is there if it is a
   * pipe or a device; or standard output.
   */
  public void document(String argument, String document) {
    if (isStandard(argument)) {
      document(document);
    } else {
      AtomicFile.write(FileArgument.path("output", argument), document);
    }
  }

  private static void print(String text, PrintWriter out) {
    out.print(text);
    out.flush();
  }
}
