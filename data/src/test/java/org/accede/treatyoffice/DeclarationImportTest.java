package org.accede.treatyoffice;

import static org.accede.treatyoffice.Replies.BASE;
import static org.accede.treatyoffice.Replies.SAVED;
import static org.accede.treatyoffice.Replies.anomalies;
import static org.accede.treatyoffice.Replies.declaration;
import static org.accede.treatyoffice.Replies.file;
import static org.accede.treatyoffice.Replies.list;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.accede.act.ArticleNumber;
import org.accede.act.Declaration;
import org.accede.act.DeclarationKind;
import org.accede.act.DepositaryNote;
import org.accede.json.DataFile;
import org.accede.json.DataFileException;
import org.accede.participant.ParticipantCode;
import org.accede.time.ImpreciseDate;
import org.accede.time.Trilean;
import org.accede.treaty.TreatyNumber;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Reservations and declarations, with what can be odd about them. */
class DeclarationImportTest {
  private static final TreatyNumber CYBERCRIME = TreatyNumber.of("185");

  private static TreatyOfficeImport imported(DataFile declarations) {
    return TreatyOfficeImport.asOf(SAVED, BASE).addDeclarations(CYBERCRIME, declarations).build();
  }

  private static Declaration only(TreatyOfficeImport imported) {
    List<DepositaryNote> notes = imported.register().notes();
    assertThat(notes).hasSize(1);
    return (Declaration) notes.get(0);
  }

  @Test
  void aDeclarationIsKeptWithItsDatesAndItsText() {
    TreatyOfficeImport imported =
        imported(list(declaration("Albania", "date_Effet_Retrait", "2010-01-01T00:00:00")));

    Declaration declaration = only(imported);
    assertThat(declaration.participant()).isEqualTo(ParticipantCode.of("ALB"));
    assertThat(declaration.treaty()).isEqualTo(CYBERCRIME);
    assertThat(declaration.kind()).isEqualTo(DeclarationKind.DECLARATION);
    assertThat(declaration.nature()).isEmpty();
    assertThat(declaration.articles()).containsExactly(new ArticleNumber("24"));
    assertThat(declaration.effect()).contains(ImpreciseDate.parse("2004-07-01"));
    assertThat(declaration.withdrawn()).contains(ImpreciseDate.parse("2010-01-01"));
    assertThat(declaration.text()).contains("<p>In accordance with Article 24 ...</p>");
    assertThat(declaration.provenance().citations().get(0).source().id())
        .isEqualTo("treaty-office-declarations-185-2026-11-20");
    assertThat(declaration.inEffectOn(LocalDate.of(2004, 6, 30))).isEqualTo(Trilean.NO);
    assertThat(declaration.inEffectOn(LocalDate.of(2004, 7, 1))).isEqualTo(Trilean.YES);
    assertThat(declaration.inEffectOn(LocalDate.of(2010, 1, 1))).isEqualTo(Trilean.NO);
    assertThat(imported.register().treatyCoverage().isEmpty()).isTrue();
    assertThat(imported.anomalies()).isEmpty();
    assertThat(imported.unknownFields()).isEmpty();
    assertThat(imported.isWhole()).isTrue();
  }

  @Test
  void whatIsNotKnownOnADayIsNotThereOnThatDay() {
    TreatyOfficeImport imported =
        imported(list(declaration("Albania"), declaration("Andorra", "date_Effet", null)));

    assertThat(imported.register().knownOn(LocalDate.of(2004, 7, 1)).notes())
        .extracting(note -> note.participant().value())
        .containsExactly("ALB");
    assertThat(imported.register().knownOn(LocalDate.of(2004, 6, 30)).notes()).isEmpty();
    assertThat(imported.register().knownOn(SAVED).notes()).hasSize(2);
  }

  @Test
  void theTextNullIsNoOrganisation() {
    TreatyOfficeImport imported =
        imported(
            list(
                declaration("Albania"),
                declaration(null, "code_Organisation", Map.of("Libelle", "European Union")),
                declaration(
                    "Null",
                    "code_Organisation",
                    Map.of("Libelle", "European Union"),
                    "numero_Article",
                    "2"),
                declaration("Andorra", "code_Organisation", null)));

    assertThat(imported.register().notes())
        .extracting(note -> note.participant().value())
        .containsExactly("ALB", "EUE", "EUE", "AND");
    assertThat(imported.anomalies()).isEmpty();
  }

  @Test
  void aDeclarationByNobodyOrByTwoIsLeftOut() {
    TreatyOfficeImport imported =
        imported(
            list(
                declaration(null),
                declaration("Albania", "code_Organisation", Map.of("Libelle", "European Union"))));

    assertThat(imported.register().notes()).isEmpty();
    assertThat(anomalies(imported))
        .containsExactly(
            "AUTHOR_UNCLEAR 185 /0 null (\"Null\")",
            "AUTHOR_UNCLEAR 185 /1 \"Albania\" (\"European Union\")");
    assertThat(imported.isWhole()).isFalse();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "Reservation, RESERVATION",
    "Réserve, RESERVATION",
    "declaration, DECLARATION",
    "Derogation, DEROGATION",
    "Denunciation, DENUNCIATION",
    "Withdrawal, WITHDRAWAL",
    "Territorial application, TERRITORIAL_APPLICATION",
    "Communication, COMMUNICATION",
    "Objection, OBJECTION",
  })
  void theNatureIsOneOfTheKnownWords(String word, DeclarationKind kind) {
    Declaration declaration = only(imported(list(declaration("Albania", "nature_Dec", word))));

    assertThat(declaration.kind()).isEqualTo(kind);
    assertThat(declaration.nature()).isEmpty();
  }

  @Test
  void anotherWordForItsNatureIsKept() {
    Declaration declaration =
        only(imported(list(declaration("Albania", "nature_Dec", " Central authority "))));

    assertThat(declaration.kind()).isEqualTo(DeclarationKind.OTHER);
    assertThat(declaration.nature()).contains("Central authority");
  }

  @Test
  void aDeclarationThatDoesNotSayWhatItIsIsLeftOut() {
    TreatyOfficeImport imported = imported(list(declaration("Albania", "nature_Dec", null)));

    assertThat(imported.register().notes()).isEmpty();
    assertThat(anomalies(imported)).containsExactly("NATURE_MISSING 185 ALB /0/nature_Dec null");
  }

  @Test
  void anArticleIsNumberedAsTheSourceDoes() {
    TreatyOfficeImport imported =
        imported(
            list(
                declaration("Albania", "numero_Article", "Ex-25"),
                declaration("Albania", "numero_Article", 10),
                declaration("Albania", "numero_Article", null)));

    assertThat(imported.register().notes())
        .extracting(note -> ((Declaration) note).articles().toString())
        .containsExactly("[Ex-25]", "[10]", "[]");
  }

  @Test
  void oddDatesAreToldOfAndTheRowIsLeftOut() {
    TreatyOfficeImport imported =
        imported(
            list(
                declaration("Albania", "date_Effet", "soon"),
                declaration("Albania", "date_Effet_Retrait", "2000-01-01T00:00:00"),
                declaration("Albania", "date_Effet_Retrait", "2003-01-01T00:00:00")));

    assertThat(imported.register().notes()).isEmpty();
    assertThat(anomalies(imported))
        .containsExactly(
            "DATE_UNREADABLE 185 ALB /0/date_Effet \"soon\"",
            "BEFORE_OPENING 185 ALB /1/date_Effet_Retrait \"2000-01-01T00:00:00\" (2001-11-23)",
            "CONTRADICTION 185 ALB /2/date_Effet_Retrait \"2003-01-01T00:00:00\" (a day not before"
                + " the effect of 2004-07-01)");
  }

  @Test
  void theSameDeclarationTwiceIsTakenOnce() {
    TreatyOfficeImport imported = imported(list(declaration("Albania"), declaration("Albania")));

    assertThat(imported.register().notes()).hasSize(1);
    assertThat(anomalies(imported))
        .containsExactly("ROW_TWICE 185 ALB /1 \"Declaration\" (ALB 185 DECLARATION)");
    assertThat(imported.isWhole()).isTrue();
  }

  @Test
  void aTreatyMayHaveNoDeclarations() {
    assertThat(imported(file("[]")).register().notes()).isEmpty();
  }

  @Test
  void fieldsWithinFieldsAreKnownByBothNames() {
    TreatyOfficeImport imported =
        imported(
            list(declaration("Albania", "code_Pays", Map.of("Value", "Albania", "Key", "ALB"))));

    assertThat(imported.unknownFields())
        .containsExactly(
            new UnknownField("code_Pays/Key", 1, "reply.json /0/code_Pays/Key", "\"ALB\""));
  }

  @Test
  void whoIsNotKnownIsRefused() {
    assertThatExceptionOfType(DataFileException.class)
        .isThrownBy(() -> imported(list(declaration("Albanien"))))
        .satisfies(
            refused -> {
              assertThat(refused.pointer()).isEqualTo("/0/code_Pays/Value");
              assertThat(refused.value()).isEqualTo("\"Albanien\"");
              assertThat(refused.expected()).contains("such as ALB (Albania)");
            });
  }

  @Test
  void aTextInThePlaceOfAnObjectIsRefused() {
    Map<String, Object> row = new HashMap<>(declaration("Albania"));
    row.put("code_Pays", "Albania");
    assertThatExceptionOfType(DataFileException.class)
        .isThrownBy(() -> imported(list(row)))
        .withMessage("reply.json /0/code_Pays: found \"Albania\", expected an object or null");
    assertThatExceptionOfType(DataFileException.class)
        .isThrownBy(() -> imported(list(declaration("Albania", "code_Organisation", "EU"))))
        .withMessage("reply.json /0/code_Organisation: found \"EU\", expected an object or null");
  }

  @Test
  void declarationsHaveToBeGivenWithTheirTreaty() {
    assertThatExceptionOfType(DataFileException.class)
        .isThrownBy(() -> Replies.imported(list(declaration("Albania"))))
        .withMessageContaining("expected the number of the treaty beside them");
    assertThatExceptionOfType(DataFileException.class)
        .isThrownBy(() -> imported(list(Replies.treaty("030"))))
        .withMessageContaining("found a reply about SEARCH, expected reservations");
  }
}
