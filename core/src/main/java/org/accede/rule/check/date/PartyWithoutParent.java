package org.accede.rule.check.date;

import com.google.common.collect.ImmutableList;
import org.accede.answer.Answer;
import org.accede.rule.ViennaConvention;
import org.accede.rule.accession.AccessionStage;
import org.accede.rule.accession.AccessionState;
import org.accede.rule.check.Check;
import org.accede.rule.check.DossierCase;
import org.accede.rule.check.Question;
import org.accede.rule.check.Severity;
import org.accede.rule.check.Suspicion;
import org.accede.text.Message;
import org.accede.time.Trilean;
import org.accede.treaty.Treaty;
import org.accede.treaty.TreatyKind;

/**
 * A Party to a protocol is a former Party to its parent treaty.
 *
 * <p>Where the clauses say that the one ends with the other, it is a Party no more; elsewhere
 * somebody should read what they say.
 */
final class PartyWithoutParent {
  private PartyWithoutParent() {}

  static Check check() {
    return new Check.Builder()
        .id("party-without-parent")
        .severity(Severity.WARNING)
        .addBasis(ViennaConvention.provision("Art. 54(a)"))
        .statement(Message.of("check.partyWithoutParent"))
        .question((Question.OfDossier) PartyWithoutParent::ask)
        .build();
  }

  private static ImmutableList<Suspicion> ask(DossierCase dossier) {
    return dossier
        .treaty()
        .parent()
        .filter(number -> dossier.treaty().kind() == TreatyKind.ADDITIONAL_PROTOCOL)
        // a parent about which nothing is on record proves nothing
        .filter(number -> dossier.hasActed(number))
        .map(number -> ask(dossier, dossier.register().treaty(number)))
        .orElse(ImmutableList.of());
  }

  private static ImmutableList<Suspicion> ask(DossierCase dossier, Treaty parent) {
    Answer<AccessionState> ofParent = dossier.standing(parent);
    return is(AccessionStage.FORMER_PARTY, ofParent) == Trilean.NO
        ? ImmutableList.of()
        : ImmutableList.of(suspicion(dossier, parent, ofParent));
  }

  private static Suspicion suspicion(
      DossierCase dossier, Treaty parent, Answer<AccessionState> ofParent) {
    Answer<AccessionState> standing = dossier.standing();
    return new Suspicion.Builder()
        .holds(is(AccessionStage.PARTY, standing).and(is(AccessionStage.FORMER_PARTY, ofParent)))
        .whatToDo(
            Message.of("check.do.partyWithoutParent", dossier.treaty().label(), parent.label()))
        .addAllSteps(standing.explanation().steps())
        .addAllSteps(ofParent.explanation().steps())
        .addAllCautions(ofParent.explanation().cautions())
        .build();
  }

  private static Trilean is(AccessionStage stage, Answer<AccessionState> standing) {
    return standing.candidates().stream()
        .map(state -> Trilean.of(state.stage() == stage))
        .reduce(Trilean::merge)
        .orElse(Trilean.NO);
  }
}
