package org.accede.difference;

import static org.accede.testing.Samples.accession;
import static org.accede.testing.Samples.complete;
import static org.accede.testing.Samples.consent;
import static org.accede.testing.Samples.consultation;
import static org.accede.testing.Samples.correcting;
import static org.accede.testing.Samples.date;
import static org.accede.testing.Samples.decisionInPrinciple;
import static org.accede.testing.Samples.denunciation;
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
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import java.lang.reflect.Modifier;
import java.time.LocalDate;
import java.time.Period;
import java.util.Arrays;
import java.util.stream.Stream;
import org.accede.act.ConsentKind;
import org.accede.answer.Wording;
import org.accede.error.InconsistentFactsException;
import org.accede.error.InvalidValueException;
import org.accede.invitation.DefaultTerm;
import org.accede.invitation.Objection;
import org.accede.participant.ObserverStatus;
import org.accede.register.Coverage;
import org.accede.register.Scope;
import org.accede.register.TreatyRegister;
import org.accede.testing.Samples;
import org.accede.text.OfficialLanguage;
import org.accede.treaty.FinalClauses;
import org.accede.treaty.Treaty;
import org.accede.treaty.TreatyFact;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
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
    // number, label and clauses themselves are no parts; clauses and elaborators share the sources;
    // admissions, participants and treaties are drawn from the clauses
    assertThat(members(Treaty.class) - 3 + members(FinalClauses.class) - 5)
        .isEqualTo(TreatyPart.values().length);
  }

  private static long members(Class<?> value) {
    return Arrays.stream(value.getDeclaredMethods())
        .filter(method -> !method.isSynthetic() && !Modifier.isStatic(method.getModifiers()))
        .count();
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
    return Wording.in(OfficialLanguage.ENGLISH)
        .of(ChangeMessages.naming(older, newer).of(changes(older, newer).get(0)));
  }

  private static LocalDate day(String day) {
    return LocalDate.parse(day);
  }
}
