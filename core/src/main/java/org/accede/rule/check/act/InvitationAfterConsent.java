package org.accede.rule.check.act;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.accede.act.TreatyAct;
import org.accede.invitation.Invitation;
import org.accede.register.Participation;
import org.accede.rule.ViennaConvention;
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

/**
 * An invitation was adopted when the participant had already expressed its consent to be bound and
 * had not denounced the treaty since.
 */
final class InvitationAfterConsent {
  private InvitationAfterConsent() {}

  static Check check() {
    return new Check.Builder()
        .id("invitation-after-consent")
        .severity(Severity.ERROR)
        .addBasis(ViennaConvention.provision("Art. 11 and 15"), LegalBasis.accessionProcedure())
        .statement(Message.of("check.invitationAfterConsent"))
        .question((Question.OfDossier) InvitationAfterConsent::ask)
        .build();
  }

  private static ImmutableList<Suspicion> ask(DossierCase dossier) {
    ImmutableList.Builder<Suspicion> found = ImmutableList.builder();
    for (Invitation invitation : dossier.facts(Invitation.class)) {
      for (Participation line : dossier.dossier().participations()) {
        Optional<ImpreciseDate> end = line.denunciation().map(TreatyAct::on);
        line.consent()
            .ifPresent(
                consent -> {
                  Trilean ended = end.map(on -> on.isBefore(invitation.range())).orElse(Trilean.NO);
                  found.add(
                      Acts.suspicion(
                          dossier,
                          consent,
                          Order.isBroken(consent.range(), invitation.range()).and(ended.not()),
                          Message.of("check.do.invitationAfterConsent"),
                          ImmutableList.of(dossier.step(invitation))));
                });
      }
    }
    return found.build();
  }
}
