package org.accede.texts;

import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toSet;

import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.accede.answer.Wording;
import org.accede.text.OfficialLanguage;
import org.accede.text.Texts;

/** The texts for people, in both languages, with the sources that speak of them. */
public enum TextBundle {
  /** Explanations, checks, differences. */
  EXPLANATIONS(Path.of("..", "core"), "answer/texts", "."),
  /** Tables of the command line. */
  COMMANDS(Path.of("."), "cli/text/messages", "cli"),
  /** Calendars. */
  CALENDAR(Path.of("."), "exchange/calendar", "exchange"),
  /** Reports. */
  REPORT(Path.of("."), "report/words/report", "report"),
  /** Reports of an import. */
  IMPORT(Path.of("."), "treatyoffice/import", "treatyoffice");

  private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/|//[^\\n]*", Pattern.DOTALL);
  private static final Pattern LITERAL =
      Pattern.compile("\"([a-z]\\w*(?:\\.\\w+)+\\.?|[a-z]\\w*\\.)\"");
  private static final Path PACKAGES = Path.of("org", "accede");

  private final Path module;
  private final String name;
  private final String sources;

  TextBundle(Path module, String name, String sources) {
    this.module = module;
    this.name = name;
    this.sources = sources;
  }

  /** The texts in a language, by key. */
  public Map<String, String> texts(OfficialLanguage language) {
    ResourceBundle bundle = bundle(language);
    Map<String, String> texts = new TreeMap<>();
    bundle.keySet().forEach(key -> texts.put(key, bundle.getString(key)));
    return texts;
  }

  /** The words of the library with these texts. */
  Wording wording(OfficialLanguage language) {
    return Wording.in(language)
        .with(
            Texts.of(
                ImmutableMap.copyOf(texts(OfficialLanguage.ENGLISH)),
                ImmutableMap.copyOf(texts(OfficialLanguage.FRENCH))));
  }

  private ResourceBundle bundle(OfficialLanguage language) {
    Path file =
        module
            .resolve(Path.of("src", "main", "resources"))
            .resolve(PACKAGES)
            .resolve(name + "_" + language.code() + ".properties");
    try (Reader reader = Files.newBufferedReader(file)) {
      return new PropertyResourceBundle(reader);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /**
   * The keys that the sources speak of, whose first word is that of a key of this bundle.
   *
   * @param endings what follows the beginnings of keys that the sources complete from a value
   */
  public Set<String> keysInSources(ImmutableMap<String, Set<String>> endings) {
    Set<String> firstWords =
        texts(OfficialLanguage.ENGLISH).keySet().stream()
            .map(TextBundle::firstWord)
            .collect(toSet());
    return literals()
        .filter(literal -> firstWords.contains(firstWord(literal)))
        .flatMap(
            literal ->
                literal.endsWith(".")
                    ? endings.getOrDefault(literal, Set.of("?")).stream()
                        .map(ending -> literal + ending)
                    : Stream.of(literal))
        .collect(toCollection(TreeSet::new));
  }

  private static String firstWord(String key) {
    return key.substring(0, key.indexOf('.'));
  }

  private Stream<String> literals() {
    Path folder = module.resolve(Path.of("src", "main", "java")).resolve(PACKAGES).resolve(sources);
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(file -> file.toString().endsWith(".java"))
          .map(TextBundle::code)
          .flatMap(code -> LITERAL.matcher(code).results())
          .map((MatchResult match) -> match.group(1))
          .toList()
          .stream();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private static String code(Path file) {
    try {
      return COMMENT.matcher(Files.readString(file)).replaceAll("");
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
