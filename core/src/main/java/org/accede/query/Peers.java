package org.accede.query;

import java.io.Serializable;
import java.time.LocalDate;
import org.accede.answer.Answer;
import org.accede.participant.Participant;
import org.accede.rule.accession.AccessionStage;
import org.accede.rule.accession.AccessionState;
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
  static Peers of(Participant participant, LocalDate day, Accessions accessions, Treaty treaty) {
    int[] counts = new int[4];
    for (Participant other : accessions.register().participants()) {
      if (other.kind() == participant.kind()
          && other.isMemberOn(day) == participant.isMemberOn(day)
          && !other.code().equals(participant.code())) {
        Answer<AccessionState> standing =
            accessions.of(other.code()).to(treaty.number()).asOf(day);
        count(AccessionStage.PARTY, standing, counts, 0);
        count(AccessionStage.INVITED, standing, counts, 2);
      }
    }
    return new Peers(counts[0], counts[1], counts[2], counts[3]);
  }

  private static void count(
      AccessionStage stage, Answer<AccessionState> standing, int[] counts, int place) {
    if (standing.candidates().stream().anyMatch(state -> state.stage() == stage)) {
      counts[standing.isDetermined() ? place : place + 1]++;
    }
  }
}
