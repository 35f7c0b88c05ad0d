package org.accede.register;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Optional;
import org.accede.treaty.TreatyFact;

/** Which facts stand when some correct others. */
final class Corrections {
  private Corrections() {}

  /** The facts that no other fact of the list supersedes. */
  static <F extends TreatyFact> ImmutableList<F> standing(List<F> facts) {
    ImmutableSet<String> superseded =
        facts.stream()
            .map(fact -> fact.provenance().supersedes())
            .flatMap(Optional::stream)
            .collect(ImmutableSet.toImmutableSet());
    return facts.stream()
        .filter(fact -> fact.provenance().id().map(id -> !superseded.contains(id)).orElse(true))
        .collect(ImmutableList.toImmutableList());
  }
}
