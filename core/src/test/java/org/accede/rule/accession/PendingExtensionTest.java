package org.accede.rule.accession;

import static org.accede.rule.accession.AccessionStage.INVITATION_LAPSED;
import static org.accede.rule.accession.AccessionStage.INVITED;
import static org.accede.rule.accession.Scene.by;
import static org.accede.rule.accession.Scene.extended;
import static org.accede.rule.accession.Scene.invitedUntil;
import static org.accede.rule.accession.Scene.keys;
import static org.accede.rule.accession.Scene.moreTimeAsked;
import static org.accede.rule.accession.Scene.requested;
import static org.accede.testing.Samples.date;
import static org.assertj.core.api.Assertions.assertThat;

import org.accede.answer.LastSeen;
import org.accede.time.Trilean;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** More time was asked for, and nothing on record decides that. */
class PendingExtensionTest {
  private static Scene pending() {
    return Scene.of(invitedUntil("2024-02-07", "2018-02-07"), moreTimeAsked("2024-01-15"));
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "2024-01-14, INVITED",
    "2024-02-07, INVITED",
    "2024-02-08, INVITED INVITATION_LAPSED",
    "2030-01-01, INVITED INVITATION_LAPSED",
  })
  void afterTheOldLastDayBothArePossible(String day, String stages) {
    assertThat(pending().told(day)).isEqualTo(stages);
  }

  @Test
  void theRecordSaysLapsedWithTheExtensionPending() {
    Scene scene = pending();
    LastSeen<AccessionState> seen = scene.lastSeen("2024-06-01");

    assertThat(seen.value().stage()).isEqualTo(INVITATION_LAPSED);
    assertThat(seen.value().since()).contains(date("2024-02-08"));
    assertThat(seen.value().extensionPending()).isEqualTo(Trilean.YES);
    assertThat(seen.on()).isEqualTo("2024-06-01");
    assertThat(scene.onRecord("2024-06-01")).containsExactly(INVITATION_LAPSED);
    assertThat(scene.candidate("2024-06-01", INVITED).extensionPending()).isEqualTo(Trilean.YES);
    assertThat(scene.candidate("2024-06-01", INVITED).until()).isEmpty();
  }

  @Test
  void whatToFindOutIsNamed() {
    assertThat(pending().remedies("2024-02-07")).isEmpty();
    assertThat(pending().remedies("2024-02-08")).containsExactly("remedy.extension");
    assertThat(keys(pending().explanation("2024-02-08").steps().get(0).details()))
        .contains("assume.extensionGranted");
    assertThat(keys(pending().explanation("2024-02-08").steps().get(1).details()))
        .contains("extension.requested", "extension.pending", "missing.extension");
  }

  @Test
  void withoutAChartItMayHaveJoinedToo() {
    Scene scene = pending().uncovered();

    assertThat(scene.told("2024-02-08"))
        .isEqualTo("FORMER_PARTY PARTY CONSENT_EXPRESSED INVITED INVITATION_LAPSED REQUESTED");
    assertThat(scene.lastSeen("2024-02-08").value().stage()).isEqualTo(INVITED);
    assertThat(scene.lastSeen("2024-02-08").on()).isEqualTo("2024-01-15");
    assertThat(scene.onRecord("2024-02-08")).containsExactly(INVITATION_LAPSED);
  }

  @Nested
  class DecidedInTheEnd {
    @Test
    void ifItIsGrantedLaterTheTermWasContinuous() {
      Scene scene =
          Scene.of(
              invitedUntil("2024-02-07", "2018-02-07"),
              moreTimeAsked("2024-01-15"),
              extended("2024-03-20", "2025-02-07"));

      assertThat(scene.stage("2024-02-08")).isEqualTo(INVITED);
      assertThat(scene.state("2024-02-08").extensionPending()).isEqualTo(Trilean.YES);
      assertThat(scene.state("2024-03-20").extensionPending()).isEqualTo(Trilean.NO);
      assertThat(scene.stage("2025-02-08")).isEqualTo(INVITATION_LAPSED);
      assertThat(scene.state("2025-02-08").extensionPending()).isEqualTo(Trilean.NO);
      assertThat(scene.remedies("2025-02-08")).isEmpty();
    }

    @Test
    void whatIsDecidedOnceItsOwnTermHasEndedIsNothingToFindOut() {
      Scene scene =
          Scene.of(
              invitedUntil("2024-02-07", "2018-02-07"),
              moreTimeAsked("2024-01-15"),
              extended("2025-06-01", "2025-02-07"));

      assertThat(scene.told("2025-03-01")).isEqualTo("INVITATION_LAPSED");
      assertThat(scene.steps("2025-03-01"))
          .contains("extension.requested", "extension.notYetDecided")
          .doesNotContain("extension.pending");
      assertThat(scene.remedies("2025-03-01")).isEmpty();
    }

    @Test
    void ofTwoRequestsThatNobodyAnsweredTheSecondIsOpenWhenTheFirstIsGranted() {
      Scene scene =
          Scene.of(
              invitedUntil("2023-02-08", "2018-02-07"),
              moreTimeAsked("2023-01-15"),
              extended("2023-02-01", "2024-02-07"),
              moreTimeAsked("2024-02-07"));

      assertThat(scene.told("2023-06-01")).isEqualTo("INVITED");
      assertThat(scene.told("2024-02-07")).isEqualTo("INVITED");
      assertThat(scene.told("2024-02-08")).isEqualTo("INVITED INVITATION_LAPSED");
    }

    @Test
    void aFreshRequestSinceLeavesOneWhoAsksOrOneWhoIsInvited() {
      Scene scene =
          Scene.of(
              invitedUntil("2024-02-07", "2018-02-07"),
              moreTimeAsked("2024-01-15"),
              requested("2024-06-01"));

      assertThat(scene.told("2024-05-31")).isEqualTo("INVITED INVITATION_LAPSED");
      assertThat(scene.told("2024-06-01")).isEqualTo("INVITED REQUESTED");
    }

    @Test
    void aFreshInvitationIsAnInvitationWhateverBecameOfTheOld() {
      Scene scene =
          Scene.of(
              invitedUntil("2024-02-07", "2018-02-07"),
              moreTimeAsked("2024-01-15"),
              invitedUntil("2030-01-01", "2025-01-01"));

      assertThat(scene.told("2024-12-31")).isEqualTo("INVITED INVITATION_LAPSED");
      assertThat(scene.told("2025-01-01")).isEqualTo("INVITED");
    }
  }

  /** Kazakhstan and CETS No. 210, as PACE Doc. 16245 of 11 September 2025 tells of it. */
  @Nested
  class AsKnownOnADay {
    private Scene knownOn(String day) {
      return Scene.of(
              by("report", "2025-09-11", invitedUntil("2025-04-23", "2020-04-22")),
              by("report", "2025-09-11", moreTimeAsked("2025-04-01")))
          .uncovered()
          .asKnownOn(day);
    }

    @ParameterizedTest(name = "known on {0}")
    @CsvSource({"2025-04-24", "2025-06-01", "2025-09-11"})
    void byWhichNothingHadBeenDecidedItHadLapsed(String day) {
      AccessionState state = knownOn(day).state(day);

      assertThat(state.stage()).isEqualTo(INVITATION_LAPSED);
      assertThat(state.extensionPending()).isEqualTo(Trilean.YES);
      assertThat(knownOn(day).remedies(day)).containsExactly("remedy.extension");
    }

    @Test
    void thatNoSourceReachesItIsOpen() {
      assertThat(knownOn("2025-09-12").told("2025-09-12")).contains("INVITED INVITATION_LAPSED");
    }

    @Test
    void onLaterDaysItIsOpen() {
      assertThat(knownOn("2025-09-11").told("2025-09-12")).contains("INVITED INVITATION_LAPSED");
    }

    @Test
    void whoeverAsksWithAllThatIsKnownNowHasNoDecisionEither() {
      Scene scene =
          Scene.of(
                  by("report", "2025-09-11", invitedUntil("2025-04-23", "2020-04-22")),
                  by("report", "2025-09-11", moreTimeAsked("2025-04-01")))
              .uncovered();

      assertThat(scene.told("2025-09-11")).isEqualTo("INVITED INVITATION_LAPSED");
      assertThat(scene.lastSeen("2025-06-01").on()).isEqualTo("2025-06-01");
      assertThat(scene.lastSeen("2025-10-01").on()).isEqualTo("2025-09-11");
      assertThat(scene.lastSeen("2025-10-01").value().stage()).isEqualTo(INVITATION_LAPSED);
    }

    @Test
    void anExtensionThatWasDecidedLaterIsNotKnownYet() {
      Scene scene =
          Scene.of(
                  invitedUntil("2024-02-07", "2018-02-07"),
                  moreTimeAsked("2024-01-15"),
                  extended("2024-03-20", "2025-02-07"))
              .asKnownOn("2024-03-01");

      assertThat(scene.stage("2024-03-01")).isEqualTo(INVITATION_LAPSED);
      assertThat(scene.state("2024-03-01").extensionPending()).isEqualTo(Trilean.YES);
    }
  }
}
