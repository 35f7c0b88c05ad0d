package org.accede.rule.entry;

import static org.accede.testing.Samples.accession;
import static org.accede.testing.Samples.citation;
import static org.accede.testing.Samples.complete;
import static org.accede.testing.Samples.contradictedBy;
import static org.accede.testing.Samples.date;
import static org.accede.testing.Samples.denunciation;
import static org.accede.testing.Samples.entryIntoForce;
import static org.accede.testing.Samples.participant;
import static org.accede.testing.Samples.ratification;
import static org.accede.testing.Samples.signature;
import static org.accede.testing.Samples.treatyBuilder;
import static org.accede.testing.Samples.withdrawal;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import org.accede.act.TreatyAct;
import org.accede.act.WithdrawnAct;
import org.accede.answer.Answer;
import org.accede.answer.Step;
import org.accede.participant.Participant;
import org.accede.register.TreatyRegister;
import org.accede.rule.ViennaConvention;
import org.accede.text.Message;
import org.accede.time.ImpreciseDate;
import org.accede.treaty.Counting;
import org.accede.treaty.Counting.Unit;
import org.accede.treaty.CountingMethod;
import org.accede.treaty.EntryIntoForceClause;
import org.accede.treaty.FinalClauses;
import org.accede.treaty.Threshold;
import org.accede.treaty.Treaty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * ETS No. 024: three ratifications, and ninety days from the third, Norway's of 19 January 1960;
 * for later participants ninety days from theirs.
 */
class EntryIntoForceRuleTest {
  private static final EntryIntoForceClause NINETY_DAYS =
      new EntryIntoForceClause.Builder()
          .article("29")
          .counting(new Counting(CountingMethod.PERIOD_AFTER_DATE, 90, Unit.DAY))
          .build();
  private static final Treaty NOT_IN_FORCE = treatyBuilder("024").clauses(clauses()).build();
  private static final Treaty IN_FORCE =
      treatyBuilder("024").inForceOn(date("1960-04-18")).clauses(clauses()).build();
  private static final Participant GREECE = participant("GRC");
  private static final ImmutableList<TreatyAct> THE_FIRST_THREE =
      ImmutableList.of(
          ratification("SWE", "024", "1959-01-22"),
          ratification("TUR", "024", "1960-01-07"),
          ratification("NOR", "024", "1960-01-19"));

  private final EntryIntoForceRule rule = new EntryIntoForceRule();

  @Test
  void theRuleHasANameAndRestsOnTheLawOfTreaties() {
    assertThat(rule.id()).isEqualTo("entry-into-force");
    assertThat(rule.basis()).containsExactly(ViennaConvention.provision("Art. 24(1) and (3)"));
  }

  @Test
  void thePublishedDayStandsThoughTheClauseCountsToAnother() {
    Answer<ImpreciseDate> answer =
        answer(
            IN_FORCE,
            ratification("GRC", "024", "1961-05-29"),
            entryIntoForce("GRC", "024", "1961-08-28"));

    assertThat(answer.value()).contains(date("1961-08-28"));
    assertThat(answer.explanation().steps())
        .containsExactly(
            Step.of("act.entryIntoForce", GREECE.name(), date("1961-08-28"))
                .citing(ImmutableList.of(citation())));
    assertThat(answer.explanation().rule()).isEqualTo("entry-into-force");
    assertThat(answer.explanation().basis()).isEqualTo(rule.basis());
  }

  @Test
  void aPublishedDayThatSourcesDisagreeOnIsTheSpanOfThem() {
    assertThat(
            answer(
                    IN_FORCE,
                    ratification("GRC", "024", "1961-05-29"),
                    entryIntoForce("GRC", "024", "1961-08-27", contradictedBy("1961-08-29")))
                .value())
        .contains(date("1961-08-27/1961-08-29"));
  }

  @Test
  void withoutAPublishedDayTheClauseCountsFromTheConsent() {
    Answer<ImpreciseDate> answer = answer(IN_FORCE, ratification("GRC", "024", "1961-05-29"));

    assertThat(answer.value()).contains(date("1961-08-27"));
    assertThat(answer.explanation().steps())
        .containsExactly(
            Step.of("act.consent.RATIFICATION", GREECE.name(), date("1961-05-29"))
                .citing(ImmutableList.of(citation())),
            counted("1961-05-29", "1961-08-27"));
    assertThat(answer.explanation().remedies()).isEmpty();
  }

  @Test
  void oneOfTheFirstThreeGetsTheTreatysOwnDay() {
    Answer<ImpreciseDate> answer = answer(IN_FORCE, ratification("GRC", "024", "1959-01-22"));

    assertThat(answer.value()).contains(date("1960-04-18"));
    assertThat(answer.explanation().steps())
        .extracting(step -> step.message().key())
        .containsExactly("act.consent.RATIFICATION", "entry.counted", "entry.withTheTreaty");
  }

  @Test
  void whoJoinedAgainIsAskedAboutTheLastTime() {
    assertThat(
            answer(
                    IN_FORCE,
                    ratification("GRC", "024", "1961-05-29"),
                    denunciation("GRC", "024", "1969-12-12", "1970-12-31"),
                    ratification("GRC", "024", "1974-11-28"))
                .value())
        .contains(date("1975-02-26"));
  }

  @Test
  void theQuestionDoesNotAriseWithoutAConsent() {
    for (Answer<ImpreciseDate> answer :
        ImmutableList.of(
            answer(IN_FORCE),
            answer(IN_FORCE, signature("GRC", "024", "1957-12-13")),
            answer(
                IN_FORCE,
                ratification("GRC", "024", "1959-01-22"),
                withdrawal(WithdrawnAct.CONSENT, "GRC", "024", "1959-06-01")))) {
      assertThat(answer).isInstanceOf(Answer.NotApplicable.class);
      assertThat(answer.explanation().steps())
          .containsExactly(Step.of("entry.noConsent", GREECE.name(), IN_FORCE.label()));
    }
  }

  @Test
  void whereTheTreatyIsNotRecordedInForceTheThresholdTellsItsDay() {
    Answer<ImpreciseDate> answer =
        rule.entryIntoForce(covered(THE_FIRST_THREE), participant("SWE"), NOT_IN_FORCE);

    assertThat(answer.value()).contains(date("1960-04-18"));
    assertThat(answer.explanation().steps())
        .extracting(step -> step.message().key())
        .containsExactly(
            "act.consent.RATIFICATION",
            "threshold.count",
            "threshold.reached",
            "threshold.counted",
            "entry.counted",
            "entry.withTheTreaty");
  }

  @Test
  void whereTheThresholdIsNotReachedAnyDayFromTheConsentOnIsPossible() {
    Answer<ImpreciseDate> answer =
        rule.entryIntoForce(
            covered(THE_FIRST_THREE.subList(0, 2)), participant("SWE"), NOT_IN_FORCE);

    assertThat(answer.value()).contains(date("1959-01-22/.."));
    assertThat(answer.explanation().steps())
        .extracting(step -> step.message().key())
        .containsExactly("act.consent.RATIFICATION", "threshold.count", "treaty.notInForce");
    assertThat(answer.explanation().steps().get(2).citations()).containsExactly(citation());
    assertThat(answer.explanation().remedies())
        .containsExactly(Step.of("remedy.entryIntoForce", NOT_IN_FORCE.label()));
  }

  @ParameterizedTest
  @CsvSource({"1990-01-15, 1990-01-15/..", "1990, 1990-01-01/..", "../1990-01-15, ../.."})
  void whereTheClauseWasNotReadAnyDayFromTheConsentOnIsPossible(
      ImpreciseDate consent, ImpreciseDate expected) {
    FinalClauses notRead = new FinalClauses.Builder().read(FinalClauses.Reading.NOT_READ).build();
    Treaty treaty = treatyBuilder("024").inForceOn(date("1960-04-18")).clauses(notRead).build();
    Answer<ImpreciseDate> answer = answer(treaty, accession("GRC", "024", consent.toString()));

    assertThat(answer.value()).contains(expected);
    assertThat(answer.explanation().steps())
        .extracting(step -> step.message().key())
        .containsExactly("act.consent.ACCESSION", "entry.clauseNotKnown");
    assertThat(answer.explanation().remedies())
        .containsExactly(Step.of("remedy.entryIntoForce", treaty.label()));
  }

  @Test
  void aConsentThatSourcesDisagreeOnIsCountedFromTheSpanOfThem() {
    assertThat(
            answer(IN_FORCE, accession("GRC", "024", "1961-05-29", contradictedBy("1961-05-31")))
                .value())
        .isEqualTo(answer(IN_FORCE, accession("GRC", "024", "1961-05-29/1961-05-31")).value())
        .contains(date("1961-05-29/.."));
  }

  private Answer<ImpreciseDate> answer(Treaty treaty, TreatyAct... acts) {
    TreatyRegister.Builder register = TreatyRegister.builder().add(GREECE).add(treaty);
    Arrays.stream(acts).forEach(register::add);
    return rule.entryIntoForce(register.build(), GREECE, treaty);
  }

  private static TreatyRegister covered(ImmutableList<TreatyAct> acts) {
    TreatyRegister.Builder register = TreatyRegister.builder().add(NOT_IN_FORCE);
    for (TreatyAct act : acts) {
      register.add(participant(act.participant().value())).add(act);
    }
    return register.cover(NOT_IN_FORCE.number(), complete("1970-01-01")).build();
  }

  private static Step counted(String from, String to) {
    return Step.of(
            "entry.counted",
            IN_FORCE.label(),
            Message.of("clause.place.article", "29"),
            Message.of("rule.DAYS_AFTER_DATE", 90),
            date(from),
            date(to))
        .citing(ImmutableList.of(citation()));
  }

  private static FinalClauses clauses() {
    return new FinalClauses.Builder()
        .read(FinalClauses.Reading.FULL_TEXT)
        .addCitations(citation())
        .threshold(new Threshold.Builder().consents(3).build())
        .firstEntryIntoForce(NINETY_DAYS)
        .laterEntryIntoForce(NINETY_DAYS)
        .build();
  }
}
