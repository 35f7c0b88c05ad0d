package org.accede.rule.accession;

import static org.accede.rule.accession.AccessionStage.CONSENT_EXPRESSED;
import static org.accede.rule.accession.AccessionStage.INVITED;
import static org.accede.rule.accession.AccessionStage.NOT_OPEN;
import static org.accede.rule.accession.AccessionStage.PARTY;
import static org.accede.rule.accession.Scene.acceded;
import static org.accede.rule.accession.Scene.byInvitation;
import static org.accede.rule.accession.Scene.consented;
import static org.accede.rule.accession.Scene.inForce;
import static org.accede.rule.accession.Scene.invitedUntil;
import static org.accede.testing.Samples.date;
import static org.accede.testing.Samples.member;
import static org.accede.testing.Samples.provenance;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.accede.act.ConsentKind;
import org.accede.participant.Existence;
import org.accede.participant.Participant;
import org.accede.time.ImpreciseDate;
import org.accede.treaty.AccessionRoute.When;
import org.accede.treaty.Admission;
import org.accede.treaty.ParticipantClass;
import org.accede.treaty.TreatyFact;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who does not exist can do nothing, but for what a succession reaches back to. */
class ExistenceTest {
  private static Participant.Builder existing(String from, String ceased) {
    Optional<ImpreciseDate> end = ceased.isEmpty() ? Optional.empty() : Optional.of(date(ceased));
    return Scene.state().existence(new Existence(date(from), end, provenance()));
  }

  private static Scene since(String day, TreatyFact... facts) {
    return Scene.of(facts).participant(existing(day, ""));
  }

  @Nested
  class BeforeItsBeginning {
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
      "1959-04-19, NOT_YET_OPEN",
      "1959-04-20, NOT_OPEN",
      "1991-12-15, NOT_OPEN",
      "1991-12-16, MAY_BE_INVITED",
    })
    void aTreatyThatIsOpenIsNotOpenToIt(String day, String stages) {
      assertThat(since("1991-12-16").told(day)).isEqualTo(stages);
      assertThat(since("1991-12-16").uncovered().told("1991-12-15")).isEqualTo("NOT_OPEN");
    }

    @Test
    void theBeginningIsTold() {
      assertThat(since("1991-12-16").steps("1991-12-15")).containsExactly("existence.from");
    }

    @Test
    void whereOnlyALatestDayIsKnownItMayExistBefore() {
      assertThat(since("../1992-03-02").told("1980-01-01")).isEqualTo("MAY_BE_INVITED NOT_OPEN");
      assertThat(since("../1992-03-02").told("1992-03-02")).isEqualTo("MAY_BE_INVITED");
    }

    @Test
    void nobodyHasActedThoughNothingIsComplete() {
      assertThat(since("1991-12-16").uncovered().told("1991-12-16"))
          .isEqualTo("FORMER_PARTY PARTY CONSENT_EXPRESSED MAY_BE_INVITED");
    }

    @Test
    void anActOfAnImpreciseDateWasNotDone() {
      Scene scene = since("1991-12-16", acceded("1990/1992"), inForce("1993-01-01"));

      assertThat(scene.stage("1991-12-15")).isEqualTo(NOT_OPEN);
      assertThat(scene.told("1991-12-16")).isEqualTo("CONSENT_EXPRESSED MAY_BE_INVITED");
      assertThat(scene.candidate("1991-12-16", CONSENT_EXPRESSED).since())
          .contains(date("1991-12-16/1992-12-31"));
    }

    @Test
    void anInvitationOfAnImpreciseDateWasNotAdopted() {
      Scene scene = since("1991-12-16", invitedUntil("1998-01-01", "../1995-06-30"));

      assertThat(scene.stage("1991-12-15")).isEqualTo(NOT_OPEN);
      assertThat(scene.state("1995-06-30").stage()).isEqualTo(INVITED);
      assertThat(scene.state("1995-06-30").since()).contains(date("1991-12-16/1995-06-30"));
    }

    @Test
    void aSuccessionReachesBack() {
      Scene scene =
          since("1993-01-01", consented(ConsentKind.SUCCESSION, "1993-12-01"), inForce("1992"));

      assertThat(scene.stage("1991-12-31")).isEqualTo(NOT_OPEN);
      assertThat(scene.told("1992-06-01")).isEqualTo("PARTY NOT_OPEN");
      assertThat(scene.stage("1992-12-31")).isEqualTo(PARTY);
      assertThat(scene.stage("1993-06-01")).isEqualTo(PARTY);
    }
  }

  @Nested
  class Successor {
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
      "1992-12-31, NOT_OPEN",
      "1993-01-01, CONSENT_EXPRESSED MAY_BE_INVITED",
      "1994-12-31, CONSENT_EXPRESSED",
    })
    void consentsNoEarlierThanItExists(String day, String stages) {
      Scene scene =
          since("1993-01-01", consented(ConsentKind.SUCCESSION, "1992-06-01/1994-12-31"))
              .routes(byInvitation(ParticipantClass.NON_MEMBER_STATE, When.ANY_TIME))
              .notInForce();

      assertThat(scene.told(day)).isEqualTo(stages);
    }
  }

  @Nested
  class YoungerThanTheTreaty {
    private Scene elaborated(Participant.Builder who) {
      return Scene.of()
          .participant(who)
          .clauses(
              Scene.clauses(
                  List.of(
                      Admission.of(ParticipantClass.MEMBER_STATE),
                      Admission.of(ParticipantClass.ELABORATING_NON_MEMBER_STATE)),
                  List.of(
                      Scene.byInvitation(
                          ParticipantClass.OTHER_NON_MEMBER_STATE, When.AFTER_ENTRY_INTO_FORCE))));
    }

    @ParameterizedTest(name = "existing since {0}: {1}")
    @CsvSource({
      "1991-12-16,      MAY_BE_INVITED",
      "1959-04-21,      MAY_BE_INVITED",
      "1959-04-20,      MAY_SIGN MAY_BE_INVITED",
      "1918-10-28,      MAY_SIGN MAY_BE_INVITED",
      // "by a day" is not certainly later than the opening
      "../1992-03-02,   MAY_SIGN MAY_BE_INVITED",
    })
    void itTookNoPartInTheElaboration(String existence, String stages) {
      assertThat(elaborated(existing(existence, "")).told("2025-01-01")).isEqualTo(stages);
    }

    @Test
    void whereItsBeginningIsNotOnRecordItMayHaveTakenPart() {
      assertThat(elaborated(Scene.state()).told("2025-01-01")).isEqualTo("MAY_SIGN MAY_BE_INVITED");
    }

    @Test
    void aCompleteListThatNamesItWins() {
      Scene scene = elaborated(existing("1991-12-16", "")).elaborators(true, Scene.WHO);

      assertThat(scene.told("2025-01-01")).isEqualTo("MAY_SIGN");
    }
  }

  @Nested
  class AfterItsEnd {
    private Scene former(TreatyFact... facts) {
      return Scene.of(facts)
          .participant(
              existing("1918-10-28", "1993-01-01")
                  .addMemberships(member("1991-02-21", "1993-01-01")));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
      "1991-02-20, MAY_BE_INVITED",
      "1991-02-21, MAY_SIGN",
      "1992-12-31, MAY_SIGN",
      "1993-01-01, NOT_OPEN",
      "2025-01-01, NOT_OPEN",
    })
    void noTreatyIsOpenToAFormerState(String day, String stages) {
      assertThat(former().told(day)).isEqualTo(stages);
    }

    @Test
    void theEndIsTold() {
      assertThat(former().steps("2025-01-01")).containsExactly("existence.ceased");
    }
  }
}
