package org.accede.treaty;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import java.util.Objects;
import java.util.Optional;
import org.accede.error.InvalidValueException;
import org.accede.text.BilingualText;

/**
 * What treaties are about, such as corruption or nationality: by the words of their titles and
 * common names, as the files {@code subjects_en.properties} and {@code subjects_fr.properties}
 * beside this class list them.
 *
 * @param code a name in upper case that stays, such as {@code CORRUPTION}
 * @param name what people call it
 */
public record Subject(String code, BilingualText name) implements Serializable {
  /**
   * A subject.
   *
   * @throws InvalidValueException if the code is not in upper case
   */
  public Subject {
    if (!code.matches("[A-Z]+(_[A-Z]+)*")) {
      throw new InvalidValueException("code", code, "words in upper case, such as DEATH_PENALTY");
    }
    Objects.requireNonNull(name, "name");
  }

  /** All subjects there are, by code. */
  public static ImmutableList<Subject> all() {
    return SubjectVocabulary.shared().subjects();
  }

  /**
   * The subject that people call by this name, in English or French, or by its code; empty if none
   * is called that.
   *
   * <pre>{@code
   * Subject.named("violence against women")  // VIOLENCE_AGAINST_WOMEN
   * Subject.named("Peine de mort")           // DEATH_PENALTY
   * }</pre>
   */
  public static Optional<Subject> named(String name) {
    return SubjectVocabulary.shared().named(name);
  }

  /** Such as {@code CORRUPTION}. */
  @Override
  public String toString() {
    return code;
  }
}
