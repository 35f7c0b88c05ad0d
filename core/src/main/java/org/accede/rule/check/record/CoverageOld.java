package org.accede.rule.check.record;

import static java.util.Comparator.comparing;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Streams;
import java.time.LocalDate;
import java.time.Period;
import org.accede.answer.Step;
import org.accede.participant.Participant;
import org.accede.participant.ParticipantCode;
import org.accede.register.Coverage;
import org.accede.register.TreatyRegister;
import org.accede.rule.FactSteps;
import org.accede.rule.check.Check;
import org.accede.rule.check.LegalBasis;
import org.accede.rule.check.Question;
import org.accede.rule.check.RegisterCase;
import org.accede.rule.check.Severity;
import org.accede.rule.check.Suspicion;
import org.accede.text.Message;
import org.accede.time.Trilean;
import org.accede.treaty.Treaty;
import org.accede.treaty.TreatyNumber;

/**
 * The day as of which a record is complete lies further back than a given age: acts since then may
 * be missing.
 *
 * <p>Where a record is complete as of several days the last of them counts.
 *
 * @param age how far back it may lie
 */
record CoverageOld(Period age) implements Question.OfRegister {
  static Check check(Period age) {
    return new Check.Builder()
        .id("coverage-old")
        .severity(Severity.NOTICE)
        .addBasis(LegalBasis.depositary())
        .statement(Message.of("check.coverageOld", age))
        .question(new CoverageOld(age))
        .build();
  }

  @Override
  public ImmutableList<Suspicion> ask(RegisterCase register) {
    LocalDate oldest = register.day().minus(age);
    TreatyRegister facts = register.register();
    ImmutableList.Builder<Suspicion> found = ImmutableList.builder();
    for (TreatyNumber number : facts.treatyCoverage().keySet()) {
      Treaty treaty = facts.treaty(number);
      Coverage newest = newest(facts.treatyCoverage().get(number));
      if (newest.asOf().isBefore(oldest)) {
        found.add(suspicion(newest, treaty.label()).treaty(treaty).build());
      }
    }
    for (ParticipantCode code : facts.participantCoverage().keySet()) {
      Participant participant = facts.participant(code);
      Coverage newest = newest(facts.participantCoverage().get(code));
      if (newest.asOf().isBefore(oldest)) {
        found.add(suspicion(newest, participant.name()).participant(participant).build());
      }
    }
    return found.build();
  }

  private static Coverage newest(Iterable<Coverage> all) {
    return Streams.stream(all).max(comparing(Coverage::asOf)).orElseThrow();
  }

  private static Suspicion.Builder suspicion(Coverage newest, Object whose) {
    Suspicion.Builder suspicion = new Suspicion.Builder();
    suspicion
        .holds(Trilean.YES)
        .whatToDo(Message.of("check.do.coverageOld", whose))
        .addSteps(
            FactSteps.cited(
                Step.of("caution.completeAsOf", whose, newest.asOf()), newest.provenance()));
    return suspicion;
  }
}
