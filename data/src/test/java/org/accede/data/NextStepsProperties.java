package org.accede.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.accede.answer.Answer;
import org.accede.participant.Participant;
import org.accede.query.Accessions;
import org.accede.query.Deadlines;
import org.accede.query.NextStep;
import org.accede.query.NextStepGroup;
import org.accede.query.NextSteps;
import org.accede.query.Outlook;
import org.accede.register.TreatyRegister;
import org.accede.rule.accession.AccessionStage;
import org.accede.rule.accession.AccessionState;

/** What holds of everybody's next steps on any day. */
class NextStepsProperties {
  private static final TreatyRegister REGISTER = CouncilOfEurope.register();
  private static final Accessions ACCESSIONS = Accessions.in(REGISTER);
  private static final NextSteps NEXT = NextSteps.in(ACCESSIONS, new StrasbourgWorkingDays());

  @Provide
  Arbitrary<Participant> participants() {
    return Arbitraries.of(REGISTER.participants());
  }

  @Provide
  Arbitrary<LocalDate> days() {
    return Arbitraries.longs()
        .between(LocalDate.of(1990, 1, 1).toEpochDay(), LocalDate.of(2030, 1, 1).toEpochDay())
        .map(LocalDate::ofEpochDay);
  }

  @Property(tries = 12)
  void everyTreatyStandsInOneGroupAndNothingUndeterminedIsOffered(
      @ForAll("participants") Participant participant, @ForAll("days") LocalDate day) {
    Outlook outlook = NEXT.of(participant.code().toString()).asOf(day);

    assertThat(
            Arrays.stream(NextStepGroup.values())
                .flatMap(group -> outlook.of(group).stream())
                .map(NextStep::treaty)
                .toList())
        .containsExactlyInAnyOrderElementsOf(REGISTER.treaties());
    for (NextStep step : outlook.steps()) {
      Answer<AccessionState> standing =
          ACCESSIONS.of(participant.code()).to(step.treaty().number()).asOf(day);
      boolean isOffered =
          step.group() == NextStepGroup.JOIN_NOW
              || step.group() == NextStepGroup.ASK_TO_BE_INVITED
              || step.group() == NextStepGroup.MEMBERSHIP;
      if (isOffered) {
        assertThat(standing.isDetermined()).as("%s", step).isTrue();
        assertThat(step.what().citations()).as("%s", step).isNotEmpty();
      }
      if (step.group() == NextStepGroup.UNDETERMINED) {
        assertThat(standing.isDetermined()).as("%s", step).isFalse();
      }
      step.way()
          .ifPresent(
              way ->
                  assertThat(way.steps())
                      .isNotEmpty()
                      .allSatisfy(one -> assertThat(one.citations()).isNotEmpty()));
      assertThat(step.way().isPresent())
          .isEqualTo(
              standing
                  .value()
                  .filter(state -> state.stage() == AccessionStage.MAY_BE_INVITED)
                  .filter(state -> !state.needsNoInvitation())
                  .filter(state -> step.group() != NextStepGroup.MEMBERSHIP)
                  .isPresent());
    }
    assertThat(outlook.deadlines())
        .isSubsetOf(
            Deadlines.in(ACCESSIONS, new StrasbourgWorkingDays())
                .of(participant)
                .between(day, LocalDate.MAX));
  }
}
