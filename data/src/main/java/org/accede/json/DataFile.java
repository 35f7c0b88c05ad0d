package org.accede.json;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The text of a data file with the name that errors give it.
 *
 * <p>Data files are UTF-8; anything else is refused here. The whole file is read at once and
 * nothing is kept open.
 */
public final class DataFile {
  private static final char REPLACEMENT = '\uFFFD';

  private final String name;
  private final String text;

  private DataFile(String name, String text) {
    this.name = name;
    this.text = text;
  }

  /**
   * The file at a path, named by it.
   *
   * @throws DataFileException if it cannot be read, or is not UTF-8
   */
  public static DataFile at(Path path) {
    try {
      return of(Files.readAllBytes(path), path.toString());
    } catch (IOException unreadable) {
      throw unreadable(path.toString(), unreadable);
    }
  }

  /**
   * What a stream has to give. The stream is read to its end and left open.
   *
   * @param stream the stream
   * @param name the name for errors
   * @throws DataFileException if it cannot be read, or is not UTF-8
   */
  public static DataFile of(InputStream stream, String name) {
    try {
      return of(stream.readAllBytes(), name);
    } catch (IOException unreadable) {
      throw unreadable(name, unreadable);
    }
  }

  /**
   * A file of these bytes.
   *
   * @param bytes the bytes
   * @param name the name for errors
   * @throws DataFileException if they are not UTF-8
   */
  public static DataFile of(byte[] bytes, String name) {
    String text = new String(bytes, StandardCharsets.UTF_8);
    // Decoding puts U+FFFD for what is not UTF-8; only a text that has one needs the slow look.
    if (text.indexOf(REPLACEMENT) >= 0) {
      refuseMalformed(bytes, name);
    }
    return new DataFile(name, text);
  }

  private static void refuseMalformed(byte[] bytes, String name) {
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(bytes.length);
    CoderResult result = StandardCharsets.UTF_8.newDecoder().decode(in, out, true);
    if (result.isError()) {
      String before = out.flip().toString();
      int line = 1 + (int) before.chars().filter(c -> c == '\n').count();
      int column = before.length() - before.lastIndexOf('\n');
      throw new DataFileException(
          name,
          "",
          String.format(
              "the byte 0x%02X at line %d, column %d", bytes[in.position()], line, column),
          "UTF-8");
    }
  }

  private static DataFileException unreadable(String name, IOException cause) {
    return new DataFileException(
        name, "", "a file that cannot be read (" + cause + ")", "a data file", cause);
  }

  /** The name that errors give it. */
  public String name() {
    return name;
  }

  /** Its text. */
  public String text() {
    return text;
  }

  /** Its name. */
  @Override
  public String toString() {
    return name;
  }
}
