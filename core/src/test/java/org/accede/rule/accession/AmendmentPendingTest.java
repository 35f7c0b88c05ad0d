package org.accede.rule.accession;

import static org.accede.testing.Samples.citation;
import static org.accede.testing.Samples.code;
import static org.accede.testing.Samples.complete;
import static org.accede.testing.Samples.date;
import static org.accede.testing.Samples.number;
import static org.accede.testing.Samples.treatyBuilderOpened;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.accede.answer.Answer;
import org.accede.answer.Step;
import org.accede.answer.Wording;
import org.accede.participant.Participant;
import org.accede.query.Accessions;
import org.accede.register.TreatyRegister;
import org.accede.testing.Samples;
import org.accede.testing.Treaties;
import org.accede.text.OfficialLanguage;
import org.accede.treaty.AccessionClause;
import org.accede.treaty.AccessionRoute;
import org.accede.treaty.Admission;
import org.accede.treaty.ConsentRequirement;
import org.accede.treaty.DecisionRequirement;
import org.accede.treaty.FinalClauses;
import org.accede.treaty.ParticipantClass;
import org.accede.treaty.SignatureClause;
import org.accede.treaty.Treaty;
import org.accede.treaty.TreatyFact;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * CETS No. 223, which amends ETS No. 108, was opened on 10 October 2018; by its Article 36(2)
 * nobody joins the convention without it until it is in force (here on 1 May 2026).
 */
class AmendmentPendingTest {
  private static final Participant MOROCCO = Treaties.outsider("MAR", false);
  private static final Participant TURKIYE = Treaties.member("TUR", "1950-04-13");

  private static final TreatyFact[] MOROCCO_UNTIL_ITS_DENUNCIATION = {
    Samples.request("MAR", "108", "2010-06-01"),
    Samples.invitation("MAR", "108", "2013-01-30"),
    Samples.accession("MAR", "108", "2019-05-28"),
    Samples.entryIntoForce("MAR", "108", "2019-09-01"),
    Samples.denunciation("MAR", "108", "2021-01-01", "2021-08-01"),
  };

  private static Treaty convention(ConsentRequirement.What asked) {
    return treatyBuilderOpened("108", "1981-01-28")
        .inForceOn(date("1985-10-01"))
        .clauses(
            new FinalClauses.Builder()
                .read(FinalClauses.Reading.FULL_TEXT)
                .addCitations(citation())
                .signature(
                    new SignatureClause.Builder()
                        .article("22")
                        .addWho(Admission.of(ParticipantClass.MEMBER_STATE))
                        .build())
                .accession(
                    new AccessionClause.Builder()
                        .article("23")
                        .addRoutes(
                            new AccessionRoute.Builder()
                                .who(Admission.of(ParticipantClass.NON_MEMBER_STATE))
                                .addHow(DecisionRequirement.COMMITTEE_OF_MINISTERS_INVITATION)
                                .when(AccessionRoute.When.AFTER_ENTRY_INTO_FORCE)
                                .build())
                        .build())
                .addRequirements(new ConsentRequirement(number("223"), asked, "36(2)"))
                .build())
        .build();
  }

  private static Answer<AccessionState> answer(
      ConsentRequirement.What asked, Participant who, String day, TreatyFact... facts) {
    TreatyRegister.Builder register =
        TreatyRegister.builder()
            .add(who)
            .add(convention(asked))
            .add(
                treatyBuilderOpened("223", "2018-10-10")
                    .inForceOn(date("2026-05-01"))
                    .clauses(Samples.clauses())
                    .build())
            .cover(number("108"), complete("2030-12-31"));
    for (TreatyFact fact : facts) {
      Samples.add(fact, register);
    }
    return Accessions.in(register.build())
        .of(code(who.code().value()))
        .to(number("108"))
        .asOf(LocalDate.parse(day));
  }

  private static Answer<AccessionState> answer(Participant who, String day, TreatyFact... facts) {
    return answer(ConsentRequirement.What.CONSENTED_AT_ONCE_UNTIL_IN_FORCE, who, day, facts);
  }

  private static List<String> asked(Answer<AccessionState> answer) {
    return answer.explanation().cautions().stream()
        .map(Step::message)
        .filter(message -> message.key().startsWith("plan.requirement"))
        .map(Wording.in(OfficialLanguage.ENGLISH)::of)
        .toList();
  }

  private static String told(Answer<AccessionState> answer) {
    return answer.value().orElseThrow().stage() + (asked(answer).isEmpty() ? "" : " asked");
  }

  @ParameterizedTest(name = "Morocco on {0}: {1}")
  @CsvSource({
    "1981-01-27, NOT_YET_OPEN",
    "2018-10-09, INVITATION_LAPSED",
    "2018-10-10, INVITATION_LAPSED asked",
    "2019-05-27, INVITATION_LAPSED asked",
    "2019-05-28, CONSENT_EXPRESSED",
    "2019-09-01, PARTY",
    "2021-08-01, FORMER_PARTY",
  })
  void whoeverHasNotConsentedIsToldWhatIsAskedMeanwhile(String day, String told) {
    assertThat(told(answer(MOROCCO, day, MOROCCO_UNTIL_ITS_DENUNCIATION))).isEqualTo(told);
  }

  @ParameterizedTest(name = "on {0}: {1}")
  @CsvSource({
    "2018-10-09, MAY_BE_INVITED",
    "2018-10-10, MAY_BE_INVITED asked",
    "2026-04-30, MAY_BE_INVITED asked",
    "2026-05-01, MAY_BE_INVITED",
  })
  void itIsAskedUntilTheProtocolIsInForce(String day, String told) {
    assertThat(told(answer(MOROCCO, day))).isEqualTo(told);
  }

  @Test
  void itIsAskedOnWhateverWayOneIs() {
    String day = "2020-01-01";

    assertThat(told(answer(MOROCCO, day, Samples.request("MAR", "108", "2019-06-01"))))
        .isEqualTo("REQUESTED asked");
    assertThat(told(answer(MOROCCO, day, Samples.invitation("MAR", "108", "2019-06-01"))))
        .isEqualTo("INVITED asked");
    assertThat(told(answer(TURKIYE, day))).isEqualTo("MAY_SIGN asked");
    assertThat(told(answer(TURKIYE, day, Samples.signature("TUR", "108", "1981-01-28"))))
        .isEqualTo("SIGNATORY asked");
  }

  @Test
  void theCautionNamesTheArticleAndBothTreaties() {
    assertThat(asked(answer(MOROCCO, "2020-01-01")))
        .containsExactly(
            "ETS No. 223, Article 36, paragraph 2: from its opening for signature until its entry"
                + " into force, nobody becomes a Party to ETS No. 108 without consenting to be"
                + " bound by ETS No. 223 at the same time.");
  }

  @ParameterizedTest
  @CsvSource({"PARTY_BEFORE", "CONSENTED_BEFORE_OR_AT_ONCE", "DENOUNCED"})
  void whatIsAskedAtAnyTimeIsNoCautionOfTheseDays(ConsentRequirement.What what) {
    assertThat(asked(answer(what, MOROCCO, "2020-01-01"))).isEmpty();
  }
}
