package org.accede.query;

import static org.accede.testing.Samples.complete;
import static org.accede.testing.Samples.number;

import java.util.stream.Stream;
import org.accede.register.TreatyRegister;
import org.accede.testing.Samples;
import org.accede.testing.Treaties;
import org.accede.treaty.ConsentRequirement;
import org.accede.treaty.ParticipantClass;
import org.accede.treaty.TreatyFact;

/**
 * Registers of France, a member State, of Kazakhstan and of the United States of America, and of
 * five treaties, of which all is on record as of 1 January 2025.
 */
final class SampleRegister {
  private SampleRegister() {}

  /** One of some facts, in which ETS No. 189 asks for Parties to ETS No. 185. */
  static TreatyRegister.Builder of(TreatyFact... facts) {
    return asking(ConsentRequirement.What.PARTY_BEFORE, facts);
  }

  /** The same, in which ETS No. 189 asks for something else as to ETS No. 185. */
  static TreatyRegister.Builder asking(ConsentRequirement.What asked, TreatyFact... facts) {
    TreatyRegister.Builder register =
        TreatyRegister.builder()
            .add(Treaties.member("FRA", "1949-08-03"))
            .add(Treaties.outsider("KAZ", false))
            .add(Treaties.outsider("USA", false))
            .add(Treaties.cybercrime())
            .add(Treaties.closed())
            .add(Treaties.socialCharter())
            .add(Treaties.asking(asked))
            .add(Treaties.invitingToSign(ParticipantClass.NON_MEMBER_STATE));
    Stream.of("185", "133", "035", "189", "211")
        .forEach(treaty -> register.cover(number(treaty), complete("2025-01-01")));
    for (TreatyFact fact : facts) {
      Samples.add(fact, register);
    }
    return register;
  }
}
