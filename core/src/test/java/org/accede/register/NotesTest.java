package org.accede.register;

import static org.accede.testing.Samples.accession;
import static org.accede.testing.Samples.code;
import static org.accede.testing.Samples.correcting;
import static org.accede.testing.Samples.date;
import static org.accede.testing.Samples.knownFrom;
import static org.accede.testing.Samples.named;
import static org.accede.testing.Samples.number;
import static org.accede.testing.Samples.participant;
import static org.accede.testing.Samples.provenance;
import static org.accede.testing.Samples.register;
import static org.accede.testing.Samples.registerBuilder;
import static org.accede.testing.Samples.reservationBuilder;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.entry;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import org.accede.act.ArticleNumber;
import org.accede.act.ChartMark;
import org.accede.act.ChartMarks;
import org.accede.act.Declaration;
import org.accede.act.DeclarationKind;
import org.accede.act.DepositaryNote;
import org.accede.act.Suspension;
import org.accede.error.InconsistentFactsException;
import org.accede.source.Provenance;
import org.accede.time.Trilean;
import org.junit.jupiter.api.Test;

class NotesTest {
  @Test
  void aDossierHoldsTheNotesOfItsPairByDate() {
    Declaration first = on("1", "2008-04-14").build();
    Declaration second = on("2", "2010-07-01").build();
    Suspension suspended = suspension("2009-01-01", provenance());

    Dossier dossier = register(second, suspended, first).dossier(code("AZE"), number("185"));

    assertThat(dossier.notes()).containsExactly(first, suspended, second);
    assertThat(dossier.declarations()).containsExactly(first, second);
  }

  @Test
  void notesAloneDoNotSayWhereAParticipantStands() {
    Dossier dossier = register(on("1", "2008").build()).dossier(code("AZE"), number("185"));

    assertThat(dossier.isEmpty()).isTrue();
    assertThat(dossier.participations()).isEmpty();
  }

  @Test
  void severalDeclarationsOfOneDayStandTogetherButNotTheSameTwice() {
    Declaration one = on("1", "2008-04-14").text("One").build();
    Declaration another = on("1", "2008-04-14").text("Another").build();

    assertThat(register(one, another).notes()).containsExactly(one, another);
    assertThatExceptionOfType(InconsistentFactsException.class)
        .isThrownBy(() -> register(one, one))
        .withMessage("AZE 185 DECLARATION: found the same twice on 2008-04-14, expected it once");
  }

  @Test
  void aNoteOnAnUnknownTreatyIsRefused() {
    TreatyRegister.Builder builder = TreatyRegister.builder().add(participant("AZE"));

    assertThatExceptionOfType(InconsistentFactsException.class)
        .isThrownBy(() -> builder.add(on("1", "2008").build()).build())
        .withMessage("AZE 185 DECLARATION: found 185, expected a known treaty");
  }

  @Test
  void aCorrectionTakesThePlaceOfTheNoteItCorrects() {
    Suspension wrong = suspension("2009-01-01", named("a"));
    Suspension right = suspension("2009-01-02", correcting("a", "2020-01-01"));
    TreatyRegister register = register(wrong, right);

    assertThat(notes(register)).containsExactly(right);
    assertThat(notes(register.knownOn(LocalDate.of(2019, 12, 31)))).containsExactly(wrong);
  }

  @Test
  void combiningKeepsTheNotesOfBothAndTheWinnersWhereBothSpeakOfTheSame() {
    Declaration ours = on("1", "2008-04-14").text("Ours").build();
    Declaration theirs = on("1", "2008-04-14").text("Theirs").build();
    Declaration elsewhere = on("2", "2008-04-14").text("Elsewhere").build();

    TreatyRegister combined = register(ours).combinedWith(register(theirs, elsewhere));

    assertThat(combined.notes()).containsExactly(ours, elsewhere);
  }

  @Test
  void oneMoreActKeepsTheNotes() {
    Declaration declaration = on("1", "2008-04-14").build();

    assertThat(register(declaration).with(accession("AZE", "185", "2010-03-15")).notes())
        .containsExactly(declaration);
  }

  @Test
  void aDeclarationAndItsWithdrawalAreKnownFromTheirDays() {
    Declaration declaration = on("1", "2008-04-14").withdrawn(date("2026-01-01")).build();
    TreatyRegister register = register(declaration);

    assertThat(register.knownOn(LocalDate.of(2008, 4, 13)).notes()).isEmpty();
    assertThat(notes(register.knownOn(LocalDate.of(2025, 12, 31))))
        .containsExactly(on("1", "2008-04-14").build());
    assertThat(register.knownOn(LocalDate.of(2026, 1, 1)).notes()).containsExactly(declaration);
  }

  @Test
  void twoStatementsThatDifferInTheirWithdrawalsAloneAreOneBeforeThese() {
    Declaration staying = on("1", "2008-04-14").build();
    Declaration leaving = on("1", "2008-04-14").withdrawn(date("2026-01-01")).build();
    TreatyRegister register = register(staying, leaving);

    assertThat(notes(register.knownOn(LocalDate.of(2025, 12, 31)))).containsExactly(staying);
    assertThat(notes(register.knownOn(LocalDate.of(2026, 1, 1)))).containsExactly(staying, leaving);
  }

  @Test
  void aDeclarationOfUnknownEffectIsKnownFromItsStatedDayOrElseFromNone() {
    Declaration.Builder known = new Declaration.Builder();
    Declaration stated =
        known
            .participant(code("AZE"))
            .treaty(number("185"))
            .kind(DeclarationKind.COMMUNICATION)
            .provenance(knownFrom("2011-01-01"))
            .build();
    TreatyRegister register = register(stated, reservationBuilder("AZE", "185").build());

    assertThat(notes(register.knownOn(LocalDate.of(2010, 12, 31)))).isEmpty();
    assertThat(notes(register.knownOn(LocalDate.of(2011, 1, 1)))).containsExactly(stated);
    assertThat(notes(register.knownOn(LocalDate.of(2999, 1, 1)))).containsExactly(stated);
  }

  @Test
  void theDeclarationsInEffectOnADayAreThoseThatAreOrMayBe() {
    Declaration dated = on("1", "2008-04-14").withdrawn(date("2026")).build();
    Declaration later = on("2", "2011-01-01").build();
    Declaration undated = reservationBuilder("AZE", "185").withdrawn(date("2020-01-01")).build();
    Dossier dossier = register(later, undated, dated).dossier(code("AZE"), number("185"));

    assertThat(dossier.declarationsInEffectOn(LocalDate.of(2008, 4, 13)))
        .containsExactly(entry(undated, Trilean.MAYBE));
    assertThat(dossier.declarationsInEffectOn(LocalDate.of(2011, 1, 1)))
        .containsExactly(
            entry(dated, Trilean.YES), entry(later, Trilean.YES), entry(undated, Trilean.MAYBE));
    assertThat(dossier.declarationsInEffectOn(LocalDate.of(2026, 6, 1)))
        .containsExactly(entry(dated, Trilean.MAYBE), entry(later, Trilean.YES));
    assertThat(dossier.declarationsInEffectOn(LocalDate.of(2026, 12, 31)))
        .containsExactly(entry(later, Trilean.YES));
  }

  @Test
  void theMarksOfAChartAreNotKnownBeforeIt() {
    DepositaryNote marks =
        new ChartMarks(
            code("AZE"),
            number("185"),
            ImmutableSet.of(ChartMark.RESERVATIONS),
            date("../2026-11-23"),
            provenance());
    TreatyRegister register = registerBuilder(marks).build();

    assertThat(register.knownOn(LocalDate.of(2004, 6, 18)).notes()).isEmpty();
    assertThat(register.knownOn(LocalDate.of(2026, 11, 23)).notes()).containsExactly(marks);
  }

  private static Iterable<DepositaryNote> notes(TreatyRegister register) {
    return register.dossier(code("AZE"), number("185")).notes();
  }

  private static Suspension suspension(String on, Provenance provenance) {
    return new Suspension(code("AZE"), number("185"), date(on), provenance);
  }

  private static Declaration.Builder on(String article, String effect) {
    Declaration.Builder declaration = reservationBuilder("AZE", "185");
    declaration.addArticles(new ArticleNumber(article)).effect(date(effect));
    return declaration;
  }
}
