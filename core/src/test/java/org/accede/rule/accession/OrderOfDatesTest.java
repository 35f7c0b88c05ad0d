package org.accede.rule.accession;

import static org.accede.rule.accession.AccessionStage.CONSENT_EXPRESSED;
import static org.accede.rule.accession.AccessionStage.FORMER_PARTY;
import static org.accede.rule.accession.AccessionStage.INVITED;
import static org.accede.rule.accession.AccessionStage.MAY_BE_INVITED;
import static org.accede.rule.accession.AccessionStage.MAY_SIGN;
import static org.accede.rule.accession.AccessionStage.NOT_OPEN;
import static org.accede.rule.accession.AccessionStage.PARTY;
import static org.accede.rule.accession.AccessionStage.REQUESTED;
import static org.accede.rule.accession.AccessionStage.SIGNATORY;
import static org.accede.rule.accession.Scene.TREATY;
import static org.accede.rule.accession.Scene.WHO;
import static org.accede.rule.accession.Scene.acceded;
import static org.accede.rule.accession.Scene.consented;
import static org.accede.rule.accession.Scene.denounced;
import static org.accede.rule.accession.Scene.extended;
import static org.accede.rule.accession.Scene.inForce;
import static org.accede.rule.accession.Scene.invited;
import static org.accede.rule.accession.Scene.invitedFor;
import static org.accede.rule.accession.Scene.invitedUntil;
import static org.accede.rule.accession.Scene.moreTimeAsked;
import static org.accede.rule.accession.Scene.objected;
import static org.accede.rule.accession.Scene.ratified;
import static org.accede.rule.accession.Scene.requested;
import static org.accede.rule.accession.Scene.signed;
import static org.accede.testing.Samples.code;
import static org.accede.testing.Samples.date;
import static org.accede.testing.Samples.number;
import static org.accede.testing.Samples.provenance;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Period;
import org.accede.act.ConsentKind;
import org.accede.act.Denunciation;
import org.accede.invitation.InvitationPurpose;
import org.accede.invitation.Objection.Outcome;
import org.accede.time.Term;
import org.accede.treaty.AccessionClause;
import org.accede.treaty.AccessionRoute.When;
import org.accede.treaty.Admission;
import org.accede.treaty.Counting;
import org.accede.treaty.CountingMethod;
import org.accede.treaty.DenunciationClause;
import org.accede.treaty.EntryIntoForceClause;
import org.accede.treaty.FinalClauses;
import org.accede.treaty.ParticipantClass;
import org.accede.treaty.SignatureClause;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Acts come in an order: it tells more of a day that a source does not give exactly. */
class OrderOfDatesTest {
  @Nested
  class Acts {
    @Test
    void nobodySignsBeforeTheTreatyIsOpened() {
      assertThat(Scene.of(signed("1959")).memberSince("1949-05-05").state("1960-01-01").since())
          .contains(date("1959-04-20/1959-12-31"));
    }

    @Test
    void nobodyConsentsBeforeTheTreatyIsOpened() {
      assertThat(Scene.of(acceded("1959")).state("1960-01-01").since())
          .contains(date("1959-04-20/1959-12-31"));
      assertThat(Scene.of(inForce("1990-06-01")).candidate("1990-05-31", CONSENT_EXPRESSED).since())
          .contains(date("1959-04-20/1990-06-01"));
    }

    @Test
    void aTreatyIsOpenedBeforeItEntersIntoForce() {
      Scene scene = Scene.of().openedOn("1959").inForceOn("1959-06-12");

      assertThat(scene.stage("1959-06-12")).isEqualTo(MAY_BE_INVITED);
    }

    @Test
    void aSignatureIsNotLaterThanTheRatification() {
      Scene scene =
          Scene.of(signed("1992"), ratified("1992-03-10"), inForce("1992-06-08"))
              .memberSince("1989-05-05");

      assertThat(scene.candidate("1992-02-01", SIGNATORY).since())
          .contains(date("1992-01-01/1992-03-10"));
    }

    @Test
    void aConsentIsNotLaterThanTheNoticeOfItsDenunciation() {
      Scene scene = Scene.of(acceded("2001"), denounced("2001-03-01", "2001-09-01"));

      assertThat(scene.candidate("2001-02-01", CONSENT_EXPRESSED).since())
          .contains(date("2001-01-01/2001-03-01"));
    }

    @Test
    void aConsentIsNotLaterThanTheEffectOfItsDenunciation() {
      Denunciation left =
          new Denunciation.Builder()
              .participant(code(WHO))
              .treaty(number(TREATY))
              .effect(date("2001-09-01"))
              .provenance(provenance())
              .build();
      Scene scene = Scene.of(consented(ConsentKind.SUCCESSION, "2001"), left);

      assertThat(scene.candidate("2001-02-01", CONSENT_EXPRESSED).since())
          .contains(date("2001-01-01/2001-09-01"));
    }

    @Test
    void whoeverSignsOrConsentsAgainHadLeftByThen() {
      Scene signedAgain =
          Scene.of(ratified("1992-03-10"), inForce("1992-06-08"), notice(), signed("2010-01-15"))
              .memberSince("1989-05-05");
      Scene consentedAgain =
          Scene.of(acceded("1992-03-10"), inForce("1992-06-08"), notice(), acceded("2010-01-15"));

      for (Scene scene : new Scene[] {signedAgain, consentedAgain}) {
        assertThat(scene.candidate("2005-01-01", FORMER_PARTY).since())
            .contains(date("2001-05-05/2010-01-15"));
      }
    }
  }

  @Nested
  class CountedDays {
    @Test
    void aDenunciationWithoutADayOfEffectTakesEffectByTheNoticeOfItsClause() {
      Scene scene =
          Scene.of(acceded("1992-03-10"), inForce("1992-06-11"), notice()).clauses(counting());

      assertThat(scene.stage("2001-11-04")).isEqualTo(PARTY);
      assertThat(scene.state("2001-11-04").until()).contains(date("2001-11-04"));
      assertThat(scene.state("2001-11-05").stage()).isEqualTo(FORMER_PARTY);
      assertThat(scene.state("2001-11-05").since()).contains(date("2001-11-05"));
      assertThat(scene.steps("2001-11-05"))
          .containsExactly(
              "act.entryIntoForce", "act.denunciation.notified", "act.denunciation.effect.counted");
      assertThat(scene.explanation("2001-11-05").steps().get(2).details())
          .extracting(step -> step.message().key())
          .containsExactly("denunciation.counted");
    }

    @ParameterizedTest(name = "a Party {0}: since {1}")
    @CsvSource({
      // the clause counts to 11 June
      "../1992-12-31,         1992-06-11",
      "1992-06-11/1992-12-31, 1992-06-11",
      // what it counts to is not among the days that the source leaves open
      "1992-06-12/1992-12-31, 1992-06-12/1992-12-31",
      "1992-06-10,            1992-06-10",
    })
    void aDayThatASourceOnlyBoundsIsCountedWhereTheCountLiesWithin(String entry, String since) {
      Scene scene = Scene.of(acceded("1992-03-10"), inForce(entry)).clauses(counting());

      assertThat(scene.state("1993-01-01").since()).contains(date(since));
    }

    @Test
    void aDayThatASourceOnlyBoundsIsNotCountedFromAConsentThatIsNotExact() {
      Scene scene =
          Scene.of(acceded("1992-03"), inForce("1992-05-01/1992-12-31")).clauses(counting());

      assertThat(scene.state("1993-01-01").since()).contains(date("1992-05-01/1992-12-31"));
    }

    private static FinalClauses counting() {
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
                  .effect(
                      new EntryIntoForceClause.Builder()
                          .counting(
                              new Counting(
                                  CountingMethod.PERIOD_AFTER_DATE, 3, Counting.Unit.MONTH))
                          .build())
                  .build())
          .denunciation(
              new DenunciationClause.Builder()
                  .effect(new Counting(CountingMethod.NOTICE_PERIOD, 6, Counting.Unit.MONTH))
                  .build())
          .build();
    }
  }

  @Nested
  class ConsentThatNoSourceGives {
    private final Scene scene =
        Scene.of(inForce("2010-02-27/2023-10-05"))
            .memberSince("2015-01-01")
            .signedBy(Admission.of(ParticipantClass.MEMBER_STATE));

    @Test
    void itLiesOnADayOnWhichTheClausesHadLetTheStateJoin() {
      assertThat(scene.stage("2014-12-31")).isEqualTo(NOT_OPEN);
      assertThat(scene.stages("2015-01-01"))
          .containsExactly(PARTY, CONSENT_EXPRESSED, SIGNATORY, MAY_SIGN);
    }

    @Test
    void aPartyIsOneWhateverTheClausesSay() {
      Scene barred =
          Scene.of(inForce("2010-02-27/2023-10-05"))
              .signedBy(Admission.of(ParticipantClass.MEMBER_STATE));

      assertThat(barred.stage("2023-10-04")).isEqualTo(NOT_OPEN);
      assertThat(barred.stage("2023-10-05")).isEqualTo(PARTY);
    }

    @Test
    void aClauseThatNobodyHasReadBarsNobody() {
      FinalClauses signatoriesNotKnown =
          new FinalClauses.Builder()
              .read(FinalClauses.Reading.PARTIAL)
              .signature(new SignatureClause.Builder().article("16").build())
              .hasNoAccessionClause(true)
              .build();
      FinalClauses accessionNotRead =
          new FinalClauses.Builder()
              .read(FinalClauses.Reading.PARTIAL)
              .signature(
                  new SignatureClause.Builder()
                      .addWho(Admission.of(ParticipantClass.MEMBER_STATE))
                      .build())
              .build();

      for (FinalClauses clauses : new FinalClauses[] {signatoriesNotKnown, accessionNotRead}) {
        assertThat(
                Scene.of(inForce("2010-02-27/2023-10-05"))
                    .clauses(clauses)
                    .participationCode("MXXX001")
                    .stages("2015-01-01"))
            .contains(PARTY);
      }
    }

    @Test
    void aRatificationOfOneWhoCouldNotSignHasNoSignatureBeforeIt() {
      Scene joinedLater =
          Scene.of(ratified("2016-05-05"), inForce("2016-08-06"))
              .memberSince("2015-01-01")
              .signedBy(Admission.of(ParticipantClass.MEMBER_STATE));

      assertThat(joinedLater.stage("2014-12-31")).isEqualTo(NOT_OPEN);
      assertThat(joinedLater.stages("2015-01-01")).containsExactly(SIGNATORY, MAY_SIGN);
    }
  }

  @Nested
  class Procedures {
    @Test
    void whoeverIsInvitedToAccedeHasNotAccededYet() {
      assertThat(sinceConsent(ConsentKind.ACCESSION, InvitationPurpose.ACCEDE))
          .isEqualTo("2018-02-07/2018-12-31");
      assertThat(sinceConsent(ConsentKind.NOT_STATED, InvitationPurpose.ACCEDE))
          .isEqualTo("2018-02-07/2018-12-31");
    }

    @Test
    void anInvitationTellsNothingOfAConsentThatIsNoAccession() {
      assertThat(sinceConsent(ConsentKind.RATIFICATION, InvitationPurpose.ACCEDE))
          .isEqualTo("2018");
      assertThat(sinceConsent(ConsentKind.ACCESSION, InvitationPurpose.SIGN)).isEqualTo("2018");
      assertThat(
              Scene.of(
                      invitedFor("P5Y", "2018-02-07"),
                      signed("2018-01-15"),
                      consented(ConsentKind.NOT_STATED, "2018"))
                  .candidate("2019-01-01", CONSENT_EXPRESSED)
                  .since())
          .contains(date("2018-01-15/2018-12-31"));
    }

    @Test
    void anInvitationTellsNothingOfTheFirstOfTwoAccessions() {
      Scene scene =
          Scene.of(
              acceded("1992"),
              inForce("1993-01-01"),
              denounced("2001-05-05", "2001-11-06"),
              invitedFor("P5Y", "2018-02-07"),
              acceded("2019-01-15"),
              inForce("2019-05-01"));

      assertThat(scene.stage("2000-01-01")).isEqualTo(PARTY);
      assertThat(scene.candidate("1992-06-01", CONSENT_EXPRESSED).since()).contains(date("1992"));
    }

    @Test
    void nobodyIsInvitedBeforeTheTreatyIsOpened() {
      assertThat(Scene.of(invitedUntil("1970-01-01", "1959")).state("1960-01-01").since())
          .contains(date("1959-04-20/1959-12-31"));
    }

    @Test
    void aRequestIsNotLaterThanTheInvitationOrTheObjectionsThatFollowIt() {
      assertThat(
              Scene.of(requested("2018"), invitedFor("P5Y", "2018-02-07"))
                  .candidate("2018-01-15", REQUESTED)
                  .since())
          .contains(date("2018-01-01/2018-02-07"));
      assertThat(
              Scene.of(requested("2018"), objected("2018-09-01", Outcome.ENDED_REQUEST))
                  .candidate("2018-01-15", REQUESTED)
                  .since())
          .contains(date("2018-01-01/2018-09-01"));
    }

    @Test
    void anInvitationLastsFromItsAdoption() {
      assertThat(Scene.of(invitedUntil("2018", "2018-06-01")).state("2018-06-01").until())
          .contains(date("2018-06-01/2018-12-31"));
      assertThat(
              Scene.of(invitedUntil("2018-12-31", "2018-06-01"), extended("2018-07-01", "2018"))
                  .state("2018-06-01")
                  .until())
          .contains(date("2018-06-01/2018-12-31"));
    }

    @Test
    void whoeverAsksForMoreTimeOrIsGivenItHasBeenInvited() {
      Scene asked = Scene.of(invitedUntil("2023-06-30", "2018"), moreTimeAsked("2018-06-15"));
      Scene given = Scene.of(invitedUntil("2023-06-30", "2018"), extended("2018-06-15", "2025"));

      for (Scene scene : new Scene[] {asked, given}) {
        assertThat(scene.stage("2018-06-15")).isEqualTo(INVITED);
        assertThat(scene.state("2018-06-15").since()).contains(date("2018-01-01/2018-06-15"));
      }
    }

    @Test
    void objectionsOlderThanARequestDoNotEndIt() {
      Scene scene =
          Scene.of(objected("2016-09-01", Outcome.ENDED_REQUEST), requested("2019-01-01"));

      assertThat(scene.stage("2018-12-31")).isEqualTo(MAY_BE_INVITED);
      assertThat(scene.stage("2019-01-01")).isEqualTo(REQUESTED);
    }

    @Test
    void aRequestThatCameToNothingIsNamedBeforeTheClauses() {
      Scene scene =
          Scene.of(requested("2016-05-01"), objected("2016-09-01", Outcome.ENDED_REQUEST));

      assertThat(scene.steps("2016-09-01"))
          .containsExactly(
              "request.made",
              "objection.ENDED_REQUEST",
              "clause.accession.invitation",
              "treaty.inForce");
      assertThat(scene.steps("2016-04-30"))
          .containsExactly("clause.accession.invitation", "treaty.inForce");
      assertThat(scene.cautions("2016-09-01")).containsExactly("caution.noInvitationOnRecord");
    }

    private static String sinceConsent(ConsentKind kind, InvitationPurpose purpose) {
      return Scene.of(
              invited("2018-02-07", Term.of(Period.ofYears(5)), purpose), consented(kind, "2018"))
          .candidate("2019-01-01", CONSENT_EXPRESSED)
          .since()
          .orElseThrow()
          .toString();
    }
  }

  /** A denunciation of which no source gives the effect. */
  private static Denunciation notice() {
    return new Denunciation.Builder()
        .participant(code(WHO))
        .treaty(number(TREATY))
        .notified(date("2001-05-05"))
        .provenance(provenance())
        .build();
  }
}
