package org.accede.report.words;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Locale;
import java.util.regex.Pattern;
import org.accede.answer.Wording;
import org.accede.participant.Participant;
import org.accede.text.BilingualText;
import org.accede.text.Language;
import org.accede.text.Message;
import org.accede.text.TextKey;
import org.accede.text.Texts;
import org.accede.time.ImpreciseDate;
import org.accede.treaty.Treaty;

/** The words of a report in one language, set as that language is set in print. */
public final class ReportWords {
  /** The texts of reports in English and French. */
  public static final Texts TEXTS = Texts.read("report", ReportWords.class::getResourceAsStream);

  /** The day of a month keeps to its month. */
  private static final Pattern DAY_OF_MONTH =
      Pattern.compile("\\b(\\d{1,2}|1er) (?=\\p{L}+ \\d{4}\\b)");

  /** Which places have a name of their own in French; read when the first is asked for. */
  private static final class Places {
    static final ImmutableSet<String> KEYS =
        TEXTS.keys().stream()
            .map(TextKey::key)
            .filter(key -> key.startsWith("place."))
            .collect(toImmutableSet());
  }

  private final Wording wording;

  private ReportWords(Wording wording) {
    this.wording = wording;
  }

  public static ReportWords in(Language language) {
    return new ReportWords(Wording.in(language).with(TEXTS));
  }

  public Language language() {
    return wording.language();
  }

  /** The words as explanations take them. */
  Wording wording() {
    return wording;
  }

  public String of(String key, Object... arguments) {
    return of(Message.of(key, arguments));
  }

  public String of(Message message) {
    return set(wording.of(message));
  }

  public String in(BilingualText text) {
    return set(text.in(language()));
  }

  public String day(LocalDate day) {
    return set(wording.of(day));
  }

  /** A date for a column of dates: a day stands alone, anything else with its preposition. */
  public String date(ImpreciseDate date) {
    return date.day().map(this::day).orElseGet(() -> set(wording.of(date)));
  }

  public String name(Participant participant) {
    return in(participant.name());
  }

  /** The number with its series, as it is cited in the language. */
  public String label(Treaty treaty) {
    return in(treaty.label());
  }

  /** The common name of a treaty, or its title. */
  public String shortTitle(Treaty treaty) {
    return in(treaty.shortTitle());
  }

  /** A place by its name in the language, where that is another than its own. */
  public String place(String name) {
    String key = "place." + name.replace(" ", "");
    return Places.KEYS.contains(key) ? of(key) : name;
  }

  /** The order of names in the language. */
  public Comparator<String> alphabetical() {
    return language().alphabetical();
  }

  /** The order of participants by their names in the language. */
  public Comparator<Participant> byName() {
    return Comparator.comparing(this::name, alphabetical());
  }

  /** A number, as it is known: "at least 3", "3 on record", "none known". */
  public String count(int number, NumberKnown known) {
    if (known == NumberKnown.EXACTLY) {
      return Integer.toString(number);
    }
    if (number == 0) {
      return of("site.noneKnown");
    }
    return of(known == NumberKnown.AT_LEAST ? "site.atLeast" : "site.onRecord", number);
  }

  /** With a capital letter first. */
  public String capital(String text) {
    int first = text.offsetByCodePoints(0, text.isEmpty() ? 0 : 1);
    return text.substring(0, first).toUpperCase(Locale.ROOT) + text.substring(first);
  }

  /**
   * Days keep to their month; in French, signs to the word before them and numbers to their sign.
   * Sentences from elsewhere come with plain blanks.
   */
  private String set(String text) {
    boolean hasDays = text.chars().anyMatch(Character::isDigit);
    return wording.set(hasDays ? DAY_OF_MONTH.matcher(text).replaceAll("$1\u00a0") : text);
  }
}
