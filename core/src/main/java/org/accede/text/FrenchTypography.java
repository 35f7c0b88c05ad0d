package org.accede.text;

import com.google.common.base.CharMatcher;
import java.util.regex.Pattern;

/** French as it is set in print: where a blank must not break a line. */
final class FrenchTypography {
  private static final Pattern BEFORE_HIGH_SIGN = Pattern.compile(" (?=[:;?!»])");
  private static final Pattern AFTER_OPENING_SIGN = Pattern.compile("(?<=«|n°) ");

  private static final CharMatcher SIGNS = CharMatcher.anyOf(":;?!»«°");

  private FrenchTypography() {}

  /** The text with non-breaking spaces before high signs, within quotation marks, after n°. */
  static String set(String text) {
    if (SIGNS.matchesNoneOf(text)) {
      return text;
    }
    return AFTER_OPENING_SIGN
        .matcher(BEFORE_HIGH_SIGN.matcher(text).replaceAll("\u00a0"))
        .replaceAll("\u00a0");
  }
}
