package org.accede.rule.accession;

import static org.accede.act.WithdrawnAct.CONSENT;
import static org.accede.act.WithdrawnAct.DENUNCIATION;
import static org.accede.act.WithdrawnAct.SIGNATURE;
import static org.accede.rule.accession.AccessionStage.PARTY;
import static org.accede.rule.accession.AccessionStage.SIGNATORY;
import static org.accede.rule.accession.Scene.TREATY;
import static org.accede.rule.accession.Scene.WHO;
import static org.accede.rule.accession.Scene.acceded;
import static org.accede.rule.accession.Scene.consented;
import static org.accede.rule.accession.Scene.denounced;
import static org.accede.rule.accession.Scene.inForce;
import static org.accede.rule.accession.Scene.invitedUntil;
import static org.accede.rule.accession.Scene.keys;
import static org.accede.rule.accession.Scene.ratified;
import static org.accede.rule.accession.Scene.signed;
import static org.accede.testing.Samples.date;
import static org.accede.testing.Samples.denunciationOf;
import static org.assertj.core.api.Assertions.assertThat;

import org.accede.act.ConsentKind;
import org.accede.act.Withdrawal;
import org.accede.act.WithdrawnAct;
import org.accede.testing.Samples;
import org.accede.treaty.TreatyFact;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is taken back before it has effect leaves the stage that was there without it. */
class WithdrawalTest {
  private static Withdrawal withdrawn(WithdrawnAct act, String on) {
    return Samples.withdrawal(act, WHO, TREATY, on);
  }

  private static Scene member(TreatyFact... facts) {
    return Scene.of(facts).memberSince("1989-05-05");
  }

  @Nested
  class AnInstrument {
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
      "1990-01-31, MAY_SIGN",
      "1992-03-09, SIGNATORY",
      "1992-03-10, CONSENT_EXPRESSED",
      "1992-04-30, CONSENT_EXPRESSED",
      "1992-05-01, SIGNATORY",
      "2025-01-01, SIGNATORY",
    })
    void leavesASignatoryWhereTheSignatureStands(String day, String stages) {
      assertThat(signedAndRatified().told(day)).isEqualTo(stages);
    }

    @Test
    void leavesTheOldSignatureAndTellsOfWhatWasTakenBack() {
      Scene scene = signedAndRatified();

      assertThat(scene.state("1992-04-01").until()).contains(date("1992-04-30"));
      assertThat(scene.steps("1992-04-01"))
          .containsExactly("act.consent.RATIFICATION", "act.withdrawal.CONSENT");
      assertThat(scene.state("2025-01-01").since()).contains(date("1990-02-01"));
      assertThat(scene.steps("2025-01-01"))
          .containsExactly("act.signature", "act.consent.RATIFICATION", "act.withdrawal.CONSENT");
      assertThat(scene.steps("1992-03-09")).containsExactly("act.signature");
    }

    private Scene signedAndRatified() {
      return member(signed("1990-02-01"), ratified("1992-03-10"), withdrawn(CONSENT, "1992-05-01"));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
      "2018-12-31, INVITED",
      "2019-01-01, CONSENT_EXPRESSED",
      "2019-03-01, INVITED",
      "2023-02-08, INVITED",
      "2023-02-09, INVITATION_LAPSED",
    })
    void leavesTheInvitationAsLongAsItLasts(String day, String stages) {
      Scene scene =
          Scene.of(
              invitedUntil("2023-02-08", "2018-02-07"),
              acceded("2019-01-01"),
              withdrawn(CONSENT, "2019-03-01"));

      assertThat(scene.told(day)).isEqualTo(stages);
    }

    @Test
    void leavesWhatTheClausesSayWhereThereWasNothingElse() {
      Scene outsider = Scene.of(acceded("2019-01-01"), withdrawn(CONSENT, "2019-03-01"));
      Scene signing =
          member(
              consented(ConsentKind.DEFINITIVE_SIGNATURE, "1992-03-10"),
              withdrawn(CONSENT, "1992-05-01"));

      assertThat(outsider.told("2019-03-01")).isEqualTo("MAY_BE_INVITED");
      assertThat(signing.told("1992-05-01")).isEqualTo("MAY_SIGN");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
      // whoever ratifies has signed
      "RATIFICATION, SIGNATORY",
      "NOT_STATED,   SIGNATORY MAY_SIGN",
    })
    void leavesTheSignatureThatItPresupposes(ConsentKind kind, String stages) {
      Scene scene = member(consented(kind, "1992-03-10"), withdrawn(CONSENT, "1992-05-01"));

      assertThat(scene.told("1992-05-01")).isEqualTo(stages);
    }

    @Test
    void goesBeforeTheSignatureOnOneDayInWhateverOrderTheyAreGiven() {
      Scene instrumentFirst =
          member(
              signed("1990-02-01"),
              ratified("1992-03-10"),
              withdrawn(CONSENT, "1992-05-01"),
              withdrawn(SIGNATURE, "1992-05-01"));
      Scene signatureFirst =
          member(
              withdrawn(SIGNATURE, "1992-05-01"),
              withdrawn(CONSENT, "1992-05-01"),
              ratified("1992-03-10"),
              signed("1990-02-01"));

      assertThat(instrumentFirst.told("1992-04-30")).isEqualTo("CONSENT_EXPRESSED");
      assertThat(instrumentFirst.told("1992-05-01")).isEqualTo("MAY_SIGN");
      assertThat(signatureFirst.told("1992-05-01")).isEqualTo("MAY_SIGN");
    }

    @Test
    void mayBeDepositedAgainOnTheOldSignature() {
      Scene scene =
          member(
              signed("1990-02-01"),
              ratified("1992-03-10"),
              withdrawn(CONSENT, "1992-05-01"),
              ratified("1995-01-15"),
              inForce("1995-04-15"));

      assertThat(scene.told("1993-01-01")).isEqualTo("SIGNATORY");
      assertThat(scene.told("1995-01-15")).isEqualTo("CONSENT_EXPRESSED");
      assertThat(scene.told("1995-04-15")).isEqualTo("PARTY");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
      "2020-01-01, CONSENT_EXPRESSED",
      "2021-05-31, CONSENT_EXPRESSED",
      "2021-06-01, SIGNATORY",
    })
    void mayBeTakenBackWhileTheTreatyIsNotInForce(String day, String stages) {
      // as CETS No. 223
      Scene scene =
          member(signed("2018-10-10"), ratified("2019-05-10"), withdrawn(CONSENT, "2021-06-01"))
              .openedOn("2018-10-10")
              .notInForce();

      assertThat(scene.told(day)).isEqualTo(stages);
    }

    @Test
    void takenBackOnAnImpreciseDayLeavesItsDaysUndetermined() {
      Scene scene =
          member(signed("1990-02-01"), ratified("1992-03-10"), withdrawn(CONSENT, "1992-05"));

      assertThat(scene.told("1992-04-30")).isEqualTo("CONSENT_EXPRESSED");
      assertThat(scene.told("1992-05-01")).isEqualTo("CONSENT_EXPRESSED SIGNATORY");
      assertThat(scene.told("1992-05-31")).isEqualTo("SIGNATORY");
    }
  }

  @Nested
  class ASignature {
    @Test
    void leavesOneWhoMaySign() {
      Scene scene = member(signed("1990-02-01"), withdrawn(SIGNATURE, "1992-05-01"));

      assertThat(scene.told("1992-04-30")).isEqualTo("SIGNATORY");
      assertThat(scene.state("1992-04-30").until()).contains(date("1992-04-30"));
      assertThat(scene.told("1992-05-01")).isEqualTo("MAY_SIGN");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
      "1992-03-10, CONSENT_EXPRESSED",
      "1992-05-01, SIGNATORY",
      "1993-06-30, SIGNATORY",
      "1993-07-01, MAY_SIGN",
    })
    void mayBeTakenBackAfterTheInstrument(String day, String stages) {
      Scene scene =
          member(
              signed("1990-02-01"),
              ratified("1992-03-10"),
              withdrawn(CONSENT, "1992-05-01"),
              withdrawn(SIGNATURE, "1993-07-01"));

      assertThat(scene.told(day)).isEqualTo(stages);
    }

    @Test
    void mayBeGivenAgain() {
      Scene scene =
          member(signed("1990-02-01"), withdrawn(SIGNATURE, "1992-05-01"), signed("1994-09-09"));

      assertThat(scene.told("1993-01-01")).isEqualTo("MAY_SIGN");
      assertThat(scene.stage("1994-09-09")).isEqualTo(SIGNATORY);
      assertThat(scene.state("1994-09-09").since()).contains(date("1994-09-09"));
    }
  }

  @Nested
  class ADenunciation {
    private final Scene revoked =
        Scene.of(
            acceded("1992-03-10"),
            inForce("1992-06-08"),
            denounced("2001-05-05", "2001-11-06"),
            withdrawn(DENUNCIATION, "2001-09-01"));

    @ParameterizedTest(name = "on {0} notified {1}")
    @CsvSource({
      "2001-05-04, ''",
      "2001-05-05, 2001-05-05",
      "2001-08-31, 2001-05-05",
      "2001-09-01, ''",
      "2001-11-06, ''",
    })
    void thatIsRevokedStoodUntilThen(String day, String notified) {
      assertThat(revoked.stage(day)).isEqualTo(PARTY);
      assertThat(revoked.state(day).denunciationNotified().map(Object::toString).orElse(""))
          .isEqualTo(notified);
    }

    @Test
    void thatIsRevokedIsTold() {
      assertThat(revoked.steps("2025-01-01"))
          .containsExactly(
              "act.consent.ACCESSION",
              "act.entryIntoForce",
              "act.denunciation.notified",
              "act.withdrawal.DENUNCIATION");
      assertThat(revoked.state("2025-01-01").until()).isEmpty();
      assertThat(keys(revoked.timeline().history().stream().map(HistoryEvent::what).toList()))
          .doesNotContain("act.denunciation.effect");
    }

    @Test
    void mayFollowOneThatWasRevoked() {
      Scene scene =
          Scene.of(
              acceded("1992-03-10"),
              inForce("1992-06-08"),
              denounced("2001-05-05", "2001-11-06"),
              withdrawn(DENUNCIATION, "2001-09-01"),
              denounced("2008-01-01", "2008-07-02"));

      assertThat(scene.told("2002-01-01")).isEqualTo("PARTY");
      assertThat(scene.state("2008-01-01").denunciationNotified()).contains(date("2008-01-01"));
      assertThat(scene.told("2008-07-02")).isEqualTo("FORMER_PARTY");
    }

    @Test
    void ofAPartEndsNothingAndIsTold() {
      Scene scene =
          Scene.of(
              acceded("1992-03-10"),
              inForce("1992-06-08"),
              denunciationOf("Chapter I", WHO, TREATY, "2001-05-05"));

      assertThat(scene.told("2025-01-01")).isEqualTo("PARTY");
      assertThat(scene.state("2025-01-01").denunciationNotified()).isEmpty();
      assertThat(scene.state("2025-01-01").until()).isEmpty();
      assertThat(scene.steps("2001-05-04")).doesNotContain("act.denunciation.part");
      assertThat(scene.steps("2001-05-05")).contains("act.denunciation.part");
    }
  }
}
