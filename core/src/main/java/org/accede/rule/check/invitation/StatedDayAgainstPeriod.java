package org.accede.rule.check.invitation;

import com.google.common.collect.ImmutableList;
import java.time.Period;
import java.util.Optional;
import org.accede.answer.Step;
import org.accede.invitation.Invitation;
import org.accede.rule.accession.InvitationTerm;
import org.accede.rule.check.Check;
import org.accede.rule.check.DossierCase;
import org.accede.rule.check.LegalBasis;
import org.accede.rule.check.Question;
import org.accede.rule.check.Severity;
import org.accede.rule.check.Suspicion;
import org.accede.text.Message;
import org.accede.time.ImpreciseDate;
import org.accede.time.TermReading;
import org.accede.time.Trilean;

/**
 * The last day that an invitation states is neither the anniversary that its period ends on nor the
 * day after it.
 */
final class StatedDayAgainstPeriod {
  private StatedDayAgainstPeriod() {}

  static Check check() {
    return new Check.Builder()
        .id("invitation-stated-day-against-period")
        .severity(Severity.NOTICE)
        .addBasis(LegalBasis.fiveYears(), LegalBasis.extensions())
        .statement(Message.of("check.invitationStatedDay"))
        .question((Question.OfDossier) StatedDayAgainstPeriod::ask)
        .build();
  }

  private static ImmutableList<Suspicion> ask(DossierCase dossier) {
    ImmutableList.Builder<Suspicion> found = ImmutableList.builder();
    for (Invitation invitation : dossier.facts(Invitation.class)) {
      Optional<Period> period =
          InvitationTerm.period(invitation, dossier.register().defaultTerms());
      Optional<ImpreciseDate> stated = invitation.term().lastDay();
      if (period.isPresent() && stated.isPresent()) {
        // either reading will do
        ImpreciseDate counted =
            InvitationTerm.anniversary(invitation.range(), period.get(), TermReading.CAUTIOUS);
        Trilean differs = stated.get().isBefore(counted).or(counted.isBefore(stated.get()));
        boolean canAgree = !counted.isExact() && counted.encloses(stated.get());
        found.add(
            Suspicion.of(
                canAgree ? Trilean.NO : dossier.hasHappened(invitation).and(differs),
                Message.of("check.do.invitationStatedDay"),
                dossier.step(invitation),
                Step.of("invitation.term.stated", stated.get()),
                Step.of("check.invitationStatedDay.counted", period.get(), counted)));
      }
    }
    return found.build();
  }
}
