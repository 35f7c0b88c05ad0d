package org.accede.rule.entry;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.accede.time.ImpreciseDate;
import org.accede.time.MonthsAfterDate;
import org.accede.treaty.OtherWay;
import org.accede.treaty.Threshold;
import org.accede.treaty.Treaty;

/**
 * The days on which the ways of a treaty into force were gone, by the record; empty for one that
 * was not, even with every consent at its earliest.
 *
 * @param first what the threshold asks for
 * @param other the other way, where there is one
 */
record Ways(Optional<ImpreciseDate> first, Optional<ImpreciseDate> other) {
  /**
   * The ways of a treaty whose threshold is counted.
   *
   * @param all the Parties all of whom must consent
   * @param only the Parties whose consents alone count
   */
  static Ways of(
      Treaty treaty, CountedConsents consents, Optional<PartiesTo> all, Optional<PartiesTo> only) {
    Threshold threshold = treaty.clauses().threshold().orElseThrow();
    return new Ways(
        span(
            first(threshold, consents, all, only, Bound.EARLIEST),
            first(threshold, consents, all, only, Bound.LATEST)),
        span(
            other(treaty, threshold, consents, Bound.EARLIEST),
            other(treaty, threshold, consents, Bound.LATEST)));
  }

  /** The day on which either was gone. */
  Optional<ImpreciseDate> reached() {
    return first.isEmpty() || other.isEmpty()
        ? first.or(() -> other)
        : span(Optional.of(earlier(Bound.EARLIEST)), Optional.of(earlier(Bound.LATEST)));
  }

  /** Whether the first is certainly the one that was gone before the other. */
  boolean isByFirst() {
    return first.isPresent() && other.map(date -> date.isCertainlyAfter(first.get())).orElse(true);
  }

  private LocalDate earlier(Bound bound) {
    return Stream.of(first, other)
        .flatMap(Optional::stream)
        .map(bound::of)
        .min(Comparator.naturalOrder())
        .orElseThrow();
  }

  private static Optional<LocalDate> first(
      Threshold threshold,
      CountedConsents consents,
      Optional<PartiesTo> all,
      Optional<PartiesTo> only,
      Bound bound) {
    Optional<LocalDate> number =
        threshold.consents().isEmpty()
            ? Optional.of(LocalDate.MIN)
            : consents.reach(
                threshold.consents().get(), threshold.members().orElse(0), only, bound);
    Optional<LocalDate> everybody =
        all.isEmpty()
            ? Optional.of(LocalDate.MIN)
            : all.get().allConsented(consents.days(bound), bound);
    return number.flatMap(one -> everybody.map(two -> Bound.later(one, two)));
  }

  private static Optional<LocalDate> other(
      Treaty treaty, Threshold threshold, CountedConsents consents, Bound bound) {
    if (threshold.otherWay().isEmpty() || threshold.otherWay().get().isTacit()) {
      return Optional.empty();
    }
    OtherWay way = threshold.otherWay().get();
    ImpreciseDate open =
        new MonthsAfterDate((int) way.after().toTotalMonths()).count(treaty.openedOn());
    return consents
        .reach(way.consents(), 0, Optional.empty(), bound)
        .map(day -> Bound.later(day, bound.of(open)));
  }

  private static Optional<ImpreciseDate> span(
      Optional<LocalDate> earliest, Optional<LocalDate> latest) {
    return earliest.map(first -> Bound.span(first, latest));
  }
}
