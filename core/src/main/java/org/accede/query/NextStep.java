package org.accede.query;

import java.io.Serializable;
import java.util.Objects;
import java.util.Optional;
import org.accede.answer.Answer;
import org.accede.answer.Step;
import org.accede.rule.accession.AccessionState;
import org.accede.treaty.Treaty;

/**
 * What a participant can do about one treaty as of a day, and on whose word.
 *
 * @param treaty the treaty
 * @param group what it can do, in one word
 * @param standing where it stands, and why
 * @param advice what it can do, and what follows
 */
public record NextStep(
    Treaty treaty, NextStepGroup group, Answer<AccessionState> standing, Advice advice)
    implements Serializable {
  /** A step; nothing of it is {@code null}. */
  public NextStep {
    Objects.requireNonNull(treaty, "treaty");
    Objects.requireNonNull(group, "group");
    Objects.requireNonNull(standing, "standing");
    Objects.requireNonNull(advice, "advice");
  }

  /** What it can do, or why it cannot, in one sentence, with the article or decision. */
  public Step what() {
    return advice.what();
  }

  /** The whole way to an invitation; only with {@link NextStepGroup#ASK_TO_BE_INVITED}. */
  public Optional<WayIn> way() {
    return advice.way();
  }

  /** What follows if it deposits on the day; only with {@link NextStepGroup#JOIN_NOW}. */
  public Optional<Plan> deposit() {
    return advice.deposit();
  }

  /** Why it is not open, in one word; only with {@link NextStepGroup#NOT_OPEN}. */
  public Optional<NotOpenReason> whyNotOpen() {
    return advice.whyNotOpen();
  }

  /** The treaty to join first, which then opens this one. */
  public Optional<Treaty> joinFirst() {
    return advice.joinFirst();
  }

  /** Whether it is open to it, unless it has done an act that nobody has recorded. */
  public boolean isOpenUnlessActed() {
    return advice.isOpenUnlessActed();
  }

  /** Such as {@code 030: JOIN_NOW}. */
  @Override
  public String toString() {
    return treaty.number()
        + ": "
        + group
        + joinFirst().map(first -> ", after " + first.number()).orElse("");
  }
}
