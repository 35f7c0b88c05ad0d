package org.accede.rule.accession;

import com.google.common.collect.ImmutableSet;
import com.google.common.primitives.Ints;
import org.jspecify.annotations.Nullable;

/**
 * The stretches that were known of all pairs at some time, side by side in memory: to look at every
 * pair is to walk along it, not to follow references. What it does not hold is asked of the
 * courses.
 */
final class FlatStretches {
  /** Of each pair where its stretches begin; after the last pair, where they end. */
  private final int[] begins;

  private final int[] firstDays;
  private final int[] lastDays;
  private final ImmutableSet<AccessionStage>[] stages;

  private FlatStretches(
      int[] begins, int[] firstDays, int[] lastDays, ImmutableSet<AccessionStage>[] stages) {
    this.begins = begins;
    this.firstDays = firstDays;
    this.lastDays = lastDays;
    this.stages = stages;
  }

  /** Takes one stretch of a pair after another. */
  interface Sink {
    void accept(long firstDay, long lastDay, ImmutableSet<AccessionStage> stages);
  }

  /** What a book knows by now. */
  static FlatStretches of(CourseBook book) {
    Filling filling = new Filling(book.participants().size() * book.treaties().size());
    for (int row = 0; row < book.participants().size(); row++) {
      for (int column = 0; column < book.treaties().size(); column++) {
        book.known(row, column, filling);
        filling.endPair();
      }
    }
    return filling.filled();
  }

  /** The possible stages of a pair on a day; null if they are not in here. */
  @Nullable ImmutableSet<AccessionStage> stages(int pair, int day) {
    int end = begins[pair + 1];
    for (int place = begins[pair]; place < end; place++) {
      if (firstDays[place] <= day && day <= lastDays[place]) {
        return stages[place];
      }
    }
    return null;
  }

  /** A day as it is compared here; all real ones are far from the ends. */
  static int day(long epochDay) {
    return Ints.saturatedCast(epochDay);
  }

  /** Arrays that grow. */
  private static final class Filling implements Sink {
    private final int[] begins;
    private int pairs;
    private int size;
    private int[] firstDays = new int[1 << 10];
    private int[] lastDays = new int[1 << 10];
    private ImmutableSet<AccessionStage>[] stages = array(1 << 10);

    Filling(int pairs) {
      begins = new int[pairs + 1];
    }

    @Override
    public void accept(long firstDay, long lastDay, ImmutableSet<AccessionStage> some) {
      if (size == stages.length) {
        firstDays = Ints.ensureCapacity(firstDays, size + 1, size);
        lastDays = Ints.ensureCapacity(lastDays, size + 1, size);
        ImmutableSet<AccessionStage>[] more = array(firstDays.length);
        System.arraycopy(stages, 0, more, 0, size);
        stages = more;
      }
      firstDays[size] = day(firstDay);
      lastDays[size] = day(lastDay);
      stages[size] = some;
      size++;
    }

    void endPair() {
      pairs++;
      begins[pairs] = size;
    }

    FlatStretches filled() {
      return new FlatStretches(begins, firstDays, lastDays, stages);
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // an array of a generic type has no other way
    private static ImmutableSet<AccessionStage>[] array(int length) {
      return new ImmutableSet[length];
    }
  }
}
