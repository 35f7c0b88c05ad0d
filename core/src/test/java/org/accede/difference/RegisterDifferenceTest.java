package org.accede.difference;

import static org.accede.testing.Samples.accession;
import static org.accede.testing.Samples.code;
import static org.accede.testing.Samples.complete;
import static org.accede.testing.Samples.consent;
import static org.accede.testing.Samples.consultation;
import static org.accede.testing.Samples.correcting;
import static org.accede.testing.Samples.date;
import static org.accede.testing.Samples.decisionInPrinciple;
import static org.accede.testing.Samples.denunciation;
import static org.accede.testing.Samples.denunciationOf;
import static org.accede.testing.Samples.entryIntoForce;
import static org.accede.testing.Samples.extension;
import static org.accede.testing.Samples.extensionRequest;
import static org.accede.testing.Samples.invitation;
import static org.accede.testing.Samples.knownFrom;
import static org.accede.testing.Samples.named;
import static org.accede.testing.Samples.number;
import static org.accede.testing.Samples.objection;
import static org.accede.testing.Samples.provenance;
import static org.accede.testing.Samples.register;
import static org.accede.testing.Samples.registerBuilder;
import static org.accede.testing.Samples.request;
import static org.accede.testing.Samples.signature;
import static org.accede.testing.Samples.treaty;
import static org.accede.testing.Samples.treatyBuilder;
import static org.accede.testing.Samples.withdrawal;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.lang.reflect.Modifier;
import java.time.LocalDate;
import java.time.Period;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.accede.act.ConsentKind;
import org.accede.act.WithdrawnAct;
import org.accede.answer.Wording;
import org.accede.error.InconsistentFactsException;
import org.accede.error.InvalidValueException;
import org.accede.invitation.DefaultTerm;
import org.accede.invitation.Extension;
import org.accede.invitation.Objection;
import org.accede.participant.Existence;
import org.accede.participant.ObserverStatus;
import org.accede.participant.Participant;
import org.accede.register.Coverage;
import org.accede.register.Scope;
import org.accede.register.TreatyRegister;
import org.accede.testing.Samples;
import org.accede.text.OfficialLanguage;
import org.accede.time.ImpreciseDate;
import org.accede.time.Trilean;
import org.accede.treaty.EndsWith;
import org.accede.treaty.FinalClauses;
import org.accede.treaty.Treaty;
import org.accede.treaty.TreatyFact;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class RegisterDifferenceTest {
  private static final TreatyRegister EMPTY = emptyDossier().build();

  @ParameterizedTest
  @MethodSource("newFacts")
  void aNewFactIsToldByItsKind(TreatyFact fact, ChangeKind kind) {
    TreatyRegister newer = register(fact);

    assertThat(kinds(EMPTY, newer)).containsExactly(kind);
    assertThat(kinds(newer, EMPTY)).containsExactly(ChangeKind.WITHDRAWN);
  }

  static Stream<Object[]> newFacts() {
    return Stream.of(
        new Object[] {request("KAZ", "030", "2020-01-01"), ChangeKind.REQUESTED},
        new Object[] {consultation("KAZ", "030", "2020-01-01"), ChangeKind.CONSULTED},
        new Object[] {
          objection("KAZ", "030", "2020-01-01", Objection.Outcome.UNKNOWN), ChangeKind.OBJECTED
        },
        new Object[] {
          decisionInPrinciple("KAZ", "030", "2020-01-01"), ChangeKind.AGREED_IN_PRINCIPLE
        },
        new Object[] {invitation("KAZ", "030", "2020-01-01"), ChangeKind.INVITED},
        new Object[] {signature("KAZ", "030", "2020-01-01"), ChangeKind.SIGNED},
        new Object[] {accession("KAZ", "030", "2020-01-01"), ChangeKind.CONSENT_EXPRESSED},
        new Object[] {entryIntoForce("KAZ", "030", "2020-01-01"), ChangeKind.ENTERED_INTO_FORCE},
        new Object[] {
          denunciation("KAZ", "030", "2020-01-01", "2020-07-01"), ChangeKind.DENOUNCED
        });
  }

  @Test
  void moreTimeAskedForAndGivenAreToldAfterTheInvitation() {
    TreatyRegister newer =
        register(
            extension("KAZ", "030", "2025-02-01", "2026-01-01"),
            extensionRequest("KAZ", "030", "2025-01-01"),
            invitation("KAZ", "030", "2020-01-01"));

    assertThat(kinds(EMPTY, newer))
        .containsExactly(ChangeKind.INVITED, ChangeKind.EXTENSION_ASKED, ChangeKind.EXTENDED);
  }

  @Test
  void anotherDayOfTheSameActIsACorrectionWithBothFacts() {
    TreatyFact believed = accession("KAZ", "030", "2020-01-01");
    TreatyFact now = accession("KAZ", "030", "2020-01-02");

    FactChange change = only(register(believed), register(now));

    assertThat(change.kind()).isEqualTo(ChangeKind.CORRECTED);
    assertThat(change.before()).contains(believed);
    assertThat(change.after()).contains(now);
    assertThat(sentence(register(believed), register(now)))
        .isEqualTo(
            "KAZ, ETS No. 030: corrected: deposit of the instrument of accession on 2 January 2020;"
                + " believed before: deposit of the instrument of accession on 1 January 2020.");
  }

  @Test
  void ofTwoStepsTheOneWithTheNearestDayIsCorrected() {
    TreatyRegister older =
        register(invitation("KAZ", "030", "2015-01-01"), invitation("KAZ", "030", "2020-01-01"));
    TreatyRegister newer =
        register(invitation("KAZ", "030", "2015-01-01"), invitation("KAZ", "030", "2020-01-09"));

    assertThat(only(older, newer).before()).contains(invitation("KAZ", "030", "2020-01-01"));

    TreatyRegister three =
        register(
            invitation("KAZ", "030", "2014-12-31"),
            invitation("KAZ", "030", "2020-01-09"),
            invitation("KAZ", "030", "2025-01-01"));
    assertThat(changes(older, three))
        .extracting(change -> change.kind() + " " + ((FactChange) change).after().get().on())
        .containsExactly("CORRECTED 2014-12-31", "CORRECTED 2020-01-09", "INVITED 2025-01-01");
  }

  @Test
  void whatIsNearerIsCorrectedThoughItIsLater() {
    TreatyRegister older =
        register(invitation("KAZ", "030", "2015-01-01"), invitation("KAZ", "030", "2020-01-01"));
    TreatyRegister newer = register(invitation("KAZ", "030", "2019-06-01"));

    assertThat(changes(older, newer))
        .extracting(change -> change.kind() + " " + ((FactChange) change).before().get().on())
        .containsExactly("WITHDRAWN 2015-01-01", "CORRECTED 2020-01-01");
  }

  @Test
  void aCorrectionThatKeepsWhatItSupersedesIsToldAsACorrection() {
    TreatyFact believed = invitation("KAZ", "030", "2020-01-01", named("first"));
    TreatyFact now = invitation("KAZ", "030", "2020-01-02", correcting("first", "2021-01-01"));
    TreatyRegister register = register(believed, now);

    FactChange change =
        only(register.knownOn(day("2020-06-01")), register.knownOn(day("2021-06-01")));

    assertThat(change.kind()).isEqualTo(ChangeKind.CORRECTED);
    assertThat(change.manner()).isEqualTo(FactChange.Manner.SUPERSEDES);
    assertThat(change.before()).contains(believed);
    assertThat(change.after()).contains(now);
    assertThat(change.leaving()).isEmpty();
    assertThat(change.inverse().manner()).isEqualTo(FactChange.Manner.RESTORES);
    assertThat(change.inverse().arriving()).isEmpty();
    assertThat(change.inverse().inverse()).isEqualTo(change);
  }

  @Test
  void aCorrectionTakenBackSaysWhatStandsAgainAsTheNewerRegisterHasIt() {
    TreatyFact correction =
        invitation("KAZ", "030", "2020-01-02", correcting("first", "2021-01-01"));
    TreatyRegister older =
        register(invitation("KAZ", "030", "2020-01-01", named("first")), correction);
    TreatyFact again = invitation("KAZ", "030", "2020-01-05", named("first"));

    ImmutableList<Change> changes = changes(older, register(again));

    // what it corrected in its own register, and what became of that
    assertThat(changes).hasSize(2);
    assertThat(changes)
        .filteredOn(change -> ((FactChange) change).manner() == FactChange.Manner.RESTORES)
        .extracting(change -> ((FactChange) change).after().get().on().toString())
        .containsExactly("2020-01-01");
  }

  @Test
  void theSameFactOnTheStrengthOfAnotherSourceIsNoChangeOfSubstance() {
    RegisterDifference difference =
        RegisterDifference.between(
            register(signature("KAZ", "030", "2020-01-01")),
            register(signature("KAZ", "030", "2020-01-01", knownFrom("2020-02-01"))));

    assertThat(difference.changes())
        .extracting(Change::kind)
        .containsExactly(ChangeKind.SOURCE_CHANGED);
    assertThat(difference.ofSubstance()).isEmpty();
    assertThat(difference.isEmpty()).isFalse();
  }

  @Test
  void aFactPairsWithTheOneThatSaysTheSameBeforeTheOneThatIsNearer() {
    TreatyRegister older =
        register(
            objection("KAZ", "030", "2020-01-01", Objection.Outcome.UNKNOWN),
            objection("KAZ", "030", "2020-01-03", Objection.Outcome.UNKNOWN));
    TreatyRegister newer =
        register(
            new Objection(
                Samples.code("KAZ"),
                number("030"),
                date("2020-01-03"),
                Objection.Outcome.UNKNOWN,
                knownFrom("2021-01-01")));

    assertThat(kinds(older, newer))
        .containsExactly(ChangeKind.WITHDRAWN, ChangeKind.SOURCE_CHANGED);
  }

  @Test
  void aCorrectionPairsWithWhatItSupersedesBeforeTheOneThatIsNearer() {
    TreatyRegister older = register(invitation("KAZ", "030", "2020-01-01", named("first")));
    TreatyRegister newer =
        register(
            invitation("KAZ", "030", "2020-01-02"),
            invitation("KAZ", "030", "2019-06-01", correcting("first", "2021-01-01")));

    assertThat(changes(older, newer))
        .extracting(change -> change.kind() + " " + ((FactChange) change).after().get().on())
        .containsExactly("CORRECTED 2019-06-01", "INVITED 2020-01-02");
  }

  @Test
  void anotherNameForAFactAndItsCorrectionIsNoChangeOfSubstance() {
    TreatyRegister older =
        register(
            invitation("KAZ", "030", "2020-01-01", named("a")),
            invitation("KAZ", "030", "2020-01-02", correcting("a", "2021-01-01")));
    TreatyRegister newer =
        register(
            invitation("KAZ", "030", "2020-01-01", named("b")),
            invitation("KAZ", "030", "2020-01-02", correcting("b", "2021-01-01")));

    assertThat(kinds(older, newer))
        .containsExactly(ChangeKind.SOURCE_CHANGED, ChangeKind.SOURCE_CHANGED);
  }

  @Test
  void aParticipantSaysInWhatItChanged() {
    TreatyRegister older =
        TreatyRegister.builder().add(Samples.participantBuilder("TUN", "Tunis").build()).build();
    TreatyRegister newer =
        TreatyRegister.builder()
            .add(
                Samples.participantBuilder("TUN", "Tunisia")
                    .addMemberships(Samples.member("2020-01-01", "2021-01-01"))
                    .addObserverStatuses(
                        new ObserverStatus(
                            ObserverStatus.Body.PARLIAMENTARY_ASSEMBLY,
                            date("2019-01-01"),
                            provenance()))
                    .build())
            .build();

    assertThat(kinds(older, newer)).containsExactly(ChangeKind.PARTICIPANT_CHANGED);
    assertThat(sentence(older, newer))
        .isEqualTo(
            "Tunisia: name: Tunisia / Tunisia (before: Tunis / Tunis); membership of the Council of"
                + " Europe: member State; the beginning falls on 1 January 2020, the end on 1"
                + " January 2021 (before: nothing); observer status: observer with the"
                + " Parliamentary Assembly; the beginning falls on 1 January 2019 (before:"
                + " nothing).");
  }

  @Test
  void aTreatySaysInWhatItChanged() {
    Treaty before = treaty("030");
    Treaty after =
        treatyBuilder("030")
            .inForceOn(date("1962-06-13"))
            .openedAt("Strasbourg")
            .clauses(new FinalClauses.Builder().read(FinalClauses.Reading.PARTIAL).build())
            .build();
    TreatyRegister older = TreatyRegister.builder().add(before).build();
    TreatyRegister newer = TreatyRegister.builder().add(after).build();

    TreatyChange change = (TreatyChange) changes(older, newer).get(0);

    assertThat(change.kind()).isEqualTo(ChangeKind.TREATY_CHANGED);
    assertThat(change.parts())
        .containsExactly(TreatyPart.OPENED_AT, TreatyPart.IN_FORCE_ON, TreatyPart.CLAUSES_READ);
    assertThat(sentence(older, newer))
        .isEqualTo(
            "ETS No. 030: place of opening: Strasbourg (before: nothing); entry into force: on 13"
                + " June 1962 (before: on 12 June 1962); how much of the final clauses was read.");
  }

  @Test
  void everyMemberOfATreatyAndOfItsClausesIsInSomePart() {
    // number, label and clauses themselves are no parts, nor what titles tell: the short one,
    // subjects, and whether words are in them; clauses and elaborators share the sources;
    // admissions, participants and treaties are drawn from the clauses
    assertThat(members(Treaty.class) - 6 + members(FinalClauses.class) - 5)
        .isEqualTo(TreatyPart.values().length);
  }

  private static long members(Class<?> value) {
    return Arrays.stream(value.getDeclaredMethods())
        .filter(method -> !method.isSynthetic() && !Modifier.isStatic(method.getModifiers()))
        .count();
  }

  @Test
  void theTreatyWithWhichParticipationEndsIsAPartOfATreaty() {
    Treaty before = treaty("030");
    Treaty after =
        treaty(
            "030",
            new FinalClauses.Builder()
                .read(FinalClauses.Reading.NOT_READ)
                .endsWith(new EndsWith(number("018"), "9"))
                .build());

    TreatyRegister older = TreatyRegister.builder().add(treaty("018")).add(before).build();
    TreatyRegister newer = TreatyRegister.builder().add(treaty("018")).add(after).build();
    assertThat(((TreatyChange) changes(older, newer).get(0)).parts())
        .containsExactly(TreatyPart.ENDS_WITH);
    assertThat(sentence(older, newer))
        .isEqualTo("ETS No. 030: treaty with which participation ends.");
  }

  @Test
  void aParticipantSaysWhenItExists() {
    TreatyRegister unknown = existing(Optional.empty());
    TreatyRegister begun = existing(existence(Optional.empty()));
    TreatyRegister ended = existing(existence(Optional.of(date("1993-01-01"))));

    assertThat(sentence(unknown, begun))
        .isEqualTo("TUN: existence: the beginning falls on 28 October 1918 (before: nothing).");
    assertThat(sentence(begun, ended))
        .isEqualTo(
            "TUN: existence: the beginning falls on 28 October 1918, the end on 1 January 1993"
                + " (before: the beginning falls on 28 October 1918).");
    assertThat(sentence(unknown, ended, OfficialLanguage.FRENCH))
        .isEqualTo(
            "TUN : existence : le début tombe le 28 octobre 1918, la fin le 1er janvier 1993"
                + " (auparavant : rien).");
  }

  private static Optional<Existence> existence(Optional<ImpreciseDate> ceased) {
    return Optional.of(new Existence(date("1918-10-28"), ceased, provenance()));
  }

  private static TreatyRegister existing(Optional<Existence> existence) {
    return TreatyRegister.builder()
        .add(Samples.participantBuilder("TUN", "TUN").existence(existence).build())
        .build();
  }

  @ParameterizedTest
  @MethodSource("takenBack")
  void whatWasTakenBackIsToldAsSuch(
      TreatyFact done, WithdrawnAct of, String english, String french) {
    TreatyRegister older = register(done);
    TreatyRegister newer = register(done, withdrawal(of, "KAZ", "030", "2020-03-01"));

    assertThat(kinds(older, newer)).containsExactly(ChangeKind.TAKEN_BACK);
    assertThat(kinds(newer, older)).containsExactly(ChangeKind.WITHDRAWN);
    assertThat(sentence(older, newer)).isEqualTo("KAZ, ETS No. 030: " + english + ".");
    assertThat(sentence(older, newer, OfficialLanguage.FRENCH))
        .isEqualTo("KAZ, STE n° 030 : " + french + ".");
  }

  static Stream<Object[]> takenBack() {
    return Stream.of(
        new Object[] {
          signature("KAZ", "030", "2020-01-01"),
          WithdrawnAct.SIGNATURE,
          "withdrawal of the signature on 1 March 2020",
          "retrait de la signature le 1er mars 2020"
        },
        new Object[] {
          accession("KAZ", "030", "2020-01-01"),
          WithdrawnAct.CONSENT,
          "withdrawal of the instrument on 1 March 2020",
          "retrait de l'instrument le 1er mars 2020"
        },
        new Object[] {
          denunciation("KAZ", "030", "2020-01-01", "2020-07-01"),
          WithdrawnAct.DENUNCIATION,
          "withdrawal of the denunciation on 1 March 2020",
          "retrait de la dénonciation le 1er mars 2020"
        });
  }

  @Test
  void aPartAndTheInvitationThatIsExtendedAreTold() {
    TreatyFact part = denunciationOf("Chapter I", "KAZ", "030", "2020-01-01");
    TreatyFact extension =
        new Extension.Builder()
            .participant(code("KAZ"))
            .treaty(number("030"))
            .on(date("2024-06-01"))
            .until(date("2026-01-01"))
            .invitedOn(date("2020-01-01"))
            .provenance(provenance())
            .build();
    TreatyFact invitation = invitation("KAZ", "030", "2020-01-01");

    assertThat(sentence(EMPTY, register(part)))
        .isEqualTo(
            "KAZ, ETS No. 030: denunciation notified on 1 January 2020 (of a part: Chapter I).");
    assertThat(sentence(EMPTY, register(part), OfficialLanguage.FRENCH))
        .isEqualTo(
            "KAZ, STE n° 030 : dénonciation notifiée le 1er janvier 2020 (d'une partie :"
                + " Chapter I).");
    assertThat(sentence(register(invitation), register(invitation, extension)))
        .isEqualTo(
            "KAZ, ETS No. 030: extension of the term, decided on 1 June 2024; the new last day"
                + " falls on 1 January 2026 (of the invitation adopted on 1 January 2020).");
    assertThat(
            sentence(
                register(invitation), register(invitation, extension), OfficialLanguage.FRENCH))
        .isEqualTo(
            "KAZ, STE n° 030 : prorogation du délai décidée le 1er juin 2024 ; le nouveau dernier"
                + " jour tombe le 1er janvier 2026 (de l'invitation adoptée le 1er janvier 2020).");
  }

  @ParameterizedTest
  @MethodSource("scopes")
  void whomARecordIsCompleteForIsToldUnlessItIsEverybody(
      Scope scope, String english, String french) {
    TreatyRegister newer =
        emptyDossier()
            .cover(
                number("030"),
                new Coverage(
                    Coverage.Extent.PRESENT_PARTIES, scope, day("2020-01-01"), provenance()))
            .build();

    assertThat(kinds(EMPTY, newer)).containsExactly(ChangeKind.COVERAGE_CHANGED);
    assertThat(sentence(EMPTY, newer))
        .isEqualTo(
            "ETS No. 030: the record tells who was a Party on 1 January 2020" + english + ".");
    assertThat(sentence(EMPTY, newer, OfficialLanguage.FRENCH))
        .isEqualTo(
            "STE n° 030 : le registre indique qui était Partie au 1er janvier 2020" + french + ".");
  }

  static Stream<Object[]> scopes() {
    return Stream.of(
        new Object[] {Scope.Group.EVERYONE, "", ""},
        new Object[] {Scope.Group.MEMBERS, " (for member States)", " (pour les États membres)"},
        new Object[] {
          Scope.Group.NON_MEMBERS,
          " (for all but member States)",
          " (pour tous sauf les États membres)"
        },
        new Object[] {Samples.only("KAZ"), " (for KAZ)", " (pour KAZ)"});
  }

  @Test
  void anotherScopeIsAnotherCoverageAndAnotherSourceIsNot() {
    TreatyRegister everyone = emptyDossier().cover(number("030"), complete("2020-01-01")).build();
    TreatyRegister members =
        emptyDossier().cover(number("030"), complete(Scope.Group.MEMBERS, "2020-01-01")).build();
    TreatyRegister otherSource =
        emptyDossier()
            .cover(
                number("030"),
                new Coverage(
                    Coverage.Extent.SIGNATURES_AND_CONSENTS,
                    Scope.Group.EVERYONE,
                    day("2020-01-01"),
                    knownFrom("2020-02-01")))
            .build();

    assertThat(kinds(everyone, members)).containsExactly(ChangeKind.COVERAGE_CHANGED);
    assertThat(kinds(everyone, otherSource)).containsExactly(ChangeKind.SOURCE_CHANGED);
  }

  /** Who is no Party any more may have been one, and others are not spoken of. */
  @Test
  void onlyARecordOfConsentsThatReachesAParticipantSpeaksOfItsConsent() {
    TreatyRegister joined = register(accession("KAZ", "030", "2019-01-01"));

    assertThat(commonWith(joined, Coverage.Extent.CONSENTS, Scope.Group.EVERYONE)).isOne();
    assertThat(commonWith(joined, Coverage.Extent.CONSENTS, Scope.Group.NON_MEMBERS)).isOne();
    assertThat(commonWith(joined, Coverage.Extent.CONSENTS, Scope.Group.MEMBERS)).isZero();
    assertThat(commonWith(joined, Coverage.Extent.PRESENT_PARTIES, Scope.Group.EVERYONE)).isZero();
  }

  private static int commonWith(TreatyRegister joined, Coverage.Extent extent, Scope scope) {
    Coverage coverage = new Coverage(extent, scope, day("2020-01-01"), provenance());
    TreatyRegister covered = emptyDossier().cover(number("030"), coverage).build();
    return CommonGround.of(covered, joined).changes().size();
  }

  @Test
  void forWhomARecordIsCompleteIsToldByName() {
    Participant ivory = Samples.participantBuilder("CIV", "Ivory").build();
    Scope scope = new Scope.Named(ImmutableSortedSet.of(code("CIV"), code("KAZ")));
    Coverage coverage =
        new Coverage(Coverage.Extent.CONSENTS, scope, day("2020-01-01"), provenance());
    TreatyRegister older = emptyDossier().add(ivory).build();
    TreatyRegister newer = emptyDossier().add(ivory).cover(number("030"), coverage).build();

    assertThat(sentence(older, newer)).contains("(for Ivory, KAZ)").doesNotContain("CIV");
  }

  @Test
  void coverageAndDefaultTermsAreCompared() {
    TreatyRegister older = emptyDossier().cover(number("030"), complete("2020-01-01")).build();
    TreatyRegister newer =
        emptyDossier()
            .cover(number("030"), complete("2021-01-01"))
            .add(new DefaultTerm(day("2013-04-10"), Period.ofYears(5), provenance()))
            .build();

    assertThat(kinds(older, newer))
        .containsExactly(ChangeKind.COVERAGE_CHANGED, ChangeKind.DEFAULT_TERM_CHANGED);
    assertThat(sentence(older, newer))
        .isEqualTo(
            "ETS No. 030: the record of signatures and expressions of consent is complete as of"
                + " 1 January 2021; before: the record of signatures and expressions of consent is"
                + " complete as of 1 January 2020.");
  }

  @Test
  void aDifferenceIsNotAppliedToWhatIsNotThere() {
    TreatyRegister older = register(accession("KAZ", "030", "2020-01-01"));
    RegisterDifference difference =
        RegisterDifference.between(older, register(accession("KAZ", "030", "2020-01-02")));

    assertThatThrownBy(() -> difference.applyTo(EMPTY))
        .isInstanceOf(InconsistentFactsException.class)
        .hasMessageContaining("KAZ 030 CONSENT: found nothing like it");
    assertThatThrownBy(() -> RegisterDifference.between(EMPTY, older).applyTo(older))
        .isInstanceOf(InconsistentFactsException.class)
        .hasMessageContaining("already, expected to add it");
  }

  @Test
  void whatIsOnTheCommonGroundIsNotAppliedWithWhatWasSetAsideOfIt() {
    Treaty read =
        treatyBuilder("030")
            .clauses(treaty("030").clauses())
            .openedAt("Paris")
            .closedOn(date("2000"))
            .build();
    Treaty listed =
        treatyBuilder("030")
            .closedOn(date("2001"))
            .clauses(new FinalClauses.Builder().read(FinalClauses.Reading.NOT_READ).build())
            .build();
    TreatyRegister older = TreatyRegister.builder().add(read).build();
    CommonGround common = CommonGround.of(older, TreatyRegister.builder().add(listed).build());
    RegisterDifference difference = new RegisterDifference(common.changes());

    assertThat(((TreatyChange) common.changes().get(0)).parts())
        .containsExactly(TreatyPart.CLOSED_ON);
    assertThatThrownBy(() -> difference.applyTo(older))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageStartingWith("setAside: found \"OPENED_AT, SOURCES\"")
        .hasMessageEndingWith(
            "expected nothing in a change that is applied, for these parts of 030 were"
                + " not compared and would be replaced with the rest");
  }

  @Test
  void aParticipantOfWhichPartsWereSetAsideIsNotReplaced() {
    Participant was = Samples.participant("KAZ");
    RegisterDifference difference =
        new RegisterDifference(
            ImmutableList.of(
                new ParticipantChange.Builder()
                    .before(was)
                    .after(Samples.participantBuilder("KAZ", "Kazakh SSR").build())
                    .addSetAside(ParticipantPart.MEMBERSHIPS)
                    .build()));

    assertThatThrownBy(() -> difference.applyTo(EMPTY))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageStartingWith("setAside: found \"MEMBERSHIPS\"")
        .hasMessageContaining("these parts of KAZ");
  }

  @ParameterizedTest
  @CsvSource({"2020-01-01, YES", "2019-12-31, NO", "2019-12/2020-01, MAYBE", "../2019-12-31, NO"})
  void aNewFactHappenedAfterADayOrWasOnlyRecordedAfterIt(String on, Trilean after) {
    FactChange recorded = new FactChange.Builder().after(signature("KAZ", "030", on)).build();
    LocalDate day = LocalDate.of(2020, 1, 1);

    assertThat(recorded.isOfAfter(day.minusDays(1))).contains(after);
    assertThat(recorded.inverse().isOfAfter(day)).isEmpty();
  }

  @Test
  void aChangeOfNothingOrOfTwoDossiersIsRefused() {
    TreatyFact one = signature("KAZ", "030", "2020-01-01");
    assertThatThrownBy(() -> new FactChange.Builder().before(one).after(one).build())
        .isInstanceOf(InvalidValueException.class);
    assertThatThrownBy(
            () ->
                new FactChange.Builder()
                    .before(one)
                    .after(signature("KAZ", "185", "2020-01-01"))
                    .build())
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("KAZ 185 SIGNATURE");
  }

  @Test
  void whatOnlyOneRegisterSpeaksOfIsOffTheCommonGround() {
    TreatyRegister chart =
        registerBuilder(
                consent(
                    "KAZ",
                    "030",
                    "2020-01-01",
                    ConsentKind.RATIFICATION_ACCEPTANCE_OR_APPROVAL,
                    provenance()))
            .cover(number("030"), complete("2024-01-01"))
            .build();
    TreatyRegister mine =
        register(
            invitation("KAZ", "030", "2018-01-01"),
            consent("KAZ", "030", "2020-01-01", ConsentKind.RATIFICATION, provenance()),
            entryIntoForce("KAZ", "030", "2020-04-01"),
            denunciation("KAZ", "030", "2024-06-01", "2024-12-01"));

    CommonGround common = CommonGround.of(chart, mine);

    // covered by the chart as of 2024-01-01, and not in it
    assertThat(common.changes())
        .extracting(Change::kind)
        .containsExactly(ChangeKind.ENTERED_INTO_FORCE);
    assertThat(common.setAside())
        .extracting(Change::kind)
        .containsExactly(
            ChangeKind.INVITED,
            ChangeKind.CORRECTED,
            ChangeKind.DENOUNCED,
            ChangeKind.COVERAGE_CHANGED);
    assertThat(CommonGround.of(mine, chart).changes())
        .extracting(Change::kind)
        .containsExactly(ChangeKind.WITHDRAWN);
  }

  @Test
  void aRecordThatIsCompleteForConsentsAloneSaysNothingOfSignatures() {
    TreatyRegister consents =
        emptyDossier()
            .cover(
                number("030"),
                new Coverage(
                    Coverage.Extent.CONSENTS,
                    Scope.Group.EVERYONE,
                    day("2024-01-01"),
                    provenance()))
            .build();
    TreatyRegister signed = register(signature("KAZ", "030", "2020-01-01"));

    assertThat(CommonGround.of(consents, signed).changes()).isEmpty();
    assertThat(
            CommonGround.of(
                    emptyDossier().cover(number("030"), complete("2024-01-01")).build(), signed)
                .changes())
        .hasSize(1);
  }

  @Test
  void anotherKindOfConsentOrAnotherDayIsOnTheCommonGround() {
    TreatyRegister one =
        register(consent("KAZ", "030", "2020-01-01", ConsentKind.RATIFICATION, provenance()));

    assertThat(CommonGround.of(one, register(accession("KAZ", "030", "2020-01-01"))).changes())
        .hasSize(1);
    TreatyRegister merged =
        register(
            consent(
                "KAZ",
                "030",
                "2020-01-01",
                ConsentKind.RATIFICATION_ACCEPTANCE_OR_APPROVAL,
                provenance()));
    assertThat(CommonGround.of(merged, register(accession("KAZ", "030", "2020-01-01"))).changes())
        .hasSize(1);
    assertThat(
            CommonGround.of(
                    one,
                    register(
                        consent("KAZ", "030", "2020-01-02", ConsentKind.NOT_STATED, provenance())))
                .changes())
        .hasSize(1);
    assertThat(
            CommonGround.of(
                    one,
                    register(
                        consent("KAZ", "030", "2020-01-01", ConsentKind.NOT_STATED, provenance())))
                .changes())
        .isEmpty();
  }

  @Test
  void thatATreatyIsNotInForceIsSaidByARegisterThatSaysOfOthersThatTheyAre() {
    Treaty inForce = treaty("030");
    Treaty notInForce = treatyBuilder("030").clauses(inForce.clauses()).build();
    TreatyRegister speaks = TreatyRegister.builder().add(notInForce).add(treaty("185")).build();
    TreatyRegister silent = TreatyRegister.builder().add(notInForce).build();
    TreatyRegister newer = TreatyRegister.builder().add(inForce).add(treaty("185")).build();

    assertThat(CommonGround.of(speaks, newer).changes()).hasSize(1);
    assertThat(CommonGround.of(silent, newer).changes()).isEmpty();
  }

  private static TreatyRegister.Builder emptyDossier() {
    return TreatyRegister.builder().add(Samples.participant("KAZ")).add(treaty("030"));
  }

  private static ImmutableList<Change> changes(TreatyRegister older, TreatyRegister newer) {
    return RegisterDifference.between(older, newer).changes();
  }

  private static FactChange only(TreatyRegister older, TreatyRegister newer) {
    ImmutableList<Change> changes = changes(older, newer);
    assertThat(changes).hasSize(1);
    return (FactChange) changes.get(0);
  }

  private static ImmutableList<ChangeKind> kinds(TreatyRegister older, TreatyRegister newer) {
    return changes(older, newer).stream()
        .map(Change::kind)
        .collect(ImmutableList.toImmutableList());
  }

  private static String sentence(TreatyRegister older, TreatyRegister newer) {
    return sentence(older, newer, OfficialLanguage.ENGLISH);
  }

  private static String sentence(
      TreatyRegister older, TreatyRegister newer, OfficialLanguage language) {
    // French sets a space that does not break before a colon
    return Wording.in(language)
        .of(ChangeMessages.naming(older, newer).of(changes(older, newer).get(0)))
        .replace('\u00a0', ' ');
  }

  private static LocalDate day(String day) {
    return LocalDate.parse(day);
  }
}
