package org.accede.query;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.accede.answer.Step;
import org.accede.participant.Participant;
import org.accede.rule.accession.AccessionStage;
import org.accede.rule.accession.AccessionState;
import org.accede.text.Message;
import org.accede.time.ImpreciseDate;
import org.accede.treaty.Treaty;

/** Why a participant cannot deposit an instrument on a day, and what it can do about that. */
final class PlanRefusal {
  /** Where there is a next step. */
  private static final ImmutableSet<AccessionStage> MENDED =
      ImmutableSet.of(
          AccessionStage.INVITED,
          AccessionStage.INVITATION_LAPSED,
          AccessionStage.REQUESTED,
          AccessionStage.MAY_BE_INVITED);

  private final Participant participant;
  private final Treaty treaty;
  private final LocalDate day;

  PlanRefusal(Participant participant, Treaty treaty, LocalDate day) {
    this.participant = participant;
    this.treaty = treaty;
    this.day = day;
  }

  /**
   * The ground, with the next step among its details.
   *
   * @param refusing the states that refuse, at least one: of several the one that is furthest from
   *     being bound, since whoever may have gone further can find that out, and needs no deposit
   * @param isCertain whether no other state is possible
   */
  Step ground(List<AccessionState> refusing, boolean isCertain) {
    AccessionState state =
        refusing.stream().max(Comparator.comparing(AccessionState::stage)).orElseThrow();
    return (isCertain ? certain(state) : perhaps(state)).because(next(state.stage()));
  }

  private Step certain(AccessionState state) {
    Optional<ImpreciseDate> until =
        state.until().filter(last -> state.stage() == AccessionStage.INVITED);
    String key = "plan.ground." + state.stage();
    return until
        .map(last -> Step.of(key, participant.name(), treaty.label(), day, last))
        .orElseGet(() -> Step.of(key, participant.name(), treaty.label(), day));
  }

  private Step perhaps(AccessionState state) {
    return Step.of(
        "plan.refused",
        participant.name(),
        treaty.label(),
        day,
        Message.of("stage." + state.stage()));
  }

  private static ImmutableList<Step> next(AccessionStage stage) {
    return MENDED.contains(stage)
        ? ImmutableList.of(Step.of("plan.mend." + stage))
        : ImmutableList.of();
  }
}
