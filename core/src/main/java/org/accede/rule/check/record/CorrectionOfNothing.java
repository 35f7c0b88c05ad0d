package org.accede.rule.check.record;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import org.accede.answer.Step;
import org.accede.participant.Participant;
import org.accede.register.TreatyRegister;
import org.accede.rule.FactSteps;
import org.accede.rule.check.Check;
import org.accede.rule.check.LegalBasis;
import org.accede.rule.check.Question;
import org.accede.rule.check.RegisterCase;
import org.accede.rule.check.Severity;
import org.accede.rule.check.Suspicion;
import org.accede.text.Message;
import org.accede.treaty.TreatyFact;

/** A fact corrects another that the register does not hold. */
final class CorrectionOfNothing {
  private CorrectionOfNothing() {}

  static Check check() {
    return new Check.Builder()
        .id("correction-of-nothing")
        .severity(Severity.WARNING)
        .addBasis(LegalBasis.depositary())
        .statement(Message.of("check.correctionOfNothing"))
        .question((Question.OfRegister) CorrectionOfNothing::ask)
        .build();
  }

  private static ImmutableList<Suspicion> ask(RegisterCase register) {
    TreatyRegister facts = register.register();
    Iterable<TreatyFact> all = Iterables.concat(facts.acts(), facts.steps());
    ImmutableSet.Builder<String> named = ImmutableSet.builder();
    all.forEach(fact -> fact.provenance().id().ifPresent(named::add));
    ImmutableSet<String> ids = named.build();
    ImmutableList.Builder<Suspicion> found = ImmutableList.builder();
    for (TreatyFact fact : all) {
      fact.provenance()
          .supersedes()
          .filter(id -> !ids.contains(id))
          .ifPresent(id -> found.add(suspicion(facts, fact, id, register)));
    }
    return found.build();
  }

  private static Suspicion suspicion(
      TreatyRegister facts, TreatyFact fact, String id, RegisterCase register) {
    Participant participant = facts.participant(fact.participant());
    return new Suspicion.Builder()
        .holds(register.hasCome(fact.range()))
        .participant(participant)
        .treaty(facts.treaty(fact.treaty()))
        .whatToDo(Message.of("check.do.correctionOfNothing"))
        .addSteps(
            FactSteps.of(participant.name(), fact), Step.of("check.correctionOfNothing.id", id))
        .build();
  }
}
