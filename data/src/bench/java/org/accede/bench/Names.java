package org.accede.bench;

import com.google.common.collect.ImmutableList;
import org.accede.participant.Participant;
import org.accede.participant.ParticipantCode;
import org.accede.register.TreatyRegister;
import org.accede.treaty.Treaty;
import org.accede.treaty.TreatyNumber;

/**
 * Participants and treaties by their places.
 *
 * @param participants by code
 * @param treaties by number
 */
record Names(ImmutableList<ParticipantCode> participants, ImmutableList<TreatyNumber> treaties) {
  static Names of(TreatyRegister register) {
    return new Names(
        register.participants().stream()
            .map(Participant::code)
            .collect(ImmutableList.toImmutableList()),
        register.treaties().stream().map(Treaty::number).collect(ImmutableList.toImmutableList()));
  }

  int place(ParticipantCode code) {
    return participants.indexOf(code);
  }

  int place(TreatyNumber number) {
    return treaties.indexOf(number);
  }
}
