package org.accede.register;

import com.google.common.collect.ImmutableSet;
import java.util.Collection;
import java.util.Optional;
import java.util.stream.Stream;
import org.accede.participant.ParticipantCode;
import org.accede.treaty.TreatyFact;
import org.accede.treaty.TreatyNumber;

/**
 * The id of a fact in its dossier.
 *
 * @param participant whose dossier
 * @param treaty the treaty of the dossier
 * @param id the id
 */
record FactName(ParticipantCode participant, TreatyNumber treaty, String id) {
  /** The name that a fact bears and the name of what it corrects, where it has them. */
  static Stream<FactName> allOf(TreatyFact fact) {
    return Stream.concat(of(fact).stream(), correctedBy(fact).stream());
  }

  /** The names that facts bear. */
  static ImmutableSet<FactName> of(Collection<? extends TreatyFact> facts) {
    return facts.stream().flatMap(fact -> of(fact).stream()).collect(ImmutableSet.toImmutableSet());
  }

  /** The names of what facts correct. */
  static ImmutableSet<FactName> correctedBy(Collection<? extends TreatyFact> facts) {
    return facts.stream()
        .flatMap(fact -> correctedBy(fact).stream())
        .collect(ImmutableSet.toImmutableSet());
  }

  /** The name that a fact bears. */
  static Optional<FactName> of(TreatyFact fact) {
    return fact.provenance().id().map(id -> in(fact, id));
  }

  /** The name of what a fact corrects. */
  static Optional<FactName> correctedBy(TreatyFact fact) {
    return fact.provenance().supersedes().map(id -> in(fact, id));
  }

  private static FactName in(TreatyFact fact, String id) {
    return new FactName(fact.participant(), fact.treaty(), id);
  }
}
