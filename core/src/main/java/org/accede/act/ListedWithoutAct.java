package org.accede.act;

import org.accede.participant.ParticipantCode;
import org.accede.source.Provenance;
import org.accede.time.ImpreciseDate;
import org.accede.treaty.TreatyNumber;

/**
 * That a chart lists a State that is no member, or an organisation, without any act.
 *
 * <p>Members have a row in every chart of the Treaty Office. Another one, as far as such rows were
 * seen, has a row without an act where it may sign, or where it has been invited; no source says
 * so, and none says which of the two it is. So the row proves nothing but itself: that by the day
 * of the chart it was listed, and had not acted.
 *
 * @param participant who is listed
 * @param treaty the treaty of the chart
 * @param on when it can have been listed first: {@code ../D} for a chart as of D
 * @param provenance what stands behind it
 */
public record ListedWithoutAct(
    ParticipantCode participant, TreatyNumber treaty, ImpreciseDate on, Provenance provenance)
    implements DepositaryNote {
  @Override
  public ListedWithoutAct withProvenance(Provenance other) {
    return new ListedWithoutAct(participant, treaty, on, other);
  }

  @Override
  public String word() {
    return "LISTED";
  }
}
