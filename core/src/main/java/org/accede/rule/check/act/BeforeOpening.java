package org.accede.rule.check.act;

import com.google.common.collect.ImmutableList;
import org.accede.answer.Step;
import org.accede.rule.ViennaConvention;
import org.accede.rule.check.Check;
import org.accede.rule.check.DossierCase;
import org.accede.rule.check.Order;
import org.accede.rule.check.Question;
import org.accede.rule.check.Severity;
import org.accede.rule.check.Suspicion;
import org.accede.text.Message;
import org.accede.treaty.Treaty;

/** An act of joining came before the treaty was opened for signature. */
final class BeforeOpening {
  private BeforeOpening() {}

  static Check check() {
    return new Check.Builder()
        .id("act-before-opening")
        .severity(Severity.ERROR)
        .addBasis(ViennaConvention.provision("Art. 10 and 12"))
        .statement(Message.of("check.actBeforeOpening"))
        .question((Question.OfDossier) BeforeOpening::ask)
        .build();
  }

  private static ImmutableList<Suspicion> ask(DossierCase dossier) {
    Treaty treaty = dossier.treaty();
    Step opened =
        Step.of("treaty.opened", treaty.label(), treaty.openedOn()).citing(treaty.citations());
    return Acts.ofJoining(dossier).stream()
        .map(
            act ->
                Acts.suspicion(
                    dossier,
                    act,
                    Order.isBroken(act.range(), treaty.openedOn()),
                    Message.of("check.do.actBeforeOpening"),
                    ImmutableList.of(opened)))
        .collect(ImmutableList.toImmutableList());
  }
}
