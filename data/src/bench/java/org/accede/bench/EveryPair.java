package org.accede.bench;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import org.openjdk.jmh.annotations.Benchmark;

/** W1: the possible stages of every pair as of one random day after another. */
public class EveryPair extends AskedForStages {
  private final Checksum sum = new Checksum();
  private final ImmutableList<LocalDate> days = Questions.days();
  private int next;

  @Override
  void askAll() {
    days.forEach(day -> index().everyPair(day, sum));
  }

  @Benchmark
  public long ask() {
    index().everyPair(days.get(next++ % days.size()), sum);
    return sum.take();
  }
}
