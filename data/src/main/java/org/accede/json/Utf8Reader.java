package org.accede.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * The characters of a data file while it is read. Unlike the readers of the JDK it says where a
 * file is not UTF-8, and it stops where one is too long.
 */
final class Utf8Reader extends Reader {
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private final String name;
  private final InputStream in;
  private final long longest;
  private final CharsetDecoder decoder =
      StandardCharsets.UTF_8
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPORT)
          .onUnmappableCharacter(CodingErrorAction.REPORT);
  private final ByteBuffer bytes = ByteBuffer.allocate(8192).flip();
  private boolean ended;
  private boolean begun;
  private long length;
  private int line = 1;
  private int column = 1;

  /**
   * The characters of a stream.
   *
   * @param name the name of the file, for errors
   * @param in the stream, which is closed with the reader
   * @param longest how many bytes it may give
   */
  Utf8Reader(String name, InputStream in, long longest) {
    this.name = name;
    this.in = in;
    this.longest = longest;
  }

  @Override
  public int read(char[] buffer, int offset, int count) throws IOException {
    CharBuffer characters = CharBuffer.wrap(buffer, offset, count);
    while (true) {
      CoderResult result = decoder.decode(bytes, characters, ended);
      int read = characters.position() - offset;
      if (read > 0) {
        return begun ? counted(buffer, offset, read) : begin(buffer, offset, read, count);
      }
      if (result.isOverflow()) {
        throw new IllegalArgumentException("no room for a character, which can be a pair");
      }
      if (result.isError()) {
        throw new DataFileException(
            name,
            "",
            String.format(
                "the byte 0x%02X at line %d, column %d", bytes.get(bytes.position()), line, column),
            "UTF-8");
      }
      if (ended) {
        return -1;
      }
      fill();
    }
  }

  private void fill() throws IOException {
    bytes.compact();
    int read = in.read(bytes.array(), bytes.position(), bytes.remaining());
    ended = read < 0;
    if (read > 0) {
      bytes.position(bytes.position() + read);
      length += read;
    }
    bytes.flip();
    if (length > longest) {
      throw tooLong(name, longest);
    }
  }

  static DataFileException tooLong(String name, long longest) {
    return new DataFileException(
        name, "", "more than " + longest + " bytes", "a data file of that length at most");
  }

  /** Leaves a byte order mark out, which some editors put before a text. */
  private int begin(char[] buffer, int offset, int read, int count) throws IOException {
    begun = true;
    if (buffer[offset] != BYTE_ORDER_MARK) {
      return counted(buffer, offset, read);
    }
    System.arraycopy(buffer, offset + 1, buffer, offset, read - 1);
    return read == 1 ? read(buffer, offset, count) : counted(buffer, offset, read - 1);
  }

  private int counted(char[] buffer, int offset, int read) {
    for (int i = offset; i < offset + read; i++) {
      column++;
      if (buffer[i] == '\n') {
        line++;
        column = 1;
      }
    }
    return read;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
