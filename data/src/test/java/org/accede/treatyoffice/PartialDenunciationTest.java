package org.accede.treatyoffice;

import static org.accede.treatyoffice.Replies.BASE;
import static org.accede.treatyoffice.Replies.SAVED;
import static org.accede.treatyoffice.Replies.anomalies;
import static org.accede.treatyoffice.Replies.chart;
import static org.accede.treatyoffice.Replies.declaration;
import static org.accede.treatyoffice.Replies.list;
import static org.accede.treatyoffice.Replies.party;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.accede.act.Denunciation;
import org.accede.json.DataFile;
import org.accede.participant.ParticipantCode;
import org.accede.query.Accessions;
import org.accede.rule.accession.AccessionStage;
import org.accede.treaty.TreatyNumber;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Denunciations in a chart that a declaration calls partial. */
class PartialDenunciationTest {
  private static final TreatyNumber NATIONALITY = TreatyNumber.of("043");
  private static final ParticipantCode BELGIUM = ParticipantCode.of("BEL");

  private static DataFile charted() {
    return chart(
        party(
            "BEL",
            "Belgium",
            "NumSTE",
            "043",
            "DateConsentement",
            "1991-06-18T00:00:00",
            "DateEntreeVigueur",
            "1991-07-19T00:00:00",
            "DateDenonciation",
            "2007-04-30T00:00:00",
            "DateEffetDenonciation",
            "2008-04-28T00:00:00"));
  }

  private static Map<String, Object> partial(Object... changes) {
    return Replies.row(
        declaration(
            "Belgium",
            "nature_Dec",
            "Partial denunciation",
            "numero_Article",
            "12",
            "date_Effet",
            "2008-04-28T00:00:00"),
        changes);
  }

  private static TreatyOfficeImport imported(Object... declarations) {
    return TreatyOfficeImport.asOf(SAVED, BASE)
        .add(charted())
        .addDeclarations(NATIONALITY, list(declarations))
        .build();
  }

  private static Denunciation denunciation(TreatyOfficeImport imported) {
    return imported.register().acts().stream()
        .filter(Denunciation.class::isInstance)
        .map(Denunciation.class::cast)
        .findFirst()
        .orElseThrow();
  }

  private static AccessionStage stage(TreatyOfficeImport imported) {
    return Accessions.in(imported.register().combinedWith(BASE))
        .of("BEL")
        .to("043")
        .asOf(LocalDate.of(2020, 1, 1))
        .candidates()
        .stream()
        .map(state -> state.stage())
        .reduce(
            (one, next) -> {
              throw new AssertionError("more than one stage: " + one + ", " + next);
            })
        .orElseThrow();
  }

  @Test
  void theDenunciationOfAPartEndsNothingAndCitesTheDeclaration() {
    TreatyOfficeImport imported = imported(partial());

    assertThat(denunciation(imported).part()).contains("Partial denunciation (Article 12)");
    assertThat(denunciation(imported).provenance().citations())
        .extracting(citation -> citation.source().id())
        .containsExactly(
            "treaty-office-chart-043-2026-11-20", "treaty-office-declarations-043-2026-11-20");
    assertThat(stage(imported)).isEqualTo(AccessionStage.PARTY);
    assertThat(anomalies(imported))
        .containsExactly(
            "PARTIAL_DENUNCIATION 043 BEL /0/0 {DateConsentement=1991-06-18,"
                + " DateEntreeVigueur=1991-07-19, DateDenonciation=2007-04-30,"
                + " DateEffetDenonciation=2008-04-28} (Partial denunciation (Article 12))");
    assertThat(imported.register().dossier(BELGIUM, NATIONALITY).notes()).hasSize(1);
    assertThat(imported.isWhole()).isTrue();
  }

  @Test
  void withoutADeclarationItIsADenunciationOfTheWhole() {
    TreatyOfficeImport imported = Replies.imported(charted());

    assertThat(denunciation(imported).isWhole()).isTrue();
    assertThat(stage(imported)).isEqualTo(AccessionStage.FORMER_PARTY);
    assertThat(imported.anomalies()).isEmpty();
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "date_Effet, 2007-04-30T00:00:00",
    "nature_Dec, Dénonciation partielle",
    "nature_Dec, 'PARTIAL DENUNCIATION (Chapter I)'",
  })
  void aDeclarationAboutItMakesItPartial(String field, String value) {
    assertThat(denunciation(imported(partial(field, value))).isWhole()).isFalse();
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "date_Effet, 2008-04-29T00:00:00",
    "date_Effet,",
    "nature_Dec, Denunciation",
    "nature_Dec, Withdrawal of a partial denunciation",
    "nature_Dec, Declaration",
  })
  void aDeclarationAboutSomethingElseDoesNot(String field, String value) {
    assertThat(denunciation(imported(partial(field, value))).isWhole()).isTrue();
  }

  @Test
  void aDeclarationOfSomebodyElseDoesNot() {
    TreatyOfficeImport imported = imported(partial("code_Pays", Map.of("Value", "France")));

    assertThat(denunciation(imported).isWhole()).isTrue();
    assertThat(imported.anomalies()).isEmpty();
  }

  @Test
  void severalDeclarationsAreNamedTogether() {
    TreatyOfficeImport imported =
        imported(
            partial("numero_Article", "2"),
            partial("numero_Article", null, "nature_Dec", "Partial denunciation of Chapter I"));

    assertThat(denunciation(imported).part())
        .contains("Partial denunciation (Article 2); Partial denunciation of Chapter I");
  }

  @Test
  void whatIsOddAboutTheDeclarationsIsToldAfterTheChart() {
    TreatyOfficeImport imported =
        imported(partial(), partial("date_Effet", "2008-04-28T10:00:00", "numero_Article", "7"));

    assertThat(imported.anomalies())
        .extracting(Anomaly::kind)
        .containsExactly(AnomalyKind.PARTIAL_DENUNCIATION, AnomalyKind.TIME_OF_DAY);
  }
}
