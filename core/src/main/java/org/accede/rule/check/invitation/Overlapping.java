package org.accede.rule.check.invitation;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.accede.answer.Step;
import org.accede.invitation.Invitation;
import org.accede.register.Procedure;
import org.accede.rule.check.Check;
import org.accede.rule.check.DossierCase;
import org.accede.rule.check.LegalBasis;
import org.accede.rule.check.Question;
import org.accede.rule.check.Severity;
import org.accede.rule.check.Suspicion;
import org.accede.text.Message;
import org.accede.time.ImpreciseDate;

/**
 * A second invitation was adopted while the term of the first still ran.
 *
 * <p>Of a first invitation whose last day nobody knows that is not said.
 */
final class Overlapping {
  private Overlapping() {}

  static Check check() {
    return new Check.Builder()
        .id("invitations-overlap")
        .severity(Severity.WARNING)
        .addBasis(LegalBasis.fiveYears(), LegalBasis.extensions())
        .statement(Message.of("check.invitationsOverlap"))
        .question((Question.OfDossier) Overlapping::ask)
        .build();
  }

  private static ImmutableList<Suspicion> ask(DossierCase dossier) {
    ImmutableList.Builder<Suspicion> found = ImmutableList.builder();
    Optional<Procedure> before = Optional.empty();
    for (Procedure procedure : dossier.dossier().procedures()) {
      if (procedure.invitation().isEmpty()) {
        continue;
      }
      if (before.isPresent()) {
        Invitation second = procedure.invitation().get();
        ImpreciseDate lastDay = dossier.lastDay(before.get());
        if (lastDay.latest().isPresent()) {
          found.add(
              Suspicion.of(
                  dossier.hasHappened(second).and(lastDay.isBefore(second.range()).not()),
                  Message.of("check.do.invitationsOverlap"),
                  dossier.step(before.get().invitation().orElseThrow()),
                  Step.of("check.lastDay", lastDay),
                  dossier.step(second)));
        }
      }
      before = Optional.of(procedure);
    }
    return found.build();
  }
}
