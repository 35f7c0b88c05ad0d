package org.accede.bench;

import org.openjdk.jmh.annotations.Benchmark;

/** W7: one act more, then one question about its pair. */
public class WithOneMoreAct extends AskedForStages {
  @Override
  void askAll() {
    ask();
  }

  @Benchmark
  public int ask() {
    return index().withOneMoreAct(OneMoreAct.DAY);
  }
}
