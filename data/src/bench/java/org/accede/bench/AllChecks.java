package org.accede.bench;

import org.accede.data.CouncilOfEurope;
import org.accede.query.Accessions;
import org.accede.query.Checks;
import org.accede.query.StandardCatalogue;
import org.accede.time.AsOf;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Setup;

/** W4: the whole standard catalogue over everything on record, explanations unread. */
public class AllChecks extends Asked {
  private Checks checks;
  private int next;

  @Setup
  public void open() {
    checks = Checks.in(Accessions.in(CouncilOfEurope.register()), StandardCatalogue.get());
    ask();
  }

  @Benchmark
  public int ask() {
    return checks.asOf(AsOf.on(Questions.day(next++))).size();
  }
}
