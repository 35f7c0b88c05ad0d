package org.accede.bench;

import com.google.common.primitives.ImmutableIntArray;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.accede.answer.Answer;
import org.accede.query.Accessions;
import org.accede.rule.accession.AccessionState;
import org.accede.rule.accession.AccessionTimeline;

/**
 * What Accede says of some pairs on every day: for each pair its spans of days, in order.
 *
 * @param treaties how many treaties there are; the place of a pair is its participant's place times
 *     this, and its treaty's place
 * @param offsets where the spans of each pair begin, and after the last pair, where they end
 * @param firstDays the first day of each span; that of a pair's first is {@link Stages#EVER}
 * @param stages the possible stages in each span
 * @param invitedUntil of each span, {@link Stages#invitedUntil}
 */
record SpanTable(
    int treaties,
    ImmutableIntArray offsets,
    ImmutableIntArray firstDays,
    ImmutableIntArray stages,
    ImmutableIntArray invitedUntil) {

  /** Which pairs a table speaks of. */
  interface PairFilter {
    boolean holds(int participant, int treaty);
  }

  /** Takes one span after another. */
  interface SpanSink {
    void accept(
        int participant, int treaty, int firstDay, int lastDay, int stages, int invitedUntil);
  }

  static SpanTable of(Accessions accessions, Names names, PairFilter filter) {
    List<SpanTable> parts =
        IntStream.range(0, names.participants().size())
            .parallel()
            .mapToObj(participant -> ofParticipant(accessions, names, participant, filter))
            .toList();
    ImmutableIntArray.Builder offsets = ImmutableIntArray.builder();
    ImmutableIntArray.Builder firstDays = ImmutableIntArray.builder();
    ImmutableIntArray.Builder stages = ImmutableIntArray.builder();
    ImmutableIntArray.Builder invitedUntil = ImmutableIntArray.builder();
    int spans = 0;
    for (SpanTable part : parts) {
      for (int pair = 0; pair < part.treaties; pair++) {
        offsets.add(spans + part.offsets.get(pair));
      }
      spans += part.firstDays.length();
      firstDays.addAll(part.firstDays);
      stages.addAll(part.stages);
      invitedUntil.addAll(part.invitedUntil);
    }
    return new SpanTable(
        names.treaties().size(),
        offsets.add(spans).build(),
        firstDays.build(),
        stages.build(),
        invitedUntil.build());
  }

  private static SpanTable ofParticipant(
      Accessions accessions, Names names, int participant, PairFilter filter) {
    ImmutableIntArray.Builder offsets = ImmutableIntArray.builder();
    ImmutableIntArray.Builder firstDays = ImmutableIntArray.builder();
    ImmutableIntArray.Builder stages = ImmutableIntArray.builder();
    ImmutableIntArray.Builder invitedUntil = ImmutableIntArray.builder();
    int spans = 0;
    for (int treaty = 0; treaty < names.treaties().size(); treaty++) {
      offsets.add(spans);
      if (!filter.holds(participant, treaty)) {
        continue;
      }
      AccessionTimeline timeline =
          accessions
              .of(names.participants().get(participant))
              .to(names.treaties().get(treaty))
              .timeline();
      int lastStages = -1;
      int lastUntil = -1;
      int firstDay = Stages.EVER;
      for (int place = -1; place < timeline.changes().size(); place++) {
        LocalDate day =
            place < 0 ? LocalDate.ofEpochDay(Stages.EVER) : timeline.changes().get(place);
        Answer<AccessionState> answer = timeline.on(day);
        firstDay = (int) day.toEpochDay();
        if (Stages.bits(answer) != lastStages || Stages.invitedUntil(answer) != lastUntil) {
          lastStages = Stages.bits(answer);
          lastUntil = Stages.invitedUntil(answer);
          firstDays.add(firstDay);
          stages.add(lastStages);
          invitedUntil.add(lastUntil);
          spans++;
        }
      }
    }
    return new SpanTable(
        names.treaties().size(),
        offsets.add(spans).build(),
        firstDays.build(),
        stages.build(),
        invitedUntil.build());
  }

  /** The place of the only pair that the table speaks of. */
  int onlyPair() {
    int pair = 0;
    while (offsets.get(pair + 1) == 0) {
      pair++;
    }
    return pair;
  }

  int participants() {
    return (offsets.length() - 1) / treaties;
  }

  void forEach(SpanSink sink) {
    for (int pair = 0; pair < offsets.length() - 1; pair++) {
      for (int span = offsets.get(pair); span < offsets.get(pair + 1); span++) {
        sink.accept(
            pair / treaties,
            pair % treaties,
            firstDays.get(span),
            span + 1 < offsets.get(pair + 1) ? firstDays.get(span + 1) - 1 : Stages.FOREVER,
            stages.get(span),
            invitedUntil.get(span));
      }
    }
  }

  void write(DataOutputStream out) throws IOException {
    out.writeInt(treaties);
    for (ImmutableIntArray column : List.of(offsets, firstDays, stages, invitedUntil)) {
      out.writeInt(column.length());
      for (int place = 0; place < column.length(); place++) {
        out.writeInt(column.get(place));
      }
    }
  }

  static SpanTable read(DataInputStream in) throws IOException {
    return new SpanTable(in.readInt(), column(in), column(in), column(in), column(in));
  }

  private static ImmutableIntArray column(DataInputStream in) throws IOException {
    int length = in.readInt();
    ImmutableIntArray.Builder column = ImmutableIntArray.builder(length);
    for (int place = 0; place < length; place++) {
      column.add(in.readInt());
    }
    return column.build();
  }
}
