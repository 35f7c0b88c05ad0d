package org.accede.rule.check.act;

import com.google.common.collect.ImmutableList;
import org.accede.answer.Step;
import org.accede.invitation.AccessionRequest;
import org.accede.invitation.ExtensionRequest;
import org.accede.invitation.Invitation;
import org.accede.register.Procedure;
import org.accede.rule.check.Check;
import org.accede.rule.check.DossierCase;
import org.accede.rule.check.LegalBasis;
import org.accede.rule.check.Order;
import org.accede.rule.check.Question;
import org.accede.rule.check.Severity;
import org.accede.rule.check.Suspicion;
import org.accede.text.Message;
import org.accede.time.ImpreciseDate;
import org.accede.time.Trilean;
import org.accede.treaty.TreatyFact;

/**
 * Steps of a procedure are dated in an order in which they cannot have been taken: a request was
 * registered before its letter was written, or a State asked to be invited while its invitation
 * ran.
 *
 * <p>The register itself refuses the orders that no record can have, such as a ratification before
 * its signature or an extension without an invitation. This is for what it lets through.
 */
final class OutOfOrder {
  private OutOfOrder() {}

  static Check check() {
    return new Check.Builder()
        .id("dates-out-of-order")
        .severity(Severity.WARNING)
        .addBasis(LegalBasis.accessionProcedure())
        .statement(Message.of("check.datesOutOfOrder"))
        .question((Question.OfDossier) OutOfOrder::ask)
        .build();
  }

  private static ImmutableList<Suspicion> ask(DossierCase dossier) {
    ImmutableList.Builder<Suspicion> found = ImmutableList.builder();
    for (AccessionRequest request : dossier.facts(AccessionRequest.class)) {
      request.registeredOn().ifPresent(on -> found.add(registered(dossier, request, on)));
      for (Procedure procedure : dossier.dossier().procedures()) {
        if (!procedure.requests().contains(request)) {
          procedure
              .invitation()
              .ifPresent(
                  invitation -> found.add(whileInvited(dossier, request, procedure, invitation)));
        }
      }
    }
    for (ExtensionRequest request : dossier.facts(ExtensionRequest.class)) {
      request.registeredOn().ifPresent(on -> found.add(registered(dossier, request, on)));
    }
    return found.build();
  }

  private static Suspicion registered(
      DossierCase dossier, TreatyFact request, ImpreciseDate registered) {
    return Suspicion.of(
        dossier.hasHappened(request).and(Order.isBroken(registered, request.range())),
        Message.of("check.do.datesOutOfOrder"),
        dossier.step(request),
        Step.of("check.registered", registered));
  }

  private static Suspicion whileInvited(
      DossierCase dossier, AccessionRequest request, Procedure procedure, Invitation invitation) {
    ImpreciseDate lastDay = dossier.lastDay(procedure);
    Trilean inTerm =
        lastDay.latest().isEmpty()
            ? Trilean.NO
            : Order.isBroken(invitation.range(), request.range())
                .and(lastDay.isBefore(request.range()).not());
    return Suspicion.of(
        dossier.hasHappened(request).and(inTerm),
        Message.of("check.do.datesOutOfOrder"),
        dossier.step(invitation),
        Step.of("check.lastDay", lastDay),
        dossier.step(request));
  }
}
