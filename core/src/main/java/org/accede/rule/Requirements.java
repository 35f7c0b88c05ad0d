package org.accede.rule;

import java.util.Optional;
import org.accede.answer.Step;
import org.accede.rule.world.Countings;
import org.accede.treaty.ConsentRequirement;
import org.accede.treaty.Treaty;

/** What a treaty asks of whoever consents, as to another treaty: a step of an explanation. */
public final class Requirements {
  private Requirements() {}

  /** The step that says what is asked. */
  public static Step step(Treaty treaty, ConsentRequirement requirement, Treaty other) {
    return Step.of(
            "plan.requirement." + requirement.what(),
            treaty.label(),
            Countings.place(
                Optional.of(requirement.article()).filter(article -> !article.isBlank())),
            other.label())
        .citing(treaty.clauses().citations());
  }
}
