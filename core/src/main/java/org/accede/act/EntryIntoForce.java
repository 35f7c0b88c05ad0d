package org.accede.act;

import org.accede.participant.ParticipantCode;
import org.accede.source.Provenance;
import org.accede.time.ImpreciseDate;
import org.accede.treaty.TreatyNumber;

/**
 * The entry into force of a treaty for a participant, as recorded: by the depositary, or by a
 * source that calls it a Party.
 *
 * <p>"A Party by 5 October 2023" is an entry into force on that day or earlier.
 *
 * @param participant for whom
 * @param treaty what
 * @param on the first day on which it is in force
 * @param provenance what stands behind it
 */
public record EntryIntoForce(
    ParticipantCode participant, TreatyNumber treaty, ImpreciseDate on, Provenance provenance)
    implements TreatyAct {
  @Override
  public EntryIntoForce withProvenance(Provenance other) {
    return new EntryIntoForce(participant, treaty, on, other);
  }

  @Override
  public String word() {
    return "ENTRY_INTO_FORCE";
  }
}
