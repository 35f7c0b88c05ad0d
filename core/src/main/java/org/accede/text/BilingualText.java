package org.accede.text;

import java.io.Serializable;
import org.accede.error.InvalidValueException;

/**
 * A name or title in English and French.
 *
 * @param english the English text, not blank
 * @param french the French text, not blank
 */
public record BilingualText(String english, String french) implements Serializable {
  /**
   * A text in both languages.
   *
   * @throws InvalidValueException if either is blank
   */
  public BilingualText {
    if (english.isBlank()) {
      throw new InvalidValueException("english", english, "a text");
    }
    if (french.isBlank()) {
      throw new InvalidValueException("french", french, "a text");
    }
  }

  /** The text in a language: one of the two, or what another calls it. */
  public String in(Language language) {
    return language.name(this);
  }
}
