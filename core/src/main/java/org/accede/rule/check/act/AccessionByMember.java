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
 * A member State acceded, by invitation or without, although it may sign and ratify and no way of
 * acceding admits it.
 */
final class AccessionByMember {
  private AccessionByMember() {}

  static Check check() {
    return new Check.Builder()
        .id("accession-by-member-state")
        .severity(Severity.WARNING)
        .addBasis(ViennaConvention.provision("Art. 14 and 15"), LegalBasis.glossary("Accession"))
        .statement(Message.of("check.accessionByMember"))
        .question((Question.OfDossier) AccessionByMember::ask)
        .build();
  }

  private static ImmutableList<Suspicion> ask(DossierCase dossier) {
    ImmutableList.Builder<Suspicion> found = ImmutableList.builder();
    for (Consent consent : dossier.facts(Consent.class)) {
      if (consent.kind() == ConsentKind.ACCESSION) {
        Opening opening = dossier.openings().on(consent.range());
        Trilean memberAccedes =
            opening.isMember().and(opening.admitsToSign()).and(opening.admitsToAccede().not());
        found.add(
            Acts.suspicion(
                dossier,
                consent,
                opening.asFarAsRead(memberAccedes),
                Message.of("check.do.accessionByMember", dossier.participant().name()),
                opening.steps()));
      }
    }
    return found.build();
  }
}
