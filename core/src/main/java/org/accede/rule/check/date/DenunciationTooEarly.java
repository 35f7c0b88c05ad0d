package org.accede.rule.check.date;

import com.google.common.collect.ImmutableList;
import java.time.Period;
import java.util.Optional;
import org.accede.act.Denunciation;
import org.accede.act.EntryIntoForce;
import org.accede.answer.Step;
import org.accede.register.Participation;
import org.accede.rule.FactSteps;
import org.accede.rule.ViennaConvention;
import org.accede.rule.check.Check;
import org.accede.rule.check.DossierCase;
import org.accede.rule.check.Question;
import org.accede.rule.check.Severity;
import org.accede.rule.check.Suspicion;
import org.accede.text.Message;
import org.accede.time.ImpreciseDate;
import org.accede.treaty.DenunciationClause;

/**
 * A denunciation took effect before the treaty had been in force for its Party as long as the
 * clause wants.
 *
 * <p>Where no effect is on record nothing is said: a notification within that time may be for a day
 * after it.
 */
final class DenunciationTooEarly {
  private DenunciationTooEarly() {}

  static Check check() {
    return new Check.Builder()
        .id("denunciation-before-minimum")
        .severity(Severity.ERROR)
        .addBasis(ViennaConvention.provision("Art. 54(a)"))
        .statement(Message.of("check.denunciationTooEarly"))
        .question((Question.OfDossier) DenunciationTooEarly::ask)
        .build();
  }

  private static ImmutableList<Suspicion> ask(DossierCase dossier) {
    Optional<Period> minimum =
        dossier.treaty().clauses().denunciation().flatMap(DenunciationClause::minimumInForce);
    if (minimum.isEmpty()) {
      return ImmutableList.of();
    }
    ImmutableList.Builder<Suspicion> found = ImmutableList.builder();
    for (Participation line : dossier.dossier().participations()) {
      Optional<ImpreciseDate> effect = line.denunciation().flatMap(Denunciation::effect);
      if (effect.isPresent() && line.entryIntoForce().isPresent()) {
        EntryIntoForce entry = line.entryIntoForce().get();
        ImpreciseDate earliest =
            ImpreciseDate.ofEnds(
                entry.range().earliest().map(day -> day.plus(minimum.get())),
                entry.range().latest().map(day -> day.plus(minimum.get())));
        Denunciation end = line.denunciation().orElseThrow();
        found.add(
            Suspicion.of(
                dossier.hasHappened(end).and(effect.get().isBefore(earliest)),
                Message.of("check.do.denunciationTooEarly"),
                dossier.step(entry),
                FactSteps.cited(
                    Step.of("act.denunciation.effect", dossier.participant().name(), effect.get()),
                    end.provenance()),
                Step.of("check.minimumInForce", dossier.treaty().label(), minimum.get(), earliest)
                    .citing(dossier.treaty().clauses().citations())));
      }
    }
    return found.build();
  }
}
