package org.accede.text;

import com.google.common.collect.ImmutableList;

/**
 * A key that needs a text, for who writes the texts of a language.
 *
 * @param key the key, such as {@code act.entryIntoForce}
 * @param english the English text, such as {@code The treaty entered into force for {0:the} {1}.}
 * @param french the French text
 * @param arguments what the values are that go into its places, in their order
 */
public record TextKey(
    String key, String english, String french, ImmutableList<Argument> arguments) {
  /** What a value in a text is. */
  public enum Argument {
    /** A name, which a text can have in a form: {@code {0:the}}. */
    NAME,
    /**
     * A date, imprecise or not, which a text can have as {@code {0:since}} or {@code {0:until}}.
     */
    DATE,
    /** The number of an article, which a text has as {@code {0:article}}. */
    ARTICLE,
    /** A whole number, by which a text can choose a word: {@code {0#day|days}}. */
    NUMBER,
    /** Any of these, a period, a sentence or a word, which stands in the text as it is. */
    VALUE
  }
}
