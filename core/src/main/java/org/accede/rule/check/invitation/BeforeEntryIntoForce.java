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
import org.accede.time.Trilean;

/**
 * An invitation was adopted while the clause did not admit one yet: the treaty was not in force.
 */
final class BeforeEntryIntoForce {
  private BeforeEntryIntoForce() {}

  static Check check() {
    return new Check.Builder()
        .id("invitation-before-entry-into-force")
        .severity(Severity.ERROR)
        .addBasis(
            LegalBasis.glossary("Accession: in general, after the entry into force of the treaty"))
        .statement(Message.of("check.invitationBeforeEntryIntoForce"))
        .question((Question.OfDossier) BeforeEntryIntoForce::ask)
        .build();
  }

  private static ImmutableList<Suspicion> ask(DossierCase dossier) {
    ImmutableList.Builder<Suspicion> found = ImmutableList.builder();
    for (Invitation invitation : dossier.facts(Invitation.class)) {
      Opening opening = dossier.openings().on(invitation.range());
      Trilean tooEarly =
          opening.asFarAsRead(opening.admitsOnlyLater().and(opening.admitsToSign().not()));
      found.add(
          new Suspicion.Builder()
              .holds(dossier.hasHappened(invitation).and(tooEarly))
              .whatToDo(Message.of("check.do.invitationBeforeEntryIntoForce"))
              .addSteps(dossier.step(invitation))
              .addAllSteps(opening.steps())
              .build());
    }
    return found.build();
  }
}
