package org.accede.register;

import static org.accede.testing.Samples.accession;
import static org.accede.testing.Samples.clauses;
import static org.accede.testing.Samples.code;
import static org.accede.testing.Samples.complete;
import static org.accede.testing.Samples.correcting;
import static org.accede.testing.Samples.date;
import static org.accede.testing.Samples.entryIntoForce;
import static org.accede.testing.Samples.extension;
import static org.accede.testing.Samples.invitation;
import static org.accede.testing.Samples.named;
import static org.accede.testing.Samples.number;
import static org.accede.testing.Samples.participantBuilder;
import static org.accede.testing.Samples.provenance;
import static org.accede.testing.Samples.register;
import static org.accede.testing.Samples.registerBuilder;
import static org.accede.testing.Samples.signature;
import static org.accede.testing.Samples.treatyBuilder;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.google.common.collect.Iterables;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.accede.act.Consent;
import org.accede.act.EntryIntoForce;
import org.accede.act.Signature;
import org.accede.error.InconsistentFactsException;
import org.accede.invitation.DefaultTerm;
import org.accede.invitation.Extension;
import org.accede.invitation.Invitation;
import org.accede.participant.Participant;
import org.accede.treaty.Treaty;
import org.junit.jupiter.api.Test;

class CombinedWithTest {
  @Test
  void theFactsOfBothAreThere() {
    Consent mine = accession("KAZ", "030", "2020-01-01");
    Invitation theirs = invitation("TUN", "185", "2018-02-07");

    TreatyRegister both = register(mine).combinedWith(register(theirs));

    assertThat(both.acts()).containsExactly(mine);
    assertThat(both.steps()).containsExactly(theirs);
    assertThat(both.participants())
        .extracting(Participant::code)
        .containsExactly(code("KAZ"), code("TUN"));
    assertThat(both.treaties())
        .extracting(Treaty::number)
        .containsExactly(number("030"), number("185"));
  }

  @Test
  void thisRegistersParticipantsAndTreatiesWin() {
    TreatyRegister mine =
        TreatyRegister.builder()
            .add(participantBuilder("KAZ", "Kazakhstan").build())
            .add(treatyBuilder("030").clauses(clauses()).inForceOn(date("1962-06-12")).build())
            .build();
    TreatyRegister theirs =
        TreatyRegister.builder()
            .add(participantBuilder("KAZ", "Republic of Kazakhstan").build())
            .add(treatyBuilder("030").clauses(clauses()).build())
            .build();

    assertThat(mine.combinedWith(theirs).participants()).isEqualTo(mine.participants()).hasSize(1);
    assertThat(mine.combinedWith(theirs).treaty("030")).isEqualTo(mine.treaty("030"));
    assertThat(theirs.combinedWith(mine).treaty("030")).isEqualTo(theirs.treaty("030"));
  }

  @Test
  void thisRegistersActWinsOverThoseOfItsKindWhateverTheirDay() {
    Consent mine = accession("KAZ", "030", "2020-01-01");
    Consent theirs = accession("KAZ", "030", "2020-02-01");
    EntryIntoForce theirEntryIntoForce = entryIntoForce("KAZ", "030", "2020-05-01");
    Consent ofAnotherPair = accession("KAZ", "062", "2020-02-01");

    assertThat(
            register(mine)
                .combinedWith(register(theirs, theirEntryIntoForce, ofAnotherPair))
                .acts())
        .containsExactly(mine, theirEntryIntoForce, ofAnotherPair);
    assertThat(register(theirs).combinedWith(register(mine)).acts()).containsExactly(theirs);
  }

  @Test
  void thisRegistersStepWinsOverThatOfItsKindAndDayOnly() {
    Invitation mine = invitation("KAZ", "030", "2013-06-18", named("mine"));
    Invitation theirs = invitation("KAZ", "030", "2013-06-18", named("theirs"));
    Invitation theirSecond = invitation("KAZ", "030", "2019-06-18");
    Extension theirExtension = extension("KAZ", "030", "2018-06-18", "2018-12-31");

    assertThat(register(mine).combinedWith(register(theirs, theirSecond, theirExtension)).steps())
        .containsExactlyInAnyOrder(mine, theirSecond, theirExtension);
  }

  @Test
  void aStepOfThisRegisterMayCorrectOneOfTheOther() {
    Invitation theirs = invitation("KAZ", "030", "2013-06-18", named("theirs"));
    Invitation mine = invitation("KAZ", "030", "2013-06-19", correcting("theirs", "2014-01-01"));

    TreatyRegister both = register(mine).combinedWith(register(theirs));

    assertThat(both.steps()).containsExactly(mine, theirs);
    assertThat(both.dossier(code("KAZ"), number("030")).steps()).containsExactly(mine);
    assertThat(both.knownOn(LocalDate.of(2013, 12, 31)).dossier(code("KAZ"), number("030")).steps())
        .containsExactly(theirs);
  }

  @Test
  void thisRegistersDefaultTermWinsOverThatOfItsDay() {
    DefaultTerm mine = new DefaultTerm(LocalDate.of(2013, 4, 10), Period.ofYears(5), provenance());
    DefaultTerm theirs =
        new DefaultTerm(LocalDate.of(2013, 4, 10), Period.ofYears(3), provenance());
    DefaultTerm theirOther =
        new DefaultTerm(LocalDate.of(2030, 1, 1), Period.ofYears(3), provenance());

    assertThat(
            TreatyRegister.builder()
                .add(mine)
                .build()
                .combinedWith(TreatyRegister.builder().add(theirs).add(theirOther).build())
                .defaultTerms())
        .containsExactly(mine, theirOther);
  }

  @Test
  void coverageAddsUp() {
    Consent fact = accession("KAZ", "030", "2020-01-01");
    TreatyRegister mine =
        registerBuilder(fact).cover(number("030"), complete("2024-01-01")).build();
    TreatyRegister theirs =
        registerBuilder(fact)
            .cover(number("030"), complete("2025-01-01"))
            .cover(code("KAZ"), complete("2023-10-05"))
            .build();

    assertThat(mine.combinedWith(theirs).coverage(code("KAZ"), number("030")))
        .containsExactly(complete("2024-01-01"), complete("2025-01-01"), complete("2023-10-05"));
  }

  @Test
  void combiningWithItselfChangesNothing() {
    TreatyRegister register =
        registerBuilder(
                signature("KAZ", "030", "2019-01-01", named("first")),
                signature("KAZ", "030", "2019-01-02", correcting("first", "2020-01-01")),
                accession("KAZ", "030", "2020-01-01"),
                invitation("TUN", "185", "2018-02-07", named("second")),
                invitation("TUN", "185", "2018-02-07", correcting("second", "2020-01-01")),
                extension("TUN", "185", "2023-02-08", "2024-02-07"))
            .cover(number("030"), complete("2025-09-11"))
            .cover(code("KAZ"), complete("2023-10-05"))
            .add(new DefaultTerm(LocalDate.of(2013, 4, 10), Period.ofYears(5), provenance()))
            .build();

    TreatyRegister twice = register.combinedWith(register);

    assertThat(twice.participants()).isEqualTo(register.participants());
    assertThat(twice.treaties()).isEqualTo(register.treaties());
    assertThat(twice.acts()).isEqualTo(register.acts());
    assertThat(twice.steps()).isEqualTo(register.steps());
    assertThat(twice.defaultTerms()).isEqualTo(register.defaultTerms());
    assertThat(twice.treatyCoverage()).isEqualTo(register.treatyCoverage());
    assertThat(twice.participantCoverage()).isEqualTo(register.participantCoverage());
  }

  @Test
  void combiningWithNothingChangesNothing() {
    Signature fact = signature("KAZ", "030", "2019-01-01");
    TreatyRegister nothing = TreatyRegister.builder().build();

    assertThat(register(fact).combinedWith(nothing).acts()).containsExactly(fact);
    assertThat(nothing.combinedWith(register(fact)).acts()).containsExactly(fact);
  }

  @Test
  void factsThatCannotStandTogetherAreRefused() {
    assertThatExceptionOfType(InconsistentFactsException.class)
        .isThrownBy(
            () ->
                register(accession("KAZ", "030", "2020-06-01"))
                    .combinedWith(register(entryIntoForce("KAZ", "030", "2020-05-01"))))
        .satisfies(
            refusal ->
                assertThat(refusal.kind())
                    .isEqualTo(InconsistentFactsException.Kind.CONTRADICTING_DATES));
  }

  // What if.

  @Test
  void oneMoreActLeavesEverythingElseAsItWas() {
    TreatyRegister before =
        registerBuilder(
                accession("KAZ", "030", "2020-01-01"),
                invitation("TUN", "185", "2018-02-07"),
                signature("KAZ", "210", "2021-05-11"))
            .add(new DefaultTerm(LocalDate.of(2013, 4, 10), Period.ofYears(5), provenance()))
            .cover(number("030"), complete("2025-09-11"))
            .cover(code("KAZ"), complete("2023-10-05"))
            .build();
    Consent supposed = accession("TUN", "185", "2024-03-08");

    TreatyRegister after = before.with(supposed);

    assertThat(after.acts())
        .containsExactlyElementsOf(Iterables.concat(before.acts(), List.of(supposed)));
    assertThat(after.dossier(code("TUN"), number("185")).acts()).containsExactly(supposed);
    assertThat(after.participants()).containsExactlyElementsOf(before.participants());
    assertThat(after.treaties()).containsExactlyElementsOf(before.treaties());
    assertThat(after.steps()).isEqualTo(before.steps()).isNotEmpty();
    assertThat(after.defaultTerms()).isEqualTo(before.defaultTerms()).isNotEmpty();
    assertThat(after.treatyCoverage()).isEqualTo(before.treatyCoverage());
    assertThat(after.participantCoverage()).isEqualTo(before.participantCoverage());
    assertThat(before.acts()).doesNotContain(supposed);
  }

  @Test
  void oneMoreActThatCannotStandIsRefused() {
    TreatyRegister register = register(accession("KAZ", "030", "2020-01-01"));
    Consent again = accession("KAZ", "030", "2021-01-01");

    assertThatExceptionOfType(InconsistentFactsException.class)
        .isThrownBy(() -> register.with(again));
  }
}
