package org.accede.bench;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;

/** W2: the invitations that can run out within some days. */
public class InvitationsEnding extends AskedForStages {
  @Param({"30", "90", "365"})
  public int days;

  private final Checksum sum = new Checksum();

  @Override
  void askAll() {
    ask();
  }

  @Benchmark
  public long ask() {
    index().invitationsEnding(Questions.DAY_OF_INVITATIONS, days, sum);
    return sum.take();
  }
}
