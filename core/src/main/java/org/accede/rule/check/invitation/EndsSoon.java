package org.accede.rule.check.invitation;

import com.google.common.collect.ImmutableList;
import java.time.Period;
import org.accede.answer.Answer;
import org.accede.rule.accession.AccessionStage;
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
 * The term of an invitation runs, and ends within a lead time from the day asked about.
 *
 * @param lead how long before its last day it ends soon
 */
record EndsSoon(Period lead) implements Question.OfDossier {
  static Check check(Period lead) {
    return new Check.Builder()
        .id("invitation-ends-soon")
        .severity(Severity.NOTICE)
        .addBasis(LegalBasis.fiveYears(), LegalBasis.extensions())
        .statement(Message.of("check.invitationEndsSoon", lead))
        .question(new EndsSoon(lead))
        .build();
  }

  @Override
  public ImmutableList<Suspicion> ask(DossierCase dossier) {
    if (!dossier.hasProcedure()) {
      return ImmutableList.of();
    }
    Answer<AccessionState> standing = dossier.standing();
    Trilean holds =
        Standing.is(
            AccessionStage.INVITED,
            standing,
            state ->
                state
                    .until()
                    // of a last day that no source tells, none is near
                    .filter(last -> last.latest().isPresent())
                    .map(last -> last.isOnOrBefore(dossier.day().plus(lead)))
                    .orElse(Trilean.NO));
    return Standing.suspicion(
        standing, holds, Message.of("check.do.invitationEndsSoon", dossier.participant().name()));
  }
}
