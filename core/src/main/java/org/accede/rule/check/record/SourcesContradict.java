package org.accede.rule.check.record;

import com.google.common.collect.ImmutableList;
import org.accede.rule.check.Check;
import org.accede.rule.check.DossierCase;
import org.accede.rule.check.LegalBasis;
import org.accede.rule.check.Question;
import org.accede.rule.check.Severity;
import org.accede.rule.check.Suspicion;
import org.accede.source.Contradiction;
import org.accede.text.Message;
import org.accede.time.Trilean;
import org.accede.treaty.TreatyFact;

/** Two sources give dates for the same fact that cannot both be right. */
final class SourcesContradict {
  private SourcesContradict() {}

  static Check check() {
    return new Check.Builder()
        .id("sources-contradict")
        .severity(Severity.NOTICE)
        .addBasis(LegalBasis.depositary())
        .statement(Message.of("check.sourcesContradict"))
        .question((Question.OfDossier) SourcesContradict::ask)
        .build();
  }

  private static ImmutableList<Suspicion> ask(DossierCase dossier) {
    ImmutableList.Builder<Suspicion> found = ImmutableList.builder();
    for (TreatyFact fact : dossier.facts(TreatyFact.class)) {
      Trilean differ = Trilean.NO;
      for (Contradiction other : fact.provenance().contradictions()) {
        differ = differ.or(Differing.dates(fact.on(), other.date()));
      }
      found.add(
          Suspicion.of(
              dossier.hasHappened(fact).and(differ),
              Message.of("check.do.sourcesContradict"),
              dossier.step(fact)));
    }
    return found.build();
  }
}
