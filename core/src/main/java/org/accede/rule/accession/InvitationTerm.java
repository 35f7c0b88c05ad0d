package org.accede.rule.accession;

import java.time.Period;
import java.util.Optional;
import org.accede.invitation.DefaultTerm;
import org.accede.invitation.Invitation;
import org.accede.time.ImpreciseDate;
import org.accede.time.Term;
import org.accede.time.TermReading;
import org.accede.time.Trilean;

/** The last day of an invitation by its own decision, or by the rule of its time. */
public final class InvitationTerm {
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
        adopted
            .earliest()
            .map(day -> Term.anniversary(day, period))
            .map(day -> day.plusDays(reading.earliestDaysAfterAnniversary())),
        adopted
            .latest()
            .map(day -> Term.anniversary(day, period))
            .map(day -> day.plusDays(reading.latestDaysAfterAnniversary())));
  }
}
