package org.accede.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A name with an asterisk, and what the asterisk means. */
class FootnotesTest {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2025-09-11T10:00:00Z"), ZoneOffset.UTC);

  /** Facts by which Kosovo* stands also in lists of acts, procedures and deadlines. */
  private static final String INVITED =
      """
      {
        "format": "accede-register-1",
        "procedure": [
          {"treaty": "185", "participant": "XKX", "fact": "INVITATION", "on": "2024-02-10", "period": "P5Y", "sources": ["s"]}
        ],
        "chart": [
          {"treaty": "018", "participant": "XKX", "act": "CONSENT", "kind": "ACCESSION", "on": "2024-03-01", "sources": ["s"]}
        ],
        "sources": {"s": {"kind": "PRESS", "title": "A newspaper"}}
      }
      """;

  @TempDir private Path folder;

  private String printed(String line) throws IOException {
    Path facts = Files.writeString(folder.resolve("facts.json"), INVITED);
    List<String> arguments = new ArrayList<>(Splitter.on(' ').splitToList(line));
    if (!line.startsWith("diff")) {
      arguments.addAll(List.of("--register", facts.toString()));
    } else {
      arguments.addAll(List.of("bundled", facts.toString()));
    }
    return run(arguments);
  }

  private static String run(List<String> arguments) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int code =
        CommandLineFront.execute(
            CLOCK, new PrintWriter(out), new PrintWriter(err), arguments.toArray(new String[0]));
    assertThat(code).as(err.toString()).isLessThan(2);
    return CharMatcher.whitespace().collapseFrom(out.toString(), ' ').strip();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "status XKX",
        "status XKX --treaty CEB",
        "status XKX GEO --treaty 185",
        "compare XKX GEO --about corruption",
        "explain XKX 016",
        "explain XKX 016 --full",
        "explain XKX CEB",
        "next XKX",
        "next XKX --treaty 185",
        "plan XKX 185 --deposit 2027-01-04",
        "timeline XKX 185",
        "participants",
        "invitations",
        "check XKX --lead 60m",
        "treaty 018",
        "treaty CEB",
        "groups non_members",
        "bodies CEB",
        "diff"
      })
  void whatNamesKosovoEndsWithWhatTheAsteriskMeans(String line) throws IOException {
    assertThat(printed(line))
        .contains("Kosovo*")
        .endsWith(" without prejudice to the status of Kosovo.")
        .containsOnlyOnce("* All references to Kosovo");
    assertThat(printed(line + " --lang fr"))
        .contains("Kosovo*")
        .endsWith(" sans préjuger du statut du Kosovo.")
        .containsOnlyOnce("* Toute référence au Kosovo");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "status XKX",
        "status XKX --treaty CEB",
        "compare XKX GEO --about corruption",
        "explain XKX 016",
        "explain XKX CEB",
        "next XKX",
        "plan XKX 185 --deposit 2027-01-04",
        "deadlines XKX"
      })
  void soDoesWhatNamesItInMarkdown(String line) throws IOException {
    assertThat(printed(line + " --format markdown"))
        .contains("Kosovo\\*")
        .endsWith(" without prejudice to the status of Kosovo.")
        .containsOnlyOnce(" \\* All references to Kosovo");
  }

  @Test
  void soDoesADifferenceWhereOnlyTheOlderRegisterHasTheName() throws IOException {
    Path empty =
        Files.writeString(folder.resolve("empty.json"), "{\"format\": \"accede-register-1\"}");
    assertThat(run(List.of("diff", "bundled", empty.toString())))
        .contains("Kosovo*: no longer on record")
        .endsWith(" without prejudice to the status of Kosovo.")
        .containsOnlyOnce("* All references to Kosovo");
  }

  @Test
  void whereItIsNotNamedNothingIsSaidOfIt() throws IOException {
    assertThat(printed("explain KAZ 185")).doesNotContain("Kosovo");
    assertThat(printed("status KAZ --format markdown")).doesNotContain("Kosovo");
  }
}
