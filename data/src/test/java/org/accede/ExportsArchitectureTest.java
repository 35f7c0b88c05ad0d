package org.accede;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.google.common.collect.ImmutableSet;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What both modules show to others stands by itself. */
@AnalyzeClasses(packages = "org.accede", importOptions = ImportOption.DoNotIncludeTests.class)
class ExportsArchitectureTest {
  private static final Pattern EXPORT = Pattern.compile("(?m)^\\s*exports ([\\w.]+);");
  private static final ImmutableSet<String> EXPORTED =
      Stream.of(Path.of("..", "core"), Path.of("."))
          .flatMap(ExportsArchitectureTest::exports)
          .collect(ImmutableSet.toImmutableSet());

  @ArchTest
  static final ArchRule what_is_exported_names_nothing_that_is_not =
      classes()
          .that(describe("are exported", ExportsArchitectureTest::isExported))
          .should(nameOnlyWhatIsExported())
          .because("a type that cannot be named cannot be used");

  private static Stream<String> exports(Path module) {
    try {
      return EXPORT
          .matcher(
              Files.readString(module.resolve(Path.of("src", "main", "java", "module-info.java"))))
          .results()
          .map(export -> export.group(1));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static boolean isExported(JavaClass item) {
    return EXPORTED.contains(item.getPackageName())
        && item.getModifiers().contains(JavaModifier.PUBLIC);
  }

  private static ArchCondition<JavaClass> nameOnlyWhatIsExported() {
    return new ArchCondition<>("name only what is exported") {
      @Override
      public void check(JavaClass item, ConditionEvents events) {
        Stream.concat(
                item.getInterfaces().stream(),
                item.getCodeUnits().stream()
                    .filter(unit -> isSeen(unit))
                    .flatMap(
                        unit ->
                            Stream.concat(
                                Stream.of(unit.getReturnType()),
                                unit.getParameterTypes().stream())))
            .flatMap(type -> type.getAllInvolvedRawTypes().stream())
            .filter(type -> type.getPackageName().startsWith("org.accede"))
            .filter(type -> !EXPORTED.contains(type.getPackageName()))
            .forEach(
                type ->
                    events.add(
                        SimpleConditionEvent.violated(
                            item, item.getName() + " names " + type.getName())));
      }
    };
  }

  private static boolean isSeen(JavaCodeUnit unit) {
    return unit.getModifiers().contains(JavaModifier.PUBLIC)
        || unit.getModifiers().contains(JavaModifier.PROTECTED);
  }
}
