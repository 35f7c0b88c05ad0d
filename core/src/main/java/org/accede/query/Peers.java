package org.accede.query;

import com.google.common.collect.ImmutableSet;
import java.io.Serializable;
import java.time.LocalDate;
import org.accede.participant.Participant;
import org.accede.rule.accession.AccessionStage;
import org.accede.rule.accession.DayMatrix;
import org.accede.treaty.Treaty;

/**
 * How many participants of one kind, such as the States that are not members, have joined a treaty
 * or are invited to, on a day.
 *
 * @param parties the Parties, for sure
 * @param perhapsParties those of which the record does not tell
 * @param invited those invited, for sure
 * @param perhapsInvited those of which the record does not tell
 */
public record Peers(int parties, int perhapsParties, int invited, int perhapsInvited)
    implements Serializable {

  /** Those that are States, or organisations, and members, or not, as a participant is on a day. */
  static Peers of(Participant participant, Accessions accessions, DayMatrix matrix, Treaty treaty) {
    int[] counts = new int[4];
    LocalDate day = matrix.day();
    for (Participant other : accessions.register().participants()) {
      if (other.kind() == participant.kind()
          && other.isMemberOn(day) == participant.isMemberOn(day)
          && !other.code().equals(participant.code())) {
        ImmutableSet<AccessionStage> stages = matrix.stages(other.code(), treaty.number());
        count(AccessionStage.PARTY, stages, counts, 0);
        count(AccessionStage.INVITED, stages, counts, 2);
      }
    }
    return new Peers(counts[0], counts[1], counts[2], counts[3]);
  }

  private static void count(
      AccessionStage stage, ImmutableSet<AccessionStage> stages, int[] counts, int place) {
    if (stages.contains(stage)) {
      counts[stages.size() == 1 ? place : place + 1]++;
    }
  }
}
