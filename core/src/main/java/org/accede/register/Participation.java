package org.accede.register;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import java.util.Optional;
import org.accede.act.Consent;
import org.accede.act.Denunciation;
import org.accede.act.EntryIntoForce;
import org.accede.act.Signature;
import org.accede.act.Withdrawal;
import org.immutables.value.Value;

/**
 * One participation of a participant in a treaty, from signature to denunciation, as far as it is
 * on record: a line of the chart.
 *
 * <p>Whoever joins again after a denunciation has a second one.
 */
@Value.Immutable
@RegisterStyle
public interface Participation extends Serializable {
  /** The signature subject to ratification. */
  Optional<Signature> signature();

  /** The expression of consent to be bound. */
  Optional<Consent> consent();

  /** The entry into force for the participant. */
  Optional<EntryIntoForce> entryIntoForce();

  /** The denunciation that ends it. */
  Optional<Denunciation> denunciation();

  /** The withdrawal of the signature or of the instrument, before it had effect. */
  Optional<Withdrawal> withdrawal();

  /** The denunciations that were taken back before they took effect, each with its withdrawal. */
  ImmutableList<RevokedDenunciation> revokedDenunciations();

  /**
   * A denunciation that was taken back.
   *
   * @param denunciation the denunciation
   * @param withdrawal its withdrawal
   */
  record RevokedDenunciation(Denunciation denunciation, Withdrawal withdrawal)
      implements Serializable {}

  /**
   * Builds a participation.
   *
   * <p>Nothing is mandatory.
   */
  class Builder extends ImmutableParticipation.Builder {}
}
