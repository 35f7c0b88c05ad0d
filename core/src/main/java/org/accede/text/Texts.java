package org.accede.text;

import static java.util.Objects.requireNonNull;

import com.google.common.base.Supplier;
import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Maps;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.function.Function;
import org.accede.error.InvalidValueException;
import org.jspecify.annotations.Nullable;

/**
 * The texts of one room, such as explanations or calendars, by their keys, in English and French.
 *
 * <p>Immutable; each language is read when it is first asked for.
 */
public final class Texts {
  /** The texts of explanations, checks, plans and differences, and those of dates and periods. */
  public static final Texts EXPLANATIONS =
      read("/org/accede/answer/texts", Texts.class::getResourceAsStream);

  /** The names of subjects of treaties, and the words of titles that mark them. */
  public static final Texts SUBJECTS =
      read("/org/accede/treaty/subjects", Texts.class::getResourceAsStream);

  private final ImmutableMap<OfficialLanguage, Supplier<ImmutableMap<String, String>>> byLanguage;

  private Texts(Function<OfficialLanguage, ImmutableMap<String, String>> reading) {
    ImmutableMap.Builder<OfficialLanguage, Supplier<ImmutableMap<String, String>>> all =
        ImmutableMap.builder();
    for (OfficialLanguage language : OfficialLanguage.values()) {
      all.put(language, Suppliers.memoize(() -> reading.apply(language)));
    }
    this.byLanguage = all.buildOrThrow();
  }

  /** Texts in English and French by their keys. */
  public static Texts of(
      ImmutableMap<String, String> english, ImmutableMap<String, String> french) {
    return new Texts(language -> language == OfficialLanguage.FRENCH ? french : english);
  }

  /**
   * The texts of two property files in UTF-8: {@code name_en.properties} and {@code
   * name_fr.properties}.
   *
   * @param name the name of the files without language and ending
   * @param opening opens a file by its whole name; null if there is none, which is refused with an
   *     {@link InvalidValueException} when the texts are first asked for
   */
  public static Texts read(String name, Function<String, @Nullable InputStream> opening) {
    return new Texts(language -> properties(name + "_" + language.code() + ".properties", opening));
  }

  /** What a property file of this module holds. */
  static ImmutableMap<String, String> table(String file) {
    return properties(file, Texts.class::getResourceAsStream);
  }

  private static ImmutableMap<String, String> properties(
      String file, Function<String, @Nullable InputStream> opening) {
    Properties properties = new Properties();
    try (InputStream stream = opening.apply(file)) {
      if (stream == null) {
        throw new InvalidValueException("file of texts", file, "a file beside the class");
      }
      properties.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
    return Maps.fromProperties(properties);
  }

  /** The text of a key in a language, if there is one. */
  public Optional<String> in(OfficialLanguage language, String key) {
    return Optional.ofNullable(texts(language).get(key));
  }

  /**
   * Every key that a language needs a text for, in alphabetical order.
   *
   * <p>What a value is, is told from what the texts ask of it; a value that they put in as it is
   * can be anything.
   */
  public ImmutableList<TextKey> keys() {
    Map<String, String> french = texts(OfficialLanguage.FRENCH);
    return ImmutableSortedMap.copyOf(texts(OfficialLanguage.ENGLISH)).entrySet().stream()
        .map(
            text -> {
              String translated = french.getOrDefault(text.getKey(), "");
              return new TextKey(
                  text.getKey(),
                  text.getValue(),
                  translated,
                  Places.arguments(text.getValue(), translated));
            })
        .collect(ImmutableList.toImmutableList());
  }

  private ImmutableMap<String, String> texts(OfficialLanguage language) {
    return requireNonNull(requireNonNull(byLanguage.get(language)).get());
  }
}
