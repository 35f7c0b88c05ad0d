package org.accede.testing;

import java.time.LocalDate;
import java.time.YearMonth;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;
import org.accede.time.ImpreciseDate;
import org.accede.time.Trilean;

/**
 * Dates close to each other, so that they collide: around the end of February in a leap year and in
 * a common one, the end of a year, and the end of a month of thirty days.
 *
 * <p>All of them lie in the years 2019 to 2021; {@link #FIRST_DAY} and {@link #LAST_DAY} leave room
 * on both sides for what has no end.
 */
public final class TreatyDomain extends DomainContextBase {
  /** Earlier than every day that has an end. */
  public static final LocalDate FIRST_DAY = LocalDate.of(2018, 11, 1);

  /** Later than every day that has an end. */
  public static final LocalDate LAST_DAY = LocalDate.of(2022, 2, 28);

  /** Days around the turns of months and years. */
  @Provide
  public Arbitrary<LocalDate> days() {
    return Combinators.combine(
            Arbitraries.of(
                LocalDate.of(2019, 3, 1),
                LocalDate.of(2020, 2, 29),
                LocalDate.of(2020, 4, 30),
                LocalDate.of(2020, 12, 31)),
            Arbitraries.integers().between(-3, 3))
        .as(LocalDate::plusDays);
  }

  /** Imprecise dates of every kind. */
  @Provide
  public Arbitrary<ImpreciseDate> impreciseDates() {
    Arbitrary<ImpreciseDate> between =
        Combinators.combine(days(), days())
            .as(
                (one, other) ->
                    one.isBefore(other)
                        ? ImpreciseDate.between(one, other)
                        : ImpreciseDate.between(other, one));
    return Arbitraries.oneOf(
        days().map(ImpreciseDate::on),
        days().map(day -> ImpreciseDate.in(YearMonth.from(day))),
        days().map(day -> ImpreciseDate.in(day.getYear())),
        between,
        days().map(ImpreciseDate::onOrBefore),
        days().map(ImpreciseDate::onOrAfter),
        Arbitraries.just(ImpreciseDate.unknown()));
  }

  /** The three truth values. */
  @Provide
  public Arbitrary<Trilean> trileans() {
    return Arbitraries.of(Trilean.class);
  }
}
