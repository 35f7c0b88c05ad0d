package org.accede.rule.check.invitation;

import com.google.common.collect.ImmutableList;
import org.accede.answer.Step;
import org.accede.invitation.Extension;
import org.accede.register.Procedure;
import org.accede.rule.check.Check;
import org.accede.rule.check.DossierCase;
import org.accede.rule.check.LegalBasis;
import org.accede.rule.check.Question;
import org.accede.rule.check.Severity;
import org.accede.rule.check.Suspicion;
import org.accede.text.Message;
import org.accede.time.ImpreciseDate;

/** An extension has a last day that lies before the one it was to move. */
final class ExtensionShortens {
  private ExtensionShortens() {}

  static Check check() {
    return new Check.Builder()
        .id("extension-shortens")
        .severity(Severity.ERROR)
        .addBasis(LegalBasis.extensions())
        .statement(Message.of("check.extensionShortens"))
        .question((Question.OfDossier) ExtensionShortens::ask)
        .build();
  }

  private static ImmutableList<Suspicion> ask(DossierCase dossier) {
    ImmutableList.Builder<Suspicion> found = ImmutableList.builder();
    for (Procedure procedure : dossier.dossier().procedures()) {
      ImpreciseDate lastDay = dossier.ownLastDay(procedure);
      for (Extension extension : procedure.extensions()) {
        found.add(
            Suspicion.of(
                dossier.hasHappened(extension).and(extension.until().isBefore(lastDay)),
                Message.of("check.do.extensionShortens"),
                Step.of("check.lastDay", lastDay),
                dossier.step(extension)));
        lastDay = extension.until();
      }
    }
    return found.build();
  }
}
