package org.accede.cli.terminal;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.accede.error.InvalidValueException;

/** A file or folder that an argument names. */
public final class FileArgument {
  private FileArgument() {}

  /**
   * The place of a file or folder.
   *
   * @param name what the argument is called, for errors
   * @throws InvalidValueException if no file can have that name here: it is blank, or has a
   *     character that the file system or the locale does not know
   */
  public static Path path(String name, String argument) {
    if (argument.isBlank()) {
      throw refused(name, argument);
    }
    try {
      return Path.of(argument);
    } catch (InvalidPathException noPath) {
      throw refused(name, argument);
    }
  }

  private static InvalidValueException refused(String name, String argument) {
    return new InvalidValueException(name, argument, "the name of a file");
  }
}
