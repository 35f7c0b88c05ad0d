package org.accede.rule.accession;

import static org.accede.rule.accession.AccessionStage.FORMER_PARTY;
import static org.accede.rule.accession.AccessionStage.MAY_BE_INVITED;
import static org.accede.rule.accession.AccessionStage.NOT_OPEN;
import static org.accede.rule.accession.AccessionStage.PARTY;
import static org.accede.rule.accession.Scene.TREATY;
import static org.accede.rule.accession.Scene.WHO;
import static org.accede.rule.accession.Scene.acceded;
import static org.accede.rule.accession.Scene.by;
import static org.accede.rule.accession.Scene.consented;
import static org.accede.rule.accession.Scene.denounced;
import static org.accede.rule.accession.Scene.inForce;
import static org.accede.rule.accession.Scene.invitedUntil;
import static org.accede.rule.accession.Scene.keys;
import static org.accede.rule.accession.Scene.ratified;
import static org.accede.rule.accession.Scene.signed;
import static org.accede.testing.Samples.withdrawal;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.accede.act.ConsentKind;
import org.accede.act.WithdrawnAct;
import org.accede.register.Coverage.Extent;
import org.accede.treaty.AccessionClause;
import org.accede.treaty.AccessionRoute.When;
import org.accede.treaty.Admission;
import org.accede.treaty.Counting;
import org.accede.treaty.CountingMethod;
import org.accede.treaty.DenunciationClause;
import org.accede.treaty.EntryIntoForceClause;
import org.accede.treaty.FinalClauses;
import org.accede.treaty.ParticipantClass;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Nobody says that the consent on record was the first. */
class EarlierParticipationTest {
  private static Scene party() {
    return Scene.of(acceded("1992-03-10"), inForce("1992-06-08")).uncovered();
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "1959-04-19, NOT_YET_OPEN",
    // nobody accedes before the treaty is in force
    "1962-06-11, NOT_YET_OPEN",
    "1962-06-12, FORMER_PARTY PARTY CONSENT_EXPRESSED MAY_BE_INVITED",
    "1980-01-01, FORMER_PARTY PARTY CONSENT_EXPRESSED MAY_BE_INVITED",
    "1992-03-09, FORMER_PARTY PARTY CONSENT_EXPRESSED MAY_BE_INVITED",
    "1992-03-10, CONSENT_EXPRESSED",
    "1992-06-08, PARTY",
  })
  void beforeAConsentOnRecordItMayHaveJoinedAndLeft(String day, String stages) {
    assertThat(party().told(day)).isEqualTo(stages);
  }

  @Test
  void itIsToldAsWhatIsNotOnRecordWithWhatWouldSettleIt() {
    Scene scene = party();

    assertThat(keys(scene.explanation("1980-01-01").steps().get(0).details()))
        .contains("assume.earlierParticipation");
    assertThat(keys(scene.explanation("1980-01-01").steps().get(1).details()))
        .contains("missing.earlier");
    assertThat(scene.remedies("1980-01-01")).contains("remedy.chart");
    assertThat(scene.onRecord("1980-01-01")).containsExactly(MAY_BE_INVITED);
    assertThat(scene.candidate("1980-01-01", PARTY).since()).isEmpty();
  }

  @Test
  void aMemberMayHaveSignedBefore() {
    Scene scene =
        Scene.of(signed("1990-02-01"), ratified("1992-03-10"), inForce("1992-06-08"))
            .memberSince("1949-05-05")
            .uncovered();

    assertThat(scene.told("1980-01-01"))
        .isEqualTo("FORMER_PARTY PARTY CONSENT_EXPRESSED SIGNATORY MAY_SIGN");
    assertThat(scene.told("1991-01-01"))
        .isEqualTo("FORMER_PARTY PARTY CONSENT_EXPRESSED SIGNATORY");
  }

  @Test
  void toATreatyThatWasNotInForceOnlyAConsentThatWasTakenBackIsPossible() {
    Scene scene = Scene.of(ratified("1992-03-10")).memberSince("1949-05-05").notInForce();

    assertThat(scene.uncovered().told("1980-01-01"))
        .isEqualTo("CONSENT_EXPRESSED SIGNATORY MAY_SIGN");
  }

  @Nested
  class Excluded {
    @ParameterizedTest(name = "{0} complete as of {1}")
    @CsvSource({
      "SIGNATURES_AND_CONSENTS, 1992-03-10",
      "SIGNATURES_AND_CONSENTS, 1993-01-01",
      "CONSENTS, 1993-01-01",
    })
    void byARecordThatIsCompleteAsOfALaterDay(Extent extent, String asOf) {
      assertThat(party().covered(extent, asOf).stage("1980-01-01")).isEqualTo(MAY_BE_INVITED);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
      "1980-01-01, MAY_BE_INVITED",
      "1985-01-01, MAY_BE_INVITED",
      "1985-01-02, FORMER_PARTY PARTY CONSENT_EXPRESSED MAY_BE_INVITED",
    })
    void upToTheDayOfARecordThatIsCompleteBefore(String day, String stages) {
      assertThat(party().covered(Extent.CONSENTS, "1985-01-01").told(day)).isEqualTo(stages);
    }

    @Test
    void byNoListOfThePartiesOfALaterDay() {
      assertThat(party().covered(Extent.PRESENT_PARTIES, "1993-01-01").told("1980-01-01"))
          .isEqualTo("FORMER_PARTY PARTY CONSENT_EXPRESSED MAY_BE_INVITED");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
      "1980-01-01, MAY_SIGN",
      "1990-02-01, SIGNATORY",
      "1991-06-01, SIGNATORY",
      "1991-06-02, FORMER_PARTY PARTY CONSENT_EXPRESSED SIGNATORY",
      "1992-03-10, CONSENT_EXPRESSED",
    })
    void byASourceThatNamesASignatory(String day, String stages) {
      Scene scene =
          Scene.of(
                  by("list", "1991-06-01", signed("1990-02-01")),
                  ratified("1992-03-10"),
                  inForce("1992-06-08"))
              .memberSince("1949-05-05")
              .uncovered();

      assertThat(scene.told(day)).isEqualTo(stages);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
      "1980-01-01, MAY_BE_INVITED",
      "1990-01-01, INVITED",
      "1990-06-01, INVITED",
      "1990-06-02, FORMER_PARTY PARTY CONSENT_EXPRESSED INVITED",
      "1992-03-10, CONSENT_EXPRESSED",
    })
    void byASourceThatNamesAStateInvited(String day, String stages) {
      Scene scene =
          Scene.of(
                  by("report", "1990-06-01", invitedUntil("1995-01-01", "1990-01-01")),
                  acceded("1992-03-10"),
                  inForce("1992-06-08"))
              .uncovered();

      assertThat(scene.told(day)).isEqualTo(stages);
    }

    @Test
    void byNoSourceThatShowsTheConsentToo() {
      Scene scene =
          Scene.of(
                  by("list", "1993-06-01", signed("1990-02-01")),
                  by("list", "1993-06-01", ratified("1992-03-10")),
                  by("list", "1993-06-01", inForce("1992-06-08")))
              .memberSince("1949-05-05")
              .uncovered();

      assertThat(scene.told("1980-01-01"))
          .isEqualTo("FORMER_PARTY PARTY CONSENT_EXPRESSED SIGNATORY MAY_SIGN");
    }

    @ParameterizedTest(name = "opened on {0}: {1}")
    @CsvSource({
      // six months' notice from the first day on which one could have joined
      "1991-09-10, FORMER_PARTY PARTY CONSENT_EXPRESSED MAY_BE_INVITED",
      "1991-09-12, MAY_BE_INVITED",
    })
    void byClausesThatLeaveNoTime(String openedAndInForce, String stages) {
      Scene scene =
          party()
              .clauses(withSixMonthsNotice())
              .openedOn(openedAndInForce)
              .inForceOn(openedAndInForce);

      assertThat(scene.told("1992-03-01")).isEqualTo(stages);
    }

    @ParameterizedTest(name = "consents complete as of {0}: {1}")
    @CsvSource({
      "1991-09-08, FORMER_PARTY PARTY CONSENT_EXPRESSED MAY_BE_INVITED",
      "1991-09-12, MAY_BE_INVITED",
    })
    void byClausesThatLeaveNoTimeSinceTheRecordIsComplete(String asOf, String stages) {
      Scene scene = party().clauses(withSixMonthsNotice()).covered(Extent.CONSENTS, asOf);

      assertThat(scene.told("1992-03-01")).isEqualTo(stages);
    }

    @ParameterizedTest(name = "in force {0} months after a ratification, {1} after an accession")
    @CsvSource({
      "1, 1, FORMER_PARTY PARTY CONSENT_EXPRESSED MAY_BE_INVITED",
      "6, 1, FORMER_PARTY PARTY CONSENT_EXPRESSED MAY_BE_INVITED",
      "1, 6, FORMER_PARTY PARTY CONSENT_EXPRESSED MAY_BE_INVITED",
      "6, 6, MAY_BE_INVITED",
    })
    void byClausesByWhichItWouldNotHaveBeenInForceByThen(int ratified, int acceded, String stages) {
      Scene scene =
          party().clauses(inForceAfter(ratified, acceded)).covered(Extent.CONSENTS, "1992-01-01");

      assertThat(scene.told("1992-03-01")).isEqualTo(stages);
    }

    @Test
    void byClausesThatAdmittedNobodyLikeIt() {
      Scene scene = party().signedBy(Admission.of(ParticipantClass.MEMBER_STATE));

      assertThat(scene.stage("1980-01-01")).isEqualTo(NOT_OPEN);
    }

    @Test
    void bySuccession() {
      Scene scene =
          Scene.of(consented(ConsentKind.SUCCESSION, "1993-12-01"), inForce("1992-01-01"))
              .uncovered();

      assertThat(scene.stage("1980-01-01")).isEqualTo(MAY_BE_INVITED);
      assertThat(scene.stage("1991-12-31")).isEqualTo(MAY_BE_INVITED);
    }

    private FinalClauses withSixMonthsNotice() {
      return read(Optional.empty())
          .denunciation(
              new DenunciationClause.Builder()
                  .effect(new Counting(CountingMethod.NOTICE_PERIOD, 6, Counting.Unit.MONTH))
                  .build())
          .build();
    }

    private FinalClauses inForceAfter(int monthsFromRatification, int monthsFromAccession) {
      return read(Optional.of(counting(monthsFromAccession)))
          .laterEntryIntoForce(counting(monthsFromRatification))
          .build();
    }

    private EntryIntoForceClause counting(int months) {
      return new EntryIntoForceClause.Builder()
          .counting(new Counting(CountingMethod.PERIOD_AFTER_DATE, months, Counting.Unit.MONTH))
          .build();
    }

    private FinalClauses.Builder read(Optional<EntryIntoForceClause> accession) {
      FinalClauses read =
          Scene.clauses(
              List.of(Admission.of(ParticipantClass.MEMBER_STATE)),
              List.of(
                  Scene.byInvitation(
                      ParticipantClass.NON_MEMBER_STATE, When.AFTER_ENTRY_INTO_FORCE)));
      return new FinalClauses.Builder()
          .read(read.read())
          .addAllCitations(read.citations())
          .signature(read.signature())
          .accession(
              new AccessionClause.Builder()
                  .addAllRoutes(read.accession().orElseThrow().routes())
                  .effect(accession)
                  .build());
    }
  }

  @Nested
  class BetweenTwoParticipations {
    private Scene twice() {
      return Scene.of(
          acceded("1992-03-10"),
          inForce("1992-06-08"),
          denounced("2001-05-05", "2001-11-06"),
          acceded("2010-01-15"),
          inForce("2010-04-15"));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
      "1980-01-01, FORMER_PARTY PARTY CONSENT_EXPRESSED MAY_BE_INVITED",
      "1992-03-10, CONSENT_EXPRESSED",
      "1995-01-01, PARTY",
      "2001-11-05, PARTY",
      "2001-11-06, FORMER_PARTY PARTY CONSENT_EXPRESSED",
      "2010-01-14, FORMER_PARTY PARTY CONSENT_EXPRESSED",
      "2010-01-15, CONSENT_EXPRESSED",
      "2010-04-15, PARTY",
    })
    void thereMayHaveBeenAThird(String day, String stages) {
      assertThat(twice().uncovered().told(day)).isEqualTo(stages);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
      "1992-12-31, CONSENT_EXPRESSED",
      "1993-01-01, CONSENT_EXPRESSED SIGNATORY",
      "2010-01-14, CONSENT_EXPRESSED SIGNATORY",
      "2010-01-15, CONSENT_EXPRESSED",
    })
    void thereMayHaveBeenAnInstrumentAfterOneThatWasTakenBack(String day, String stages) {
      Scene scene =
          Scene.of(
                  signed("1990-02-01"),
                  ratified("1992-03-10"),
                  withdrawal(WithdrawnAct.CONSENT, WHO, TREATY, "1993-01-01"),
                  ratified("2010-01-15"))
              .memberSince("1949-05-05")
              .notInForce()
              .uncovered();

      assertThat(scene.told(day)).isEqualTo(stages);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
      "1991-01-01, SIGNATORY",
      "1993-01-01, CONSENT_EXPRESSED SIGNATORY MAY_SIGN",
      "2010-01-15, CONSENT_EXPRESSED",
    })
    void thereMayHaveBeenOneAfterASignatureThatWasTakenBack(String day, String stages) {
      Scene scene =
          Scene.of(
                  signed("1990-02-01"),
                  withdrawal(WithdrawnAct.SIGNATURE, WHO, TREATY, "1993-01-01"),
                  ratified("2010-01-15"))
              .memberSince("1949-05-05")
              .notInForce()
              .uncovered();

      assertThat(scene.told(day)).isEqualTo(stages);
    }

    @Test
    void onACompleteRecordThereWasNone() {
      assertThat(twice().stage("2005-01-01")).isEqualTo(FORMER_PARTY);
    }
  }
}
