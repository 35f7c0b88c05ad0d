package org.accede.rule.check.act;

import com.google.common.collect.ImmutableList;
import org.accede.act.Consent;
import org.accede.act.ConsentKind;
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

/**
 * A participant that is no member State acceded although the final clauses have it sign, and no way
 * of acceding admits it.
 */
final class AccessionByOneWhoMaySign {
  private AccessionByOneWhoMaySign() {}

  static Check check() {
    return new Check.Builder()
        .id("accession-by-one-who-may-only-sign")
        .severity(Severity.WARNING)
        .addBasis(ViennaConvention.provision("Art. 15"), LegalBasis.glossary("Accession"))
        .statement(Message.of("check.accessionByOneWhoMaySign"))
        .question((Question.OfDossier) AccessionByOneWhoMaySign::ask)
        .build();
  }

  private static ImmutableList<Suspicion> ask(DossierCase dossier) {
    ImmutableList.Builder<Suspicion> found = ImmutableList.builder();
    for (Consent consent : dossier.facts(Consent.class)) {
      if (consent.kind() == ConsentKind.ACCESSION) {
        Opening opening = dossier.openings().on(consent.range());
        Trilean maySignOnly =
            opening
                .admitsToSign()
                .and(opening.admitsToAccede().not())
                .and(opening.isMember().not());
        found.add(
            Acts.suspicion(
                dossier,
                consent,
                opening.asFarAsRead(maySignOnly),
                Message.of("check.do.accessionByOneWhoMaySign", dossier.participant().name()),
                opening.steps()));
      }
    }
    return found.build();
  }
}
