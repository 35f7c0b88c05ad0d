package org.accede.exchange;

import com.google.common.base.CharMatcher;
import java.util.List;
import java.util.regex.Pattern;

/** A text of comma-separated values (RFC 4180), put together row by row. */
final class CsvText {
  static final char APOSTROPHE = '\'';

  /** What makes a spreadsheet take a cell for a formula, in either width; and our own mark. */
  private static final CharMatcher BEGINS_A_FORMULA =
      CharMatcher.anyOf("=+-@\t\r\n＝＋－＠" + APOSTROPHE);

  private static final CharMatcher NEEDS_QUOTES = CharMatcher.anyOf(",\"\r\n");
  private static final Pattern WHOLE_NUMBER = Pattern.compile("-?[0-9]+");

  private final StringBuilder text = new StringBuilder();

  CsvText row(List<String> cells) {
    String separator = "";
    for (String cell : cells) {
      text.append(separator).append(quoted(disarmed(cell), cells.size() == 1));
      separator = ",";
    }
    text.append("\r\n");
    return this;
  }

  private static String disarmed(String cell) {
    boolean isHarmless =
        cell.isEmpty()
            || !BEGINS_A_FORMULA.matches(cell.charAt(0))
            || WHOLE_NUMBER.matcher(cell).matches();
    return isHarmless ? cell : APOSTROPHE + cell;
  }

  /** An empty cell that is alone in its row is quoted, else the row would be no row. */
  private static String quoted(String cell, boolean isAlone) {
    boolean needsQuotes =
        NEEDS_QUOTES.matchesAnyOf(cell)
            || (isAlone && cell.isEmpty())
            || cell.startsWith(" ")
            || cell.endsWith(" ");
    return needsQuotes ? '"' + cell.replace("\"", "\"\"") + '"' : cell;
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
