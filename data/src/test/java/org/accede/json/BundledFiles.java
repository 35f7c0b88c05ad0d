package org.accede.json;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The data files of the project, where they are kept. */
final class BundledFiles {
  private static final Path FOLDER = Path.of("src/main/resources/org/accede/data");

  static final Path INDEX = FOLDER.resolve("index.json");
  static final Path PARTICIPANTS = FOLDER.resolve("participants.json");
  static final Path BODIES = FOLDER.resolve("bodies.json");
  static final Path PARAMETERS = FOLDER.resolve("parameters.json");
  static final Path GROUPS = FOLDER.resolve("groups.json");

  private BundledFiles() {}

  /** The files of treaties, by number. */
  static List<Path> treaties() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER.resolve("treaties"))) {
      return files.sorted().toList();
    }
  }
}
