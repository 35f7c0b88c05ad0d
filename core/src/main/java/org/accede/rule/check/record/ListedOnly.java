package org.accede.rule.check.record;

import com.google.common.collect.ImmutableList;
import org.accede.act.ListedWithoutAct;
import org.accede.act.TreatyAct;
import org.accede.rule.FactSteps;
import org.accede.rule.check.Check;
import org.accede.rule.check.DossierCase;
import org.accede.rule.check.LegalBasis;
import org.accede.rule.check.Question;
import org.accede.rule.check.Severity;
import org.accede.rule.check.Suspicion;
import org.accede.text.Message;
import org.accede.time.Trilean;

/** A chart lists somebody who is no member without an act, and nothing on record says why. */
final class ListedOnly {
  private ListedOnly() {}

  static Check check() {
    return new Check.Builder()
        .id("listed-without-act")
        .severity(Severity.NOTICE)
        .addBasis(LegalBasis.depositary())
        .statement(Message.of("check.listedWithoutAct"))
        .question((Question.OfDossier) ListedOnly::ask)
        .build();
  }

  private static ImmutableList<Suspicion> ask(DossierCase dossier) {
    if (!dossier.dossier().steps().isEmpty() || !dossier.facts(TreatyAct.class).isEmpty()) {
      return ImmutableList.of();
    }
    return dossier.dossier().notes().stream()
        .filter(ListedWithoutAct.class::isInstance)
        .map(
            note ->
                Suspicion.of(
                    // the day is that of the chart: nothing says that it was listed any earlier
                    Trilean.of(dossier.hasCome(note.on()) == Trilean.YES),
                    Message.of(
                        "check.do.listedWithoutAct",
                        dossier.participant().name(),
                        dossier.treaty().label()),
                    FactSteps.listed(
                        dossier.participant().name(),
                        dossier.treaty().label(),
                        (ListedWithoutAct) note)))
        .collect(ImmutableList.toImmutableList());
  }
}
