package org.accede.rule.check.record;

import com.google.common.collect.ImmutableList;
import org.accede.answer.Step;
import org.accede.participant.Membership;
import org.accede.participant.Participant;
import org.accede.rule.Statute;
import org.accede.rule.check.Check;
import org.accede.rule.check.LegalBasis;
import org.accede.rule.check.Question;
import org.accede.rule.check.RegisterCase;
import org.accede.rule.check.Severity;
import org.accede.rule.check.Suspicion;
import org.accede.source.Contradiction;
import org.accede.text.Message;
import org.accede.time.ImpreciseDate;
import org.accede.time.Trilean;

/** Two sources give dates for a membership of the Council of Europe that cannot both be right. */
final class MembershipContradicted {
  private MembershipContradicted() {}

  static Check check() {
    return new Check.Builder()
        .id("membership-sources-contradict")
        .severity(Severity.NOTICE)
        .addBasis(LegalBasis.depositary(), Statute.provision("Art. 4, 7 and 8"))
        .statement(Message.of("check.membershipContradicted"))
        .question((Question.OfRegister) MembershipContradicted::ask)
        .build();
  }

  private static ImmutableList<Suspicion> ask(RegisterCase register) {
    ImmutableList.Builder<Suspicion> found = ImmutableList.builder();
    for (Participant participant : register.register().participants()) {
      for (Membership membership : participant.memberships()) {
        found.add(
            suspicion(
                participant,
                Step.of("membership.from", participant.name(), membership.from()),
                membership.from(),
                membership.provenance().contradictions(),
                membership));
        membership
            .ceased()
            .ifPresent(
                ceased ->
                    found.add(
                        suspicion(
                            participant,
                            Step.of("membership.ceased", participant.name(), ceased),
                            ceased,
                            membership.ceasedContradictions(),
                            membership)));
      }
    }
    return found.build();
  }

  private static Suspicion suspicion(
      Participant participant,
      Step step,
      ImpreciseDate date,
      ImmutableList<Contradiction> others,
      Membership membership) {
    Trilean differ = Trilean.NO;
    ImmutableList.Builder<Step> steps = ImmutableList.builder();
    steps.add(step.citing(membership.provenance().citations()));
    for (Contradiction other : others) {
      differ = differ.or(Differing.dates(date, other.date()));
      steps.add(
          Step.of("fact.contradicted", other.date()).citing(ImmutableList.of(other.citation())));
    }
    return new Suspicion.Builder()
        .holds(differ)
        .participant(participant)
        .whatToDo(Message.of("check.do.membershipContradicted"))
        .addAllSteps(steps.build())
        .build();
  }
}
