package org.accede.rule;

import org.accede.answer.Step;

/** A date of a {@link World}, which need not be known to the day. */
public final class DateVariable {
  private final int index;
  private final Step meaning;

  DateVariable(int index, Step meaning) {
    this.index = index;
    this.meaning = meaning;
  }

  /** What happened on it and who says so. */
  public Step meaning() {
    return meaning;
  }

  int index() {
    return index;
  }
}
