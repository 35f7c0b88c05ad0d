package org.accede.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collections;
import java.util.NavigableSet;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.accede.testing.TreatyDomain;

/** An imprecise date against the set of its days, read off its text letter by letter. */
@Domain(TreatyDomain.class)
@Domain(DomainContext.Global.class)
@PropertyDefaults(tries = 500, edgeCases = EdgeCasesMode.NONE)
class ImpreciseDateProperties {
  private static final NavigableSet<LocalDate> WINDOW =
      Collections.unmodifiableNavigableSet(
          new TreeSet<>(
              TreatyDomain.FIRST_DAY.datesUntil(TreatyDomain.LAST_DAY.plusDays(1)).toList()));

  @Property
  void whatIsPrintedIsReadBack(@ForAll ImpreciseDate date) {
    assertThat(ImpreciseDate.parse(date.toString())).isEqualTo(date);
  }

  @Property
  void whatIsReadHasTheDaysOfItsText(@ForAll("texts") String text) {
    assertThat(daysOf(ImpreciseDate.parse(text))).isEqualTo(daysOf(text));
  }

  @Property
  void datesAreEqualExactlyIfTheirDaysAre(@ForAll ImpreciseDate one, @ForAll ImpreciseDate other) {
    assertThat(one.equals(other)).isEqualTo(daysOf(one).equals(daysOf(other)));
    if (one.equals(other)) {
      assertThat(one).hasSameHashCodeAs(other);
    }
  }

  @Property
  void aDateIsWhatItsEndsSay(@ForAll ImpreciseDate date) {
    assertThat(ImpreciseDate.ofEnds(date.earliest(), date.latest())).isEqualTo(date);
    assertThat(date.earliest().orElse(TreatyDomain.FIRST_DAY)).isEqualTo(daysOf(date).first());
    assertThat(date.latest().orElse(TreatyDomain.LAST_DAY)).isEqualTo(daysOf(date).last());
  }

  @Property
  void itIsExactIfItHasOneDay(@ForAll ImpreciseDate date) {
    assertThat(date.isExact()).isEqualTo(daysOf(date).size() == 1);
    assertThat(date.day().isPresent()).isEqualTo(date.isExact());
    date.day().ifPresent(day -> assertThat(daysOf(date)).containsExactly(day));
  }

  @Property
  void itAdmitsItsDaysAndNoOthers(@ForAll ImpreciseDate date, @ForAll LocalDate day) {
    assertThat(date.admits(day)).isEqualTo(daysOf(date).contains(day));
  }

  @Property
  void itEnclosesADateAllOfWhoseDaysAreItsOwn(
      @ForAll ImpreciseDate date, @ForAll ImpreciseDate other) {
    assertThat(date.encloses(other)).isEqualTo(daysOf(date).containsAll(daysOf(other)));
  }

  @Property
  void itIsOnOrBeforeADayIfAllItsDaysAreAndMaybeIfSomeAre(
      @ForAll ImpreciseDate date, @ForAll LocalDate day) {
    NavigableSet<LocalDate> days = daysOf(date);

    assertThat(date.isOnOrBefore(day))
        .isEqualTo(share(days.headSet(day, true).size(), days.size()));
  }

  @Property
  void itIsOnOrAfterADayIfAllItsDaysAreAndMaybeIfSomeAre(
      @ForAll ImpreciseDate date, @ForAll LocalDate day) {
    NavigableSet<LocalDate> days = daysOf(date);

    assertThat(date.isOnOrAfter(day)).isEqualTo(share(days.tailSet(day, true).size(), days.size()));
  }

  @Property
  void itIsCertainlyAfterADateIfNoPairOfDaysIsOtherwise(
      @ForAll ImpreciseDate date, @ForAll ImpreciseDate other) {
    assertThat(date.isCertainlyAfter(other))
        .isEqualTo(daysOf(date).first().isAfter(daysOf(other).last()));
  }

  @Property
  void aSpanHasTheDaysOfBothAndWhatLiesBetween(
      @ForAll ImpreciseDate one, @ForAll ImpreciseDate other) {
    TreeSet<LocalDate> both = new TreeSet<>(daysOf(one));
    both.addAll(daysOf(other));

    assertThat(daysOf(one.span(other)))
        .isEqualTo(WINDOW.subSet(both.first(), true, both.last(), true));
  }

  @Property
  void everyDayMovesWithTheDate(
      @ForAll ImpreciseDate date, @ForAll("shifts") int days, @ForAll LocalDate day) {
    assertThat(date.plusDays(days).admits(day.plusDays(days))).isEqualTo(date.admits(day));
  }

  @Property
  void itIsAMonthOrAYearIfItHasAllTheDaysOfOne(@ForAll ImpreciseDate date) {
    LocalDate first = daysOf(date).first();

    assertThat(date.month().isPresent())
        .isEqualTo(daysOf(date).equals(daysOf(first.toString().substring(0, 7))));
    assertThat(date.year().isPresent())
        .isEqualTo(daysOf(date).equals(daysOf(first.toString().substring(0, 4))));
    date.month().ifPresent(month -> assertThat(month).isEqualTo(YearMonth.from(first)));
    date.year().ifPresent(year -> assertThat(year).isEqualTo(first.getYear()));
  }

  /** EDTF texts, canonical or not. */
  @Provide
  Arbitrary<String> texts() {
    Arbitrary<String> unit =
        Combinators.combine(new TreatyDomain().days(), Arbitraries.of(4, 7, 10))
            .as((day, length) -> day.toString().substring(0, length));
    Arbitrary<String> end = Arbitraries.oneOf(unit, Arbitraries.just(".."));
    return Arbitraries.oneOf(
        unit,
        Combinators.combine(end, end)
            .as((from, to) -> from + "/" + to)
            .filter(text -> !daysOf(text).isEmpty()));
  }

  /** Some days more or fewer. */
  @Provide
  Arbitrary<Integer> shifts() {
    return Arbitraries.integers().between(-400, 400);
  }

  private static Trilean share(int some, int all) {
    if (some == all) {
      return Trilean.YES;
    }
    return some == 0 ? Trilean.NO : Trilean.MAYBE;
  }

  private static NavigableSet<LocalDate> daysOf(ImpreciseDate date) {
    return daysOf(date.toString());
  }

  /** The days of the window that a text means: it is compared as letters, not as dates. */
  private static NavigableSet<LocalDate> daysOf(String text) {
    int slash = text.indexOf('/');
    String from = slash < 0 ? text : text.substring(0, slash);
    String to = slash < 0 ? text : text.substring(slash + 1);
    TreeSet<LocalDate> days = new TreeSet<>();
    for (LocalDate day : WINDOW) {
      String letters = day.toString();
      boolean begun = from.equals("..") || letters.compareTo(from) >= 0;
      boolean ended = !to.equals("..") && letters.compareTo(to) > 0 && !letters.startsWith(to);
      if (begun && !ended) {
        days.add(day);
      }
    }
    return days;
  }
}
