package org.accede.bench;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Setup;

/**
 * W7, what it does not concern: pairs of which nothing has changed, in the register that has just
 * got one act more, and in the one before anything was added.
 */
public class BesidesAppends extends Asked {
  private static final String AFTER = MillionActs.TITLE + ", others after";

  @Param({MillionActs.TITLE + ", others before", AFTER})
  public String when = AFTER;

  private final MillionActs register = new MillionActs();

  @Setup
  public void askAll() {
    register.askAtFirst();
  }

  @Setup(Level.Invocation)
  public void add() {
    register.addAndSettle();
  }

  @Benchmark
  @OperationsPerInvocation(MillionActs.ASKED)
  public int ask() {
    return when.equals(AFTER) ? register.askNow() : register.askAtFirst();
  }
}
