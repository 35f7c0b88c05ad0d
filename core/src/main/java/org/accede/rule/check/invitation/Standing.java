package org.accede.rule.check.invitation;

import com.google.common.collect.ImmutableList;
import java.util.function.Function;
import org.accede.answer.Answer;
import org.accede.answer.Step;
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
    return merged(stage, standing.candidates(), condition);
  }

  /** The same as far as the record goes: of what was last seen, where that is not sure any more. */
  static Trilean onRecord(
      AccessionStage stage,
      Answer<AccessionState> standing,
      Function<AccessionState, Trilean> condition) {
    return merged(stage, standing.onRecord(), condition);
  }

  private static Trilean merged(
      AccessionStage stage,
      ImmutableList<AccessionState> states,
      Function<AccessionState, Trilean> condition) {
    return states.stream()
        .map(state -> state.stage() == stage ? condition.apply(state) : Trilean.NO)
        .reduce(Trilean::merge)
        .orElse(Trilean.NO);
  }

  private static ImmutableList<Step> lastSeen(Answer<AccessionState> standing) {
    return standing
        .lastSeen()
        .map(
            seen ->
                ImmutableList.of(
                    Step.of(
                        "caution.lastSeen",
                        Message.of("stage." + seen.value().stage()),
                        seen.on())))
        .orElse(ImmutableList.of());
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
                .addAllCautions(lastSeen(standing))
                .build());
  }
}
