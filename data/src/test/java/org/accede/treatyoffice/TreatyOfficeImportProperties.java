package org.accede.treatyoffice;

import static org.accede.text.OfficialLanguage.ENGLISH;
import static org.accede.treatyoffice.Replies.BASE;
import static org.accede.treatyoffice.Replies.SAVED;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Iterables;
import com.google.common.collect.Lists;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.accede.act.ChartMarks;
import org.accede.act.Consent;
import org.accede.act.ConsentKind;
import org.accede.act.Denunciation;
import org.accede.act.DepositaryNote;
import org.accede.act.EntryIntoForce;
import org.accede.act.ListedWithoutAct;
import org.accede.act.Signature;
import org.accede.act.Suspension;
import org.accede.act.TreatyAct;
import org.accede.act.Withdrawal;
import org.accede.act.WithdrawnAct;
import org.accede.error.AccedeException;
import org.accede.json.DataFile;
import org.accede.participant.ParticipantCode;
import org.accede.register.Coverage;
import org.accede.register.Scope;
import org.accede.source.Citation;
import org.accede.source.Provenance;
import org.accede.source.Source;
import org.accede.source.SourceKind;
import org.accede.time.ImpreciseDate;
import org.accede.time.Trilean;
import org.accede.treaty.TreatyNumber;

/** Laws of the import. */
@Domain(GeneratedCharts.class)
@Domain(DomainContext.Global.class)
class TreatyOfficeImportProperties {
  private static TreatyOfficeImport imported(List<DataFile> replies) {
    return Replies.imported(replies.toArray(DataFile[]::new));
  }

  private static List<DataFile> written(List<GeneratedCharts.Chart> charts) {
    return charts.stream().map(chart -> Replies.file(GeneratedCharts.written(chart))).toList();
  }

  @Property(tries = 60)
  void aChartThatIsWrittenAndImportedHoldsTheFactsItWasWrittenOf(
      @ForAll List<GeneratedCharts.Chart> charts) {
    TreatyOfficeImport imported = imported(written(charts));

    List<TreatyAct> acts = new ArrayList<>();
    List<DepositaryNote> notes = new ArrayList<>();
    for (GeneratedCharts.Chart chart : charts) {
      for (GeneratedCharts.Line line : Lists.newArrayList(Iterables.concat(chart.lists()))) {
        int before = acts.size();
        addDirectly(chart, line, acts, notes);
        if (acts.size() == before && line.who().isMemberOn(SAVED) == Trilean.NO) {
          notes.add(listed(line.who().code(), chart.treaty()));
        }
      }
      assertThat(imported.register().treatyCoverage().get(TreatyNumber.of(chart.treaty())))
          .containsExactly(
              new Coverage(
                  Coverage.Extent.SIGNATURES_AND_CONSENTS,
                  scope(chart),
                  SAVED,
                  Provenance.of(citation(chart.treaty()))));
    }
    assertThat(imported.register().acts()).containsExactlyInAnyOrderElementsOf(acts);
    assertThat(imported.register().notes()).containsExactlyInAnyOrderElementsOf(notes);
    assertThat(imported.isWhole())
        .isEqualTo(charts.stream().allMatch(GeneratedCharts.Chart::isWhole));
  }

  /** Everyone, if it has a row for each member State; else exactly those that it has rows for. */
  private static Scope scope(GeneratedCharts.Chart chart) {
    return chart.isWhole()
        ? Scope.Group.EVERYONE
        : new Scope.Named(
            chart.lists().stream()
                .flatMap(List::stream)
                .map(line -> line.who().code())
                .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder())));
  }

  private static ListedWithoutAct listed(ParticipantCode who, String treaty) {
    ImpreciseDate on = ImpreciseDate.onOrBefore(SAVED);
    return new ListedWithoutAct(who, TreatyNumber.of(treaty), on, Provenance.of(citation(treaty)));
  }

  private static void addDirectly(
      GeneratedCharts.Chart chart,
      GeneratedCharts.Line line,
      List<TreatyAct> acts,
      List<DepositaryNote> notes) {
    String treaty = chart.treaty();
    TreatyNumber number = TreatyNumber.of(treaty);
    ParticipantCode who = line.who().code();
    line.dates()
        .get(0)
        .ifPresent(
            day ->
                acts.add(new Signature(who, number, ImpreciseDate.on(day), behind(treaty, day))));
    line.dates()
        .get(1)
        .ifPresent(
            day ->
                acts.add(
                    new Consent(
                        who,
                        number,
                        ImpreciseDate.on(day),
                        ConsentKind.NOT_STATED,
                        behind(treaty, day))));
    line.dates()
        .get(2)
        .ifPresent(
            day ->
                acts.add(
                    new EntryIntoForce(who, number, ImpreciseDate.on(day), behind(treaty, day))));
    Optional<LocalDate> notified = line.dates().get(3);
    Optional<LocalDate> effect = line.dates().get(4);
    Optional<LocalDate> end = effect.or(() -> notified);
    if (end.isPresent() && line.dates().get(2).isEmpty() && isWithdrawn(chart, line, end.get())) {
      acts.add(
          new Withdrawal(
              who,
              number,
              line.dates().get(1).isPresent() ? WithdrawnAct.CONSENT : WithdrawnAct.SIGNATURE,
              ImpreciseDate.on(end.get()),
              behind(treaty, end.get())));
    } else if (end.isPresent()) {
      acts.add(
          new Denunciation.Builder()
              .participant(who)
              .treaty(number)
              .notified(notified.map(ImpreciseDate::on))
              .effect(effect.map(ImpreciseDate::on))
              .provenance(behind(treaty, notified.or(() -> effect).orElseThrow()))
              .build());
    }
    line.dates()
        .get(5)
        .ifPresent(
            day ->
                notes.add(new Suspension(who, number, ImpreciseDate.on(day), behind(treaty, day))));
    if (!line.marks().isEmpty()) {
      notes.add(
          new ChartMarks(
              who,
              number,
              ImmutableSet.copyOf(line.marks()),
              ImpreciseDate.onOrBefore(SAVED),
              behind(treaty, SAVED)));
    }
  }

  /** Two were in force before all days; of 185 alone is it known that a signature binds nobody. */
  private static boolean isWithdrawn(
      GeneratedCharts.Chart chart, GeneratedCharts.Line line, LocalDate end) {
    boolean isInForce =
        !chart.treaty().equals("224")
            || chart.lists().stream()
                .flatMap(List::stream)
                .flatMap(other -> other.dates().get(2).stream())
                .anyMatch(entry -> !entry.isAfter(end));
    boolean bindsNobody = line.dates().get(1).isEmpty() && chart.treaty().equals("185");
    return (line.dates().get(0).isPresent() || line.dates().get(1).isPresent())
        && (!isInForce || bindsNobody);
  }

  private static Provenance behind(String treaty, LocalDate day) {
    Provenance.Builder provenance = new Provenance.Builder();
    provenance.addCitations(citation(treaty));
    if (day.isAfter(SAVED)) {
      provenance.statedKnownFrom(SAVED);
    }
    return provenance.build();
  }

  private static Citation citation(String treaty) {
    return Citation.of(
        new Source.Builder()
            .id("treaty-office-chart-" + treaty + "-2026-11-20")
            .kind(SourceKind.DEPOSITARY)
            .title(
                "Treaty Office's chart of signatures and ratifications of Treaty "
                    + treaty
                    + ", 2026-11-20")
            .asOf(ImpreciseDate.on(SAVED))
            .build());
  }

  @Property(tries = 20)
  void theOrderOfTheRepliesMakesNoDifference(@ForAll List<GeneratedCharts.Chart> charts) {
    TreatyOfficeImport forwards = imported(written(charts));
    TreatyOfficeImport backwards = imported(Lists.reverse(written(charts)));

    assertThat(backwards.register().hasSameFactsAs(forwards.register())).isTrue();
    assertThat(ImportReport.of(backwards).document().toJson(ENGLISH))
        .isEqualTo(ImportReport.of(forwards).document().toJson(ENGLISH));
  }

  @Property(tries = 20)
  void unknownFieldsChangeNothingButTheirCounts(
      @ForAll List<GeneratedCharts.Chart> charts, @ForAll("extras") Map<String, Object> extras) {
    List<DataFile> more = new ArrayList<>();
    for (GeneratedCharts.Chart chart : charts) {
      more.add(
          Replies.file(
              GeneratedCharts.written(chart).stream()
                  .map(
                      rows ->
                          rows.stream()
                              .map(
                                  row -> {
                                    Map<String, Object> extended = new LinkedHashMap<>(extras);
                                    extended.putAll(row);
                                    return extended;
                                  })
                              .toList())
                  .toList()));
    }
    TreatyOfficeImport plain = imported(written(charts));
    TreatyOfficeImport extended = imported(more);

    int rows = plain.replies().stream().mapToInt(ReadReply::rows).sum();
    assertThat(extended.register().hasSameFactsAs(plain.register())).isTrue();
    assertThat(extended.register().notes()).isEqualTo(plain.register().notes());
    assertThat(extended.anomalies()).isEqualTo(plain.anomalies());
    assertThat(plain.unknownFields()).isEmpty();
    assertThat(extended.unknownFields())
        .hasSize(extras.size())
        .allSatisfy(field -> assertThat(field.count()).isEqualTo(rows));
  }

  @Provide
  Arbitrary<Map<String, Object>> extras() {
    Arbitrary<Object> values =
        Arbitraries.oneOf(
            Arbitraries.strings().withCharRange(' ', '\u017f').ofMaxLength(8).map(text -> text),
            Arbitraries.integers().map(number -> number),
            Arbitraries.of(true, false),
            Arbitraries.just(List.of(1, List.of("a"))),
            Arbitraries.just(Map.of("a", 1)).map(object -> List.of(object)));
    return Arbitraries.maps(
            Arbitraries.strings().withCharRange('a', 'z').withChars("/~.").ofLength(4), values)
        .ofMaxSize(3);
  }

  @Property(tries = 300)
  void aMutilatedReplyGivesAResultOrAnErrorOfAccede(
      @ForAll("mutilated") byte[] bytes, @ForAll @IntRange(max = 1) int way) {
    try {
      TreatyOfficeImport.Builder builder = TreatyOfficeImport.asOf(SAVED, BASE);
      DataFile file = DataFile.of(bytes, "reply.json");
      TreatyOfficeImport imported =
          (way == 0 ? builder.add(file) : builder.addDeclarations(TreatyNumber.of("185"), file))
              .build();
      assertThat(ImportReport.of(imported).document().toJson(ENGLISH)).isNotBlank();
    } catch (AccedeException refused) {
      assertThat(refused.getMessage()).isNotBlank();
    }
  }

  @Provide
  Arbitrary<byte[]> mutilated() {
    Arbitrary<byte[]> replies =
        Arbitraries.of(
                Replies.list(Replies.treaty("030"), Replies.treaty("012A")),
                Replies.chart(
                    Replies.party("BUL", "Bulgaria", "DateSignature", "2001-11-23T00:00:00"),
                    Replies.party("ALB", "Albania", "Reserves", true)),
                Replies.list(Replies.declaration("Albania")),
                Replies.file("[{\"Key\": \"18\", \"Value\": \"Rome\"}]"))
            .map(TreatyOfficeImportProperties::bytes);
    return Combinators.combine(
            replies,
            Arbitraries.integers().between(0, 10_000),
            Arbitraries.integers().between(0, 3),
            Arbitraries.bytes())
        .as(
            (bytes, where, how, with) -> {
              int place = where % bytes.length;
              return switch (how) {
                case 0 -> Arrays.copyOf(bytes, place);
                case 1 -> without(bytes, place);
                default -> changed(bytes, place, with);
              };
            });
  }

  private static byte[] bytes(DataFile file) {
    try (InputStream bytes = file.open()) {
      return bytes.readAllBytes();
    } catch (IOException failure) {
      throw new AssertionError(failure);
    }
  }

  private static byte[] without(byte[] bytes, int place) {
    byte[] less = new byte[bytes.length - 1];
    System.arraycopy(bytes, 0, less, 0, place);
    System.arraycopy(bytes, place + 1, less, place, less.length - place);
    return less;
  }

  private static byte[] changed(byte[] bytes, int place, byte with) {
    byte[] changed = bytes.clone();
    changed[place] = with;
    return changed;
  }
}
