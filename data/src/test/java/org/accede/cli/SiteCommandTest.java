package org.accede.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.accede.output.OutputFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SiteCommandTest {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2025-09-11T10:00:00Z"), ZoneOffset.UTC);

  /** No facts, so that it is quick: what pages say is tested beside them. */
  private static final String NOTHING =
      """
      {"format": "accede-register-1"}
      """;

  @TempDir private Path folder;
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  private int run(String... arguments) throws IOException {
    Path facts = Files.writeString(folder.resolve("facts.json"), NOTHING);
    String[] all = new String[arguments.length + 4];
    all[0] = "site";
    System.arraycopy(arguments, 0, all, 1, arguments.length);
    all[all.length - 3] = "--no-bundled";
    all[all.length - 2] = "--register";
    all[all.length - 1] = facts.toString();
    return CommandLineFront.execute(CLOCK, new PrintWriter(out), new PrintWriter(err), all);
  }

  @Test
  void aSiteIsWrittenAndWhatElseIsInTheFolderStays() throws IOException {
    Path site = Files.createDirectories(folder.resolve("site"));
    Path own = Files.writeString(site.resolve("own.txt"), "mine");
    assertThat(run("-o", site.toString())).isZero();
    assertThat(own).hasContent("mine");
    assertThat(site.resolve("en/index.html")).content().contains("11\u00a0September 2025");
    assertThat(site.resolve("fr/matrix.html")).exists();
    assertThat(out.toString()).contains("9 files", "index.html");
  }

  @Test
  void whatIsThereAlreadyIsLeftAndWhatDiffersIsWritten() throws IOException {
    Path site = folder.resolve("site");
    assertThat(run("-o", site.toString())).isZero();
    Path index = site.resolve("en/index.html");
    Path matrix = site.resolve("en/matrix.html");
    FileTime before = FileTime.from(Instant.parse("2000-01-01T00:00:00Z"));
    Files.setLastModifiedTime(index, before);
    Files.writeString(matrix, "changed");
    assertThat(run("-o", site.toString())).isZero();
    assertThat(Files.getLastModifiedTime(index)).isEqualTo(before);
    assertThat(matrix).content().contains("<h1>");
  }

  @Test
  void whatWasWrittenIsToldAsJson() throws IOException {
    Path site = folder.resolve("site");
    assertThat(run("-o", site.toString(), "--as-of", "2024-02-08", "--format", "json")).isZero();
    JsonNode told = new ObjectMapper().readTree(out.toString());
    assertThat(
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(OutputFormat.SITE.schema(), InputFormat.JSON)
                .validate(out.toString(), InputFormat.JSON))
        .isEmpty();
    assertThat(told.get("asOf").textValue()).isEqualTo("2024-02-08");
    assertThat(told.get("folder").textValue()).isEqualTo(site.toString());
    try (Stream<Path> all = Files.walk(site)) {
      List<Path> files = all.filter(Files::isRegularFile).toList();
      assertThat(told.get("files").intValue()).isEqualTo(files.size());
      assertThat(told.get("bytes").longValue())
          .isEqualTo(files.stream().mapToLong(file -> file.toFile().length()).sum());
    }
    assertThat(told.get("kinds").findValuesAsText("kind"))
        .containsExactly("SHARED", "ENTRANCE", "INDEX", "MATRIX", "FEED");
    assertThat(told.get("kinds").findValuesAsText("files"))
        .containsExactly("2", "1", "2", "2", "2");
  }

  @Test
  void aFileIsNoFolder() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "mine");
    assertThat(run("-o", file.toString())).isEqualTo(2);
    assertThat(err.toString()).contains(file.toString(), "a folder");
    assertThat(file).hasContent("mine");
    assertThat(run("-o", "-")).isEqualTo(2);
  }
}
