package org.accede.rule.check.date;

import com.google.common.collect.ImmutableList;
import org.accede.answer.Answer;
import org.accede.rule.Requirements;
import org.accede.rule.ViennaConvention;
import org.accede.rule.accession.AccessionStage;
import org.accede.rule.accession.AccessionState;
import org.accede.rule.check.Check;
import org.accede.rule.check.DossierCase;
import org.accede.rule.check.Question;
import org.accede.rule.check.Severity;
import org.accede.rule.check.Suspicion;
import org.accede.text.Message;
import org.accede.time.ImpreciseDate;
import org.accede.time.Trilean;
import org.accede.treaty.ConsentRequirement;
import org.accede.treaty.Treaty;

/**
 * A Party to a treaty that replaces another is a Party to the other still, though the clause
 * demands its denunciation.
 *
 * <p>Where the record of the other treaty is not complete it is possible: a denunciation may be
 * missing.
 */
final class PredecessorNotDenounced {
  private PredecessorNotDenounced() {}

  static Check check() {
    return new Check.Builder()
        .id("predecessor-not-denounced")
        .severity(Severity.WARNING)
        .addBasis(ViennaConvention.provision("Art. 54(a) and 59"))
        .statement(Message.of("check.predecessorNotDenounced"))
        .question((Question.OfDossier) PredecessorNotDenounced::ask)
        .build();
  }

  private static ImmutableList<Suspicion> ask(DossierCase dossier) {
    ImmutableList.Builder<Suspicion> found = ImmutableList.builder();
    for (ConsentRequirement requirement : dossier.treaty().clauses().requirements()) {
      if (requirement.what() == ConsentRequirement.What.DENOUNCED
          && dossier.hasActed(requirement.treaty())) {
        found.add(suspicion(dossier, requirement));
      }
    }
    return found.build();
  }

  private static Suspicion suspicion(DossierCase dossier, ConsentRequirement requirement) {
    Treaty predecessor = dossier.register().treaty(requirement.treaty());
    Answer<AccessionState> old = dossier.standing(predecessor);
    Trilean partyToBoth = isParty(dossier.standing()).and(isParty(old)).and(isDenounced(old).not());
    boolean isComplete =
        dossier.register().coverage(dossier.participant().code(), predecessor.number()).stream()
            .map(coverage -> ImpreciseDate.on(coverage.asOf()))
            .anyMatch(asOf -> dossier.hasPassed(asOf) == Trilean.NO);
    return new Suspicion.Builder()
        .holds(isComplete ? partyToBoth : partyToBoth.and(Trilean.MAYBE))
        .whatToDo(Message.of("check.do.predecessorNotDenounced", predecessor.label()))
        .addSteps(Requirements.step(dossier.treaty(), requirement, predecessor))
        .addAllSteps(dossier.standing().explanation().steps())
        .addAllSteps(old.explanation().steps())
        .addAllCautions(old.explanation().cautions())
        .build();
  }

  private static Trilean isParty(Answer<AccessionState> standing) {
    return standing.candidates().stream()
        .map(state -> Trilean.of(state.stage() == AccessionStage.PARTY))
        .reduce(Trilean::merge)
        .orElse(Trilean.NO);
  }

  private static Trilean isDenounced(Answer<AccessionState> standing) {
    return standing.candidates().stream()
        .map(state -> Trilean.of(state.denunciationNotified().isPresent()))
        .reduce(Trilean::merge)
        .orElse(Trilean.NO);
  }
}
