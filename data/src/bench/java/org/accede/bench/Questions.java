package org.accede.bench;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** What is asked: drawn at random with a seed, so that everybody is asked the same. */
final class Questions {
  /** How many days, and how many participants, are asked about in turn. */
  static final int SOME = 32;

  /** How many pairs are asked about in turn. */
  static final int MANY = 1024;

  /** A day on which invitations run, and some run out soon. */
  static final LocalDate DAY_OF_INVITATIONS = LocalDate.of(2025, 9, 11);

  private static final long SEED = 20260911;
  private static final LocalDate FIRST = LocalDate.of(1955, 1, 1);
  private static final LocalDate LAST = LocalDate.of(2031, 1, 1);

  /** Has no divisor in common with the number of days between the two. */
  private static final long STRIDE = 7919;

  private Questions() {}

  /**
   * A pair on a day.
   *
   * @param view the place of the known-on day, where there is one
   */
  record OfPair(int view, int participant, int treaty, LocalDate day) {}

  private static LocalDate day(Random random) {
    return FIRST.plusDays(random.nextInt((int) (LAST.toEpochDay() - FIRST.toEpochDay())));
  }

  /** Days all over the years, in no order, of which none comes again before all have come. */
  static LocalDate day(int number) {
    long days = LAST.toEpochDay() - FIRST.toEpochDay();
    return FIRST.plusDays(Math.floorMod(number * STRIDE, days));
  }

  static ImmutableList<LocalDate> days() {
    Random random = new Random(SEED);
    ImmutableList.Builder<LocalDate> days = ImmutableList.builder();
    for (int asked = 0; asked < SOME; asked++) {
      days.add(day(random));
    }
    return days.build();
  }

  static int[] participants(BenchFacts facts) {
    return new Random(SEED).ints(SOME, 0, facts.spans().participants()).toArray();
  }

  /** Pairs and days of which the answer is determined, or is not. */
  static ImmutableList<OfPair> pairs(BenchFacts facts, boolean determined) {
    Random random = new Random(SEED);
    FlatStages answers = new FlatStages(facts);
    List<OfPair> pairs = new ArrayList<>();
    while (pairs.size() < MANY) {
      OfPair one =
          new OfPair(
              0,
              random.nextInt(facts.spans().participants()),
              random.nextInt(facts.spans().treaties()),
              day(random));
      int stages = answers.ofPair(one.participant(), one.treaty(), one.day());
      if ((Integer.bitCount(stages) == 1) == determined) {
        pairs.add(one);
      }
    }
    return ImmutableList.copyOf(pairs);
  }

  /** Pairs with a procedure on record, each as known on the known-on days in turn. */
  static ImmutableList<OfPair> pairsAsKnown(BenchFacts facts) {
    Random random = new Random(SEED);
    ImmutableList.Builder<OfPair> pairs = ImmutableList.builder();
    for (int view = 0; view < facts.views().size(); view++) {
      int place = view;
      facts
          .views()
          .get(view)
          .forEach(
              (participant, treaty, firstDay, lastDay, stages, until) -> {
                if (firstDay == Stages.EVER) {
                  pairs.add(new OfPair(place, participant, treaty, day(random)));
                }
              });
    }
    return pairs.build();
  }
}
