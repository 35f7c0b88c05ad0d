package org.accede.bench;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Setup;

/** W7 in a register of a million acts: one act after another comes in and is asked about. */
public class AppendToAMillion extends Asked {
  private final MillionActs register = new MillionActs();

  @Setup(Level.Iteration)
  public void startAgain() {
    register.startAgain();
  }

  @Benchmark
  public int ask() {
    return register.addAndAsk();
  }
}
