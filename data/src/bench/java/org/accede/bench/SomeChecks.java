package org.accede.bench;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.TearDown;

/**
 * W4: a few checks over everything on record, which rule engines can put as well, as of one day
 * after another.
 */
public class SomeChecks extends Asked {
  private FactChecker checker;
  private int next;

  @Setup
  public void open() {
    checker = FactChecker.open(peer);
    ask();
  }

  @Benchmark
  public int ask() {
    return checker.findings(Questions.day(next++)).size();
  }

  @TearDown
  public void close() {
    checker.close();
  }
}
