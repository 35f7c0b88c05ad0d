package org.accede.rule.accession;

import static org.accede.rule.accession.Scene.OTHER;
import static org.accede.rule.accession.Scene.WHO;
import static org.accede.rule.accession.Scene.byInvitation;
import static org.accede.rule.accession.Scene.described;
import static org.accede.rule.accession.Scene.freely;
import static org.accede.rule.accession.Scene.keys;
import static org.accede.rule.accession.Scene.named;
import static org.accede.rule.accession.Scene.with;
import static org.accede.testing.Samples.accession;
import static org.accede.testing.Samples.entryIntoForce;
import static org.accede.time.Trilean.MAYBE;
import static org.accede.time.Trilean.NO;
import static org.accede.time.Trilean.YES;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.accede.answer.Step;
import org.accede.register.Coverage.Extent;
import org.accede.time.Trilean;
import org.accede.treaty.AccessionRoute;
import org.accede.treaty.AccessionRoute.When;
import org.accede.treaty.Admission;
import org.accede.treaty.ParticipantClass;
import org.accede.treaty.Standing;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OpeningsTest {
  private static final String TODAY = "2025-01-01";

  @Test
  void aMemberMaySignAndNotAccede() {
    Opening opening = Scene.of().memberSince("1989-05-05").opening(TODAY);

    assertThat(opening.isMember()).isEqualTo(YES);
    assertThat(opening.admitsToSign()).isEqualTo(YES);
    assertThat(opening.admitsToAccede()).isEqualTo(NO);
    assertThat(opening.admitsOnlyLater()).isEqualTo(NO);
    assertThat(opening.admitsNot()).isEqualTo(NO);
    assertThat(keys(opening.steps()))
        .containsExactly("clause.signature", "clause.admitsNobodyLikeIt");
  }

  @ParameterizedTest(name = "on {0}: now {1}, later {2}")
  @CsvSource({
    "1962-06-11, NO, YES",
    "1962-06-12, YES, NO",
    "1962-06, MAYBE, MAYBE",
    "1962-06-12/.., YES, NO",
    "../.., MAYBE, MAYBE",
    // "by 12 June" says nothing of an earlier day
    "../1962-06-12, YES, NO",
  })
  void anotherStateMayBeInvitedOnceTheTreatyIsInForce(String date, Trilean now, Trilean later) {
    Opening opening = Scene.of().opening(date);

    assertThat(opening.isMember()).isEqualTo(NO);
    assertThat(opening.admitsToSign()).isEqualTo(NO);
    assertThat(opening.admitsToAccede()).isEqualTo(now);
    assertThat(opening.admitsOnlyLater()).isEqualTo(later);
    assertThat(opening.admitsWithoutInvitation()).isEqualTo(NO);
    assertThat(opening.admitsNot()).isEqualTo(NO);
  }

  @Test
  void theClauseThatAdmitsItIsNamedWithItsCondition() {
    assertThat(keys(Scene.of().opening("1962-06").steps()))
        .containsExactly("clause.accession.invitation", "treaty.inForce");
  }

  @Test
  void someMayAccedeWithoutAnInvitation() {
    Scene scene =
        Scene.of().routes(freely(Admission.of(ParticipantClass.NON_MEMBER_STATE), When.ANY_TIME));

    assertThat(scene.opening(TODAY).admitsWithoutInvitation()).isEqualTo(YES);
    assertThat(scene.opening("1959-04-19").admitsWithoutInvitation()).isEqualTo(NO);
    assertThat(scene.opening("1959-04").admitsWithoutInvitation()).isEqualTo(MAYBE);
  }

  @Test
  void neitherClauseAdmitsWhomNoneSpeaksOf() {
    Opening opening =
        Scene.of().signedBy(Admission.of(ParticipantClass.MEMBER_STATE)).opening(TODAY);

    assertThat(opening.admitsNot()).isEqualTo(YES);
    assertThat(opening.admitsToSign()).isEqualTo(NO);
  }

  @Test
  void whatIsNotKnownIsNamedAfterTheClauses() {
    Opening opening =
        Scene.of()
            .signedBy(Admission.of(ParticipantClass.EUROPEAN_NON_MEMBER_STATE))
            .opening(TODAY);

    assertThat(opening.admitsToSign()).isEqualTo(MAYBE);
    assertThat(opening.admitsNot()).isEqualTo(MAYBE);
    assertThat(keys(opening.steps()))
        .containsExactly("clause.signature", "clause.admitsNobodyLikeIt", "assume.european");
  }

  @Test
  void whatMakesNoDifferenceIsNotNamedAmongWhatIsNotKnown() {
    AccessionRoute named = byInvitation(named(WHO), When.ANY_TIME).build();
    AccessionRoute described = byInvitation(described("any other State"), When.ANY_TIME).build();

    assertThat(keys(Scene.of().routes(named, described).opening(TODAY).steps()))
        .containsExactly("clause.accession.invitation");
    assertThat(
            keys(
                Scene.of()
                    .routes(named, freely(described("any other State"), When.ANY_TIME))
                    .opening(TODAY)
                    .steps()))
        .contains("clause.accession.invitation", "clause.accession.free", "assume.described");
  }

  @Test
  void whomTheClausesAdmitIsToldToWhomTheyDoNotAdmit() {
    Scene scene =
        Scene.of()
            .routes(
                byInvitation(ParticipantClass.EUROPEAN_UNION, When.ANY_TIME),
                freely(Admission.of(ParticipantClass.OBSERVER_STATE), When.ANY_TIME));
    Step closed = scene.opening(TODAY).accessionSteps().get(0);

    assertThat(closed.message().key()).isEqualTo("clause.admitsNobodyLikeIt");
    assertThat(keys(closed.details()))
        .containsExactly(
            "clause.signature", "clause.accession.invitation", "clause.accession.free");
  }

  @Nested
  class RoutesOnADay {
    private final AccessionRoute elaborating =
        freely(Admission.of(ParticipantClass.ELABORATING_NON_MEMBER_STATE), When.ANY_TIME);
    private final AccessionRoute others =
        byInvitation(ParticipantClass.OTHER_NON_MEMBER_STATE, When.AFTER_ENTRY_INTO_FORCE);

    @Test
    void areThoseThatAdmitItWhetherTheyAreOpenYetOrNot() {
      Scene scene = Scene.of().routes(elaborating, others).elaborators(true, "USA");

      assertThat(scene.openings().routesOn(LocalDate.of(2025, 1, 1))).containsExactly(others);
      assertThat(scene.openings().routesOn(LocalDate.of(1960, 1, 1))).containsExactly(others);
    }

    @Test
    void areAllThatMayAdmitIt() {
      Scene scene = Scene.of().routes(others, elaborating);

      assertThat(scene.openings().routesOn(LocalDate.of(2025, 1, 1)))
          .containsExactlyInAnyOrder(others, elaborating);
    }

    @Test
    void areNoneForAMemberNorWhereThereIsNoClause() {
      LocalDate day = LocalDate.of(2025, 1, 1);

      assertThat(Scene.of().memberSince("1989-05-05").routes(others).openings().routesOn(day))
          .isEmpty();
      assertThat(Scene.of().notRead().openings().routesOn(day)).isEmpty();
    }
  }

  @Nested
  class AsFarAsRead {
    @Test
    void aDoubtThatRestsOnAClauseNobodyHasReadIsHeldAgainstNobody() {
      Opening opening = Scene.of().notRead().opening(TODAY);

      assertThat(opening.admitsToSign()).isEqualTo(MAYBE);
      assertThat(opening.asFarAsRead(MAYBE)).isEqualTo(NO);
      assertThat(opening.asFarAsRead(YES)).isEqualTo(YES);
      assertThat(opening.asFarAsRead(NO)).isEqualTo(NO);
    }

    @Test
    void aDoubtAboutTheStateOrTheDayStays() {
      Opening european =
          Scene.of()
              .signedBy(Admission.of(ParticipantClass.EUROPEAN_NON_MEMBER_STATE))
              .opening(TODAY);

      assertThat(european.asFarAsRead(MAYBE)).isEqualTo(MAYBE);
      assertThat(Scene.of().opening("1962-06").asFarAsRead(MAYBE)).isEqualTo(MAYBE);
    }

    @Test
    void aStandingTowardsAnotherTreatyTellsOnlyWhereItsRecordIsComplete() {
      Scene signing = Scene.of().signedBy(with(ParticipantClass.NON_MEMBER_STATE, Standing.PARTY));
      Scene acceding =
          Scene.of()
              .routes(
                  byInvitation(
                          with(ParticipantClass.NON_MEMBER_STATE, Standing.PARTY), When.ANY_TIME)
                      .build());

      for (Scene scene : new Scene[] {signing, acceding}) {
        assertThat(scene.opening(TODAY).asFarAsRead(YES)).isEqualTo(YES);
        scene.otherUncovered();
        assertThat(scene.opening(TODAY).asFarAsRead(YES)).isEqualTo(NO);
      }
    }

    @ParameterizedTest(name = "{0}, consents complete as of 2020-01-01, on {1}: {2}")
    @CsvSource({
      "PARTY, 2020-01-01, YES",
      "PARTY, 2020-01-02, NO",
      "PARTY, 2020-01, NO",
      "SIGNATORY, 2020-01-01, NO",
    })
    void aRecordMustBeCompleteOfTheActsThatGiveTheStandingOnTheDay(
        Standing standing, String date, Trilean expected) {
      Scene scene =
          Scene.of()
              .signedBy(with(ParticipantClass.NON_MEMBER_STATE, standing))
              .otherUncovered()
              .participantCovered(Extent.CONSENTS, "2020-01-01");

      assertThat(scene.opening(date).asFarAsRead(YES)).isEqualTo(expected);
    }

    @Test
    void signaturesOnRecordTellOfSignatories() {
      Scene scene =
          Scene.of()
              .signedBy(with(ParticipantClass.NON_MEMBER_STATE, Standing.SIGNATORY))
              .otherUncovered()
              .participantCovered(Extent.SIGNATURES_AND_CONSENTS, "2020-01-01");

      assertThat(scene.opening("2020-01-01").asFarAsRead(YES)).isEqualTo(YES);
    }

    @Test
    void whoeverCertainlyHasTheStandingNeedsNoCompleteRecord() {
      Scene scene =
          Scene.of(accession(WHO, OTHER, "2000-01-01"), entryIntoForce(WHO, OTHER, "2000-05-01"))
              .signedBy(with(ParticipantClass.NON_MEMBER_STATE, Standing.PARTY))
              .otherUncovered();

      assertThat(scene.opening(TODAY).admitsToSign()).isEqualTo(YES);
      assertThat(scene.opening(TODAY).asFarAsRead(YES)).isEqualTo(YES);
    }
  }
}
