package org.accede.data;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.Period;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.accede.participant.ParticipantCode;
import org.accede.source.Citation;
import org.accede.source.Provenance;
import org.accede.source.Source;
import org.accede.text.BilingualText;
import org.accede.time.ImpreciseDate;
import org.accede.treaty.TreatyNumber;

/**
 * Takes the values of a compact register one after another, and keeps what many of them share once:
 * a shared value is written as its number in the table of its kind, and the tables stand before the
 * rest. {@link CompactInput} gives the values back in the same order.
 *
 * <p>Whole numbers are written in groups of seven bits, the lowest first, so that small ones take
 * one byte. What may be missing is 0, or one more than what it is.
 */
final class CompactOutput {
  /** For an open end of a date; no day on record has this number. */
  static final int OPEN = Integer.MIN_VALUE;

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final Tables tables;

  /** An output with tables of its own. */
  CompactOutput() {
    this(new Tables());
  }

  private CompactOutput(Tables tables) {
    this.tables = tables;
  }

  /** The tables and after them everything that was written. */
  byte[] toBytes() {
    CompactOutput all = new CompactOutput(tables);
    // What stands behind facts cites, and what cites has sources: written in the reverse order of
    // reading, so that every table holds all that the later ones need.
    CompactOutput provenances = all.table(tables.provenances, CompactProvenance::write);
    CompactOutput citations = all.table(tables.citations, CompactProvenance::write);
    CompactOutput sources = all.table(tables.sources, CompactProvenance::write);
    CompactOutput treaties = all.table(tables.treaties, (one, out) -> out.text(one.toString()));
    CompactOutput participants =
        all.table(tables.participants, (one, out) -> out.text(one.value()));
    CompactOutput dates = all.table(tables.dates, (one, out) -> out.ends(one));
    CompactOutput texts = all.table(tables.texts, (one, out) -> out.characters(one));
    for (CompactOutput part :
        new CompactOutput[] {
          texts, dates, participants, treaties, sources, citations, provenances, this
        }) {
      all.bytes.writeBytes(part.bytes.toByteArray());
    }
    return all.bytes.toByteArray();
  }

  /** Writes a value. */
  interface Form<V> {
    void write(V value, CompactOutput out);
  }

  private <V> CompactOutput table(Map<V, Integer> table, Form<V> form) {
    CompactOutput out = new CompactOutput(tables);
    out.count(table.size());
    for (V value : table.keySet()) {
      form.write(value, out);
    }
    return out;
  }

  CompactOutput count(int count) {
    int rest = count;
    while ((rest & ~0x7F) != 0) {
      bytes.write((rest & 0x7F) | 0x80);
      rest >>>= 7;
    }
    bytes.write(rest);
    return this;
  }

  CompactOutput optionalCount(Optional<Integer> count) {
    return count(count.isEmpty() ? 0 : count.get() + 1);
  }

  CompactOutput truth(boolean truth) {
    return count(truth ? 1 : 0);
  }

  CompactOutput oneOf(Enum<?> constant) {
    return count(place(constant));
  }

  CompactOutput optionalOneOf(Optional<? extends Enum<?>> constant) {
    return count(constant.isEmpty() ? 0 : place(constant.get()) + 1);
  }

  /** Its place among the constants of its sort: the same in the Accede that reads it. */
  private static int place(Enum<?> constant) {
    return Arrays.asList(constant.getDeclaringClass().getEnumConstants()).indexOf(constant);
  }

  CompactOutput text(String text) {
    return count(number(text, tables.texts));
  }

  CompactOutput optionalText(Optional<String> text) {
    return count(text.isEmpty() ? 0 : number(text.get(), tables.texts) + 1);
  }

  CompactOutput texts(Collection<String> texts) {
    return list(texts, (one, out) -> out.text(one));
  }

  CompactOutput bilingual(BilingualText text) {
    return text(text.english()).text(text.french());
  }

  CompactOutput date(ImpreciseDate date) {
    return count(number(date, tables.dates));
  }

  CompactOutput optionalDate(Optional<ImpreciseDate> date) {
    return count(date.isEmpty() ? 0 : number(date.get(), tables.dates) + 1);
  }

  CompactOutput day(LocalDate day) {
    return date(ImpreciseDate.on(day));
  }

  CompactOutput period(Period period) {
    return count(period.getYears()).count(period.getMonths()).count(period.getDays());
  }

  CompactOutput participant(ParticipantCode code) {
    return count(number(code, tables.participants));
  }

  CompactOutput participants(Collection<ParticipantCode> codes) {
    return list(codes, (one, out) -> out.participant(one));
  }

  CompactOutput treaty(TreatyNumber number) {
    return count(number(number, tables.treaties));
  }

  CompactOutput optionalTreaty(Optional<TreatyNumber> number) {
    return count(number.isEmpty() ? 0 : number(number.get(), tables.treaties) + 1);
  }

  CompactOutput source(Source source) {
    return count(number(source, tables.sources));
  }

  CompactOutput citation(Citation citation) {
    return count(number(citation, tables.citations));
  }

  CompactOutput citations(Collection<Citation> citations) {
    return list(citations, (one, out) -> out.citation(one));
  }

  CompactOutput provenance(Provenance provenance) {
    return count(number(provenance, tables.provenances));
  }

  <V> CompactOutput list(Collection<V> values, Form<? super V> form) {
    count(values.size());
    values.forEach(value -> form.write(value, this));
    return this;
  }

  <V> CompactOutput optional(Optional<V> value, Form<? super V> form) {
    truth(value.isPresent());
    value.ifPresent(one -> form.write(one, this));
    return this;
  }

  /** The ends of a date as days since 1970. */
  private void ends(ImpreciseDate date) {
    int32(date.earliest().map(day -> (int) day.toEpochDay()).orElse(OPEN));
    int32(date.latest().map(day -> (int) day.toEpochDay()).orElse(OPEN));
  }

  private void int32(int number) {
    for (int shift = 24; shift >= 0; shift -= 8) {
      bytes.write(number >>> shift);
    }
  }

  /** The length twice, and whether a character takes two bytes: then not all are Latin-1. */
  private void characters(String text) {
    boolean isWide = text.chars().anyMatch(c -> c > 0xFF);
    byte[] encoded =
        text.getBytes(isWide ? StandardCharsets.UTF_16BE : StandardCharsets.ISO_8859_1);
    count(encoded.length << 1 | (isWide ? 1 : 0));
    bytes.writeBytes(encoded);
  }

  private static <V> int number(V value, Map<V, Integer> table) {
    int next = table.size();
    Integer known = table.putIfAbsent(value, next);
    return known == null ? next : known;
  }

  /** What is shared, in the order in which it was first met. */
  private static final class Tables {
    final Map<String, Integer> texts = new LinkedHashMap<>();
    final Map<ImpreciseDate, Integer> dates = new LinkedHashMap<>();
    final Map<ParticipantCode, Integer> participants = new LinkedHashMap<>();
    final Map<TreatyNumber, Integer> treaties = new LinkedHashMap<>();
    final Map<Source, Integer> sources = new LinkedHashMap<>();
    final Map<Citation, Integer> citations = new LinkedHashMap<>();
    final Map<Provenance, Integer> provenances = new LinkedHashMap<>();
  }
}
