package org.accede.rule.accession;

import static org.accede.rule.accession.AccessionStage.CONSENT_EXPRESSED;
import static org.accede.rule.accession.AccessionStage.NOT_OPEN;
import static org.accede.rule.accession.AccessionStage.PARTY;
import static org.accede.rule.accession.AccessionStage.SIGNATORY;
import static org.accede.rule.accession.Scene.OTHER;
import static org.accede.rule.accession.Scene.TREATY;
import static org.accede.rule.accession.Scene.WHO;
import static org.accede.rule.accession.Scene.signed;
import static org.accede.testing.Samples.consent;
import static org.accede.testing.Samples.date;
import static org.accede.testing.Samples.denunciation;
import static org.accede.testing.Samples.entryIntoForce;
import static org.accede.testing.Samples.member;
import static org.accede.testing.Samples.number;
import static org.accede.testing.Samples.withdrawal;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.accede.act.ConsentKind;
import org.accede.act.WithdrawnAct;
import org.accede.answer.Explanation;
import org.accede.answer.ExplanationText;
import org.accede.participant.Existence;
import org.accede.register.Coverage;
import org.accede.testing.Samples;
import org.accede.text.OfficialLanguage;
import org.accede.treaty.Admission;
import org.accede.treaty.Counting;
import org.accede.treaty.CountingMethod;
import org.accede.treaty.EntryIntoForceClause;
import org.accede.treaty.FinalClauses;
import org.accede.treaty.OtherWay;
import org.accede.treaty.ParticipantClass;
import org.accede.treaty.Threshold;
import org.accede.treaty.TreatyFact;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Protocol No. 8 as it might be: opened on 19 March 1985, in force on 1 January 1990, the first of
 * the month after three months from the consent of the last Party to the convention, which so came
 * in September 1989.
 */
class ConsentOfAllTest {
  private static final Counting AFTER_THREE_MONTHS =
      new Counting(
          CountingMethod.FIRST_DAY_OF_MONTH_FOLLOWING_EXPIRY_OF_PERIOD, 3, Counting.Unit.MONTH);
  private static final String NOTHING_KNOWN =
      "FORMER_PARTY PARTY CONSENT_EXPRESSED SIGNATORY NOT_OPEN";

  private static TreatyFact joined(String day) {
    return entryIntoForce(WHO, OTHER, day);
  }

  private static Threshold.Builder allParties() {
    return new Threshold.Builder().article("13").allPartiesTo(number(OTHER));
  }

  private static EntryIntoForceClause.Builder first() {
    return new EntryIntoForceClause.Builder().article("13").counting(AFTER_THREE_MONTHS);
  }

  private static FinalClauses.Builder clauses(Threshold threshold) {
    FinalClauses read =
        Scene.clauses(List.of(Admission.of(ParticipantClass.MEMBER_STATE)), List.of());
    return new FinalClauses.Builder()
        .read(read.read())
        .addAllCitations(read.citations())
        .signature(read.signature())
        .hasNoAccessionClause(true)
        .threshold(threshold);
  }

  /** The clauses of a convention in which a ratification counts three months. */
  private static FinalClauses counting() {
    return new FinalClauses.Builder()
        .read(FinalClauses.Reading.FULL_TEXT)
        .hasNoAccessionClause(true)
        .laterEntryIntoForce(first().build())
        .build();
  }

  private static Scene protocol(FinalClauses clauses, TreatyFact... facts) {
    return Scene.of(facts)
        .memberSince("1961-01-01")
        .openedOn("1985-03-19")
        .inForceOn("1990-01-01")
        .closedOn("1990-01-01")
        .clauses(clauses)
        .uncovered();
  }

  private static Scene protocol(TreatyFact... facts) {
    return protocol(
        clauses(allParties().build()).firstEntryIntoForce(first().build()).build(), facts);
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "1985-03-18, NOT_YET_OPEN",
    "1985-03-19, CONSENT_EXPRESSED SIGNATORY MAY_SIGN",
    "1989-09-29, CONSENT_EXPRESSED SIGNATORY MAY_SIGN",
    "1989-09-30, CONSENT_EXPRESSED",
    "1989-12-31, CONSENT_EXPRESSED",
    "1990-01-01, PARTY",
    "2025-01-01, PARTY",
  })
  void whoWasAPartyToTheConventionHadConsentedByThen(String day, String stages) {
    assertThat(protocol(joined("1989-09-01")).told(day)).isEqualTo(stages);
  }

  @Test
  void itIsToldWhyAndThatALaterActMayBeMissing() {
    Scene scene = protocol(joined("1974-11-28"));

    assertThat(scene.state("1990-01-01").since()).contains(date("1990-01-01"));
    assertThat(scene.steps("1990-01-01"))
        .containsExactly("act.consent.implied", "act.entryIntoForce.ofAll");
    assertThat(Scene.keys(scene.explanation("1990-01-01").steps().get(1).details()))
        .containsExactly("threshold.tookAll", "threshold.wasParty");
    assertThat(scene.cautions("1990-01-01"))
        .containsExactly("caution.consentNotExact", "caution.chartNotComplete");
  }

  @Test
  void whoMayHaveJoinedTheConventionAfterTheLastConsentNeedNotHaveConsented() {
    assertThat(protocol(joined("1989-09-02")).told("1995-01-01")).isEqualTo(NOTHING_KNOWN);
    assertThat(protocol(joined("1989-08/1989-10")).told("1995-01-01")).isEqualTo(NOTHING_KNOWN);
    assertThat(protocol().told("1995-01-01")).isEqualTo(NOTHING_KNOWN);
  }

  @Test
  void whoJoinedTheConventionOnceItWasAmendedIsBoundByItAsAmended() {
    assertThat(protocol(joined("1990-01-01")).amending(OTHER).cautions("1995-01-01"))
        .contains("caution.asAmended")
        .doesNotContain("caution.allHadConsented");
    assertThat(protocol(joined("1990-01-01")).amending(OTHER).cautions("1989-12-31"))
        .doesNotContain("caution.asAmended");
    assertThat(protocol(joined("1996-01-01")).amending(OTHER).cautions("1995-12-31"))
        .doesNotContain("caution.asAmended");
    assertThat(protocol(joined("1989-12-31")).amending(OTHER).cautions("1995-01-01"))
        .doesNotContain("caution.asAmended");
  }

  /** As ETS No. 044, which gave a new competence to the court of ETS No. 005. */
  @Test
  void ofATreatyThatIsNotKnownToAmendTheConventionNothingMoreIsSaidThanThatAllHadConsented() {
    for (Scene scene :
        List.of(protocol(joined("1990-01-01")), protocol(joined("1990-01-01")).amending(""))) {
      assertThat(scene.cautions("1995-01-01"))
          .contains("caution.allHadConsented")
          .doesNotContain("caution.asAmended");
    }
    assertThat(protocol(joined("1990-01-01")).cautions("1989-12-31"))
        .doesNotContain("caution.allHadConsented");
  }

  @Test
  void ofATreatyPutToAllPartiesItIsSaidThatTheyHadToConsentAndNotThatItAmends() {
    TreatyFact left = denunciation(WHO, OTHER, "2022-03-16", "2022-09-16");
    Explanation told = protocol(joined("1974-11-28"), left).explanation("2025-01-01");

    assertThat(ExplanationText.of(told, OfficialLanguage.ENGLISH))
        .contains(", to which all Parties to ETS No. 018 had to consent, ended with that in")
        .doesNotContainIgnoringCase("amend")
        .doesNotContainIgnoringCase("modif");
    assertThat(ExplanationText.of(told, OfficialLanguage.FRENCH))
        .contains(", qui requérait le consentement de toutes les Parties au traité STE")
        .doesNotContainIgnoringCase("amend")
        .doesNotContainIgnoringCase("modif");
  }

  @Test
  void theDayOfTheEntryIntoForceIsToldNoMoreExactlyThanItIsKnown() {
    Explanation told = protocol(joined("1991-01-01")).inForceOn("1990").explanation("1995-01-01");
    assertThat(ExplanationText.of(told, OfficialLanguage.ENGLISH))
        .contains("entered into force in 1990: whether it binds");
    assertThat(ExplanationText.of(told, OfficialLanguage.FRENCH))
        .contains("est entré en vigueur en 1990");
  }

  @Test
  void nothingIsConcludedWhereTheParticipationInTheConventionMayHaveEnded() {
    TreatyFact left = denunciation(WHO, OTHER, "1986-01-01", "1986-07-01");
    assertThat(protocol(joined("1974-11-28"), left).told("1995-01-01")).isEqualTo(NOTHING_KNOWN);

    Scene seenOnlyEarlier =
        protocol(Scene.by("list", "1989-09-29", joined("1974-11-28"))).otherUncovered();
    assertThat(seenOnlyEarlier.told("1995-01-01")).isEqualTo(NOTHING_KNOWN);
    Scene seenLater =
        protocol(Scene.by("list", "1989-09-30", joined("1974-11-28"))).otherUncovered();
    assertThat(seenLater.stage("1995-01-01")).isEqualTo(PARTY);
  }

  @Test
  void anInstrumentThatWasWithdrawnMadeNoParty() {
    TreatyFact ratified =
        consent(WHO, OTHER, "1974-11-28", ConsentKind.RATIFICATION, Samples.provenance());
    TreatyFact withdrawn = withdrawal(WithdrawnAct.CONSENT, WHO, OTHER, "1974-12-01");

    assertThat(protocol(ratified).otherClauses(counting()).told("1995-01-01")).isEqualTo("PARTY");
    assertThat(protocol(ratified, withdrawn).otherClauses(counting()).told("1995-01-01"))
        .isEqualTo(NOTHING_KNOWN);
  }

  @Test
  void whoBecameAPartyAfterAnInstrumentWasWithdrawnHadConsentedByThen() {
    TreatyFact ratified =
        consent(WHO, OTHER, "1974-11-28", ConsentKind.RATIFICATION, Samples.provenance());
    TreatyFact withdrawn = withdrawal(WithdrawnAct.CONSENT, WHO, OTHER, "1974-12-01");

    assertThat(
            protocol(ratified, withdrawn, joined("1980-01-01"))
                .otherClauses(counting())
                .told("1995-01-01"))
        .isEqualTo("PARTY");
  }

  @Test
  void aCompleteChartWithoutItKnowsBetter() {
    Coverage.Extent consents = Coverage.Extent.CONSENTS;
    assertThat(protocol(joined("1974-11-28")).covered(consents, "1989-09-30").stages("1995-01-01"))
        .doesNotContain(PARTY);
    assertThat(protocol(joined("1974-11-28")).covered(consents, "1989-09-29").told("1995-01-01"))
        .isEqualTo("PARTY");
    assertThat(
            protocol(joined("1974-11-28"))
                .covered(Coverage.Extent.PRESENT_PARTIES, "1995-01-01")
                .stages("1995-01-01"))
        .doesNotContain(PARTY);
  }

  @Test
  void aSignatureOnRecordWasFollowedByTheConsent() {
    Scene scene = protocol(joined("1974-11-28"), signed("1986-05-05"));

    assertThat(scene.told("1988-01-01")).isEqualTo("CONSENT_EXPRESSED SIGNATORY MAY_SIGN");
    assertThat(scene.told("1989-09-30")).isEqualTo("CONSENT_EXPRESSED");
    assertThat(scene.told("1990-01-01")).isEqualTo("PARTY");
  }

  @Test
  void aSignatureWasGivenByThen() {
    assertThat(
            protocol(joined("1974-11-28"), signed("1985/1995"))
                .covered(Coverage.Extent.SIGNATURES_AND_CONSENTS, "1988-06-01")
                .candidate("1988-01-01", SIGNATORY)
                .since())
        .contains(date("1985-03-19/1989-09-30"));
  }

  @Test
  void aSignatureThatWasTakenBackIsFollowedByAnother() {
    Scene scene =
        protocol(
            joined("1974-11-28"),
            signed("1985-06-01"),
            withdrawal(WithdrawnAct.SIGNATURE, WHO, TREATY, "1986-01-01"));

    assertThat(scene.told("1987-01-01")).isEqualTo("CONSENT_EXPRESSED SIGNATORY MAY_SIGN");
    assertThat(scene.told("1990-01-01")).isEqualTo("PARTY");
  }

  @Test
  void nobodyHadConsentedBeforeItExisted() {
    Scene scene =
        protocol(joined("1987-06-01"))
            .participant(
                Scene.state()
                    .existence(
                        new Existence(date("1987-01-01"), Optional.empty(), Samples.provenance()))
                    .addMemberships(member("1987-03-01")))
            .covered(Coverage.Extent.CONSENTS, "1986-01-01");

    assertThat(scene.candidate("1988-01-01", CONSENT_EXPRESSED).since())
        .contains(date("1987-01-01/1989-09-30"));
  }

  @ParameterizedTest(name = "article {0} or {1}, code {2}: {3}")
  @CsvSource({
    "13, 12, 4,   'ETS No. 030, Article 13: '",
    "'', 12, 4,   'ETS No. 030, Article 12: '",
    "'', '', 4,   'ETS No. 030, by the Treaty Office''s code 4: '",
    "'', '', '',  'ETS No. 030, final clauses: '",
  })
  void theClauseThatTookAllIsNamedByWhatIsKnownOfIt(
      String article, String articleOfTheFirst, String code, String told) {
    Threshold.Builder threshold = new Threshold.Builder().allPartiesTo(number(OTHER));
    EntryIntoForceClause.Builder first =
        new EntryIntoForceClause.Builder().counting(AFTER_THREE_MONTHS);
    if (!article.isEmpty()) {
      threshold.article(article);
    }
    if (!code.isEmpty()) {
      threshold.code(Integer.parseInt(code));
    }
    if (!articleOfTheFirst.isEmpty()) {
      first.article(articleOfTheFirst);
    }
    Scene scene =
        protocol(
            clauses(threshold.build()).firstEntryIntoForce(first.build()).build(),
            joined("1974-11-28"));

    assertThat(ExplanationText.of(scene.explanation("1990-01-01"), OfficialLanguage.ENGLISH))
        .contains(told + "it could not enter into force before all Parties");
  }

  @Test
  void whoeverIsAPartyOrHasLeftTheConventionIsToldNothingOfWhoJoinedLater() {
    TreatyFact joinedLater = joined("1990-01-01");
    Scene party =
        protocol(joinedLater, consented("1989-06-01"), entryIntoForce(WHO, TREATY, "1990-01-01"));
    Scene left = protocol(joinedLater, denunciation(WHO, OTHER, "1992-01-01", "1992-07-01"));

    assertThat(party.amending(OTHER).told("1995-01-01")).isEqualTo("PARTY");
    assertThat(party.cautions("1995-01-01")).doesNotContain("caution.asAmended");
    assertThat(left.amending(OTHER).cautions("1995-01-01")).doesNotContain("caution.asAmended");
  }

  @Test
  void whatOnlyWordsSayOrAnotherWayCanBringAboutImpliesNothing() {
    Threshold inWords = allParties().condition("or so").build();
    Threshold otherWay = allParties().otherWay(new OtherWay(Period.ofYears(2), 0)).build();
    Threshold number = allParties().consents(7).build();
    for (Threshold threshold : List.of(inWords, otherWay, number)) {
      FinalClauses clauses = clauses(threshold).firstEntryIntoForce(first().build()).build();
      assertThat(protocol(clauses, joined("1974-11-28")).told("1995-01-01"))
          .as(threshold.toString())
          .isEqualTo(NOTHING_KNOWN);
    }
  }

  @Test
  void aTreatyThatIsNotInForceImpliesNothing() {
    assertThat(protocol(joined("1974-11-28")).notInForce().closedOn("").told("1995-01-01"))
        .isEqualTo("CONSENT_EXPRESSED SIGNATORY MAY_SIGN");
  }

  /** The clause was not read, or the treaty waited for another: any day since the opening. */
  @Test
  void whereNothingIsCountedTheParticipationMustHaveLastedSinceTheOpening() {
    FinalClauses notRead = clauses(allParties().build()).build();
    FinalClauses waited =
        clauses(allParties().notBefore(number(OTHER)).build())
            .firstEntryIntoForce(first().build())
            .build();
    for (FinalClauses clauses : List.of(notRead, waited)) {
      Scene atTheOpening = protocol(clauses, joined("1985-03-19"));
      assertThat(atTheOpening.told("1989-12-31")).isEqualTo("CONSENT_EXPRESSED SIGNATORY MAY_SIGN");
      assertThat(atTheOpening.told("1990-01-01")).isEqualTo("PARTY");
      assertThat(protocol(clauses, joined("1985-03-20")).told("1990-01-01"))
          .isEqualTo("FORMER_PARTY PARTY CONSENT_EXPRESSED SIGNATORY NOT_OPEN");
    }
  }

  /** CETS No. 194 and the Russian Federation, which left ETS No. 005 on 16 September 2022. */
  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "2022-09-15, PARTY",
    "2022-09-16, FORMER_PARTY PARTY",
    "2025-01-01, FORMER_PARTY PARTY",
  })
  void whetherItEndsWithTheTreatyAllOfWhosePartiesHadToConsentIsNotKnown(
      String day, String stages) {
    TreatyFact left = denunciation(WHO, OTHER, "2022-03-16", "2022-09-16");

    assertThat(protocol(joined("1974-11-28"), left).told(day)).isEqualTo(stages);
    assertThat(protocol(joined("1974-11-28"), left, consented("1988-02-18")).told(day))
        .isEqualTo(stages);
  }

  @Test
  void anEndOfItsOwnOnRecordIsTheOnlyOne() {
    Scene scene =
        protocol(
            joined("1974-11-28"),
            denunciation(WHO, OTHER, "2022-03-16", "2022-09-16"),
            consented("1988-02-18"),
            denunciation(WHO, TREATY, "2022-03-16", "2023-01-01"));

    assertThat(scene.told("2022-12-31")).isEqualTo("PARTY");
    assertThat(scene.state("2023-01-01").since()).contains(date("2023-01-01"));
  }

  @ParameterizedTest(name = "seen on {0}: {1}")
  @CsvSource({
    "2022-09-15, FORMER_PARTY PARTY",
    "2022-09-16, PARTY",
  })
  void aChartThatShowsNoEndOfItOnALaterDaySettlesThat(String seen, String stages) {
    Scene scene =
        protocol(
                joined("1974-11-28"),
                denunciation(WHO, OTHER, "2022-03-16", "2022-09-16"),
                consented("1988-02-18"))
            .covered(Coverage.Extent.SIGNATURES_AND_CONSENTS, seen);

    assertThat(scene.told("2025-01-01")).isEqualTo(stages);
  }

  @Test
  void datesThatContradictEachOtherImplyNothing() {
    Scene openedTooLate = protocol(joined("1974-11-28")).openedOn("1989-12-10");
    assertThat(openedTooLate.told("1995-01-01")).isEqualTo(NOTHING_KNOWN);

    FinalClauses notRead = clauses(allParties().build()).build();
    Scene openedAfterwards = protocol(notRead, joined("1974-11-28")).openedOn("1990-01-02");
    assertThat(openedAfterwards.stages("1995-01-01")).contains(PARTY, NOT_OPEN);
  }

  private static TreatyFact consented(String day) {
    return consent(
        WHO, TREATY, day, ConsentKind.RATIFICATION_ACCEPTANCE_OR_APPROVAL, Samples.provenance());
  }
}
