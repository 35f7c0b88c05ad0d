package org.accede.rule.check.date;

import com.google.common.collect.ImmutableList;
import org.accede.register.Participation;
import org.accede.rule.ViennaConvention;
import org.accede.rule.check.Check;
import org.accede.rule.check.DossierCase;
import org.accede.rule.check.Question;
import org.accede.rule.check.Severity;
import org.accede.rule.check.Suspicion;
import org.accede.rule.entry.PublishedEntry;
import org.accede.text.Message;
import org.accede.time.Trilean;

/**
 * The published entry into force for a participant is not the day that the final clauses count to
 * from its consent, and no reason is on record.
 *
 * <p>Published dates win in answers all the same.
 */
final class EntryIntoForceDiffers {
  private EntryIntoForceDiffers() {}

  static Check check() {
    return new Check.Builder()
        .id("entry-into-force-differs")
        .severity(Severity.WARNING)
        .addBasis(ViennaConvention.provision("Art. 24(1) and (3)"))
        .statement(Message.of("check.entryIntoForceDiffers"))
        .question((Question.OfDossier) EntryIntoForceDiffers::ask)
        .build();
  }

  private static ImmutableList<Suspicion> ask(DossierCase dossier) {
    ImmutableList.Builder<Suspicion> found = ImmutableList.builder();
    for (Participation line : dossier.dossier().participations()) {
      PublishedEntry.of(dossier.treaty(), line)
          .filter(published -> published.outcome() == PublishedEntry.Outcome.DIFFERS)
          .ifPresent(published -> found.add(suspicion(dossier, published)));
    }
    return found.build();
  }

  private static Suspicion suspicion(DossierCase dossier, PublishedEntry published) {
    // of a day before the treaty's own another check speaks
    Trilean beforeTheTreaty =
        dossier
            .treaty()
            .inForceOn()
            .map(own -> published.entry().on().isBefore(own))
            .orElse(Trilean.NO);
    return new Suspicion.Builder()
        .holds(
            dossier
                .hasHappened(published.entry())
                .and(published.differs())
                .and(beforeTheTreaty.not()))
        .whatToDo(Message.of("check.do.entryIntoForceDiffers"))
        .addSteps(dossier.step(published.consent()), dossier.step(published.entry()))
        .addAllSteps(published.effect().orElseThrow().steps(published.consent().on()))
        .build();
  }
}
