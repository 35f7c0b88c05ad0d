package org.accede.bench;

import com.google.common.collect.ImmutableList;
import org.openjdk.jmh.annotations.Benchmark;

/** W1d: the possible stages of one pair after another, with what was known on one of a few days. */
public class OnePairAsKnown extends AskedForStages {
  private ImmutableList<Questions.OfPair> questions = ImmutableList.of();
  private int next;

  @Override
  void askAll() {
    questions = Questions.pairsAsKnown(facts());
    for (int asked = 0; asked < questions.size(); asked++) {
      ask();
    }
  }

  @Benchmark
  public int ask() {
    Questions.OfPair one = questions.get(next++ % questions.size());
    return index().ofPairAsKnown(one.view(), one.participant(), one.treaty(), one.day());
  }
}
