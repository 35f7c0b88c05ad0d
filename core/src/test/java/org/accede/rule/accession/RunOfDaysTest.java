package org.accede.rule.accession;

import static org.accede.rule.accession.AccessionStage.INVITATION_LAPSED;
import static org.accede.rule.accession.AccessionStage.INVITED;
import static org.accede.rule.accession.Scene.TREATY;
import static org.accede.rule.accession.Scene.WHO;
import static org.accede.rule.accession.Scene.extended;
import static org.accede.rule.accession.Scene.invitedUntil;
import static org.accede.testing.Samples.code;
import static org.accede.testing.Samples.date;
import static org.accede.testing.Samples.number;
import static org.accede.testing.Samples.provenance;
import static org.assertj.core.api.Assertions.assertThat;

import org.accede.invitation.Extension;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Invitations that overlap or adjoin are one unbroken run of days. */
class RunOfDaysTest {
  @ParameterizedTest(name = "a second one from {0} until {1}: {2} to {3} in 2012, {4} on the day")
  @CsvSource({
    "2014-03-01, 2018-03-01, 2010-02-07, 2018-03-01, INVITED",
    // on the last day of the first, and on the day after it
    "2015-02-07, 2018-03-01, 2010-02-07, 2018-03-01, INVITED",
    "2015-02-08, 2018-03-01, 2010-02-07, 2018-03-01, INVITED",
    // a day between them
    "2015-02-09, 2018-03-01, 2010-02-07, 2015-02-07, INVITATION_LAPSED",
    // within the first
    "2011-01-01, 2013-01-01, 2010-02-07, 2015-02-07, INVITATION_LAPSED",
    // around the first
    "2009-01-01, 2020-01-01, 2009-01-01, 2020-01-01, INVITED",
  })
  void ofTwoTheRunIsTold(
      String from, String until, String first, String last, AccessionStage dayAfter) {
    Scene scene = Scene.of(invitedUntil("2015-02-07", "2010-02-07"), invitedUntil(until, from));

    assertThat(scene.state("2012-01-01").since()).contains(date(first));
    assertThat(scene.state("2012-01-01").until()).contains(date(last));
    assertThat(scene.stage("2015-02-08")).isEqualTo(dayAfter);
  }

  @Test
  void ofSeparateOnesEachHasItsOwnDays() {
    Scene scene =
        Scene.of(
            invitedUntil("2015-02-07", "2010-02-07"), invitedUntil("2020-01-01", "2016-01-01"));

    assertThat(scene.stage("2015-12-31")).isEqualTo(INVITATION_LAPSED);
    assertThat(scene.state("2015-12-31").since()).contains(date("2015-02-08"));
    assertThat(scene.stage("2016-01-01")).isEqualTo(INVITED);
    assertThat(scene.state("2016-01-01").since()).contains(date("2016-01-01"));
    assertThat(scene.state("2016-01-01").until()).contains(date("2020-01-01"));
    assertThat(scene.state("2021-01-01").since()).contains(date("2020-01-02"));
  }

  @Test
  void aChainOfThreeIsOneRunWhateverTheirOrder() {
    Scene scene =
        Scene.of(
            invitedUntil("2022-01-01", "2017-12-31"),
            invitedUntil("2015-02-07", "2010-02-07"),
            invitedUntil("2018-03-01", "2015-02-08"));

    assertThat(scene.state("2012-01-01").until()).contains(date("2022-01-01"));
    assertThat(scene.state("2021-01-01").since()).contains(date("2010-02-07"));
    assertThat(scene.stage("2022-01-02")).isEqualTo(INVITATION_LAPSED);
  }

  @Test
  void ofTwoThatRunBothAreTold() {
    Scene scene =
        Scene.of(
            invitedUntil("2015-02-07", "2010-02-07"), invitedUntil("2018-03-01", "2014-03-01"));

    assertThat(scene.steps("2012-01-01"))
        .containsExactly("invitation.adopted.ACCEDE", "invitation.term.stated", "invitation.ends");
    assertThat(scene.steps("2014-06-01"))
        .containsExactly(
            "invitation.adopted.ACCEDE",
            "invitation.term.stated",
            "invitation.adopted.ACCEDE",
            "invitation.ends");
  }

  @Nested
  class ImpreciseDates {
    @Test
    void aSecondOneThatMayAdjoinTheFirstMayProlongTheRun() {
      Scene scene =
          Scene.of(invitedUntil("2015-02-07", "2010-02-07"), invitedUntil("2018-03-01", "2015-02"));

      assertThat(scene.state("2012-01-01").until()).contains(date("2015-02-07/2018-03-01"));
      assertThat(scene.told("2015-02-08")).isEqualTo("INVITED INVITATION_LAPSED");
      assertThat(scene.state("2016-01-01").since()).contains(date("2010-02-07/2015-02-28"));
    }

    @Test
    void aSecondOneThatCertainlyAdjoinsDoesProlongIt() {
      Scene scene =
          Scene.of(invitedUntil("2015-02-07", "2010-02-07"), invitedUntil("2018-03-01", "2015-01"));

      assertThat(scene.state("2012-01-01").until()).contains(date("2018-03-01"));
      assertThat(scene.state("2016-01-01").since()).contains(date("2010-02-07"));
    }

    @Test
    void anImpreciseLastDayOfTheLastOneIsThatOfTheRun() {
      Scene scene =
          Scene.of(invitedUntil("2015-02-07", "2010-02-07"), invitedUntil("2018-03", "2014-03-01"));

      assertThat(scene.state("2012-01-01").until()).contains(date("2018-03"));
    }
  }

  @Nested
  class Extensions {
    @Test
    void ofTheOlderOfTwoProlongsTheRun() {
      Scene scene =
          Scene.of(
              invitedUntil("2015-02-07", "2010-02-07"),
              invitedUntil("2018-03-01", "2014-03-01"),
              extensionOf("2010-02-07", "2014-12-01", "2020-01-01"));

      assertThat(scene.state("2012-01-01").until()).contains(date("2020-01-01"));
      assertThat(scene.stage("2018-03-02")).isEqualTo(INVITED);
      assertThat(scene.stage("2020-01-02")).isEqualTo(INVITATION_LAPSED);
    }

    @Test
    void ofTheOlderOfTwoThatIsShorterThanTheNewerChangesNothing() {
      Scene scene =
          Scene.of(
              invitedUntil("2015-02-07", "2010-02-07"),
              invitedUntil("2018-03-01", "2014-03-01"),
              extensionOf("2010-02-07", "2014-12-01", "2016-01-01"));

      assertThat(scene.state("2012-01-01").until()).contains(date("2018-03-01"));
      assertThat(scene.stage("2018-03-02")).isEqualTo(INVITATION_LAPSED);
    }

    @Test
    void mayCloseTheGapBetweenTwo() {
      Scene scene =
          Scene.of(
              invitedUntil("2015-02-07", "2010-02-07"),
              invitedUntil("2020-01-01", "2016-01-01"),
              extensionOf("2010-02-07", "2015-01-10", "2015-12-31"));

      assertThat(scene.state("2012-01-01").until()).contains(date("2020-01-01"));
    }

    @ParameterizedTest(name = "{0}: told {1}")
    @CsvSource({
      "2020-01-01, extension.decided extension.decidedLater",
      "2023-01-09, extension.decided extension.decidedLater",
      "2023-01-10, extension.decided",
      "2024-01-01, extension.decided",
      "2025-01-01, extension.decided",
    })
    void decidedLaterAreToldSo(String day, String told) {
      Scene scene =
          Scene.of(invitedUntil("2023-02-08", "2018-02-07"), extended("2023-01-10", "2024-02-07"));

      assertThat(extensions(scene, day)).isEqualTo(told);
    }

    @ParameterizedTest(name = "{0}: told {1}")
    @CsvSource({
      "2023-02-08, extension.decided extension.retroactive extension.decidedLater",
      "2023-05-09, extension.decided extension.retroactive extension.decidedLater",
      "2023-05-10, extension.decided extension.retroactive",
    })
    void decidedAfterTheOldLastDayAreToldSo(String day, String told) {
      Scene scene =
          Scene.of(invitedUntil("2023-02-08", "2018-02-07"), extended("2023-05-10", "2024-02-07"));

      assertThat(extensions(scene, day)).isEqualTo(told);
      assertThat(scene.stage(day)).isEqualTo(INVITED);
    }

    @Test
    void thatMayHaveBeenDecidedInTimeAreNotCalledRetroactive() {
      Scene scene =
          Scene.of(invitedUntil("2023-02-08", "2018-02-07"), extended("2023-02", "2024-02-07"));

      assertThat(extensions(scene, "2023-03-01")).isEqualTo("extension.decided");
    }

    @Test
    void areHeldAgainstTheLastDayThatTheExtensionBeforeLeft() {
      Scene scene =
          Scene.of(
              invitedUntil("2023-02-08", "2018-02-07"),
              extended("2023-02-01", "2024-02-07"),
              extended("2024-02-21", "2024-03-08"));

      assertThat(extensions(scene, "2024-02-21"))
          .isEqualTo("extension.decided extension.decided extension.retroactive");
    }

    private String extensions(Scene scene, String day) {
      return String.join(
          " ", scene.steps(day).stream().filter(key -> key.startsWith("extension.")).toList());
    }

    private Extension extensionOf(String invitedOn, String on, String until) {
      return new Extension.Builder()
          .participant(code(WHO))
          .treaty(number(TREATY))
          .on(date(on))
          .until(date(until))
          .invitedOn(date(invitedOn))
          .provenance(provenance())
          .build();
    }
  }
}
