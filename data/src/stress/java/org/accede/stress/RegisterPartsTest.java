package org.accede.stress;

import static org.openjdk.jcstress.annotations.Expect.ACCEPTABLE;
import static org.openjdk.jcstress.annotations.Expect.FORBIDDEN;

import org.accede.participant.ParticipantCode;
import org.accede.register.Dossier;
import org.accede.register.TreatyRegister;
import org.accede.treaty.TreatyNumber;
import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.LL_Result;

/** Two threads that first ask a new register for what it finds out by itself. */
@JCStressTest
@Outcome(id = "true, true", expect = ACCEPTABLE, desc = "Both see what is on record.")
@Outcome(expect = FORBIDDEN, desc = "Anything else.")
@State
public class RegisterPartsTest {
  private static final TreatyRegister NOTHING = TreatyRegister.builder().build();
  private static final ParticipantCode KAZAKHSTAN = ParticipantCode.of("KAZ");
  private static final TreatyNumber TREATY = TreatyNumber.of("030");

  private static final Dossier EXPECTED = Facts.REGISTER.dossier(KAZAKHSTAN, TREATY);

  private final TreatyRegister register = Facts.REGISTER.combinedWith(NOTHING);

  /** One thread. */
  @Actor
  public void one(LL_Result result) {
    result.r1 = register.dossier(KAZAKHSTAN, TREATY).equals(EXPECTED);
  }

  /** Another thread. */
  @Actor
  public void another(LL_Result result) {
    result.r2 = register.dossier(KAZAKHSTAN, TREATY).equals(EXPECTED);
  }
}
