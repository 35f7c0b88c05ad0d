package org.accede.bench;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import org.accede.query.Accessions;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Setup;

/** W1 over a register in which every participant, with all it did, is there several times. */
public class EveryPairOfMore extends Asked {
  @Param("10")
  public int times;

  private final Checksum sum = new Checksum();
  private final ImmutableList<LocalDate> days = Questions.days();
  private StageIndex index;
  private int next;

  @Setup
  public void open() {
    index = new AccedeStages(Accessions.in(LargeRegisters.bundled(times)));
    days.forEach(day -> index.everyPair(day, sum));
  }

  @Benchmark
  public long ask() {
    index.everyPair(days.get(next++ % days.size()), sum);
    return sum.take();
  }
}
