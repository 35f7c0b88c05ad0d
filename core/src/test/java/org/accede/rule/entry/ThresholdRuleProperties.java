package org.accede.rule.entry;

import static org.accede.testing.Samples.citation;
import static org.accede.testing.Samples.complete;
import static org.accede.testing.Samples.denunciation;
import static org.accede.testing.Samples.entryIntoForce;
import static org.accede.testing.Samples.number;
import static org.accede.testing.Samples.participantBuilder;
import static org.accede.testing.Samples.ratification;
import static org.accede.testing.Samples.treatyBuilder;
import static org.accede.testing.Samples.treatyBuilderOpened;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.accede.register.TreatyRegister;
import org.accede.time.ImpreciseDate;
import org.accede.treaty.FinalClauses;
import org.accede.treaty.OtherWay;
import org.accede.treaty.Threshold;
import org.accede.treaty.Treaty;
import org.jspecify.annotations.Nullable;

/**
 * The day on which a threshold that asks for all Parties to another treaty, or else for a number,
 * was reached is held against the days of all worlds. Days are those of January 2000, by number;
 * the treaty was opened five years before the eighth, so that its other way opens on the ninth.
 */
class ThresholdRuleProperties {
  private static final String LAST = "2000-01-";
  private static final int END = 14;

  /** The days between two, one of which a fact happened on. */
  private record Days(int from, int to) {
    String date() {
      return "%s%02d/%s%02d".formatted(LAST, from, LAST, to);
    }

    List<Integer> all() {
      return IntStream.rangeClosed(from, to).boxed().toList();
    }
  }

  /** A State: when it joined the other treaty, when it left it, when it consented to this one. */
  private record History(Days joined, @Nullable Days left, @Nullable Days consented) {
    List<List<Integer>> worlds() {
      return Lists.cartesianProduct(
          joined.all(),
          left == null ? List.of(END + 1) : left.all(),
          consented == null ? List.of(END + 1) : consented.all());
    }
  }

  @Property(tries = 300)
  void theDayIsWithinTheSpanOfAllWorldsAndTheSpanIsNoWider(
      @ForAll("histories") History one, @ForAll("histories") History two) {
    check(one, two, Optional.empty());
  }

  @Property(tries = 300)
  void soItIsWithAnotherWay(
      @ForAll("histories") History one, @ForAll("histories") History two, @ForAll boolean single) {
    check(one, two, Optional.of(single ? 1 : 2));
  }

  private static void check(History one, History two, Optional<Integer> otherWay) {
    List<Optional<Integer>> days = new ArrayList<>();
    for (List<Integer> first : one.worlds()) {
      for (List<Integer> second : two.worlds()) {
        days.add(reached(ImmutableList.of(first, second), otherWay));
      }
    }
    Optional<ImpreciseDate> reached = byTheRule(one, two, otherWay);
    Optional<Integer> earliest = days.stream().flatMap(Optional::stream).min(Integer::compare);

    assertThat(reached.flatMap(ImpreciseDate::earliest))
        .isEqualTo(earliest.map(day -> LocalDate.of(2000, 1, day)));
    if (earliest.isPresent()) {
      Optional<Integer> latest =
          days.stream().allMatch(Optional::isPresent)
              ? days.stream().flatMap(Optional::stream).max(Integer::compare)
              : Optional.empty();
      assertThat(reached.flatMap(ImpreciseDate::latest))
          .isEqualTo(latest.map(day -> LocalDate.of(2000, 1, day)));
    }
  }

  /** Day by day, where a State is its day of joining, its day of leaving, its day of consent. */
  private static Optional<Integer> reached(List<List<Integer>> states, Optional<Integer> otherWay) {
    return IntStream.rangeClosed(1, END)
        .filter(
            day ->
                allPartiesHaveConsented(states, day)
                    || otherWay
                        .filter(needed -> day >= 9 && consents(states, day) >= needed)
                        .isPresent())
        .boxed()
        .findFirst();
  }

  private static boolean allPartiesHaveConsented(List<List<Integer>> states, int day) {
    return consents(states, day) > 0
        && states.stream()
            .filter(state -> state.get(0) <= day && day < state.get(1))
            .allMatch(state -> state.get(2) <= day);
  }

  private static long consents(List<List<Integer>> states, int day) {
    return states.stream().filter(state -> state.get(2) <= day).count();
  }

  private static Optional<ImpreciseDate> byTheRule(
      History one, History two, Optional<Integer> otherWay) {
    Threshold threshold =
        new Threshold.Builder()
            .allPartiesTo(number("108"))
            .otherWay(otherWay.map(needed -> new OtherWay(Period.ofYears(5), needed)))
            .build();
    Treaty treaty =
        treatyBuilderOpened("223", "1995-01-08")
            .clauses(clauses().threshold(threshold).build())
            .build();
    TreatyRegister.Builder register =
        TreatyRegister.builder()
            .add(treaty)
            .add(treatyBuilder("108").clauses(clauses().build()).build())
            .cover(number("108"), complete("2020-01-01"))
            .cover(number("223"), complete("2020-01-01"));
    add("NOR", one, register);
    add("TUR", two, register);
    return new ThresholdRule()
        .progress(register.build(), treaty)
        .value()
        .flatMap(Progress::reachedOn);
  }

  private static void add(String state, History history, TreatyRegister.Builder register) {
    register
        .add(participantBuilder(state, state).build())
        .add(ratification(state, "108", "1990-01-01"))
        .add(entryIntoForce(state, "108", history.joined().date()));
    if (history.left() != null) {
      register.add(denunciation(state, "108", LAST + "04", history.left().date()));
    }
    if (history.consented() != null) {
      register.add(ratification(state, "223", history.consented().date()));
    }
  }

  private static FinalClauses.Builder clauses() {
    FinalClauses.Builder clauses = new FinalClauses.Builder();
    clauses.read(FinalClauses.Reading.FULL_TEXT).addCitations(citation());
    return clauses;
  }

  @Provide
  Arbitrary<History> histories() {
    return Combinators.combine(days(1, 4), days(5, 12).injectNull(0.5), days(1, 12).injectNull(0.2))
        .as(History::new);
  }

  private static Arbitrary<Days> days(int first, int last) {
    return Arbitraries.integers()
        .between(first, last)
        .flatMap(
            from ->
                Arbitraries.integers()
                    .between(from, Math.min(from + 2, last))
                    .map(to -> new Days(from, to)));
  }
}
