package org.accede.rule.check.date;

import com.google.common.collect.ImmutableList;
import org.accede.answer.Step;
import org.accede.rule.ViennaConvention;
import org.accede.rule.check.Check;
import org.accede.rule.check.Question;
import org.accede.rule.check.Severity;
import org.accede.rule.check.Suspicion;
import org.accede.rule.check.TreatyCase;
import org.accede.text.Message;
import org.accede.time.ImpreciseDate;
import org.accede.treaty.Treaty;

/** A treaty entered into force, or was closed, before it was opened for signature. */
final class TreatyDatesOutOfOrder {
  private TreatyDatesOutOfOrder() {}

  static Check check() {
    return new Check.Builder()
        .id("treaty-dates-out-of-order")
        .severity(Severity.ERROR)
        .addBasis(ViennaConvention.provision("Art. 24(1)"))
        .statement(Message.of("check.treatyDatesOutOfOrder"))
        .question((Question.OfTreaty) TreatyDatesOutOfOrder::ask)
        .build();
  }

  private static ImmutableList<Suspicion> ask(TreatyCase treaty) {
    Treaty what = treaty.treaty();
    Step opened = Step.of("treaty.opened", what.label(), what.openedOn()).citing(what.citations());
    ImmutableList.Builder<Suspicion> found = ImmutableList.builder();
    what.inForceOn()
        .ifPresent(
            on -> found.add(before(what, on, opened, Step.of("treaty.inForce", what.label(), on))));
    what.closedOn()
        .ifPresent(
            on -> found.add(before(what, on, opened, Step.of("treaty.closed", what.label(), on))));
    return found.build();
  }

  private static Suspicion before(Treaty what, ImpreciseDate on, Step opened, Step other) {
    return Suspicion.of(
        on.isBefore(what.openedOn()),
        Message.of("check.do.treatyDatesOutOfOrder"),
        opened,
        other.citing(what.citations()));
  }
}
