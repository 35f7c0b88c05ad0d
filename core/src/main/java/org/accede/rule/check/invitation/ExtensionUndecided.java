package org.accede.rule.check.invitation;

import com.google.common.collect.ImmutableList;
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
 * More time was asked for, the term has ended meanwhile, and nothing on record decides the request.
 */
final class ExtensionUndecided {
  private ExtensionUndecided() {}

  static Check check() {
    return new Check.Builder()
        .id("extension-undecided")
        .severity(Severity.WARNING)
        .addBasis(LegalBasis.extensions())
        .statement(Message.of("check.extensionUndecided"))
        .question((Question.OfDossier) ExtensionUndecided::ask)
        .build();
  }

  private static ImmutableList<Suspicion> ask(DossierCase dossier) {
    if (!dossier.hasProcedure()) {
      return ImmutableList.of();
    }
    Answer<AccessionState> standing = dossier.standing();
    Trilean holds =
        Standing.onRecord(
            AccessionStage.INVITATION_LAPSED, standing, AccessionState::extensionPending);
    return Standing.suspicion(
        standing, holds, Message.of("check.do.extensionUndecided", dossier.participant().name()));
  }
}
