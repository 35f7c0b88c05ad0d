package org.accede.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Files as each release wrote them, read today. What is kept here is never changed. */
class KeptFormatsTest {
  private static final Path KEPT = Path.of("src/test/resources/org/accede/formats");

  /** From a file to what is written of it today. */
  private static final ImmutableMap<String, Function<DataFile, String>> KINDS =
      ImmutableMap.<String, Function<DataFile, String>>builder()
          .put("bodies.json", file -> BodiesFile.read(file).toJson())
          .put("difference.json", file -> DifferenceFile.read(file).toJson())
          .put("groups.json", file -> GroupsFile.read(file).toJson())
          .put("index.json", file -> IndexFile.read(file).toJson())
          .put("manifest.json", file -> ManifestFile.read(file).toJson())
          .put("parameters.json", file -> ParametersFile.read(file).toJson())
          .put("participants.json", file -> ParticipantsFile.read(file).toJson())
          .put("register.json", file -> RegisterFile.read(file).toJson())
          .put("treaty.json", file -> TreatyFile.read(file).toJson())
          .buildOrThrow();

  private static Stream<Arguments> kept() throws IOException {
    Stream.Builder<Arguments> kept = Stream.builder();
    try (Stream<Path> releases = Files.list(KEPT)) {
      for (Path release : (Iterable<Path>) releases.sorted()::iterator) {
        KINDS.keySet().forEach(kind -> kept.add(Arguments.of(release.getFileName(), kind)));
      }
    }
    return kept.build();
  }

  /** What a newer release writes of it may have more members; what it says is the same. */
  @ParameterizedTest(name = "{0}: {1}")
  @MethodSource("kept")
  void whatAReleaseWroteIsReadAndWrittenWithoutLoss(Path release, String kind) throws IOException {
    Path file = KEPT.resolve(release).resolve(kind);

    assertThat(KINDS.get(kind).apply(DataFile.at(file))).isEqualTo(Files.readString(file));
  }

  @Test
  void whomAClauseAdmitsInEnglishAloneIsReadForBothLanguages() {
    DataFile statute = DataFile.at(KEPT.resolve("0.1.0").resolve("treaty-described.json"));

    String now = TreatyFile.read(statute).toJson();

    assertThat(now)
        .contains(
            "\"text\": {\"en\": \"the governments that the preamble names; no other may sign\","
                + " \"fr\": \"the governments that the preamble names; no other may sign\"}");
    assertThat(TreatyFile.read(DataFile.of(now.getBytes(UTF_8), "now.json")).toJson())
        .isEqualTo(now);
  }

  @Test
  void whatAChangeSetsAsideIsKnownFromThePartsThatItLeavesOut() {
    DifferenceFile common =
        DifferenceFile.read(DataFile.at(KEPT.resolve("0.2.0").resolve("difference-common.json")));

    String now = common.toJson();

    assertThat(now)
        .contains(
            "\"parts\": [\"NAME\"], \"setAside\": [\"SOURCES\"]",
            "\"parts\": [\"OPENED_ON\"], \"setAside\": [\"IN_FORCE_ON\", \"SOURCES\"]");
    assertThat(DifferenceFile.read(DataFile.of(now.getBytes(UTF_8), "now.json"))).isEqualTo(common);
  }

  @ParameterizedTest(name = "{0}: {1}")
  @MethodSource("kept")
  void aNewerFormatIsRefusedByItsName(Path release, String kind) throws IOException {
    String newer =
        Files.readString(KEPT.resolve(release).resolve(kind)).replaceFirst("-1\"", "-2\"");

    assertThatExceptionOfType(DataFileException.class)
        .isThrownBy(() -> KINDS.get(kind).apply(DataFile.of(newer.getBytes(UTF_8), kind)))
        .withMessageStartingWith(kind + " /format: found \"accede-")
        .withMessageContaining("-2\", expected \"accede-")
        .withMessageContaining("a newer version of Accede wrote the file");
  }
}
