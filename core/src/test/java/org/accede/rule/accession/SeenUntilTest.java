package org.accede.rule.accession;

import static org.accede.rule.accession.AccessionStage.CONSENT_EXPRESSED;
import static org.accede.rule.accession.AccessionStage.FORMER_PARTY;
import static org.accede.rule.accession.AccessionStage.INVITATION_LAPSED;
import static org.accede.rule.accession.AccessionStage.INVITED;
import static org.accede.rule.accession.AccessionStage.PARTY;
import static org.accede.rule.accession.AccessionStage.SIGNATORY;
import static org.accede.rule.accession.Scene.OTHER;
import static org.accede.rule.accession.Scene.WHO;
import static org.accede.rule.accession.Scene.acceded;
import static org.accede.rule.accession.Scene.by;
import static org.accede.rule.accession.Scene.denounced;
import static org.accede.rule.accession.Scene.inForce;
import static org.accede.rule.accession.Scene.invitedUntil;
import static org.accede.rule.accession.Scene.ratified;
import static org.accede.rule.accession.Scene.requested;
import static org.accede.rule.accession.Scene.signed;
import static org.accede.rule.accession.Scene.source;
import static org.accede.testing.Samples.date;
import static org.accede.testing.Samples.only;
import static org.accede.testing.Samples.participant;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.accede.answer.ExplanationText;
import org.accede.answer.LastSeen;
import org.accede.answer.Step;
import org.accede.register.Coverage;
import org.accede.register.Coverage.Extent;
import org.accede.register.Scope;
import org.accede.source.Provenance;
import org.accede.testing.Samples;
import org.accede.text.BilingualText;
import org.accede.text.OfficialLanguage;
import org.accede.treaty.Counting;
import org.accede.treaty.CountingMethod;
import org.accede.treaty.EntryIntoForceClause;
import org.accede.treaty.FinalClauses;
import org.accede.treaty.TreatyFact;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Facts prove what had happened when their sources were made, and no more. */
class SeenUntilTest {
  private static final TreatyFact SIGNED_BY_A_LIST_OF_2004 =
      by("list", "2004-06-18", signed("1990-02-01"));

  private static Scene member(TreatyFact... facts) {
    return Scene.of(facts).memberSince("1989-05-05").uncovered();
  }

  @Nested
  class ASignatory {
    private final Scene signatory = member(SIGNED_BY_A_LIST_OF_2004);

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
      "1990-01-31, MAY_SIGN",
      "1990-02-01, SIGNATORY",
      "2004-06-18, SIGNATORY",
      "2004-06-19, FORMER_PARTY PARTY CONSENT_EXPRESSED SIGNATORY MAY_SIGN",
      "2025-01-01, FORMER_PARTY PARTY CONSENT_EXPRESSED SIGNATORY MAY_SIGN",
    })
    void mayHaveGoneFurtherOrBackSinceTheSourceSpeaks(String day, String stages) {
      assertThat(signatory.told(day)).isEqualTo(stages);
    }

    @Test
    void wasLastSeenOnTheDayOfTheSource() {
      LastSeen<AccessionState> seen = signatory.lastSeen("2025-01-01");

      assertThat(seen.on()).isEqualTo("2004-06-18");
      assertThat(seen.value().stage()).isEqualTo(SIGNATORY);
      assertThat(seen.value().since()).contains(date("1990-02-01"));
      assertThat(signatory.onRecord("2025-01-01")).containsExactly(SIGNATORY);
    }

    @ParameterizedTest
    @CsvSource({"1990-01-31", "1990-02-01", "2004-06-18"})
    void isNotSaidToHaveBeenLastSeenOnADayThatTheSourceReaches(String day) {
      assertThat(signatory.on(day).lastSeen()).isEmpty();
      assertThat(signatory.cautions(day)).containsExactly("caution.chartNotComplete");
      assertThat(signatory.remedies(day)).isEmpty();
    }

    @Test
    void isToldWithACautionThatNamesTheDay() {
      assertThat(signatory.cautions("2004-06-19"))
          .containsExactly("caution.chartNotComplete", "caution.seenUntil");
      Step caution = signatory.explanation("2004-06-19").cautions().get(1);
      assertThat(caution.message().arguments()).containsExactly(LocalDate.of(2004, 6, 18));
      assertThat(signatory.remedies("2004-06-19")).containsExactly("remedy.chart");
    }

    @Test
    void hasNoDatesForWhatNobodyRecorded() {
      assertThat(signatory.candidate("2025-01-01", PARTY).since()).isEmpty();
      // it may have signed again
      assertThat(signatory.candidate("2025-01-01", SIGNATORY).since()).isEmpty();
    }
  }

  @Nested
  class Coverages {
    @Test
    void ofAWholeChartAnswerForLaterDaysWithACaution() {
      Scene scene =
          Scene.of(SIGNED_BY_A_LIST_OF_2004)
              .memberSince("1989-05-05")
              .covered(Extent.SIGNATURES_AND_CONSENTS, "2010-12-31");

      assertThat(scene.stage("2010-12-31")).isEqualTo(SIGNATORY);
      assertThat(scene.cautions("2010-12-31")).isEmpty();
      assertThat(scene.stage("2025-01-01")).isEqualTo(SIGNATORY);
      assertThat(scene.on("2025-01-01").lastSeen()).isEmpty();
      assertThat(scene.cautions("2011-01-01")).containsExactly("caution.completeAsOf");
      assertThat(scene.explanation("2011-01-01").cautions().get(0).message().arguments())
          .containsExactly(
              new BilingualText("ETS No. 030", "STE n° 030"), LocalDate.of(2010, 12, 31));
    }

    @Test
    void ofConsentsAloneDoNotSayWhetherASignatureStillStands() {
      Scene scene =
          Scene.of(SIGNED_BY_A_LIST_OF_2004)
              .memberSince("1989-05-05")
              .covered(Extent.CONSENTS, "2010-12-31");

      assertThat(scene.told("2004-06-18")).isEqualTo("SIGNATORY");
      assertThat(scene.told("2010-12-31")).isEqualTo("SIGNATORY MAY_SIGN");
      assertThat(scene.told("2025-01-01")).isEqualTo("SIGNATORY MAY_SIGN");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
      "2004-06-19, SIGNATORY",
      "2010-12-31, SIGNATORY",
      "2011-01-01, FORMER_PARTY PARTY CONSENT_EXPRESSED SIGNATORY MAY_SIGN",
    })
    void ofATableThatBreaksOffTellOfItsOwnDayAndOfNoLaterOne(String day, String stages) {
      assertThat(member(SIGNED_BY_A_LIST_OF_2004).covered(table(WHO)).told(day)).isEqualTo(stages);
    }

    @Test
    void ofATableThatBreaksOffAreTheDayOnWhichItWasLastSeen() {
      Scene scene = member(SIGNED_BY_A_LIST_OF_2004).covered(table(WHO));

      assertThat(scene.lastSeen("2011-01-01").on()).isEqualTo("2010-12-31");
      assertThat(scene.cautions("2010-12-31")).doesNotContain("caution.seenUntil");
      assertThat(scene.cautions("2011-01-01")).contains("caution.seenUntil");
    }

    @Test
    void ofATableThatBreaksOffBeforeItTellNothing() {
      Scene scene = member(SIGNED_BY_A_LIST_OF_2004).knowing(participant("AND"));
      scene.covered(table("AND"));

      assertThat(scene.lastSeen("2011-01-01").on()).isEqualTo("2004-06-18");
      assertThat(scene.told("2004-06-19"))
          .isEqualTo("FORMER_PARTY PARTY CONSENT_EXPRESSED SIGNATORY MAY_SIGN");
    }

    private Coverage table(String who) {
      return Samples.complete(only(who), "2010-12-31");
    }

    @ParameterizedTest(name = "{0}: seen until {1}")
    @CsvSource({"EVERYONE, yes", "MEMBERS, yes", "NON_MEMBERS, no"})
    void ofAGroupReachWhoeverIsInIt(Scope.Group group, String reached) {
      Scene scene = member(SIGNED_BY_A_LIST_OF_2004).covered(Samples.complete(group, "2010-12-31"));

      assertThat(scene.on("2025-01-01").isDetermined()).isEqualTo(reached.equals("yes"));
    }
  }

  @Nested
  class WhatLasts {
    @Test
    void aPartyIsOneOnLaterDaysWithTheDayAsACaution() {
      Scene scene =
          Scene.of(
                  by("list", "2004-06-18", acceded("1992-03-10")),
                  by("list", "2004-06-18", inForce("1992-06-08")))
              .uncovered();

      assertThat(scene.stage("2025-01-01")).isEqualTo(PARTY);
      assertThat(scene.on("2025-01-01").lastSeen()).isEmpty();
      assertThat(scene.cautions("2004-06-18")).containsExactly("caution.chartNotComplete");
      assertThat(scene.cautions("2004-06-19"))
          .containsExactly("caution.chartNotComplete", "caution.seenUntil");
    }

    @Test
    void aFormerPartyIsOneOnLaterDaysWithTheDayAsACaution() {
      Scene scene =
          Scene.of(
                  by("list", "2004-06-18", acceded("1992-03-10")),
                  by("list", "2004-06-18", inForce("1992-06-08")),
                  by("list", "2004-06-18", denounced("2001-05-05", "2001-11-06")))
              .uncovered();

      assertThat(scene.stage("2025-01-01")).isEqualTo(FORMER_PARTY);
      assertThat(scene.cautions("2025-01-01"))
          .containsExactly("caution.chartNotComplete", "caution.seenUntil");
    }

    @Test
    void aConsentWhoseEntryIntoForceIsCountedLeadsToAParty() {
      Scene scene =
          member(by("list", "2004-06-18", ratified("2004-05-10"))).clauses(threeMonthsAfter());

      assertThat(scene.state("2004-07-01").until()).contains(date("2004-08-10"));
      assertThat(scene.stage("2004-08-10")).isEqualTo(CONSENT_EXPRESSED);
      assertThat(scene.stage("2004-08-11")).isEqualTo(PARTY);
      assertThat(scene.stage("2025-01-01")).isEqualTo(PARTY);
    }

    @Test
    void whoeverIsAPartyOnlyIfTheTreatyIsInForceForItMayHaveLeft() {
      Scene scene = member(by("list", "2004-06-18", ratified("2003-05-10")));

      assertThat(scene.told("2004-06-18")).isEqualTo("PARTY CONSENT_EXPRESSED");
      assertThat(scene.told("2004-06-19"))
          .isEqualTo("FORMER_PARTY PARTY CONSENT_EXPRESSED SIGNATORY MAY_SIGN");
    }

    private FinalClauses threeMonthsAfter() {
      FinalClauses read = Scene.clauses(List.of(), List.of());
      EntryIntoForceClause effect =
          new EntryIntoForceClause.Builder()
              .counting(new Counting(CountingMethod.PERIOD_AFTER_DATE, 3, Counting.Unit.MONTH))
              .build();
      return new FinalClauses.Builder()
          .read(read.read())
          .addAllCitations(read.citations())
          .firstEntryIntoForce(effect)
          .laterEntryIntoForce(effect)
          .build();
    }
  }

  @Nested
  class ConsentToATreatyNotInForce {
    @Test
    void mayHaveBeenTakenBackSince() {
      Scene scene = member(by("list", "2004-06-18", ratified("2003-01-01"))).notInForce();

      assertThat(scene.told("2004-06-18")).isEqualTo("CONSENT_EXPRESSED");
      assertThat(scene.told("2004-06-19")).isEqualTo("CONSENT_EXPRESSED SIGNATORY MAY_SIGN");
      assertThat(scene.lastSeen("2025-01-01").value().stage()).isEqualTo(CONSENT_EXPRESSED);
      assertThat(scene.lastSeen("2025-01-01").value().since()).contains(date("2003-01-01"));
    }

    @Test
    void isAnsweredWithACautionWhereAChartReachesIt() {
      Scene scene =
          member(by("list", "2004-06-18", ratified("2003-01-01")))
              .notInForce()
              .covered(Extent.SIGNATURES_AND_CONSENTS, "2010-12-31");

      assertThat(scene.stage("2025-01-01")).isEqualTo(CONSENT_EXPRESSED);
      assertThat(scene.cautions("2025-01-01")).containsExactly("caution.completeAsOf");
    }
  }

  @Nested
  class WhatMayBeMissing {
    private List<String> doubts(Scene scene) {
      return Scene.keys(scene.explanation("2025-01-01").steps().get(0).details());
    }

    private List<String> reasons(Scene scene) {
      return Scene.keys(scene.explanation("2025-01-01").steps().get(1).details());
    }

    @Test
    void isAnyActWhereNothingIsOnRecord() {
      Scene nothing = member();
      Scene untilThen = member().covered(Samples.complete(only(WHO), "2010-12-31"));

      for (Scene scene : List.of(nothing, untilThen)) {
        assertThat(doubts(scene)).contains("assume.acts").doesNotContain("assume.actsSince");
        assertThat(reasons(scene)).contains("missing.acts").doesNotContain("missing.actsSince");
      }
    }

    @Test
    void isAnActSinceTheLastDayOfWhatIsOnRecord() {
      Scene signatory = member(SIGNED_BY_A_LIST_OF_2004);

      assertThat(doubts(signatory)).contains("assume.actsSince").doesNotContain("assume.acts");
      assertThat(reasons(signatory)).contains("missing.actsSince").doesNotContain("missing.acts");
    }

    @Test
    void isAnyActWhereNoDayOfWhatIsOnRecordIsKnown() {
      Scene some = member(by("list", "", signed("../..")));

      assertThat(doubts(some)).contains("assume.acts").doesNotContain("assume.actsSince");
      assertThat(reasons(some)).contains("missing.acts").doesNotContain("missing.actsSince");
    }

    @Test
    void isToldOnceForAllTheStagesThatItMayHaveLedTo() {
      assertThat(ExplanationText.of(member().explanation("2025-01-01"), OfficialLanguage.ENGLISH))
          .contains(
              "Possible: former Party, Party, consent expressed, signatory.",
              "Possible: may sign.",
              "Nothing is on record between KAZ and ETS No. 030, and the record is not complete.",
              "An act of KAZ concerning ETS No. 030 may be missing from the record.");
    }

    @Test
    void isNoWithdrawalWhereAllConsentsAreOnRecord() {
      Scene scene =
          Scene.of(ratified("2003-01-01"))
              .memberSince("1989-05-05")
              .notInForce()
              .covered(Extent.CONSENTS, "2010-12-31");

      assertThat(scene.told("2005-01-01")).isEqualTo("CONSENT_EXPRESSED");
      assertThat(scene.told("2025-01-01")).isEqualTo("CONSENT_EXPRESSED");
    }
  }

  @Nested
  class DaysOfSources {
    @ParameterizedTest(name = "as of \"{0}\", signed {1}: last seen {2}")
    @CsvSource({
      // of a source that is known to the year, its first day is certain
      "2004,       1990-02-01, 2004-01-01",
      "2004-06,    1990-02-01, 2004-06-01",
      // or that of the newest fact in it
      "2004,       2004-03-05, 2004-03-05",
      // a source without a day speaks as of its newest fact
      "'',         1990-02-01, 1990-02-01",
    })
    void areThoseOnWhichItCertainlySpeaks(String asOf, String signed, String seen) {
      Scene scene = member(by("list", asOf, signed(signed)));

      assertThat(scene.lastSeen("2025-01-01").on()).isEqualTo(seen);
      assertThat(scene.stage(seen)).isEqualTo(SIGNATORY);
      assertThat(scene.on(LocalDate.parse(seen).plusDays(1).toString()).isDetermined()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"''", "2002"})
    void countTheNewestFactThatTheSourceTellsOfOtherTreaties(String asOf) {
      Scene scene =
          member(
              by("list", asOf, signed("1990-02-01")),
              by("list", asOf, Samples.signature(WHO, OTHER, "2002-05-06")));

      assertThat(scene.lastSeen("2025-01-01").on()).isEqualTo("2002-05-06");
    }

    @Test
    void countTheLaterOfTwoThatTellOfIt() {
      Scene scene =
          member(
              signed("1990-02-01")
                  .withProvenance(
                      Provenance.of(source("list", "2004-06-18"), source("table", "2009-03-01"))));

      assertThat(scene.stage("2009-03-01")).isEqualTo(SIGNATORY);
      assertThat(scene.lastSeen("2009-03-02").on()).isEqualTo("2009-03-01");
    }

    @Test
    void countTheLaterOfTheSourcesOfTwoFacts() {
      Scene scene =
          member(
              by("list", "2004-06-18", signed("1990-02-01")),
              by("notice", "", requested("2007-01-15")));

      assertThat(scene.lastSeen("2025-01-01").on()).isEqualTo("2007-01-15");
    }
  }

  @Nested
  class AsKnownOnADay {
    private Scene knownOn(String day) {
      return member(
              SIGNED_BY_A_LIST_OF_2004,
              by("table", "2010-12-31", ratified("2008-05-05")),
              by("table", "2010-12-31", inForce("2008-08-04")))
          .asKnownOn(day);
    }

    @ParameterizedTest(name = "known on {0}: {1}, and on the day after {2}")
    @CsvSource({
      "2004-01-01, SIGNATORY, FORMER_PARTY PARTY CONSENT_EXPRESSED SIGNATORY MAY_SIGN",
      // what a later source tells was so on the day of the view, too
      "2006-01-01, SIGNATORY, FORMER_PARTY PARTY CONSENT_EXPRESSED SIGNATORY MAY_SIGN",
      "2009-01-01, PARTY,     PARTY",
    })
    void itIsSeenUntilThatDay(String day, String then, String dayAfter) {
      assertThat(knownOn(day).told(day)).isEqualTo(then);
      assertThat(knownOn(day).told(LocalDate.parse(day).plusDays(1).toString()))
          .isEqualTo(dayAfter);
      assertThat(knownOn(day).on("2025-01-01").explanation().cautions().get(1))
          .satisfies(
              caution ->
                  assertThat(caution.message().arguments()).containsExactly(LocalDate.parse(day)));
    }

    @Test
    void afterTheLastSourceItIsSeenUntilThatSource() {
      Scene scene = member(SIGNED_BY_A_LIST_OF_2004).asKnownOn("2020-01-01");

      assertThat(scene.lastSeen("2020-01-01").on()).isEqualTo("2004-06-18");
    }

    @Test
    void aChartOfALaterDayIsNotKnownYet() {
      Scene scene =
          Scene.of(SIGNED_BY_A_LIST_OF_2004)
              .memberSince("1989-05-05")
              .covered(Extent.SIGNATURES_AND_CONSENTS, "2010-12-31");

      assertThat(scene.asKnownOn("2008-01-01").lastSeen("2008-01-01").on()).isEqualTo("2004-06-18");
    }
  }

  @Nested
  class WhatTheRecordHasBecome {
    private final Scene invited =
        Scene.of(by("report", "2020-06-01", invitedUntil("2023-02-08", "2018-02-07"))).uncovered();

    @Test
    void anInvitationMayHaveEndedAfterItWasLastSeen() {
      assertThat(invited.lastSeen("2024-01-01").value().stage()).isEqualTo(INVITED);
      assertThat(invited.lastSeen("2024-01-01").value().until()).contains(date("2023-02-08"));
      assertThat(invited.lastSeen("2024-01-01").on()).isEqualTo("2020-06-01");
      assertThat(invited.onRecord("2024-01-01")).containsExactly(INVITATION_LAPSED);
      assertThat(invited.told("2024-01-01"))
          .isEqualTo("FORMER_PARTY PARTY CONSENT_EXPRESSED INVITED INVITATION_LAPSED REQUESTED");
    }

    @Test
    void aTermThatStillRunsIsOnRecordAsItWasSeen() {
      assertThat(invited.told("2023-02-08"))
          .isEqualTo("FORMER_PARTY PARTY CONSENT_EXPRESSED INVITED");
      assertThat(invited.onRecord("2023-02-08")).containsExactly(INVITED);
    }

    @Test
    void aRequestMayHaveBeenAnsweredOrEnded() {
      Scene scene = Scene.of(by("report", "2020-06-01", requested("2019-02-07"))).uncovered();

      assertThat(scene.stage("2020-06-01")).isEqualTo(AccessionStage.REQUESTED);
      assertThat(scene.told("2020-06-02"))
          .isEqualTo(
              "FORMER_PARTY PARTY CONSENT_EXPRESSED INVITED INVITATION_LAPSED REQUESTED"
                  + " MAY_BE_INVITED");
      assertThat(scene.onRecord("2020-06-02")).containsExactly(AccessionStage.REQUESTED);
    }

    @Test
    void whereAChartReachesItTheRecordIsTheAnswer() {
      Scene scene = Scene.of(by("report", "2020-06-01", invitedUntil("2023-02-08", "2018-02-07")));

      assertThat(scene.stage("2024-01-01")).isEqualTo(INVITATION_LAPSED);
      assertThat(scene.onRecord("2024-01-01")).containsExactly(INVITATION_LAPSED);
    }
  }
}
