package org.accede.cli;

import com.google.common.base.Splitter;
import java.io.File;
import java.io.PrintWriter;
import org.accede.cli.option.ProgramVersion;
import org.accede.cli.terminal.TerminalWriter;

/** Where the command line starts. */
public final class Main {
  private Main() {}

  /** Runs a command; exits with its code, or with 2 if it cannot be done as asked. */
  public static void main(String[] arguments) {
    if (isInUnreadablePlace()) {
      TerminalWriter.ofStandardError()
          .println("accede: expected a program outside folders whose names end in \"!\"");
      System.exit(2);
    }
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

  /** Java takes {@code !/} for the end of a jar's name, and finds no text and no data in it. */
  private static boolean isInUnreadablePlace() {
    return Splitter.on(File.pathSeparatorChar)
        .splitToStream(System.getProperty("java.class.path", ""))
        .anyMatch(place -> new File(place).getAbsolutePath().contains("!" + File.separator));
  }
}
