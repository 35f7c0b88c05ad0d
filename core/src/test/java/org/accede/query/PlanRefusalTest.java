package org.accede.query;

import static org.accede.testing.Samples.accession;
import static org.accede.testing.Samples.code;
import static org.accede.testing.Samples.complete;
import static org.accede.testing.Samples.date;
import static org.accede.testing.Samples.denunciation;
import static org.accede.testing.Samples.invitation;
import static org.accede.testing.Samples.number;
import static org.accede.testing.Samples.provenance;
import static org.accede.testing.Samples.ratification;
import static org.accede.testing.Samples.request;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.Iterables;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.accede.answer.Answer;
import org.accede.answer.Step;
import org.accede.answer.Wording;
import org.accede.invitation.Invitation;
import org.accede.register.TreatyRegister;
import org.accede.testing.Treaties;
import org.accede.text.OfficialLanguage;
import org.accede.time.ImpreciseDate;
import org.accede.time.Term;
import org.accede.treaty.ConsentRequirement.What;
import org.accede.treaty.TreatyFact;
import org.junit.jupiter.api.Test;

/** What refuses a plan, and what can be done about it, in whole sentences. */
class PlanRefusalTest {
  private static final LocalDate DAY = LocalDate.of(2024, 2, 15);

  private static String english(Step step) {
    return Wording.in(OfficialLanguage.ENGLISH).of(step.message());
  }

  /** The ground of a refusal, and what to do next. */
  private static List<String> refusal(Answer<Plan> plan) {
    assertThat(plan.value()).isEmpty();
    Step ground = Iterables.getLast(plan.explanation().steps());
    return Stream.concat(Stream.of(ground), ground.details().stream())
        .map(PlanRefusalTest::english)
        .toList();
  }

  private static List<String> refusal(String who, LocalDate day, TreatyFact... facts) {
    return refusal(plans(facts).of(who).to("185").depositOn(day));
  }

  private static Plans plans(TreatyFact... facts) {
    return Plans.in(Accessions.in(SampleRegister.of(facts).build()));
  }

  private static Plans asking(What what, TreatyFact... facts) {
    return Plans.in(Accessions.in(SampleRegister.asking(what, facts).build()));
  }

  private static TreatyFact until(String lastDay) {
    return new Invitation.Builder()
        .participant(code("KAZ"))
        .treaty(number("185"))
        .on(date("2019-02-15"))
        .term(Term.until(date(lastDay)))
        .provenance(provenance())
        .build();
  }

  @Test
  void whoIsNotInvitedAsksFirst() {
    assertThat(refusal("KAZ", DAY))
        .containsExactly(
            "No invitation of KAZ to accede to ETS No. 185 is on record on 15 February 2024.",
            "Ask to be invited first.");
  }

  @Test
  void whoHasAskedFindsOutWhatWasDecided() {
    assertThat(refusal("KAZ", DAY, request("KAZ", "185", "2023-12-01")))
        .containsExactly(
            "KAZ has asked to be invited to ETS No. 185, and no decision is on record on 15"
                + " February 2024.",
            "Find out what the Committee of Ministers has decided.");
  }

  @Test
  void anInvitationThatHasLapsedIsToBeExtendedOrGivenAfresh() {
    assertThat(refusal("KAZ", DAY, until("2024-02-14")))
        .containsExactly(
            "The invitation of KAZ concerning ETS No. 185 has lapsed on 15 February 2024.",
            "Find out whether an extension was granted; if not, ask to be invited afresh.");
  }

  @Test
  void anInvitationThatMayHaveLapsedRefusesForTheWorseOfTheTwo() {
    assertThat(refusal("KAZ", DAY, until("2024-02-14/2024-02-16")))
        .containsExactly(
            "KAZ cannot deposit an instrument for ETS No. 185 on 15 February 2024: its standing may"
                + " then be \"invitation lapsed\".",
            "Find out whether an extension was granted; if not, ask to be invited afresh.");
  }

  @Test
  void aTreatyThatIsNotOpenHasNoNextStep() {
    assertThat(refusal("KAZ", LocalDate.of(2004, 6, 30)))
        .containsExactly("ETS No. 185 is not yet open to KAZ on 30 June 2004.");
  }

  @Test
  void whoIsBoundOrHasLeftHasNoNextStep() {
    TreatyFact party = ratification("FRA", "185", "2010-01-01");

    assertThat(refusal("FRA", DAY, party))
        .containsExactly("FRA is a Party to ETS No. 185 already on 15 February 2024.");
    assertThat(refusal("FRA", LocalDate.of(2010, 2, 1), party))
        .containsExactly(
            "FRA has expressed its consent to be bound by ETS No. 185 already on 1 February 2010.");
    assertThat(refusal("FRA", DAY, party, denunciation("FRA", "185", "2020-01-01", "2020-05-01")))
        .containsExactly(
            "FRA is no longer a Party to ETS No. 185 on 15 February 2024; how it can become one"
                + " again is not decided here.");
  }

  @Test
  void whoIsAboutToLeaveIsAPartyAndOfNoInvitationSaysAnything() {
    Answer<Plan> plan =
        plans(
                ratification("FRA", "185", "2010-01-01"),
                denunciation("FRA", "185", "2024-01-01", "2024-10-01"))
            .of("FRA")
            .to("185")
            .depositOn(DAY);
    Step ground = Iterables.getLast(plan.explanation().steps());

    assertThat(ground.message().key()).isEqualTo("plan.ground.PARTY");
    assertThat(ground.message().arguments())
        .containsExactly(
            Treaties.member("FRA", "1949-08-03").name(), Treaties.cybercrime().label(), DAY);
  }

  // What is asked as to another treaty.

  @Test
  void noDayIsInTimeWhereAnotherTreatyStandsInTheWay() {
    assertThat(
            refusal(
                asking(What.PARTY_BEFORE).of("FRA").to("189").inForceBy(LocalDate.of(2024, 6, 1))))
        .containsExactly(
            "ETS No. 189, Article 9: only Parties to ETS No. 185 may express their consent to be"
                + " bound.");
  }

  @Test
  void aTreatyThatWillBeClosedLaterIsNotClosedOnTheDay() {
    TreatyRegister register =
        SampleRegister.of()
            .add(Treaties.forPartiesToClosed())
            .cover(number("190"), complete("2025-01-01"))
            .build();
    Plans.ToTreaty plans = Plans.in(Accessions.in(register)).of("FRA").to("190");

    assertThat(refusal(plans.depositOn(LocalDate.of(1991, 9, 30)))).hasSize(1);
    assertThat(refusal(plans.depositOn(LocalDate.of(1991, 10, 1))))
        .containsExactly(
            "ETS No. 190, Article 9: only Parties to ETS No. 133 may express their consent to be"
                + " bound.",
            "ETS No. 133 was closed to any further act on 1 October 1991.");
  }

  /** As CETS No. 223, Article 36(2), asks of whoever joins ETS No. 108 before it is in force. */
  @Test
  void untilTheOtherTreatyIsInForceItIsConsentedToAtOnce() {
    LocalDate before = LocalDate.of(2004, 6, 30);
    LocalDate inForce = LocalDate.of(2004, 7, 1);
    What what = What.CONSENTED_AT_ONCE_UNTIL_IN_FORCE;
    TreatyFact bound = ratification("FRA", "185", "2004-05-01");

    assertThat(asking(what).of("FRA").to("189").unmet(before))
        .extracting(PlanRefusalTest::english)
        .containsExactly(
            "ETS No. 185, Article 9: from its opening for signature until its entry into force,"
                + " nobody becomes a Party to ETS No. 189 without consenting to be bound by ETS No."
                + " 185 at the same time.");
    assertThat(asking(what).of("FRA").to("189").unmet(inForce)).isEmpty();
    assertThat(asking(what, bound).of("FRA").to("189").unmet(before)).isEmpty();
  }

  // What is not refused.

  @Test
  void whoSetsNoWorkingDaysMayDepositOnASunday() {
    Answer<Plan> plan =
        plans(invitation("KAZ", "185", "2023-04-05"))
            .of("KAZ")
            .to("185")
            .depositOn(LocalDate.of(2024, 2, 18));

    assertThat(plan.value()).isPresent();
    assertThat(plan.explanation().cautions()).isEmpty();
  }

  @Test
  void whoIsBoundAlreadyWouldNotBeBoundAgain() {
    TreatyFact party = ratification("FRA", "185", "2010-01-01");
    TreatyFact left = denunciation("FRA", "185", "2020-01-01", "2020-05-01");
    Answer<ImpreciseDate> bound = plans(party).of("FRA").to("185").entryIfInvited(DAY);
    Answer<ImpreciseDate> former = plans(party, left).of("FRA").to("185").entryIfInvited(DAY);
    Answer<ImpreciseDate> later =
        plans(accession("KAZ", "185", "2024-02-16")).of("KAZ").to("185").entryIfInvited(DAY);

    assertThat(bound.candidates()).isEmpty();
    assertThat(former.value()).contains(date("2024-06-01"));
    assertThat(later.value()).contains(date("2024-06-01"));
  }
}
