package org.accede.rule.check.date;

import com.google.common.collect.ImmutableList;
import org.accede.answer.Answer;
import org.accede.rule.ViennaConvention;
import org.accede.rule.check.Check;
import org.accede.rule.check.Question;
import org.accede.rule.check.Severity;
import org.accede.rule.check.Suspicion;
import org.accede.rule.check.TreatyCase;
import org.accede.rule.entry.Progress;
import org.accede.rule.entry.ThresholdRule;
import org.accede.text.Message;

/**
 * By a record of consents declared complete a treaty has reached its threshold and entered into
 * force by the day, but no entry into force is on record.
 */
final class ThresholdReached {
  private ThresholdReached() {}

  static Check check() {
    return new Check.Builder()
        .id("threshold-reached-not-in-force")
        .severity(Severity.WARNING)
        .addBasis(ViennaConvention.provision("Art. 24(1)"))
        .statement(Message.of("check.thresholdReached"))
        .question((Question.OfTreaty) ThresholdReached::ask)
        .build();
  }

  private static ImmutableList<Suspicion> ask(TreatyCase treaty) {
    if (treaty.treaty().inForceOn().isPresent()) {
      return ImmutableList.of();
    }
    Answer<Progress> progress = new ThresholdRule().progress(treaty.register(), treaty.treaty());
    return progress.value().flatMap(Progress::entryIntoForce).stream()
        .map(
            entry ->
                new Suspicion.Builder()
                    .holds(treaty.hasCome(entry))
                    .whatToDo(Message.of("check.do.thresholdReached"))
                    .addAllSteps(progress.explanation().steps())
                    .addAllCautions(progress.explanation().cautions())
                    .build())
        .collect(ImmutableList.toImmutableList());
  }
}
