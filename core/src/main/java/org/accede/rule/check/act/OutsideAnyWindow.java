package org.accede.rule.check.act;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.accede.act.Consent;
import org.accede.act.ConsentKind;
import org.accede.answer.Step;
import org.accede.invitation.Invitation;
import org.accede.register.Procedure;
import org.accede.rule.ViennaConvention;
import org.accede.rule.accession.Opening;
import org.accede.rule.check.Check;
import org.accede.rule.check.DossierCase;
import org.accede.rule.check.LegalBasis;
import org.accede.rule.check.Order;
import org.accede.rule.check.Question;
import org.accede.rule.check.Severity;
import org.accede.rule.check.Suspicion;
import org.accede.text.Message;
import org.accede.time.ImpreciseDate;
import org.accede.time.Trilean;

/**
 * A deposit by accession was made after the first invitation, on a day that lies in the term of
 * none of the invitations on record, and no clause lets its participant in without one.
 *
 * <p>Where no invitation at all is on record nothing is said: invitations appear in no chart. Nor
 * of an invitation whose last day nobody knows, for then a deposit after it may have been in time.
 */
final class OutsideAnyWindow {
  private OutsideAnyWindow() {}

  static Check check() {
    return new Check.Builder()
        .id("deposit-outside-any-window")
        .severity(Severity.ERROR)
        .addBasis(
            ViennaConvention.provision("Art. 15"),
            LegalBasis.accessionProcedure(),
            LegalBasis.fiveYears())
        .statement(Message.of("check.depositOutsideAnyWindow"))
        .question((Question.OfDossier) OutsideAnyWindow::ask)
        .build();
  }

  private static ImmutableList<Suspicion> ask(DossierCase dossier) {
    List<Procedure> invited =
        dossier.dossier().procedures().stream()
            .filter(procedure -> procedure.invitation().isPresent())
            .toList();
    if (invited.isEmpty()) {
      return ImmutableList.of();
    }
    ImmutableList.Builder<Suspicion> found = ImmutableList.builder();
    for (Consent consent : dossier.facts(Consent.class)) {
      if (consent.kind() == ConsentKind.ACCESSION) {
        found.add(suspicion(dossier, invited, consent));
      }
    }
    return found.build();
  }

  private static Suspicion suspicion(
      DossierCase dossier, List<Procedure> invited, Consent consent) {
    Opening opening = dossier.openings().on(consent.range());
    Trilean needsInvitation = opening.admitsToSign().or(opening.admitsWithoutInvitation()).not();
    Trilean outside = dossier.hasHappened(consent).and(opening.asFarAsRead(needsInvitation));
    ImmutableList.Builder<Step> steps = ImmutableList.builder();
    steps.add(dossier.step(consent));
    for (Procedure procedure : invited) {
      Invitation invitation = procedure.invitation().orElseThrow();
      ImpreciseDate lastDay = dossier.lastDay(procedure);
      boolean isKnown = lastDay.earliest().isPresent() && lastDay.latest().isPresent();
      // a deposit that came late was not there while the term ran
      Trilean late =
          isKnown ? lastDay.isBefore(consent.range()).and(dossier.hasPassed(lastDay)) : Trilean.NO;
      // of a deposit before the first invitation another check speaks
      Trilean early =
          procedure.equals(invited.get(0))
              ? Trilean.NO
              : Order.isBroken(consent.range(), invitation.range());
      outside = outside.and(early.or(late));
      steps.add(dossier.step(invitation), Step.of("check.lastDay", lastDay));
    }
    return new Suspicion.Builder()
        .holds(outside)
        .whatToDo(Message.of("check.do.depositOutsideAnyWindow"))
        .addAllSteps(steps.build())
        .build();
  }
}
