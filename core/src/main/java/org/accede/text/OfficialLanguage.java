package org.accede.text;

import java.util.Locale;
import org.accede.error.InvalidValueException;

/** An official language of the Council of Europe (Statute, ETS No. 001, Article 12). */
public enum OfficialLanguage {
  /** English. */
  ENGLISH("en", Locale.ENGLISH),
  /** French. */
  FRENCH("fr", Locale.FRENCH);

  private final String code;
  private final Locale locale;

  OfficialLanguage(String code, Locale locale) {
    this.code = code;
    this.locale = locale;
  }

  /**
   * The language with an ISO 639-1 code.
   *
   * @throws InvalidValueException if the code is neither {@code en} nor {@code fr}
   */
  public static OfficialLanguage of(String code) {
    for (OfficialLanguage language : values()) {
      if (language.code.equals(code)) {
        return language;
      }
    }
    throw new InvalidValueException("language", code, "en or fr");
  }

  /** Its ISO 639-1 code, {@code en} or {@code fr}. */
  public String code() {
    return code;
  }

  /** Its locale, without a country. */
  public Locale locale() {
    return locale;
  }
}
