package org.accede.rule.check;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.accede.answer.Step;
import org.accede.participant.Participant;
import org.accede.text.Message;
import org.accede.time.Trilean;
import org.accede.treaty.Treaty;
import org.immutables.value.Value;

/** What a question finds may be wrong, how far that holds, why, and what to do about it. */
@Value.Immutable
@CheckStyle
public interface Suspicion {
  /** Whether it holds: in every way the facts can have been, in none, or in some. */
  Trilean holds();

  /** Why, step by step. */
  ImmutableList<Step> steps();

  /** What a reader should know before relying on it. */
  ImmutableList<Step> cautions();

  /** What to do about it. */
  Message whatToDo();

  /** Whom it concerns, if the case does not say. */
  Optional<Participant> participant();

  /** Which treaty it concerns, if the case does not say. */
  Optional<Treaty> treaty();

  /** A suspicion with its reasons. */
  static Suspicion of(Trilean holds, Message whatToDo, Step... steps) {
    return new Builder().holds(holds).whatToDo(whatToDo).addSteps(steps).build();
  }

  /**
   * Builds a suspicion.
   *
   * <p>Mandatory: {@code holds}, {@code whatToDo}.
   */
  class Builder extends ImmutableSuspicion.Builder {}
}
