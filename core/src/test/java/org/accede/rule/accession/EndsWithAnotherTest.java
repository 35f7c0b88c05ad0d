package org.accede.rule.accession;

import static org.accede.rule.accession.AccessionStage.FORMER_PARTY;
import static org.accede.rule.accession.AccessionStage.PARTY;
import static org.accede.rule.accession.Scene.OTHER;
import static org.accede.rule.accession.Scene.TREATY;
import static org.accede.rule.accession.Scene.WHO;
import static org.accede.rule.accession.Scene.acceded;
import static org.accede.rule.accession.Scene.denounced;
import static org.accede.rule.accession.Scene.inForce;
import static org.accede.testing.Samples.accession;
import static org.accede.testing.Samples.code;
import static org.accede.testing.Samples.date;
import static org.accede.testing.Samples.denunciation;
import static org.accede.testing.Samples.entryIntoForce;
import static org.accede.testing.Samples.number;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.accede.act.Denunciation;
import org.accede.act.WithdrawnAct;
import org.accede.answer.ExplanationText;
import org.accede.testing.Samples;
import org.accede.text.OfficialLanguage;
import org.accede.treaty.AccessionRoute.When;
import org.accede.treaty.Admission;
import org.accede.treaty.Counting;
import org.accede.treaty.CountingMethod;
import org.accede.treaty.DenunciationClause;
import org.accede.treaty.EndsWith;
import org.accede.treaty.FinalClauses;
import org.accede.treaty.ParticipantClass;
import org.accede.treaty.Standing;
import org.accede.treaty.TreatyFact;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where the clauses say so, a protocol ends with the convention that it belongs to. */
class EndsWithAnotherTest {
  private static final TreatyFact CONVENTION_JOINED = accession(WHO, OTHER, "1990-01-15");
  private static final TreatyFact CONVENTION_IN_FORCE = entryIntoForce(WHO, OTHER, "1990-04-16");
  private static final TreatyFact CONVENTION_LEFT =
      denunciation(WHO, OTHER, "2004-12-01", "2005-06-01");

  private static Scene protocol(TreatyFact... facts) {
    List<TreatyFact> all = new ArrayList<>(List.of(CONVENTION_JOINED, CONVENTION_IN_FORCE));
    all.addAll(List.of(facts));
    return Scene.of(all.toArray(TreatyFact[]::new)).clauses(clauses());
  }

  private static FinalClauses clauses() {
    return clauses("9");
  }

  private static FinalClauses clauses(String article) {
    FinalClauses read =
        Scene.clauses(
            List.of(Admission.of(ParticipantClass.MEMBER_STATE)),
            List.of(
                Scene.byInvitation(
                    ParticipantClass.NON_MEMBER_STATE, When.AFTER_ENTRY_INTO_FORCE)));
    return new FinalClauses.Builder()
        .read(read.read())
        .addAllCitations(read.citations())
        .signature(read.signature())
        .accession(read.accession())
        .endsWith(new EndsWith(number(OTHER), article))
        .build();
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "1992-06-07, CONSENT_EXPRESSED",
    "1992-06-08, PARTY",
    "2005-05-31, PARTY",
    "2005-06-01, FORMER_PARTY",
    "2025-01-01, FORMER_PARTY",
  })
  void aProtocolEndsOnTheDayOnWhichTheConventionDoes(String day, String stages) {
    Scene scene = protocol(CONVENTION_LEFT, acceded("1992-03-10"), inForce("1992-06-08"));

    assertThat(scene.told(day)).isEqualTo(stages);
  }

  @Test
  void itsLastDayIsKnownAndItsEndIsTold() {
    Scene scene = protocol(CONVENTION_LEFT, acceded("1992-03-10"), inForce("1992-06-08"));

    assertThat(scene.state("2000-01-01").until()).contains(date("2005-05-31"));
    assertThat(scene.state("2005-06-01").since()).contains(date("2005-06-01"));
    assertThat(scene.steps("2005-06-01"))
        .containsExactly(
            "act.entryIntoForce", "act.denunciation.ended", "act.denunciation.withAnother");
  }

  @ParameterizedTest(name = "{0}, {1}")
  @CsvSource({
    "2004-12-01, 2005-06-01, ETS No. 018 ceased to be in force for KAZ on 1 June 2005",
    "2004-12-01, 2005-06, 'ETS No. 018 ceased to be in force for KAZ in June 2005'",
    "2004-12-01, '', 'the denunciation of ETS No. 018 by KAZ took effect is not on record'",
  })
  void theTreatyThatEndedFirstIsNamed(String notified, String effect, String told) {
    Denunciation.Builder left = new Denunciation.Builder();
    left.participant(code(WHO)).treaty(number(OTHER)).provenance(Samples.provenance());
    left.notified(date(notified));
    if (!effect.isEmpty()) {
      left.effect(date(effect));
    }
    Scene scene = protocol(left.build(), acceded("1992-03-10"), inForce("1992-06-08"));

    assertThat(ExplanationText.of(scene.explanation("2005-06-15"), OfficialLanguage.ENGLISH))
        .contains(told)
        .doesNotContain("The treaty ceased");
  }

  @Test
  void soItIsWhereItsEndIsCounted() {
    FinalClauses sixMonthsNotice =
        new FinalClauses.Builder()
            .read(FinalClauses.Reading.PARTIAL)
            .denunciation(
                new DenunciationClause.Builder()
                    .effect(new Counting(CountingMethod.PERIOD_AFTER_DATE, 6, Counting.Unit.MONTH))
                    .build())
            .build();
    Denunciation left =
        new Denunciation.Builder()
            .participant(code(WHO))
            .treaty(number(OTHER))
            .notified(date("2004-12-01"))
            .provenance(Samples.provenance())
            .build();
    Scene scene =
        protocol(left, acceded("1992-03-10"), inForce("1992-06-08")).otherClauses(sixMonthsNotice);

    assertThat(ExplanationText.of(scene.explanation("2006-01-01"), OfficialLanguage.ENGLISH))
        .contains("By its final clauses ETS No. 018 ceases to be in force for KAZ on");
  }

  @Test
  void aProtocolWhoseClausesDoNotSaySoGoesOn() {
    Scene scene =
        Scene.of(
            CONVENTION_JOINED,
            CONVENTION_IN_FORCE,
            CONVENTION_LEFT,
            acceded("1992-03-10"),
            inForce("1992-06-08"));

    assertThat(scene.stage("2025-01-01")).isEqualTo(PARTY);
  }

  @ParameterizedTest(name = "article \"{0}\": {1}")
  @CsvSource({"9, 'Article 9'", "'', 'final clauses'"})
  void theClauseByWhichItEndsIsNamedWhereItsArticleIsKnown(String article, String told) {
    Scene scene =
        protocol(CONVENTION_LEFT, acceded("1992-03-10"), inForce("1992-06-08"))
            .clauses(clauses(article));

    assertThat(ExplanationText.of(scene.explanation("2005-06-01"), OfficialLanguage.ENGLISH))
        .contains("ETS No. 030, " + told + ":");
  }

  @Test
  void nothingEndsBeforeTheProtocolIsInForce() {
    Scene scene = protocol(CONVENTION_LEFT, acceded("2005-01-15")).notInForce();

    assertThat(scene.told("2005-06-01")).isEqualTo("CONSENT_EXPRESSED");
    assertThat(scene.told("2025-01-01")).isEqualTo("CONSENT_EXPRESSED");
  }

  @Test
  void consentToTheProtocolAfterTheEndOfTheConventionStands() {
    Scene scene = protocol(CONVENTION_LEFT, acceded("2007-03-10"), inForce("2007-06-08"));

    assertThat(scene.stage("2025-01-01")).isEqualTo(PARTY);
    assertThat(scene.state("2025-01-01").until()).isEmpty();
  }

  @Test
  void whoeverRejoinsTheConventionIsNoPartyToTheProtocolAgain() {
    Scene scene =
        protocol(
            CONVENTION_LEFT,
            accession(WHO, OTHER, "2010-01-15"),
            entryIntoForce(WHO, OTHER, "2010-04-16"),
            acceded("1992-03-10"),
            inForce("1992-06-08"));

    assertThat(scene.stage("2025-01-01")).isEqualTo(FORMER_PARTY);
  }

  @Test
  void aDenunciationOfTheConventionThatWasRevokedEndsNothing() {
    Scene scene =
        protocol(
            CONVENTION_LEFT,
            Samples.withdrawal(WithdrawnAct.DENUNCIATION, WHO, OTHER, "2005-03-01"),
            acceded("1992-03-10"),
            inForce("1992-06-08"));

    assertThat(scene.stage("2025-01-01")).isEqualTo(PARTY);
  }

  @Test
  void whoeverTookItsInstrumentBackWasNeverAPartyThatCouldEnd() {
    Scene scene =
        protocol(
            CONVENTION_LEFT,
            acceded("1992-03-10"),
            Samples.withdrawal(WithdrawnAct.CONSENT, WHO, TREATY, "1992-05-01"));

    assertThat(scene.told("2025-01-01")).isEqualTo("MAY_BE_INVITED");
  }

  @Test
  void anImpreciseEndOfTheConventionLeavesItsDaysUndetermined() {
    Scene scene =
        protocol(
            denunciation(WHO, OTHER, "2004-12-01", "2005-06"),
            acceded("1992-03-10"),
            inForce("1992-06-08"));

    assertThat(scene.told("2005-05-31")).isEqualTo("PARTY");
    assertThat(scene.told("2005-06-01")).isEqualTo("FORMER_PARTY PARTY");
    assertThat(scene.told("2005-06-30")).isEqualTo("FORMER_PARTY");
  }

  @Test
  void itsOwnDenunciationThatCameFirstIsWhatEndsIt() {
    Scene scene =
        protocol(
            CONVENTION_LEFT,
            acceded("1992-03-10"),
            inForce("1992-06-08"),
            denounced("2002-06-30", "2003-01-01"));

    assertThat(scene.state("2000-01-01").until()).contains(date("2002-12-31"));
    assertThat(scene.state("2025-01-01").since()).contains(date("2003-01-01"));
    assertThat(scene.steps("2025-01-01")).doesNotContain("act.denunciation.withAnother");
  }

  @Test
  void itsOwnDenunciationThatWouldHaveComeLaterEndsNothingMore() {
    Scene scene =
        protocol(
            CONVENTION_LEFT,
            acceded("1992-03-10"),
            inForce("1992-06-08"),
            denounced("2005-05-01", "2005-12-01"));

    assertThat(scene.state("2005-05-15").until()).contains(date("2005-05-31"));
    assertThat(scene.state("2005-06-01").since()).contains(date("2005-06-01"));
    assertThat(scene.state("2025-01-01").since()).contains(date("2005-06-01"));
    assertThat(scene.steps("2025-01-01")).contains("act.denunciation.withAnother");
  }

  /** As where a convention is open to the Parties to a protocol that ends with it. */
  @Test
  void aTreatyMayAdmitThePartiesToOneThatEndsWithIt() {
    Scene scene =
        Scene.of(CONVENTION_JOINED, CONVENTION_IN_FORCE)
            .signedBy(Scene.with(ParticipantClass.NON_MEMBER_STATE, Standing.PARTY))
            .otherClauses(
                new FinalClauses.Builder()
                    .read(FinalClauses.Reading.PARTIAL)
                    .endsWith(new EndsWith(number(TREATY), "9"))
                    .build());

    assertThat(scene.told("1990-04-15")).isEqualTo("NOT_OPEN");
    assertThat(scene.told("1990-04-16")).isEqualTo("MAY_SIGN");
  }
}
