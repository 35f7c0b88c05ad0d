package org.accede.register;

import static org.accede.testing.Samples.accession;
import static org.accede.testing.Samples.citation;
import static org.accede.testing.Samples.clauses;
import static org.accede.testing.Samples.code;
import static org.accede.testing.Samples.complete;
import static org.accede.testing.Samples.consent;
import static org.accede.testing.Samples.contradictedBy;
import static org.accede.testing.Samples.correcting;
import static org.accede.testing.Samples.date;
import static org.accede.testing.Samples.denunciation;
import static org.accede.testing.Samples.denunciationOf;
import static org.accede.testing.Samples.entryIntoForce;
import static org.accede.testing.Samples.extension;
import static org.accede.testing.Samples.extensionRequest;
import static org.accede.testing.Samples.invitation;
import static org.accede.testing.Samples.member;
import static org.accede.testing.Samples.named;
import static org.accede.testing.Samples.number;
import static org.accede.testing.Samples.only;
import static org.accede.testing.Samples.participant;
import static org.accede.testing.Samples.participantBuilder;
import static org.accede.testing.Samples.provenance;
import static org.accede.testing.Samples.ratification;
import static org.accede.testing.Samples.register;
import static org.accede.testing.Samples.registerBuilder;
import static org.accede.testing.Samples.reservationBuilder;
import static org.accede.testing.Samples.signature;
import static org.accede.testing.Samples.treaty;
import static org.accede.testing.Samples.treatyBuilder;
import static org.accede.testing.Samples.withdrawal;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.time.Period;
import java.util.Arrays;
import org.accede.act.Consent;
import org.accede.act.ConsentKind;
import org.accede.act.TreatyAct;
import org.accede.act.WithdrawnAct;
import org.accede.error.InconsistentFactsException;
import org.accede.error.InconsistentFactsException.Kind;
import org.accede.error.InvalidValueException;
import org.accede.invitation.DefaultTerm;
import org.accede.invitation.Extension;
import org.accede.invitation.Invitation;
import org.accede.invitation.Objection;
import org.accede.participant.Membership;
import org.accede.participant.Participant;
import org.accede.source.Provenance;
import org.accede.treaty.AccessionClause;
import org.accede.treaty.AccessionRoute;
import org.accede.treaty.Admission;
import org.accede.treaty.Elaborators;
import org.accede.treaty.EndsWith;
import org.accede.treaty.FinalClauses;
import org.accede.treaty.ParticipantClass;
import org.accede.treaty.SignatureClause;
import org.accede.treaty.Standing;
import org.accede.treaty.Threshold;
import org.accede.treaty.Treaty;
import org.accede.treaty.TreatyFact;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TreatyRegisterTest {
  // Unknown references.

  @Test
  void aFactAboutAnUnknownParticipantIsRefused() {
    assertRefused(
        () ->
            TreatyRegister.builder()
                .add(treaty("030"))
                .add(accession("KAZ", "030", "2025-06-18"))
                .build(),
        Kind.UNKNOWN_REFERENCE,
        "KAZ 030 CONSENT",
        "found KAZ, expected a known participant");
  }

  @Test
  void anUnknownParticipantAmongThoseWhoObjectedIsRefused() {
    Objection objected =
        new Objection(
            code("KAZ"),
            number("030"),
            date("2025-02-01"),
            Objection.Outcome.UNKNOWN,
            ImmutableSet.of(code("FRA")),
            provenance());

    assertRefused(
        () ->
            TreatyRegister.builder()
                .add(participant("KAZ"))
                .add(treaty("030"))
                .add(objected)
                .build(),
        Kind.UNKNOWN_REFERENCE,
        "KAZ 030 OBJECTION by",
        "found FRA, expected a known participant");
  }

  @Test
  void aFactAboutAnUnknownTreatyIsRefused() {
    assertRefused(
        () ->
            TreatyRegister.builder()
                .add(participant("KAZ"))
                .add(invitation("KAZ", "030", "2025-06-18"))
                .build(),
        Kind.UNKNOWN_REFERENCE,
        "KAZ 030 INVITATION",
        "found 030, expected a known treaty");
  }

  @Test
  void coverageOfWhatIsUnknownIsRefused() {
    assertRefused(
        () -> TreatyRegister.builder().cover(number("030"), complete("2025-09-11")).build(),
        Kind.UNKNOWN_REFERENCE,
        "coverage",
        "found 030, expected a known treaty");
    assertRefused(
        () -> TreatyRegister.builder().cover(code("KAZ"), complete("2025-09-11")).build(),
        Kind.UNKNOWN_REFERENCE,
        "coverage",
        "found KAZ, expected a known participant");
  }

  @Test
  void anUnknownParentIsRefused() {
    assertRefused(
        () ->
            TreatyRegister.builder()
                .add(treatyBuilder("086").clauses(clauses()).parent(number("024")).build())
                .build(),
        Kind.UNKNOWN_REFERENCE,
        "086 parent",
        "found 024, expected a known treaty");
  }

  @Test
  void clausesThatSpeakOfAnUnknownTreatyAreRefused() {
    ImmutableList<FinalClauses> speaking =
        ImmutableList.of(
            signedBy(withStanding("005")),
            accededToBy(route().who(withStanding("005")).build()),
            accededToBy(
                route()
                    .who(Admission.of(ParticipantClass.NON_MEMBER_STATE))
                    .of(number("005"))
                    .build()),
            read().threshold(new Threshold.Builder().allPartiesTo(number("005")).build()).build(),
            read().threshold(new Threshold.Builder().sameDateAs(number("005")).build()).build(),
            read().threshold(new Threshold.Builder().partiesTo(number("005")).build()).build(),
            read().threshold(new Threshold.Builder().notBefore(number("005")).build()).build());

    for (FinalClauses clauses : speaking) {
      assertRefused(
          () -> TreatyRegister.builder().add(treaty("117", clauses)).build(),
          Kind.UNKNOWN_REFERENCE,
          "117 clauses",
          "found 005, expected a known treaty");
    }
  }

  @Test
  void clausesThatNameAnUnknownParticipantAreRefused() {
    assertRefused(
        () ->
            TreatyRegister.builder()
                .add(
                    treaty(
                        "117",
                        signedBy(
                            new Admission.Builder()
                                .participantClass(ParticipantClass.NAMED)
                                .addParticipants(code("KAZ"))
                                .build())))
                .build(),
        Kind.UNKNOWN_REFERENCE,
        "117 clauses",
        "found KAZ, expected a known participant");
  }

  @Test
  void anUnknownElaboratorIsRefused() {
    Elaborators elaborators =
        new Elaborators(ImmutableSet.of(code("JPN")), true, ImmutableList.of(citation()));

    assertRefused(
        () ->
            TreatyRegister.builder()
                .add(treatyBuilder("185").clauses(clauses()).elaborators(elaborators).build())
                .build(),
        Kind.UNKNOWN_REFERENCE,
        "185 elaborators",
        "found JPN, expected a known participant");
  }

  @Test
  void anExtensionWithoutAnInvitationIsRefused() {
    assertRefused(
        () -> register(extension("TUN", "185", "2023-02-08", "2024-02-07")),
        Kind.UNKNOWN_REFERENCE,
        "TUN 185 EXTENSION",
        "found 2023-02-08, expected an invitation on or before that day");
    assertRefused(
        () ->
            register(
                invitation("TUN", "185", "2023-02-09"),
                extension("TUN", "185", "2023-02-08", "2024-02-07")),
        Kind.UNKNOWN_REFERENCE,
        "TUN 185 EXTENSION",
        "found 2023-02-08");
    assertRefused(
        () ->
            register(
                invitation("TUN", "108", "2018-02-07"),
                extensionRequest("TUN", "185", "2022-12-29")),
        Kind.UNKNOWN_REFERENCE,
        "TUN 185 EXTENSION_REQUEST",
        "found 2022-12-29");
  }

  @Test
  void aCorrectionOfAnotherDossiersFactIsRefused() {
    assertRefused(
        () ->
            register(
                accession("KAZ", "030", "2020-01-01", named("first")),
                accession("KAZ", "062", "2020-01-02", correcting("first", "2021-01-01"))),
        Kind.UNKNOWN_REFERENCE,
        "KAZ 062 CONSENT",
        "found the correction of KAZ 030 CONSENT, expected one of the same dossier");
  }

  @Test
  void aCorrectionOfAFactThatIsNotThereStands() {
    TreatyRegister register =
        register(accession("KAZ", "030", "2020-01-01", correcting("elsewhere", "2021-01-01")));

    assertThat(register.dossier(code("KAZ"), number("030")).acts()).hasSize(1);
  }

  // Duplicate identities.

  @Test
  void twoParticipantsWithOneCodeAreRefused() {
    assertRefused(
        () -> TreatyRegister.builder().add(participant("KAZ")).add(participant("KAZ")),
        Kind.DUPLICATE_IDENTITY,
        "KAZ",
        "found twice, expected a participant once");
  }

  @Test
  void twoTreatiesWithOneNumberAreRefused() {
    assertRefused(
        () -> TreatyRegister.builder().add(treaty("030")).add(treaty("030")),
        Kind.DUPLICATE_IDENTITY,
        "030",
        "found twice, expected a treaty once");
  }

  @Test
  void theSameFactTwiceIsRefused() {
    assertRefused(
        () ->
            register(
                invitation("KAZ", "030", "2025-06-18"), invitation("KAZ", "030", "2025-06-18")),
        Kind.DUPLICATE_IDENTITY,
        "KAZ 030 INVITATION",
        "found two on 2025-06-18, expected one");
  }

  @Test
  void theSameDenunciationTwiceIsRefused() {
    assertRefused(
        () ->
            register(
                denunciation("RUS", "005", "2022-03-15", "2022-09-16"),
                denunciation("RUS", "005", "2022-03-15", "2022-09-16")),
        Kind.DUPLICATE_IDENTITY,
        "RUS 005 DENUNCIATION",
        "found two on 2022-03-15, expected one");
  }

  @Test
  void theSameFactTwiceIsRefusedThoughOneHasAName() {
    assertRefused(
        () ->
            register(
                invitation("KAZ", "030", "2025-06-18"),
                invitation("KAZ", "030", "2025-06-18", named("again"))),
        Kind.DUPLICATE_IDENTITY,
        "KAZ 030 INVITATION",
        "found two on 2025-06-18, expected one");
  }

  @Test
  void twoFactsWithOneNameAreRefused() {
    assertRefused(
        () ->
            register(
                invitation("KAZ", "030", "2025-06-18", named("first")),
                invitation("KAZ", "062", "2025-06-18", named("first"))),
        Kind.DUPLICATE_IDENTITY,
        "KAZ 062 INVITATION",
        "found the id \"first\" twice, expected it once");
  }

  @Test
  void twoActsOfOneKindInOneParticipationAreRefused() {
    assertRefused(
        () ->
            register(accession("KAZ", "030", "2020-01-01"), accession("KAZ", "030", "2021-01-01")),
        Kind.DUPLICATE_IDENTITY,
        "KAZ 030 CONSENT",
        "found one on 2020-01-01 and one on 2021-01-01, expected one");
  }

  @Test
  void aCorrectionMayKeepTheDayOfWhatItCorrects() {
    TreatyRegister register =
        register(
            invitation("KAZ", "030", "2025-06-18", named("first")),
            invitation("KAZ", "030", "2025-06-18", correcting("first", "2025-09-11")));

    assertThat(register.dossier(code("KAZ"), number("030")).procedures()).hasSize(1);
    assertThat(register.steps()).hasSize(2);
  }

  // Contradicting dates.

  @Test
  void aSignatureAfterTheRatificationIsRefused() {
    assertRefused(
        () ->
            register(signature("KAZ", "030", "2020-03"), ratification("KAZ", "030", "2020-02-29")),
        Kind.CONTRADICTING_DATES,
        "KAZ 030 SIGNATURE",
        "found 2020-03, expected a day not after the CONSENT of 2020-02-29");
  }

  @Test
  void aSignatureAfterTheEntryIntoForceIsRefused() {
    assertRefused(
        () ->
            register(
                signature("KAZ", "030", "2020-03-02"), entryIntoForce("KAZ", "030", "2020-03-01")),
        Kind.CONTRADICTING_DATES,
        "KAZ 030 SIGNATURE",
        "found 2020-03-02, expected a day not after the ENTRY_INTO_FORCE of 2020-03-01");
  }

  @Test
  void anAccessionAfterTheEntryIntoForceIsRefused() {
    assertRefused(
        () ->
            register(
                accession("KAZ", "030", "2020-03-02"), entryIntoForce("KAZ", "030", "2020-03-01")),
        Kind.CONTRADICTING_DATES,
        "KAZ 030 CONSENT",
        "found 2020-03-02, expected a day not after the ENTRY_INTO_FORCE of 2020-03-01");
  }

  @Test
  void aDenunciationThatTakesEffectBeforeItsNotificationIsRefused() {
    assertRefused(
        () -> register(denunciation("KAZ", "030", "2020-03-02", "2020-03-01")),
        Kind.CONTRADICTING_DATES,
        "KAZ 030 DENUNCIATION",
        "found 2020-03-02, expected a day not after the DENUNCIATION of 2020-03-01");
  }

  @Test
  void aWithdrawalOfWhatWasNotDoneIsRefused() {
    TreatyAct inForce = entryIntoForce("KAZ", "030", "2020-02-01");
    TreatyAct signed = signature("KAZ", "030", "2019-01-01");
    TreatyAct consent = accession("KAZ", "030", "2020-01-01");
    TreatyAct left = denunciation("KAZ", "030", "2020-01-01", "2020-02-01");

    assertNothingToWithdraw(WithdrawnAct.CONSENT, "consent before it");
    assertNothingToWithdraw(WithdrawnAct.CONSENT, "consent before it", signed);
    assertNothingToWithdraw(WithdrawnAct.CONSENT, "consent before it", consent, inForce);
    assertNothingToWithdraw(
        WithdrawnAct.CONSENT, "consent before it", accession("KAZ", "030", "2020-03-02"));
    assertNothingToWithdraw(WithdrawnAct.SIGNATURE, "signature before it");
    assertNothingToWithdraw(WithdrawnAct.SIGNATURE, "signature before it", signed, consent);
    assertNothingToWithdraw(WithdrawnAct.SIGNATURE, "signature before it", consent);
    assertNothingToWithdraw(WithdrawnAct.SIGNATURE, "signature before it", signed, inForce);
    assertNothingToWithdraw(WithdrawnAct.DENUNCIATION, "denunciation", consent);
    assertNothingToWithdraw(WithdrawnAct.DENUNCIATION, "denunciation", left);
    assertNothingToWithdraw(
        WithdrawnAct.DENUNCIATION,
        "denunciation",
        denunciation("KAZ", "030", "2020-03-02", "2021-01-01"));
    assertNothingToWithdraw(
        WithdrawnAct.DENUNCIATION,
        "denunciation",
        denunciationOf("Chapter I", "KAZ", "030", "2020-02-01"));
  }

  private static void assertNothingToWithdraw(
      WithdrawnAct of, String expected, TreatyAct... others) {
    TreatyAct[] all = Arrays.copyOf(others, others.length + 1);
    all[others.length] = withdrawal(of, "KAZ", "030", "2020-03-01");
    assertRefused(
        () -> register(all),
        Kind.UNKNOWN_REFERENCE,
        "KAZ 030 WITHDRAWAL_OF_" + of,
        "found 2020-03-01, expected a "
            + expected
            + " that had not taken effect"
            + (of == WithdrawnAct.DENUNCIATION ? " by then" : ""));
  }

  @Test
  void twoWithdrawalsOfOneActAreRefused() {
    assertRefused(
        () ->
            register(
                accession("KAZ", "030", "2020-01-01"),
                withdrawal(WithdrawnAct.CONSENT, "KAZ", "030", "2020-02-01"),
                withdrawal(WithdrawnAct.CONSENT, "KAZ", "030", "2020-03-01")),
        Kind.UNKNOWN_REFERENCE,
        "KAZ 030 WITHDRAWAL_OF_CONSENT",
        "found 2020-03-01, expected a consent before it that had not taken effect");
  }

  @Test
  void anExtensionOfAnInvitationThatIsNotOnRecordIsRefused() {
    assertRefused(
        () ->
            register(
                invitation("KAZ", "030", "2020-01-01"),
                new Extension.Builder()
                    .participant(code("KAZ"))
                    .treaty(number("030"))
                    .on(date("2024-06-01"))
                    .until(date("2026-01-01"))
                    .invitedOn(date("2020-01-02"))
                    .provenance(provenance())
                    .build()),
        Kind.UNKNOWN_REFERENCE,
        "KAZ 030 EXTENSION",
        "found 2024-06-01, expected an invitation of 2020-01-02");
  }

  @Test
  void datesThatMayBeInOrderAreAccepted() {
    assertAccepted(signature("KAZ", "030", "2020-02-29"), ratification("KAZ", "030", "2020-02-29"));
    assertAccepted(signature("KAZ", "030", "2020-02"), ratification("KAZ", "030", "2020-02-01"));
    assertAccepted(accession("KAZ", "030", "2020"), entryIntoForce("KAZ", "030", "../2020-06-01"));
  }

  @Test
  void aDateThatAnotherSourceContradictsIsRefusedOnlyIfNoSourceFits() {
    assertAccepted(
        signature("KAZ", "030", "2020-03-02", contradictedBy("2020-02-02")),
        ratification("KAZ", "030", "2020-03-01"));
  }

  @Test
  void aSuccessionNotifiedAfterItsEffectIsAccepted() {
    assertAccepted(
        consent("CZE", "030", "1993-06-30", ConsentKind.SUCCESSION, provenance()),
        entryIntoForce("CZE", "030", "1993-01-01"));
  }

  private static void assertAccepted(TreatyFact... facts) {
    assertThat(register(facts).acts()).hasSize(facts.length);
  }

  // Circles.

  @Test
  void clausesThatAdmitEachOthersPartiesAreRefused() {
    assertRefused(
        () ->
            TreatyRegister.builder()
                .add(treaty("005", signedBy(withStanding("117"))))
                .add(treaty("117", accededToBy(route().who(withStanding("005")).build())))
                .build(),
        Kind.CIRCULAR_REFERENCE,
        "005",
        "found clauses that lead back through [005, 117], expected none that do");
  }

  @Test
  void aClauseThatAdmitsItsOwnTreatysPartiesIsRefused() {
    assertRefused(
        () -> TreatyRegister.builder().add(treaty("005", signedBy(withStanding("005")))).build(),
        Kind.CIRCULAR_REFERENCE,
        "005",
        "found clauses that lead back through [005]");
  }

  @Test
  void treatiesThatEndWithEachOtherAreRefused() {
    assertRefused(
        () ->
            TreatyRegister.builder()
                .add(treaty("005", endingWith("117")))
                .add(treaty("117", endingWith("005")))
                .build(),
        Kind.CIRCULAR_REFERENCE,
        "005",
        "found clauses that lead back through [005, 117], expected none that do");
    assertRefused(
        () -> TreatyRegister.builder().add(treaty("005", endingWith("005"))).build(),
        Kind.CIRCULAR_REFERENCE,
        "005",
        "found clauses that lead back through [005], expected none that do");
  }

  @Test
  void treatiesThatMayEndWithEachOtherAsAllPartiesHadToConsentAreRefused() {
    for (FinalClauses back : ImmutableList.of(endingWith("117"), takingAllPartiesTo("117"))) {
      assertRefused(
          () ->
              TreatyRegister.builder()
                  .add(treaty("005", back))
                  .add(treaty("117", takingAllPartiesTo("005")))
                  .build(),
          Kind.CIRCULAR_REFERENCE,
          "005",
          "found clauses that lead back through [005, 117], expected none that do");
    }
  }

  @Test
  void aTreatyMayTakeAllItsOwnPartiesAndEndWithOneThatAdmitsItsParties() {
    TreatyRegister register =
        TreatyRegister.builder()
            .add(treaty("005", signedBy(withStanding("117"))))
            .add(treaty("117", endingWith("005")))
            .add(treaty("046", takingAllPartiesTo("046")))
            .build();

    assertThat(register.treaties()).hasSize(3);
  }

  @ParameterizedTest(name = "x corrects {0}, y corrects {1}")
  @CsvSource({"x, z", "y, x"})
  void factsThatCorrectThemselvesAreRefused(String first, String second) {
    assertRefused(
        () -> register(corrected("x", first, "2020-01-01"), corrected("y", second, "2020-01-02")),
        Kind.CIRCULAR_REFERENCE,
        "KAZ 030 INVITATION",
        "found corrections that lead back through");
  }

  private static Invitation corrected(String id, String supersedes, String on) {
    return new Invitation.Builder()
        .participant(code("KAZ"))
        .treaty(number("030"))
        .on(date(on))
        .provenance(
            new Provenance.Builder().addCitations(citation()).id(id).supersedes(supersedes).build())
        .build();
  }

  @Test
  void twoWaysToOneTreatyAreNoCircle() {
    TreatyRegister register =
        TreatyRegister.builder()
            .add(treaty("005"))
            .add(treaty("046", signedBy(withStanding("005"))))
            .add(treaty("117", signedBy(withStanding("005"), withStanding("046"))))
            .build();

    assertThat(register.treaties()).hasSize(3);
  }

  // What it holds.

  @Test
  void treatiesAndParticipantsComeInOrder() {
    TreatyRegister register =
        TreatyRegister.builder()
            .add(treaty("185"))
            .add(treaty("012"))
            .add(participant("TUN"))
            .add(participant("KAZ"))
            .build();

    assertThat(register.treaties()).extracting(Treaty::number).isSorted();
    assertThat(register.participants())
        .extracting(one -> one.code().value())
        .containsExactly("KAZ", "TUN");
  }

  @Test
  void defaultTermsComeByTheirFirstDay() {
    DefaultTerm later = term("2013-04-10");
    DefaultTerm earlier = term("1990-01-01");

    assertThat(TreatyRegister.builder().add(later).add(earlier).build().defaultTerms())
        .containsExactly(earlier, later);
  }

  @Test
  void coverageIsThatOfTheTreatyAndThatOfTheParticipant() {
    Coverage ofTreaty = complete("2025-09-11");
    Coverage ofParticipant = complete("2023-10-05");
    TreatyRegister register =
        registerBuilder(
                accession("KAZ", "030", "2020-01-01"), accession("TUN", "062", "2020-01-01"))
            .cover(number("030"), ofTreaty)
            .cover(code("KAZ"), ofParticipant)
            .build();

    assertThat(register.coverage(code("KAZ"), number("030")))
        .containsExactly(ofTreaty, ofParticipant);
    assertThat(register.coverage(code("TUN"), number("030"))).containsExactly(ofTreaty);
    assertThat(register.coverage(code("KAZ"), number("062"))).containsExactly(ofParticipant);
    assertThat(register.coverage(code("TUN"), number("062"))).isEmpty();
  }

  @Test
  void coverageReachesThoseOfItsScope() {
    Coverage everyone = complete("2025-01-01");
    Coverage members = complete(Scope.Group.MEMBERS, "2025-01-02");
    Coverage nonMembers = complete(Scope.Group.NON_MEMBERS, "2025-01-03");
    Coverage named = complete(only("KAZ", "RUS"), "2025-01-04");
    TreatyRegister register =
        TreatyRegister.builder()
            .add(treaty("030"))
            .add(participant("KAZ"))
            .add(joined("FRA", member("1949-08-05")))
            .add(joined("RUS", member("1996-02-28", "2022-03-16")))
            .add(joined("XXA", member("2025-01")))
            .cover(number("030"), everyone)
            .cover(number("030"), members)
            .cover(number("030"), nonMembers)
            .cover(number("030"), named)
            .build();

    assertThat(register.coverage(code("FRA"), number("030"))).containsExactly(everyone, members);
    assertThat(register.coverage(code("KAZ"), number("030")))
        .containsExactly(everyone, nonMembers, named);
    assertThat(register.coverage(code("RUS"), number("030")))
        .containsExactly(everyone, nonMembers, named);
    // it may have been either on the day
    assertThat(register.coverage(code("XXA"), number("030"))).containsExactly(everyone);
  }

  /** Who was a member counts, and not who is. */
  @ParameterizedTest
  @CsvSource({
    "1996-02-27, NON_MEMBERS",
    "1996-02-28, MEMBERS",
    "2022-03-15, MEMBERS",
    "2022-03-16, NON_MEMBERS",
  })
  void theMembersOfAScopeAreThoseOfItsDay(String asOf, Scope.Group group) {
    Participant russianFederation = joined("RUS", member("1996-02-28", "2022-03-16"));

    for (Scope.Group one : Scope.Group.values()) {
      assertThat(one.holds(russianFederation, LocalDate.parse(asOf)))
          .isEqualTo(one == group || one == Scope.Group.EVERYONE);
    }
  }

  @Test
  void coverageOfAParticipantThatIsUnknownReachesNobody() {
    TreatyRegister register =
        TreatyRegister.builder()
            .add(treaty("030"))
            .cover(number("030"), complete("2025-01-01"))
            .build();

    assertThat(register.coverage(code("KAZ"), number("030"))).isEmpty();
  }

  @Test
  void aScopeNamesKnownParticipantsAndAtLeastOne() {
    assertRefused(
        () ->
            TreatyRegister.builder()
                .add(treaty("030"))
                .add(participant("KAZ"))
                .cover(number("030"), complete(only("KAZ", "TUN"), "2025-01-01"))
                .build(),
        Kind.UNKNOWN_REFERENCE,
        "coverage",
        "found TUN, expected a known participant");
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> new Scope.Named(ImmutableSortedSet.of()))
        .withMessage("for: found \"[]\", expected at least one participant");
  }

  private static Participant joined(String code, Membership membership) {
    return participantBuilder(code, code).addMemberships(membership).build();
  }

  @Test
  void aPairWithoutFactsHasAnEmptyDossier() {
    TreatyRegister register = register(accession("KAZ", "030", "2020-01-01"));

    Dossier empty = register.dossier(code("KAZ"), number("062"));

    assertThat(empty.isEmpty()).isTrue();
    assertThat(empty.participant()).isEqualTo(code("KAZ"));
    assertThat(empty.treaty()).isEqualTo(number("062"));
    assertThat(empty.participations()).isEmpty();
    assertThat(empty.procedures()).isEmpty();
    assertThat(register.dossier(code("KAZ"), number("030")).isEmpty()).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "PRESENT_PARTIES,         false, false",
    "CONSENTS,                true,  false",
    "SIGNATURES_AND_CONSENTS, true,  true",
  })
  void anExtentIncludesConsentsOrSignaturesAsWell(
      Coverage.Extent extent, boolean consents, boolean signatures) {
    Coverage coverage =
        new Coverage(extent, Scope.Group.EVERYONE, LocalDate.of(2025, 9, 11), provenance());

    assertThat(coverage.includesConsents()).isEqualTo(consents);
    assertThat(coverage.includesSignatures()).isEqualTo(signatures);
  }

  @Test
  void registersHoldTheSameInWhateverOrderItWasAdded() {
    Consent one = accession("KAZ", "030", "2020-01-01");
    Consent another = accession("KAZ", "062", "2020-01-01");

    assertThat(register(one, another).hasSameFactsAs(register(another, one))).isTrue();
  }

  @Test
  void registersThatDifferInAnythingDoNotHoldTheSame() {
    TreatyFact[] facts = {
      accession("KAZ", "030", "2020-01-01"), invitation("KAZ", "062", "2018-02-07")
    };
    TreatyRegister register = register(facts);

    assertThat(register.hasSameFactsAs(register(facts))).isTrue();
    for (TreatyRegister.Builder more :
        ImmutableList.of(
            registerBuilder(facts).add(participant("TUN")),
            registerBuilder(facts).add(treaty("185")),
            registerBuilder(facts).add(entryIntoForce("KAZ", "030", "2020-04-01")),
            registerBuilder(facts).add(extension("KAZ", "062", "2023-02-08", "2024-02-07")),
            registerBuilder(facts)
                .add(reservationBuilder("KAZ", "030").effect(date("2020-01-01")).build()),
            registerBuilder(facts).cover(number("030"), complete("2025-09-11")),
            registerBuilder(facts).cover(code("KAZ"), complete("2025-09-11")),
            registerBuilder(facts).add(term("2013-04-10")))) {
      assertThat(register.hasSameFactsAs(more.build())).isFalse();
      assertThat(more.build().hasSameFactsAs(register)).isFalse();
    }
  }

  private static DefaultTerm term(String from) {
    return new DefaultTerm(LocalDate.parse(from), Period.ofYears(5), provenance());
  }

  private static Admission withStanding(String treaty) {
    return new Admission.Builder()
        .participantClass(ParticipantClass.MEMBER_STATE)
        .standing(Standing.PARTY)
        .of(number(treaty))
        .build();
  }

  private static FinalClauses.Builder read() {
    FinalClauses.Builder builder = new FinalClauses.Builder();
    builder.read(FinalClauses.Reading.PARTIAL);
    return builder;
  }

  private static FinalClauses endingWith(String treaty) {
    return read().endsWith(new EndsWith(number(treaty), "9")).build();
  }

  private static FinalClauses takingAllPartiesTo(String treaty) {
    return read().threshold(new Threshold.Builder().allPartiesTo(number(treaty)).build()).build();
  }

  private static FinalClauses signedBy(Admission... who) {
    return read().signature(new SignatureClause.Builder().addWho(who).build()).build();
  }

  private static FinalClauses accededToBy(AccessionRoute route) {
    return read().accession(new AccessionClause.Builder().addRoutes(route).build()).build();
  }

  private static AccessionRoute.Builder route() {
    AccessionRoute.Builder builder = new AccessionRoute.Builder();
    builder.when(AccessionRoute.When.ANY_TIME);
    return builder;
  }

  private static void assertRefused(
      ThrowingCallable building, Kind kind, String subject, String found) {
    assertThatExceptionOfType(InconsistentFactsException.class)
        .isThrownBy(building)
        .satisfies(
            refusal -> {
              assertThat(refusal.kind()).isEqualTo(kind);
              assertThat(refusal.subject()).isEqualTo(subject);
            })
        .withMessageStartingWith(subject + ": " + found)
        .withMessageContaining(", expected ");
  }
}
