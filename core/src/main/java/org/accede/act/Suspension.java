package org.accede.act;

import org.accede.participant.ParticipantCode;
import org.accede.source.Provenance;
import org.accede.time.ImpreciseDate;
import org.accede.treaty.TreatyNumber;

/**
 * That the depositary records a suspension of a participant's participation in a treaty.
 *
 * <p>Its end is in no source that was read, and no rule draws anything from it.
 *
 * @param participant whose participation
 * @param treaty in what
 * @param on the day the depositary gives
 * @param provenance what stands behind it
 */
public record Suspension(
    ParticipantCode participant, TreatyNumber treaty, ImpreciseDate on, Provenance provenance)
    implements DepositaryNote {
  @Override
  public Suspension withProvenance(Provenance other) {
    return new Suspension(participant, treaty, on, other);
  }

  @Override
  public String word() {
    return "SUSPENSION";
  }
}
