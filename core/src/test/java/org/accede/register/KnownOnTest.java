package org.accede.register;

import static org.accede.testing.Samples.accession;
import static org.accede.testing.Samples.clauses;
import static org.accede.testing.Samples.code;
import static org.accede.testing.Samples.complete;
import static org.accede.testing.Samples.consultation;
import static org.accede.testing.Samples.consultationBuilder;
import static org.accede.testing.Samples.correcting;
import static org.accede.testing.Samples.date;
import static org.accede.testing.Samples.denunciationOf;
import static org.accede.testing.Samples.entryIntoForce;
import static org.accede.testing.Samples.extension;
import static org.accede.testing.Samples.extensionRequest;
import static org.accede.testing.Samples.invitation;
import static org.accede.testing.Samples.knownFrom;
import static org.accede.testing.Samples.member;
import static org.accede.testing.Samples.named;
import static org.accede.testing.Samples.number;
import static org.accede.testing.Samples.participantBuilder;
import static org.accede.testing.Samples.provenance;
import static org.accede.testing.Samples.register;
import static org.accede.testing.Samples.registerBuilder;
import static org.accede.testing.Samples.signature;
import static org.accede.testing.Samples.treaty;
import static org.accede.testing.Samples.treatyBuilder;
import static org.accede.testing.Samples.withdrawal;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import org.accede.act.Denunciation;
import org.accede.act.EntryIntoForce;
import org.accede.act.WithdrawnAct;
import org.accede.invitation.DefaultTerm;
import org.accede.invitation.Extension;
import org.accede.invitation.ExtensionRequest;
import org.accede.invitation.Invitation;
import org.accede.participant.Existence;
import org.accede.participant.Membership;
import org.accede.participant.ObserverStatus;
import org.accede.participant.Participant;
import org.accede.source.Provenance;
import org.accede.time.Trilean;
import org.accede.treaty.Treaty;
import org.accede.treaty.TreatyFact;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KnownOnTest {
  // Facts.

  @ParameterizedTest
  @CsvSource({
    "2020-04-22,            , 2020-04-22",
    "2023-04,               , 2023-04-30",
    "../2023-10-05,         , 2023-10-05",
    "2010-02-27/2023-10-05, , 2023-10-05",
    "2020-04-22,            2025-09-11, 2025-09-11",
    "2025-09-16,            2025-09-11, 2025-09-11",
    "2025-09-16/..,         2025-09-11, 2025-09-11",
  })
  void aFactIsKnownFromItsStatedDayElseFromItsLast(String on, String stated, LocalDate first) {
    Provenance provenance = stated == null ? provenance() : knownFrom(stated);
    TreatyRegister register = register(accession("KAZ", "030", on, provenance));

    assertThat(register.knownOn(first.minusDays(1)).acts()).isEmpty();
    assertThat(register.knownOn(first).acts()).isEqualTo(register.acts());
  }

  @Test
  void aFactThatMayHaveHappenedAtAnyLaterDayIsNeverKnown() {
    TreatyRegister register = register(accession("KAZ", "030", "2025-09-16/.."));

    assertThat(register.knownOn(LocalDate.of(2999, 12, 31)).acts()).isEmpty();
  }

  /** GR-J(2018)14 and GR-J(2013)3: when a consultation was opened is not known. */
  @Test
  void aConsultationIsKnownFromTheLastDayToReply() {
    TreatyRegister register =
        register(
            consultation("VAT", "112", "2018-07-23"),
            consultationBuilder("MAR", "108", "2012-10-15")
                .prolongedUntil(date("2012-11-30"))
                .build());

    assertThat(register.knownOn(LocalDate.of(2012, 11, 29)).steps()).isEmpty();
    assertThat(register.knownOn(LocalDate.of(2012, 11, 30)).steps()).hasSize(1);
    assertThat(register.knownOn(LocalDate.of(2018, 7, 22)).steps()).hasSize(1);
    assertThat(register.knownOn(LocalDate.of(2018, 7, 23)).steps()).isEqualTo(register.steps());
  }

  @Test
  void aStepOfAProcedureIsKnownAsAnActIs() {
    TreatyRegister register =
        register(
            invitation("KAZ", "030", "2025-06-18"),
            invitation("KAZ", "062", "2025-06-18", knownFrom("2025-09-11")));

    assertThat(register.knownOn(LocalDate.of(2025, 6, 17)).steps()).isEmpty();
    assertThat(register.knownOn(LocalDate.of(2025, 6, 18)).steps())
        .extracting(TreatyFact::label)
        .containsExactly("KAZ 030 INVITATION");
    assertThat(register.knownOn(LocalDate.of(2025, 9, 11)).steps()).isEqualTo(register.steps());
  }

  @Test
  void aCorrectionSupersedesFromTheDayItIsKnown() {
    EntryIntoForce wrong = entryIntoForce("KAZ", "030", "2020-01-01", named("wrong"));
    EntryIntoForce right =
        entryIntoForce("KAZ", "030", "2020-02-01", correcting("wrong", "2022-05-01"));
    TreatyRegister register = register(wrong, right);

    assertThat(actsOn(register, "2019-12-31")).isEmpty();
    assertThat(actsOn(register, "2020-01-01")).isEqualTo(register(wrong).acts());
    assertThat(actsOn(register, "2022-04-30")).isEqualTo(register(wrong).acts());
    assertThat(actsOn(register, "2022-05-01")).isEqualTo(register(right).acts());
    assertThat(register.dossier(code("KAZ"), number("030")).acts())
        .isEqualTo(register(right).acts());
  }

  @Test
  void aWithdrawalIsNotKnownBeforeWhatWasWithdrawn() {
    TreatyRegister register =
        register(
            accession("KAZ", "030", "2020-01-01", knownFrom("2022-01-01")),
            withdrawal(WithdrawnAct.CONSENT, "KAZ", "030", "2020-03-01"));

    assertThat(actsOn(register, "2021-12-31")).isEmpty();
    assertThat(actsOn(register, "2022-01-01")).isEqualTo(register.acts());
  }

  @Test
  void whatWasWithdrawnStandsUntilItsWithdrawalIsKnown() {
    TreatyRegister register =
        register(
            signature("KAZ", "030", "2020-01-01"),
            withdrawal(
                WithdrawnAct.SIGNATURE, "KAZ", "030", "2020-03-01", knownFrom("2022-01-01")));

    assertThat(actsOn(register, "2021-12-31"))
        .isEqualTo(register(signature("KAZ", "030", "2020-01-01")).acts());
    assertThat(actsOn(register, "2022-01-01")).isEqualTo(register.acts());
  }

  @Test
  void theDenunciationOfAPartIsNotWhatAWithdrawalTakesBack() {
    Denunciation left =
        new Denunciation.Builder()
            .participant(code("KAZ"))
            .treaty(number("030"))
            .notified(date("2020-02-01"))
            .provenance(knownFrom("2022-01-01"))
            .build();
    Denunciation part = denunciationOf("Chapter I", "KAZ", "030", "2020-01-01");
    TreatyRegister register =
        register(part, left, withdrawal(WithdrawnAct.DENUNCIATION, "KAZ", "030", "2020-03-01"));

    assertThat(actsOn(register, "2021-12-31")).isEqualTo(register(part).acts());
    assertThat(actsOn(register, "2022-01-01")).isEqualTo(register.acts());
  }

  @Test
  void thatAStateCeasedToExistIsNotKnownBeforeItDid() {
    Existence existence =
        new Existence(date("1918-10-28"), Optional.of(date("1993-01-01")), knownFrom("1918-10-28"));
    TreatyRegister register =
        TreatyRegister.builder()
            .add(participantBuilder("CSK", "Czechoslovakia").existence(existence).build())
            .build();

    assertThat(existenceOn(register, "1992-12-31").orElseThrow().from())
        .isEqualTo(date("1918-10-28"));
    assertThat(existenceOn(register, "1992-12-31").orElseThrow().ceased()).isEmpty();
    assertThat(existenceOn(register, "1993-01-01")).contains(existence);
  }

  private static Optional<Existence> existenceOn(TreatyRegister register, String day) {
    return register.knownOn(LocalDate.parse(day)).participant(code("CSK")).existence();
  }

  @Test
  void tunisiasSecondExtensionWasNotKnownTheDayAfterItWasAskedFor() {
    Invitation invited = invitation("TUN", "185", "2018-02-07");
    ExtensionRequest asked = extensionRequest("TUN", "185", "2022-12-29");
    Extension extended = extension("TUN", "185", "2023-02-08", "2024-02-07");
    ExtensionRequest askedAgain = extensionRequest("TUN", "185", "2024-02-07");
    Extension extendedAgain = extension("TUN", "185", "2024-02-09/2024-03-08", "2024-03-08");
    TreatyRegister register = register(invited, asked, extended, askedAgain, extendedAgain);

    assertThat(register.knownOn(LocalDate.of(2024, 2, 8)).steps())
        .containsExactly(invited, asked, extended, askedAgain);
    assertThat(register.knownOn(LocalDate.of(2024, 4, 1)).steps()).isEqualTo(register.steps());
  }

  @Test
  void anExtensionIsNotKnownBeforeItsInvitation() {
    Invitation learntLate = invitation("TUN", "185", "2018-02-07", knownFrom("2024-03-05"));
    ExtensionRequest asked = extensionRequest("TUN", "185", "2022-12-29");
    Extension extended = extension("TUN", "185", "2023-02-08", "2024-02-07");
    TreatyRegister register = register(learntLate, asked, extended);

    assertThat(register.knownOn(LocalDate.of(2024, 3, 4)).steps()).isEmpty();
    assertThat(register.knownOn(LocalDate.of(2024, 3, 5)).steps()).isEqualTo(register.steps());
  }

  @Test
  void aLaterInvitationDoesNotMakeAnEarlierExtensionKnown() {
    Invitation again = invitation("TUN", "185", "2023-06-01");
    TreatyRegister register =
        register(
            invitation("TUN", "185", "2018-02-07", knownFrom("2024-03-05")),
            extension("TUN", "185", "2023-02-08", "2024-02-07"),
            again);

    assertThat(register.knownOn(LocalDate.of(2024, 3, 4)).steps()).containsExactly(again);
    assertThat(register.knownOn(LocalDate.of(2024, 3, 5)).steps()).hasSize(3);
  }

  // Coverage.

  @Test
  void anotherParticipantsInvitationDoesNotMakeAnExtensionKnown() {
    TreatyRegister register =
        register(
            invitation("TUN", "185", "2018-02-07", knownFrom("2024-04-01")),
            extension("TUN", "185", "2023-02-01", "2024-02-07"),
            invitation("KAZ", "185", "2018-02-07"));
    LocalDate day = LocalDate.of(2024, 3, 31);

    assertThat(register.knownOn(day).steps())
        .containsExactly(invitation("KAZ", "185", "2018-02-07"));
    assertThat(register.knownOn(day.plusDays(1)).steps()).hasSize(3);
  }

  @Test
  void coverageIsKnownFromItsDay() {
    TreatyRegister register =
        registerBuilder(accession("KAZ", "030", "2020-01-01"))
            .cover(number("030"), complete("2025-09-11"))
            .cover(code("KAZ"), complete("2023-10-05"))
            .build();

    assertThat(register.knownOn(LocalDate.of(2024, 1, 1)).coverage(code("KAZ"), number("030")))
        .containsExactly(complete("2023-10-05"));
    assertThat(register.knownOn(LocalDate.of(2020, 1, 1)).coverage(code("KAZ"), number("030")))
        .isEmpty();
    assertThat(register.knownOn(LocalDate.of(2025, 9, 11)).coverage(code("KAZ"), number("030")))
        .isEqualTo(register.coverage(code("KAZ"), number("030")));
  }

  // Treaties.

  @Test
  void aTreatysLaterEntryIntoForceIsNotKnown() {
    Treaty treaty =
        treatyBuilder("210")
            .clauses(clauses())
            .inForceOn(date("2014-08-01"))
            .closedOn(date("2020-06"))
            .build();
    TreatyRegister register = TreatyRegister.builder().add(treaty).build();

    assertThat(treatyOn(register, "2014-07-31").inForceOn()).isEmpty();
    assertThat(treatyOn(register, "2014-08-01").inForceOn()).isEqualTo(treaty.inForceOn());
    assertThat(treatyOn(register, "2020-06-29").closedOn()).isEmpty();
    assertThat(treatyOn(register, "2020-06-30")).isEqualTo(treaty);
  }

  @Test
  void nothingElseOfATreatyIsForgotten() {
    Treaty treaty =
        treatyBuilder("210")
            .clauses(clauses())
            .inForceOn(date("2014-08-01"))
            .openedAt("Istanbul")
            .unRegistration(52_313)
            .parent(number("005"))
            .build();
    Treaty before =
        treatyBuilder("210")
            .clauses(clauses())
            .openedAt("Istanbul")
            .unRegistration(52_313)
            .parent(number("005"))
            .build();
    TreatyRegister register = TreatyRegister.builder().add(treaty("005")).add(treaty).build();

    assertThat(treatyOn(register, "2014-07-31")).isEqualTo(before);
  }

  // Participants.

  @Test
  void aLaterMembershipIsNotKnown() {
    TreatyRegister register = registerOf(member("1974-11-28"));

    assertThat(participantOn(register, "1974-11-27").memberships()).isEmpty();
    assertThat(participantOn(register, "1974-11-28").memberships()).hasSize(1);
  }

  @Test
  void aLaterEndOfAMembershipIsNotKnown() {
    TreatyRegister register = registerOf(member("1996-02-28", "2022-03-16"));

    assertThat(participantOn(register, "2022-03-15").isMemberOn(LocalDate.of(2022, 3, 16)))
        .isEqualTo(Trilean.YES);
    assertThat(participantOn(register, "2022-03-16").isMemberOn(LocalDate.of(2022, 3, 16)))
        .isEqualTo(Trilean.NO);
  }

  @Test
  void aMembershipLearntLateIsKnownFromItsStatedDay() {
    TreatyRegister register =
        registerOf(
            new Membership.Builder()
                .from(date("1974-11-28"))
                .provenance(knownFrom("1975-01-01"))
                .build());

    assertThat(participantOn(register, "1974-12-31").memberships()).isEmpty();
    assertThat(participantOn(register, "1975-01-01").memberships()).hasSize(1);
  }

  @Test
  void aLaterObserverStatusIsNotKnown() {
    ObserverStatus observer =
        new ObserverStatus(
            ObserverStatus.Body.COMMITTEE_OF_MINISTERS, date("1996-11-20"), provenance());
    TreatyRegister register =
        TreatyRegister.builder()
            .add(participantBuilder("JPN", "Japan").addObserverStatuses(observer).build())
            .build();

    assertThat(participantOn(register, "1996-11-19").observerStatuses()).isEmpty();
    assertThat(participantOn(register, "1996-11-20").observerStatuses()).containsExactly(observer);
  }

  // Default terms.

  @Test
  void aDefaultTermIsKnownFromItsDecision() {
    DefaultTerm term = new DefaultTerm(LocalDate.of(2013, 4, 10), Period.ofYears(5), provenance());
    DefaultTerm publishedLater =
        new DefaultTerm(LocalDate.of(2014, 1, 1), Period.ofYears(2), knownFrom("2014-02-01"));
    TreatyRegister register = TreatyRegister.builder().add(term).add(publishedLater).build();

    assertThat(register.knownOn(LocalDate.of(2013, 4, 9)).defaultTerms()).isEmpty();
    assertThat(register.knownOn(LocalDate.of(2013, 4, 10)).defaultTerms()).containsExactly(term);
    assertThat(register.knownOn(LocalDate.of(2014, 1, 31)).defaultTerms()).containsExactly(term);
    assertThat(register.knownOn(LocalDate.of(2014, 2, 1)).defaultTerms())
        .containsExactly(term, publishedLater);
  }

  private static TreatyRegister registerOf(Membership membership) {
    return TreatyRegister.builder()
        .add(participantBuilder("GRC", "Greece").addMemberships(membership).build())
        .build();
  }

  private static Participant participantOn(TreatyRegister register, String day) {
    return register.knownOn(LocalDate.parse(day)).participants().iterator().next();
  }

  private static Treaty treatyOn(TreatyRegister register, String day) {
    return register.knownOn(LocalDate.parse(day)).treaty(number("210"));
  }

  private static Iterable<?> actsOn(TreatyRegister register, String day) {
    return register.knownOn(LocalDate.parse(day)).dossier(code("KAZ"), number("030")).acts();
  }
}
