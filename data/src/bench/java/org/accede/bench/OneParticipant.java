package org.accede.bench;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import org.openjdk.jmh.annotations.Benchmark;

/** W1b: the possible stages of one participant after another with every treaty. */
public class OneParticipant extends AskedForStages {
  private final Checksum sum = new Checksum();
  private final ImmutableList<LocalDate> days = Questions.days();
  private int[] participants = {};
  private int next;

  @Override
  void askAll() {
    participants = Questions.participants(facts());
    for (int asked = 0; asked < participants.length; asked++) {
      ask();
    }
  }

  @Benchmark
  public long ask() {
    int asked = next++ % participants.length;
    index().ofParticipant(participants[asked], days.get(asked), sum);
    return sum.take();
  }
}
