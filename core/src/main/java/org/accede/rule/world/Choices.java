package org.accede.rule.world;

import java.util.ArrayList;
import java.util.List;

/**
 * The answers given to open questions, run after run: yes first, and no when the run comes round
 * again.
 */
final class Choices {
  private final List<Boolean> answers = new ArrayList<>();
  private int next;

  /** The answer to the next open question of this run. */
  boolean next() {
    if (next == answers.size()) {
      answers.add(true);
    }
    return answers.get(next++);
  }

  /** Turns to the next run; whether there is one. */
  boolean advance() {
    next = 0;
    while (!answers.isEmpty() && !answers.get(answers.size() - 1)) {
      answers.remove(answers.size() - 1);
    }
    if (answers.isEmpty()) {
      return false;
    }
    answers.set(answers.size() - 1, false);
    return true;
  }
}
