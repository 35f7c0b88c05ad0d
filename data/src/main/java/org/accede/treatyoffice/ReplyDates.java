package org.accede.treatyoffice;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.accede.time.ImpreciseDate;
import org.accede.treaty.Treaty;

/**
 * Dates as replies have them: {@code 2026-11-20T00:00:00}, midnight in Strasbourg.
 *
 * <p>A time with an offset is no such date: it may be midnight of another day.
 */
final class ReplyDates {
  private static final Pattern FORM =
      Pattern.compile("(\\d{4}-\\d{2}-\\d{2})(?:T(\\d{2}:\\d{2}:\\d{2}(?:\\.\\d{1,9})?))?");
  private static final Pattern MIDNIGHT = Pattern.compile("00:00:00(?:\\.0+)?");

  private ReplyDates() {}

  /**
   * Whether a field is null, or a date on which something can have happened to a treaty; tells why
   * not.
   */
  static boolean isPossible(Field field, Treaty treaty, Anomalies.Of anomalies) {
    Optional<String> text = field.optionalText();
    if (text.isEmpty()) {
      return true;
    }
    Optional<LocalDate> day = parse(text.get());
    if (day.isEmpty()) {
      anomalies.add(AnomalyKind.DATE_UNREADABLE, field);
      return false;
    }
    if (treaty.openedOn().isCertainlyAfter(ImpreciseDate.on(day.get()))) {
      anomalies.add(AnomalyKind.BEFORE_OPENING, field, treaty.openedOn());
      return false;
    }
    return true;
  }

  /**
   * The day that a field gives, if it gives one.
   *
   * @throws org.accede.json.DataFileException if it is not a date
   */
  static Optional<LocalDate> day(Field field, Anomalies.Of anomalies) {
    Optional<String> text = field.optionalText();
    if (text.isEmpty()) {
      return Optional.empty();
    }
    LocalDate day =
        parse(text.get()).orElseThrow(() -> field.fault("a date such as 2026-11-20T00:00:00"));
    if (hasTimeOfDay(text.get())) {
      anomalies.add(AnomalyKind.TIME_OF_DAY, field, day);
    }
    return Optional.of(day);
  }

  /** The day that a field gives, if it gives one on which something can have happened. */
  static Optional<LocalDate> find(Field field, Treaty treaty) {
    return field
        .optionalText()
        .flatMap(ReplyDates::parse)
        .filter(day -> !treaty.openedOn().isCertainlyAfter(ImpreciseDate.on(day)));
  }

  private static Optional<LocalDate> parse(String text) {
    Matcher form = FORM.matcher(text);
    if (!form.matches()) {
      return Optional.empty();
    }
    try {
      return Optional.of(LocalDate.parse(form.group(1)));
    } catch (DateTimeException noSuchDay) {
      return Optional.empty();
    }
  }

  private static boolean hasTimeOfDay(String text) {
    Matcher form = FORM.matcher(text);
    return form.matches() && form.group(2) != null && !MIDNIGHT.matcher(form.group(2)).matches();
  }
}
