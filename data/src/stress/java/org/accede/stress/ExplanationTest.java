package org.accede.stress;

import static org.openjdk.jcstress.annotations.Expect.ACCEPTABLE;
import static org.openjdk.jcstress.annotations.Expect.FORBIDDEN;

import org.accede.answer.Answer;
import org.accede.answer.Explanation;
import org.accede.query.Accessions;
import org.accede.rule.accession.AccessionState;
import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.LL_Result;

/** Two threads that read the explanation of one answer, which is told when it is read. */
@JCStressTest
@Outcome(id = "true, true", expect = ACCEPTABLE, desc = "Both read the whole of it.")
@Outcome(expect = FORBIDDEN, desc = "Anything else.")
@State
public class ExplanationTest {
  private static final Explanation EXPECTED =
      Accessions.in(Facts.REGISTER).of("KAZ").to("030").asOf(Facts.DAY).explanation();

  private final Answer<AccessionState> answer =
      Accessions.in(Facts.REGISTER).of("KAZ").to("030").asOf(Facts.DAY);

  /** One thread. */
  @Actor
  public void one(LL_Result result) {
    result.r1 = answer.explanation().equals(EXPECTED);
  }

  /** Another thread. */
  @Actor
  public void another(LL_Result result) {
    result.r2 = answer.explanation().equals(EXPECTED);
  }
}
