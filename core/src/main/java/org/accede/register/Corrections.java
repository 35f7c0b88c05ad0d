package org.accede.register;

import com.google.common.collect.ImmutableList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.accede.treaty.TreatyFact;

/** Which facts stand when some correct others. */
final class Corrections {
  private Corrections() {}

  /** The facts that no other fact of the list supersedes. */
  static <F extends TreatyFact> List<F> standing(List<F> facts) {
    Set<String> superseded = new HashSet<>();
    for (F fact : facts) {
      if (fact.provenance().supersedes().isPresent()) {
        superseded.add(fact.provenance().supersedes().get());
      }
    }
    if (superseded.isEmpty()) {
      return facts;
    }
    ImmutableList.Builder<F> standing = ImmutableList.builder();
    for (F fact : facts) {
      if (fact.provenance().id().isEmpty() || !superseded.contains(fact.provenance().id().get())) {
        standing.add(fact);
      }
    }
    return standing.build();
  }
}
