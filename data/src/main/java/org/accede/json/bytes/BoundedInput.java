package org.accede.json.bytes;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.accede.json.DataFileException;

/** The bytes of a data file while it is read, which stop where the file is too long. */
public final class BoundedInput extends FilterInputStream {
  private final String name;
  private final long longest;
  private long length;

  /**
   * The bytes of a stream.
   *
   * @param name the name of the file, for errors
   * @param in the stream, which is closed with this one
   * @param longest how many bytes it may give
   */
  public BoundedInput(String name, InputStream in, long longest) {
    super(in);
    this.name = name;
    this.longest = longest;
  }

  @Override
  public int read() throws IOException {
    int read = in.read();
    counted(read < 0 ? 0 : 1);
    return read;
  }

  @Override
  public int read(byte[] bytes, int offset, int count) throws IOException {
    int read = in.read(bytes, offset, count);
    counted(Math.max(read, 0));
    return read;
  }

  /** Without it, what is skipped or read again would not be counted. */
  @Override
  public long skip(long count) throws IOException {
    long skipped = in.skip(count);
    counted(skipped);
    return skipped;
  }

  @Override
  public boolean markSupported() {
    return false;
  }

  private void counted(long more) {
    length += more;
    if (length > longest) {
      throw tooLong(name, longest);
    }
  }

  static DataFileException tooLong(String name, long longest) {
    return new DataFileException(
        name, "", "more than " + longest + " bytes", "a data file of that length at most");
  }
}
