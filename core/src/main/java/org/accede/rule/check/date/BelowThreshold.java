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
 * A treaty is in force, though the consents on record, declared complete, do not reach its
 * threshold by then. A chart of the Parties of today lacks those who have left since, so it is the
 * record that is found wanting, not the entry into force.
 */
final class BelowThreshold {
  private BelowThreshold() {}

  static Check check() {
    return new Check.Builder()
        .id("in-force-below-threshold")
        .severity(Severity.NOTICE)
        .addBasis(ViennaConvention.provision("Art. 24(1)"))
        .statement(Message.of("check.belowThreshold"))
        .question((Question.OfTreaty) BelowThreshold::ask)
        .build();
  }

  private static ImmutableList<Suspicion> ask(TreatyCase treaty) {
    if (treaty.treaty().inForceOn().isEmpty()) {
      return ImmutableList.of();
    }
    ImpreciseDate inForce = treaty.treaty().inForceOn().get();
    Answer<Progress> answer = new ThresholdRule().progress(treaty.register(), treaty.treaty());
    return answer.value().stream()
        .filter(Progress::isComplete)
        .filter(progress -> progress.threshold().isNumberOnly())
        .filter(progress -> progress.reachedOn().isEmpty())
        .map(
            progress ->
                new Suspicion.Builder()
                    .holds(treaty.hasCome(inForce))
                    .whatToDo(Message.of("check.do.belowThreshold"))
                    .addSteps(
                        Step.of("treaty.inForce", treaty.treaty().label(), inForce)
                            .citing(treaty.treaty().citations()))
                    .addAllSteps(answer.explanation().steps())
                    .addAllCautions(answer.explanation().cautions())
                    .build())
        .collect(ImmutableList.toImmutableList());
  }
}
