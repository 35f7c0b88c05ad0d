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

  /** The text in one of the two languages. */
  public String in(OfficialLanguage language) {
    return language == OfficialLanguage.FRENCH ? french : english;
  }
}
