package org.accede.rule.accession;

import static org.accede.rule.accession.AccessionStage.CONSENT_EXPRESSED;
import static org.accede.rule.accession.AccessionStage.FORMER_PARTY;
import static org.accede.rule.accession.AccessionStage.INVITATION_LAPSED;
import static org.accede.rule.accession.AccessionStage.INVITED;
import static org.accede.rule.accession.AccessionStage.MAY_BE_INVITED;
import static org.accede.rule.accession.AccessionStage.MAY_SIGN;
import static org.accede.rule.accession.AccessionStage.NOT_OPEN;
import static org.accede.rule.accession.AccessionStage.NOT_YET_OPEN;
import static org.accede.rule.accession.AccessionStage.PARTY;
import static org.accede.rule.accession.AccessionStage.REQUESTED;
import static org.accede.rule.accession.AccessionStage.SIGNATORY;
import static org.accede.rule.accession.Scene.TREATY;
import static org.accede.rule.accession.Scene.WHO;
import static org.accede.rule.accession.Scene.acceded;
import static org.accede.rule.accession.Scene.agreedInPrinciple;
import static org.accede.rule.accession.Scene.consented;
import static org.accede.rule.accession.Scene.consulted;
import static org.accede.rule.accession.Scene.denounced;
import static org.accede.rule.accession.Scene.extended;
import static org.accede.rule.accession.Scene.inForce;
import static org.accede.rule.accession.Scene.invited;
import static org.accede.rule.accession.Scene.invitedFor;
import static org.accede.rule.accession.Scene.invitedUntil;
import static org.accede.rule.accession.Scene.keys;
import static org.accede.rule.accession.Scene.moreTimeAsked;
import static org.accede.rule.accession.Scene.objected;
import static org.accede.rule.accession.Scene.ratified;
import static org.accede.rule.accession.Scene.requested;
import static org.accede.rule.accession.Scene.signed;
import static org.accede.testing.Samples.citation;
import static org.accede.testing.Samples.code;
import static org.accede.testing.Samples.contradiction;
import static org.accede.testing.Samples.date;
import static org.accede.testing.Samples.member;
import static org.accede.testing.Samples.number;
import static org.accede.testing.Samples.provenance;
import static org.accede.testing.Samples.provenanceBuilder;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.accede.act.ConsentKind;
import org.accede.act.Denunciation;
import org.accede.act.Signature;
import org.accede.answer.Explanation;
import org.accede.answer.ExplanationText;
import org.accede.answer.Step;
import org.accede.invitation.Consulted;
import org.accede.invitation.InvitationPurpose;
import org.accede.invitation.Objection.Outcome;
import org.accede.register.Coverage.Extent;
import org.accede.source.Inference;
import org.accede.text.BilingualText;
import org.accede.text.OfficialLanguage;
import org.accede.time.Term;
import org.accede.time.TermReading;
import org.accede.time.Trilean;
import org.accede.treaty.AccessionClause;
import org.accede.treaty.AccessionRoute.When;
import org.accede.treaty.Admission;
import org.accede.treaty.Counting;
import org.accede.treaty.CountingMethod;
import org.accede.treaty.EntryIntoForceClause;
import org.accede.treaty.FinalClauses;
import org.accede.treaty.ParticipantClass;
import org.accede.treaty.SignatureClause;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class AccessionStateRuleTest {
  @Test
  void itNamesItselfAndTheLawItApplies() {
    AccessionStateRule rule = new AccessionStateRule(TermReading.CAUTIOUS);

    assertThat(rule.id()).isEqualTo("accession-state");
    assertThat(rule.basis()).isNotEmpty();
    assertThat(Scene.of().explanation("2025-01-01").rule()).isEqualTo(rule.id());
    assertThat(Scene.of().explanation("2025-01-01").basis()).isEqualTo(rule.basis());
  }

  @Nested
  class Participation {
    private final Scene life =
        Scene.of(
                signed("1990-02-01"),
                ratified("1992-03-10"),
                inForce("1992-06-08"),
                denounced("2001-05-05", "2001-11-06"))
            .memberSince("1989-05-05");

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
      "1990-01-31, MAY_SIGN",
      "1990-02-01, SIGNATORY",
      "1992-03-09, SIGNATORY",
      "1992-03-10, CONSENT_EXPRESSED",
      "1992-06-07, CONSENT_EXPRESSED",
      "1992-06-08, PARTY",
      "2001-11-05, PARTY",
      "2001-11-06, FORMER_PARTY",
      "2025-01-01, FORMER_PARTY",
    })
    void everyStageBeginsOnTheDayOfTheActThatBringsIt(String day, AccessionStage stage) {
      assertThat(life.stage(day)).isEqualTo(stage);
    }

    @Test
    void aSignatoryIsOneSinceItsSignatureWithoutAnEnd() {
      AccessionState state = life.state("1991-01-01");

      assertThat(state.since()).contains(date("1990-02-01"));
      assertThat(state.until()).isEmpty();
      assertThat(state.daysLeft(LocalDate.of(1991, 1, 1))).isEmpty();
      assertThat(life.steps("1991-01-01")).containsExactly("act.signature");
    }

    @Test
    void aConsentLastsUntilTheDayBeforeTheEntryIntoForce() {
      AccessionState state = life.state("1992-04-01");

      assertThat(state.since()).contains(date("1992-03-10"));
      assertThat(state.until()).contains(date("1992-06-07"));
      assertThat(state.daysLeft(LocalDate.of(1992, 6, 7))).isEqualTo(OptionalLong.of(0));
      assertThat(life.steps("1992-04-01"))
          .containsExactly("act.consent.RATIFICATION", "act.entryIntoForce");
      assertThat(life.remedies("1992-04-01")).isEmpty();
    }

    @Test
    void aPartyIsOneSinceTheEntryIntoForce() {
      AccessionState state = life.state("1995-01-01");

      assertThat(state.since()).contains(date("1992-06-08"));
      assertThat(state.denunciationNotified()).isEmpty();
      assertThat(life.steps("1995-01-01"))
          .containsExactly("act.consent.RATIFICATION", "act.entryIntoForce");
      assertThat(life.cautions("1995-01-01")).isEmpty();
    }

    @Test
    void aDenunciationThatIsNotifiedLeavesAPartyUntilItTakesEffect() {
      AccessionState before = life.state("2001-05-04");
      AccessionState after = life.state("2001-05-05");

      assertThat(before.denunciationNotified()).isEmpty();
      assertThat(after.stage()).isEqualTo(PARTY);
      assertThat(after.denunciationNotified()).contains(date("2001-05-05"));
      assertThat(after.until()).contains(date("2001-11-05"));
      assertThat(after.daysLeft(LocalDate.of(2001, 11, 4))).isEqualTo(OptionalLong.of(1));
      assertThat(life.steps("2001-05-05"))
          .contains("act.denunciation.notified", "act.denunciation.ended");
    }

    @Test
    void aFormerPartyIsOneSinceTheEffectOfItsDenunciation() {
      AccessionState state = life.state("2002-01-01");

      assertThat(state.since()).contains(date("2001-11-06"));
      assertThat(state.until()).isEmpty();
      assertThat(life.steps("2002-01-01"))
          .containsExactly(
              "act.entryIntoForce", "act.denunciation.notified", "act.denunciation.ended");
    }

    @Test
    void aDenunciationWithoutADayOfEffectMayHaveTakenEffectSinceItsNotification() {
      Denunciation notified =
          new Denunciation.Builder()
              .participant(code(WHO))
              .treaty(number(TREATY))
              .notified(date("2001-05-05"))
              .provenance(provenance())
              .build();
      Scene scene = Scene.of(acceded("1992-03-10"), inForce("1992-06-08"), notified);

      assertThat(scene.stage("2001-05-04")).isEqualTo(PARTY);
      assertThat(scene.stages("2001-05-05")).containsExactly(FORMER_PARTY, PARTY);
      assertThat(scene.candidate("2001-05-05", PARTY).denunciationNotified())
          .contains(date("2001-05-05"));
    }

    @Test
    void whoeverLeftMayJoinAgain() {
      Scene scene =
          Scene.of(
              acceded("1992-03-10"),
              inForce("1992-06-08"),
              denounced("2001-05-05", "2001-11-06"),
              acceded("2010-01-15"),
              inForce("2010-04-15"));

      assertThat(scene.stage("2000-01-01")).isEqualTo(PARTY);
      assertThat(scene.stage("2005-01-01")).isEqualTo(FORMER_PARTY);
      assertThat(scene.stage("2010-01-15")).isEqualTo(CONSENT_EXPRESSED);
      assertThat(scene.state("2020-01-01").since()).contains(date("2010-04-15"));
      assertThat(scene.state("2020-01-01").until()).isEmpty();
    }

    @Test
    void aSignatureAloneAfterADenunciationLeavesAFormerParty() {
      Scene scene =
          Scene.of(
                  ratified("1992-03-10"),
                  inForce("1992-06-08"),
                  denounced("2001-05-05", "2001-11-06"),
                  signed("2010-01-15"))
              .memberSince("1989-05-05");

      assertThat(scene.stage("2020-01-01")).isEqualTo(FORMER_PARTY);
    }

    @Test
    void aDefinitiveSignatureIsAConsentAndNoSignatureComesBeforeIt() {
      Scene scene =
          Scene.of(consented(ConsentKind.DEFINITIVE_SIGNATURE, "1992-03-10"), inForce("1992-06-08"))
              .memberSince("1989-05-05");

      assertThat(scene.stage("1992-03-09")).isEqualTo(MAY_SIGN);
      assertThat(scene.stage("1992-03-10")).isEqualTo(CONSENT_EXPRESSED);
      assertThat(scene.stage("1992-06-08")).isEqualTo(PARTY);
    }

    @ParameterizedTest
    @EnumSource(
        value = ConsentKind.class,
        names = {"RATIFICATION", "ACCEPTANCE", "APPROVAL", "RATIFICATION_ACCEPTANCE_OR_APPROVAL"})
    void beforeARatificationWithoutASignatureOnRecordItMayHaveSigned(ConsentKind kind) {
      Scene scene =
          Scene.of(consented(kind, "1992-03-10"), inForce("1992-06-08")).memberSince("1989-05-05");

      assertThat(scene.stages("1992-03-09")).containsExactly(SIGNATORY, MAY_SIGN);
      assertThat(scene.candidate("1992-03-09", SIGNATORY).since())
          .contains(date("1959-04-20/1992-03-10"));
      assertThat(scene.stage("1992-03-10")).isEqualTo(CONSENT_EXPRESSED);
    }

    @Test
    void beforeTheTreatyWasOpenedNobodyHadSigned() {
      Scene scene = Scene.of(ratified("1992-03-10")).memberSince("1949-05-05");

      assertThat(scene.stage("1959-04-19")).isEqualTo(NOT_YET_OPEN);
      assertThat(scene.stages("1959-04-20")).containsExactly(SIGNATORY, MAY_SIGN);
    }

    @Test
    void noSignatureComesBeforeAnAccession() {
      assertThat(Scene.of(acceded("1992-03-10"), inForce("1992-06-08")).stage("1992-03-09"))
          .isEqualTo(MAY_BE_INVITED);
    }

    @Test
    void whetherASignatureCameBeforeAConsentOfUnknownKindIsNotKnownOfAMember() {
      Scene member =
          Scene.of(consented(ConsentKind.NOT_STATED, "1992-03-10"), inForce("1992-06-08"))
              .memberSince("1989-05-05");
      Scene outsider =
          Scene.of(consented(ConsentKind.NOT_STATED, "1992-03-10"), inForce("1992-06-08"));

      assertThat(member.stages("1992-03-09")).containsExactly(SIGNATORY, MAY_SIGN);
      assertThat(outsider.stage("1992-03-09")).isEqualTo(MAY_BE_INVITED);
    }

    @Test
    void aSuccessionMayBeNotifiedAfterTheDayFromWhichItHasEffect() {
      Scene scene =
          Scene.of(consented(ConsentKind.SUCCESSION, "1993-12-01"), inForce("1992-01-01"));

      assertThat(scene.stage("1991-12-31")).isEqualTo(MAY_BE_INVITED);
      assertThat(scene.stage("1992-01-01")).isEqualTo(PARTY);
      assertThat(scene.stage("1993-12-01")).isEqualTo(PARTY);
    }

    @Test
    void anyOtherConsentIsNotLaterThanTheEntryIntoForce() {
      Scene succession = Scene.of(consented(ConsentKind.SUCCESSION, "1993"), inForce("1993-06-01"));
      Scene accession = Scene.of(acceded("1993"), inForce("1993-06-01"));

      assertThat(succession.candidate("1993-05-01", CONSENT_EXPRESSED).since())
          .contains(date("1993"));
      assertThat(accession.candidate("1993-05-01", CONSENT_EXPRESSED).since())
          .contains(date("1993-01-01/1993-06-01"));
    }

    @Test
    void whoeverIsCalledAPartyByADayIsOneFromThatDayOn() {
      Scene scene = Scene.of(inForce("2010-02-27/2023-10-05"));

      assertThat(scene.stage("2023-10-05")).isEqualTo(PARTY);
      assertThat(scene.state("2023-10-05").since()).contains(date("2010-02-27/2023-10-05"));
      assertThat(scene.cautions("2023-10-05")).contains("caution.consentNotExact");
      assertThat(scene.stages("2023-10-04"))
          .containsExactly(PARTY, CONSENT_EXPRESSED, MAY_BE_INVITED);
      assertThat(scene.stages("2010-02-26")).containsExactly(CONSENT_EXPRESSED, MAY_BE_INVITED);
    }

    @Test
    void aConsentThatIsNotExactIsACautionOnceAParty() {
      assertThat(Scene.of(acceded("1992"), inForce("1993-01-01")).cautions("2000-01-01"))
          .containsExactly("caution.consentNotExact");
    }

    @Test
    void anImpreciseConsentLeavesItsDaysUndetermined() {
      Scene scene = Scene.of(acceded("1992-03"), inForce("1992-06-08"));

      assertThat(scene.stage("1992-02-29")).isEqualTo(MAY_BE_INVITED);
      assertThat(scene.stages("1992-03-01")).containsExactly(CONSENT_EXPRESSED, MAY_BE_INVITED);
      assertThat(scene.stages("1992-03-30")).containsExactly(CONSENT_EXPRESSED, MAY_BE_INVITED);
      assertThat(scene.stage("1992-03-31")).isEqualTo(CONSENT_EXPRESSED);
      assertThat(scene.steps("1992-03-15"))
          .containsExactly(
              "undetermined.because", "undetermined.candidate", "undetermined.candidate");
      assertThat(keys(scene.explanation("1992-03-15").steps().get(0).details()))
          .containsExactly("act.consent.ACCESSION");
    }

    @Test
    void whatIsNotKnownIsCitedOnceAndOnlyNamedUnderTheStages() {
      List<Step> steps =
          Scene.of(acceded("1992-03"), inForce("1992-06-08")).explanation("1992-03-15").steps();
      Step doubt = steps.get(0).details().get(0);
      List<Step> consentExpressed = steps.get(1).details();

      assertThat(doubt.citations()).containsExactly(citation());
      assertThat(keys(consentExpressed))
          .containsExactly("act.consent.ACCESSION", "act.entryIntoForce");
      assertThat(consentExpressed.get(0).message()).isEqualTo(doubt.message());
      assertThat(consentExpressed.get(0).citations()).isEmpty();
      assertThat(consentExpressed.get(1).citations()).containsExactly(citation());
    }
  }

  @Nested
  class EntryIntoForceWithoutARecord {
    private static final Counting THREE_MONTHS =
        new Counting(CountingMethod.PERIOD_AFTER_DATE, 3, Counting.Unit.MONTH);

    @Test
    void aConsentToATreatyThatIsNotInForceHasNoEnd() {
      Scene scene = Scene.of(ratified("1992-03-10")).memberSince("1949-05-05").notInForce();
      AccessionState state = scene.state("2020-01-01");

      assertThat(state.stage()).isEqualTo(CONSENT_EXPRESSED);
      assertThat(state.until()).isEmpty();
      assertThat(scene.steps("2020-01-01"))
          .containsExactly("act.consent.RATIFICATION", "treaty.notInForce");
    }

    @Test
    void withoutAClauseTheEntryIntoForceIsNotKnown() {
      Scene scene = Scene.of(acceded("1992-03-10"));

      assertThat(scene.stages("1992-03-10")).containsExactly(PARTY, CONSENT_EXPRESSED);
      assertThat(scene.stages("2025-01-01")).containsExactly(PARTY, CONSENT_EXPRESSED);
      assertThat(scene.candidate("2025-01-01", CONSENT_EXPRESSED).until()).isEmpty();
      assertThat(scene.remedies("2025-01-01")).containsExactly("remedy.entryIntoForce");
    }

    @Test
    void withAClauseItIsCounted() {
      Scene scene = Scene.of(acceded("1992-03-10")).clauses(accessionTakesEffectAfter());
      AccessionState state = scene.state("1992-06-10");

      assertThat(state.stage()).isEqualTo(CONSENT_EXPRESSED);
      assertThat(state.until()).contains(date("1992-06-10"));
      assertThat(scene.stage("1992-06-11")).isEqualTo(PARTY);
      assertThat(scene.remedies("1992-06-10")).isEmpty();
      assertThat(scene.steps("1992-06-11"))
          .containsExactly("act.consent.ACCESSION", "act.entryIntoForce.counted");
    }

    @Test
    void anImpreciseConsentIsCountedFromBothEnds() {
      Scene scene = Scene.of(acceded("1992-03")).clauses(accessionTakesEffectAfter());

      assertThat(scene.stages("1992-06-01")).containsExactly(CONSENT_EXPRESSED);
      assertThat(scene.stages("1992-06-02")).containsExactly(PARTY, CONSENT_EXPRESSED);
      assertThat(scene.stages("1992-06-30")).containsExactly(PARTY, CONSENT_EXPRESSED);
      assertThat(scene.stage("1992-07-01")).isEqualTo(PARTY);
    }

    @Test
    void aRecordedEntryIntoForceWinsOverTheCount() {
      Scene scene =
          Scene.of(acceded("1992-03-10"), inForce("1992-06-10"))
              .clauses(accessionTakesEffectAfter());

      assertThat(scene.stage("1992-06-09")).isEqualTo(CONSENT_EXPRESSED);
      assertThat(scene.stage("1992-06-10")).isEqualTo(PARTY);
    }

    private static FinalClauses accessionTakesEffectAfter() {
      return new FinalClauses.Builder()
          .read(FinalClauses.Reading.FULL_TEXT)
          .signature(
              new SignatureClause.Builder()
                  .addWho(Admission.of(ParticipantClass.MEMBER_STATE))
                  .build())
          .accession(
              new AccessionClause.Builder()
                  .addRoutes(
                      Scene.byInvitation(
                          ParticipantClass.NON_MEMBER_STATE, When.AFTER_ENTRY_INTO_FORCE))
                  .effect(new EntryIntoForceClause.Builder().counting(THREE_MONTHS).build())
                  .build())
          .build();
    }
  }

  @Nested
  class TermOfAnInvitation {
    @Test
    void anInvitationBeginsOnItsAdoptionAndItsLastDayLiesInside() {
      Scene scene = Scene.of(invitedUntil("2023-02-08", "2018-02-07"));

      assertThat(scene.stage("2018-02-06")).isEqualTo(MAY_BE_INVITED);
      assertThat(scene.stage("2018-02-07")).isEqualTo(INVITED);
      assertThat(scene.stage("2023-02-08")).isEqualTo(INVITED);
      assertThat(scene.stage("2023-02-09")).isEqualTo(INVITATION_LAPSED);
    }

    @Test
    void itsStateHasItsDatesAndItsPurpose() {
      Scene scene = Scene.of(invitedUntil("2023-02-08", "2018-02-07"));
      AccessionState invited = scene.state("2023-02-01");
      AccessionState lapsed = scene.state("2023-03-01");

      assertThat(invited.since()).contains(date("2018-02-07"));
      assertThat(invited.until()).contains(date("2023-02-08"));
      assertThat(invited.daysLeft(LocalDate.of(2023, 2, 1))).isEqualTo(OptionalLong.of(7));
      assertThat(invited.daysLeft(LocalDate.of(2023, 2, 10))).isEqualTo(OptionalLong.of(-2));
      assertThat(invited.purpose()).contains(InvitationPurpose.ACCEDE);
      assertThat(invited.extensionPending()).isEqualTo(Trilean.NO);
      assertThat(lapsed.since()).contains(date("2023-02-09"));
      assertThat(lapsed.until()).isEmpty();
      assertThat(lapsed.purpose()).contains(InvitationPurpose.ACCEDE);
      assertThat(scene.steps("2023-02-01"))
          .containsExactly(
              "invitation.adopted.ACCEDE", "invitation.term.stated", "invitation.ends");
      assertThat(scene.steps("2023-03-01")).contains("invitation.ended");
    }

    @ParameterizedTest(name = "{0}: until {1}; {2} on 2025-04-22, {3} on 2025-04-23")
    @CsvSource({
      "CAUTIOUS,    2025-04-22/2025-04-23, INVITED, maybe",
      "ANNIVERSARY, 2025-04-22,            INVITED, INVITATION_LAPSED",
      "SECRETARIAT, 2025-04-23,            INVITED, INVITED",
    })
    void aPeriodEndsOnItsAnniversaryOrTheDayAfterAsItIsRead(
        TermReading reading, String until, String anniversary, String dayAfter) {
      Scene scene = Scene.of(invitedFor("P5Y", "2020-04-22")).reading(reading);

      assertThat(scene.state("2025-01-01").until()).contains(date(until));
      assertThat(scene.stage("2025-04-22")).hasToString(anniversary);
      if (dayAfter.equals("maybe")) {
        assertThat(scene.stages("2025-04-23")).containsExactly(INVITED, INVITATION_LAPSED);
      } else {
        assertThat(scene.stage("2025-04-23")).hasToString(dayAfter);
      }
      assertThat(scene.stage("2025-04-24")).isEqualTo(INVITATION_LAPSED);
      assertThat(scene.steps("2025-01-01"))
          .containsExactly(
              "invitation.adopted.ACCEDE",
              "invitation.term.period",
              "invitation.reading." + reading,
              "invitation.ends");
    }

    @Test
    void theExplanationNamesTheAnniversaryAndTheDayAfterIt() {
      assertThat(
              Scene.of(invitedFor("P5Y", "2020-04-22"))
                  .explanation("2025-01-01")
                  .steps()
                  .get(2)
                  .message()
                  .arguments())
          .containsExactly(date("2025-04-22"), date("2025-04-23"));
    }

    @Test
    void theDaysLeftAreCountedToTheEarliestLastDay() {
      AccessionState state = Scene.of(invitedFor("P5Y", "2020-04-22")).state("2025-04-01");

      assertThat(state.daysLeft(LocalDate.of(2025, 4, 1))).isEqualTo(OptionalLong.of(21));
    }

    @Test
    void aStatedLastDayWinsOverAPeriod() {
      Scene scene =
          Scene.of(
              invited(
                  "2018-02-07",
                  Term.stated(Optional.of(Period.ofYears(5)), Optional.of(date("2022-01-01"))),
                  InvitationPurpose.ACCEDE));

      assertThat(scene.state("2022-01-01").until()).contains(date("2022-01-01"));
      assertThat(scene.stage("2022-01-02")).isEqualTo(INVITATION_LAPSED);
    }

    @Test
    void theAnniversaryOfALeapDayIsTheTwentyEighthAndTheExplanationSaysSo() {
      Scene leap = Scene.of(invitedFor("P5Y", "2024-02-29"));

      assertThat(leap.state("2026-01-01").until()).contains(date("2029-02-28/2029-03-01"));
      assertThat(leap.stage("2029-02-28")).isEqualTo(INVITED);
      assertThat(leap.stages("2029-03-01")).containsExactly(INVITED, INVITATION_LAPSED);
      assertThat(leap.stage("2029-03-02")).isEqualTo(INVITATION_LAPSED);
      assertThat(leap.steps("2026-01-01")).contains("invitation.term.clipped");
      assertThat(Scene.of(invitedFor("P5Y", "2024-02-28")).steps("2026-01-01"))
          .doesNotContain("invitation.term.clipped");
    }

    @Test
    void anImpreciseAdoptionIsCountedFromBothEnds() {
      Scene scene = Scene.of(invitedFor("P5Y", "2018")).reading(TermReading.ANNIVERSARY);

      assertThat(scene.stages("2018-06-01")).containsExactly(INVITED, MAY_BE_INVITED);
      assertThat(scene.state("2022-06-01").until()).contains(date("2023"));
      assertThat(scene.stages("2023-06-01")).containsExactly(INVITED, INVITATION_LAPSED);
      assertThat(scene.stage("2024-01-01")).isEqualTo(INVITATION_LAPSED);
    }

    @Test
    void anInvitationThatStatesNoTermLastsAsItsTimeHasIt() {
      Scene scene =
          Scene.of(invited("2015-03-04"))
              .defaultTerm("2013-04-10", "P5Y")
              .defaultTerm("2024-01-01", "P2Y");

      assertThat(scene.state("2019-01-01").until()).contains(date("2020-03-04/2020-03-05"));
      assertThat(scene.stage("2020-03-06")).isEqualTo(INVITATION_LAPSED);
      assertThat(scene.steps("2019-01-01"))
          .contains("invitation.term.default", "invitation.reading.CAUTIOUS");
    }

    @ParameterizedTest
    @CsvSource({"2013-04-10, 2018-04-10/2018-04-11", "2024-01-01, 2026-01-01/2026-01-02"})
    void aDefaultTermAppliesFromItsFirstDay(String adopted, String until) {
      Scene scene =
          Scene.of(invited(adopted))
              .defaultTerm("2013-04-10", "P5Y")
              .defaultTerm("2024-01-01", "P2Y");

      assertThat(scene.state(adopted).until()).contains(date(until));
    }

    @Test
    void anInvitationFromBeforeTheFirstDefaultTermHasAnUnknownLastDay() {
      Scene scene = Scene.of(invited("2013-04-09")).defaultTerm("2013-04-10", "P5Y");

      assertThat(scene.stage("2013-04-09")).isEqualTo(INVITED);
      assertThat(scene.stages("2013-04-10")).containsExactly(INVITED, INVITATION_LAPSED);
      assertThat(scene.stages("2060-01-01")).containsExactly(INVITED, INVITATION_LAPSED);
      assertThat(scene.candidate("2060-01-01", INVITED).until()).contains(date("2013-04-09/.."));
      assertThat(scene.steps("2013-04-09")).contains("invitation.term.unknown");
    }

    @Test
    void anAdoptionThatMayLieBeforeTheDefaultTermMayHaveAnUnknownLastDay() {
      Scene scene = Scene.of(invited("2013")).defaultTerm("2013-04-10", "P5Y");

      assertThat(scene.stages("2013-12-31")).containsExactly(INVITED, INVITATION_LAPSED);
      assertThat(scene.stages("2030-01-01")).containsExactly(INVITED, INVITATION_LAPSED);
      assertThat(keys(scene.explanation("2030-01-01").steps().get(0).details()))
          .contains("invitation.adopted.ACCEDE", "invitation.term.unknown");
    }

    @Test
    void anInvitationToSignIsAnInvitationForThatPurpose() {
      Scene scene =
          Scene.of(invited("2018-02-07", Term.of(Period.ofYears(5)), InvitationPurpose.SIGN));

      assertThat(scene.state("2020-01-01").stage()).isEqualTo(INVITED);
      assertThat(scene.state("2020-01-01").purpose()).contains(InvitationPurpose.SIGN);
      assertThat(scene.state("2024-01-01").purpose()).contains(InvitationPurpose.SIGN);
      assertThat(scene.steps("2020-01-01")).contains("invitation.adopted.SIGN");
    }

    @Test
    void whoeverJoinsIsInvitedNoMore() {
      Scene scene =
          Scene.of(invitedFor("P5Y", "2018-02-07"), acceded("2020-01-01"), inForce("2020-03-31"));

      assertThat(scene.stage("2019-12-31")).isEqualTo(INVITED);
      assertThat(scene.stage("2020-01-01")).isEqualTo(CONSENT_EXPRESSED);
    }
  }

  @Nested
  class Extensions {
    @Test
    void anExtensionDecidedLateIsContinuous() {
      Scene scene =
          Scene.of(invitedUntil("2023-02-08", "2018-02-07"), extended("2023-05-10", "2024-02-07"));

      assertThat(scene.stage("2023-02-09")).isEqualTo(INVITED);
      assertThat(scene.stage("2023-05-09")).isEqualTo(INVITED);
      assertThat(scene.state("2023-03-01").since()).contains(date("2018-02-07"));
      assertThat(scene.state("2023-03-01").until()).contains(date("2024-02-07"));
      assertThat(scene.stage("2024-02-07")).isEqualTo(INVITED);
      assertThat(scene.stage("2024-02-08")).isEqualTo(INVITATION_LAPSED);
      assertThat(scene.steps("2023-03-01")).contains("extension.decided");
    }

    @Test
    void ofTwoExtensionsTheLaterOneCounts() {
      Scene scene =
          Scene.of(
              invitedFor("P5Y", "2018-02-07"),
              extended("2024-02-21", "2024-03-08"),
              extended("2023-02-01", "2024-02-07"));

      assertThat(scene.state("2024-02-20").until()).contains(date("2024-03-08"));
      assertThat(scene.stage("2024-03-09")).isEqualTo(INVITATION_LAPSED);
    }

    @Test
    void aRequestForMoreTimeIsPendingUntilItIsDecided() {
      Scene scene =
          Scene.of(
              invitedUntil("2023-02-08", "2018-02-07"),
              moreTimeAsked("2023-02-01"),
              extended("2023-05-10", "2024-02-07"));

      assertThat(scene.state("2023-01-31").extensionPending()).isEqualTo(Trilean.NO);
      assertThat(scene.state("2023-02-01").extensionPending()).isEqualTo(Trilean.YES);
      assertThat(scene.state("2023-05-09").extensionPending()).isEqualTo(Trilean.YES);
      assertThat(scene.state("2023-05-10").extensionPending()).isEqualTo(Trilean.NO);
      assertThat(scene.steps("2023-03-01"))
          .contains("extension.requested", "extension.notYetDecided");
    }

    @Test
    void aRequestThatNothingDecidesStaysPendingAfterTheTerm() {
      Scene scene = Scene.of(invitedUntil("2024-02-07", "2018-02-07"), moreTimeAsked("2024-02-07"));

      assertThat(scene.state("2024-02-07").extensionPending()).isEqualTo(Trilean.YES);
      assertThat(scene.stages("2024-02-08")).containsExactly(INVITED, INVITATION_LAPSED);
      assertThat(scene.lastSeen("2024-02-08").value().stage()).isEqualTo(INVITATION_LAPSED);
      assertThat(scene.lastSeen("2024-02-08").value().extensionPending()).isEqualTo(Trilean.YES);
    }

    @Test
    void whetherARequestOfAnImpreciseDateIsPendingMayNotBeKnown() {
      Scene scene = Scene.of(invitedUntil("2024-02-07", "2018-02-07"), moreTimeAsked("2023-11"));

      assertThat(scene.state("2023-10-31").extensionPending()).isEqualTo(Trilean.NO);
      assertThat(scene.state("2023-11-15").extensionPending()).isEqualTo(Trilean.MAYBE);
      assertThat(scene.state("2023-11-30").extensionPending()).isEqualTo(Trilean.YES);
    }

    @Test
    void aSecondRequestIsPendingThoughTheFirstWasGranted() {
      Scene scene =
          Scene.of(
              invitedUntil("2023-02-08", "2018-02-07"),
              moreTimeAsked("2023-01-15"),
              extended("2023-02-01", "2024-02-07"),
              moreTimeAsked("2024-02-07"));

      assertThat(scene.state("2023-06-01").extensionPending()).isEqualTo(Trilean.NO);
      assertThat(scene.stages("2024-02-08")).containsExactly(INVITED, INVITATION_LAPSED);
      assertThat(scene.lastSeen("2024-02-08").value().extensionPending()).isEqualTo(Trilean.YES);
    }
  }

  @Nested
  class Requests {
    @Test
    void aRequestCountsUntilItIsDecided() {
      Scene scene = Scene.of(requested("2016-05-01"), invitedFor("P5Y", "2018-02-07"));

      assertThat(scene.stage("2016-04-30")).isEqualTo(MAY_BE_INVITED);
      assertThat(scene.stage("2016-05-01")).isEqualTo(REQUESTED);
      assertThat(scene.state("2017-01-01").since()).contains(date("2016-05-01"));
      assertThat(scene.state("2017-01-01").until()).isEmpty();
      assertThat(scene.state("2017-01-01").purpose()).isEmpty();
      assertThat(scene.steps("2017-01-01")).containsExactly("request.made", "request.undecided");
      assertThat(scene.stage("2018-02-07")).isEqualTo(INVITED);
    }

    @Test
    void objectionsThatEndARequestLeaveItAsIfNotMade() {
      Scene scene =
          Scene.of(requested("2016-05-01"), objected("2016-09-01", Outcome.ENDED_REQUEST));

      assertThat(scene.stage("2016-08-31")).isEqualTo(REQUESTED);
      assertThat(scene.stage("2016-09-01")).isEqualTo(MAY_BE_INVITED);
    }

    @ParameterizedTest
    @EnumSource(
        value = Outcome.class,
        names = {"WITHDRAWN", "UNKNOWN"})
    void objectionsThatDidNotEndItLeaveTheRequest(Outcome outcome) {
      assertThat(
              Scene.of(requested("2016-05-01"), objected("2016-09-01", outcome))
                  .stage("2016-10-01"))
          .isEqualTo(REQUESTED);
    }

    @Test
    void whoeverWasRefusedMayAskAgain() {
      Scene scene =
          Scene.of(
              requested("2016-05-01"),
              objected("2016-09-01", Outcome.ENDED_REQUEST),
              requested("2019-01-01"));

      assertThat(scene.stage("2018-12-31")).isEqualTo(MAY_BE_INVITED);
      assertThat(scene.stage("2019-01-01")).isEqualTo(REQUESTED);
    }

    @Test
    void objectionsMayEndASecondRequestToo() {
      Scene scene =
          Scene.of(
              requested("2016-05-01"),
              objected("2016-09-01", Outcome.ENDED_REQUEST),
              requested("2019-01-01"),
              objected("2019-06-01", Outcome.ENDED_REQUEST));

      assertThat(scene.stage("2016-08-31")).isEqualTo(REQUESTED);
      assertThat(scene.stage("2017-01-01")).isEqualTo(MAY_BE_INVITED);
      assertThat(scene.stage("2019-05-31")).isEqualTo(REQUESTED);
      assertThat(scene.stage("2019-06-01")).isEqualTo(MAY_BE_INVITED);
    }

    @Test
    void aFreshRequestAfterALapseTakesItsPlace() {
      Scene scene =
          Scene.of(
              requested("2010-01-01"),
              invitedUntil("2015-02-07", "2010-02-07"),
              requested("2016-05-01"));

      assertThat(scene.stage("2016-04-30")).isEqualTo(INVITATION_LAPSED);
      assertThat(scene.stage("2016-05-01")).isEqualTo(REQUESTED);
    }

    @Test
    void aFreshRequestThatObjectionsEndedLeavesNothing() {
      Scene scene =
          Scene.of(
              invitedUntil("2015-02-07", "2010-02-07"),
              requested("2016-05-01"),
              objected("2016-09-01", Outcome.ENDED_REQUEST));

      assertThat(scene.stage("2016-10-01")).isEqualTo(MAY_BE_INVITED);
    }

    @Test
    void aFreshInvitationStandsAfterTheFirstHasLapsed() {
      Scene scene =
          Scene.of(
              invitedUntil("2015-02-07", "2010-02-07"),
              requested("2016-05-01"),
              invitedFor("P5Y", "2018-03-01"));

      assertThat(scene.state("2012-01-01").until()).contains(date("2015-02-07"));
      assertThat(scene.stage("2015-06-01")).isEqualTo(INVITATION_LAPSED);
      assertThat(scene.stage("2017-01-01")).isEqualTo(REQUESTED);
      assertThat(scene.state("2019-01-01").since()).contains(date("2018-03-01"));
      assertThat(scene.state("2019-01-01").until()).contains(date("2023-03-01/2023-03-02"));
      assertThat(scene.state("2024-01-01").since()).contains(date("2023-03-02/2023-03-03"));
    }

    @Test
    void twoInvitationsThatOverlapAreOneRunOfDays() {
      Scene scene =
          Scene.of(
              invitedUntil("2020-12-31", "2010-01-01"), invitedUntil("2015-12-31", "2012-01-01"));

      assertThat(scene.state("2011-01-01").until()).contains(date("2020-12-31"));
      assertThat(scene.state("2013-01-01").until()).contains(date("2020-12-31"));
      assertThat(scene.state("2016-01-01").until()).contains(date("2020-12-31"));
      assertThat(scene.state("2016-01-01").since()).contains(date("2010-01-01"));
      assertThat(scene.stage("2021-01-01")).isEqualTo(INVITATION_LAPSED);
    }
  }

  @Nested
  class Consultations {
    @Test
    void aRequestNamesTheLastDayToReply() {
      Scene scene = Scene.of(requested("2018-05-02"), consulted("2018-07-23").build());

      assertThat(scene.steps("2018-06-01"))
          .containsExactly("request.made", "consultation.opened.NOT_STATED", "request.undecided");
      Step consultation = scene.explanation("2018-06-01").steps().get(1);
      assertThat(consultation.message().arguments()).containsExactly(date("2018-07-23"));
      assertThat(consultation.citations()).containsExactly(citation());
      assertThat(consultation.details()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Consulted.class)
    void itNamesWhoWasConsulted(Consulted whom) {
      Scene scene =
          Scene.of(requested("2018-05-02"), consulted("2018-07-23").consulted(whom).build());

      assertThat(scene.steps("2018-06-01")).contains("consultation.opened." + whom);
    }

    @Test
    void ofAProlongedConsultationItNamesBothDeadlines() {
      Scene scene =
          Scene.of(
              requested("2019-05-10"),
              consulted("2019-08-26")
                  .on(date("2019-06-28"))
                  .prolongedUntil(date("2019-10-18"))
                  .build());
      Step consultation = scene.explanation("2019-07-01").steps().get(1);

      assertThat(consultation.message().arguments()).containsExactly(date("2019-10-18"));
      assertThat(keys(consultation.details()))
          .containsExactly("consultation.day", "consultation.prolonged");
      assertThat(consultation.details().get(0).message().arguments())
          .containsExactly(date("2019-06-28"));
      assertThat(consultation.details().get(1).message().arguments())
          .containsExactly(date("2019-08-26"));
    }

    @Test
    void theTwoRoundsStandAroundTheAgreementInPrinciple() {
      Scene scene =
          Scene.of(
              requested("2008-10-21"),
              consulted("2009-06-12").consulted(Consulted.OTHER_PARTIES).build(),
              agreedInPrinciple("2009-04-15"),
              consulted("2009-03-06").consulted(Consulted.MEMBERS).build());

      assertThat(scene.steps("2009-05-01"))
          .containsExactly(
              "request.made",
              "consultation.opened.MEMBERS",
              "consultation.agreedInPrinciple",
              "consultation.opened.OTHER_PARTIES",
              "request.undecided");
    }

    @Test
    void theExplanationReadsAsASentence() {
      Explanation explanation =
          Scene.of(
                  requested("2019-05-10"),
                  consulted("2019-08-26")
                      .consulted(Consulted.MEMBERS_AND_OTHER_PARTIES)
                      .prolongedUntil(date("2019-10-18"))
                      .build())
              .explanation("2019-07-01");

      assertThat(ExplanationText.of(explanation, OfficialLanguage.ENGLISH))
          .contains(
              "The member States and the other Parties were consulted; the last day to reply, that"
                  + " day included, falls on 18 October 2019.",
              "The consultation was prolonged; the last day to reply, as first set, fell on 26"
                  + " August 2019.");
      assertThat(ExplanationText.of(explanation, OfficialLanguage.FRENCH))
          .contains(
              "Les États membres et les autres Parties ont été consultés\u00a0; le dernier jour pour"
                  + " répondre, ce jour compris, tombe le 18 octobre 2019.",
              "La consultation a été prolongée\u00a0; le dernier jour pour répondre, tel que fixé à"
                  + " l'origine, tombait le 26 août 2019.");
    }

    @Test
    void aConsultationDecidesNothingAndLeavesNoQuestion() {
      Scene without = Scene.of(requested("2018-05-02"));
      Scene with =
          Scene.of(
              requested("2018-05-02"),
              consulted("2018-06/2018-09").on(date("../..")).build(),
              agreedInPrinciple("2018"));

      for (String day : List.of("2018-05-01", "2018-05-02", "2018-07-15", "2018-12-31")) {
        assertThat(with.on(day).candidates()).isEqualTo(without.on(day).candidates());
        assertThat(with.remedies(day)).isEqualTo(without.remedies(day));
        assertThat(with.cautions(day)).isEqualTo(without.cautions(day));
      }
      assertThat(with.timeline().unchangedUntil(LocalDate.of(2018, 5, 2)))
          .isEqualTo(without.timeline().unchangedUntil(LocalDate.of(2018, 5, 2)));
    }

    @Test
    void aConsultationWithoutARequestIsNoRequest() {
      assertThat(Scene.of(consulted("2018-07-23").build()).stage("2018-07-01"))
          .isEqualTo(MAY_BE_INVITED);
    }

    @Test
    void aFreshRequestDoesNotNameTheConsultationOnTheOneThatObjectionsEnded() {
      Scene scene =
          Scene.of(
              requested("2016-05-01"),
              consulted("2016-08-01").build(),
              objected("2016-09-01", Outcome.ENDED_REQUEST),
              requested("2019-01-01"));

      assertThat(scene.steps("2016-07-01")).contains("consultation.opened.NOT_STATED");
      assertThat(scene.steps("2019-02-01")).containsExactly("request.made", "request.undecided");
    }
  }

  @Nested
  class ClausesAlone {
    @Test
    void aMemberMaySign() {
      Scene scene = Scene.of().memberSince("1989-05-05");

      assertThat(scene.state("2025-01-01").stage()).isEqualTo(MAY_SIGN);
      assertThat(scene.state("2025-01-01").since()).isEmpty();
      assertThat(scene.state("2025-01-01").needsNoInvitation()).isFalse();
      assertThat(scene.steps("2025-01-01")).containsExactly("clause.signature");
      assertThat(scene.cautions("2025-01-01")).isEmpty();
    }

    @Test
    void anotherStateMayBeInvitedOnceTheTreatyIsInForce() {
      Scene scene = Scene.of();

      assertThat(scene.stage("1962-06-11")).isEqualTo(NOT_YET_OPEN);
      assertThat(scene.stage("1962-06-12")).isEqualTo(MAY_BE_INVITED);
      assertThat(scene.state("2025-01-01").needsNoInvitation()).isFalse();
      assertThat(scene.steps("2025-01-01"))
          .containsExactly("clause.accession.invitation", "treaty.inForce");
      assertThat(scene.cautions("2025-01-01")).containsExactly("caution.noInvitationOnRecord");
    }

    @Test
    void anInvitationThatMayHaveComeLaterIsOnRecordAllTheSame() {
      Scene scene = Scene.of(Scene.invited("../2026-01-31"));

      assertThat(scene.stages("2025-01-01"))
          .containsExactly(INVITED, INVITATION_LAPSED, MAY_BE_INVITED);
      assertThat(scene.cautions("2025-01-01")).isEmpty();
    }

    @Test
    void aTreatyThatAdmitsNobodyLikeItIsNotOpen() {
      Scene scene = Scene.of().signedBy(Admission.of(ParticipantClass.MEMBER_STATE));

      assertThat(scene.stage("2025-01-01")).isEqualTo(NOT_OPEN);
      assertThat(scene.steps("2025-01-01")).containsExactly("clause.admitsNobodyLikeIt");
    }
  }

  @Nested
  class RecordOfActs {
    @Test
    void afterTheDayAsOfWhichARecordIsCompleteThereIsACaution() {
      Scene scene =
          Scene.of(acceded("1992-03-10"), inForce("1992-06-08"))
              .covered(Extent.SIGNATURES_AND_CONSENTS, "2025-07-14");

      assertThat(scene.cautions("2025-07-14")).isEmpty();
      assertThat(scene.cautions("2025-07-15")).containsExactly("caution.completeAsOf");
      assertThat(scene.stage("2025-07-15")).isEqualTo(PARTY);
      assertThat(scene.explanation("2025-07-15").cautions().get(0).message().arguments())
          .containsExactly(
              new BilingualText("ETS No. 030", "STE n° 030"), LocalDate.of(2025, 7, 14));
    }

    @Test
    void ofTwoRecordsTheNewerOneCounts() {
      Scene scene =
          Scene.of(acceded("1992-03-10"), inForce("1992-06-08"))
              .covered(Extent.SIGNATURES_AND_CONSENTS, "2020-01-01")
              .participantCovered(Extent.CONSENTS, "2023-10-05");

      assertThat(scene.cautions("2023-10-05")).isEmpty();
      assertThat(scene.cautions("2023-10-06")).containsExactly("caution.completeAsOf");
    }

    @Test
    void aRecordThatIsNotDeclaredCompleteIsACaution() {
      Scene scene = Scene.of(acceded("1992-03-10"), inForce("1992-06-08")).uncovered();

      assertThat(scene.stage("2025-01-01")).isEqualTo(PARTY);
      assertThat(scene.cautions("2025-01-01"))
          .containsExactly("caution.chartNotComplete", "caution.seenUntil");
    }

    @Test
    void whatASourceSaysBesidesGoesWithTheFact() {
      Signature signature =
          new Signature(
              code(WHO),
              number(TREATY),
              date("1990-02-01"),
              provenanceBuilder()
                  .remark("printed as 1.2.90")
                  .inference(new Inference("the editors", "the column is not named"))
                  .addContradictions(contradiction("1990-02-05"))
                  .build());
      Scene scene = Scene.of(signature).memberSince("1989-05-05");

      assertThat(scene.stage("1990-01-31")).isEqualTo(MAY_SIGN);
      assertThat(scene.stages("1990-02-01")).containsExactly(SIGNATORY, MAY_SIGN);
      assertThat(scene.stages("1990-02-04")).containsExactly(SIGNATORY, MAY_SIGN);
      assertThat(scene.state("1990-02-05").since()).contains(date("1990-02-01/1990-02-05"));
      assertThat(scene.explanation("1990-02-05").steps()).hasSize(1);
      assertThat(scene.explanation("1990-02-05").steps().get(0).message().arguments())
          .as("each source says its own day")
          .contains(date("1990-02-01"));
      assertThat(keys(scene.explanation("1990-02-05").steps().get(0).details()))
          .containsExactly("fact.inferred", "fact.contradicted");
      assertThat(scene.explanation("1990-02-05").steps().get(0).notes())
          .containsExactly("printed as 1.2.90");
      assertThat(scene.explanation("1990-02-05").citations()).containsExactly(citation());
    }
  }

  @Nested
  class MissingActs {
    @Test
    void whereNothingIsCompleteAnyActMayBeMissing() {
      Scene scene = Scene.of().memberSince("1949-05-05").uncovered();

      assertThat(scene.stages("2025-01-01"))
          .containsExactly(FORMER_PARTY, PARTY, CONSENT_EXPRESSED, SIGNATORY, MAY_SIGN);
      assertThat(scene.remedies("2025-01-01")).containsExactly("remedy.chart");
      assertThat(scene.cautions("2025-01-01")).isEmpty();
      assertThat(scene.candidate("2025-01-01", PARTY).since()).isEmpty();
      assertThat(keys(scene.explanation("2025-01-01").steps().get(0).details()))
          .contains("assume.acts");
    }

    @Test
    void whoeverMayNotSignCanOnlyHaveAcceded() {
      assertThat(Scene.of().uncovered().stages("2025-01-01"))
          .containsExactly(FORMER_PARTY, PARTY, CONSENT_EXPRESSED, MAY_BE_INVITED);
    }

    @Test
    void nobodyIsPartyToATreatyThatIsNotInForce() {
      assertThat(Scene.of().memberSince("1949-05-05").notInForce().uncovered().stages("2025-01-01"))
          .containsExactly(CONSENT_EXPRESSED, SIGNATORY, MAY_SIGN);
    }

    @Test
    void nothingIsMissingBeforeTheTreatyWasOpened() {
      Scene scene = Scene.of().memberSince("1949-05-05").uncovered();

      assertThat(scene.stage("1959-04-19")).isEqualTo(NOT_YET_OPEN);
      assertThat(scene.stages("1959-04-20"))
          .containsExactly(CONSENT_EXPRESSED, SIGNATORY, MAY_SIGN);
    }

    @Test
    void nothingIsMissingWhereTheClausesAdmitNobodyLikeIt() {
      assertThat(
              Scene.of()
                  .signedBy(Admission.of(ParticipantClass.MEMBER_STATE))
                  .uncovered()
                  .stage("2025-01-01"))
          .isEqualTo(NOT_OPEN);
    }

    @Test
    void whereConsentsAreCompleteOnlyTheSignatureIsOpen() {
      Scene scene = Scene.of().memberSince("1949-05-05").covered(Extent.CONSENTS, "2099-12-31");

      assertThat(scene.stages("2025-01-01")).containsExactly(SIGNATORY, MAY_SIGN);
      assertThat(keys(scene.explanation("2025-01-01").steps().get(0).details()))
          .contains("assume.signature");
      assertThat(Scene.of().covered(Extent.CONSENTS, "2099-12-31").stage("2025-01-01"))
          .isEqualTo(MAY_BE_INVITED);
    }

    @Test
    void aParticipantsOwnRecordCoversAllItsPairs() {
      assertThat(
              Scene.of()
                  .memberSince("1949-05-05")
                  .uncovered()
                  .participantCovered(Extent.SIGNATURES_AND_CONSENTS, "2099-12-31")
                  .stage("2025-01-01"))
          .isEqualTo(MAY_SIGN);
    }

    @Test
    void whoeverIsInvitedHadNotJoinedByThenAndMayHaveJoinedSince() {
      Scene scene = Scene.of(invitedUntil("2023-02-08", "2018-02-07")).uncovered();

      assertThat(scene.stage("2017-01-01")).isEqualTo(MAY_BE_INVITED);
      assertThat(scene.stage("2018-02-07")).isEqualTo(INVITED);
      assertThat(scene.stages("2018-02-08"))
          .containsExactly(FORMER_PARTY, PARTY, CONSENT_EXPRESSED, INVITED);
      assertThat(scene.stages("2024-01-01"))
          .containsExactly(
              FORMER_PARTY, PARTY, CONSENT_EXPRESSED, INVITED, INVITATION_LAPSED, REQUESTED);
      assertThat(scene.lastSeen("2024-01-01").value().stage()).isEqualTo(INVITED);
      assertThat(scene.lastSeen("2024-01-01").on()).isEqualTo("2018-02-07");
      assertThat(scene.cautions("2018-02-07")).containsExactly("caution.chartNotComplete");
      assertThat(scene.cautions("2020-01-01"))
          .containsExactly("caution.chartNotComplete", "caution.seenUntil");
    }

    @Test
    void whoeverLeftTheCouncilMayHaveSignedWhileItWasAMember() {
      Scene scene =
          Scene.of()
              .participant(Scene.state().addMemberships(member("1996-02-28", "2022-03-16")))
              .signedBy(Admission.of(ParticipantClass.MEMBER_STATE))
              .uncovered();

      assertThat(scene.stages("2025-01-01"))
          .containsExactly(FORMER_PARTY, PARTY, CONSENT_EXPRESSED, SIGNATORY, NOT_OPEN);
    }
  }

  @Nested
  class Timeline {
    private final Scene scene = Scene.of(invitedUntil("2023-02-08", "2018-02-07"));

    @Test
    void itKnowsWhomAndWhatItIsAbout() {
      assertThat(scene.timeline().participant()).isEqualTo(code(WHO));
      assertThat(scene.timeline().treaty()).isEqualTo(number(TREATY));
    }

    @Test
    void itChangesWhereAnAnswerDoes() {
      assertThat(scene.timeline().changes())
          .contains(LocalDate.of(1962, 6, 12), LocalDate.of(2018, 2, 7), LocalDate.of(2023, 2, 9))
          .isSorted();
      assertThat(scene.timeline().unchangedUntil(LocalDate.of(2018, 2, 7)))
          .contains(LocalDate.of(2023, 2, 8));
      assertThat(scene.timeline().unchangedUntil(LocalDate.of(2200, 1, 1))).isEmpty();
    }

    @Test
    void itAnswersForEveryDayThatThereIs() {
      assertThat(scene.timeline().on(LocalDate.MIN).value().orElseThrow().stage())
          .isEqualTo(NOT_YET_OPEN);
      assertThat(scene.timeline().on(LocalDate.MAX).value().orElseThrow().stage())
          .isEqualTo(INVITATION_LAPSED);
    }
  }
}
