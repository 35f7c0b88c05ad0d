package org.accede.rule.check.invitation;

import com.google.common.collect.ImmutableList;
import org.accede.invitation.Invitation;
import org.accede.rule.accession.Opening;
import org.accede.rule.check.Check;
import org.accede.rule.check.DossierCase;
import org.accede.rule.check.LegalBasis;
import org.accede.rule.check.Question;
import org.accede.rule.check.Severity;
import org.accede.rule.check.Suspicion;
import org.accede.text.Message;

/**
 * An invitation was addressed to a participant that the final clauses do not admit, such as a State
 * that is not European for ETS No. 018.
 */
final class OutsideTheClause {
  private OutsideTheClause() {}

  static Check check() {
    return new Check.Builder()
        .id("invitation-outside-the-clause")
        .severity(Severity.ERROR)
        .addBasis(LegalBasis.accessionProcedure(), LegalBasis.glossary("Accession"))
        .statement(Message.of("check.invitationOutsideTheClause"))
        .question((Question.OfDossier) OutsideTheClause::ask)
        .build();
  }

  private static ImmutableList<Suspicion> ask(DossierCase dossier) {
    ImmutableList.Builder<Suspicion> found = ImmutableList.builder();
    for (Invitation invitation : dossier.facts(Invitation.class)) {
      Opening opening = dossier.openings().on(invitation.range());
      found.add(
          new Suspicion.Builder()
              .holds(dossier.hasHappened(invitation).and(opening.asFarAsRead(opening.admitsNot())))
              .whatToDo(Message.of("check.do.invitationOutsideTheClause"))
              .addSteps(dossier.step(invitation))
              .addAllSteps(opening.steps())
              .build());
    }
    return found.build();
  }
}
