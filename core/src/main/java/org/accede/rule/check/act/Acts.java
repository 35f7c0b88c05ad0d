package org.accede.rule.check.act;

import com.google.common.collect.ImmutableList;
import org.accede.act.Consent;
import org.accede.act.ConsentKind;
import org.accede.act.Signature;
import org.accede.act.TreatyAct;
import org.accede.answer.Step;
import org.accede.rule.check.DossierCase;
import org.accede.rule.check.Suspicion;
import org.accede.text.Message;
import org.accede.time.Trilean;

/** What the checks of acts have in common. */
final class Acts {
  private Acts() {}

  /** A suspicion about one act, with the act and what it is held against as reasons. */
  static Suspicion suspicion(
      DossierCase dossier,
      TreatyAct act,
      Trilean holds,
      Message whatToDo,
      Iterable<Step> heldAgainst) {
    Trilean isSo = dossier.hasHappened(act).and(holds);
    Suspicion.Builder suspicion = new Suspicion.Builder().holds(isSo).whatToDo(whatToDo);
    if (isSo != Trilean.NO) {
      suspicion.addSteps(dossier.step(act)).addAllSteps(heldAgainst);
    }
    return suspicion.build();
  }

  /** Signatures and expressions of consent: what opens and closes with a treaty. */
  static ImmutableList<TreatyAct> ofJoining(DossierCase dossier) {
    return dossier.facts(TreatyAct.class).stream()
        .filter(act -> act instanceof Signature || act instanceof Consent)
        .collect(ImmutableList.toImmutableList());
  }

  /** Whether an act is a signature, subject to ratification or not. */
  static boolean isSignature(TreatyAct act) {
    return act instanceof Signature
        || (act instanceof Consent consent && consent.kind() == ConsentKind.DEFINITIVE_SIGNATURE);
  }
}
