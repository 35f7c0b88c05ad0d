package org.accede.text;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import java.util.regex.Pattern;
import org.accede.error.InvalidValueException;

/**
 * Names in sentences: with the article that usage gives them, contracted and elided.
 *
 * <p>The tables, {@code names_en.properties} and {@code names_fr.properties}, list names by their
 * article. A name that is in none stands without, which is right for a town or a State such as
 * Monaco: "a invité Monaco", "d'Oman".
 */
final class Names {
  private static final String NONE = "none";
  private static final String MASCULINE = "le";
  private static final String PLURAL = "les";
  private static final Splitter LIST = Splitter.on(';').trimResults().omitEmptyStrings();
  private static final Pattern ELIDES = Pattern.compile("^(?:[AEIOUÀÂÉÈÊÎÔ]|Haïti)");

  /** The number of a treaty with its series, which French speaks of as a treaty. */
  private static final Pattern LABEL = Pattern.compile("^STC?E n°");

  private final boolean french;
  private final ImmutableMap<String, String> articles;

  private Names(boolean french, ImmutableMap<String, String> articles) {
    this.french = french;
    this.articles = articles;
  }

  static Names english() {
    return new Names(false, table("/org/accede/answer/names_en.properties"));
  }

  static Names french() {
    return new Names(true, table("/org/accede/answer/names_fr.properties"));
  }

  private static ImmutableMap<String, String> table(String file) {
    ImmutableMap.Builder<String, String> articles = ImmutableMap.builder();
    Texts.table(file)
        .forEach(
            (article, names) -> LIST.split(names).forEach(name -> articles.put(name, article)));
    return articles.buildOrThrow();
  }

  /**
   * A name in a form: {@code the} in English; {@code le}, {@code de}, {@code à} in French.
   *
   * @throws InvalidValueException if the language has no such form
   */
  String with(String form, String name) {
    return french ? french(form, name) : english(form, name);
  }

  private String english(String form, String name) {
    if (!form.equals("the")) {
      throw new InvalidValueException("form of a name", form, "the");
    }
    return articles.containsKey(name) ? "the " + name : name;
  }

  private String french(String form, String name) {
    if (LABEL.matcher(name).lookingAt()) {
      return french(form, MASCULINE, "traité " + name);
    }
    return french(form, articles.getOrDefault(name, NONE), name);
  }

  private static String french(String form, String article, String name) {
    boolean elides = ELIDES.matcher(name).lookingAt();
    boolean bare = article.equals(NONE);
    String definite = bare ? "" : article.equals(PLURAL) ? "les " : elides ? "l'" : article + " ";
    boolean contracts = !elides && article.equals(MASCULINE);
    return switch (form) {
          case "le" -> definite;
          case "de" ->
              bare
                  ? (elides ? "d'" : "de ")
                  : contracts ? "du " : article.equals(PLURAL) ? "des " : "de " + definite;
          case "à" ->
              bare ? "à " : contracts ? "au " : article.equals(PLURAL) ? "aux " : "à " + definite;
          default -> throw new InvalidValueException("form of a name", form, "le, de or à");
        }
        + name;
  }
}
