package org.accede.answer;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.Month;
import java.time.Period;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.accede.error.InvalidValueException;
import org.accede.error.MissingTextException;
import org.accede.text.BilingualText;
import org.accede.text.Language;
import org.accede.text.Message;
import org.accede.text.OfficialLanguage;
import org.accede.text.Texts;
import org.accede.time.ImpreciseDate;

/**
 * The words for messages, in English, French or a language that the caller gives.
 *
 * <p>An imprecise date becomes a phrase with its preposition: "on 18 June 2025", "in April 2023",
 * "between 2 May 2011 and 5 October 2023", "on or before 14 July 2025".
 *
 * <p>A place in a text, {@code {0}}, may ask for a form of its value:
 *
 * <ul>
 *   <li>{@code {0:the}}, {@code {0:The}}, in French {@code {0:le}}, {@code {0:Le}}, {@code {0:de}},
 *       {@code {0:à}}: a name with its article ("the Netherlands", "le Kazakhstan", "aux
 *       Pays-Bas"), or what the language of a caller's own has;
 *   <li>{@code {0:Date}}: a date at the beginning of a sentence;
 *   <li>{@code {0:since}}, {@code {0:until}}: a date as the beginning or the end of a time;
 *   <li>{@code {0:article}}, {@code {0:Article}}: a number such as {@code 37(2)} as an article is
 *       cited ("Article 37, paragraph 2");
 *   <li>{@code {0#day|days}}: one of two words, by the number.
 * </ul>
 *
 * <p>French sentences have non-breaking spaces where French wants them; what they quote stays as it
 * is.
 *
 * <pre>{@code
 * Wording.in(OfficialLanguage.ENGLISH).of(Message.of("stage.INVITED"))  // "invited"
 * }</pre>
 */
public final class Wording {
  private static final Pattern PLACE =
      Pattern.compile(
          "\\{(?<place>\\d)(?::(?<form>\\p{L}+)|#(?<one>[^|{}]*)\\|(?<many>[^|{}]*))?}");

  /** As {@code 37}, {@code 9(1)}, {@code XI.3}, {@code 7(d) of ETS No. 010}. */
  private static final Pattern ARTICLE =
      Pattern.compile(
          "(?<section>Section )?(?<number>\\d+|[IVXL]+)"
              + "(?:(?:\\(|\\.)(?<paragraph>\\d+)\\)?)?(?:\\((?<letter>\\p{Ll})\\))?(?: of C?ETS"
              + " No\\. (?<treaty>\\d{3}[A-Z]?)|(?<amended> of the Convention as amended))?");

  private static final Splitter NUMBERS = Splitter.on(' ');

  private final Language language;
  private final ImmutableList<Texts> rooms;

  private Wording(Language language, ImmutableList<Texts> rooms) {
    this.language = language;
    this.rooms = rooms;
  }

  /** The words of explanations in a language. */
  public static Wording in(Language language) {
    return new Wording(language, ImmutableList.of());
  }

  /**
   * The same with the texts of another room, which are asked first. A language that does not come
   * with Accede has texts of its own for their keys.
   */
  public Wording with(Texts room) {
    return new Wording(language, ImmutableList.<Texts>builder().add(room).addAll(rooms).build());
  }

  /** The language. */
  public Language language() {
    return language;
  }

  /**
   * The sentence that a message stands for.
   *
   * @throws MissingTextException if neither the language nor its fallback has a text for its key
   * @throws InvalidValueException if the text has a place for which the message has no argument, or
   *     none that has the form asked for
   */
  public String of(Message message) {
    Optional<String> text = text(message.key());
    if (text.isPresent()) {
      return sentence(text.get(), message);
    }
    return language
        .fallback()
        .map(other -> new Wording(other, rooms).of(message))
        .orElseThrow(() -> new MissingTextException(message.key(), language.code()));
  }

  private Optional<String> text(String key) {
    if (language instanceof OfficialLanguage official) {
      for (Texts room : rooms) {
        Optional<String> text = room.in(official, key);
        if (text.isPresent()) {
          return text;
        }
      }
    }
    return language.text(key);
  }

  private String sentence(String text, Message message) {
    Matcher places = PLACE.matcher(set(text));
    StringBuilder sentence = new StringBuilder();
    while (places.find()) {
      int place = Integer.parseInt(places.group("place"));
      if (place >= message.arguments().size()) {
        throw new InvalidValueException(
            message.key(), message.arguments().toString(), "at least " + (place + 1) + " values");
      }
      places.appendReplacement(
          sentence, Matcher.quoteReplacement(word(message.arguments().get(place), places)));
    }
    return places.appendTail(sentence).toString();
  }

  /** The text of a key that needs no values. */
  public String of(String key) {
    return of(Message.of(key));
  }

  /** A name or title in the language. */
  public String of(BilingualText text) {
    return set(text.in(language));
  }

  /** A day, such as "18 June 2025" or "1er juillet 2025". */
  public String of(LocalDate day) {
    return of(day, "date.day", "date.day.first");
  }

  private String of(LocalDate day, String key, String keyOfFirst) {
    return of(
        Message.of(
            day.getDayOfMonth() == 1 ? keyOfFirst : key,
            day.getDayOfMonth(),
            month(day.getMonth()),
            day.getYear()));
  }

  private static Message month(Month month) {
    return Message.of("date.month." + month.getValue());
  }

  /** An imprecise date with its preposition. */
  public String of(ImpreciseDate date) {
    return phrase(date, "date.");
  }

  /** An imprecise date in the phrases whose keys begin so. */
  private String phrase(ImpreciseDate date, String keys) {
    if (date.day().isPresent()) {
      return of(Message.of(keys + "on", date.day().get()));
    }
    if (date.year().isPresent()) {
      return of(Message.of(keys + "in", date.year().get()));
    }
    if (date.month().isPresent()) {
      return of(
          Message.of(
              keys + "in",
              Message.of(
                  "date.monthAndYear",
                  month(date.month().get().getMonth()),
                  date.month().get().getYear())));
    }
    if (date.earliest().isPresent() && date.latest().isPresent()) {
      LocalDate latest = date.latest().get();
      return of(Message.of(keys + "between", before(date.earliest().get(), latest), latest));
    }
    if (date.latest().isPresent()) {
      return of(Message.of(keys + "onOrBefore", date.latest().get()));
    }
    return date.earliest()
        .map(day -> of(Message.of(keys + "onOrAfter", day)))
        .orElseGet(() -> of(Message.of(keys + "unknown")));
  }

  /** The first of two days, without the month and year that it shares with the second. */
  private String before(LocalDate first, LocalDate second) {
    if (first.getYear() != second.getYear()) {
      return of(first);
    }
    return first.getMonth() == second.getMonth()
        ? of(first, "date.day.alone", "date.day.alone.first")
        : of(first, "date.day.inYear", "date.day.inYear.first");
  }

  private String of(Period period) {
    ImmutableList.Builder<String> parts = ImmutableList.builder();
    count("years", period.getYears(), parts);
    count("months", period.getMonths(), parts);
    count("days", period.getDays(), parts);
    if (period.isZero()) {
      parts.add(of(Message.of("period.days.many", 0)));
    }
    return String.join(" ", parts.build());
  }

  private void count(String unit, int number, ImmutableList.Builder<String> parts) {
    if (number != 0) {
      parts.add(of(Message.of("period." + unit + (number == 1 ? ".one" : ".many"), number)));
    }
  }

  private String word(Object value, Matcher place) {
    if (place.group("one") != null) {
      return number(value, place) ? place.group("one") : place.group("many");
    }
    return place.group("form") == null ? word(value) : form(value, place.group("form"));
  }

  /** Whether the language wants the singular with a number. */
  private boolean number(Object value, Matcher place) {
    if (!(value instanceof Number number)) {
      throw new InvalidValueException(place.group(), value.toString(), "a number");
    }
    String count = Long.toString(Math.abs(number.longValue()));
    return NUMBERS.splitToList(of("number.singular")).contains(count);
  }

  private String form(Object value, String form) {
    switch (form) {
      case "since", "until" -> {
        if (value instanceof ImpreciseDate date) {
          return phrase(date, form.equals("since") ? "date.since." : "date.until.");
        }
        throw new InvalidValueException("{:" + form + "}", value.toString(), "an imprecise date");
      }
      case "Date" -> {
        return capital(word(value));
      }
      case "article" -> {
        return article(value.toString());
      }
      case "Article" -> {
        return capital(article(value.toString()));
      }
      default -> {
        String name = language.formed(form.toLowerCase(Locale.ROOT), word(value));
        return Character.isUpperCase(form.charAt(0)) ? capital(name) : name;
      }
    }
  }

  private static String capital(String text) {
    return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
  }

  /** An article as it is cited; a number of a form that is not known stands as it is. */
  private String article(String number) {
    Matcher parts = ARTICLE.matcher(number);
    if (!parts.matches()) {
      return of(Message.of("clause.place.other", number));
    }
    Message cited =
        Message.of(
            parts.group("section") == null ? "clause.place.number" : "clause.place.section",
            parts.group("number"));
    if (parts.group("paragraph") != null) {
      cited = Message.of("clause.place.paragraph", cited, parts.group("paragraph"));
    }
    if (parts.group("letter") != null) {
      cited = Message.of("clause.place.letter", cited, parts.group("letter"));
    }
    if (parts.group("treaty") != null) {
      cited = Message.of("clause.place.treaty", cited, parts.group("treaty"));
    }
    return of(parts.group("amended") == null ? cited : Message.of("clause.place.amended", cited));
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
      return of(text);
    }
    if (value instanceof Message message) {
      return of(message);
    }
    return value.toString();
  }

  /**
   * A text in the language as it is set in print: in French, signs keep to the word before them and
   * numbers to their sign, by non-breaking spaces.
   */
  public String set(String text) {
    return language.set(text);
  }
}
