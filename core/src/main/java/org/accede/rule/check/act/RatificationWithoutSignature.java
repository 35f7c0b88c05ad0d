package org.accede.rule.check.act;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.accede.act.Consent;
import org.accede.answer.Step;
import org.accede.register.Coverage;
import org.accede.register.Participation;
import org.accede.rule.FactSteps;
import org.accede.rule.ViennaConvention;
import org.accede.rule.check.Check;
import org.accede.rule.check.DossierCase;
import org.accede.rule.check.LegalBasis;
import org.accede.rule.check.Question;
import org.accede.rule.check.Severity;
import org.accede.rule.check.Suspicion;
import org.accede.text.Message;
import org.accede.time.Trilean;
import org.accede.treaty.ConsentMode;
import org.accede.treaty.SignatureClause;

/**
 * A ratification, acceptance or approval without a signature before it, where the record of
 * signatures is complete. Elsewhere a signature that is not on record proves nothing.
 */
final class RatificationWithoutSignature {
  private RatificationWithoutSignature() {}

  static Check check() {
    return new Check.Builder()
        .id("ratification-without-signature")
        .severity(Severity.WARNING)
        .addBasis(ViennaConvention.provision("Art. 14(1)"), LegalBasis.glossary("Ratification"))
        .statement(Message.of("check.ratificationWithoutSignature"))
        .question((Question.OfDossier) RatificationWithoutSignature::ask)
        .build();
  }

  private static ImmutableList<Suspicion> ask(DossierCase dossier) {
    ImmutableList.Builder<Suspicion> found = ImmutableList.builder();
    for (Participation line : dossier.dossier().participations()) {
      Optional<Consent> consent = line.consent().filter(act -> act.kind().followsSignature());
      if (consent.isPresent() && line.signature().isEmpty() && asksForSignature(dossier)) {
        Optional<Coverage> complete = signaturesComplete(dossier, consent.get());
        complete.ifPresent(
            coverage ->
                found.add(
                    Acts.suspicion(
                        dossier,
                        consent.get(),
                        Trilean.YES,
                        Message.of("check.do.ratificationWithoutSignature"),
                        ImmutableList.of(
                            FactSteps.cited(
                                Step.of("check.signaturesComplete", coverage.asOf()),
                                coverage.provenance())))));
      }
    }
    return found.build();
  }

  /** Some agreements are accepted without a signature. */
  private static boolean asksForSignature(DossierCase dossier) {
    return dossier
        .treaty()
        .clauses()
        .signature()
        .flatMap(SignatureClause::consent)
        .map(mode -> mode != ConsentMode.ACCEPTANCE)
        .orElse(true);
  }

  private static Optional<Coverage> signaturesComplete(DossierCase dossier, Consent consent) {
    return dossier
        .register()
        .coverage(dossier.participant().code(), dossier.treaty().number())
        .stream()
        .filter(Coverage::includesSignatures)
        .filter(coverage -> consent.range().isOnOrBefore(coverage.asOf()) == Trilean.YES)
        .findFirst();
  }
}
