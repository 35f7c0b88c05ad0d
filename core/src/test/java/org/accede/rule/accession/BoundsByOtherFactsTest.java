package org.accede.rule.accession;

import static org.accede.act.WithdrawnAct.CONSENT;
import static org.accede.act.WithdrawnAct.DENUNCIATION;
import static org.accede.act.WithdrawnAct.SIGNATURE;
import static org.accede.rule.accession.AccessionStage.CONSENT_EXPRESSED;
import static org.accede.rule.accession.AccessionStage.PARTY;
import static org.accede.rule.accession.AccessionStage.SIGNATORY;
import static org.accede.rule.accession.Scene.TREATY;
import static org.accede.rule.accession.Scene.WHO;
import static org.accede.rule.accession.Scene.acceded;
import static org.accede.rule.accession.Scene.by;
import static org.accede.rule.accession.Scene.consented;
import static org.accede.rule.accession.Scene.denounced;
import static org.accede.rule.accession.Scene.inForce;
import static org.accede.rule.accession.Scene.ratified;
import static org.accede.rule.accession.Scene.signed;
import static org.accede.testing.Samples.code;
import static org.accede.testing.Samples.date;
import static org.accede.testing.Samples.member;
import static org.accede.testing.Samples.number;
import static org.accede.testing.Samples.provenance;
import static org.accede.testing.Samples.withdrawal;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.accede.act.ConsentKind;
import org.accede.act.Denunciation;
import org.accede.act.WithdrawnAct;
import org.accede.participant.Existence;
import org.accede.participant.Participant;
import org.accede.treaty.TreatyFact;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What else is on record leaves fewer days for a date that its source does not give exactly. */
class BoundsByOtherFactsTest {
  private static Scene memberState(TreatyFact... facts) {
    return Scene.of(facts).memberSince("1949-05-05");
  }

  private static TreatyFact takenBack(WithdrawnAct act, String on) {
    return withdrawal(act, WHO, TREATY, on);
  }

  /** A denunciation of which only the day of its effect is known. */
  private static Denunciation left(String effect) {
    return new Denunciation.Builder()
        .participant(code(WHO))
        .treaty(number(TREATY))
        .effect(date(effect))
        .provenance(provenance())
        .build();
  }

  @Nested
  class WhoeverDidNotExistYet {
    private Participant.Builder since(String day) {
      return Scene.state()
          .existence(new Existence(date(day), Optional.empty(), provenance()))
          .addMemberships(member("1992-01-30"));
    }

    @Test
    void hadNotSigned() {
      Scene scene = Scene.of(signed("1990/1992")).participant(since("1991-12-16"));

      assertThat(scene.state("1993-01-01").since()).contains(date("1991-12-16/1992-12-31"));
    }

    @Test
    void hadNotSignedWhereNoSourceSaysWhen() {
      Scene scene =
          Scene.of(ratified("2000-01-01"), inForce("2000-06-01")).participant(since("1991-12-16"));

      assertThat(scene.candidate("1995-01-01", SIGNATORY).since())
          .contains(date("1991-12-16/2000-01-01"));
    }
  }

  @Nested
  class ASourceThatShowsNoConsent {
    private final TreatyFact list = by("list", "2004-06-18", signed("1990-02-01"));

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
      "2004-06-18, SIGNATORY",
      "2004-06-19, CONSENT_EXPRESSED SIGNATORY",
      "2005-12-31, CONSENT_EXPRESSED",
    })
    void isOlderThanTheConsent(String day, String stages) {
      Scene scene =
          memberState(list, by("notice", "2010-01-01", ratified("2003/2005"))).notInForce();

      assertThat(scene.told(day)).isEqualTo(stages);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
      "2004-06-18, SIGNATORY",
      "2004-06-19, PARTY CONSENT_EXPRESSED SIGNATORY",
      "2005-12-31, PARTY",
    })
    void isOlderThanTheConsentThatAnEntryIntoForcePresupposes(String day, String stages) {
      Scene scene = memberState(list, by("notice", "2010-01-01", inForce("2003/2005")));

      assertThat(scene.told(day)).isEqualTo(stages);
    }
  }

  @Nested
  class WhatFollows {
    @Test
    void aSignatureIsNotLaterThanItsWithdrawal() {
      Scene scene =
          memberState(signed("1990/1995"), takenBack(SIGNATURE, "1992-03-10")).notInForce();

      assertThat(scene.candidate("1991-01-01", SIGNATORY).since())
          .contains(date("1990-01-01/1992-03-10"));
    }

    @Test
    void aConsentIsNotLaterThanItsWithdrawal() {
      Scene scene =
          memberState(ratified("1990/1995"), takenBack(CONSENT, "1992-03-10")).notInForce();

      assertThat(scene.candidate("1991-01-01", CONSENT_EXPRESSED).since())
          .contains(date("1990-01-01/1992-03-10"));
    }

    @Test
    void aConsentIsNotLaterThanTheEntryIntoForce() {
      assertThat(
              Scene.of(acceded("1990/1995"), inForce("1992-06-08"))
                  .candidate("1991-01-01", CONSENT_EXPRESSED)
                  .since())
          .contains(date("1990-01-01/1992-06-08"));
    }

    @Test
    void aSuccessionIsNotifiedAfterTheDayFromWhichItHasEffect() {
      Scene scene = Scene.of(consented(ConsentKind.SUCCESSION, "1993/1995"), inForce("1993-01-01"));

      assertThat(scene.state("1994-01-01").since()).contains(date("1993-01-01"));
    }

    @Test
    void aTreatyIsInForceForNobodyBeforeItIsInForceAtAll() {
      assertThat(
              memberState(ratified("1961-01-01"), inForce("1961/1963")).state("1964-01-01").since())
          .contains(date("1962-06-12/1963-12-31"));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
      "2005-05-04, PARTY CONSENT_EXPRESSED MAY_BE_INVITED",
      "2005-05-05, PARTY CONSENT_EXPRESSED"
    })
    void whoeverDenouncesItHadConsented(String day, String stages) {
      Scene scene = Scene.of(acceded("2000/2010"), denounced("2005-05-05", "2005-11-06"));

      assertThat(scene.told(day)).isEqualTo(stages);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
      "2005-05-04, PARTY CONSENT_EXPRESSED MAY_BE_INVITED",
      "2005-05-05, PARTY CONSENT_EXPRESSED"
    })
    void soItIsWhereTheDenunciationWasTakenBack(String day, String stages) {
      Scene scene =
          Scene.of(
              acceded("2000/2010"),
              denounced("2005-05-05", "2005-11-06"),
              takenBack(DENUNCIATION, "2005-06-01"));

      assertThat(scene.told(day)).isEqualTo(stages);
    }

    @Test
    void aDenunciationTakesEffectNoEarlierThanItWasNotified() {
      Scene scene =
          Scene.of(acceded("1992-03-10"), inForce("1992-06-08"), denounced("2005-05-05", "2005"));

      assertThat(scene.stage("2005-05-04")).isEqualTo(PARTY);
      assertThat(scene.state("2006-01-01").since()).contains(date("2005-05-05/2005-12-31"));
    }

    @Test
    void whatADenunciationEndsHadLastedUntilTheDayBefore() {
      Scene scene = Scene.of(acceded("1992-03-10"), inForce("2000/2010"), left("2005-11-06"));

      assertThat(scene.told("2005-11-04")).isEqualTo("PARTY CONSENT_EXPRESSED");
      assertThat(scene.told("2005-11-05")).isEqualTo("PARTY");
      assertThat(scene.candidate("2005-11-04", PARTY).since())
          .contains(date("2000-01-01/2005-11-05"));
    }
  }
}
