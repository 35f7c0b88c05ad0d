package org.accede.bench;

import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.TearDown;

/** A question where participants stand; each is put once before it is timed. */
public abstract class AskedForStages extends Asked {
  private BenchFacts facts;
  private StageIndex index;

  @Setup
  public void open() {
    facts = BenchFacts.load();
    index = Peers.open(peer, facts);
    askAll();
  }

  BenchFacts facts() {
    return facts;
  }

  StageIndex index() {
    return index;
  }

  /** Puts every question once. */
  abstract void askAll();

  @TearDown
  public void close() {
    index.close();
  }
}
