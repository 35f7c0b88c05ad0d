package org.accede.fuzz;

import static org.assertj.core.api.Assertions.assertThatCode;

import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.accede.cli.CommandLineTarget;
import org.accede.cli.OutputTarget;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The kept inputs of every target. */
class CorpusTest {
  private static final Path CORPUS = Path.of("src/fuzz/corpus");

  private static final ImmutableMap<String, Target> TARGETS =
      ImmutableMap.<String, Target>builder()
          .put("DataFileTarget", DataFileTarget::fuzzerTestOneInput)
          .put("ReplyTarget", ReplyTarget::fuzzerTestOneInput)
          .put("FolderTarget", FolderTarget::fuzzerTestOneInput)
          .put("WordTarget", WordTarget::fuzzerTestOneInput)
          .put("CommandLineTarget", CommandLineTarget::fuzzerTestOneInput)
          .put("OutputTarget", OutputTarget::fuzzerTestOneInput)
          .buildOrThrow();

  /** Takes any bytes. */
  private interface Target {
    void take(byte[] bytes) throws IOException;
  }

  private static Stream<Arguments> inputs() throws IOException {
    Stream.Builder<Arguments> inputs = Stream.builder();
    for (String target : TARGETS.keySet()) {
      try (Stream<Path> files = Files.list(CORPUS.resolve(target))) {
        files.sorted().forEach(file -> inputs.add(Arguments.of(target, file.getFileName(), file)));
      }
    }
    return inputs.build();
  }

  @ParameterizedTest(name = "{0}: {1}")
  @MethodSource("inputs")
  void anInputThatIsKeptDoesNoHarm(String target, Path name, Path input) throws IOException {
    byte[] bytes = Files.readAllBytes(input);

    assertThatCode(() -> TARGETS.get(target).take(bytes)).doesNotThrowAnyException();
  }
}
