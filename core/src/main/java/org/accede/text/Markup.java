package org.accede.text;

import java.util.regex.Pattern;

/** Texts of any characters put into HTML and Markdown, so that none of them becomes markup. */
public final class Markup {
  private static final Pattern WEB_ADDRESS =
      Pattern.compile("https?://[^\\s\\p{C}\\p{Z}\"<>\\\\^`{|}]+", Pattern.CASE_INSENSITIVE);

  private static final Pattern BREAKS = Pattern.compile("[\\s\\p{Cc}\u2028\u2029]+");

  /** What can begin something other than text within a line; a scheme is what makes a link. */
  private static final Pattern WITHIN_A_LINE =
      Pattern.compile("[\\\\`*_\\[\\]<>&|~$@^]|:(?=/)|!(?=\\[)");

  /** What can begin a heading, a list or a rule at the beginning of a line. */
  private static final Pattern AT_THE_BEGINNING =
      Pattern.compile("^(?:(?=[#+=:-])|(\\d{1,9})(?=[.)]))");

  private Markup() {}

  /**
   * A text as the content of an element or of an attribute in quotes. A character that HTML does
   * not admit becomes U+FFFD.
   */
  public static String html(String text) {
    StringBuilder escaped = new StringBuilder(text.length() + 16);
    int at = 0;
    while (at < text.length()) {
      int character = text.codePointAt(at);
      at += Character.charCount(character);
      switch (character) {
        case '&' -> escaped.append("&amp;");
        case '<' -> escaped.append("&lt;");
        case '>' -> escaped.append("&gt;");
        case '"' -> escaped.append("&quot;");
        case '\'' -> escaped.append("&#39;");
        case '\r' -> {
          // a parser would read it as a line feed, and CR LF as one
          if (at == text.length() || text.charAt(at) != '\n') {
            escaped.append('\n');
          }
        }
        default -> escaped.appendCodePoint(isAdmitted(character) ? character : 0xFFFD);
      }
    }
    return escaped.toString();
  }

  /**
   * A text as it stands within a line of Markdown (CommonMark, and the tables and links of GitHub):
   * signs with a meaning have a backslash before them, breaks of lines are blanks.
   */
  public static String markdown(String text) {
    String line = BREAKS.matcher(text).replaceAll(" ").strip();
    String escaped = WITHIN_A_LINE.matcher(line).replaceAll("\\\\$0");
    return AT_THE_BEGINNING.matcher(escaped).replaceFirst("$1\\\\");
  }

  /** Whether an address can be made a link: of the web, by http or https, and nothing else. */
  public static boolean isWebAddress(String address) {
    return WEB_ADDRESS.matcher(address).matches();
  }

  /** Whether HTML admits a character: no control, no half of a pair, no non-character. */
  private static boolean isAdmitted(int character) {
    if (Character.isISOControl(character)) {
      return character == '\n' || character == '\t';
    }
    boolean isHalfOfAPair =
        character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE;
    boolean isNoCharacter =
        (character & 0xFFFE) == 0xFFFE || (character >= 0xFDD0 && character <= 0xFDEF);
    return !isHalfOfAPair && !isNoCharacter;
  }
}
