package org.accede.rule.check;

import java.io.Serializable;
import java.util.Optional;
import org.accede.answer.Explanation;
import org.accede.participant.Participant;
import org.accede.text.Message;
import org.accede.treaty.Treaty;
import org.immutables.value.Value;

/** What a check found: what is wrong, with whom, why, and what to do. */
@Value.Immutable
@CheckStyle
public interface Finding extends Serializable {
  /** The id of the check. */
  String check();

  /** How grave it is. */
  Severity severity();

  /** Whether it holds however the facts can have been. */
  Certainty certainty();

  /** The participant, if it concerns one. */
  Optional<Participant> participant();

  /** The treaty, if it concerns one. */
  Optional<Treaty> treaty();

  /** What is wrong, in a sentence: the statement of the check. */
  Message statement();

  /** Why: the steps with their sources, and the legal basis of the check. */
  Explanation explanation();

  /** What to do. */
  Message whatToDo();

  /**
   * Names it by what it is about, such as {@code invitation-run-out KAZ 210}; two findings of one
   * check about the same dossier share it.
   */
  default String label() {
    return check()
        + participant().map(one -> " " + one.code()).orElse("")
        + treaty().map(one -> " " + one.number()).orElse("");
  }

  /**
   * Builds a finding.
   *
   * <p>Mandatory: {@code check}, {@code severity}, {@code certainty}, {@code statement}, {@code
   * explanation}, {@code whatToDo}.
   */
  class Builder extends ImmutableFinding.Builder {}
}
