package org.accede.act;

import org.accede.participant.ParticipantCode;
import org.accede.source.Provenance;
import org.accede.time.ImpreciseDate;
import org.accede.treaty.TreatyNumber;

/**
 * An expression of consent to be bound: the deposit of an instrument, or a definitive signature.
 *
 * @param participant whose consent
 * @param treaty to what
 * @param on the day of the deposit or signature
 * @param kind how it was expressed
 * @param provenance what stands behind it
 */
public record Consent(
    ParticipantCode participant,
    TreatyNumber treaty,
    ImpreciseDate on,
    ConsentKind kind,
    Provenance provenance)
    implements TreatyAct {
  @Override
  public Consent withProvenance(Provenance other) {
    return new Consent(participant, treaty, on, kind, other);
  }

  @Override
  public String word() {
    return "CONSENT";
  }
}
