package org.accede.json.bytes;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.accede.json.DataFileException;

/**
 * The bytes of a data file while it is read, which stop where they are no UTF-8: parsers of JSON
 * differ, from one version to the next, in what they let through.
 *
 * <p>What may follow a first byte is what table 3-7 of the Unicode Standard says: nothing longer
 * than need be, no half of a surrogate pair, nothing beyond U+10FFFF.
 */
public final class Utf8Input extends FilterInputStream {
  private static final int TAIL_FROM = 0x80;
  private static final int TAIL_TO = 0xBF;

  private final String name;
  private long line = 1;
  private long inLine;

  /** How many bytes of a character are to come, and between what the next of them must be. */
  private int missing;

  private int from = TAIL_FROM;
  private int to = TAIL_TO;

  /**
   * The bytes of a stream.
   *
   * @param name the name of the file, for errors
   * @param in the stream, which is closed with this one
   */
  public Utf8Input(String name, InputStream in) {
    super(in);
    this.name = name;
  }

  @Override
  public int read() throws IOException {
    int read = in.read();
    if (read < 0) {
      end();
    } else {
      check(read);
    }
    return read;
  }

  @Override
  public int read(byte[] bytes, int offset, int count) throws IOException {
    int read = in.read(bytes, offset, count);
    if (read < 0) {
      end();
    }
    for (int i = offset; i < offset + read; i++) {
      check(bytes[i] & 0xFF);
    }
    return read;
  }

  /** Without it, what is skipped or read again would not be checked. */
  @Override
  public long skip(long count) throws IOException {
    long skipped = 0;
    while (skipped < count && read() >= 0) {
      skipped++;
    }
    return skipped;
  }

  @Override
  public boolean markSupported() {
    return false;
  }

  private void check(int next) {
    inLine++;
    if (missing > 0) {
      if (next < from || next > to) {
        throw fault(next);
      }
      missing--;
      from = TAIL_FROM;
      to = TAIL_TO;
    } else if (next >= TAIL_FROM) {
      begin(next);
    } else if (next == '\n') {
      line++;
      inLine = 0;
    }
  }

  /** The first byte of a character says how many follow, and, at the edges, which. */
  private void begin(int first) {
    if (first < 0xC2 || first > 0xF4) {
      throw fault(first);
    }
    missing = first < 0xE0 ? 1 : first < 0xF0 ? 2 : 3;
    switch (first) {
      case 0xE0 -> from = 0xA0;
      case 0xED -> to = 0x9F;
      case 0xF0 -> from = 0x90;
      case 0xF4 -> to = 0x8F;
      default -> {}
    }
  }

  private void end() {
    if (missing > 0) {
      throw fault("the end of the file within a character");
    }
  }

  private DataFileException fault(int found) {
    return fault("the byte 0x%02X, which is no UTF-8 here,".formatted(found));
  }

  private DataFileException fault(String found) {
    return new DataFileException(
        name, "", found + " at line " + line + ", byte " + inLine, "JSON in UTF-8");
  }
}
