package org.accede.rule.check.record;

import com.google.common.collect.ImmutableList;
import org.accede.rule.check.Check;
import org.accede.rule.check.DossierCase;
import org.accede.rule.check.LegalBasis;
import org.accede.rule.check.Question;
import org.accede.rule.check.Severity;
import org.accede.rule.check.Suspicion;
import org.accede.text.Message;
import org.accede.treaty.TreatyFact;

/** No source states a fact: people inferred it. */
final class FactWithoutSource {
  private FactWithoutSource() {}

  static Check check() {
    return new Check.Builder()
        .id("fact-without-source")
        .severity(Severity.NOTICE)
        .addBasis(LegalBasis.depositary())
        .statement(Message.of("check.factWithoutSource"))
        .question((Question.OfDossier) FactWithoutSource::ask)
        .build();
  }

  private static ImmutableList<Suspicion> ask(DossierCase dossier) {
    return dossier.facts(TreatyFact.class).stream()
        .filter(fact -> fact.provenance().inference().isPresent())
        .map(
            fact ->
                Suspicion.of(
                    dossier.hasHappened(fact),
                    Message.of("check.do.factWithoutSource"),
                    dossier.step(fact)))
        .collect(ImmutableList.toImmutableList());
  }
}
