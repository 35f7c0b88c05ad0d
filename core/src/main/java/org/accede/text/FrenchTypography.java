package org.accede.text;

import java.util.regex.Pattern;

/** French as it is set in print: where a blank must not break a line. */
final class FrenchTypography {
  private static final Pattern BEFORE_HIGH_SIGN = Pattern.compile(" (?=[:;?!»])");
  private static final Pattern AFTER_OPENING_SIGN = Pattern.compile("(?<=«|n°) ");

  private FrenchTypography() {}

  /** The text with non-breaking spaces before high signs, within quotation marks, after n°. */
  static String set(String text) {
    return AFTER_OPENING_SIGN
        .matcher(BEFORE_HIGH_SIGN.matcher(text).replaceAll("\u00a0"))
        .replaceAll("\u00a0");
  }
}
