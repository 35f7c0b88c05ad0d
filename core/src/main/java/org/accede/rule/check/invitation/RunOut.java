package org.accede.rule.check.invitation;

import com.google.common.collect.ImmutableList;
import org.accede.act.Consent;
import org.accede.act.EntryIntoForce;
import org.accede.act.TreatyAct;
import org.accede.answer.Answer;
import org.accede.rule.accession.AccessionState;
import org.accede.rule.check.Check;
import org.accede.rule.check.DossierCase;
import org.accede.rule.check.LegalBasis;
import org.accede.rule.check.Question;
import org.accede.rule.check.Severity;
import org.accede.rule.check.Suspicion;
import org.accede.text.Message;
import org.accede.time.Trilean;

/**
 * The term of an invitation has ended without a deposit, and no request for more time is undecided.
 *
 * <p>Not where a deposit came in time, nor where a fresh invitation was asked for or adopted since.
 */
final class RunOut {
  private RunOut() {}

  static Check check() {
    return new Check.Builder()
        .id("invitation-run-out")
        .severity(Severity.WARNING)
        .addBasis(LegalBasis.fiveYears(), LegalBasis.extensions())
        .statement(Message.of("check.invitationRunOut"))
        .question((Question.OfDossier) RunOut::ask)
        .build();
  }

  private static ImmutableList<Suspicion> ask(DossierCase dossier) {
    if (!dossier.hasProcedure() || hasJoinedAtSomeTime(dossier)) {
      return ImmutableList.of();
    }
    Answer<AccessionState> standing = dossier.standing();
    Trilean holds = Standing.lapsed(standing, state -> state.extensionPending().not());
    return Standing.suspicion(
        standing,
        holds,
        holds == Trilean.YES
            ? Message.of("check.do.invitationRunOut", dossier.participant().name())
            : Message.of("check.do.invitationRunOut.possible", dossier.participant().name()));
  }

  /**
   * Whether it is known to have joined by some day, and not how early: then it is taken to have
   * done so in time.
   */
  private static boolean hasJoinedAtSomeTime(DossierCase dossier) {
    return dossier.facts(TreatyAct.class).stream()
        .filter(act -> act instanceof Consent || act instanceof EntryIntoForce)
        .anyMatch(act -> act.range().earliest().isEmpty());
  }
}
