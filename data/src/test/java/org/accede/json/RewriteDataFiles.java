package org.accede.json;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Function;

/**
 * Writes the data files of a folder again in their canonical form.
 *
 * <p>Run by hand after a fact was added; the {@code README.md} beside the data says how. A file is
 * replaced only if its new text reads back as the same facts.
 */
final class RewriteDataFiles {
  private RewriteDataFiles() {}

  /** Rewrites the files below the folder that is the one argument. */
  public static void main(String[] arguments) throws IOException {
    Path folder = Path.of(arguments[0]);
    IndexFile index = rewrite(folder.resolve("index.json"), IndexFile::read, IndexFile::toJson);
    rewrite(folder.resolve("participants.json"), ParticipantsFile::read, ParticipantsFile::toJson);
    rewrite(folder.resolve("parameters.json"), ParametersFile::read, ParametersFile::toJson);
    for (var number : index.treaties()) {
      Path file = folder.resolve("treaties/" + number + ".json");
      rewrite(file, TreatyFile::read, TreatyFile::toJson);
    }
  }

  private static <T> T rewrite(Path path, Function<DataFile, T> read, Function<T, String> write)
      throws IOException {
    T before = read.apply(DataFile.at(path));
    String text = write.apply(before);
    T after = read.apply(DataFile.of(text.getBytes(UTF_8), path.toString()));
    if (!after.equals(before)) {
      throw new IllegalStateException(path + " does not read back as the same facts");
    }
    Files.writeString(path, text);
    return after;
  }
}
