package org.accede.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.ZoneId;

/** Where the command line starts. */
public final class Main {
  /** The depositary sits in Strasbourg: today is its day. */
  private static final ZoneId STRASBOURG = ZoneId.of("Europe/Paris");

  private Main() {}

  /** Runs a command; exits with 0, or with 2 if it cannot be done as asked. */
  public static void main(String[] arguments) {
    int exitCode =
        CommandLineFront.execute(
            Clock.system(STRASBOURG),
            utf8(FileDescriptor.out),
            TerminalWriter.ofStandardError(),
            arguments);
    System.exit(exitCode);
  }

  /** Names have accents: what is printed is UTF-8, whatever the platform's default. */
  private static PrintWriter utf8(FileDescriptor descriptor) {
    return new PrintWriter(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
  }
}
