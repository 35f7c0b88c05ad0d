package org.accede.stress;

import static org.openjdk.jcstress.annotations.Expect.ACCEPTABLE;
import static org.openjdk.jcstress.annotations.Expect.FORBIDDEN;

import org.accede.query.Accessions;
import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.LL_Result;

/** Two threads that ask about two days of one course. */
@JCStressTest
@Outcome(
    id = "INVITED INVITATION_LAPSED, INVITED",
    expect = ACCEPTABLE,
    desc = "Each is told what holds on its day.")
@Outcome(expect = FORBIDDEN, desc = "Anything else.")
@State
public class OtherDayTest {
  private final Accessions accessions = Accessions.in(Facts.REGISTER);

  /** One thread. */
  @Actor
  public void one(LL_Result result) {
    result.r1 = Facts.stages(accessions, "210", Facts.DAY);
  }

  /** Another thread. */
  @Actor
  public void another(LL_Result result) {
    result.r2 = Facts.stages(accessions, "210", Facts.EARLIER);
  }
}
