package org.accede.cli.terminal;

import java.io.IOException;
import java.io.OutputStream;

/** Takes some bytes, and then fails for good. */
public final class FailingStream extends OutputStream {
  private final String reason;
  private int room;

  public FailingStream(String reason, int room) {
    this.reason = reason;
    this.room = room;
  }

  /** It as standard output, which leads to a pipe or not. */
  public TerminalWriter asStandardOutput(boolean isPipe) {
    return TerminalWriter.to(new StandardStream(this, isPipe));
  }

  /** How many bytes it still takes; negative if there were more. */
  public int room() {
    return room;
  }

  /** Makes room for so many bytes. */
  public void makeRoom(int bytes) {
    room = bytes;
  }

  @Override
  public void write(int one) throws IOException {
    room--;
    if (room < 0) {
      throw new IOException(reason);
    }
  }
}
