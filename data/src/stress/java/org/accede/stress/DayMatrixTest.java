package org.accede.stress;

import static org.openjdk.jcstress.annotations.Expect.ACCEPTABLE;
import static org.openjdk.jcstress.annotations.Expect.FORBIDDEN;

import org.accede.participant.ParticipantCode;
import org.accede.query.Accessions;
import org.accede.treaty.TreatyNumber;
import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.LL_Result;

/** A thread that looks at all pairs of a day, beside one that asks about one. */
@JCStressTest
@Outcome(id = "[INVITED], INVITED", expect = ACCEPTABLE, desc = "Both are told the same.")
@Outcome(expect = FORBIDDEN, desc = "Anything else.")
@State
public class DayMatrixTest {
  private static final ParticipantCode KAZAKHSTAN = ParticipantCode.of("KAZ");
  private static final TreatyNumber TREATY = TreatyNumber.of("030");

  private final Accessions accessions = Accessions.in(Facts.REGISTER);

  /** One thread. */
  @Actor
  public void one(LL_Result result) {
    result.r1 = accessions.on(Facts.DAY).stages(KAZAKHSTAN, TREATY).toString();
  }

  /** Another thread. */
  @Actor
  public void another(LL_Result result) {
    result.r2 = Facts.stages(accessions, "030", Facts.DAY);
  }
}
