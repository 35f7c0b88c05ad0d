package org.accede.register;

import static org.accede.testing.Samples.accession;
import static org.accede.testing.Samples.citation;
import static org.accede.testing.Samples.clauses;
import static org.accede.testing.Samples.code;
import static org.accede.testing.Samples.consent;
import static org.accede.testing.Samples.correcting;
import static org.accede.testing.Samples.date;
import static org.accede.testing.Samples.denunciation;
import static org.accede.testing.Samples.entryIntoForce;
import static org.accede.testing.Samples.extension;
import static org.accede.testing.Samples.extensionRequest;
import static org.accede.testing.Samples.invitation;
import static org.accede.testing.Samples.named;
import static org.accede.testing.Samples.number;
import static org.accede.testing.Samples.participantBuilder;
import static org.accede.testing.Samples.provenance;
import static org.accede.testing.Samples.provenanceBuilder;
import static org.accede.testing.Samples.register;
import static org.accede.testing.Samples.registerBuilder;
import static org.accede.testing.Samples.reservationBuilder;
import static org.accede.testing.Samples.treatyBuilder;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.accede.act.ArticleNumber;
import org.accede.act.Consent;
import org.accede.act.ConsentKind;
import org.accede.act.Declaration;
import org.accede.act.Denunciation;
import org.accede.act.EntryIntoForce;
import org.accede.act.TreatyAct;
import org.accede.error.InconsistentFactsException;
import org.accede.invitation.DefaultTerm;
import org.accede.invitation.Extension;
import org.accede.invitation.ExtensionRequest;
import org.accede.invitation.Invitation;
import org.accede.source.Provenance;
import org.accede.treaty.TreatyFact;
import org.junit.jupiter.api.Test;

class CombinationTest {
  @Test
  void anActOfOneKindThatBothHoldDifferentlyIsAConflict() {
    Consent mine = accession("KAZ", "030", "2020-01-01");
    Consent theirs = accession("KAZ", "030", "2020-02-01");
    EntryIntoForce alsoTheirs = entryIntoForce("KAZ", "030", "2020-05-01");

    Combination both = register(mine).combinationWith(register(theirs, alsoTheirs));

    assertThat(both.register().acts()).containsExactly(mine, alsoTheirs);
    assertThat(both.conflicts()).containsExactly(new Conflict.OfFact(mine, theirs));
    Conflict conflict = both.conflicts().get(0);
    assertThat(conflict).hasToString("KAZ 030 CONSENT: 2020-01-01 instead of 2020-02-01");
    assertThat(conflict.label()).isEqualTo("KAZ 030 CONSENT");
    assertThat(conflict.participant()).contains(code("KAZ"));
    assertThat(conflict.treaty()).contains(number("030"));
  }

  @Test
  void whatBothHoldAlikeIsNoConflictAndClaimsNothing() {
    Consent shared = accession("KAZ", "030", "2000-01-01");
    Denunciation left = denunciation("KAZ", "030", "2005-01-01", "2006-01-01");
    Consent again = accession("KAZ", "030", "2010-01-01");

    Combination both = register(shared).combinationWith(register(shared, left, again));

    assertThat(both.conflicts()).isEmpty();
    assertThat(both.register().acts()).containsExactly(shared, left, again);
  }

  @Test
  void theSameUnderAnotherIdIsAConflictThatPrintsAlike() {
    Invitation mine = invitation("KAZ", "030", "2013-06-18", named("mine"));
    Invitation theirs = invitation("KAZ", "030", "2013-06-18", named("theirs"));

    Combination both = register(mine).combinationWith(register(theirs));

    assertThat(both.register().steps()).containsExactly(mine);
    assertThat(both.conflicts())
        .containsExactly(new Conflict.OfFact(mine, theirs))
        .first()
        .hasToString("KAZ 030 INVITATION: 2013-06-18 instead of 2013-06-18");
  }

  @Test
  void aNoteOfThePlaceOfMineLosesAndAnotherDoesNot() {
    Declaration mine = reservation("1", "2008-04-14").text("Mine").build();
    Declaration theirs = reservation("1", "2008-04-14").withdrawn(date("2020-01-01")).build();
    Declaration elsewhere = reservation("2", "2008-04-14").build();

    Combination both = register(mine).combinationWith(register(theirs, elsewhere));

    assertThat(both.register().notes()).containsExactly(mine, elsewhere);
    assertThat(both.conflicts())
        .containsExactly(new Conflict.OfFact(mine, theirs))
        .first()
        .hasToString("AZE 185 DECLARATION: 2008-04-14 instead of 2008-04-14");
  }

  @Test
  void anotherDeclarationOfThePlaceOfOneThatBothHoldStaysBesideIt() {
    Declaration shared = reservation("1", "2008-04-14").text("One").build();
    Declaration theirs = reservation("1", "2008-04-14").text("Another").build();

    assertThat(register(shared).combinationWith(register(shared, theirs)).register().notes())
        .containsExactly(shared, theirs);
  }

  @Test
  void participantsTreatiesAndDefaultTermsConflictByTheirNames() {
    LocalDate from = LocalDate.of(2013, 4, 10);
    TreatyRegister mine =
        TreatyRegister.builder()
            .add(participantBuilder("KAZ", "Kazakhstan").build())
            .add(treatyBuilder("030").clauses(clauses()).build())
            .add(new DefaultTerm(from, Period.ofYears(5), provenance()))
            .build();
    TreatyRegister theirs =
        TreatyRegister.builder()
            .add(participantBuilder("KAZ", "Republic of Kazakhstan").build())
            .add(treatyBuilder("030").clauses(clauses()).inForceOn(date("1962-06-12")).build())
            .add(new DefaultTerm(from, Period.ofYears(3), provenance()))
            .build();

    Combination both = mine.combinationWith(theirs);

    assertThat(both.register().hasSameFactsAs(mine)).isTrue();
    assertThat(both.conflicts())
        .extracting(Conflict::toString)
        .containsExactly(
            "KAZ: Kazakhstan instead of Republic of Kazakhstan",
            "030: Convention 030 instead of Convention 030",
            "default term 2013-04-10: P5Y instead of P3Y");
    assertThat(both.conflicts())
        .extracting(Conflict::participant)
        .containsExactly(Optional.of(code("KAZ")), Optional.empty(), Optional.empty());
    assertThat(both.conflicts())
        .extracting(Conflict::treaty)
        .containsExactly(Optional.empty(), Optional.of(number("030")), Optional.empty());
    assertThat(theirs.combinationWith(mine).conflicts())
        .extracting(Conflict::won)
        .containsExactly(
            theirs.participant("KAZ"), theirs.treaty("030"), theirs.defaultTerms().get(0));
  }

  @Test
  void aDefaultTermThatBothHoldClaimsNothing() {
    LocalDate from = LocalDate.of(2013, 4, 10);
    DefaultTerm shared = new DefaultTerm(from, Period.ofYears(5), provenance());
    DefaultTerm another = new DefaultTerm(from, Period.ofYears(3), provenance());

    Combination both =
        TreatyRegister.builder()
            .add(shared)
            .combinationWith(TreatyRegister.builder().add(shared).add(another).build());

    assertThat(both.register().defaultTerms()).containsExactly(shared, another);
    assertThat(both.conflicts()).isEmpty();
  }

  @Test
  void theWinnerThatIsToldIsTheNearestOfThoseThatStand() {
    Consent first = accession("KAZ", "030", "2000-01-01");
    Denunciation left = denunciation("KAZ", "030", "2005-01-01", "2006-01-01");
    Consent wrong = accession("KAZ", "030", "2010-01-02", named("wrong"));
    Consent second = accession("KAZ", "030", "2010-01-09", correcting("wrong", "2020-01-01"));
    Consent theirs = accession("KAZ", "030", "2010-01-01");

    assertThat(register(first, left, wrong, second).combinationWith(register(theirs)).conflicts())
        .containsExactly(new Conflict.OfFact(second, theirs));
  }

  // Facts that do not stand alone.

  @Test
  void anExtensionNeedNotBringItsInvitation() {
    Invitation theirs = invitation("TUN", "185", "2018-02-07");
    Extension mine = extension("TUN", "185", "2023-02-08", "2024-02-07");
    TreatyRegister.Builder builder = TreatyRegister.builder().add(mine);

    Combination both = builder.combinationWith(register(theirs));

    assertThat(both.conflicts()).isEmpty();
    assertThat(both.register().dossier(code("TUN"), number("185")).steps())
        .containsExactly(theirs, mine);
    assertThatExceptionOfType(InconsistentFactsException.class).isThrownBy(builder::build);
  }

  @Test
  void anExtensionOfAnInvitationThatNeitherKnowsIsRefused() {
    assertThatExceptionOfType(InconsistentFactsException.class)
        .isThrownBy(
            () ->
                TreatyRegister.builder()
                    .add(extension("TUN", "185", "2023-02-08", "2024-02-07"))
                    .combinationWith(register(accession("TUN", "185", "2024-03-08"))))
        .withMessage(
            "TUN 185 EXTENSION: found 2023-02-08, expected an invitation on or before that day");
  }

  @Test
  void combiningLeavesTheBuilderAsItIs() {
    ExtensionRequest mine = extensionRequest("TUN", "185", "2024-02-07");
    TreatyRegister.Builder builder = TreatyRegister.builder().add(mine);
    TreatyRegister other = register(invitation("TUN", "185", "2018-02-07"));

    assertThat(builder.combinationWith(other).register().steps()).hasSize(2);
    assertThat(builder.combinationWith(other).register().steps()).hasSize(2);
    assertThat(builder.combinationWith(other).conflicts()).isEmpty();
  }

  // Corrections.

  @Test
  void anActThatCorrectsOneOfTheOtherKeepsItAsWhatWasBelieved() {
    Consent theirs = consent("KAZ", "030", "2020-02-01", ConsentKind.ACCESSION, named("theirs"));
    Consent mine = accession("KAZ", "030", "2020-01-01", correcting("theirs", "2024-01-01"));

    Combination both = registerBuilder(mine).combinationWith(register(theirs));

    assertThat(both.conflicts()).isEmpty();
    assertThat(actsKnownOn("2024-01-01", both)).containsExactly(mine);
    assertThat(actsKnownOn("2023-12-31", both)).containsExactly(theirs);
  }

  @Test
  void anActThatCorrectsOneOfTheOtherLeavesOthersOfItsKindAlone() {
    Consent first = accession("KAZ", "030", "2000-01-01");
    Denunciation left = denunciation("KAZ", "030", "2005-01-01", "2006-01-01");
    Consent second = accession("KAZ", "030", "2010-01-01", named("second"));
    Consent mine = accession("KAZ", "030", "2011-01-01", correcting("second", "2024-01-01"));

    Combination both = registerBuilder(mine).combinationWith(register(first, left, second));

    assertThat(both.conflicts()).isEmpty();
    assertThat(actsKnownOn("2024-01-01", both)).containsExactly(first, left, mine);
    assertThat(actsKnownOn("2023-12-31", both)).containsExactly(first, left, second);
  }

  @Test
  void aCorrectionOfTheSameDayKeepsTheStepItCorrects() {
    Invitation theirs = invitation("KAZ", "030", "2013-06-18", named("theirs"));
    Invitation mine = invitation("KAZ", "030", "2013-06-18", correcting("theirs", "2014-01-01"));

    Combination both = registerBuilder(mine).combinationWith(register(theirs));

    assertThat(both.conflicts()).isEmpty();
    assertThat(both.register().steps()).containsExactly(mine, theirs);
    assertThat(both.register().dossier(code("KAZ"), number("030")).steps()).containsExactly(mine);
  }

  @Test
  void aCorrectionOfACorrectionKeepsAllThatWasBelieved() {
    Consent first = accession("KAZ", "030", "2020-01-01", named("a"));
    Consent second =
        accession(
            "KAZ",
            "030",
            "2020-02-01",
            provenanceBuilder()
                .id("b")
                .supersedes("a")
                .statedKnownFrom(LocalDate.of(2022, 1, 1))
                .build());
    Consent mine = accession("KAZ", "030", "2020-03-01", correcting("b", "2024-01-01"));

    Combination both = registerBuilder(mine).combinationWith(register(first, second));

    assertThat(both.conflicts()).isEmpty();
    assertThat(actsKnownOn("2021-12-31", both)).containsExactly(first);
    assertThat(actsKnownOn("2022-01-01", both)).containsExactly(second);
    assertThat(actsKnownOn("2024-01-01", both)).containsExactly(mine);
  }

  @Test
  void whereBothCorrectTheSameFactMineStandsAndTheirCorrectionLoses() {
    Invitation believed = invitation("KAZ", "030", "2013-06-18", named("a"));
    Invitation theirs = invitation("KAZ", "030", "2013-06-19", correcting("a", "2014-01-01"));
    Invitation mine = invitation("KAZ", "030", "2013-06-20", correcting("a", "2014-02-01"));

    Combination both = registerBuilder(mine).combinationWith(register(believed, theirs));

    assertThat(both.register().steps()).containsExactly(mine, believed);
    assertThat(both.conflicts()).containsExactly(new Conflict.OfFact(mine, theirs));
  }

  @Test
  void whatTheOtherHadCorrectedDoesNotStandAgainWhenItsCorrectionLoses() {
    Invitation believed = invitation("KAZ", "030", "2013-06-18", named("a"));
    Invitation corrected =
        invitation("KAZ", "030", "2013-06-19", provenanceBuilder().id("b").supersedes("a").build());
    Invitation mine = invitation("KAZ", "030", "2013-06-19", named("mine"));

    Combination both = register(mine).combinationWith(register(believed, corrected));

    assertThat(both.register().steps()).containsExactly(mine);
    assertThat(both.conflicts())
        .containsExactly(new Conflict.OfFact(mine, believed), new Conflict.OfFact(mine, corrected));
  }

  @Test
  void aCorrectionByTheOtherOfAFactOfMineStands() {
    Consent mine = accession("KAZ", "030", "2020-01-01", named("a"));
    Consent theirs = accession("KAZ", "030", "2020-02-01", correcting("a", "2022-01-01"));

    Combination both = register(mine).combinationWith(register(theirs));

    assertThat(both.register().acts()).containsExactly(mine, theirs);
    assertThat(both.conflicts()).isEmpty();
    assertThat(actsKnownOn("2021-12-31", both)).containsExactly(mine);
    assertThat(actsKnownOn("2022-01-01", both)).containsExactly(theirs);
  }

  @Test
  void aCorrectionByTheOtherOfItsCorrectionOfAFactOfMineStands() {
    Invitation mine = invitation("KAZ", "030", "2013-06-18", named("a"));
    Invitation second =
        invitation(
            "KAZ",
            "030",
            "2013-06-19",
            provenanceBuilder()
                .id("b")
                .supersedes("a")
                .statedKnownFrom(LocalDate.of(2014, 1, 1))
                .build());
    Invitation third = invitation("KAZ", "030", "2013-06-20", correcting("b", "2015-01-01"));

    Combination both = register(mine).combinationWith(register(second, third));

    assertThat(both.register().steps()).containsExactly(mine, second, third);
    assertThat(both.conflicts()).isEmpty();
    assertThat(both.register().dossier(code("KAZ"), number("030")).steps()).containsExactly(third);
  }

  @Test
  void aCorrectionByTheOtherLosesWhereMineCorrectsItselfOtherwise() {
    Consent wrong = accession("KAZ", "030", "2020-01-01", named("a"));
    Consent right = accession("KAZ", "030", "2020-02-01", correcting("a", "2021-01-01"));
    Consent theirs = accession("KAZ", "030", "2020-03-01", correcting("a", "2022-01-01"));

    Combination both = register(wrong, right).combinationWith(register(theirs));

    assertThat(both.register().acts()).containsExactly(wrong, right);
    assertThat(both.conflicts()).extracting(Conflict::lost).containsExactly(theirs);
  }

  @Test
  void theOrderOfTheRegistersDoesNotMatterToACorrection() {
    TreatyRegister fact = register(accession("KAZ", "030", "2020-01-01", named("a")));
    TreatyRegister correction =
        register(accession("KAZ", "030", "2020-02-01", correcting("a", "2022-01-01")));

    assertThat(fact.combinedWith(correction).hasSameFactsAs(correction.combinedWith(fact)))
        .isTrue();
  }

  @Test
  void aCorrectionByTheOtherOfAFactThatBothHoldStands() {
    Consent shared = accession("KAZ", "030", "2020-01-01", named("a"));
    Consent theirs = accession("KAZ", "030", "2020-02-01", correcting("a", "2022-01-01"));

    Combination both = register(shared).combinationWith(register(shared, theirs));

    assertThat(both.conflicts()).isEmpty();
    assertThat(actsKnownOn("2021-12-31", both)).containsExactly(shared);
    assertThat(actsKnownOn("2022-01-01", both)).containsExactly(theirs);
  }

  @Test
  void whatMineCorrectsOfItsOwnIsNotKeptFromTheOtherBesides() {
    Consent wrong = accession("KAZ", "030", "2020-01-01", named("a"));
    Consent right = accession("KAZ", "030", "2020-02-01", correcting("a", "2021-01-01"));
    Consent theirs = accession("KAZ", "030", "2020-01-02", named("a"));

    Combination both = register(wrong, right).combinationWith(register(theirs));

    assertThat(both.register().acts()).containsExactly(wrong, right);
    assertThat(both.conflicts()).extracting(Conflict::lost).containsExactly(theirs);
  }

  @Test
  void oneIdIsOneFactWhateverItsDay() {
    Invitation mine = invitation("KAZ", "030", "2013-06-18", named("a"));
    Invitation theirs = invitation("KAZ", "030", "2013-07-18", named("a"));

    Combination both = register(mine).combinationWith(register(theirs));

    assertThat(both.register().steps()).containsExactly(mine);
    assertThat(both.conflicts())
        .extracting(Conflict::toString)
        .containsExactly("KAZ 030 INVITATION: 2013-06-18 instead of 2013-07-18");
  }

  @Test
  void oneIdInTwoDossiersIsRefused() {
    assertThatExceptionOfType(InconsistentFactsException.class)
        .isThrownBy(
            () ->
                register(invitation("KAZ", "030", "2013-06-18", named("a")))
                    .combinationWith(register(invitation("TUN", "185", "2018-02-07", named("a")))))
        .withMessageContaining("found the id \"a\" twice");
  }

  // What both say alike.

  @Test
  void whatALaterListSaysAgainWasKnownFromTheEarlierDay() {
    Consent theirs = accession("TUN", "185", "2024-03-08", by("chart", "2024-03-08"));
    Consent mine = accession("TUN", "185", "2024-03-08", by("list", "2025-03-07"));

    Combination both = register(mine).combinationWith(register(theirs));

    assertThat(both.conflicts()).isEmpty();
    assertThat(both.register().acts())
        .containsExactly(
            accession(
                "TUN",
                "185",
                "2024-03-08",
                new Provenance.Builder()
                    .addCitations(citation("list"), citation("chart"))
                    .statedKnownFrom(LocalDate.of(2024, 3, 8))
                    .build()));
    assertThat(both.register().knownOn(LocalDate.of(2024, 4, 1)).acts()).hasSize(1);
    assertThat(both.register().knownOn(LocalDate.of(2024, 3, 7)).acts()).isEmpty();
  }

  @Test
  void anEarlierListMakesAFactOnRecordKnownFromItsDay() {
    Consent theirs = accession("TUN", "185", "2024-03-08", by("chart", "2025-03-07"));
    Consent mine = accession("TUN", "185", "2024-03-08");

    Combination both = register(mine).combinationWith(register(theirs));

    assertThat(both.register().acts()).hasSize(1);
    assertThat(both.register().knownOn(LocalDate.of(2024, 3, 8)).acts()).hasSize(1);
  }

  @Test
  void notesAndStepsThatBothSayAlikeAreKnownFromTheEarlierDayToo() {
    TreatyFact theirNote =
        reservation("1", "2008-04-14").build().withProvenance(by("chart", "2008-05-01"));
    TreatyFact myNote =
        reservation("1", "2008-04-14").build().withProvenance(by("list", "2020-01-01"));
    Invitation theirStep = invitation("AZE", "185", "2005-01-01", by("chart", "2005-02-01"));
    Invitation myStep = invitation("AZE", "185", "2005-01-01", by("list", "2020-01-01"));

    Combination both = register(myNote, myStep).combinationWith(register(theirNote, theirStep));

    assertThat(both.conflicts()).isEmpty();
    assertThat(both.register().notes()).hasSize(1);
    assertThat(both.register().steps()).hasSize(1);
    TreatyRegister known = both.register().knownOn(LocalDate.of(2008, 5, 1));
    assertThat(known.notes()).isEqualTo(both.register().notes());
    assertThat(known.steps()).isEqualTo(both.register().steps());
  }

  @Test
  void whatBothSayAlikeLeavesOtherActsOfItsKindAlone() {
    Consent mine = accession("KAZ", "030", "2000-01-01", by("list", "2020-01-01"));
    Consent theirs = accession("KAZ", "030", "2000-01-01");
    Denunciation left = denunciation("KAZ", "030", "2005-01-01", "2006-01-01");
    Consent again = accession("KAZ", "030", "2010-01-01");

    Combination both = register(mine).combinationWith(register(theirs, left, again));

    assertThat(both.conflicts()).isEmpty();
    assertThat(both.register().acts()).hasSize(3).contains(left, again);
  }

  @Test
  void whatTheOtherHasCorrectedIsNotPutBackBySayingItAgain() {
    Consent believed = accession("KAZ", "030", "2020-01-01", named("a"));
    Consent corrected = accession("KAZ", "030", "2020-02-01", correcting("a", "2022-01-01"));
    Consent mine = accession("KAZ", "030", "2020-01-01", by("list", "2023-01-01"));

    Combination both = register(mine).combinationWith(register(believed, corrected));

    assertThat(both.register().acts()).containsExactly(mine);
    assertThat(both.conflicts()).extracting(Conflict::lost).containsExactly(believed, corrected);
  }

  @Test
  void aFactOfOneIdIsOneAlsoWhereTheOtherHasCorrectedIt() {
    Consent believed = accession("KAZ", "030", "2020-01-01", named("a"));
    Consent corrected = accession("KAZ", "030", "2020-02-01", correcting("a", "2022-01-01"));
    Consent mine =
        accession(
            "KAZ",
            "030",
            "2020-01-01",
            provenanceBuilder().id("a").statedKnownFrom(LocalDate.of(2023, 1, 1)).build());

    Combination both = register(mine).combinationWith(register(believed, corrected));

    assertThat(both.conflicts()).isEmpty();
    assertThat(both.register().acts()).containsExactly(believed, corrected);
  }

  @Test
  void whatBothSayAlikeIsFoundByCorrectionsOfEither() {
    Consent theirs = accession("KAZ", "030", "2020-01-01", named("a"));
    Consent mine = accession("KAZ", "030", "2020-01-01", by("list", "2023-01-01"));
    Consent later = accession("KAZ", "030", "2020-02-01", correcting("a", "2024-01-01"));

    TreatyRegister both = register(mine).combinedWith(register(theirs));

    assertThat(register(later).combinedWith(both).dossier(code("KAZ"), number("030")).acts())
        .containsExactly(later);
    assertThat(both.combinedWith(register(later)).dossier(code("KAZ"), number("030")).acts())
        .containsExactly(later);
  }

  @Test
  void registersThatCorrectEachOtherTheOtherWayRoundStandTogether() {
    Invitation mine = invitation("KAZ", "030", "2013-06-18", named("a"));
    Invitation mineCorrected =
        invitation("KAZ", "030", "2013-06-19", provenanceBuilder().id("b").supersedes("a").build());
    Invitation theirs = invitation("KAZ", "030", "2013-06-18", correcting("b", "2015-01-01"));

    Combination both = register(mine, mineCorrected).combinationWith(register(theirs));

    assertThat(both.conflicts()).isEmpty();
    assertThat(both.register().steps()).containsExactly(mine, mineCorrected, theirs);
    assertThat(both.register().dossier(code("KAZ"), number("030")).steps()).containsExactly(theirs);
  }

  @Test
  void aConsentOfUnstatedKindDoesNotHideTheKindOnRecord() {
    Consent mine =
        consent("KAZ", "030", "2020-01-01", ConsentKind.NOT_STATED, by("list", "2023-01-01"));
    Consent theirs = accession("KAZ", "030", "2020-01-01");

    Combination both = register(mine).combinationWith(register(theirs));

    assertThat(both.conflicts()).isEmpty();
    assertThat(both.register().acts())
        .containsExactly(
            accession(
                "KAZ", "030", "2020-01-01", Provenance.of(citation("list"), citation("chart"))));
  }

  @Test
  void aConsentOfUnstatedKindAndAnotherDayWinsAsEver() {
    Consent mine = consent("KAZ", "030", "2020-01-02", ConsentKind.NOT_STATED, provenance());
    Consent theirs = accession("KAZ", "030", "2020-01-01");

    Combination both = register(mine).combinationWith(register(theirs));

    assertThat(both.register().acts()).containsExactly(mine);
    assertThat(both.conflicts()).containsExactly(new Conflict.OfFact(mine, theirs));
  }

  @Test
  void aConsentOfUnstatedKindTakesNoneThatHasBeenCorrected() {
    Consent believed = accession("KAZ", "030", "2020-01-01", named("a"));
    Consent corrected =
        consent(
            "KAZ", "030", "2020-02-01", ConsentKind.RATIFICATION, correcting("a", "2022-01-01"));
    Consent mine = consent("KAZ", "030", "2020-01-01", ConsentKind.NOT_STATED, provenance());

    assertThat(register(mine).combinedWith(register(believed, corrected)).acts())
        .containsExactly(mine);
  }

  private static Provenance by(String source, String knownFrom) {
    return new Provenance.Builder()
        .addCitations(citation(source))
        .statedKnownFrom(LocalDate.parse(knownFrom))
        .build();
  }

  private static List<TreatyAct> actsKnownOn(String day, Combination both) {
    return both.register().knownOn(LocalDate.parse(day)).dossier(code("KAZ"), number("030")).acts();
  }

  private static Declaration.Builder reservation(String article, String effect) {
    Declaration.Builder declaration = reservationBuilder("AZE", "185");
    declaration.addArticles(new ArticleNumber(article)).effect(date(effect));
    return declaration;
  }
}
