package org.accede.text;

import java.text.Collator;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/**
 * A language that answers, tables, calendars and reports can be read in.
 *
 * <p>English and French come with Accede, as {@link OfficialLanguage}. Any other is given whole by
 * implementing this interface, from any module: its texts by their keys, its names, and what it
 * wants in print. The keys that need a text are listed, with their English text and what the values
 * in it are, by {@link Texts#keys()} of {@link Texts#EXPLANATIONS}, and of the texts of the things
 * that are made of them: {@code DeadlineCalendar.TEXTS}, {@code HtmlReport.TEXTS}, {@code
 * ImportReport.TEXTS}. Dates, periods and numbers are formed from texts as well, such as {@code
 * date.month.1}; nothing is asked of the locale data of the Java platform.
 *
 * <p>A text that a language does not have is taken from its {@link #fallback()}, the sentence as a
 * whole; without one, a {@link org.accede.error.MissingTextException} names the key.
 *
 * <pre>{@code
 * final class German implements Language {
 *   public String code() { return "de"; }
 *   public Optional<String> text(String key) { return Optional.ofNullable(TEXTS.get(key)); }
 *   public String name(BilingualText name) {
 *     return NAMES.getOrDefault(name.english(), name.english());
 *   }
 * }
 * String text = ExplanationText.of(answer.explanation(), new German());
 * }</pre>
 *
 * <p>Limits: a number has two forms in a text, singular and plural; a text that sources give, such
 * as a remark, is not translated.
 *
 * <p>All implementations must be immutable and safe to share between threads.
 */
public interface Language {
  /** Its language tag (BCP 47), such as {@code de} or {@code pt-BR}. */
  String code();

  /**
   * The text of a key, with places such as {@code {0}} for values, as {@code Wording} describes
   * them; empty if the language has none.
   */
  Optional<String> text(String key);

  /** A name or title in the language: of a State, an organisation, a treaty. */
  String name(BilingualText name);

  /**
   * A name in a form that a text of this language asks for, such as {@code {0:dem}}: with its
   * article, or in a case. The form comes in small letters; a capital, where the text has one, is
   * put on what is returned. Without more ado the name as it is.
   *
   * @param form the form, such as {@code dem}
   * @param name the name in the language
   */
  default String formed(String form, String name) {
    return name;
  }

  /** A text as it is set in print, such as with spaces that do not break. Else as it is. */
  default String set(String text) {
    return text;
  }

  /** The order of names in the language; by default that of the Latin alphabet. */
  default Comparator<String> alphabetical() {
    Collator collator = Collator.getInstance(Locale.ROOT);
    return collator::compare;
  }

  /** The language in which sentences are written for which this one has no text. */
  default Optional<OfficialLanguage> fallback() {
    return Optional.empty();
  }
}
