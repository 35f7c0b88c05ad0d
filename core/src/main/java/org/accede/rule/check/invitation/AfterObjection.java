package org.accede.rule.check.invitation;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.accede.invitation.Invitation;
import org.accede.invitation.Objection;
import org.accede.register.Procedure;
import org.accede.rule.check.Check;
import org.accede.rule.check.DossierCase;
import org.accede.rule.check.LegalBasis;
import org.accede.rule.check.Question;
import org.accede.rule.check.Severity;
import org.accede.rule.check.Suspicion;
import org.accede.text.Message;
import org.accede.time.Trilean;

/**
 * An invitation was adopted although objections had ended the request, and no fresh request is on
 * record. Where no source says what became of the objections, it is possible.
 */
final class AfterObjection {
  private AfterObjection() {}

  static Check check() {
    return new Check.Builder()
        .id("invitation-after-objection")
        .severity(Severity.WARNING)
        .addBasis(LegalBasis.objections(), LegalBasis.accessionProcedure())
        .statement(Message.of("check.invitationAfterObjection"))
        .question((Question.OfDossier) AfterObjection::ask)
        .build();
  }

  private static ImmutableList<Suspicion> ask(DossierCase dossier) {
    ImmutableList.Builder<Suspicion> found = ImmutableList.builder();
    Optional<Objection> ended = Optional.empty();
    for (Procedure procedure : dossier.dossier().procedures()) {
      Optional<Objection> before =
          procedure.requests().isEmpty() ? ended : Optional.<Objection>empty();
      if (procedure.invitation().isPresent()) {
        Invitation invitation = procedure.invitation().get();
        before.ifPresent(objection -> found.add(of(dossier, objection, invitation, Trilean.YES)));
        procedure.objections().stream()
            .filter(objection -> objection.outcome() == Objection.Outcome.UNKNOWN)
            .filter(objection -> !isAskedAgain(procedure, objection))
            .forEach(objection -> found.add(of(dossier, objection, invitation, Trilean.MAYBE)));
      }
      ended = procedure.ended();
    }
    return found.build();
  }

  /** Whether the participant asked to be invited, perhaps again, after objections. */
  private static boolean isAskedAgain(Procedure procedure, Objection objection) {
    return procedure.requests().stream()
        .anyMatch(request -> objection.range().isBefore(request.range()) == Trilean.YES);
  }

  private static Suspicion of(
      DossierCase dossier, Objection objection, Invitation invitation, Trilean ended) {
    return Suspicion.of(
        dossier
            .hasHappened(invitation)
            .and(ended)
            .and(invitation.range().isBefore(objection.range()).not()),
        Message.of("check.do.invitationAfterObjection"),
        dossier.step(objection),
        dossier.step(invitation));
  }
}
