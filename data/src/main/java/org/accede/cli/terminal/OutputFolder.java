package org.accede.cli.terminal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.accede.json.AtomicFile;
import org.accede.json.DataFileException;
import org.jspecify.annotations.Nullable;

/** A folder that is filled with files, each whole or not at all; what else is in it stays. */
public final class OutputFolder {
  private final Path folder;

  private OutputFolder(Path folder) {
    this.folder = folder;
  }

  /**
   * A folder, made if it is not there.
   *
   * @throws DataFileException if it cannot be, or is no folder
   */
  public static OutputFolder make(Path folder) {
    makeFolder(folder);
    return new OutputFolder(folder);
  }

  /**
   * Writes a file, or leaves it if that is what it holds.
   *
   * @param path the place below the folder, with slashes
   * @return how many bytes it has
   * @throws DataFileException if it cannot be written
   */
  public int write(String path, String text) {
    Path file = folder.resolve(path);
    @Nullable Path parent = file.getParent();
    if (parent != null) {
      makeFolder(parent);
    }
    byte[] content = text.getBytes(StandardCharsets.UTF_8);
    if (!holds(file, content)) {
      AtomicFile.write(file, text);
    }
    return content.length;
  }

  private static boolean holds(Path file, byte[] content) {
    try {
      return Files.isRegularFile(file)
          && Files.size(file) == content.length
          && Arrays.equals(Files.readAllBytes(file), content);
    } catch (IOException unreadable) {
      // It is written then, which tells what is wrong.
      return false;
    }
  }

  private static void makeFolder(Path folder) {
    try {
      Files.createDirectories(folder);
    } catch (FileAlreadyExistsException file) {
      throw new DataFileException(folder.toString(), "", "a file", "a folder", file);
    } catch (IOException unusable) {
      throw new DataFileException(
          folder.toString(), "", unusable.toString(), "a folder that can be used", unusable);
    }
  }
}
