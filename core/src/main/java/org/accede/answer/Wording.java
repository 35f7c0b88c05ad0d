package org.accede.answer;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.Period;
import java.time.format.DateTimeFormatter;
import java.util.ResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.accede.error.InvalidValueException;
import org.accede.text.BilingualText;
import org.accede.text.Message;
import org.accede.text.OfficialLanguage;
import org.accede.time.ImpreciseDate;

/**
 * The words for messages, in English or French.
 *
 * <p>An imprecise date becomes a phrase with its preposition: "on 18 June 2025", "in April 2023",
 * "between 2 May 2011 and 5 October 2023", "on or before 14 July 2025".
 *
 * <pre>{@code
 * Wording.in(OfficialLanguage.ENGLISH).of(Message.of("stage.INVITED"))  // "invited"
 * }</pre>
 */
public final class Wording {
  private static final Pattern PLACE = Pattern.compile("\\{(\\d)}");

  private final OfficialLanguage language;
  private final ImmutableList<ResourceBundle> bundles;

  private Wording(OfficialLanguage language, ImmutableList<ResourceBundle> bundles) {
    this.language = language;
    this.bundles = bundles;
  }

  /** The words of this library in a language. */
  public static Wording in(OfficialLanguage language) {
    return new Wording(
        language,
        ImmutableList.of(ResourceBundle.getBundle("org.accede.answer.texts", language.locale())));
  }

  /** The same with the words of another bundle, which is asked first. */
  public Wording with(ResourceBundle bundle) {
    return new Wording(
        language, ImmutableList.<ResourceBundle>builder().add(bundle).addAll(bundles).build());
  }

  /** The language. */
  public OfficialLanguage language() {
    return language;
  }

  /**
   * The sentence that a message stands for.
   *
   * @throws InvalidValueException if there is no text for its key, or the text has a place for
   *     which the message has no argument
   */
  public String of(Message message) {
    Matcher places = PLACE.matcher(template(message.key()));
    StringBuilder sentence = new StringBuilder();
    while (places.find()) {
      int place = Integer.parseInt(places.group(1));
      if (place >= message.arguments().size()) {
        throw new InvalidValueException(
            message.key(), message.arguments().toString(), "at least " + (place + 1) + " values");
      }
      places.appendReplacement(
          sentence, Matcher.quoteReplacement(word(message.arguments().get(place))));
    }
    return places.appendTail(sentence).toString();
  }

  /** The text of a key that needs no values. */
  public String of(String key) {
    return of(Message.of(key));
  }

  /** A day, such as "18 June 2025" or "1er juillet 2025". */
  public String of(LocalDate day) {
    String pattern =
        language == OfficialLanguage.FRENCH && day.getDayOfMonth() == 1
            ? "d'er' MMMM uuuu"
            : "d MMMM uuuu";
    return DateTimeFormatter.ofPattern(pattern, language.locale()).format(day);
  }

  /** An imprecise date with its preposition. */
  public String of(ImpreciseDate date) {
    if (date.day().isPresent()) {
      return of(Message.of("date.on", date.day().get()));
    }
    if (date.year().isPresent()) {
      return of(Message.of("date.in", date.year().get()));
    }
    if (date.month().isPresent()) {
      return of(
          Message.of(
              "date.in",
              DateTimeFormatter.ofPattern("MMMM uuuu", language.locale())
                  .format(date.month().get())));
    }
    if (date.earliest().isPresent() && date.latest().isPresent()) {
      return of(Message.of("date.between", date.earliest().get(), date.latest().get()));
    }
    if (date.latest().isPresent()) {
      return of(Message.of("date.onOrBefore", date.latest().get()));
    }
    return date.earliest()
        .map(day -> of(Message.of("date.onOrAfter", day)))
        .orElseGet(() -> of(Message.of("date.unknown")));
  }

  private String of(Period period) {
    ImmutableList.Builder<String> parts = ImmutableList.builder();
    count("years", period.getYears(), parts);
    count("months", period.getMonths(), parts);
    count("days", period.getDays(), parts);
    return String.join(" ", parts.build());
  }

  private void count(String unit, int number, ImmutableList.Builder<String> parts) {
    if (number != 0) {
      parts.add(of(Message.of("period." + unit + (number == 1 ? ".one" : ".many"), number)));
    }
  }

  private String word(Object value) {
    if (value instanceof ImpreciseDate date) {
      return of(date);
    }
    if (value instanceof LocalDate day) {
      return of(day);
    }
    if (value instanceof Period period) {
      return of(period);
    }
    if (value instanceof BilingualText text) {
      return text.in(language);
    }
    if (value instanceof Message message) {
      return of(message);
    }
    return value.toString();
  }

  private String template(String key) {
    for (ResourceBundle bundle : bundles) {
      if (bundle.containsKey(key)) {
        return bundle.getString(key);
      }
    }
    throw new InvalidValueException(
        "text", key, "a key of " + bundles.get(bundles.size() - 1).getBaseBundleName());
  }
}
