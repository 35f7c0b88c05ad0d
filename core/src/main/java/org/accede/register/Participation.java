package org.accede.register;

import java.util.Optional;
import org.accede.act.Consent;
import org.accede.act.Denunciation;
import org.accede.act.EntryIntoForce;
import org.accede.act.Signature;
import org.immutables.value.Value;

/**
 * One participation of a participant in a treaty, from signature to denunciation, as far as it is
 * on record: a line of the chart.
 *
 * <p>Whoever joins again after a denunciation has a second one.
 */
@Value.Immutable
@RegisterStyle
public interface Participation {
  /** The signature subject to ratification. */
  Optional<Signature> signature();

  /** The expression of consent to be bound. */
  Optional<Consent> consent();

  /** The entry into force for the participant. */
  Optional<EntryIntoForce> entryIntoForce();

  /** The denunciation. */
  Optional<Denunciation> denunciation();

  /** Builds a participation. */
  class Builder extends ImmutableParticipation.Builder {}
}
