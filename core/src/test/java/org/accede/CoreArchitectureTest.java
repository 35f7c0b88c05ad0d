package org.accede;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.codeUnits;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvent;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serial;
import java.io.Serializable;
import java.time.Clock;
import java.util.Calendar;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.accede.error.AccedeException;
import org.jspecify.annotations.NullMarked;

/** How the house is built: which rooms a room may know of, and what none of them does. */
@AnalyzeClasses(packages = "org.accede", importOptions = ImportOption.DoNotIncludeTests.class)
class CoreArchitectureTest {
  /** Rooms on one floor are strangers to each other; {@code text} and {@code time} use errors. */
  private static final ImmutableMap<String, Integer> FLOORS =
      ImmutableMap.<String, Integer>builder()
          .put("error", 0)
          .put("text", 1)
          .put("time", 1)
          .put("source", 2)
          .put("participant", 3)
          .put("body", 4)
          .put("treaty", 4)
          .put("act", 5)
          .put("invitation", 5)
          .put("register", 6)
          .put("answer", 6)
          .put("difference", 7)
          .put("rule.world", 7)
          .put("rule", 8)
          .put("rule.accession", 9)
          .put("rule.entry", 9)
          .put("rule.check", 10)
          .put("rule.check.*", 11)
          .put("query", 12)
          .buildOrThrow();

  private static final ImmutableSet<String> CLOCKS =
      ImmutableSet.of("currentTimeMillis", "nanoTime", "now");

  /** What a value that can be serialised names: it is read and written by others. */
  private static final ImmutableSet<Class<?>> SERIALISING =
      ImmutableSet.of(
          Serializable.class, Serial.class, ObjectInputStream.class, InvalidObjectException.class);

  @ArchTest
  static final ArchRule a_room_knows_only_the_floors_below_it =
      classes()
          .should(knowOnlyTheFloorsBelow())
          .because("a fact that is read must not depend on who reads it");

  @ArchTest
  static final ArchRule rooms_of_checks_are_strangers =
      slices()
          .matching("org.accede.rule.check.(*)")
          .should()
          .notDependOnEachOther()
          .because("each finding cites its own check; the front door puts checks together");

  @ArchTest
  static final ArchRule what_computes_does_not_know_who_checks_it =
      noClasses()
          .that()
          .resideInAPackage("org.accede.rule..")
          .and()
          .resideOutsideOfPackage("org.accede.rule.check..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.accede.rule.check..")
          .because("an answer must not depend on what is thought of it");

  @ArchTest
  static final ArchRule facts_do_not_know_rules =
      noClasses()
          .that()
          .resideOutsideOfPackages("org.accede.rule..", "org.accede.query..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.accede.rule..", "org.accede.query..")
          .because("facts stand whatever is made of them");

  @ArchTest
  static final ArchRule core_does_not_know_jackson =
      noClasses()
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("com.fasterxml..", "tools.jackson..")
          .because("how facts are written down is the business of the data module");

  @ArchTest
  static final ArchRule nobody_asks_the_wall_clock =
      noClasses()
          .should()
          .accessTargetWhere(describe("asks what time it is", CoreArchitectureTest::asksTheTime))
          .orShould()
          .dependOnClassesThat()
          .areAssignableTo(Clock.class)
          .orShould()
          .dependOnClassesThat()
          .areAssignableTo(Date.class)
          .orShould()
          .dependOnClassesThat()
          .areAssignableTo(Calendar.class)
          .because("the day of a question is always an argument");

  @ArchTest
  static final ArchRule no_input_or_output =
      noClasses()
          .that()
          .doNotHaveFullyQualifiedName("org.accede.text.Texts")
          .should()
          .dependOnClassesThat(
              resideInAnyPackage("java.io..", "java.nio..", "java.net..", "java.util.logging..")
                  .and(
                      describe(
                          "are not what a value that can be serialised names",
                          type -> SERIALISING.stream().noneMatch(type::isEquivalentTo))))
          .orShould()
          .accessTargetWhere(describe("reads a resource", CoreArchitectureTest::readsAResource))
          .because("a rule that reads a file answers differently elsewhere");

  @ArchTest
  static final ArchRule no_generated_type_is_public =
      classes()
          .that(areGenerated())
          .and()
          .areTopLevelClasses()
          .should()
          .notBePublic()
          .because("a value is known by its interface alone");

  @ArchTest
  static final ArchRule no_generated_type_is_in_a_public_signature =
      codeUnits()
          .that()
          .areDeclaredInClassesThat(areSeenFromOutside())
          .should(nameNoGeneratedType())
          .because("the way values are generated must be free to change");

  @ArchTest
  static final ArchRule packages_are_free_of_cycles =
      slices()
          .matching("org.accede.(**)")
          .should()
          .beFreeOfCycles()
          .because("what depends on itself cannot be understood in parts");

  @ArchTest
  static final ArchRule no_public_exception_but_accedes_own =
      classes()
          .that()
          .areAssignableTo(Throwable.class)
          .and()
          .arePublic()
          .should()
          .beAssignableTo(AccedeException.class)
          .because("whoever catches that one catches all");

  @ArchTest
  static final ArchRule every_package_says_that_nothing_is_null =
      classes()
          .should(resideInANullMarkedPackage())
          .because("where a package is not marked, null is not checked");

  private static ArchCondition<JavaClass> knowOnlyTheFloorsBelow() {
    return new ArchCondition<>("know only the floors below") {
      @Override
      public void check(JavaClass item, ConditionEvents events) {
        String room = room(item);
        if (!FLOORS.containsKey(floorName(room))) {
          events.add(violated(item, item.getFullName() + " lies on no floor"));
        }
        for (Dependency dependency : item.getDirectDependenciesFromSelf()) {
          JavaClass target = dependency.getTargetClass().getBaseComponentType();
          if (target.getPackageName().startsWith("org.accede")
              && !room(target).equals(room)
              && floor(target) >= floor(item)) {
            events.add(violated(item, dependency.getDescription()));
          }
        }
      }
    };
  }

  private static int floor(JavaClass item) {
    return FLOORS.getOrDefault(floorName(room(item)), 0);
  }

  /** The room of a class: its package below the root, or up to three parts of it for rules. */
  private static String room(JavaClass item) {
    List<String> parts = Splitter.on('.').splitToList(item.getPackageName());
    int length = parts.size() > 2 && parts.get(2).equals("rule") ? 5 : 3;
    return String.join(
        ".", parts.subList(Math.min(2, parts.size()), Math.min(length, parts.size())));
  }

  private static String floorName(String room) {
    return room.startsWith("rule.check.") ? "rule.check.*" : room;
  }

  private static boolean asksTheTime(JavaAccess<?> access) {
    String owner = access.getTargetOwner().getName();
    return CLOCKS.contains(access.getName())
        && (owner.startsWith("java.time.") || owner.equals(System.class.getName()));
  }

  private static boolean readsAResource(JavaAccess<?> access) {
    return access.getName().startsWith("getResource")
        && access.getTargetOwner().getPackageName().equals("java.lang");
  }

  private static DescribedPredicate<JavaClass> areGenerated() {
    return describe("are generated", CoreArchitectureTest::isGenerated);
  }

  private static boolean isGenerated(JavaClass item) {
    return item.getPackageName().startsWith("org.accede")
        && withEnclosing(item).anyMatch(one -> one.getSimpleName().startsWith("Immutable"));
  }

  private static DescribedPredicate<JavaClass> areSeenFromOutside() {
    return describe(
        "are seen from outside",
        item ->
            !isGenerated(item) && withEnclosing(item).allMatch(one -> isSeen(one.getModifiers())));
  }

  /** A class and those that it is nested in. */
  private static Stream<JavaClass> withEnclosing(JavaClass item) {
    return Stream.iterate(
            Optional.of(item),
            Optional::isPresent,
            nested -> nested.flatMap(JavaClass::getEnclosingClass))
        .flatMap(Optional::stream);
  }

  private static boolean isSeen(Set<JavaModifier> modifiers) {
    return modifiers.contains(JavaModifier.PUBLIC) || modifiers.contains(JavaModifier.PROTECTED);
  }

  private static ArchCondition<JavaCodeUnit> nameNoGeneratedType() {
    return new ArchCondition<>("name no generated type") {
      @Override
      public void check(JavaCodeUnit item, ConditionEvents events) {
        if (!isSeen(item.getModifiers())) {
          return;
        }
        Stream.<JavaType>concat(Stream.of(item.getReturnType()), item.getParameterTypes().stream())
            .flatMap(type -> type.getAllInvolvedRawTypes().stream())
            .filter(CoreArchitectureTest::isGenerated)
            .forEach(
                type ->
                    events.add(violated(item, item.getFullName() + " names " + type.getName())));
      }
    };
  }

  private static ArchCondition<JavaClass> resideInANullMarkedPackage() {
    return new ArchCondition<>("reside in a package that is @NullMarked") {
      @Override
      public void check(JavaClass item, ConditionEvents events) {
        if (!item.getPackage().isAnnotatedWith(NullMarked.class)) {
          events.add(violated(item, item.getPackageName() + " is not @NullMarked"));
        }
      }
    };
  }

  private static ConditionEvent violated(Object item, String message) {
    return SimpleConditionEvent.violated(item, message);
  }
}
