package org.accede.rule;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Predicate;
import org.accede.answer.Step;
import org.accede.participant.Participant;
import org.accede.rule.world.Countings;
import org.accede.text.Message;
import org.accede.time.ImpreciseDate;
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
            place(requirement),
            other.label())
        .citing((isOfTheOther ? other : treaty).clauses().citations());
  }

  /** The step that says what is asked of a participant if it is a Party to the other treaty. */
  public static Step stepIfParty(
      Treaty treaty, ConsentRequirement requirement, Treaty other, Participant participant) {
    return Step.of(
            "plan.requirement.ifParty",
            treaty.label(),
            place(requirement),
            other.label(),
            participant.name())
        .citing(treaty.clauses().citations());
  }

  private static Message place(ConsentRequirement requirement) {
    return Countings.place(
        Optional.of(requirement.article()).filter(article -> !article.isBlank()));
  }

  /**
   * Whether a day lies in the time for which {@link What#CONSENTED_AT_ONCE_UNTIL_IN_FORCE} asks:
   * from the first day on which the other treaty can have been opened until the day before it is
   * certainly in force.
   *
   * @param isAfter whether the day is later than a given one
   */
  public static boolean isMeanwhile(Treaty other, Predicate<LocalDate> isAfter) {
    Optional<LocalDate> opened = other.openedOn().earliest();
    Optional<LocalDate> inForce = other.inForceOn().flatMap(ImpreciseDate::latest);
    return opened.map(day -> isAfter.test(day.minusDays(1))).orElse(true)
        && !inForce.map(day -> isAfter.test(day.minusDays(1))).orElse(false);
  }
}
