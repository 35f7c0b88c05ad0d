package org.accede.rule.accession;

import static org.accede.rule.accession.AccessionStage.FORMER_PARTY;
import static org.accede.rule.accession.AccessionStage.PARTY;
import static org.accede.rule.accession.Scene.acceded;
import static org.accede.rule.accession.Scene.by;
import static org.accede.rule.accession.Scene.denounced;
import static org.accede.rule.accession.Scene.inForce;
import static org.accede.rule.accession.Scene.keys;
import static org.accede.rule.accession.Scene.source;
import static org.accede.testing.Samples.date;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.accede.register.Coverage;
import org.accede.register.Coverage.Extent;
import org.accede.register.Scope;
import org.accede.source.Provenance;
import org.accede.treaty.TreatyFact;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A list of the Parties of a day knows who is one on that day, and no former participation. */
class PresentPartiesTest {
  private static final String LIST = "list-of-2010";

  private static Coverage partiesOf(String day) {
    return new Coverage(
        Extent.PRESENT_PARTIES,
        Scope.Group.EVERYONE,
        LocalDate.parse(day),
        Provenance.of(source(LIST, "")));
  }

  @Nested
  class NobodyOnTheList {
    private final Scene scene =
        Scene.of().memberSince("1949-05-05").covered(partiesOf("2010-12-31"));

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
      "1959-04-19, NOT_YET_OPEN",
      "1960-01-01, CONSENT_EXPRESSED SIGNATORY MAY_SIGN",
      "2010-12-30, FORMER_PARTY PARTY CONSENT_EXPRESSED SIGNATORY MAY_SIGN",
      "2010-12-31, FORMER_PARTY CONSENT_EXPRESSED SIGNATORY MAY_SIGN",
      "2011-01-01, FORMER_PARTY PARTY CONSENT_EXPRESSED SIGNATORY MAY_SIGN",
    })
    void isAPartyOnItsDayThoughOneMayHaveLeftOrStillBeOnTheWay(String day, String stages) {
      assertThat(scene.told(day)).isEqualTo(stages);
    }

    @Test
    void isToldWithoutACautionOnALaterDay() {
      assertThat(scene.cautions("2010-12-31")).isEmpty();
      assertThat(scene.cautions("2011-01-01")).containsExactly("caution.partiesKnownAsOf");
    }

    @Test
    void isAPartyOnTheDayOfAnyOfTwoLists() {
      Scene twice = scene.participantCovered(Extent.PRESENT_PARTIES, "2005-12-31");

      assertThat(twice.told("2005-12-31"))
          .isEqualTo("FORMER_PARTY CONSENT_EXPRESSED SIGNATORY MAY_SIGN");
      assertThat(twice.told("2008-01-01"))
          .isEqualTo("FORMER_PARTY PARTY CONSENT_EXPRESSED SIGNATORY MAY_SIGN");
      assertThat(twice.told("2010-12-31"))
          .isEqualTo("FORMER_PARTY CONSENT_EXPRESSED SIGNATORY MAY_SIGN");
    }

    @Test
    void isAPartyWhereTheTreatyEnteredIntoForceAfterIt() {
      Scene younger = scene.openedOn("2010-01-01").inForceOn("2011-06-01");

      assertThat(younger.told("2010-12-31")).isEqualTo("CONSENT_EXPRESSED SIGNATORY MAY_SIGN");
    }
  }

  @Nested
  class APartyThatALaterListLacks {
    private Scene scene(TreatyFact... facts) {
      return Scene.of(facts).covered(partiesOf("2010-12-31"));
    }

    private Scene party() {
      return scene(
          by("chart", "2000-01-01", acceded("1992-03-10")),
          by("chart", "2000-01-01", inForce("1992-06-08")));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
      "1995-01-01, PARTY",
      "2000-01-01, PARTY",
      "2000-01-02, FORMER_PARTY PARTY",
      "2010-12-31, FORMER_PARTY PARTY",
      "2025-01-01, FORMER_PARTY PARTY",
    })
    void mayHaveLeftSinceItWasSeen(String day, String stages) {
      assertThat(party().told(day)).isEqualTo(stages);
    }

    @Test
    void isOneOnRecordAndWasLastSeenBeforeTheList() {
      assertThat(party().onRecord("2005-01-01")).containsExactly(PARTY);
      assertThat(party().lastSeen("2005-01-01").on()).isEqualTo("2000-01-01");
      assertThat(keys(party().explanation("2005-01-01").steps().get(0).details()))
          .contains("assume.notListed");
    }

    @Test
    void isAPartyWhereTheListIsOlderThanTheSource() {
      Scene scene =
          scene(
              by("chart", "2015-01-01", acceded("1992-03-10")),
              by("chart", "2015-01-01", inForce("1992-06-08")));

      assertThat(scene.stage("2010-12-31")).isEqualTo(PARTY);
      assertThat(scene.stage("2025-01-01")).isEqualTo(PARTY);
    }

    @Test
    void hadLeftAsItsDenunciationSays() {
      Scene scene =
          scene(
              by("chart", "2000-01-01", acceded("1992-03-10")),
              by("chart", "2000-01-01", inForce("1992-06-08")),
              by("notice", "", denounced("2005-05-05", "2005-11-06")));

      assertThat(scene.stage("2005-11-05")).isEqualTo(PARTY);
      assertThat(scene.stage("2010-12-31")).isEqualTo(FORMER_PARTY);
    }

    @Test
    void isNotTakenToHaveLeftOnAnotherDayThanTheChartTells() {
      Scene scene =
          scene(
              by("chart", "2000-01-01", acceded("1992-03-10")),
              by("chart", "2000-01-01", inForce("1992-06-08")),
              by("chart", "2000-01-01", denounced("1995-05-05", "1995-11-06")));

      assertThat(scene.state("2005-01-01").since()).contains(date("1995-11-06"));
    }

    @Test
    void isAPartyWhereItStandsOnTheListByTheSourceOfItsActs() {
      Scene scene = scene(by(LIST, "", acceded("1992-03-10")), by(LIST, "", inForce("1992-06-08")));

      assertThat(scene.stage("2005-01-01")).isEqualTo(PARTY);
      assertThat(scene.stage("2010-12-31")).isEqualTo(PARTY);
      assertThat(scene.stage("2025-01-01")).isEqualTo(PARTY);
    }
  }

  @Nested
  class APartyOnAListAfterItsDenunciation {
    private Scene denouncedOn(String notified, String effect) {
      return Scene.of(
              by(LIST, "", acceded("1992-03-10")),
              by(LIST, "", inForce("1992-06-08")),
              by("notice", "", denounced(notified, effect)))
          .covered(partiesOf("2010-12-31"));
    }

    @Test
    void mayHaveTakenItBack() {
      Scene scene = denouncedOn("2005-05-05", "2005-11-06");

      assertThat(scene.stage("2005-11-05")).isEqualTo(PARTY);
      assertThat(scene.told("2005-11-06")).isEqualTo("FORMER_PARTY PARTY");
      assertThat(scene.told("2025-01-01")).isEqualTo("FORMER_PARTY PARTY");
      assertThat(keys(scene.explanation("2006-01-01").steps().get(0).details()))
          .contains("assume.listedSince");
    }

    @Test
    void leftWhereTheListIsOlderThanTheEffect() {
      Scene scene = denouncedOn("2010-10-05", "2011-04-06");

      assertThat(scene.stage("2011-04-05")).isEqualTo(PARTY);
      assertThat(scene.stage("2011-04-06")).isEqualTo(FORMER_PARTY);
    }
  }
}
