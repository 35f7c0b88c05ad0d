package org.accede.text;

import static java.util.Objects.requireNonNull;

import com.google.common.base.Supplier;
import com.google.common.base.Suppliers;
import java.util.Optional;
import org.accede.error.InvalidValueException;

/** An official language of the Council of Europe (Statute, ETS No. 001, Article 12). */
public enum OfficialLanguage implements Language {
  /** English. */
  ENGLISH("en", Names::english),
  /** French. */
  FRENCH("fr", Names::french);

  private final String code;

  // read by whoever asks first, and the same for all
  @SuppressWarnings("ImmutableEnumChecker")
  private final Supplier<Names> names;

  OfficialLanguage(String code, Supplier<Names> names) {
    this.code = code;
    this.names = Suppliers.memoize(names);
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
  @Override
  public String code() {
    return code;
  }

  /** The text of a key of {@link Texts#EXPLANATIONS}. */
  @Override
  public Optional<String> text(String key) {
    return Texts.EXPLANATIONS.in(this, key);
  }

  @Override
  public String name(BilingualText name) {
    return this == FRENCH ? name.french() : name.english();
  }

  /**
   * A name in a form: {@code the} in English; {@code le}, {@code de}, {@code à} in French.
   *
   * @throws InvalidValueException if the language has no such form
   */
  @Override
  public String formed(String form, String name) {
    return requireNonNull(names.get()).with(form, name);
  }

  /** In French, signs keep to the word before them and numbers to their sign. */
  @Override
  public String set(String text) {
    return this == FRENCH ? FrenchTypography.set(text) : text;
  }
}
