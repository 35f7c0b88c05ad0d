package org.accede.rule.check.date;

import com.google.common.collect.ImmutableList;
import org.accede.answer.Answer;
import org.accede.answer.Step;
import org.accede.rule.ViennaConvention;
import org.accede.rule.check.Check;
import org.accede.rule.check.Question;
import org.accede.rule.check.Severity;
import org.accede.rule.check.Suspicion;
import org.accede.rule.check.TreatyCase;
import org.accede.rule.entry.Progress;
import org.accede.rule.entry.ThresholdRule;
import org.accede.text.Message;
import org.accede.time.ImpreciseDate;

/**
 * A treaty entered into force later than the consents on record, declared complete, let it.
 *
 * <p>An earlier entry into force is another matter: the record then lacks consents.
 */
final class TreatyEntryDiffers {
  private TreatyEntryDiffers() {}

  static Check check() {
    return new Check.Builder()
        .id("treaty-entry-into-force-differs")
        .severity(Severity.WARNING)
        .addBasis(ViennaConvention.provision("Art. 24(1)"))
        .statement(Message.of("check.treatyEntryDiffers"))
        .question((Question.OfTreaty) TreatyEntryDiffers::ask)
        .build();
  }

  private static ImmutableList<Suspicion> ask(TreatyCase treaty) {
    if (treaty.treaty().inForceOn().isEmpty()) {
      return ImmutableList.of();
    }
    ImpreciseDate inForce = treaty.treaty().inForceOn().get();
    Answer<Progress> progress = new ThresholdRule().progress(treaty.register(), treaty.treaty());
    return progress.value().flatMap(Progress::entryIntoForce).stream()
        .map(
            counted ->
                new Suspicion.Builder()
                    .holds(treaty.hasCome(inForce).and(counted.isBefore(inForce)))
                    .whatToDo(Message.of("check.do.treatyEntryDiffers"))
                    .addSteps(
                        Step.of("treaty.inForce", treaty.treaty().label(), inForce)
                            .citing(treaty.treaty().citations()))
                    .addAllSteps(progress.explanation().steps())
                    .build())
        .collect(ImmutableList.toImmutableList());
  }
}
