package org.accede.treatyoffice;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.accede.treaty.Series;
import org.accede.treaty.TreatyNumber;

/**
 * Titles as replies have them: with the number of the treaty at the end, and (*) behind it if the
 * treaty is closed to further acts.
 *
 * @param number the number of the treaty
 * @param series its series
 * @param isClosed whether the reply says when it was closed
 */
record ReplyTitles(TreatyNumber number, Series series, boolean isClosed) {
  private static final Pattern END =
      Pattern.compile(
          "(?<title>.*?)\\s*\\(\\s*(?<series>C?ETS|STC?E)\\s*(?:No\\.?|[nN][°ºo]\\.?)?\\s*"
              + "(?<number>\\d{1,3}[A-Z]?)\\s*\\)(?<mark>\\s*\\(\\*+\\))?\\s*");
  private static final Pattern SEVERAL_BLANKS = Pattern.compile(" {2,}");

  private static final String CLOSED = " (*)";

  /** The title without the number, of which the label is the usual form. */
  String title(Field field, String label, Anomalies.Of anomalies) {
    String text = field.requiredText();
    Matcher end = END.matcher(text);
    if (!end.matches() || end.group("title").isEmpty()) {
      String whole = withoutBlanks(text);
      anomalies.add(AnomalyKind.TITLE_NUMBER_FORM, field, whole);
      return whole;
    }
    String title = withoutBlanks(end.group("title"));
    Optional<String> mark = Optional.ofNullable(end.group("mark"));
    if (!isOfTheTreaty(end)) {
      anomalies.add(AnomalyKind.TITLE_NUMBER_OF_ANOTHER, field, title);
    } else if (!text.endsWith(end.group("title") + " (" + label + ")" + mark.orElse(""))) {
      anomalies.add(AnomalyKind.TITLE_NUMBER_FORM, field, title);
    }
    if (mark.isPresent() && !(isClosed && mark.get().equals(CLOSED))) {
      anomalies.add(AnomalyKind.TITLE_MARK, field, title);
    }
    if (!title.equals(end.group("title"))) {
      anomalies.add(AnomalyKind.SPACES, field, title);
    }
    return title;
  }

  /** A name, which has nothing at its end. */
  static Optional<String> name(Field field, Anomalies.Of anomalies) {
    Optional<String> name = field.optionalText().map(ReplyTitles::withoutBlanks);
    if (name.isPresent() && !name.get().equals(field.text())) {
      anomalies.add(AnomalyKind.SPACES, field, name.get());
    }
    return name;
  }

  private boolean isOfTheTreaty(Matcher end) {
    String printed = end.group("series");
    return (printed.equals(series.name()) || printed.equals(series.french()))
        && TreatyNumber.read(end.group("number")).equals(Optional.of(number));
  }

  private static String withoutBlanks(String text) {
    return SEVERAL_BLANKS.matcher(text.strip()).replaceAll(" ");
  }
}
