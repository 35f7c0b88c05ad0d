package org.accede.rule.accession;

import static org.accede.rule.accession.Scene.acceded;
import static org.accede.rule.accession.Scene.by;
import static org.accede.rule.accession.Scene.consulted;
import static org.accede.rule.accession.Scene.denounced;
import static org.accede.rule.accession.Scene.extended;
import static org.accede.rule.accession.Scene.inForce;
import static org.accede.rule.accession.Scene.invitedUntil;
import static org.accede.rule.accession.Scene.moreTimeAsked;
import static org.accede.rule.accession.Scene.requested;
import static org.accede.rule.accession.Scene.signed;
import static org.accede.testing.Samples.date;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Tunisia and ETS No. 185 as far as the dates go: invited, extended late, lapsed, acceded. */
class AccessionTimelineTest {
  private final Scene scene =
      Scene.of(
          invitedUntil("2023-02-08", "2018-02-07"),
          moreTimeAsked("2022-12-29"),
          extended("2023-03-01", "2024-02-07"),
          acceded("2024-03-08"),
          inForce("2024-07-01"));

  @Test
  void eachChangeOfStageIsThereOnceWhateverElseChangesBetween() {
    assertThat(scene.timeline().stages())
        .extracting(
            span ->
                span.firstDay()
                    + " "
                    + span.lastDay()
                    + " "
                    + span.answer().value().orElseThrow().stage())
        .containsExactly(
            "../.. 1962-06-11 NOT_YET_OPEN",
            "1962-06-12 2018-02-06 MAY_BE_INVITED",
            "2018-02-07 2024-02-07 INVITED",
            "2024-02-08 2024-03-07 INVITATION_LAPSED",
            "2024-03-08 2024-06-30 CONSENT_EXPRESSED",
            "2024-07-01 ../.. PARTY");
  }

  @Test
  void theAnswerOfASpanIsThatOfItsFirstDay() {
    AccessionTimeline timeline = scene.timeline();

    assertThat(timeline.stages())
        .filteredOn(span -> span.firstDay().isExact())
        .allSatisfy(
            span ->
                assertThat(span.answer())
                    .isSameAs(timeline.on(span.firstDay().day().orElseThrow())));
  }

  @Test
  void itReadsAsThePairAndItsStagesFromTheirFirstDays() {
    assertThat(scene.timeline())
        .hasToString(
            "KAZ 030: NOT_YET_OPEN; MAY_BE_INVITED from 1962-06-12; INVITED from 2018-02-07;"
                + " INVITATION_LAPSED from 2024-02-08; CONSENT_EXPRESSED from 2024-03-08;"
                + " PARTY from 2024-07-01");
    assertThat(Scene.of(requested("1962-06-12/1962-06-13")).timeline())
        .hasToString(
            "KAZ 030: NOT_YET_OPEN; REQUESTED or MAY_BE_INVITED from 1962-06-12;"
                + " REQUESTED from 1962-06-13");
  }

  @Test
  void anAnswerStaysTheSameFromTheFirstDayOfItsSpanToTheLast() {
    AccessionTimeline timeline = scene.timeline();
    LocalDate day = LocalDate.of(2020, 1, 1);

    assertThat(timeline.unchangedSince(day)).contains(LocalDate.of(2018, 2, 7));
    // then more time was asked for, which is no other stage and another answer
    assertThat(timeline.unchangedUntil(day)).contains(LocalDate.of(2022, 12, 28));
    assertThat(timeline.unchangedSince(LocalDate.of(1950, 1, 1))).isEmpty();
    assertThat(timeline.unchangedUntil(LocalDate.of(2100, 1, 1))).isEmpty();
  }

  @Test
  void whatWasLastSeenIsToldOfTheSpansThatTheRecordDoesNotReach() {
    AccessionTimeline signatory =
        Scene.of(by("list", "2004-06-18", signed("1990-02-01")))
            .memberSince("1989-05-05")
            .uncovered()
            .timeline();

    assertThat(signatory.stages())
        .extracting(
            span ->
                signatory
                    .lastSeenIn(span)
                    .map(seen -> seen.value().stage() + " on " + seen.on())
                    .orElse("-"))
        .endsWith("-", "SIGNATORY on 2004-06-18");
  }

  @Test
  void theHistoryHasEveryFactByItsLastDay() {
    Scene life =
        Scene.of(
            requested("2008"),
            consulted("2009-03-06").build(),
            consulted("2009-06-12").on(date("2009-04-15")).build(),
            invitedUntil("2014-10-01", "2009-10-01"),
            acceded("2010-03"),
            inForce("2010-03-01/2010-03-31"),
            denounced("2021-05-05", "2021-11-06"));

    assertThat(life.timeline().history())
        .extracting(event -> event.on() + " " + event.what().message().key())
        .containsExactly(
            "2008 request.made",
            "2009-03-06 consultation.opened.NOT_STATED",
            "2009-04-15 consultation.opened.NOT_STATED",
            "2009-10-01 invitation.adopted.ACCEDE",
            "2010-03 act.consent.ACCESSION",
            "2010-03 act.entryIntoForce",
            "2021-05-05 act.denunciation.notified",
            "2021-11-06 act.denunciation.effect");
  }

  @Test
  void ofTwoFactsWithOneLastDayTheOneThatMayBeEarlierComesFirst() {
    Scene imprecise = Scene.of(acceded("2010-03-31"), inForce("../2010-03-31"));

    assertThat(imprecise.timeline().history())
        .extracting(event -> event.what().message().key())
        .containsExactly("act.entryIntoForce", "act.consent.ACCESSION");
  }

  @Test
  void whereNothingIsOnRecordThereIsNoHistory() {
    assertThat(Scene.of().timeline().history()).isEmpty();
  }
}
