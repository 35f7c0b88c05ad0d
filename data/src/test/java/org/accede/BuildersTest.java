package org.accede;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.accede.error.InvalidValueException;
import org.accede.error.UnfinishedBuilderException;
import org.accede.source.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class BuildersTest {
  private static final Pattern COMMENT =
      Pattern.compile("/\\*\\*([^/]*?)\\*/\\s+(?:public static )?class Builder extends Immutable");
  private static final Pattern MANDATORY =
      Pattern.compile("<p>Mandatory: (\\{@code \\w+\\}(?:, \\{@code \\w+\\})*)[;.]");
  private static final Pattern MISSING = Pattern.compile("are not set \\[(.*)\\]");

  static Stream<Path> values() throws IOException {
    ImmutableList.Builder<Path> values = ImmutableList.builder();
    for (Path module : ImmutableList.of(Path.of("..", "core"), Path.of("."))) {
      try (Stream<Path> files = Files.walk(sources(module))) {
        for (Path file : files.filter(one -> one.toString().endsWith(".java")).toList()) {
          if (COMMENT.matcher(Files.readString(file)).find()) {
            values.add(file);
          }
        }
      }
    }
    return values.build().stream();
  }

  @Test
  void thereAreBuildersInBothModules() throws IOException {
    assertThat(values())
        .hasSizeGreaterThan(35)
        .anyMatch(file -> file.startsWith(sources(Path.of("."))));
  }

  @ParameterizedTest
  @MethodSource("values")
  void aBuilderSaysWhatIsMandatory(Path file) throws Exception {
    assertThat(mandatory(Files.readString(file)))
        .isEqualTo(missing(builder(file).getConstructor().newInstance()));
  }

  /** Else Javadoc lists them by name under a class that nobody sees. */
  @ParameterizedTest
  @MethodSource("values")
  void theSettersOfABuilderAreItsOwn(Path file) throws Exception {
    assertThat(Modifier.isPublic(builder(file).getSuperclass().getModifiers())).isFalse();
  }

  @Test
  void anUnfinishedBuilderIsAccedesOwnException() {
    assertThatThrownBy(() -> new Source.Builder().id("letter").build())
        .isInstanceOf(UnfinishedBuilderException.class)
        .hasMessageContaining("Source")
        .hasMessageContaining("[kind, title]");
  }

  @Test
  void anAttributeSetTwiceIsRefusedByName() {
    Source.Builder once = new Source.Builder().id("letter");

    assertThatThrownBy(() -> once.id("letter"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("Source")
        .hasMessageEndingWith("already set: id");
  }

  private static ImmutableList<String> mandatory(String source) {
    Matcher comment = COMMENT.matcher(source);
    assertThat(comment.find()).isTrue();
    String words = comment.group(1).replaceAll("\\s+\\*?\\s*", " ");
    Matcher mandatory = MANDATORY.matcher(words);
    if (mandatory.find()) {
      return Splitter.on(", ")
          .splitToStream(mandatory.group(1).replaceAll("\\{@code (\\w+)\\}", "$1"))
          .collect(ImmutableList.toImmutableList());
    }
    assertThat(words).contains("<p>Nothing is mandatory");
    return ImmutableList.of();
  }

  private static ImmutableList<String> missing(Object empty) throws ReflectiveOperationException {
    try {
      empty.getClass().getMethod("build").invoke(empty);
      return ImmutableList.of();
    } catch (InvocationTargetException refused) {
      if (refused.getCause() instanceof InvalidValueException) {
        return ImmutableList.of();
      }
      assertThat(refused).hasCauseInstanceOf(UnfinishedBuilderException.class);
      Matcher missing = MISSING.matcher(refused.getCause().getMessage());
      assertThat(missing.find()).isTrue();
      return ImmutableList.copyOf(Splitter.on(", ").split(missing.group(1)));
    }
  }

  private static Class<?> builder(Path file) throws ClassNotFoundException {
    Path module = file.startsWith("..") ? Path.of("..", "core") : Path.of(".");
    String name =
        sources(module)
            .relativize(file)
            .toString()
            .replace(file.getFileSystem().getSeparator(), ".");
    return Class.forName(name.substring(0, name.length() - ".java".length()) + "$Builder");
  }

  private static Path sources(Path module) {
    return module.resolve("src").resolve("main").resolve("java");
  }
}
