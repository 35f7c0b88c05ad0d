package org.accede.body;

import static java.util.Comparator.comparing;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import org.accede.participant.ParticipantCode;

/**
 * How a participant stands with a body on a day, by what is on record.
 *
 * @param body the body
 * @param participant the participant
 * @param day the day
 * @param memberships what is on record of it, what is most on the day first; may be empty
 */
public record BodyStanding(
    Body body,
    ParticipantCode participant,
    LocalDate day,
    ImmutableList<BodyMembership> memberships)
    implements Serializable {
  /** A standing, whose memberships are put in order. */
  public BodyStanding {
    memberships =
        ImmutableList.sortedCopyOf(
            comparing((BodyMembership one) -> one.on(day)).thenComparing(BodyMembership::role),
            memberships);
  }

  /**
   * How it is: as the first membership has it. Without one nothing is on record, which is never a
   * no.
   */
  public BodyStage stage() {
    return memberships.stream()
        .findFirst()
        .map(first -> first.on(day))
        .orElse(BodyStage.NONE_ON_RECORD);
  }

  /**
   * As what it takes part, perhaps takes part, took part or will; empty if nothing is on record.
   */
  public Optional<BodyRole> role() {
    return memberships.stream().findFirst().map(BodyMembership::role);
  }
}
