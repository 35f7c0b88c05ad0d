package org.accede.treatyoffice;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;
import org.accede.act.ChartMark;
import org.accede.participant.Participant;
import org.accede.time.Trilean;

/** Lines of charts whose dates can stand together, for some participants and a few treaties. */
class GeneratedCharts extends DomainContextBase {
  private static final LocalDate OPENED = LocalDate.of(2001, 11, 23);
  private static final List<String> PARTICIPANTS =
      List.of("ALB", "BGR", "HRV", "KAZ", "MKD", "TUR", "EUE");

  /**
   * A line of a chart.
   *
   * @param who whose line
   * @param dates signature, consent, entry into force, notification and effect of a denunciation,
   *     suspension: as many as there are, each not before the one in front of it
   * @param marks the marks behind it
   */
  record Line(Participant who, List<Optional<LocalDate>> dates, Set<ChartMark> marks) {}

  /**
   * A chart.
   *
   * @param treaty its number
   * @param lists lines of member States, of non-member States, of organisations
   * @param isWhole whether each member State has a line
   */
  record Chart(String treaty, List<List<Line>> lists, boolean isWhole) {}

  @Provide
  Arbitrary<List<Chart>> sets() {
    return Combinators.combine(chart("185"), chart("189"), chart("224")).as(List::of);
  }

  private static Arbitrary<Chart> chart(String treaty) {
    return Combinators.combine(
            Arbitraries.of(PARTICIPANTS).set().ofMaxSize(5).filter(set -> !set.isEmpty()),
            days().list().ofSize(PARTICIPANTS.size()),
            Arbitraries.of(ChartMark.class).set().list().ofSize(PARTICIPANTS.size()),
            Arbitraries.of(true, false))
        .as(
            (who, dates, marks, isWhole) -> {
              List<List<Line>> lists =
                  List.of(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
              int place = 0;
              for (String code : who) {
                lists
                    .get(place % 3)
                    .add(
                        new Line(
                            Replies.BASE.participant(code), dates.get(place), marks.get(place)));
                place++;
              }
              if (isWhole) {
                lists.get(0).addAll(others(who));
              }
              return new Chart(treaty, lists, isWhole);
            });
  }

  /** A line without acts for each member State that has none. */
  private static List<Line> others(Set<String> there) {
    return Replies.BASE.participants().stream()
        .filter(one -> one.isMemberOn(Replies.SAVED) == Trilean.YES)
        .filter(one -> !there.contains(one.code().value()))
        .map(one -> new Line(one, Collections.nCopies(6, Optional.empty()), Set.of()))
        .toList();
  }

  /** Days in their order, some of them missing. */
  private static Arbitrary<List<Optional<LocalDate>>> days() {
    return Arbitraries.integers()
        .between(0, 10_000)
        .optional(0.7)
        .list()
        .ofSize(6)
        .map(
            gaps -> {
              List<Integer> sorted = gaps.stream().flatMap(Optional::stream).sorted().toList();
              List<Optional<LocalDate>> days = new ArrayList<>();
              int next = 0;
              for (Optional<Integer> gap : gaps) {
                days.add(
                    gap.isPresent() ? Optional.of(later(sorted.get(next++))) : Optional.empty());
              }
              return days;
            });
  }

  /** No earlier than the last of the treaties was opened. */
  private static LocalDate later(int days) {
    return OPENED.plusYears(21).plusDays(days / 6);
  }

  /** The reply that such a chart is. */
  static List<List<Map<String, Object>>> written(Chart chart) {
    return chart.lists().stream()
        .map(lines -> lines.stream().map(line -> written(line, chart.treaty())).toList())
        .toList();
  }

  private static Map<String, Object> written(Line line, String treaty) {
    Map<String, Object> row = new LinkedHashMap<>();
    row.put(
        "CodePays", line.who().code().value().equals("BGR") ? "BUL" : line.who().code().value());
    row.put("LibPaysOrga", line.who().name().english());
    row.put("NumSTE", treaty);
    List<String> names =
        List.of(
            "DateSignature",
            "DateConsentement",
            "DateEntreeVigueur",
            "DateDenonciation",
            "DateEffetDenonciation",
            "DateSuspension");
    IntStream.range(0, names.size())
        .forEach(
            i ->
                row.put(
                    names.get(i), line.dates().get(i).map(day -> day + "T00:00:00").orElse(null)));
    row.put("Reserves", line.marks().contains(ChartMark.RESERVATIONS));
    row.put("Declarations", line.marks().contains(ChartMark.DECLARATIONS));
    row.put("Objections", line.marks().contains(ChartMark.OBJECTIONS));
    row.put("Territoires", line.marks().contains(ChartMark.TERRITORIES));
    row.put("Communications", line.marks().contains(ChartMark.COMMUNICATIONS));
    return row;
  }
}
