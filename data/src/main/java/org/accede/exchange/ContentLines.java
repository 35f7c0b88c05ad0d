package org.accede.exchange;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.regex.Pattern;

/**
 * The content lines of an iCalendar object (RFC 5545, section 3.1): folded, and ended by CRLF.
 *
 * <p>Texts are escaped (section 3.3.11). Every line break that Unicode knows becomes the one that
 * the format knows; other control characters, which it does not admit, become blanks.
 */
final class ContentLines {
  /** The octets of a line, the blank that begins a folded one included, its break not. */
  private static final int WIDTH = 75;

  private static final String BREAK = "\r\n";
  private static final Pattern LINE_BREAK = Pattern.compile("\\R");
  private static final Pattern CONTROL = Pattern.compile("[\\p{Cntrl}&&[^\\n\\t]]");
  private static final Pattern SPECIAL = Pattern.compile("[\\\\;,]");

  private final StringBuilder lines = new StringBuilder();

  /** A line whose value stands as it is: a name, a number, a duration. */
  ContentLines line(String name, String value) {
    fold(name + ":" + value);
    return this;
  }

  /** A line whose value is a text. */
  ContentLines text(String name, String text) {
    return line(name, escaped(text));
  }

  /** A line whose value is a day. */
  ContentLines day(String name, LocalDate day) {
    return line(name + ";VALUE=DATE", DateTimeFormatter.BASIC_ISO_DATE.format(day));
  }

  private static String escaped(String text) {
    String oneBreak = LINE_BREAK.matcher(text).replaceAll("\n");
    String admitted = CONTROL.matcher(oneBreak).replaceAll(" ");
    return SPECIAL.matcher(admitted).replaceAll("\\\\$0").replace("\n", "\\n");
  }

  private void fold(String line) {
    int octets = 0;
    for (int at = 0; at < line.length(); ) {
      int character = line.codePointAt(at);
      int size = octets(character);
      // octets + size <= WIDTH
      if (octets + size > WIDTH) {
        lines.append(BREAK).append(' ');
        octets = 1;
      }
      lines.appendCodePoint(character);
      octets += size;
      at += Character.charCount(character);
    }
    lines.append(BREAK);
  }

  /** How many octets a character takes in UTF-8. */
  private static int octets(int character) {
    return character < 0x80 ? 1 : character < 0x800 ? 2 : character < 0x10000 ? 3 : 4;
  }

  @Override
  public String toString() {
    return lines.toString();
  }
}
