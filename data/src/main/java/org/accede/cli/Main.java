package org.accede.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/** Where the command line starts. */
public final class Main {
  private Main() {}

  /** Runs a command; exits with its code, or with 2 if it cannot be done as asked. */
  public static void main(String[] arguments) {
    PrintWriter out = utf8(FileDescriptor.out);
    if (ProgramVersion.isAllThatIsAskedFor(arguments)) {
      print(ProgramVersion.lines(), out);
      return;
    }
    System.exit(
        CommandLineFront.execute(
            new StrasbourgClock(), out, TerminalWriter.ofStandardError(), arguments));
  }

  static void print(String[] lines, PrintWriter out) {
    for (String line : lines) {
      out.println(line);
    }
  }

  /** Names have accents: what is printed is UTF-8, whatever the platform's default. */
  private static PrintWriter utf8(FileDescriptor descriptor) {
    return new PrintWriter(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
  }
}
