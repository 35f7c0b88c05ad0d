package org.accede.participant;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import org.accede.source.Citation;
import org.accede.text.BilingualText;
import org.accede.time.Trilean;
import org.immutables.value.Value;

/** A State or international organisation that can take part in a treaty. */
@Value.Immutable
@ParticipantStyle
public interface Participant extends Serializable {
  /** Its code. */
  ParticipantCode code();

  /** Its ISO 3166-1 alpha-2 code, or {@code EU}, {@code XK}. */
  String alpha2();

  /** State or organisation. */
  ParticipantKind kind();

  /** Its usual name. */
  BilingualText name();

  /** Other names people use, in either language. */
  ImmutableList<String> variants();

  /** A note that goes with its name, as with Kosovo*. */
  Optional<BilingualText> note();

  /** Whether it counts as European; empty if that is not known. */
  Optional<EuropeanStatus> europeanStatus();

  /** When it exists; empty if that is not known. */
  Optional<Existence> existence();

  /** The periods of its membership of the Council of Europe, in order. */
  ImmutableList<Membership> memberships();

  /** Its observer statuses. */
  ImmutableList<ObserverStatus> observerStatuses();

  /** Where its codes and names come from. */
  ImmutableList<Citation> citations();

  /**
   * Whether it is a member State of the Council of Europe on a day.
   *
   * <pre>{@code
   * greece.isMemberOn(LocalDate.of(1970, 1, 1))  // NO: it had withdrawn on 12 December 1969
   * }</pre>
   */
  default Trilean isMemberOn(LocalDate day) {
    Trilean member = Trilean.NO;
    for (Membership membership : memberships()) {
      Trilean left =
          membership.ceasedRange().map(ceased -> ceased.isOnOrBefore(day)).orElse(Trilean.NO);
      member = member.or(membership.fromRange().isOnOrBefore(day).and(left.not()));
    }
    return member;
  }

  /**
   * Whether it is on a day an observer with the Committee of Ministers, under Statutory Resolution
   * (93) 26.
   *
   * <pre>{@code
   * japan.isObserverOn(LocalDate.of(1996, 11, 20))  // YES: since that day
   * }</pre>
   */
  default Trilean isObserverOn(LocalDate day) {
    Trilean observer = Trilean.NO;
    for (ObserverStatus status : observerStatuses()) {
      if (status.body() == ObserverStatus.Body.COMMITTEE_OF_MINISTERS) {
        observer = observer.or(status.from().isOnOrBefore(day));
      }
    }
    return observer;
  }

  /**
   * Builds a participant.
   *
   * <p>Mandatory: {@code code}, {@code alpha2}, {@code kind}, {@code name}.
   */
  class Builder extends ImmutableParticipant.Builder {}
}
