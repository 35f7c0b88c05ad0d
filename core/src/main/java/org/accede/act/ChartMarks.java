package org.accede.act;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import org.accede.error.InvalidValueException;
import org.accede.participant.ParticipantCode;
import org.accede.source.Provenance;
import org.accede.time.ImpreciseDate;
import org.accede.treaty.TreatyNumber;

/**
 * The marks of a chart that say that a participant has made statements, and not when.
 *
 * <p>A chart as of a day proves that there were such by that day: {@code on} is then {@code ../D}.
 * Of an earlier day they say nothing.
 *
 * @param participant who made statements
 * @param treaty about what
 * @param marks of which sorts; at least one
 * @param on when the first of them can have been made
 * @param provenance what stands behind it
 */
public record ChartMarks(
    ParticipantCode participant,
    TreatyNumber treaty,
    ImmutableSet<ChartMark> marks,
    ImpreciseDate on,
    Provenance provenance)
    implements DepositaryNote {
  /**
   * Marks, in their own order.
   *
   * @throws InvalidValueException if there is none
   */
  public ChartMarks {
    if (marks.isEmpty()) {
      throw new InvalidValueException("marks", "[]", "at least one mark");
    }
    marks = Sets.immutableEnumSet(marks);
  }

  @Override
  public ChartMarks withProvenance(Provenance other) {
    return new ChartMarks(participant, treaty, marks, on, other);
  }

  @Override
  public String word() {
    return "MARKS";
  }
}
