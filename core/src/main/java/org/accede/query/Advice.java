package org.accede.query;

import java.io.Serializable;
import java.util.Optional;
import org.accede.answer.Explanation;
import org.accede.answer.Step;
import org.accede.treaty.Treaty;
import org.immutables.value.Value;

/** What is said of a step: what it is, on whose word, and what follows. */
@Value.Immutable
@QueryStyle
public interface Advice extends Serializable {
  /**
   * What the participant can do, or why it cannot, in one sentence, with the article or decision
   * that says so.
   */
  Step what();

  /** The whole way to an invitation; only with {@link NextStepGroup#ASK_TO_BE_INVITED}. */
  Optional<WayIn> way();

  /** What follows if it deposits on the day; only with {@link NextStepGroup#JOIN_NOW}. */
  Optional<Plan> deposit();

  /** The article by which the entry into force that follows from the deposit is counted. */
  Optional<String> countedBy();

  /** How what follows from the deposit is counted, or what refuses it. */
  Optional<Explanation> counting();

  /** Why it is not open; only with {@link NextStepGroup#NOT_OPEN}. */
  Optional<NotOpenReason> whyNotOpen();

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
   * Builds advice.
   *
   * <p>Mandatory: {@code what}.
   */
  class Builder extends ImmutableAdvice.Builder {}
}
