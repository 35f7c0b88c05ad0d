package org.accede.bench;

/** A sum over answers in whatever order they come: nothing that is answered stays unread. */
final class Checksum implements StageSink {
  private long sum;

  @Override
  public void accept(int participant, int treaty, int value) {
    long mixed = ((long) participant << 42 ^ (long) treaty << 32 ^ value) * 0x9E3779B97F4A7C15L;
    sum += mixed ^ mixed >>> 29;
  }

  /** The sum, and a fresh start. */
  long take() {
    long taken = sum;
    sum = 0;
    return taken;
  }
}
