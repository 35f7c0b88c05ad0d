package org.accede.json.bytes;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.accede.json.DataFileException;

/** The bytes of a file at a path, and why those of a file cannot be read. */
public final class FileBytes {
  private static final String A_DIRECTORY = "a directory";

  private FileBytes() {}

  /**
   * The bytes of a file, to be closed after reading.
   *
   * @param path the file
   * @param longest how many bytes it may have
   * @throws IOException if it cannot be opened
   * @throws DataFileException if it is too long
   */
  public static InputStream open(Path path, long longest) throws IOException {
    if (Files.isDirectory(path)) {
      throw new FileSystemException(path.toString(), null, A_DIRECTORY);
    }
    if (Files.size(path) > longest) {
      throw BoundedInput.tooLong(path.toString(), longest);
    }
    return Files.newInputStream(path);
  }

  /** That a file cannot be read. */
  public static DataFileException unreadable(String name, IOException cause) {
    return new DataFileException(name, "", reason(cause), "a data file", cause);
  }

  private static String reason(IOException cause) {
    if (cause instanceof NoSuchFileException) {
      return "no such file";
    }
    if (cause instanceof AccessDeniedException) {
      return "a file that may not be read";
    }
    return cause instanceof FileSystemException failed && A_DIRECTORY.equals(failed.getReason())
        ? A_DIRECTORY
        : "a file that cannot be read (" + cause + ")";
  }
}
