package org.accede.rule.accession;

import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import java.util.function.Function;
import org.accede.error.InvalidValueException;
import org.accede.invitation.DefaultTerm;
import org.accede.invitation.Invitation;
import org.accede.time.ImpreciseDate;
import org.accede.time.Term;
import org.accede.time.TermReading;
import org.accede.time.Trilean;

/** The last day of an invitation by its own decision, or by the rule of its time. */
public final class InvitationTerm {
  private static final int LONGEST_IN_YEARS = 200;

  private InvitationTerm() {}

  /**
   * The last day: the stated one, else the end of the stated period, else of the period by which
   * invitations of its time last; not known if there is none.
   */
  public static ImpreciseDate lastDay(
      Invitation invitation, Iterable<DefaultTerm> defaults, TermReading reading) {
    Term term = invitation.term();
    return term.lastDay()
        .orElseGet(
            () ->
                period(invitation, defaults)
                    .map(period -> anniversary(invitation.range(), period, reading))
                    .orElseGet(
                        () ->
                            ImpreciseDate.ofEnds(invitation.range().earliest(), Optional.empty())));
  }

  /**
   * The period from the adoption: the stated one, else that of the time; empty if none is known.
   */
  public static Optional<Period> period(Invitation invitation, Iterable<DefaultTerm> defaults) {
    if (invitation.term().period().isPresent()) {
      return invitation.term().period();
    }
    Optional<Period> found = Optional.empty();
    for (DefaultTerm term : defaults) {
      if (invitation.range().isOnOrAfter(term.adoptedFrom()) == Trilean.YES) {
        found = Optional.of(term.period());
      }
    }
    return found;
  }

  /** The last day of a period from the adoption, as a reading has it. */
  public static ImpreciseDate anniversary(
      ImpreciseDate adopted, Period period, TermReading reading) {
    return ImpreciseDate.ofEnds(
        adopted.earliest().map(day -> earliest(day, period, reading)),
        adopted.latest().map(day -> latest(day, period, reading)));
  }

  /** The earliest day that can be the last of a period from a day, as a reading has it. */
  static LocalDate earliest(LocalDate adopted, Period period, TermReading reading) {
    return end(adopted, period, reading, ImpreciseDate::earliest);
  }

  /** The latest day that can be the last of a period from a day, as a reading has it. */
  static LocalDate latest(LocalDate adopted, Period period, TermReading reading) {
    return end(adopted, period, reading, ImpreciseDate::latest);
  }

  private static LocalDate end(
      LocalDate adopted,
      Period period,
      TermReading reading,
      Function<ImpreciseDate, Optional<LocalDate>> which) {
    ImpreciseDate lastDay = reading.lastDay(adopted, period);
    LocalDate end = which.apply(lastDay).orElse(LocalDate.MAX);
    if (TermReading.standard().contains(reading)) {
      return end;
    }
    if (end.isBefore(adopted.plusDays(2)) || end.isAfter(adopted.plusYears(LONGEST_IN_YEARS))) {
      throw refused(
          reading,
          adopted,
          period,
          lastDay,
          "an earliest and a latest day, from two days to 200 years after the adoption");
    }
    if (which.apply(reading.lastDay(adopted.minusDays(1), period)).orElse(end).isAfter(end)) {
      throw refused(
          reading, adopted, period, lastDay, "no day before that of an adoption a day earlier");
    }
    return end;
  }

  private static InvalidValueException refused(
      TermReading reading,
      LocalDate adopted,
      Period period,
      ImpreciseDate lastDay,
      String expected) {
    return new InvalidValueException(
        "last day of " + period + " from " + adopted + " by the reading " + reading.name(),
        lastDay.toString(),
        expected);
  }
}
