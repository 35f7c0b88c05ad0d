package org.accede.bench;

import com.google.common.collect.ImmutableList;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.accede.query.Accessions;
import org.accede.register.TreatyRegister;

/**
 * What Accede says, as the peers are handed it.
 *
 * @param spans of every pair, with everything known
 * @param views of the pairs with a procedure on record, as known on each of {@link #KNOWN_ON}
 * @param withOneMoreAct of the pair of {@link OneMoreAct}, with that act
 */
record BenchFacts(SpanTable spans, ImmutableList<SpanTable> views, SpanTable withOneMoreAct) {
  /** The known-on days that are asked about. */
  static final ImmutableList<LocalDate> KNOWN_ON =
      ImmutableList.of(
          LocalDate.of(2020, 1, 1),
          LocalDate.of(2024, 2, 8),
          LocalDate.of(2025, 6, 1),
          LocalDate.of(2026, 1, 1));

  /** Where the forks find the file. */
  static final String PROPERTY = "bench.facts";

  static BenchFacts of(Accessions accessions) {
    TreatyRegister register = accessions.register();
    Names names = Names.of(register);
    Set<Long> onRecord = new HashSet<>();
    register
        .steps()
        .forEach(
            step ->
                onRecord.add(pair(names.place(step.participant()), names.place(step.treaty()))));
    ImmutableList.Builder<SpanTable> views = ImmutableList.builder();
    for (LocalDate day : KNOWN_ON) {
      views.add(
          SpanTable.of(
              Accessions.in(register.knownOn(day)),
              names,
              (participant, treaty) -> onRecord.contains(pair(participant, treaty))));
    }
    return new BenchFacts(
        SpanTable.of(accessions, names, (participant, treaty) -> true),
        views.build(),
        SpanTable.of(
            Accessions.in(register.with(OneMoreAct.act())),
            names,
            (participant, treaty) ->
                participant == names.place(OneMoreAct.PARTICIPANT)
                    && treaty == names.place(OneMoreAct.TREATY)));
  }

  private static long pair(int participant, int treaty) {
    return (long) participant << 32 | treaty;
  }

  void save(Path file) throws IOException {
    try (DataOutputStream out =
        new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file)))) {
      spans.write(out);
      for (SpanTable view : views) {
        view.write(out);
      }
      withOneMoreAct.write(out);
    }
  }

  /** Those that were saved before this fork was started. */
  static BenchFacts load() {
    Path file = Path.of(System.getProperty(PROPERTY));
    try (DataInputStream in =
        new DataInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
      SpanTable spans = SpanTable.read(in);
      ImmutableList.Builder<SpanTable> views = ImmutableList.builder();
      for (int view = 0; view < KNOWN_ON.size(); view++) {
        views.add(SpanTable.read(in));
      }
      return new BenchFacts(spans, views.build(), SpanTable.read(in));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
