package org.accede.rule.check.date;

import com.google.common.collect.ImmutableList;
import java.time.Period;
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
    if (dossier.treaty().clauses().denunciation().isEmpty()) {
      return ImmutableList.of();
    }
    DenunciationClause clause = dossier.treaty().clauses().denunciation().get();
    ImmutableList.Builder<Suspicion> found = ImmutableList.builder();
    for (Participation line : dossier.dossier().participations()) {
      if (line.denunciation().flatMap(Denunciation::effect).isPresent()) {
        Denunciation end = line.denunciation().get();
        clause
            .minimumInForce()
            .ifPresent(
                minimum ->
                    line.entryIntoForce()
                        .map(entry -> forTheParty(dossier, entry, minimum, end))
                        .ifPresent(found::add));
        clause
            .minimumOfTreaty()
            .ifPresent(
                minimum ->
                    dossier
                        .treaty()
                        .inForceOn()
                        .map(on -> ofTheTreaty(dossier, on, minimum, end))
                        .ifPresent(found::add));
      }
    }
    return found.build();
  }

  private static Suspicion forTheParty(
      DossierCase dossier, EntryIntoForce entry, Period minimum, Denunciation end) {
    return suspicion(
        dossier, "check.minimumInForce", dossier.step(entry), entry.range(), minimum, end);
  }

  private static Suspicion ofTheTreaty(
      DossierCase dossier, ImpreciseDate inForceOn, Period minimum, Denunciation end) {
    Step inForce =
        Step.of("treaty.inForce", dossier.treaty().label(), inForceOn)
            .citing(dossier.treaty().citations());
    return suspicion(dossier, "check.minimumOfTreaty", inForce, inForceOn, minimum, end);
  }

  private static Suspicion suspicion(
      DossierCase dossier,
      String key,
      Step beginning,
      ImpreciseDate from,
      Period minimum,
      Denunciation end) {
    ImpreciseDate earliest =
        ImpreciseDate.ofEnds(
            from.earliest().map(day -> day.plus(minimum)),
            from.latest().map(day -> day.plus(minimum)));
    ImpreciseDate effect = end.effect().orElseThrow();
    return Suspicion.of(
        dossier.hasHappened(end).and(effect.isBefore(earliest)),
        Message.of("check.do.denunciationTooEarly"),
        beginning,
        FactSteps.cited(
            Step.of("act.denunciation.effect", dossier.participant().name(), effect),
            end.provenance()),
        Step.of(key, dossier.treaty().label(), minimum, earliest)
            .citing(dossier.treaty().clauses().citations()));
  }
}
