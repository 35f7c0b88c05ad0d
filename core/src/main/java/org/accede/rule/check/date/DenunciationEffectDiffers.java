package org.accede.rule.check.date;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.accede.act.Denunciation;
import org.accede.answer.Step;
import org.accede.rule.FactSteps;
import org.accede.rule.ViennaConvention;
import org.accede.rule.check.Check;
import org.accede.rule.check.DossierCase;
import org.accede.rule.check.Question;
import org.accede.rule.check.Severity;
import org.accede.rule.check.Suspicion;
import org.accede.rule.world.Countings;
import org.accede.text.Message;
import org.accede.time.ImpreciseDate;
import org.accede.time.PeriodRule;
import org.accede.time.Trilean;
import org.accede.treaty.Counting;
import org.accede.treaty.DenunciationClause;

/**
 * The day on which a denunciation took effect is not the one that the clause counts to from its
 * notification.
 */
final class DenunciationEffectDiffers {
  private DenunciationEffectDiffers() {}

  static Check check() {
    return new Check.Builder()
        .id("denunciation-effect-differs")
        .severity(Severity.WARNING)
        .addBasis(ViennaConvention.provision("Art. 54(a) and 56(2)"))
        .statement(Message.of("check.denunciationEffectDiffers"))
        .question((Question.OfDossier) DenunciationEffectDiffers::ask)
        .build();
  }

  private static ImmutableList<Suspicion> ask(DossierCase dossier) {
    Optional<DenunciationClause> clause = dossier.treaty().clauses().denunciation();
    Optional<PeriodRule> rule = clause.flatMap(DenunciationClause::effect).flatMap(Counting::rule);
    ImmutableList.Builder<Suspicion> found = ImmutableList.builder();
    for (Denunciation end : dossier.facts(Denunciation.class)) {
      if (rule.isPresent() && end.notified().isPresent() && end.effect().isPresent()) {
        ImpreciseDate notified = end.notified().get();
        ImpreciseDate effect = end.effect().get();
        ImpreciseDate counted = rule.get().count(notified);
        // a day counted from an imprecise one is a set of days, one of which will do
        boolean canAgree = !counted.isExact() && counted.encloses(effect);
        Trilean differs = effect.isBefore(counted).or(counted.isBefore(effect));
        found.add(
            Suspicion.of(
                canAgree ? Trilean.NO : dossier.hasHappened(end).and(differs),
                Message.of("check.do.denunciationEffectDiffers"),
                dossier.step(end),
                FactSteps.cited(
                    Step.of("act.denunciation.effect", dossier.participant().name(), effect),
                    end.provenance()),
                Countings.ofDenunciation(
                    dossier.treaty(),
                    clause.flatMap(DenunciationClause::article),
                    rule.get(),
                    notified,
                    counted)));
      }
    }
    return found.build();
  }
}
