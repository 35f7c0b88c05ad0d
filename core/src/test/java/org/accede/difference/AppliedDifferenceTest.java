package org.accede.difference;

import static org.accede.testing.Samples.accession;
import static org.accede.testing.Samples.code;
import static org.accede.testing.Samples.complete;
import static org.accede.testing.Samples.invitation;
import static org.accede.testing.Samples.knownFrom;
import static org.accede.testing.Samples.member;
import static org.accede.testing.Samples.number;
import static org.accede.testing.Samples.only;
import static org.accede.testing.Samples.participant;
import static org.accede.testing.Samples.participantBuilder;
import static org.accede.testing.Samples.provenance;
import static org.accede.testing.Samples.reservationBuilder;
import static org.accede.testing.Samples.signature;
import static org.accede.testing.Samples.treaty;
import static org.accede.testing.Samples.treatyBuilder;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.Period;
import org.accede.answer.Wording;
import org.accede.error.InconsistentFactsException;
import org.accede.invitation.DefaultTerm;
import org.accede.register.Scope;
import org.accede.register.TreatyRegister;
import org.accede.text.OfficialLanguage;
import org.junit.jupiter.api.Test;

/** A difference with a change of every sort: applied, taken back, told, and refused elsewhere. */
class AppliedDifferenceTest {
  private static final TreatyRegister FIRST =
      TreatyRegister.builder()
          .add(participantBuilder("KAZ", "Kazakhstan").build())
          .add(participantBuilder("TUN", "Tunis").build())
          .add(participantBuilder("MAR", "Morocco").build())
          .add(treaty("030"))
          .add(treaty("062"))
          .add(treaty("185"))
          .add(signature("KAZ", "030", "2001-02-03"))
          .add(accession("KAZ", "185", "2002-03-04"))
          .add(invitation("TUN", "185", "2018-02-07"))
          .add(reservationBuilder("KAZ", "185").text("Old.").build())
          .cover(number("030"), complete("2020-01-01"))
          .cover(code("KAZ"), complete("2020-01-01"))
          .add(new DefaultTerm(LocalDate.of(2013, 4, 10), Period.ofYears(4), provenance()))
          .build();

  private static final TreatyRegister SECOND =
      TreatyRegister.builder()
          .add(participantBuilder("KAZ", "Kazakhstan").build())
          .add(participantBuilder("TUN", "Tunisia").addMemberships(member("2020-01-01")).build())
          .add(participantBuilder("ALB", "Albania").build())
          .add(treaty("030"))
          .add(treatyBuilder("185").openedAt("Budapest").clauses(treaty("185").clauses()).build())
          .add(treaty("210"))
          .add(signature("KAZ", "030", "2001-02-03", knownFrom("2002-01-01")))
          .add(accession("KAZ", "185", "2002-03-05"))
          .add(accession("TUN", "185", "2024-03-08"))
          .add(reservationBuilder("KAZ", "185").text("New.").build())
          .cover(number("185"), complete(only("KAZ", "TUN"), "2021-01-01"))
          .cover(code("KAZ"), complete(Scope.Group.EVERYONE, "2022-01-01"))
          .add(new DefaultTerm(LocalDate.of(2013, 4, 10), Period.ofYears(5), provenance()))
          .build();

  private static final RegisterDifference DIFFERENCE = RegisterDifference.between(FIRST, SECOND);

  @Test
  void appliedToTheOlderItGivesTheNewerAndTakenBackTheOlder() {
    assertThat(DIFFERENCE.isEmpty()).isFalse();
    assertThat(DIFFERENCE.applyTo(FIRST).hasSameFactsAs(SECOND)).isTrue();
    assertThat(DIFFERENCE.inverse().applyTo(SECOND).hasSameFactsAs(FIRST)).isTrue();
    assertThat(DIFFERENCE.inverse().inverse()).isEqualTo(DIFFERENCE);
    assertThat(DIFFERENCE.inverse()).isEqualTo(RegisterDifference.between(SECOND, FIRST));
  }

  @Test
  void whatChangedIsToldInTheOrderOfItsSorts() {
    ChangeMessages messages = ChangeMessages.naming(FIRST, SECOND);

    assertThat(DIFFERENCE.changes())
        .extracting(change -> Wording.in(OfficialLanguage.ENGLISH).of(messages.of(change)))
        .containsExactly(
            "Albania: a new participant.",
            "Morocco: no longer on record.",
            "Tunisia: name: Tunisia / Tunisia (before: Tunis / Tunis); membership of the "
                + "Council of Europe: member State; the beginning falls on 1 January 2020 "
                + "(before: nothing).",
            "ETS No. 062: no longer on record: Convention 062.",
            "ETS No. 185: place of opening: Budapest (before: nothing); entry into force: "
                + "nothing (before: on 12 June 1962).",
            "ETS No. 210: a new treaty: Convention 210.",
            "Kazakhstan, ETS No. 030: another source, remark or contradiction for: "
                + "signature subject to ratification, acceptance or approval on 3 February 2001.",
            "Kazakhstan, ETS No. 185: corrected: deposit of the instrument of accession on "
                + "5 March 2002; believed before: deposit of the instrument of accession on 4 "
                + "March 2002.",
            "Kazakhstan, ETS No. 185: corrected: reservation (text: New.); believed "
                + "before: reservation (text: Old.).",
            "Tunisia, ETS No. 185: no longer on record: invitation to accede, adopted on 7 "
                + "February 2018 (valid for 5 years).",
            "Tunisia, ETS No. 185: deposit of the instrument of accession on 8 March 2024.",
            "ETS No. 030: no longer on record: the record of signatures and expressions of "
                + "consent is complete as of 1 January 2020.",
            "ETS No. 185: the record of signatures and expressions of consent is complete "
                + "as of 1 January 2021 (for Kazakhstan, Tunisia).",
            "Kazakhstan: the record of signatures and expressions of consent is complete "
                + "as of 1 January 2022; before: the record of signatures and expressions of "
                + "consent is complete as of 1 January 2020.",
            "Invitations that state no term: if adopted on or after 10 April 2013, valid "
                + "for 5 years; before: if adopted on or after 10 April 2013, valid for 4 years.");
  }

  @Test
  void theSourcesAreToldApartFromTheSubstance() {
    assertThat(DIFFERENCE.ofSources())
        .extracting(Change::kind)
        .containsExactly(ChangeKind.SOURCE_CHANGED);
    assertThat(DIFFERENCE.ofSubstance())
        .hasSize(DIFFERENCE.changes().size() - 1)
        .noneMatch(change -> change.kind() == ChangeKind.SOURCE_CHANGED);
  }

  @Test
  void aReaderFindsParticipantsByTheirNames() {
    TreatyRegister none = TreatyRegister.builder().build();
    TreatyRegister some =
        TreatyRegister.builder()
            .add(participantBuilder("CIV", "Zebra").build())
            .add(participantBuilder("ZWE", "Antelope").build())
            .build();
    ImmutableList<Change> changes = RegisterDifference.between(none, some).changes();

    assertThat(changes)
        .extracting(one -> one.participant().get().value())
        .containsExactly("CIV", "ZWE");
    assertThat(ChangeMessages.naming(none, some).sorted(changes, OfficialLanguage.ENGLISH))
        .extracting(one -> one.participant().get().value())
        .containsExactly("ZWE", "CIV");
    assertThat(ChangeMessages.naming(none, none).sorted(changes, OfficialLanguage.ENGLISH))
        .extracting(one -> one.participant().get().value())
        .containsExactly("CIV", "ZWE");
  }

  @Test
  void nothingIsTakenOutThatIsNotThereAsItWas() {
    refused(
        TreatyRegister.builder().add(participantBuilder("TUN", "Tunis").build()).build(),
        TreatyRegister.builder().add(participantBuilder("TUN", "Tunisia").build()).build(),
        TreatyRegister.builder().add(participantBuilder("TUN", "Carthage").build()).build(),
        "TUN: found Participant{",
        "english=Carthage",
        "expected Participant{",
        "english=Tunis,");
    refused(
        TreatyRegister.builder().add(treaty("030")).build(),
        TreatyRegister.builder().build(),
        TreatyRegister.builder().build(),
        "030: found nothing, expected ");
    refused(
        TreatyRegister.builder()
            .add(treaty("030"))
            .cover(number("030"), complete("2020-01-01"))
            .build(),
        TreatyRegister.builder().add(treaty("030")).build(),
        TreatyRegister.builder().add(treaty("030")).build(),
        "coverage of 030: found nothing like it, expected ");
    refused(
        TreatyRegister.builder()
            .add(participant("KAZ"))
            .cover(code("KAZ"), complete("2020-01-01"))
            .build(),
        TreatyRegister.builder().add(participant("KAZ")).build(),
        TreatyRegister.builder().add(participant("KAZ")).build(),
        "coverage of KAZ: found nothing like it, expected ");
    refused(
        TreatyRegister.builder()
            .add(new DefaultTerm(LocalDate.of(2013, 4, 10), Period.ofYears(4), provenance()))
            .build(),
        TreatyRegister.builder().build(),
        TreatyRegister.builder().build(),
        "default term: found nothing like it, expected ");
  }

  @Test
  void nothingIsAddedThatIsThereAlready() {
    TreatyRegister none = TreatyRegister.builder().build();
    TreatyRegister some =
        TreatyRegister.builder().add(participant("KAZ")).add(treaty("030")).build();
    refused(none, some, some, "KAZ: found ", "already, expected to add it");
    refused(
        none,
        TreatyRegister.builder().add(treaty("030")).build(),
        some,
        "030: found ",
        "already, expected to add it");
    TreatyRegister covered =
        TreatyRegister.builder()
            .add(participant("KAZ"))
            .add(treaty("030"))
            .cover(number("030"), complete("2020-01-01"))
            .build();
    refused(some, covered, covered, "coverage of 030: found ", "already, expected to add it");
  }

  private static void refused(
      TreatyRegister older, TreatyRegister newer, TreatyRegister another, String... message) {
    RegisterDifference difference = RegisterDifference.between(older, newer);

    assertThatThrownBy(() -> difference.applyTo(another))
        .isInstanceOf(InconsistentFactsException.class)
        .hasMessageContainingAll(message);
  }
}
