package org.accede.exchange;

import java.util.Optional;
import java.util.regex.Pattern;
import org.accede.treaty.TreatyNumber;

/**
 * The Treaty Office's page on a treaty, in English.
 *
 * <p>Its list of treaties links to the pages in this way (such as {@code
 * full-list?module=treaty-detail&treatynum=229}), and papers and sites that cite them do. No link
 * to a page in French, nor to one of a treaty whose number ends in a letter, was found in that
 * form: none is made up.
 */
final class TreatyOfficePage {
  private static final String ADDRESS =
      "https://www.coe.int/en/web/conventions/full-list?module=treaty-detail&treatynum=";
  private static final Pattern DIGITS = Pattern.compile("\\d{3}");

  private TreatyOfficePage() {}

  /** The address of the page, where its form is known. */
  static Optional<String> of(TreatyNumber treaty) {
    return Optional.of(treaty.toString())
        .filter(number -> DIGITS.matcher(number).matches())
        .map(number -> ADDRESS + number);
  }
}
