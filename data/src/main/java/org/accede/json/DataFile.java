package org.accede.json;

import com.google.common.io.CharStreams;
import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.io.Reader;
import java.net.URL;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Objects;
import org.accede.json.bytes.BoundedInput;
import org.accede.json.bytes.FileBytes;

/**
 * Where a data file is read from, with the name that errors give it.
 *
 * <p>Data files are UTF-8, with or without a byte order mark, and at most {@link #LONGEST} bytes
 * long; anything else is refused while it is read. They are read from beginning to end and never
 * held as a whole, so a file that is none is refused where it goes wrong, however long it is.
 */
public final class DataFile {
  /** The length of the longest file that is read, in bytes: 256 MiB, about a million acts. */
  public static final long LONGEST = 256L * 1024 * 1024;

  private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

  private final String name;
  private final Opening opening;

  /** Gives the bytes from the beginning. */
  private interface Opening {
    InputStream open() throws IOException;
  }

  private DataFile(String name, Opening opening) {
    this.name = name;
    this.opening = opening;
  }

  /** The file at a path, named by it. It is opened and closed whenever it is read. */
  public static DataFile at(Path path) {
    return new DataFile(path.toString(), () -> FileBytes.open(path, LONGEST));
  }

  /**
   * What a URL leads to, such as a resource of the class path.
   *
   * @param url the URL
   * @param name the name for errors
   */
  public static DataFile at(URL url, String name) {
    Objects.requireNonNull(url, "url");
    Objects.requireNonNull(name, "name");
    return new DataFile(name, url::openStream);
  }

  /**
   * What a stream has to give. It is read where the file is, and then used up; it is left open.
   *
   * @param stream the stream
   * @param name the name for errors
   */
  public static DataFile of(InputStream stream, String name) {
    Objects.requireNonNull(stream, "stream");
    Objects.requireNonNull(name, "name");
    return new DataFile(
        name,
        () ->
            new FilterInputStream(stream) {
              @Override
              public void close() {
                // It belongs to who opened it.
              }
            });
  }

  /**
   * A file of these bytes.
   *
   * @param bytes the bytes
   * @param name the name for errors
   */
  public static DataFile of(byte[] bytes, String name) {
    Objects.requireNonNull(bytes, "bytes");
    Objects.requireNonNull(name, "name");
    return new DataFile(name, () -> new ByteArrayInputStream(bytes));
  }

  /** The name that errors give it. */
  public String name() {
    return name;
  }

  /**
   * Its bytes from the beginning, without a byte order mark, to be closed after reading.
   *
   * @throws DataFileException if it cannot be opened; reading throws one if it is too long
   */
  public InputStream open() {
    try {
      return withoutMark(new BoundedInput(name, opening.open(), LONGEST));
    } catch (IOException unreadable) {
      throw FileBytes.unreadable(name, unreadable);
    }
  }

  /** Leaves a byte order mark out, which some editors put before a text. */
  private static InputStream withoutMark(InputStream in) throws IOException {
    PushbackInputStream bytes = new PushbackInputStream(in, BYTE_ORDER_MARK.length);
    try {
      byte[] first = bytes.readNBytes(BYTE_ORDER_MARK.length);
      if (!Arrays.equals(first, BYTE_ORDER_MARK)) {
        bytes.unread(first);
      }
    } catch (IOException | RuntimeException unreadable) {
      closeAfter(unreadable, bytes);
      throw unreadable;
    }
    return bytes;
  }

  /** Closes what nobody gets to close because of a failure. */
  private static void closeAfter(Exception failure, InputStream in) {
    try {
      in.close();
    } catch (IOException besides) {
      failure.addSuppressed(besides);
    }
  }

  /**
   * Its text, as a whole.
   *
   * @throws DataFileException if it cannot be read, is too long, or is not UTF-8
   */
  public String text() {
    // Only a decoder of one's own refuses what is not UTF-8; the others put marks in its place.
    try (Reader text = new InputStreamReader(open(), StandardCharsets.UTF_8.newDecoder())) {
      return CharStreams.toString(text);
    } catch (CharacterCodingException otherBytes) {
      throw new DataFileException(name, "", "bytes that are no text", "UTF-8", otherBytes);
    } catch (IOException unreadable) {
      throw FileBytes.unreadable(name, unreadable);
    }
  }

  /** Its name. */
  @Override
  public String toString() {
    return name;
  }
}
