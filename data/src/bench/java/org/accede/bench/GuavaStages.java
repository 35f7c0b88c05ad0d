package org.accede.bench;

import com.google.common.collect.ImmutableRangeMap;
import com.google.common.collect.Range;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** A range map for each pair: what one would write in an afternoon. */
final class GuavaStages implements StageIndex {
  private final int treaties;
  private final List<ImmutableRangeMap<LocalDate, Integer>> pairs;
  private final List<List<ImmutableRangeMap<LocalDate, Integer>>> views = new ArrayList<>();
  private final NavigableMap<Integer, List<Ending>> endings = new TreeMap<>();

  /** The pair that does one act more, and its spans then. */
  private final int morePair;

  private final Map<Range<LocalDate>, Integer> withOneMoreAct = new LinkedHashMap<>();

  private record Ending(int participant, int treaty, Range<LocalDate> days) {}

  GuavaStages(BenchFacts facts) {
    treaties = facts.spans().treaties();
    pairs = maps(facts.spans());
    facts.views().forEach(view -> views.add(maps(view)));
    morePair = facts.withOneMoreAct().onlyPair();
    facts
        .withOneMoreAct()
        .forEach(
            (participant, treaty, firstDay, lastDay, stages, until) ->
                withOneMoreAct.put(range(firstDay, lastDay), stages));
    facts
        .spans()
        .forEach(
            (participant, treaty, firstDay, lastDay, stages, until) -> {
              if (until < Stages.FOREVER) {
                endings
                    .computeIfAbsent(until, day -> new ArrayList<>())
                    .add(new Ending(participant, treaty, range(firstDay, lastDay)));
              }
            });
  }

  private static Range<LocalDate> range(int firstDay, int lastDay) {
    return Range.closed(LocalDate.ofEpochDay(firstDay), LocalDate.ofEpochDay(lastDay));
  }

  private static List<ImmutableRangeMap<LocalDate, Integer>> maps(SpanTable table) {
    List<ImmutableRangeMap.Builder<LocalDate, Integer>> builders = new ArrayList<>();
    for (int pair = 0; pair < table.offsets().length() - 1; pair++) {
      builders.add(ImmutableRangeMap.builder());
    }
    table.forEach(
        (participant, treaty, firstDay, lastDay, stages, until) ->
            builders
                .get(participant * table.treaties() + treaty)
                .put(range(firstDay, lastDay), stages));
    return builders.stream()
        .map(ImmutableRangeMap.Builder::build)
        .collect(Collectors.toCollection(ArrayList::new));
  }

  private static int on(ImmutableRangeMap<LocalDate, Integer> map, LocalDate day) {
    Integer stages = map.get(day);
    if (stages == null) {
      throw new IllegalArgumentException("no span on " + day);
    }
    return stages;
  }

  @Override
  public void everyPair(LocalDate day, StageSink sink) {
    for (int pair = 0; pair < pairs.size(); pair++) {
      sink.accept(pair / treaties, pair % treaties, on(pairs.get(pair), day));
    }
  }

  @Override
  public void ofParticipant(int participant, LocalDate day, StageSink sink) {
    for (int treaty = 0; treaty < treaties; treaty++) {
      sink.accept(participant, treaty, on(pairs.get(participant * treaties + treaty), day));
    }
  }

  @Override
  public int ofPair(int participant, int treaty, LocalDate day) {
    return on(pairs.get(participant * treaties + treaty), day);
  }

  @Override
  public int ofPairAsKnown(int view, int participant, int treaty, LocalDate day) {
    return on(views.get(view).get(participant * treaties + treaty), day);
  }

  @Override
  public void invitationsEnding(LocalDate day, int days, StageSink sink) {
    endings
        .headMap((int) day.toEpochDay() + days, true)
        .forEach(
            (until, ending) -> {
              for (Ending one : ending) {
                if (one.days().contains(day)) {
                  sink.accept(one.participant(), one.treaty(), until);
                }
              }
            });
  }

  @Override
  public int withOneMoreAct(LocalDate day) {
    ImmutableRangeMap.Builder<LocalDate, Integer> map = ImmutableRangeMap.builder();
    withOneMoreAct.forEach(map::put);
    ImmutableRangeMap<LocalDate, Integer> before = pairs.set(morePair, map.build());
    int stages = on(pairs.get(morePair), day);
    pairs.set(morePair, before);
    return stages;
  }

  @Override
  public void close() {
    // holds nothing open
  }
}
