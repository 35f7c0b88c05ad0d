package org.accede.rule.accession;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.accede.answer.Step;
import org.accede.participant.Membership;
import org.accede.participant.ObserverStatus;
import org.accede.participant.Participant;
import org.accede.rule.world.DateVariable;
import org.accede.rule.world.World;
import org.accede.time.ImpreciseDate;
import org.accede.time.Trilean;
import org.jspecify.annotations.Nullable;

/** A participant's standing with the Council of Europe itself in one world. */
final class Affiliation {
  private final World world;
  private final List<Period> memberships = new ArrayList<>();
  private final List<DateVariable> observerSince = new ArrayList<>();

  Affiliation(World world, Participant participant) {
    this.world = world;
    for (Membership membership : participant.memberships()) {
      memberships.add(declare(participant, membership));
    }
    for (ObserverStatus status : participant.observerStatuses()) {
      if (status.body() == ObserverStatus.Body.COMMITTEE_OF_MINISTERS) {
        ImpreciseDate from = status.provenance().range(status.from());
        observerSince.add(
            world.date(
                from,
                () ->
                    Facts.fact(
                        Step.of("observer.from", participant.name(), from), status.provenance())));
      }
    }
  }

  private Period declare(Participant participant, Membership membership) {
    ImpreciseDate joined = membership.fromRange();
    DateVariable from =
        world.date(
            joined,
            () ->
                Facts.fact(
                    Step.of("membership.from", participant.name(), joined),
                    membership.provenance()));
    DateVariable ceased =
        membership
            .ceasedRange()
            .map(
                left ->
                    world.date(
                        left,
                        () ->
                            Step.of("membership.ceased", participant.name(), left)
                                .citing(membership.provenance().citations())))
            .orElse(null);
    if (ceased != null) {
      world.order(from, ceased);
    }
    return new Period(from, ceased);
  }

  boolean isMember() {
    return memberSince().isPresent();
  }

  /** The day on which it became a member; empty if it is none. */
  Optional<DateVariable> memberSince() {
    for (Period period : memberships) {
      if (world.hasReached(period.from())
          && (period.ceased() == null || !world.hasReached(period.ceased()))) {
        return Optional.of(period.from());
      }
    }
    return Optional.empty();
  }

  /** The day on which it last ceased to be a member; empty if it is one, or never was. */
  Optional<DateVariable> formerSince() {
    Optional<DateVariable> last = Optional.empty();
    for (Period period : memberships) {
      if (period.ceased() != null && world.hasReached(period.ceased())) {
        last = Optional.of(period.ceased());
      }
    }
    return isMember() ? Optional.empty() : last;
  }

  /** Whether it was a member on some day from a day on up to now; yes where that may be so. */
  boolean wasMemberSince(ImpreciseDate day) {
    for (Period period : memberships) {
      if (world.hasReached(period.from())
          && (period.ceased() == null || !isCertainlyBy(period.ceased(), day))) {
        return true;
      }
    }
    return false;
  }

  /** Whether it was no member on some day from a day on up to now; yes where that may be so. */
  boolean wasOutsideSince(ImpreciseDate day) {
    for (Period period : memberships) {
      if (isCertainlyBy(period.from(), day)
          && (period.ceased() == null || !world.hasReached(period.ceased()))) {
        return false;
      }
    }
    return true;
  }

  private boolean isCertainlyBy(DateVariable date, ImpreciseDate day) {
    return day.earliest()
        .map(earliest -> world.range(date).isOnOrBefore(earliest) == Trilean.YES)
        .orElse(false);
  }

  boolean isObserver() {
    return observerSince.stream().anyMatch(world::hasReached);
  }

  private record Period(DateVariable from, @Nullable DateVariable ceased) {}
}
