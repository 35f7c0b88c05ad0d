package org.accede.cli.terminal;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Standard output, which remembers why it could not be written: a {@code PrintWriter} tells only
 * that it could not.
 *
 * <p>After the first failure nothing more is written, so that what came out is a beginning.
 */
final class StandardStream extends OutputStream {
  private final OutputStream out;
  private final boolean isPipe;
  private @Nullable IOException failure;

  StandardStream(OutputStream out, boolean isPipe) {
    this.out = out;
    this.isPipe = isPipe;
  }

  /** That of the process. */
  static StandardStream output() {
    return new StandardStream(new FileOutputStream(FileDescriptor.out), Kind.OUTPUT.isPipe());
  }

  /** What the system said when it could not be written; empty if it could. */
  Optional<String> failure() {
    return Optional.ofNullable(failure).map(one -> String.valueOf(one.getMessage()));
  }

  /**
   * Whether it could not be written because its reader has gone, as after {@code | head -1}.
   *
   * <p>The system says so in its own language; but of a pipe there is little else to say, only that
   * it is full and the writer does not want to wait.
   */
  boolean isReaderGone() {
    return failure()
        .filter(
            words ->
                words.toLowerCase(Locale.ROOT).contains("broken pipe")
                    || (isPipe && !words.contains("temporarily unavailable")))
        .isPresent();
  }

  @Override
  public void write(int one) throws IOException {
    write(new byte[] {(byte) one}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int from, int length) throws IOException {
    if (failure != null) {
      throw failure;
    }
    try {
      out.write(bytes, from, length);
    } catch (IOException failed) {
      failure = failed;
      throw failed;
    }
  }

  /**
   * What one of the standard streams leads to.
   *
   * <p>The JDK does not tell. {@link System#console()} speaks of standard input and output, in Java
   * 17 of both together, and from Java 22 on even where neither is a terminal. Where there is
   * {@code /proc}, it says what a stream is; elsewhere it counts as a file.
   */
  enum Kind {
    OUTPUT("/proc/self/fd/1"),
    ERROR("/proc/self/fd/2"),
    ANOTHER("");

    private static final Pattern TERMINAL = Pattern.compile("/dev/(pts/\\d+|tty\\w+|console)");

    private final String link;

    Kind(String link) {
      this.link = link;
    }

    boolean isTerminal() {
      return TERMINAL.matcher(target()).matches();
    }

    boolean isPipe() {
      return target().startsWith("pipe:") || target().startsWith("socket:");
    }

    private String target() {
      if (link.isEmpty()) {
        return "";
      }
      try {
        return Files.readSymbolicLink(Path.of(link)).toString();
      } catch (IOException | UnsupportedOperationException cannotTell) {
        return "";
      }
    }
  }
}
