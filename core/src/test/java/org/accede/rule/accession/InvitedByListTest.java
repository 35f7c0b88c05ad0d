package org.accede.rule.accession;

import static org.accede.rule.accession.AccessionStage.INVITED;
import static org.accede.rule.accession.Scene.by;
import static org.accede.rule.accession.Scene.invited;
import static org.accede.rule.accession.Scene.invitedFor;
import static org.accede.rule.accession.Scene.requested;
import static org.accede.testing.Samples.date;
import static org.assertj.core.api.Assertions.assertThat;

import org.accede.time.TermReading;
import org.accede.treaty.AccessionRoute.When;
import org.accede.treaty.ParticipantClass;
import org.accede.treaty.TreatyFact;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Of some invitations only a list of the States invited on a day is known. */
class InvitedByListTest {
  private static TreatyFact listed(String asOf) {
    return by("list", asOf, invitedFor("P5Y", "../2016-01-31"));
  }

  private static Scene listed() {
    return Scene.of(listed("2016-01-31")).reading(TermReading.ANNIVERSARY);
  }

  @Nested
  class NoOlderThan {
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
      "2012-06-11, NOT_YET_OPEN",
      "2012-06-12, INVITED MAY_BE_INVITED",
      "2016-01-30, INVITED MAY_BE_INVITED",
      "2016-01-31, INVITED",
      "2017-06-12, INVITED",
      "2017-06-13, INVITED INVITATION_LAPSED",
      "2021-01-31, INVITED INVITATION_LAPSED",
      "2021-02-01, INVITATION_LAPSED",
    })
    void theEntryIntoForceOfATreatyThatAdmitsNobodyBefore(String day, String stages) {
      assertThat(listed().openedOn("2010-01-01").inForceOn("2012-06-12").told(day))
          .isEqualTo(stages);
    }

    @Test
    void itSoItsDatesAreBounded() {
      AccessionState state =
          listed().openedOn("2010-01-01").inForceOn("2012-06-12").state("2016-01-31");

      assertThat(state.since()).contains(date("2012-06-12/2016-01-31"));
      assertThat(state.until()).contains(date("2017-06-12/2021-01-31"));
    }

    @ParameterizedTest(name = "{0}: since {1}")
    @CsvSource({
      "AFTER_ENTRY_INTO_FORCE, 2014-06-12/2016-01-31",
      "ANY_TIME,               2013-03-01/2016-01-31",
      "AFTER_OPENING,          2013-03-01/2016-01-31",
    })
    void theDayFromWhichTheClauseAdmitsOne(When when, String since) {
      Scene scene =
          listed()
              .openedOn("2013-03-01")
              .inForceOn("2014-06-12")
              .routes(Scene.byInvitation(ParticipantClass.NON_MEMBER_STATE, when));

      assertThat(scene.state("2016-01-31").since()).contains(date(since));
    }

    @Test
    void theRequestThatItAnswers() {
      Scene scene =
          Scene.of(requested("2015-05-01"), listed("2016-01-31")).reading(TermReading.ANNIVERSARY);

      assertThat(scene.stage("2015-04-30")).isEqualTo(AccessionStage.MAY_BE_INVITED);
      assertThat(scene.told("2015-05-01")).isEqualTo("INVITED REQUESTED");
      assertThat(scene.state("2016-01-31").since()).contains(date("2015-05-01/2016-01-31"));
    }
  }

  @Nested
  class RanOnTheDayOfTheList {
    @Test
    void soItIsNoOlderThanItsTerm() {
      AccessionState state = listed().state("2016-01-31");

      assertThat(state.stage()).isEqualTo(INVITED);
      assertThat(state.since()).contains(date("2011-01-31/2016-01-31"));
      assertThat(state.until()).contains(date("2016-01-31/2021-01-31"));
      assertThat(listed().told("2011-01-30")).isEqualTo("MAY_BE_INVITED");
      assertThat(listed().told("2011-01-31")).isEqualTo("INVITED MAY_BE_INVITED");
      assertThat(listed().told("2016-02-01")).isEqualTo("INVITED INVITATION_LAPSED");
    }

    @Test
    void ofTheYearOfWhichTheFirstDayIsCertain() {
      Scene scene =
          Scene.of(by("list", "2016", invitedFor("P5Y", "../2016-12-31")))
              .reading(TermReading.ANNIVERSARY);

      assertThat(scene.told("2010-12-31")).isEqualTo("MAY_BE_INVITED");
      assertThat(scene.told("2011-01-01")).isEqualTo("INVITED MAY_BE_INVITED");
    }

    @Test
    void whateverItsTerm() {
      Scene scene = Scene.of(by("list", "2016-01-31", invited("../2016-01-31")));

      assertThat(scene.told("2016-01-31")).isEqualTo("INVITED");
      assertThat(scene.told("2016-02-01")).isEqualTo("INVITED INVITATION_LAPSED");
    }

    @Test
    void alsoByTheTermOfItsTime() {
      Scene scene =
          Scene.of(by("list", "2020-01-31", invited("../2020-01-31")))
              .openedOn("2014-01-01")
              .inForceOn("2014-06-01")
              .reading(TermReading.ANNIVERSARY)
              .defaultTerm("2013-04-10", "P5Y");

      assertThat(scene.told("2015-01-30")).isEqualTo("MAY_BE_INVITED");
      assertThat(scene.told("2020-01-31")).isEqualTo("INVITED");
      assertThat(scene.state("2020-01-31").until()).contains(date("2020-01-31/2025-01-31"));
    }
  }

  @Test
  void whatOnlyASourceWithoutADayTellsMayHaveRunOutByTheLastDay() {
    Scene scene = Scene.of(listed("")).reading(TermReading.ANNIVERSARY);

    assertThat(scene.told("2016-01-31")).isEqualTo("INVITED INVITATION_LAPSED");
  }

  @Test
  void anInvitationWhoseFirstDayIsKnownIsNoneFromAList() {
    Scene scene =
        Scene.of(by("list", "2016-01-31", invitedFor("P5Y", "2009/2010")))
            .reading(TermReading.ANNIVERSARY);

    assertThat(scene.told("2015-12-31")).isEqualTo("INVITED INVITATION_LAPSED");
    assertThat(scene.told("2016-01-31")).isEqualTo("INVITATION_LAPSED");
  }
}
