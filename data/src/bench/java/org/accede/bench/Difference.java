package org.accede.bench;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.time.LocalDate;
import org.accede.data.CouncilOfEurope;
import org.accede.difference.RegisterDifference;
import org.accede.register.TreatyRegister;
import org.accede.treaty.TreatyFact;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Setup;

/**
 * W5: what differs between the bundled register and a past view of it. The floor is told apart by
 * sets of facts: it names the facts that came and went, and not what happened.
 */
public class Difference extends Asked {
  static final String SETS = "sets";

  private TreatyRegister older;
  private TreatyRegister newer;

  @Setup
  public void open() {
    newer = CouncilOfEurope.register();
    older = newer.knownOn(LocalDate.of(2024, 2, 8));
    ask();
  }

  @Benchmark
  public int ask() {
    return peer.equals(SETS)
        ? ofSets(older, newer).size()
        : RegisterDifference.between(older, newer).changes().size();
  }

  private static ImmutableSet<TreatyFact> facts(TreatyRegister register) {
    return ImmutableSet.<TreatyFact>builder()
        .addAll(register.acts())
        .addAll(register.notes())
        .addAll(register.steps())
        .build();
  }

  private static ImmutableSet<TreatyFact> ofSets(TreatyRegister older, TreatyRegister newer) {
    return Sets.symmetricDifference(facts(older), facts(newer)).immutableCopy();
  }

  /** What is wrong with either answer; empty if nothing. */
  static String disagreement() {
    TreatyRegister newer = CouncilOfEurope.register();
    TreatyRegister older = newer.knownOn(LocalDate.of(2024, 2, 8));
    TreatyRegister made = RegisterDifference.between(older, newer).applyTo(older);
    ImmutableSet<TreatyFact> ofSets =
        Sets.symmetricDifference(facts(older), ofSets(older, newer)).immutableCopy();
    if (!made.hasSameFactsAs(newer)) {
      return "Accede's difference, applied to the older register, does not give the newer one";
    }
    return ofSets.equals(facts(made)) ? "" : "the difference of the sets is another";
  }
}
