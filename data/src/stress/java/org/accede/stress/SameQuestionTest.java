package org.accede.stress;

import static org.openjdk.jcstress.annotations.Expect.ACCEPTABLE;
import static org.openjdk.jcstress.annotations.Expect.FORBIDDEN;

import org.accede.query.Accessions;
import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.LL_Result;

/** Two threads that ask the same of a register that nobody asked before. */
@JCStressTest
@Outcome(id = "INVITED, INVITED", expect = ACCEPTABLE, desc = "Both are told the same.")
@Outcome(expect = FORBIDDEN, desc = "Anything else.")
@State
public class SameQuestionTest {
  private final Accessions accessions = Accessions.in(Facts.REGISTER);

  /** One thread. */
  @Actor
  public void one(LL_Result result) {
    result.r1 = Facts.stages(accessions, "030", Facts.DAY);
  }

  /** Another thread. */
  @Actor
  public void another(LL_Result result) {
    result.r2 = Facts.stages(accessions, "030", Facts.DAY);
  }
}
