package org.accede.bench;

import java.time.LocalDate;
import org.accede.data.CouncilOfEurope;
import org.accede.query.Accessions;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.Setup;

/**
 * W1 cold: every pair as of a day, the first question to a register that has just been read, in a
 * JVM that has done nothing else.
 */
@BenchmarkMode(Mode.SingleShotTime)
public class EveryPairCold extends Asked {
  private final Checksum sum = new Checksum();
  private StageIndex index;

  @Setup
  public void open() {
    index = new AccedeStages(Accessions.in(CouncilOfEurope.register()));
  }

  @Benchmark
  public long ask() {
    index.everyPair(LocalDate.of(2025, 9, 11), sum);
    return sum.take();
  }
}
