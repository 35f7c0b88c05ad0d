package org.accede.rule.accession;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.OptionalLong;
import org.accede.invitation.InvitationPurpose;
import org.accede.time.ImpreciseDate;
import org.accede.time.Trilean;
import org.immutables.value.Value;

/** A stage with its dates, and what else belongs to it. */
@Value.Immutable
@AccessionStyle
public interface AccessionState extends Serializable {
  /** The stage. */
  AccessionStage stage();

  /**
   * The first day of the stage; empty for the stages from {@link AccessionStage#MAY_SIGN} on, which
   * no single fact begins.
   */
  Optional<ImpreciseDate> since();

  /**
   * The last day of the stage, included: of an invitation's term; before a denunciation takes
   * effect; before an entry into force that is on record. Empty if no end is known.
   */
  Optional<ImpreciseDate> until();

  /** Whether a request to extend the term of the invitation is undecided. */
  @Value.Default
  default Trilean extensionPending() {
    return Trilean.NO;
  }

  /**
   * How many days are left on a day until the earliest last day of the stage: 0 on that day itself,
   * negative after it. Empty if no end is known.
   */
  default OptionalLong daysLeft(LocalDate day) {
    return until().flatMap(ImpreciseDate::earliest).stream()
        .mapToLong(last -> ChronoUnit.DAYS.between(day, last))
        .findAny();
  }

  /** What the invitation invites to; only with an invitation. */
  Optional<InvitationPurpose> purpose();

  /** The day on which a denunciation was notified, if it was and the participant is a Party yet. */
  Optional<ImpreciseDate> denunciationNotified();

  /** Whether it may join without an invitation; only with {@link AccessionStage#MAY_BE_INVITED}. */
  @Value.Default
  default boolean needsNoInvitation() {
    return false;
  }

  /**
   * Builds a state.
   *
   * <p>Mandatory: {@code stage}.
   */
  class Builder extends ImmutableAccessionState.Builder {}
}
