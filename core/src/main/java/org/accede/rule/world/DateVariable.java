package org.accede.rule.world;

import java.util.function.Supplier;
import org.accede.answer.Step;
import org.jspecify.annotations.Nullable;

/** A date of a {@link World}, which need not be known to the day. */
public final class DateVariable {
  private final int index;
  private final Supplier<Step> telling;
  private @Nullable Step meaning;

  DateVariable(int index, Supplier<Step> telling) {
    this.index = index;
    this.telling = telling;
  }

  /** What happened on it and who says so. */
  public Step meaning() {
    if (meaning == null) {
      meaning = telling.get();
    }
    return meaning;
  }

  int index() {
    return index;
  }
}
