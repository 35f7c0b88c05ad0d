package org.accede.cli.terminal;

import com.google.common.base.CharMatcher;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * What people read, standard output or standard error: no character of a datum does anything to the
 * terminal on which it is shown.
 *
 * <p>Control characters, DEL, the marks that turn the direction of reading and the separators of
 * lines and paragraphs are shown as their numbers, a backslash, {@code u} and four digits; tabs and
 * ends of lines stay. So it is wherever the text goes, for who writes it into a file may look at
 * that on a terminal later. What programs read goes by {@link #documents()}, with every character
 * that it has.
 */
public final class TerminalWriter extends PrintWriter {
  private static final CharMatcher ACTS =
      CharMatcher.javaIsoControl()
          .and(CharMatcher.noneOf("\n\t"))
          .or(CharMatcher.inRange('\u202A', '\u202E'))
          .or(CharMatcher.inRange('\u2066', '\u2069'))
          .or(CharMatcher.anyOf("\u200E\u200F\u061C\u2028\u2029"));

  private final PrintWriter raw;
  private final StandardStream.Kind kind;
  private final Optional<StandardStream> checked;

  private TerminalWriter(
      PrintWriter raw, StandardStream.Kind kind, Optional<StandardStream> checked) {
    super(raw, kind == StandardStream.Kind.ERROR);
    this.raw = raw;
    this.kind = kind;
    this.checked = checked;
  }

  /** Standard output in UTF-8: names have accents, whatever the platform's default. */
  public static TerminalWriter ofStandardOutput() {
    return to(StandardStream.output());
  }

  /** A stream of whatever kind as standard output. */
  static TerminalWriter to(StandardStream stream) {
    return new TerminalWriter(
        new PrintWriter(stream, false, StandardCharsets.UTF_8),
        StandardStream.Kind.OUTPUT,
        Optional.of(stream));
  }

  /** Standard error in UTF-8; what cannot be written there can be told nowhere. */
  public static TerminalWriter ofStandardError() {
    return new TerminalWriter(
        new PrintWriter(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8),
        StandardStream.Kind.ERROR,
        Optional.empty());
  }

  /** The same before a writer of whatever kind, at which nobody looks. */
  public static TerminalWriter before(PrintWriter writer) {
    return writer instanceof TerminalWriter already
        ? already
        : new TerminalWriter(writer, StandardStream.Kind.ANOTHER, Optional.empty());
  }

  /** Why it could not be written, where the stream has kept that. */
  public String failure() {
    return checked.flatMap(StandardStream::failure).orElse("a failure to write");
  }

  /** Whether it could not be written because nobody reads it any more. */
  public boolean isReaderGone() {
    return checked.filter(StandardStream::isReaderGone).isPresent();
  }

  /** Whether somebody looks at it: a terminal, on which a line can be written over. */
  boolean isTerminal() {
    return kind.isTerminal();
  }

  /** The writer behind it, which changes nothing. */
  PrintWriter raw() {
    return raw;
  }

  /**
   * Where a document for programs goes, unchanged; but to a terminal with the numbers of the
   * characters, which JSON reads as the same.
   */
  PrintWriter documents() {
    return isTerminal() ? this : raw;
  }

  /** A text with the numbers of the characters that act upon a terminal in their place. */
  static String visible(String text) {
    int at = ACTS.indexIn(text);
    if (at < 0) {
      return text;
    }
    StringBuilder visible = new StringBuilder(text.length() + 16);
    int from = 0;
    for (; at >= 0; at = ACTS.indexIn(text, at + 1)) {
      char acting = text.charAt(at);
      boolean endsALine = acting == '\r' && text.startsWith("\n", at + 1);
      if (!endsALine) {
        visible.append(text, from, at).append(String.format("\\u%04x", (int) acting));
        from = at + 1;
      }
    }
    return visible.append(text, from, text.length()).toString();
  }

  @Override
  public void write(int character) {
    write(String.valueOf((char) character));
  }

  @Override
  public void write(char[] characters, int from, int length) {
    write(new String(characters, from, length));
  }

  @Override
  public void write(String text, int from, int length) {
    String shown = visible(text.substring(from, from + length));
    super.write(shown, 0, shown.length());
  }
}
