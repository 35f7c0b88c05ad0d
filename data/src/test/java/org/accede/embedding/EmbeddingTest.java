package org.accede.embedding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonFactory;
import com.google.common.collect.ImmutableList;
import com.google.common.util.concurrent.internal.InternalFutureFailureAccess;
import java.io.IOException;
import java.io.StringWriter;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import jdk.jshell.JShell;
import jdk.jshell.Snippet;
import jdk.jshell.SnippetEvent;
import jdk.jshell.SourceCodeAnalysis;
import org.accede.data.CouncilOfEurope;
import org.accede.invitation.Extension;
import org.accede.json.DataFileException;
import org.accede.json.RegisterFile;
import org.accede.register.TreatyRegister;
import org.accede.source.Citation;
import org.accede.source.Provenance;
import org.accede.source.Source;
import org.accede.source.SourceKind;
import org.accede.time.ImpreciseDate;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the tour of the module shows is here, compiled and run. */
class EmbeddingTest {
  private static final Path TOUR = Path.of("src", "main", "java", "module-info.java");
  private static final Path JAVA = Path.of("src", "test", "java", "org", "accede", "embedding");
  private static final Path OTHERS =
      Path.of("src", "test", "resources", "org", "accede", "embedding");

  @ParameterizedTest
  @ValueSource(strings = {"Desk.java", "Docket.java", "module.txt", "notebook.jsh"})
  void theTourShowsTheFileAsItIs(String file) throws Exception {
    String tour = Files.readString(TOUR).replaceAll("(?m)^ \\* ?", "");

    assertThat(tour).contains("<pre>{@code\n" + shown(file) + "}</pre>");
  }

  @Test
  void thePlainOneAnswersAndSuggests() {
    Desk desk = new Desk();

    assertThat(desk.where("KAZ", "030", LocalDate.of(2025, 9, 11))).isEqualTo("INVITED");
    assertThat(desk.where("KAZ", "210", LocalDate.of(2025, 4, 23))).isEqualTo("undetermined");
    assertThat(desk.where("Kazakstan", "030", LocalDate.of(2025, 9, 11)))
        .contains("Kazakstan")
        .contains("did you mean KAZ (Kazakhstan)");
  }

  /** Each module in a folder or a jar of its own; where the class path has none, this fails. */
  @Test
  void theModuleNeedsNothingElse(@TempDir Path folder) throws Exception {
    Path descriptor = folder.resolve("module-info.java");
    Path desk = folder.resolve("Desk.java");
    Path classes = folder.resolve("classes");
    Files.writeString(descriptor, shown("module.txt"));
    Files.copy(JAVA.resolve("Desk.java"), desk);

    compile(ImmutableList.of(descriptor, desk), classes);
    Process asked =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--module-path",
                modulePath() + System.getProperty("path.separator") + classes,
                "--module",
                "docket/org.accede.embedding.Desk",
                "KAZ",
                "030",
                "2025-09-11")
            .redirectErrorStream(true)
            .start();

    assertThat(new String(asked.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
        .isEqualToIgnoringNewLines("INVITED");
  }

  @Test
  void theNotebookSaysWhereItStands() throws Exception {
    String last = "";
    try (JShell notebook = JShell.builder().executionEngine("local").build()) {
      String rest = shown("notebook.jsh");
      while (!rest.isBlank()) {
        SourceCodeAnalysis.CompletionInfo next =
            notebook.sourceCodeAnalysis().analyzeCompletion(rest);
        for (SnippetEvent event : notebook.eval(next.source())) {
          assertThat(event.status()).as(next.source()).isEqualTo(Snippet.Status.VALID);
          assertThat(event.exception()).as(next.source()).isNull();
          last = String.valueOf(event.value());
        }
        rest = next.remaining();
      }
    }

    assertThat(last).contains("INVITED");
  }

  @Test
  void theDatabaseKeepsARegisterARow() throws Exception {
    Extension extension = extension();
    try (Connection database = DriverManager.getConnection("jdbc:h2:mem:")) {
      database
          .createStatement()
          .execute("create table docket (id varchar primary key, facts varchar not null)");
      Docket docket = new Docket(database);
      docket.keep("our-17", RegisterFile.of(TreatyRegister.builder().add(extension)));

      assertThat(docket.register().steps()).contains(extension);

      database.createStatement().execute("insert into docket values ('our-18', '{')");
      assertThatThrownBy(docket::register)
          .isInstanceOf(DataFileException.class)
          .hasMessageContaining("docket our-18");
    }
  }

  private static String shown(String file) throws IOException {
    Path folder = file.endsWith(".java") ? JAVA : OTHERS;
    return Files.readString(folder.resolve(file)).replaceFirst("^package .*;\n\n", "");
  }

  private static void compile(List<Path> sources, Path classes) throws IOException {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    StringWriter words = new StringWriter();
    try (StandardJavaFileManager files =
        compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
      boolean isCompiled =
          compiler
              .getTask(
                  words,
                  files,
                  null,
                  ImmutableList.of(
                      "-proc:none", "--module-path", modulePath(), "-d", classes.toString()),
                  null,
                  files.getJavaFileObjectsFromPaths(sources))
              .call();
      assertThat(isCompiled).as(words.toString()).isTrue();
    }
  }

  /** All that embedders get. */
  private static String modulePath() {
    return Stream.of(
            CouncilOfEurope.class,
            TreatyRegister.class,
            ImmutableList.class,
            InternalFutureFailureAccess.class,
            JsonFactory.class,
            NullMarked.class)
        .map(type -> type.getProtectionDomain().getCodeSource().getLocation())
        .map(location -> Path.of(URI.create(location.toString())).toString())
        .collect(Collectors.joining(System.getProperty("path.separator")));
  }

  private static Extension extension() {
    TreatyRegister bundled = CouncilOfEurope.register();
    Source letter =
        new Source.Builder()
            .id("letter")
            .kind(SourceKind.OFFICIAL_STATEMENT)
            .title("Letter")
            .build();
    return new Extension.Builder()
        .participant(bundled.participant("KAZ").code())
        .treaty(bundled.treaty("210").number())
        .on(ImpreciseDate.parse("2025-10-01"))
        .until(ImpreciseDate.parse("2027-04-23"))
        .provenance(Provenance.of(Citation.of(letter)))
        .build();
  }
}
