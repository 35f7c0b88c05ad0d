package org.accede.rule.accession;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.accede.participant.EuropeanStatus;
import org.accede.participant.Membership;
import org.accede.participant.ObserverStatus;
import org.accede.participant.Participant;
import org.accede.participant.ParticipantKind;
import org.accede.time.ImpreciseDate;

/**
 * What rules see of a participant, apart from its name and its acts: who has the same is treated
 * alike.
 *
 * @param kind State or organisation
 * @param memberships the periods of its membership
 * @param observerSince since when it is an observer to the Committee of Ministers; empty if nobody
 *     asks
 * @param european whether it counts as European; empty if that is not known, or nobody asks
 */
record Traits(
    ParticipantKind kind,
    ImmutableList<Period> memberships,
    ImmutableList<ImpreciseDate> observerSince,
    Optional<Boolean> european) {
  /** A period of membership. */
  record Period(ImpreciseDate from, Optional<ImpreciseDate> ceased) {}

  /** What clauses see of a participant that ask for no more than some things. */
  static Traits of(Participant participant, Asked asked) {
    ImmutableList.Builder<Period> memberships = ImmutableList.builder();
    for (Membership one : participant.memberships()) {
      memberships.add(new Period(one.fromRange(), one.ceasedRange()));
    }
    ImmutableList.Builder<ImpreciseDate> observerSince = ImmutableList.builder();
    for (ObserverStatus one : participant.observerStatuses()) {
      if (asked.observer() && one.body() == ObserverStatus.Body.COMMITTEE_OF_MINISTERS) {
        observerSince.add(one.provenance().range(one.from()));
      }
    }
    return new Traits(
        participant.kind(),
        memberships.build(),
        observerSince.build(),
        participant
            .europeanStatus()
            .map(EuropeanStatus::european)
            .filter(known -> asked.european()));
  }
}
