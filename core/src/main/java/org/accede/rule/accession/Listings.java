package org.accede.rule.accession;

import com.google.common.collect.ImmutableList;
import org.accede.act.ListedWithoutAct;
import org.accede.answer.Step;
import org.accede.register.Dossier;
import org.accede.rule.FactSteps;
import org.accede.treaty.Treaty;

/** That a chart lists a participant without an act: told, and nothing is decided by it. */
final class Listings {
  private Listings() {}

  /** The cautions of a participant that has not acted. */
  static ImmutableList<Step> cautions(WorldView view, Treaty treaty) {
    Dossier dossier = view.dossier(treaty);
    if (dossier.notes().isEmpty() || !dossier.acts().isEmpty()) {
      return ImmutableList.of();
    }
    return dossier.notes().stream()
        .filter(ListedWithoutAct.class::isInstance)
        .map(
            note ->
                FactSteps.listed(
                    view.participant().name(), treaty.label(), (ListedWithoutAct) note))
        .collect(ImmutableList.toImmutableList());
  }
}
