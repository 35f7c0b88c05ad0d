package org.accede.data;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.accede.act.DepositaryNote;
import org.accede.act.TreatyAct;
import org.accede.invitation.ProcedureFact;
import org.accede.participant.Participant;
import org.accede.participant.ParticipantCode;
import org.accede.register.Coverage;
import org.accede.register.TreatyRegister;
import org.accede.treaty.Treaty;
import org.accede.treaty.TreatyFact;
import org.accede.treaty.TreatyNumber;

/** The bundled register with one change. */
final class Changed {
  private final TreatyRegister original = CouncilOfEurope.register();
  private final List<TreatyFact> facts = new ArrayList<>();
  private final Map<TreatyNumber, Treaty> treaties = new HashMap<>();
  private final Map<ParticipantCode, Participant> participants = new HashMap<>();
  private final Map<TreatyNumber, Coverage> covered = new HashMap<>();

  private Changed() {
    facts.addAll(original.acts());
    facts.addAll(original.steps());
    original.participants().forEach(one -> participants.put(one.code(), one));
    original.treaties().forEach(treaty -> treaties.put(treaty.number(), treaty));
  }

  /** The bundled register with one fact more. */
  static TreatyRegister with(TreatyFact fact) {
    Changed changed = new Changed();
    changed.facts.add(fact);
    return changed.build();
  }

  /**
   * The bundled register with one of its facts changed.
   *
   * @param fact its label and its date, as in {@code KAZ 210 INVITATION 2020-04-22}
   */
  static <F extends TreatyFact> TreatyRegister fact(
      String fact, Class<F> kind, UnaryOperator<F> change) {
    Changed changed = new Changed();
    List<TreatyFact> found =
        changed.facts.stream().filter(one -> (one.label() + " " + one.on()).equals(fact)).toList();
    if (found.size() != 1) {
      throw new AssertionError("found " + found.size() + " facts " + fact);
    }
    changed.facts.remove(found.get(0));
    changed.facts.add(change.apply(kind.cast(found.get(0))));
    return changed.build();
  }

  /** The bundled register without one of its facts. */
  static TreatyRegister without(String fact) {
    Changed changed = new Changed();
    if (!changed.facts.removeIf(one -> (one.label() + " " + one.on()).equals(fact))) {
      throw new AssertionError("found no fact " + fact);
    }
    return changed.build();
  }

  /** The bundled register with one of its treaties changed. */
  static TreatyRegister treaty(String number, UnaryOperator<Treaty> change) {
    Changed changed = new Changed();
    changed.treaties.computeIfPresent(
        TreatyNumber.of(number), (key, treaty) -> change.apply(treaty));
    return changed.build();
  }

  /** The bundled register with one of its participants changed. */
  static TreatyRegister participant(String code, UnaryOperator<Participant> change) {
    Changed changed = new Changed();
    changed.participants.computeIfPresent(
        ParticipantCode.of(code), (key, participant) -> change.apply(participant));
    return changed.build();
  }

  /** The bundled register with the acts concerning one more treaty declared complete. */
  static TreatyRegister covered(String number, Coverage coverage) {
    Changed changed = new Changed();
    changed.covered.put(TreatyNumber.of(number), coverage);
    return changed.build();
  }

  private TreatyRegister build() {
    TreatyRegister.Builder register = TreatyRegister.builder();
    participants.values().forEach(register::add);
    treaties.values().forEach(register::add);
    for (TreatyFact fact : facts) {
      if (fact instanceof TreatyAct act) {
        register.add(act);
      } else if (fact instanceof DepositaryNote note) {
        register.add(note);
      } else {
        register.add((ProcedureFact) fact);
      }
    }
    original.defaultTerms().forEach(register::add);
    original.treatyCoverage().forEach(register::cover);
    original.participantCoverage().forEach(register::cover);
    covered.forEach(register::cover);
    return register.build();
  }
}
