package org.accede.query;

import java.io.Serializable;
import java.util.Optional;
import org.accede.answer.Answer;
import org.accede.answer.Step;
import org.accede.rule.accession.AccessionState;
import org.accede.treaty.Treaty;
import org.immutables.value.Value;

/** What a participant can do about one treaty as of a day, and on whose word. */
@Value.Immutable
@QueryStyle
public interface NextStep extends Serializable {
  /** The treaty. */
  Treaty treaty();

  /** What it can do, in one word. */
  NextStepGroup group();

  /** Where it stands, and why. */
  Answer<AccessionState> standing();

  /**
   * What it can do, or why it cannot, in one sentence, with the article or decision that says so.
   */
  Step what();

  /** The whole way to an invitation; only with {@link NextStepGroup#ASK_TO_BE_INVITED}. */
  Optional<WayIn> way();

  /** What follows if it deposits on the day; only with {@link NextStepGroup#JOIN_NOW}. */
  Optional<Answer<Plan>> deposit();

  /** The treaty to join first, which then opens this one. */
  Optional<Treaty> joinFirst();

  /**
   * Whether the treaty is open to it, by signature or invitation, unless it has done an act that
   * nobody has recorded; only with {@link NextStepGroup#UNDETERMINED}.
   */
  @Value.Default
  default boolean isOpenUnlessActed() {
    return false;
  }

  /**
   * Builds a step.
   *
   * <p>Mandatory: {@code treaty}, {@code group}, {@code standing}, {@code what}.
   */
  class Builder extends ImmutableNextStep.Builder {}
}
