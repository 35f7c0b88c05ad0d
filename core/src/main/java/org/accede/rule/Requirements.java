package org.accede.rule;

import java.time.LocalDate;
import java.util.Optional;
import org.accede.answer.Step;
import org.accede.rule.world.Countings;
import org.accede.time.Trilean;
import org.accede.treaty.ConsentRequirement;
import org.accede.treaty.ConsentRequirement.What;
import org.accede.treaty.Treaty;

/** What a treaty asks of whoever consents, as to another treaty: a step of an explanation. */
public final class Requirements {
  private Requirements() {}

  /** The step that says what is asked. */
  public static Step step(Treaty treaty, ConsentRequirement requirement, Treaty other) {
    boolean isOfTheOther = requirement.what() == What.CONSENTED_AT_ONCE_UNTIL_IN_FORCE;
    return Step.of(
            "plan.requirement." + requirement.what(),
            treaty.label(),
            Countings.place(
                Optional.of(requirement.article()).filter(article -> !article.isBlank())),
            other.label())
        .citing((isOfTheOther ? other : treaty).clauses().citations());
  }

  /** Whether it is asked on a day: not of whoever consents before or after a time it is for. */
  public static boolean isAsked(ConsentRequirement requirement, Treaty other, LocalDate day) {
    return requirement.what() != What.CONSENTED_AT_ONCE_UNTIL_IN_FORCE
        || (other.openedOn().isOnOrBefore(day) != Trilean.NO
            && other.inForceOn().map(on -> on.isOnOrBefore(day) != Trilean.YES).orElse(true));
  }
}
