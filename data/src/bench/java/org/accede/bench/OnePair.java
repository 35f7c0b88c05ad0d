package org.accede.bench;

import com.google.common.collect.ImmutableList;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;

/** W1c: the possible stages of one pair after another, each on a day of its own. */
public class OnePair extends AskedForStages {
  static final String DETERMINED = "determined";

  @Param({DETERMINED, "undetermined"})
  public String answers = DETERMINED;

  private ImmutableList<Questions.OfPair> questions = ImmutableList.of();
  private int next;

  @Override
  void askAll() {
    questions = Questions.pairs(facts(), answers.equals(DETERMINED));
    questions.forEach(one -> index().ofPair(one.participant(), one.treaty(), one.day()));
  }

  @Benchmark
  public int ask() {
    Questions.OfPair one = questions.get(next++ % Questions.MANY);
    return index().ofPair(one.participant(), one.treaty(), one.day());
  }
}
