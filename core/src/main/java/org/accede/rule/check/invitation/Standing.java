package org.accede.rule.check.invitation;

import com.google.common.collect.ImmutableList;
import java.util.function.Function;
import org.accede.answer.Answer;
import org.accede.rule.accession.AccessionStage;
import org.accede.rule.accession.AccessionState;
import org.accede.rule.check.Suspicion;
import org.accede.text.Message;
import org.accede.time.Trilean;

/** What a standing says of an invitation. */
final class Standing {
  private Standing() {}

  /** Whether the participant stands there as one whose invitation lapsed, and a condition holds. */
  static Trilean lapsed(
      Answer<AccessionState> standing, Function<AccessionState, Trilean> condition) {
    return is(AccessionStage.INVITATION_LAPSED, standing, condition);
  }

  /** Whether the participant stands at a stage, and a condition holds of it. */
  static Trilean is(
      AccessionStage stage,
      Answer<AccessionState> standing,
      Function<AccessionState, Trilean> condition) {
    return standing.candidates().stream()
        .map(state -> state.stage() == stage ? condition.apply(state) : Trilean.NO)
        .reduce(Trilean::merge)
        .orElse(Trilean.NO);
  }

  /** A suspicion that a standing gives, with the reasons of the standing. */
  static ImmutableList<Suspicion> suspicion(
      Answer<AccessionState> standing, Trilean holds, Message whatToDo) {
    return holds == Trilean.NO
        ? ImmutableList.of()
        : ImmutableList.of(
            new Suspicion.Builder()
                .holds(holds)
                .whatToDo(whatToDo)
                .addAllSteps(standing.explanation().steps())
                .addAllCautions(standing.explanation().cautions())
                .build());
  }
}
