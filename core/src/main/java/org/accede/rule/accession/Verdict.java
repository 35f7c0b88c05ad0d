package org.accede.rule.accession;

import com.google.common.collect.ImmutableList;
import org.accede.answer.Step;
import org.immutables.value.Value;

/** What one world says: the state, and the steps that led to it. */
@Value.Immutable
@AccessionStyle
interface Verdict {
  AccessionState state();

  ImmutableList<Step> steps();

  ImmutableList<Step> cautions();

  ImmutableList<Step> remedies();

  /** Whether it rests on something that nobody has recorded. */
  @Value.Default
  default boolean isSupposed() {
    return false;
  }

  /** The same with further cautions. */
  default Verdict withCautions(ImmutableList<Step> more) {
    return new Builder()
        .state(state())
        .addAllSteps(steps())
        .addAllCautions(cautions())
        .addAllCautions(more)
        .addAllRemedies(remedies())
        .isSupposed(isSupposed())
        .build();
  }

  /** The same as something that rests on what nobody has recorded. */
  default Verdict supposing(ImmutableList<Step> suppositions) {
    return new Builder()
        .state(state())
        .addAllSteps(suppositions)
        .addAllSteps(steps())
        .addAllCautions(cautions())
        .addAllRemedies(remedies())
        .isSupposed(true)
        .build();
  }

  /** The same with steps that led there before its own. */
  default Verdict after(ImmutableList<Step> before) {
    return before.isEmpty()
        ? this
        : new Builder()
            .state(state())
            .addAllSteps(before)
            .addAllSteps(steps())
            .addAllCautions(cautions())
            .addAllRemedies(remedies())
            .isSupposed(isSupposed())
            .build();
  }

  /** A verdict that is a stage and nothing more. */
  static Verdict of(AccessionStage stage, Step... steps) {
    return new Builder()
        .state(new AccessionState.Builder().stage(stage).build())
        .addSteps(steps)
        .build();
  }

  /** A verdict of a state. */
  static Builder of(AccessionState state) {
    return new Builder().state(state);
  }

  final class Builder extends ImmutableVerdict.Builder {}
}
