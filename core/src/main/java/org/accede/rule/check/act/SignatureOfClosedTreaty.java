package org.accede.rule.check.act;

import com.google.common.collect.ImmutableList;
import org.accede.act.TreatyAct;
import org.accede.rule.ViennaConvention;
import org.accede.rule.accession.Opening;
import org.accede.rule.check.Check;
import org.accede.rule.check.DossierCase;
import org.accede.rule.check.LegalBasis;
import org.accede.rule.check.Question;
import org.accede.rule.check.Severity;
import org.accede.rule.check.Suspicion;
import org.accede.text.Message;
import org.accede.time.Trilean;
import org.accede.treaty.AccessionRoute;

/**
 * A participant that is no member State signed a treaty whose final clauses do not admit such as
 * it.
 *
 * <p>Nothing is said of treaties to whose signature others may be invited.
 */
final class SignatureOfClosedTreaty {
  private SignatureOfClosedTreaty() {}

  static Check check() {
    return new Check.Builder()
        .id("signature-of-a-treaty-closed-to-non-members")
        .severity(Severity.ERROR)
        .addBasis(ViennaConvention.provision("Art. 12"), LegalBasis.accessionProcedure())
        .statement(Message.of("check.signatureOfClosedTreaty"))
        .question((Question.OfDossier) SignatureOfClosedTreaty::ask)
        .build();
  }

  private static ImmutableList<Suspicion> ask(DossierCase dossier) {
    boolean someAreInvitedToSign =
        dossier.treaty().clauses().accession().stream()
            .flatMap(clause -> clause.routes().stream())
            .anyMatch(AccessionRoute::toSign);
    if (someAreInvitedToSign) {
      return ImmutableList.of();
    }
    ImmutableList.Builder<Suspicion> found = ImmutableList.builder();
    for (TreatyAct act : Acts.ofJoining(dossier)) {
      if (Acts.isSignature(act)) {
        Opening opening = dossier.openings().on(act.range());
        Trilean outside = opening.admitsToSign().not().and(opening.admitsNot());
        found.add(
            Acts.suspicion(
                dossier,
                act,
                opening.asFarAsRead(outside),
                Message.of("check.do.signatureOfClosedTreaty", dossier.participant().name()),
                opening.steps()));
      }
    }
    return found.build();
  }
}
