package org.accede.rule.check.invitation;

import com.google.common.collect.ImmutableList;
import org.accede.answer.Step;
import org.accede.invitation.Extension;
import org.accede.invitation.ExtensionRequest;
import org.accede.register.Procedure;
import org.accede.rule.check.Check;
import org.accede.rule.check.DossierCase;
import org.accede.rule.check.LegalBasis;
import org.accede.rule.check.Question;
import org.accede.rule.check.Severity;
import org.accede.rule.check.Suspicion;
import org.accede.text.Message;
import org.accede.time.ImpreciseDate;
import org.accede.time.Trilean;

/**
 * More time was asked for after the last day of the term that ran then.
 *
 * <p>The date of the letter or note counts. A request on the last day is in time.
 */
final class ExtensionAskedLate {
  private ExtensionAskedLate() {}

  static Check check() {
    return new Check.Builder()
        .id("extension-asked-late")
        .severity(Severity.WARNING)
        .addBasis(LegalBasis.extensions(), LegalBasis.fiveYears())
        .statement(Message.of("check.extensionAskedLate"))
        .question((Question.OfDossier) ExtensionAskedLate::ask)
        .build();
  }

  private static ImmutableList<Suspicion> ask(DossierCase dossier) {
    ImmutableList.Builder<Suspicion> found = ImmutableList.builder();
    for (Procedure procedure : dossier.dossier().procedures()) {
      for (ExtensionRequest request : procedure.extensionRequests()) {
        ImpreciseDate lastDay = lastDayBefore(request, procedure, dossier);
        // of a last day that may be any earlier day, no request is said to come after it
        Trilean late =
            lastDay.earliest().isPresent() ? lastDay.isBefore(request.range()) : Trilean.NO;
        found.add(
            Suspicion.of(
                // a request that came late was not there while the term ran
                dossier.hasHappened(request).and(late).and(dossier.hasPassed(lastDay)),
                Message.of("check.do.extensionAskedLate", dossier.participant().name()),
                dossier.step(procedure.invitation().orElseThrow()),
                Step.of("check.lastDay", lastDay),
                dossier.step(request)));
      }
    }
    return found.build();
  }

  /** The last day of the term as it stood when more time was asked for. */
  private static ImpreciseDate lastDayBefore(
      ExtensionRequest request, Procedure procedure, DossierCase dossier) {
    ImpreciseDate lastDay = dossier.ownLastDay(procedure);
    for (Extension extension : procedure.extensions()) {
      boolean answersLater =
          procedure.answerTo(request).map(extension::equals).orElse(false)
              || extension.on().isCertainlyAfter(request.on());
      if (answersLater) {
        break;
      }
      lastDay = extension.until();
    }
    return lastDay;
  }
}
