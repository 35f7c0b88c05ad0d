package org.accede.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/**
 * Writes the bundled data files again in their canonical form.
 *
 * <p>No test: its name keeps it out of the build, and it is run by hand after a fact was added, as
 * the {@code README.md} beside the data says. A file is replaced only if its new text reads back as
 * the same facts.
 */
class RewriteDataFiles {
  @Test
  void rewriteAll() throws IOException {
    rewrite(BundledFiles.INDEX, IndexFile::read, IndexFile::toJson);
    rewrite(BundledFiles.PARTICIPANTS, ParticipantsFile::read, ParticipantsFile::toJson);
    rewrite(BundledFiles.BODIES, BodiesFile::read, BodiesFile::toJson);
    rewrite(BundledFiles.PARAMETERS, ParametersFile::read, ParametersFile::toJson);
    rewrite(BundledFiles.GROUPS, GroupsFile::read, GroupsFile::toJson);
    for (Path treaty : BundledFiles.treaties()) {
      rewrite(treaty, TreatyFile::read, TreatyFile::toJson);
    }
  }

  private static <T> void rewrite(Path path, Function<DataFile, T> read, Function<T, String> write)
      throws IOException {
    T before = read.apply(DataFile.at(path));
    String text = write.apply(before);
    T after = read.apply(DataFile.of(text.getBytes(UTF_8), path.toString()));
    assertThat(after).as(path.toString()).isEqualTo(before);
    Files.writeString(path, text);
  }
}
