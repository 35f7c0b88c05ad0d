package org.accede.treatyoffice;

import static org.accede.rule.accession.AccessionStage.CONSENT_EXPRESSED;
import static org.accede.rule.accession.AccessionStage.FORMER_PARTY;
import static org.accede.rule.accession.AccessionStage.PARTY;
import static org.accede.rule.accession.AccessionStage.SIGNATORY;
import static org.accede.treatyoffice.Replies.BASE;
import static org.accede.treatyoffice.Replies.SAVED;
import static org.accede.treatyoffice.Replies.file;
import static org.accede.treatyoffice.Replies.imported;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import org.accede.act.Consent;
import org.accede.act.ConsentKind;
import org.accede.act.DeclarationKind;
import org.accede.act.Denunciation;
import org.accede.error.UnknownNameException;
import org.accede.participant.ParticipantCode;
import org.accede.query.Accessions;
import org.accede.register.Dossier;
import org.accede.register.TreatyRegister;
import org.accede.rule.accession.AccessionStage;
import org.accede.rule.accession.AccessionState;
import org.accede.treaty.TreatyNumber;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Charts such as people reported of other programs, or as treaty bases print them. They have few
 * rows, so each also has the anomaly of a chart without a row for each member State.
 */
class ReportedChartsTest {
  private static final String NAMES =
      """
      [[{"NumSTE": "210", "CodePays": "TUR", "LibPaysOrga": "Turquie",
         "DateSignature": "2011-05-11T00:00:00", "DateConsentement": "2012-03-14T00:00:00", "DateEntreeVigueur": "2014-08-01T00:00:00",
         "DateDenonciation": "2021-03-22T00:00:00", "DateEffetDenonciation": "2021-07-01T00:00:00"},
        {"NumSTE": "210", "CodePays": "MKD", "LibPaysOrga": "The former Yugoslav Republic of Macedonia",
         "DateSignature": "2011-07-08T00:00:00", "DateConsentement": "2018-03-23T00:00:00", "DateEntreeVigueur": "2018-07-01T00:00:00"},
        {"NumSTE": "210", "CodePays": "CZE", "LibPaysOrga": "Czechia", "DateSignature": "2016-05-02T00:00:00"},
        {"NumSTE": "210", "CodePays": "BUL", "LibPaysOrga": null, "DateSignature": "2016-04-21T00:00:00"}],
       [],
       [{"NumSTE": "210", "CodePays": "UE", "LibPaysOrga": "Union européenne",
         "DateSignature": "2017-06-13T00:00:00", "DateConsentement": "2023-06-28T00:00:00", "DateEntreeVigueur": "2023-10-01T00:00:00"}]]
      """;

  /** The kinds of the anomalies, without that of a chart that has few rows. */
  private static List<AnomalyKind> odd(TreatyOfficeImport imported) {
    return imported.anomalies().stream()
        .map(Anomaly::kind)
        .filter(kind -> kind != AnomalyKind.MEMBERS_MISSING)
        .toList();
  }

  private static List<AccessionStage> stages(
      TreatyRegister register, String participant, String treaty, LocalDate day) {
    return Accessions.in(register).of(participant).to(treaty).asOf(day).candidates().stream()
        .map(AccessionState::stage)
        .toList();
  }

  private static Dossier dossier(TreatyRegister register, String participant, String treaty) {
    return register.dossier(ParticipantCode.of(participant), TreatyNumber.of(treaty));
  }

  private static Consent consent(TreatyRegister register) {
    return dossier(register, "TUN", "185").acts().stream()
        .filter(Consent.class::isInstance)
        .map(Consent.class::cast)
        .findFirst()
        .orElseThrow();
  }

  @Test
  @DisplayName("f07: an entry into force before the consent is read as a succession")
  void anEntryIntoForceBeforeTheConsentIsReadAsASuccession() {
    TreatyOfficeImport imported =
        imported(
            file(
                """
                [[{"NumSTE": "120", "CodePays": "MNE", "LibPaysOrga": "Montenegro",
                   "DateConsentement": "2006-06-14T00:00:00", "DateEntreeVigueur": "2006-06-06T00:00:00"}], [], []]
                """));

    assertThat(odd(imported)).containsExactly(AnomalyKind.SUCCESSION);
    assertThat(stages(imported.register(), "MNE", "120", LocalDate.of(2006, 6, 6)))
        .containsExactly(PARTY);
    assertThat(stages(imported.register(), "MNE", "120", LocalDate.of(2010, 1, 1)))
        .containsExactly(PARTY);
  }

  @Test
  @DisplayName("f14: a denunciation that a declaration calls partial ends nothing")
  void aDenunciationThatADeclarationCallsPartialEndsNothing() {
    TreatyOfficeImport imported =
        TreatyOfficeImport.asOf(SAVED, BASE)
            .add(
                file(
                    """
                    [[{"NumSTE": "043", "CodePays": "BEL", "LibPaysOrga": "Belgium",
                       "DateConsentement": "1991-06-18T00:00:00", "DateEntreeVigueur": "1991-07-19T00:00:00",
                       "DateDenonciation": "2007-04-30T00:00:00", "DateEffetDenonciation": "2008-04-28T00:00:00"}], [], []]
                    """))
            .addDeclarations(
                TreatyNumber.of("043"),
                file(
                    """
                    [{"code_Pays": {"Value": "Belgium"}, "code_Organisation": {"Libelle": "Null"},
                      "nature_Dec": "Partial denunciation", "numero_Article": "12",
                      "date_Effet": "2008-04-28T00:00:00", "date_Effet_Retrait": null,
                      "texte_Decl": "<p>Only Chapter I is denounced.</p>"}]
                    """))
            .build();

    assertThat(odd(imported)).containsExactly(AnomalyKind.PARTIAL_DENUNCIATION);
    assertThat(stages(imported.register(), "BEL", "043", LocalDate.of(2020, 1, 1)))
        .containsExactly(PARTY);
  }

  @Test
  @DisplayName("f16: a chart with the Cook Islands is read")
  void aChartWithTheCookIslandsIsRead() {
    TreatyOfficeImport imported =
        imported(
            file(
                """
                [[{"NumSTE": "127", "CodePays": "ALB", "LibPaysOrga": "Albania",
                   "DateConsentement": "2013-08-08T00:00:00", "DateEntreeVigueur": "2013-12-01T00:00:00"}],
                 [{"NumSTE": "127", "CodePays": "COK", "LibPaysOrga": "Cook Islands", "DateSignature": "2016-10-28T00:00:00",
                   "DateConsentement": "2017-05-29T00:00:00", "DateEntreeVigueur": "2017-09-01T00:00:00"}], []]
                """));

    assertThat(odd(imported)).isEmpty();
    assertThat(stages(imported.register(), "Cook Islands", "127", LocalDate.of(2025, 9, 11)))
        .containsExactly(PARTY);
  }

  @Test
  @DisplayName("p02: a date that stands for none is no denunciation")
  void aDateThatStandsForNoneIsNoDenunciation() {
    TreatyOfficeImport imported =
        imported(
            file(
                """
                [[{"NumSTE": "185", "CodePays": "ALB", "LibPaysOrga": "Albania", "DateSignature": "2001-11-23T00:00:00",
                   "DateConsentement": "2002-06-20T00:00:00", "DateEntreeVigueur": "2004-07-01T00:00:00",
                   "DateDenonciation": "0001-01-01T00:00:00", "DateEffetDenonciation": "1900-01-01T00:00:00"}], [], []]
                """));

    assertThat(imported.register().acts()).noneMatch(Denunciation.class::isInstance);
    assertThat(odd(imported))
        .containsExactly(AnomalyKind.BEFORE_OPENING, AnomalyKind.BEFORE_OPENING);
  }

  @ParameterizedTest(name = "p04: {0} is {1}")
  @CsvSource({
    "Turquie, TUR",
    "The former Yugoslav Republic of Macedonia, MKD",
    "Czechia, CZE",
    "Bulgaria, BGR",
    "European Community, EUE",
  })
  void oldAndFrenchAndNewNamesAreThoseOfTheRightParticipants(String name, String code) {
    TreatyOfficeImport imported = imported(file(NAMES));

    assertThat(odd(imported)).isEmpty();
    assertThat(imported.register().participant(name).code()).isEqualTo(ParticipantCode.of(code));
    assertThat(dossier(imported.register(), code, "210").acts()).isNotEmpty();
  }

  @ParameterizedTest(name = "p04: {0}")
  @CsvSource({"Macedonia", "FYR Macedonia"})
  void aNameThatIsNobodysAloneIsAskedBack(String name) {
    TreatyRegister register = imported(file(NAMES)).register();

    assertThatExceptionOfType(UnknownNameException.class)
        .isThrownBy(() -> register.participant(name))
        .withMessageContaining("did you mean MKD (North Macedonia)?");
  }

  @ParameterizedTest(name = "p06: {0}: {1}")
  @CsvSource({"2021-06-30, PARTY", "2021-07-01, FORMER_PARTY"})
  void aDenunciationEndsTheParticipationOnTheDayOfItsEffect(LocalDate day, AccessionStage stage) {
    assertThat(stages(imported(file(NAMES)).register(), "TUR", "210", day)).containsExactly(stage);
  }

  @ParameterizedTest(name = "p18: {0}: {1}")
  @CsvSource({"2018-12-31, 1", "2019-01-01, 0"})
  void aReservationCountsUntilItsWithdrawalTakesEffect(LocalDate day, int count) {
    TreatyOfficeImport imported =
        TreatyOfficeImport.asOf(SAVED, BASE)
            .addDeclarations(
                TreatyNumber.of("217"),
                file(
                    """
                    [{"code_Pays": {"Value": "Denmark"}, "code_Organisation": {"Libelle": "Null"},
                      "nature_Dec": "Territorial Application", "numero_Article": "12",
                      "date_Effet": "2017-07-01T00:00:00", "date_Effet_Retrait": null,
                      "texte_Decl": "<p>Not for two territories.</p>"},
                     {"code_Pays": {"Value": "Albania"}, "code_Organisation": {"Libelle": "Null"},
                      "nature_Dec": "Reservation", "numero_Article": "2",
                      "date_Effet": "2017-07-01T00:00:00", "date_Effet_Retrait": "2019-01-01T00:00:00",
                      "texte_Decl": "<p>A reservation.</p>"}]
                    """))
            .build();

    assertThat(dossier(imported.register(), "ALB", "217").declarationsInEffectOn(day).keySet())
        .filteredOn(declaration -> declaration.kind() == DeclarationKind.RESERVATION)
        .hasSize(count);
    assertThat(dossier(imported.register(), "DNK", "217").declarationsInEffectOn(day)).hasSize(1);
  }

  @Test
  @DisplayName("p22: a State in two lists of one chart is taken once, and that is told")
  void aStateInTwoListsIsTakenOnceAndThatIsTold() {
    String row =
        """
        {"NumSTE": "030", "CodePays": "RUS", "LibPaysOrga": "Russian Federation", "DateSignature": "1996-11-07T00:00:00",
         "DateConsentement": "1999-12-10T00:00:00", "DateEntreeVigueur": "2000-03-09T00:00:00"}
        """;
    TreatyOfficeImport imported = imported(file("[[" + row + "], [" + row + "], []]"));

    assertThat(odd(imported)).containsExactly(AnomalyKind.ROW_TWICE);
    assertThat(imported.register().acts()).hasSize(3);
  }

  @Test
  @DisplayName("p24: a signature with an entry into force and no consent leaves the way open")
  void aSignatureWithAnEntryIntoForceAndNoConsentLeavesTheWayOpen() {
    TreatyRegister register =
        imported(
                file(
                    """
                    [[{"NumSTE": "213", "CodePays": "IRL", "LibPaysOrga": "Ireland", "DateSignature": "2013-06-24T00:00:00",
                       "DateConsentement": null, "DateEntreeVigueur": "2021-08-01T00:00:00"},
                      {"NumSTE": "213", "CodePays": "AUT", "LibPaysOrga": "Austria", "DateSignature": "2013-06-25T00:00:00",
                       "DateConsentement": "2017-10-19T00:00:00", "DateEntreeVigueur": "2021-08-01T00:00:00"}], [], []]
                    """))
            .register();

    assertThat(stages(register, "IRL", "213", LocalDate.of(2015, 1, 1)))
        .containsExactly(CONSENT_EXPRESSED, SIGNATORY);
    assertThat(stages(register, "IRL", "213", LocalDate.of(2021, 8, 1))).containsExactly(PARTY);
  }

  @Test
  @DisplayName("p26: a denunciation before the consent of its row is that of an earlier time")
  void aDenunciationBeforeTheConsentIsThatOfAnEarlierTime() {
    TreatyRegister register =
        imported(
                file(
                    """
                    [[{"NumSTE": "005", "CodePays": "GRE", "LibPaysOrga": "Greece", "DateSignature": "1950-11-28T00:00:00",
                       "DateConsentement": "1974-11-28T00:00:00", "DateEntreeVigueur": "1974-11-28T00:00:00",
                       "DateDenonciation": "1969-12-12T00:00:00", "DateEffetDenonciation": "1970-06-13T00:00:00"}], [], []]
                    """))
            .register();

    assertThat(stages(register, "GRC", "005", LocalDate.of(1960, 1, 1))).contains(PARTY);
    assertThat(stages(register, "GRC", "005", LocalDate.of(1972, 1, 1)))
        .containsExactly(FORMER_PARTY);
    assertThat(stages(register, "GRC", "005", LocalDate.of(1980, 1, 1))).containsExactly(PARTY);
  }

  @Test
  void aChartThatDoesNotSayTheKindOfConsentKeepsTheKindOnRecord() {
    TreatyRegister chart =
        imported(
                file(
                    """
                    [[], [{"NumSTE": "185", "CodePays": "TUN", "LibPaysOrga": "Tunisia",
                           "DateConsentement": "2024-03-08T00:00:00", "DateEntreeVigueur": "2024-07-01T00:00:00"}], []]
                    """))
            .register();

    assertThat(consent(chart).kind()).isEqualTo(ConsentKind.NOT_STATED);
    assertThat(consent(chart.combinedWith(BASE)).kind()).isEqualTo(ConsentKind.ACCESSION);
    assertThat(consent(chart.combinedWith(BASE)).provenance().citations()).hasSize(2);
  }
}
