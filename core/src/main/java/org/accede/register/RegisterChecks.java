package org.accede.register;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import com.google.common.collect.Sets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.accede.act.DepositaryNote;
import org.accede.act.TreatyAct;
import org.accede.error.InconsistentFactsException;
import org.accede.error.InconsistentFactsException.Kind;
import org.accede.invitation.Objection;
import org.accede.invitation.ProcedureFact;
import org.accede.participant.ParticipantCode;
import org.accede.time.ImpreciseDate;
import org.accede.treaty.EndsWith;
import org.accede.treaty.FinalClauses;
import org.accede.treaty.Threshold;
import org.accede.treaty.Treaty;
import org.accede.treaty.TreatyFact;
import org.accede.treaty.TreatyNumber;
import org.jspecify.annotations.Nullable;

/**
 * What must hold of the facts of a register taken together, and of each of its dossiers.
 *
 * <p>What is wrong first is told: the treaties, and then the facts in the order of the record.
 */
final class RegisterChecks {
  private RegisterChecks() {}

  /** What no two facts of a dossier that stand have in common. */
  private record Identity(String word, ImpreciseDate on) {}

  static void check(TreatyRegister register) {
    checkTreaties(register);
    checkFacts(register);
    checkIdentities(register, register.dossiers().all());
    checkCoverage(register, register);
    checkDossiers(register, register.dossiers().all());
  }

  static void checkTreaties(TreatyRegister register) {
    register.treaties().forEach(treaty -> checkReferences(register, treaty));
    register.treaties().forEach(treaty -> checkNoCircle(register, treaty));
  }

  /** Whether all that another register covers is known. */
  static void checkCoverage(TreatyRegister register, TreatyRegister of) {
    of.treatyCoverage().keySet().forEach(treaty -> known(register, "coverage", treaty));
    of.treatyCoverage().forEach((treaty, coverage) -> checkScope(register, coverage));
    of.participantCoverage().keySet().forEach(code -> known(register, "coverage", code));
  }

  /** Whether all that the facts of another register speak of is known. */
  static void checkKnown(TreatyRegister register, TreatyRegister of) {
    for (TreatyFact fact : facts(of)) {
      checkKnown(register, fact);
    }
  }

  private static void checkKnown(TreatyRegister register, TreatyFact fact) {
    known(register, fact);
    if (fact instanceof Objection objection) {
      objection.by().forEach(code -> known(register, fact.label() + " by", code));
    }
  }

  /** Whether a register holds a fact that has an id or corrects one. */
  static boolean isAnyNamed(TreatyRegister register) {
    for (TreatyFact fact : facts(register)) {
      if (isNamed(fact)) {
        return true;
      }
    }
    return false;
  }

  /**
   * What can be wrong with a register that is another of which some facts are others.
   *
   * @param register the register with the facts
   * @param added the facts that came in
   * @param different the dossiers that were made anew
   */
  static void checkAdded(
      TreatyRegister register, ImmutableList<TreatyFact> added, ImmutableList<Dossier> different) {
    if (added.stream().anyMatch(RegisterChecks::isNamed)) {
      checkFacts(register);
    } else {
      added.forEach(fact -> checkKnown(register, fact));
    }
    checkDifferent(register, different);
  }

  /**
   * What can be wrong with a register whose facts are those of others that were checked, put
   * together anew in some dossiers.
   */
  static void checkDifferent(TreatyRegister register, Iterable<Dossier> different) {
    checkIdentities(register, different);
    checkDossiers(register, different);
  }

  private static boolean isNamed(TreatyFact fact) {
    return fact.provenance().id().isPresent() || fact.provenance().supersedes().isPresent();
  }

  private static void known(TreatyRegister register, TreatyFact fact) {
    if (!register.knows(fact.participant()) || !register.knows(fact.treaty())) {
      known(register, fact.label(), fact.participant());
      known(register, fact.label(), fact.treaty());
    }
  }

  static void checkFacts(TreatyRegister register) {
    Map<String, TreatyFact> named = new HashMap<>();
    for (TreatyFact fact : facts(register)) {
      checkKnown(register, fact);
      if (fact.provenance().id().isPresent()
          && named.put(fact.provenance().id().get(), fact) != null) {
        throw new InconsistentFactsException(
            Kind.DUPLICATE_IDENTITY,
            fact.label(),
            "found the id \"" + fact.provenance().id().get() + "\" twice, expected it once");
      }
    }
    for (TreatyFact fact : facts(register)) {
      if (fact.provenance().supersedes().isPresent()) {
        checkSuperseded(fact, fact.provenance().supersedes().get(), named);
        checkNotCorrectedByItself(fact, named);
      }
    }
  }

  private static void checkScope(TreatyRegister register, Coverage coverage) {
    if (coverage.scope() instanceof Scope.Named named) {
      named.participants().forEach(code -> known(register, "coverage", code));
    }
  }

  /**
   * A correction may keep the day of what it corrects, so only facts that stand are compared; and
   * only those of one dossier, for no two dossiers hold the same.
   */
  static void checkIdentities(TreatyRegister register, Iterable<Dossier> dossiers) {
    checkIdentities(register.recorded().acts(), TreatyAct.class, dossiers);
    checkIdentities(register.recorded().steps(), ProcedureFact.class, dossiers);
    checkNoneTwice(register, dossiers);
  }

  private static <F extends TreatyFact> void checkIdentities(
      FactLog<F> record, Class<F> sort, Iterable<Dossier> dossiers) {
    Set<TreatyFact> repeated = Sets.newIdentityHashSet();
    for (Dossier dossier : dossiers) {
      if (dossier.facts().size() > 1) {
        addRepeated(dossier.standing(sort), repeated);
      }
    }
    if (!repeated.isEmpty()) {
      F first = firstOf(record.all(), repeated);
      throw new InconsistentFactsException(
          Kind.DUPLICATE_IDENTITY, first.label(), "found two on " + first.on() + ", expected one");
    }
  }

  private static void addRepeated(List<? extends TreatyFact> facts, Set<TreatyFact> repeated) {
    if (facts.size() < 2) {
      return;
    }
    Set<Identity> identities = new HashSet<>();
    for (TreatyFact fact : facts) {
      if (!identities.add(new Identity(fact.word(), fact.on()))) {
        repeated.add(fact);
      }
    }
  }

  private static <F extends TreatyFact> F firstOf(ImmutableList<F> record, Set<TreatyFact> some) {
    return record.stream().filter(some::contains).findFirst().orElseThrow();
  }

  private static Iterable<TreatyFact> facts(TreatyRegister register) {
    return Iterables.concat(register.acts(), register.notes(), register.steps());
  }

  /** Several statements of one day are usual; the same one twice is not. */
  private static void checkNoneTwice(TreatyRegister register, Iterable<Dossier> dossiers) {
    Set<TreatyFact> repeated = Sets.newIdentityHashSet();
    for (Dossier dossier : dossiers) {
      if (dossier.facts().size() > 1) {
        Set<DepositaryNote> seen = new HashSet<>();
        for (DepositaryNote note : dossier.standing(DepositaryNote.class)) {
          if (!seen.add(note)) {
            repeated.add(note);
          }
        }
      }
    }
    if (!repeated.isEmpty()) {
      DepositaryNote first = firstOf(register.notes(), repeated);
      throw new InconsistentFactsException(
          Kind.DUPLICATE_IDENTITY,
          first.label(),
          "found the same twice on " + first.on() + ", expected it once");
    }
  }

  static void checkDossiers(TreatyRegister register, Iterable<Dossier> dossiers) {
    IdentityHashMap<Dossier, InconsistentFactsException> faults = new IdentityHashMap<>();
    for (Dossier dossier : dossiers) {
      dossier.fault().ifPresent(fault -> faults.put(dossier, fault));
    }
    if (!faults.isEmpty()) {
      for (TreatyFact fact : facts(register)) {
        @Nullable InconsistentFactsException fault = faults.get(register.dossiers().of(fact));
        if (fault != null) {
          throw fault;
        }
      }
    }
  }

  /**
   * A correction may point to a fact that the register does not hold, but not to another pair's.
   */
  private static void checkSuperseded(TreatyFact fact, String id, Map<String, TreatyFact> named) {
    TreatyFact older = named.get(id);
    if (older != null
        && (!older.participant().equals(fact.participant())
            || !older.treaty().equals(fact.treaty()))) {
      throw new InconsistentFactsException(
          Kind.UNKNOWN_REFERENCE,
          fact.label(),
          "found the correction of " + older.label() + ", expected one of the same dossier");
    }
  }

  /** Facts that correct each other in a circle would all be gone. */
  private static void checkNotCorrectedByItself(TreatyFact fact, Map<String, TreatyFact> named) {
    Set<String> corrected = new LinkedHashSet<>();
    Optional<String> next = fact.provenance().supersedes();
    while (next.isPresent() && named.containsKey(next.get())) {
      if (!corrected.add(next.get())) {
        throw new InconsistentFactsException(
            Kind.CIRCULAR_REFERENCE,
            fact.label(),
            "found corrections that lead back through " + corrected + ", expected none that do");
      }
      next = named.get(next.get()).provenance().supersedes();
    }
  }

  private static void checkReferences(TreatyRegister register, Treaty treaty) {
    treaty.parent().ifPresent(parent -> known(register, treaty.number() + " parent", parent));
    treaty
        .clauses()
        .participants()
        .forEach(code -> known(register, treaty.number() + " clauses", code));
    treaty
        .clauses()
        .treaties()
        .forEach(number -> known(register, treaty.number() + " clauses", number));
    treaty
        .elaborators()
        .ifPresent(
            elaborators ->
                elaborators
                    .participants()
                    .forEach(code -> known(register, treaty.number() + " elaborators", code)));
  }

  private static void known(TreatyRegister register, String subject, ParticipantCode code) {
    if (!register.knows(code)) {
      throw new InconsistentFactsException(
          Kind.UNKNOWN_REFERENCE, subject, "found " + code + ", expected a known participant");
    }
  }

  private static void known(TreatyRegister register, String subject, TreatyNumber number) {
    if (!register.knows(number)) {
      throw new InconsistentFactsException(
          Kind.UNKNOWN_REFERENCE, subject, "found " + number + ", expected a known treaty");
    }
  }

  /**
   * A standing is found by way of those that it depends on, so none may depend on itself: neither
   * to be admitted, nor to end. To be admitted by a treaty that ends with one's own is no circle.
   */
  private static void checkNoCircle(TreatyRegister register, Treaty start) {
    follow(register, start.number(), RegisterChecks::admitting, new LinkedHashSet<>());
    follow(register, start.number(), RegisterChecks::ending, new LinkedHashSet<>());
  }

  /** The treaties whose participants a treaty admits. */
  private static Stream<TreatyNumber> admitting(Treaty treaty) {
    return treaty.clauses().admissions().stream().flatMap(admission -> admission.of().stream());
  }

  /** The treaties with which participation in a treaty ends, or may, as all Parties consented. */
  private static Stream<TreatyNumber> ending(Treaty treaty) {
    FinalClauses clauses = treaty.clauses();
    return Stream.concat(
        clauses.endsWith().map(EndsWith::treaty).stream(),
        clauses.threshold().flatMap(Threshold::allPartiesTo).stream()
            .filter(other -> !other.equals(treaty.number())));
  }

  private static void follow(
      TreatyRegister register,
      TreatyNumber number,
      Function<Treaty, Stream<TreatyNumber>> others,
      Set<TreatyNumber> path) {
    if (!path.add(number)) {
      throw new InconsistentFactsException(
          Kind.CIRCULAR_REFERENCE,
          number.toString(),
          "found clauses that lead back through " + path + ", expected none that do");
    }
    register.find(number).stream()
        .flatMap(others)
        .distinct()
        .forEach(next -> follow(register, next, others, path));
    path.remove(number);
  }
}
