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
 * A participant signed although the final clauses have it accede.
 *
 * <p>Nothing is said of treaties to whose signature others may be invited.
 */
final class SignatureByOneWhoMayAccede {
  private SignatureByOneWhoMayAccede() {}

  static Check check() {
    return new Check.Builder()
        .id("signature-by-one-who-may-only-accede")
        .severity(Severity.WARNING)
        .addBasis(ViennaConvention.provision("Art. 12 and 15"), LegalBasis.glossary("Accession"))
        .statement(Message.of("check.signatureByOneWhoMayAccede"))
        .question((Question.OfDossier) SignatureByOneWhoMayAccede::ask)
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
        Trilean outside = opening.admitsToSign().not().and(opening.admitsNot().not());
        found.add(
            Acts.suspicion(
                dossier,
                act,
                opening.asFarAsRead(outside),
                Message.of("check.do.signatureByOneWhoMayAccede", dossier.participant().name()),
                opening.steps()));
      }
    }
    return found.build();
  }
}
