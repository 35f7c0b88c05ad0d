package org.accede.act;

import org.accede.participant.ParticipantCode;
import org.accede.source.Provenance;
import org.accede.time.ImpreciseDate;
import org.accede.treaty.TreatyNumber;

/**
 * A signature subject to ratification, acceptance or approval. A definitive signature is a {@link
 * Consent}.
 *
 * @param participant who signed
 * @param treaty what was signed
 * @param on the day
 * @param provenance what stands behind it
 */
public record Signature(
    ParticipantCode participant, TreatyNumber treaty, ImpreciseDate on, Provenance provenance)
    implements TreatyAct {
  @Override
  public Signature withProvenance(Provenance other) {
    return new Signature(participant, treaty, on, other);
  }

  @Override
  public String word() {
    return "SIGNATURE";
  }
}
