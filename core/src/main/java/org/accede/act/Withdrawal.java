package org.accede.act;

import org.accede.participant.ParticipantCode;
import org.accede.source.Provenance;
import org.accede.time.ImpreciseDate;
import org.accede.treaty.TreatyNumber;

/**
 * That a participant took an act back before it had effect.
 *
 * <p>An instrument of consent or a signature can be withdrawn as long as the treaty is not in force
 * for the participant; it has then never been a Party, and stands where it would without the act. A
 * denunciation can be revoked before it takes effect (Vienna Convention on the Law of Treaties,
 * Article 68); the participant then stays a Party.
 *
 * @param participant who took it back
 * @param treaty concerning what
 * @param of what it took back: the latest act of that sort before
 * @param on the first day on which the act stands no more
 * @param provenance what stands behind it
 */
public record Withdrawal(
    ParticipantCode participant,
    TreatyNumber treaty,
    WithdrawnAct of,
    ImpreciseDate on,
    Provenance provenance)
    implements TreatyAct {
  @Override
  public Withdrawal withProvenance(Provenance other) {
    return new Withdrawal(participant, treaty, of, on, other);
  }

  @Override
  public String word() {
    return "WITHDRAWAL_OF_" + of;
  }
}
