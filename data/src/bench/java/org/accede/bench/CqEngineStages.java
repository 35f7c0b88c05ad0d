package org.accede.bench;

import static com.googlecode.cqengine.query.QueryFactory.and;
import static com.googlecode.cqengine.query.QueryFactory.equal;
import static com.googlecode.cqengine.query.QueryFactory.greaterThanOrEqualTo;
import static com.googlecode.cqengine.query.QueryFactory.lessThanOrEqualTo;

import com.googlecode.cqengine.ConcurrentIndexedCollection;
import com.googlecode.cqengine.IndexedCollection;
import com.googlecode.cqengine.attribute.SimpleAttribute;
import com.googlecode.cqengine.index.hash.HashIndex;
import com.googlecode.cqengine.index.navigable.NavigableIndex;
import com.googlecode.cqengine.query.Query;
import com.googlecode.cqengine.query.option.QueryOptions;
import com.googlecode.cqengine.resultset.ResultSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;

/**
 * Spans as objects in an indexed collection.
 *
 * <p>An index of the days serves the question about every pair, and has a collection of its own: to
 * weigh it up takes CQEngine longer, for every other question, than to look at the few spans that
 * the other indexes leave.
 */
final class CqEngineStages implements StageIndex {
  private final int treaties;
  private final IndexedCollection<Row> spans;
  private final IndexedCollection<Row> byDay = new ConcurrentIndexedCollection<>();
  private final List<IndexedCollection<Row>> views = new ArrayList<>();
  private final List<Row> withOneMoreAct;

  private final SimpleAttribute<Row, Integer> pair = attribute("pair", Row::pair);
  private final SimpleAttribute<Row, Integer> participant =
      attribute("participant", Row::participant);
  private final SimpleAttribute<Row, Integer> firstDay = attribute("firstDay", Row::firstDay);
  private final SimpleAttribute<Row, Integer> lastDay = attribute("lastDay", Row::lastDay);
  private final SimpleAttribute<Row, Integer> until = attribute("until", Row::until);

  CqEngineStages(BenchFacts facts) {
    treaties = facts.spans().treaties();
    spans = collection(facts.spans());
    byDay.addAll(rows(facts.spans()));
    byDay.addIndex(NavigableIndex.onAttribute(firstDay));
    byDay.addIndex(NavigableIndex.onAttribute(lastDay));
    facts.views().forEach(view -> views.add(collection(view)));
    withOneMoreAct = rows(facts.withOneMoreAct());
  }

  /** A span: one object for each, equal to itself alone, which is what such a collection likes. */
  private static final class Row {
    private final int participant;
    private final int pair;
    private final int firstDay;
    private final int lastDay;
    private final int stages;
    private final int until;

    Row(int participant, int pair, int firstDay, int lastDay, int stages, int until) {
      this.participant = participant;
      this.pair = pair;
      this.firstDay = firstDay;
      this.lastDay = lastDay;
      this.stages = stages;
      this.until = until;
    }

    int participant() {
      return participant;
    }

    int pair() {
      return pair;
    }

    int firstDay() {
      return firstDay;
    }

    int lastDay() {
      return lastDay;
    }

    int until() {
      return until;
    }
  }

  private static SimpleAttribute<Row, Integer> attribute(String name, ToIntFunction<Row> value) {
    return new SimpleAttribute<>(Row.class, Integer.class, name) {
      @Override
      public Integer getValue(Row row, QueryOptions options) {
        return value.applyAsInt(row);
      }
    };
  }

  private static List<Row> rows(SpanTable table) {
    List<Row> rows = new ArrayList<>();
    table.forEach(
        (participant, treaty, firstDay, lastDay, stages, until) ->
            rows.add(
                new Row(
                    participant,
                    participant * table.treaties() + treaty,
                    firstDay,
                    lastDay,
                    stages,
                    until)));
    return rows;
  }

  private IndexedCollection<Row> collection(SpanTable table) {
    IndexedCollection<Row> collection = new ConcurrentIndexedCollection<>();
    collection.addAll(rows(table));
    collection.addIndex(HashIndex.onAttribute(pair));
    collection.addIndex(HashIndex.onAttribute(participant));
    collection.addIndex(NavigableIndex.onAttribute(until));
    return collection;
  }

  private Query<Row> runsOn(int day) {
    return and(lessThanOrEqualTo(firstDay, day), greaterThanOrEqualTo(lastDay, day));
  }

  private void answer(
      IndexedCollection<Row> collection,
      Query<Row> query,
      StageSink sink,
      ToIntFunction<Row> value) {
    try (ResultSet<Row> found = collection.retrieve(query)) {
      for (Row row : found) {
        sink.accept(row.participant, row.pair % treaties, value.applyAsInt(row));
      }
    }
  }

  @Override
  public void everyPair(LocalDate day, StageSink sink) {
    answer(byDay, runsOn((int) day.toEpochDay()), sink, row -> row.stages);
  }

  @Override
  public void ofParticipant(int asked, LocalDate day, StageSink sink) {
    int epochDay = (int) day.toEpochDay();
    answer(
        spans,
        and(
            equal(participant, asked),
            lessThanOrEqualTo(firstDay, epochDay),
            greaterThanOrEqualTo(lastDay, epochDay)),
        sink,
        row -> row.stages);
  }

  @Override
  public int ofPair(int asked, int treaty, LocalDate day) {
    return ofPair(spans, asked * treaties + treaty, day);
  }

  @Override
  public int ofPairAsKnown(int view, int asked, int treaty, LocalDate day) {
    return ofPair(views.get(view), asked * treaties + treaty, day);
  }

  private int ofPair(IndexedCollection<Row> collection, int asked, LocalDate day) {
    int epochDay = (int) day.toEpochDay();
    try (ResultSet<Row> found =
        collection.retrieve(
            and(
                equal(pair, asked),
                lessThanOrEqualTo(firstDay, epochDay),
                greaterThanOrEqualTo(lastDay, epochDay)))) {
      return found.uniqueResult().stages;
    }
  }

  @Override
  public void invitationsEnding(LocalDate day, int days, StageSink sink) {
    int asked = (int) day.toEpochDay();
    answer(
        spans,
        and(
            lessThanOrEqualTo(until, asked + days),
            lessThanOrEqualTo(firstDay, asked),
            greaterThanOrEqualTo(lastDay, asked)),
        sink,
        row -> row.until);
  }

  @Override
  public int withOneMoreAct(LocalDate day) {
    int asked = withOneMoreAct.get(0).pair;
    List<Row> before = new ArrayList<>();
    try (ResultSet<Row> found = spans.retrieve(equal(pair, asked))) {
      found.forEach(before::add);
    }
    spans.update(before, withOneMoreAct);
    int stages = ofPair(spans, asked, day);
    spans.update(withOneMoreAct, before);
    return stages;
  }

  @Override
  public void close() {
    // holds nothing open
  }
}
