package org.accede.rule.check.date;

import com.google.common.collect.ImmutableList;
import org.accede.act.EntryIntoForce;
import org.accede.answer.Step;
import org.accede.rule.ViennaConvention;
import org.accede.rule.check.Check;
import org.accede.rule.check.DossierCase;
import org.accede.rule.check.Order;
import org.accede.rule.check.Question;
import org.accede.rule.check.Severity;
import org.accede.rule.check.Suspicion;
import org.accede.text.Message;
import org.accede.time.ImpreciseDate;
import org.accede.time.Trilean;
import org.accede.treaty.Treaty;

/** A treaty is recorded as in force for a participant before it was in force itself. */
final class EntryBeforeTheTreaty {
  private EntryBeforeTheTreaty() {}

  static Check check() {
    return new Check.Builder()
        .id("entry-into-force-before-the-treaty")
        .severity(Severity.ERROR)
        .addBasis(ViennaConvention.provision("Art. 24"))
        .statement(Message.of("check.entryBeforeTheTreaty"))
        .question((Question.OfDossier) EntryBeforeTheTreaty::ask)
        .build();
  }

  private static ImmutableList<Suspicion> ask(DossierCase dossier) {
    Treaty treaty = dossier.treaty();
    if (treaty.inForceOn().isEmpty()) {
      return ImmutableList.of();
    }
    ImpreciseDate own = treaty.inForceOn().get();
    ImmutableList.Builder<Suspicion> found = ImmutableList.builder();
    for (EntryIntoForce entry : dossier.facts(EntryIntoForce.class)) {
      Trilean isBefore = dossier.hasHappened(entry).and(Order.isBroken(entry.range(), own));
      if (isBefore != Trilean.NO) {
        found.add(
            Suspicion.of(
                isBefore,
                Message.of("check.do.entryBeforeTheTreaty"),
                dossier.step(entry),
                Step.of("treaty.inForce", treaty.label(), own).citing(treaty.citations())));
      }
    }
    return found.build();
  }
}
