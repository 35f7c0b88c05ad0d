package org.accede.register;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSetMultimap;
import org.accede.participant.Participant;
import org.accede.participant.ParticipantCode;
import org.accede.treaty.TreatyNumber;
import org.jspecify.annotations.Nullable;

/**
 * Where the facts of a register are complete, by treaty and by participant. Registers that differ
 * in other facts alone share one.
 *
 * @param ofTreaties the coverage of treaties
 * @param ofParticipants the coverage of participants
 */
record Completeness(
    ImmutableListMultimap<TreatyNumber, Coverage> ofTreaties,
    ImmutableListMultimap<ParticipantCode, Coverage> ofParticipants) {
  boolean isEmpty() {
    return ofTreaties.isEmpty() && ofParticipants.isEmpty();
  }

  boolean isSameAs(Completeness other) {
    return equals(other)
        || (ImmutableSetMultimap.copyOf(ofTreaties)
                .equals(ImmutableSetMultimap.copyOf(other.ofTreaties))
            && ImmutableSetMultimap.copyOf(ofParticipants)
                .equals(ImmutableSetMultimap.copyOf(other.ofParticipants)));
  }

  /**
   * All coverage of a treaty that reaches a participant, and all of the participant. Where that is
   * all of one of the two it is the same list for everybody.
   *
   * @param who the participant as the register knows it; null if it does not
   */
  ImmutableList<Coverage> reaching(
      ParticipantCode participant, @Nullable Participant who, TreatyNumber treaty) {
    ImmutableList<Coverage> ofTreaty = ofTreaties.get(treaty);
    ImmutableList<Coverage> own = ofParticipants.get(participant);
    if (ofTreaty.isEmpty() || who == null) {
      return own;
    }
    ImmutableList.Builder<Coverage> reaching = ImmutableList.builder();
    int all = 0;
    for (Coverage one : ofTreaty) {
      if (one.scope().holds(who, one.asOf())) {
        reaching.add(one);
        all++;
      }
    }
    if (all == 0) {
      return own;
    }
    return all == ofTreaty.size() && own.isEmpty() ? ofTreaty : reaching.addAll(own).build();
  }
}
