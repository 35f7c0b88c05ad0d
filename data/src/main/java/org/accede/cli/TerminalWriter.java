package org.accede.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;

/**
 * Standard error where somebody looks at it: a terminal, on which a line can be written over.
 *
 * <p>The JDK does not tell whether standard error is a terminal. {@link System#console()} speaks of
 * standard input and output, in Java 17 of both together, and from Java 22 on even where neither is
 * one. Where there is {@code /proc}, it says what standard error is; elsewhere, and for anything
 * but a terminal device, standard error counts as a file.
 */
final class TerminalWriter extends PrintWriter {
  private static final Path STANDARD_ERROR = Path.of("/proc/self/fd/2");
  private static final Pattern TERMINAL = Pattern.compile("/dev/(pts/\\d+|tty\\w+|console)");

  private TerminalWriter() {
    super(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
  }

  /** Standard error in UTF-8, a terminal or not. */
  static PrintWriter ofStandardError() {
    return isTerminal()
        ? new TerminalWriter()
        : new PrintWriter(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
  }

  private static boolean isTerminal() {
    try {
      return TERMINAL.matcher(Files.readSymbolicLink(STANDARD_ERROR).toString()).matches();
    } catch (IOException | UnsupportedOperationException cannotTell) {
      return false;
    }
  }
}
