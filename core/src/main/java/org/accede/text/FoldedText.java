package org.accede.text;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;

/** Texts as people type them, who care neither for case nor for accents and punctuation. */
public final class FoldedText {
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern NOT_ALPHANUMERIC = Pattern.compile("[^\\p{L}\\p{N}]+");

  private FoldedText() {}

  /**
   * The words of a text in small letters, without accents and punctuation, with a blank between
   * them: {@code l egalite} for {@code L'Égalité !}. May be empty.
   */
  public static String of(String text) {
    Objects.requireNonNull(text, "text");
    String plain = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
    // "108+" is another name than "108"
    String spelled = plain.toLowerCase(Locale.ROOT).replace("+", " plus ");
    return NOT_ALPHANUMERIC.matcher(spelled).replaceAll(" ").strip();
  }
}
