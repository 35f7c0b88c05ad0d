package org.accede.register;

import com.google.common.collect.Iterables;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.accede.act.DepositaryNote;
import org.accede.error.InconsistentFactsException;
import org.accede.error.InconsistentFactsException.Kind;
import org.accede.invitation.Objection;
import org.accede.participant.ParticipantCode;
import org.accede.treaty.Treaty;
import org.accede.treaty.TreatyFact;
import org.accede.treaty.TreatyNumber;

/** What must hold of the facts of a register taken together; dossiers check themselves. */
final class RegisterChecks {
  private RegisterChecks() {}

  static void check(TreatyRegister register) {
    register.treaties().forEach(treaty -> checkReferences(register, treaty));
    register.treaties().forEach(treaty -> checkNoCircle(register, treaty));
    Map<String, TreatyFact> named = new HashMap<>();
    for (TreatyFact fact : facts(register)) {
      known(register, fact.label(), fact.participant());
      known(register, fact.label(), fact.treaty());
      if (fact instanceof Objection objection) {
        objection.by().forEach(code -> known(register, fact.label() + " by", code));
      }
      if (fact.provenance().id().isPresent()
          && named.put(fact.provenance().id().get(), fact) != null) {
        throw new InconsistentFactsException(
            Kind.DUPLICATE_IDENTITY,
            fact.label(),
            "found the id \"" + fact.provenance().id().get() + "\" twice, expected it once");
      }
    }
    for (TreatyFact fact : facts(register)) {
      fact.provenance().supersedes().ifPresent(id -> checkSuperseded(fact, id, named));
      checkNotCorrectedByItself(fact, named);
    }
    checkIdentities(Corrections.standing(register.acts()));
    checkIdentities(Corrections.standing(register.steps()));
    checkNoneTwice(Corrections.standing(register.notes()));
    register.treatyCoverage().keySet().forEach(treaty -> known(register, "coverage", treaty));
    register.treatyCoverage().forEach((treaty, coverage) -> checkScope(register, coverage));
    register.participantCoverage().keySet().forEach(code -> known(register, "coverage", code));
  }

  private static void checkScope(TreatyRegister register, Coverage coverage) {
    if (coverage.scope() instanceof Scope.Named named) {
      named.participants().forEach(code -> known(register, "coverage", code));
    }
  }

  /** A correction may keep the day of what it corrects, so only facts that stand are compared. */
  private static void checkIdentities(Iterable<? extends TreatyFact> standing) {
    Set<String> identities = new HashSet<>();
    for (TreatyFact fact : standing) {
      if (!identities.add(fact.label() + " " + fact.on())) {
        throw new InconsistentFactsException(
            Kind.DUPLICATE_IDENTITY, fact.label(), "found two on " + fact.on() + ", expected one");
      }
    }
  }

  private static Iterable<TreatyFact> facts(TreatyRegister register) {
    return Iterables.concat(register.acts(), register.notes(), register.steps());
  }

  /** Several statements of one day are usual; the same one twice is not. */
  private static void checkNoneTwice(Iterable<DepositaryNote> standing) {
    Set<DepositaryNote> seen = new HashSet<>();
    for (DepositaryNote note : standing) {
      if (!seen.add(note)) {
        throw new InconsistentFactsException(
            Kind.DUPLICATE_IDENTITY,
            note.label(),
            "found the same twice on " + note.on() + ", expected it once");
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
    if (register.find(code).isEmpty()) {
      throw new InconsistentFactsException(
          Kind.UNKNOWN_REFERENCE, subject, "found " + code + ", expected a known participant");
    }
  }

  private static void known(TreatyRegister register, String subject, TreatyNumber number) {
    if (register.find(number).isEmpty()) {
      throw new InconsistentFactsException(
          Kind.UNKNOWN_REFERENCE, subject, "found " + number + ", expected a known treaty");
    }
  }

  private static void checkNoCircle(TreatyRegister register, Treaty start) {
    Set<TreatyNumber> path = new LinkedHashSet<>();
    follow(register, start.number(), path);
  }

  private static void follow(TreatyRegister register, TreatyNumber number, Set<TreatyNumber> path) {
    if (!path.add(number)) {
      throw new InconsistentFactsException(
          Kind.CIRCULAR_REFERENCE,
          number.toString(),
          "found clauses that lead back through " + path + ", expected none that do");
    }
    register
        .find(number)
        .ifPresent(
            treaty ->
                treaty.clauses().admissions().stream()
                    .flatMap(admission -> admission.of().stream())
                    .distinct()
                    .forEach(next -> follow(register, next, path)));
    path.remove(number);
  }
}
