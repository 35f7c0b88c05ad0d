package org.accede;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.primitives.Primitives;
import java.io.IOException;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.accede.answer.Explanation;
import org.accede.answer.Step;
import org.accede.body.BodyCode;
import org.accede.data.CouncilOfEurope;
import org.accede.error.InvalidValueException;
import org.accede.error.UnfinishedBuilderException;
import org.accede.participant.ParticipantCode;
import org.accede.query.Peers;
import org.accede.query.ProcedureTimes;
import org.accede.register.TreatyRegister;
import org.accede.rule.check.Question;
import org.accede.source.Source;
import org.accede.text.BilingualText;
import org.accede.text.Message;
import org.accede.time.AsOf;
import org.accede.time.ImpreciseDate;
import org.accede.time.Term;
import org.accede.treaty.FinalClauses;
import org.accede.treaty.Treaty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class BuildersTest {
  private static final Pattern COMMENT =
      Pattern.compile("/\\*\\*([^/]*?)\\*/\\s+(?:public static )?class Builder extends Immutable");
  private static final Pattern MANDATORY =
      Pattern.compile("<p>Mandatory: (\\{@code \\w+\\}(?:, \\{@code \\w+\\})*)[;.]");
  private static final Pattern MISSING = Pattern.compile("are not set \\[(.*)\\]");

  /** What attributes are set to that must be there. */
  private static final ImmutableList<Object> SAMPLES = samples();

  private static ImmutableList<Object> samples() {
    LocalDate day = LocalDate.of(2025, 9, 11);
    TreatyRegister register = CouncilOfEurope.register();
    Treaty convention = register.treaty("030");
    FinalClauses clauses = convention.clauses();
    Question.OfTreaty nothing = one -> ImmutableList.of();
    return ImmutableList.of(
        Optional.empty(),
        true,
        1,
        "text",
        URI.create("https://example.org"),
        Instant.EPOCH,
        day,
        AsOf.on(day),
        ImpreciseDate.on(day),
        Term.notStated(),
        new BilingualText("a", "b"),
        Message.of("a"),
        Step.of("a"),
        new Explanation.Builder().rule("r").build(),
        register.participant("KAZ"),
        ParticipantCode.of("KAZ"),
        convention,
        convention.number(),
        clauses,
        clauses.threshold().orElseThrow(),
        clauses.accession().orElseThrow().routes().get(0).who(),
        clauses.laterEntryIntoForce().orElseThrow().counting(),
        register.acts().get(0).provenance(),
        register.acts().get(0),
        new BodyCode("GRECO"),
        new Peers(0, 0, 0, 0),
        ProcedureTimes.in(register, day),
        nothing);
  }

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

  /** Kept silently, the last one would win, and nobody would hear of the other. */
  @ParameterizedTest
  @MethodSource("values")
  void anAttributeSetTwiceIsRefusedByName(Path file) throws Throwable {
    Class<?> builder = builder(file);
    for (List<Method> setters : setters(builder).values()) {
      for (Method again : setters) {
        Object once = builder.getConstructor().newInstance();
        set(once, setters.get(0), sample(setters.get(0)).orElseThrow());

        // Of an optional one there need be no sample: that it was set is seen before that it is
        // null.
        assertThatThrownBy(() -> set(once, again, sample(again).orElse(null)))
            .isInstanceOf(IllegalStateException.class)
            .hasMessageContaining(builder.getDeclaringClass().getSimpleName())
            .hasMessageEndingWith("already set: " + again.getName());
      }
    }
  }

  /**
   * By its name and no more; in the place of an {@code Optional} by the JVM itself, in words of its
   * own.
   */
  @ParameterizedTest
  @MethodSource("values")
  void aNullIsRefusedAndByNameUnlessItStandsForAnOptional(Path file) throws Throwable {
    Class<?> builder = builder(file);
    for (List<Method> setters : setters(builder).values()) {
      for (Method setter : setters) {
        Class<?> taken = setter.getParameterTypes()[0];
        if (!taken.isPrimitive()) {
          Object empty = builder.getConstructor().newInstance();

          assertThatThrownBy(() -> set(empty, setter, null))
              .isInstanceOf(NullPointerException.class)
              .satisfies(
                  refused -> {
                    if (taken != Optional.class) {
                      assertThat(refused).hasMessage(setter.getName());
                    }
                  });
        }
      }
    }
  }

  /** The setters of attributes that have one value, by its name, first those that take nothing. */
  private static Map<String, List<Method>> setters(Class<?> builder) {
    return Arrays.stream(builder.getMethods())
        .filter(method -> method.getParameterCount() == 1)
        .filter(method -> method.getReturnType() == builder)
        .filter(method -> !method.getName().matches("add[A-Z].*"))
        .sorted(comparing(method -> method.getParameterTypes()[0] != Optional.class))
        .collect(groupingBy(Method::getName));
  }

  private static Optional<Object> sample(Method setter) {
    Class<?> type = Primitives.wrap(setter.getParameterTypes()[0]);
    return Stream.concat(
            Stream.ofNullable(type.getEnumConstants()).flatMap(Stream::of), SAMPLES.stream())
        .filter(type::isInstance)
        .findFirst();
  }

  /** As a caller does: of the class in which it is declared nobody knows. */
  private static void set(Object builder, Method setter, Object value) throws Throwable {
    MethodHandles.publicLookup()
        .findVirtual(
            builder.getClass(),
            setter.getName(),
            MethodType.methodType(setter.getReturnType(), setter.getParameterTypes()))
        .invokeWithArguments(builder, value);
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
