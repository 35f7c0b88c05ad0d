package org.accede.bench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** Flat arrays and a binary search: the floor, below which nobody who looks spans up can go. */
final class FlatStages implements StageIndex {
  private final Spans all;
  private final List<Spans> views = new ArrayList<>();

  /** The pair that does one act more, and its spans then. */
  private final int morePair;

  private final int[] moreFirstDays;
  private final int[] moreStages;

  /** Spans with an end of an invitation, by that day. */
  private final int[] endings;

  private final int[] endingPairs;
  private final int[] endingFirstDays;
  private final int[] endingLastDays;

  FlatStages(BenchFacts facts) {
    all = Spans.of(facts.spans());
    facts.views().forEach(view -> views.add(Spans.of(view)));
    morePair = facts.withOneMoreAct().onlyPair();
    moreFirstDays = facts.withOneMoreAct().firstDays().toArray();
    moreStages = facts.withOneMoreAct().stages().toArray();
    List<int[]> ending = new ArrayList<>();
    facts
        .spans()
        .forEach(
            (participant, treaty, firstDay, lastDay, stages, until) -> {
              if (until < Stages.FOREVER) {
                int pair = participant * facts.spans().treaties() + treaty;
                ending.add(new int[] {until, pair, firstDay, lastDay});
              }
            });
    ending.sort(Comparator.comparingInt(one -> one[0]));
    endings = column(ending, 0);
    endingPairs = column(ending, 1);
    endingFirstDays = column(ending, 2);
    endingLastDays = column(ending, 3);
  }

  private static int[] column(List<int[]> rows, int column) {
    return rows.stream().mapToInt(row -> row[column]).toArray();
  }

  /**
   * The columns.
   *
   * @param treaties how many treaties there are
   * @param offsets where the spans of each pair begin
   * @param firstDays the first day of each span
   * @param stages the possible stages in each span
   */
  @SuppressWarnings("ArrayRecordComponent") // these arrays are the point
  private record Spans(int treaties, int[] offsets, int[] firstDays, int[] stages) {
    static Spans of(SpanTable table) {
      return new Spans(
          table.treaties(),
          table.offsets().toArray(),
          table.firstDays().toArray(),
          table.stages().toArray());
    }

    int on(int pair, int day) {
      int found = Arrays.binarySearch(firstDays, offsets[pair], offsets[pair + 1], day);
      return stages[found >= 0 ? found : -found - 2];
    }
  }

  @Override
  public void everyPair(LocalDate day, StageSink sink) {
    int pair = 0;
    int asked = (int) day.toEpochDay();
    for (int participant = 0; pair < all.offsets().length - 1; participant++) {
      for (int treaty = 0; treaty < all.treaties(); treaty++) {
        sink.accept(participant, treaty, all.on(pair, asked));
        pair++;
      }
    }
  }

  @Override
  public void ofParticipant(int participant, LocalDate day, StageSink sink) {
    int asked = (int) day.toEpochDay();
    for (int treaty = 0; treaty < all.treaties(); treaty++) {
      sink.accept(participant, treaty, all.on(participant * all.treaties() + treaty, asked));
    }
  }

  @Override
  public int ofPair(int participant, int treaty, LocalDate day) {
    return all.on(participant * all.treaties() + treaty, (int) day.toEpochDay());
  }

  @Override
  public int ofPairAsKnown(int view, int participant, int treaty, LocalDate day) {
    return views.get(view).on(participant * all.treaties() + treaty, (int) day.toEpochDay());
  }

  @Override
  public void invitationsEnding(LocalDate day, int days, StageSink sink) {
    int asked = (int) day.toEpochDay();
    for (int place = 0; place < endings.length && endings[place] <= asked + days; place++) {
      if (endingFirstDays[place] <= asked && asked <= endingLastDays[place]) {
        int pair = endingPairs[place];
        sink.accept(pair / all.treaties(), pair % all.treaties(), endings[place]);
      }
    }
  }

  @Override
  public int withOneMoreAct(LocalDate day) {
    int from = all.offsets()[morePair];
    int to = all.offsets()[morePair + 1];
    int[] offsets = all.offsets().clone();
    int growth = moreFirstDays.length - (to - from);
    for (int place = morePair + 1; place < offsets.length; place++) {
      offsets[place] += growth;
    }
    Spans more =
        new Spans(
            all.treaties(),
            offsets,
            replaced(all.firstDays(), from, to, moreFirstDays),
            replaced(all.stages(), from, to, moreStages));
    return more.on(morePair, (int) day.toEpochDay());
  }

  private static int[] replaced(int[] column, int from, int to, int[] by) {
    int[] replaced = new int[column.length - (to - from) + by.length];
    System.arraycopy(column, 0, replaced, 0, from);
    System.arraycopy(by, 0, replaced, from, by.length);
    System.arraycopy(column, to, replaced, from + by.length, column.length - to);
    return replaced;
  }

  @Override
  public void close() {
    // holds nothing open
  }
}
