package org.accede.cli;

import java.io.PrintWriter;

/** Where the command line starts. */
public final class Main {
  private Main() {}

  /** Runs a command; exits with its code, or with 2 if it cannot be done as asked. */
  public static void main(String[] arguments) {
    TerminalWriter out = TerminalWriter.ofStandardOutput();
    TerminalWriter err = TerminalWriter.ofStandardError();
    System.exit(
        ProgramVersion.isAllThatIsAskedFor(arguments)
            ? CommandLineFront.checked(out, err, () -> print(ProgramVersion.lines(), out))
            : CommandLineFront.execute(new StrasbourgClock(), out, err, arguments));
  }

  static int print(String[] lines, PrintWriter out) {
    for (String line : lines) {
      out.println(line);
    }
    return 0;
  }
}
