package org.accede.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.accede.answer.Answer;
import org.accede.answer.Step;
import org.accede.participant.Participant;
import org.accede.query.Accessions;
import org.accede.query.InvitationEnd;
import org.accede.register.TreatyRegister;
import org.accede.rule.accession.AccessionStage;
import org.accede.rule.accession.AccessionState;
import org.accede.rule.accession.AccessionStateRule;
import org.accede.rule.accession.AccessionTimeline;
import org.accede.text.Message;
import org.accede.time.TermReading;
import org.accede.treaty.Treaty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What pairs of the bundled register share, against what each of them gives alone. */
class SharedTimelinesTest {
  private static final List<LocalDate> DAYS =
      List.of(
          LocalDate.of(1962, 3, 1),
          LocalDate.of(1991, 12, 20),
          LocalDate.of(2004, 6, 18),
          LocalDate.of(2026, 11, 27));

  private final TreatyRegister register = CouncilOfEurope.register();
  private final Accessions accessions = Accessions.in(register);
  private final AccessionStateRule rule = new AccessionStateRule(TermReading.CAUTIOUS);

  @Test
  void whoeverGoesACourseWithOthersStandsWhereItWouldAlone() {
    List<String> different = new ArrayList<>();
    int pair = 0;
    for (Participant who : register.participants()) {
      for (Treaty what : register.treaties()) {
        LocalDate day = DAYS.get(pair++ % DAYS.size());
        Answer<AccessionState> shared = accessions.of(who.code()).to(what.number()).asOf(day);
        if (pair % 7 != 0) {
          continue; // asked, as others would, and not held against anything
        }
        Answer<AccessionState> alone = rule.timeline(register, who, what).on(day);
        if (!shared.candidates().equals(alone.candidates())
            || !shared.lastSeen().equals(alone.lastSeen())
            || !shared.onRecord().equals(alone.onRecord())) {
          different.add(who.code() + " " + what.number() + " on " + day);
        }
      }
    }

    assertThat(different).isEmpty();
  }

  @Test
  void whatIsToldIsWhatWasDecided() {
    List<String> different = new ArrayList<>();
    int pair = 0;
    for (Participant who : register.participants()) {
      for (Treaty what : register.treaties()) {
        if (pair++ % 197 == 0) {
          AccessionTimeline timeline = accessions.of(who.code()).to(what.number()).timeline();
          for (LocalDate day : timeline.changes()) {
            if (!toldStages(timeline.on(day)).equals(decidedStages(timeline.on(day)))) {
              different.add(who.code() + " " + what.number() + " on " + day);
            }
          }
        }
      }
    }

    assertThat(different).isEmpty();
  }

  private static List<String> decidedStages(Answer<AccessionState> answer) {
    return answer.isDetermined()
        ? List.of()
        : answer.candidates().stream().map(state -> "stage." + state.stage()).sorted().toList();
  }

  private static List<String> toldStages(Answer<AccessionState> answer) {
    List<String> stages = new ArrayList<>();
    for (Step step : answer.explanation().steps()) {
      if (step.message().key().equals("undetermined.candidate")) {
        add((Message) step.message().arguments().get(0), stages);
      }
    }
    return stages.stream().sorted().toList();
  }

  /** Stages that one thing makes possible are told in one. */
  private static void add(Message told, List<String> stages) {
    if (told.key().equals("undetermined.several")) {
      told.arguments().forEach(one -> add((Message) one, stages));
    } else {
      stages.add(told.key());
    }
  }

  @Test
  void theMatrixOfADayIsWhatItsAnswersAre() {
    List<String> different = new ArrayList<>();
    for (LocalDate day : DAYS.subList(1, 3)) {
      accessions
          .on(day)
          .forEach(
              (who, what, stages) -> {
                Set<AccessionStage> single = EnumSet.noneOf(AccessionStage.class);
                accessions
                    .of(who.code())
                    .to(what.number())
                    .asOf(day)
                    .candidates()
                    .forEach(state -> single.add(state.stage()));
                if (!single.equals(stages)) {
                  different.add(who.code() + " " + what.number() + " on " + day);
                }
              });
    }

    assertThat(different).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "2025-04-22, 2026-04-22, KAZ 210 2025-04-22/2025-04-23",
    "2020-04-22, 2040-01-01, KAZ 210 2025-04-22/2025-04-23",
    "2018-02-07, 2040-01-01, TUN 185 2024-03-08",
  })
  void invitationsThatEndWithinAPeriodAreThoseWhoseStatesSaySo(
      LocalDate from, LocalDate to, String one) {
    TreeSet<String> expected = new TreeSet<>();
    register
        .steps()
        .forEach(
            step ->
                accessions.of(step.participant()).to(step.treaty()).asOf(from).onRecord().stream()
                    .filter(state -> state.stage() == AccessionStage.INVITED)
                    .flatMap(state -> state.until().stream())
                    .filter(until -> until.earliest().isPresent() && until.latest().isPresent())
                    .filter(until -> !until.earliest().get().isAfter(to))
                    .forEach(
                        until ->
                            expected.add(step.participant() + " " + step.treaty() + " " + until)));

    List<InvitationEnd> ends = accessions.invitationsEnding(from, to);

    assertThat(ends)
        .extracting(SharedTimelinesTest::text)
        .containsExactlyInAnyOrderElementsOf(expected);
    assertThat(expected).contains(one);
  }

  private static String text(InvitationEnd end) {
    return end.participant().code() + " " + end.treaty().number() + " " + end.lastDay();
  }
}
