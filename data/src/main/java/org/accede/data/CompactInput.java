package org.accede.data;

import com.google.common.collect.ImmutableList;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import org.accede.participant.ParticipantCode;
import org.accede.source.Citation;
import org.accede.source.Provenance;
import org.accede.source.Source;
import org.accede.text.BilingualText;
import org.accede.time.ImpreciseDate;
import org.accede.treaty.TreatyNumber;

/**
 * Gives back the values that a {@link CompactOutput} took, in the same order. What was shared is
 * one object again.
 *
 * <p>No lambda, stream or regular expression: a fresh JVM takes longer to link the first of each
 * than to read the whole register.
 */
final class CompactInput {
  private final byte[] bytes;
  private int at;
  private final String[] texts;
  private final ImpreciseDate[] dates;
  private final ParticipantCode[] participants;
  private final TreatyNumber[] treaties;
  private final Source[] sources;
  private final Citation[] citations;
  private final Provenance[] provenances;

  /**
   * Reads the tables.
   *
   * @param bytes what {@link CompactOutput#toBytes} gave, from a place on
   */
  CompactInput(byte[] bytes, int start) {
    this.bytes = bytes;
    at = start;
    texts = new String[count()];
    for (int i = 0; i < texts.length; i++) {
      texts[i] = characters();
    }
    dates = new ImpreciseDate[count()];
    for (int i = 0; i < dates.length; i++) {
      dates[i] = ends();
    }
    participants = new ParticipantCode[count()];
    for (int i = 0; i < participants.length; i++) {
      participants[i] = ParticipantCode.of(text());
    }
    treaties = new TreatyNumber[count()];
    for (int i = 0; i < treaties.length; i++) {
      treaties[i] = TreatyNumber.of(text());
    }
    sources = new Source[count()];
    for (int i = 0; i < sources.length; i++) {
      sources[i] = CompactProvenance.readSource(this);
    }
    citations = new Citation[count()];
    for (int i = 0; i < citations.length; i++) {
      citations[i] = CompactProvenance.readCitation(this);
    }
    provenances = new Provenance[count()];
    for (int i = 0; i < provenances.length; i++) {
      provenances[i] = CompactProvenance.read(this);
    }
  }

  int count() {
    int next = bytes[at++];
    if (next >= 0) {
      return next;
    }
    int count = next & 0x7F;
    for (int shift = 7; ; shift += 7) {
      next = bytes[at++];
      count |= (next & 0x7F) << shift;
      if (next >= 0) {
        return count;
      }
    }
  }

  Optional<Integer> optionalCount() {
    int count = count();
    return count == 0 ? Optional.empty() : Optional.of(count - 1);
  }

  boolean truth() {
    return bytes[at++] != 0;
  }

  <E extends Enum<E>> E oneOf(E[] constants) {
    return constants[count()];
  }

  <E extends Enum<E>> Optional<E> optionalOneOf(E[] constants) {
    int number = count();
    return number == 0 ? Optional.empty() : Optional.of(constants[number - 1]);
  }

  String text() {
    return texts[count()];
  }

  Optional<String> optionalText() {
    int number = count();
    return number == 0 ? Optional.empty() : Optional.of(texts[number - 1]);
  }

  ImmutableList<String> texts() {
    int size = count();
    if (size == 0) {
      return ImmutableList.of();
    }
    ImmutableList.Builder<String> list = ImmutableList.builderWithExpectedSize(size);
    for (int i = 0; i < size; i++) {
      list.add(text());
    }
    return list.build();
  }

  BilingualText bilingual() {
    return new BilingualText(text(), text());
  }

  ImpreciseDate date() {
    return dates[count()];
  }

  Optional<ImpreciseDate> optionalDate() {
    int number = count();
    return number == 0 ? Optional.empty() : Optional.of(dates[number - 1]);
  }

  LocalDate day() {
    return date().earliest().orElseThrow();
  }

  Period period() {
    return Period.of(count(), count(), count());
  }

  ParticipantCode participant() {
    return participants[count()];
  }

  ImmutableList<ParticipantCode> participants() {
    int size = count();
    ImmutableList.Builder<ParticipantCode> list = ImmutableList.builderWithExpectedSize(size);
    for (int i = 0; i < size; i++) {
      list.add(participant());
    }
    return list.build();
  }

  TreatyNumber treaty() {
    return treaties[count()];
  }

  Optional<TreatyNumber> optionalTreaty() {
    int number = count();
    return number == 0 ? Optional.empty() : Optional.of(treaties[number - 1]);
  }

  Source source() {
    return sources[count()];
  }

  Citation citation() {
    return citations[count()];
  }

  ImmutableList<Citation> citations() {
    int size = count();
    if (size == 1) {
      return ImmutableList.of(citation());
    }
    ImmutableList.Builder<Citation> list = ImmutableList.builderWithExpectedSize(size);
    for (int i = 0; i < size; i++) {
      list.add(citation());
    }
    return list.build();
  }

  Provenance provenance() {
    return provenances[count()];
  }

  private ImpreciseDate ends() {
    int earliest = int32();
    int latest = int32();
    if (earliest == latest) {
      return earliest == CompactOutput.OPEN
          ? ImpreciseDate.unknown()
          : ImpreciseDate.on(LocalDate.ofEpochDay(earliest));
    }
    if (earliest == CompactOutput.OPEN) {
      return ImpreciseDate.onOrBefore(LocalDate.ofEpochDay(latest));
    }
    return latest == CompactOutput.OPEN
        ? ImpreciseDate.onOrAfter(LocalDate.ofEpochDay(earliest))
        : ImpreciseDate.between(LocalDate.ofEpochDay(earliest), LocalDate.ofEpochDay(latest));
  }

  private int int32() {
    int number =
        bytes[at] << 24
            | (bytes[at + 1] & 0xFF) << 16
            | (bytes[at + 2] & 0xFF) << 8
            | (bytes[at + 3] & 0xFF);
    at += 4;
    return number;
  }

  private String characters() {
    int length = count();
    boolean isWide = (length & 1) != 0;
    int start = at;
    at += length >> 1;
    return new String(
        bytes,
        start,
        length >> 1,
        isWide ? StandardCharsets.UTF_16BE : StandardCharsets.ISO_8859_1);
  }
}
