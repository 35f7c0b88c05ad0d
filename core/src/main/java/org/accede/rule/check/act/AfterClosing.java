package org.accede.rule.check.act;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import org.accede.answer.Step;
import org.accede.invitation.Invitation;
import org.accede.rule.ViennaConvention;
import org.accede.rule.check.Check;
import org.accede.rule.check.DossierCase;
import org.accede.rule.check.Question;
import org.accede.rule.check.Severity;
import org.accede.rule.check.Suspicion;
import org.accede.text.Message;
import org.accede.time.ImpreciseDate;
import org.accede.time.Trilean;
import org.accede.treaty.Treaty;
import org.accede.treaty.TreatyFact;

/**
 * A signature, an expression of consent or an invitation came when the treaty had been closed to
 * any act.
 */
final class AfterClosing {
  private AfterClosing() {}

  static Check check() {
    return new Check.Builder()
        .id("act-after-closing")
        .severity(Severity.ERROR)
        .addBasis(ViennaConvention.provision("Art. 54 and 59"))
        .statement(Message.of("check.actAfterClosing"))
        .question((Question.OfDossier) AfterClosing::ask)
        .build();
  }

  private static ImmutableList<Suspicion> ask(DossierCase dossier) {
    Treaty treaty = dossier.treaty();
    if (treaty.closedOn().isEmpty()) {
      return ImmutableList.of();
    }
    ImpreciseDate closedOn = treaty.closedOn().get();
    Step closed = Step.of("treaty.closed", treaty.label(), closedOn).citing(treaty.citations());
    List<TreatyFact> facts = new ArrayList<>(Acts.ofJoining(dossier));
    facts.addAll(dossier.facts(Invitation.class));
    ImmutableList.Builder<Suspicion> found = ImmutableList.builder();
    for (TreatyFact fact : facts) {
      // on the day itself no act is possible any more
      Trilean late = fact.range().isBefore(closedOn).not();
      boolean isSilent = fact.range().latest().isEmpty();
      found.add(
          Suspicion.of(
              dossier.hasHappened(fact).and(isSilent && late != Trilean.YES ? Trilean.NO : late),
              Message.of("check.do.actAfterClosing"),
              dossier.step(fact),
              closed));
    }
    return found.build();
  }
}
