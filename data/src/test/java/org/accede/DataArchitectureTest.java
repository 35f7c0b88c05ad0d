package org.accede;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.google.common.collect.ImmutableSet;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.accede.cli.Main;
import org.accede.json.DataFile;
import org.accede.json.DataFileException;

/** How the second module is built: the library part, and the command line in front of it. */
@AnalyzeClasses(
    packages = {
      "org.accede.jackson",
      "org.accede.json",
      "org.accede.output",
      "org.accede.data",
      "org.accede.exchange",
      "org.accede.fetch",
      "org.accede.report",
      "org.accede.treatyoffice",
      "org.accede.cli"
    },
    importOptions = ImportOption.DoNotIncludeTests.class)
class DataArchitectureTest {
  private static final String[] LIBRARY = {
    "org.accede.jackson..",
    "org.accede.json..",
    "org.accede.output..",
    "org.accede.data..",
    "org.accede.exchange..",
    "org.accede.fetch..",
    "org.accede.report..",
    "org.accede.treatyoffice.."
  };

  @ArchTest
  static final ArchRule only_the_command_line_asks_the_wall_clock =
      noClasses()
          .that()
          .resideInAnyPackage(LIBRARY)
          .should()
          .dependOnClassesThat()
          .areAssignableTo(Clock.class)
          .orShould()
          .callMethod(LocalDate.class, "now")
          .orShould()
          .callMethod(LocalDate.class, "now", ZoneId.class)
          .orShould()
          .callMethod(Instant.class, "now")
          .orShould()
          .callMethod(System.class, "currentTimeMillis")
          .because("the day of a question is always an argument");

  @ArchTest
  static final ArchRule the_library_does_not_know_its_command_line =
      noClasses()
          .that()
          .resideInAnyPackage(LIBRARY)
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.accede.cli..", "picocli..")
          .because("embedders do not get the command line's library");

  @ArchTest
  static final ArchRule the_form_of_files_does_not_know_what_is_bundled =
      noClasses()
          .that()
          .resideInAPackage("org.accede.json..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "org.accede.data..",
              "org.accede.exchange..",
              "org.accede.fetch..",
              "org.accede.output..",
              "org.accede.report..",
              "org.accede.treatyoffice..")
          .because("one's own facts have the same form");

  @ArchTest
  static final ArchRule the_parts_inside_know_of_files_only_where_they_come_from_and_their_faults =
      noClasses()
          .that()
          .resideInAPackage("org.accede.json.*..")
          .should()
          .dependOnClassesThat(
              resideInAPackage("org.accede.json")
                  .and(not(belongToAnyOf(DataFile.class, DataFileException.class))))
          .because(
              "files are made of shapes, and these of what reads and writes; the two are the one"
                  + " exception to the order of packages");

  @ArchTest
  static final ArchRule where_a_file_comes_from_and_its_faults_are_below_the_parts =
      noClasses()
          .that(belongToAnyOf(DataFile.class, DataFileException.class))
          .should()
          .dependOnClassesThat(
              resideInAPackage("org.accede.json..")
                  .and(not(belongToAnyOf(DataFile.class, DataFileException.class)))
                  .and(not(resideInAPackage("org.accede.json.bytes"))))
          .because("all parts know them, though their package stands on the parts");

  @ArchTest
  static final ArchRule the_form_of_files_has_floors =
      layeredArchitecture()
          .consideringOnlyDependenciesInAnyPackage("org.accede.json..")
          .layer("files")
          .definedBy("org.accede.json")
          .layer("shape")
          .definedBy("org.accede.json.shape..")
          .layer("read")
          .definedBy("org.accede.json.read..")
          .layer("write")
          .definedBy("org.accede.json.write..")
          .layer("tree")
          .definedBy("org.accede.json.tree..")
          .layer("bytes")
          .definedBy("org.accede.json.bytes..")
          .whereLayer("shape")
          .mayOnlyBeAccessedByLayers("files")
          .whereLayer("read")
          .mayOnlyBeAccessedByLayers("files", "shape")
          .whereLayer("write")
          .mayOnlyBeAccessedByLayers("files", "shape")
          .whereLayer("tree")
          .mayOnlyBeAccessedByLayers("files", "read", "write")
          .whereLayer("bytes")
          .mayOnlyBeAccessedByLayers("files", "tree")
          .because("one who follows a file from its bytes to its facts goes up only");

  @ArchTest
  static final ArchRule nobody_else_knows_the_parts_of_the_form_of_files =
      noClasses()
          .that()
          .resideOutsideOfPackage("org.accede.json..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.accede.json.*..")
          .because("they may change with the form of files");

  @ArchTest
  static final ArchRule what_is_given_to_programs_depends_on_questions_alone =
      noClasses()
          .that()
          .resideInAPackage("org.accede.output..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "org.accede.json..",
              "org.accede.data..",
              "org.accede.exchange..",
              "org.accede.fetch..",
              "org.accede.report..",
              "org.accede.treatyoffice..")
          .because("answers have the same form whatever register gives them");

  @ArchTest
  static final ArchRule only_the_room_for_it_knows_data_binding =
      noClasses()
          .that()
          .resideOutsideOfPackages("org.accede.jackson..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "org.accede.jackson..", "com.fasterxml.jackson.databind..", "tools.jackson..")
          .because("embedders do not get it");

  @ArchTest
  static final ArchRule the_import_does_not_know_what_is_bundled =
      noClasses()
          .that()
          .resideInAnyPackage("org.accede.treatyoffice..", "org.accede.fetch..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.accede.data..", "org.accede.exchange..", "org.accede.report..")
          .because("who the participants are is the caller's to say");

  @ArchTest
  static final ArchRule only_the_fetching_speaks_to_the_network =
      noClasses()
          .that()
          .resideOutsideOfPackages("org.accede.fetch..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("java.net.http..")
          .because("nothing is asked for unless the caller fetches");

  @ArchTest
  static final ArchRule a_room_of_the_command_line_knows_only_those_below_it =
      layeredArchitecture()
          .consideringAllDependencies()
          .layer("front")
          .definedBy("org.accede.cli")
          .layer("command")
          .definedBy("org.accede.cli.command")
          .layer("help")
          .definedBy("org.accede.cli.help")
          .layer("option")
          .definedBy("org.accede.cli.option")
          .layer("text")
          .definedBy("org.accede.cli.text")
          .layer("terminal")
          .definedBy("org.accede.cli.terminal")
          .whereLayer("front")
          .mayNotBeAccessedByAnyLayer()
          .whereLayer("command")
          .mayOnlyBeAccessedByLayers("front")
          .whereLayer("help")
          .mayOnlyBeAccessedByLayers("front", "command")
          .whereLayer("option")
          .mayOnlyBeAccessedByLayers("front", "command", "help")
          .whereLayer("text")
          .mayOnlyBeAccessedByLayers("front", "command", "option")
          .ensureAllClassesAreContainedInArchitectureIgnoring(LIBRARY)
          .because("a question goes down from the command to the terminal, and nothing calls back");

  @ArchTest
  static final ArchRule packages_are_free_of_cycles =
      slices().matching("org.accede.(*)..").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule rooms_of_a_report_know_only_the_floors_below =
      layeredArchitecture()
          .consideringOnlyDependenciesInLayers()
          .layer("words")
          .definedBy("org.accede.report.words")
          .layer("page")
          .definedBy("org.accede.report.page")
          .layer("standing")
          .definedBy("org.accede.report.standing")
          .layer("section")
          .definedBy("org.accede.report.section")
          .layer("timeline")
          .definedBy("org.accede.report.timeline")
          .layer("document")
          .definedBy("org.accede.report.document")
          .layer("site")
          .definedBy("org.accede.report.site")
          .layer("doors")
          .definedBy("org.accede.report")
          .whereLayer("words")
          .mayNotAccessAnyLayer()
          .whereLayer("page")
          .mayOnlyAccessLayers("words")
          .whereLayer("standing")
          .mayOnlyAccessLayers("words", "page")
          .whereLayer("section")
          .mayOnlyAccessLayers("words", "page", "standing")
          .whereLayer("timeline")
          .mayOnlyAccessLayers("words", "page", "standing")
          .whereLayer("document")
          .mayOnlyAccessLayers("words", "page", "standing", "section", "timeline")
          .whereLayer("site")
          .mayOnlyAccessLayers("words", "page", "standing", "section", "document")
          .whereLayer("doors")
          .mayNotBeAccessedByAnyLayer()
          .ensureAllClassesAreContainedInArchitectureIgnoring(
              resideOutsideOfPackage("org.accede.report.."))
          .because("whoever reads one of them needs to read only what it stands on");

  @ArchTest
  static final ArchRule only_reports_know_what_is_behind_their_doors =
      noClasses()
          .that()
          .resideOutsideOfPackage("org.accede.report..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.accede.report.*..")
          .because("how a report is made is free to change");

  private static final ImmutableSet<String> READING_A_PROPERTY =
      ImmutableSet.of(
          "java.lang.System.getProperty",
          "java.lang.System.getProperties",
          "java.lang.Boolean.getBoolean",
          "java.lang.Integer.getInteger",
          "java.lang.Long.getLong");

  @ArchTest
  static final ArchRule no_system_property_is_read =
      noClasses()
          .that()
          .doNotBelongToAnyOf(Main.class)
          .should()
          .accessTargetWhere(
              describe(
                  "it reads a system property, or names what does",
                  access ->
                      READING_A_PROPERTY.contains(
                          access.getTargetOwner().getName() + "." + access.getName())))
          .because(
              "what a register holds is a value, not a setting; where the program lies, which Main"
                  + " asks, is none either");
}
