package org.accede;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An image that is compiled ahead holds only the resources that it is told of. */
class NativeImageTest {
  private static final Pattern LANGUAGE = Pattern.compile("(.*)_(?:en|fr)[.]properties");
  private static final Pattern NAME = Pattern.compile("\"name\": \"([\\w.]+)\", \"locales\"");
  private static final Pattern INCLUDED = Pattern.compile("\"pattern\": \"([^\"]+)\"");

  @ParameterizedTest
  @CsvSource({"../core, accede-core", "., accede-data"})
  void eachBundleOfTextsOfTheLibraryIsInIt(String module, String artifact) throws IOException {
    assertThat(matches(NAME, config(module, artifact)))
        .isNotEmpty()
        .containsExactlyInAnyOrderElementsOf(bundles(resources(module)));
  }

  @Test
  void whatTheLibraryOpensIsInIt() throws IOException {
    ImmutableList<Pattern> included =
        matches(INCLUDED, config(".", "accede-data")).stream()
            .map(Pattern::compile)
            .collect(ImmutableList.toImmutableList());

    assertThat(resources(".").filter(name -> name.matches(".*[.](css|json)")))
        .filteredOn(name -> !name.startsWith("org/accede/data/treaties/"))
        .hasSizeGreaterThan(2)
        .allMatch(name -> isIncluded(included, name));
    assertThat(isIncluded(included, "org/accede/data/register.bin")).isTrue();
    assertThat(isIncluded(included, "org/accede/data/treaties/210.json")).isFalse();
  }

  private static boolean isIncluded(ImmutableList<Pattern> included, String name) {
    return included.stream().anyMatch(one -> one.matcher(name).matches());
  }

  private static Path root(String module) {
    return Path.of(module, "src", "main", "resources");
  }

  private static String config(String module, String artifact) throws IOException {
    return Files.readString(
        root(module)
            .resolve(Path.of("META-INF", "native-image", "org.accede", artifact))
            .resolve("resource-config.json"));
  }

  private static Stream<String> resources(String module) throws IOException {
    try (Stream<Path> files = Files.walk(root(module).resolve("org"))) {
      return files
          .filter(Files::isRegularFile)
          .map(file -> root(module).relativize(file).toString().replace('\\', '/'))
          .collect(ImmutableList.toImmutableList())
          .stream();
    }
  }

  /** The bundles; the command line's are in no image, as its options are found by reflection. */
  private static ImmutableSet<String> bundles(Stream<String> resources) {
    return resources
        .filter(name -> !name.startsWith("org/accede/cli/"))
        .flatMap(name -> LANGUAGE.matcher(name).results())
        .map(found -> found.group(1).replace('/', '.'))
        .collect(ImmutableSet.toImmutableSet());
  }

  private static ImmutableSet<String> matches(Pattern pattern, String text) {
    return pattern
        .matcher(text)
        .results()
        .map(found -> found.group(1))
        .collect(ImmutableSet.toImmutableSet());
  }
}
