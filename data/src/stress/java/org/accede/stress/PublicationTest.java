package org.accede.stress;

import static org.openjdk.jcstress.annotations.Expect.ACCEPTABLE;
import static org.openjdk.jcstress.annotations.Expect.FORBIDDEN;

import org.accede.participant.ParticipantCode;
import org.accede.register.Dossier;
import org.accede.register.TreatyRegister;
import org.accede.treaty.TreatyNumber;
import org.jspecify.annotations.Nullable;
import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.LL_Result;

/** A thread that hands a register over by a race, without any order. */
@JCStressTest
@Outcome(id = "true, nothing", expect = ACCEPTABLE, desc = "Not seen yet.")
@Outcome(id = "true, true", expect = ACCEPTABLE, desc = "Seen whole.")
@Outcome(expect = FORBIDDEN, desc = "Anything else.")
@State
public class PublicationTest {
  private static final TreatyRegister NOTHING = TreatyRegister.builder().build();
  private static final ParticipantCode KAZAKHSTAN = ParticipantCode.of("KAZ");
  private static final TreatyNumber TREATY = TreatyNumber.of("030");

  private static final Dossier EXPECTED = Facts.REGISTER.dossier(KAZAKHSTAN, TREATY);

  @Nullable TreatyRegister register;

  /** One thread. */
  @Actor
  public void one(LL_Result result) {
    result.r1 = made();
  }

  /** Another thread. */
  @Actor
  public void another(LL_Result result) {
    result.r2 = seen();
  }

  private boolean made() {
    register = Facts.REGISTER.combinedWith(NOTHING);
    return true;
  }

  private String seen() {
    @Nullable TreatyRegister handedOver = register;
    return handedOver == null
        ? "nothing"
        : String.valueOf(handedOver.dossier(KAZAKHSTAN, TREATY).equals(EXPECTED));
  }
}
