package org.accede.treatyoffice;

import static org.accede.treatyoffice.Replies.anomalies;
import static org.accede.treatyoffice.Replies.imported;
import static org.accede.treatyoffice.Replies.list;
import static org.accede.treatyoffice.Replies.treaty;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.accede.json.DataFileException;
import org.accede.source.Source;
import org.accede.source.SourceKind;
import org.accede.text.BilingualText;
import org.accede.time.ImpreciseDate;
import org.accede.treaty.FinalClauses;
import org.accede.treaty.ParticipationCode;
import org.accede.treaty.Series;
import org.accede.treaty.Treaty;
import org.accede.treaty.TreatyKind;
import org.accede.treaty.TreatyNumber;
import org.accede.treaty.TreatyOfficeCodes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Treaties of the treaty search, with the traps that the real reply has. */
class SearchImportTest {
  @Test
  void aRowBecomesATreatyWithTheClausesOnRecord() {
    TreatyOfficeImport imported = imported(list(treaty("030")));

    Treaty treaty = imported.register().treaty("030");
    assertThat(treaty.series()).isEqualTo(Series.ETS);
    assertThat(treaty.title())
        .isEqualTo(new BilingualText("Convention on Examples", "Convention sur les exemples"));
    assertThat(treaty.kind()).isEqualTo(TreatyKind.CONVENTION);
    assertThat(treaty.openedOn()).isEqualTo(ImpreciseDate.parse("1959-04-20"));
    assertThat(treaty.inForceOn()).contains(ImpreciseDate.parse("1962-06-12"));
    assertThat(treaty.unRegistration()).contains(6841);
    assertThat(treaty.codes())
        .contains(new TreatyOfficeCodes(2, 2, new ParticipationCode("MENX001")));
    assertThat(treaty.clauses()).isEqualTo(Replies.BASE.treaty("030").clauses());
    assertThat(treaty.openedAt()).isEmpty();
    assertThat(imported.anomalies()).isEmpty();
    assertThat(imported.isWhole()).isTrue();
    assertThat(imported.unknownFields()).isEmpty();
    assertThat(imported.replies())
        .containsExactly(new ReadReply("reply.json", ReplyShape.SEARCH, Optional.empty(), 1));
  }

  @Test
  void aTreatyThatIsNotOnRecordHasNoClauses() {
    Treaty treaty = imported(list(treaty("999"))).register().treaty("999");

    assertThat(treaty.clauses().read()).isEqualTo(FinalClauses.Reading.NOT_READ);
    assertThat(treaty.elaborators()).isEmpty();
  }

  @Test
  void namesAndElaboratorsOnRecordStay() {
    Treaty treaty = imported(list(treaty("185"))).register().treaty("185");

    assertThat(treaty.variants()).isEqualTo(Replies.BASE.treaty("185").variants());
    assertThat(treaty.elaborators()).isEqualTo(Replies.BASE.treaty("185").elaborators());
  }

  @Test
  void aTreatyCitesTheReplyWithItsDay() {
    Source source =
        imported(list(treaty("030"))).register().treaty("030").citations().get(0).source();

    assertThat(source.id()).isEqualTo("treaty-office-search-2026-11-20");
    assertThat(source.kind()).isEqualTo(SourceKind.DEPOSITARY);
    assertThat(source.title())
        .isEqualTo("Treaty Office's index of treaties (treaty search), 2026-11-20");
    assertThat(source.asOf()).contains(ImpreciseDate.parse("2026-11-20"));
  }

  @Test
  void letteredNumbersAreNumbersOfTheirOwn() {
    TreatyOfficeImport imported =
        imported(
            list(treaty("012"), treaty("012A", "Code_prot", 1, "Numero_traite_parent", "012")));

    assertThat(imported.register().treaties())
        .extracting(treaty -> treaty.number().toString())
        .containsExactly("012", "012A");
    assertThat(imported.anomalies()).isEmpty();
  }

  @Test
  void aNumberWithoutItsZeroIsReadWithIt() {
    TreatyOfficeImport imported =
        imported(
            list(
                treaty(
                    "30",
                    "Libelle_titre_ENG",
                    "Convention on Examples (ETS No. 030)",
                    "Libelle_titre_FRE",
                    "Convention sur les exemples (STE n° 030)")));

    assertThat(imported.register().treaties())
        .extracting(treaty -> treaty.number().toString())
        .containsExactly("030");
    assertThat(anomalies(imported))
        .containsExactly("NUMBER_NOT_PADDED 030 /0/Numero_traite \"30\" (030)");
  }

  @Test
  void aParentWithoutItsZeroIsFound() {
    TreatyOfficeImport imported =
        imported(list(treaty("054"), treaty("081", "Numero_traite_parent", "54")));

    assertThat(imported.register().treaty("081").parent()).contains(TreatyNumber.of("054"));
    assertThat(anomalies(imported))
        .containsExactly("NUMBER_NOT_PADDED 081 /1/Numero_traite_parent \"54\" (054)");
    assertThat(imported.isWhole()).isTrue();
  }

  @Test
  void zeroIsNoParent() {
    TreatyOfficeImport imported = imported(list(treaty("221", "Numero_traite_parent", "0")));

    assertThat(imported.register().treaty("221").parent()).isEmpty();
    assertThat(anomalies(imported))
        .containsExactly("PARENT_ZERO 221 /0/Numero_traite_parent \"0\"");
  }

  @Test
  void aParentThatTheReplyLacksComesFromTheRegisterWithWhatItsClausesSpeakOf() {
    TreatyOfficeImport imported = imported(list(treaty("224", "Numero_traite_parent", "185")));

    assertThat(imported.register().treaty("185")).isEqualTo(Replies.BASE.treaty("185"));
    assertThat(imported.anomalies()).isEmpty();
  }

  /** CETS No. 222 amends ETS No. 167, whose clauses speak of ETS No. 112. */
  @Test
  void whatTheClausesOfTheParentSpeakOfComesFromTheRegisterAsWell() {
    TreatyOfficeImport imported = imported(list(treaty("222", "Numero_traite_parent", "167")));

    assertThat(imported.register().treaties())
        .extracting(treaty -> treaty.number().toString())
        .containsExactly("112", "167", "222");
  }

  @Test
  void aParentThatTheReplyAloneHasIsEnough() {
    TreatyOfficeImport imported =
        imported(list(treaty("998"), treaty("999", "Numero_traite_parent", "998")));

    assertThat(imported.register().treaty("999").parent()).contains(TreatyNumber.of("998"));
    assertThat(imported.anomalies()).isEmpty();
  }

  @Test
  void aParentThatNobodyKnowsIsLeftOut() {
    TreatyOfficeImport imported = imported(list(treaty("224", "Numero_traite_parent", "999")));

    assertThat(imported.register().treaty("224").parent()).isEmpty();
    assertThat(anomalies(imported))
        .containsExactly("PARENT_UNKNOWN 224 /0/Numero_traite_parent \"999\"");
    assertThat(imported.isWhole()).isFalse();
  }

  @Test
  void aTimeOfDayDoesNotMakeADate() {
    TreatyOfficeImport imported =
        imported(list(treaty("030", "Date_ste", "1959-04-20T12:21:04.1")));

    assertThat(imported.register().treaty("030").openedOn())
        .isEqualTo(ImpreciseDate.parse("1959-04-20"));
    assertThat(anomalies(imported))
        .containsExactly("TIME_OF_DAY 030 /0/Date_ste \"1959-04-20T12:21:04.1\" (1959-04-20)");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "On Examples (ETS No. 030)           | On Examples   |",
        "On Examples (ETS No. 030) (*)       | On Examples   | TITLE_MARK",
        "On Examples (ETS 030)               | On Examples   | TITLE_NUMBER_FORM",
        "`On Examples (ETS 030) `            | On Examples   | TITLE_NUMBER_FORM",
        "On Examples ( ETS No. 030)          | On Examples   | TITLE_NUMBER_FORM",
        "On Examples                         | On Examples   | TITLE_NUMBER_FORM",
        "(ETS No. 030)                       | (ETS No. 030) | TITLE_NUMBER_FORM",
        "On Examples (ETS No. 031)           | On Examples   | TITLE_NUMBER_OF_ANOTHER",
        "On Examples (CETS No. 030)          | On Examples   | TITLE_NUMBER_OF_ANOTHER",
        "On  Examples (ETS No. 030)          | On Examples   | SPACES",
        "` On Examples (ETS No. 030)`        | On Examples   | SPACES",
        "On (some) Examples (ETS No. 030)    | On (some) Examples |",
      })
  void titlesAreTakenWithoutTheirNumber(String printed, String title, String anomaly) {
    TreatyOfficeImport imported = imported(list(treaty("030", "Libelle_titre_ENG", printed)));

    assertThat(imported.register().treaty("030").title().english()).isEqualTo(title);
    assertThat(imported.anomalies())
        .extracting(one -> one.kind().name())
        .isEqualTo(anomaly == null ? List.of() : List.of(anomaly));
  }

  @Test
  void theMarkOfATreatyThatIsClosedIsNoAnomaly() {
    TreatyOfficeImport imported =
        imported(
            list(
                treaty(
                    "022",
                    "Libelle_titre_ENG",
                    "Second Protocol (ETS No. 022) (*)",
                    "Date_closed_to_legal_act",
                    "1998-11-01T00:00:00")));

    Treaty treaty = imported.register().treaty("022");
    assertThat(treaty.title().english()).isEqualTo("Second Protocol");
    assertThat(treaty.closedOn()).contains(ImpreciseDate.parse("1998-11-01"));
    assertThat(imported.anomalies()).isEmpty();
  }

  @Test
  void registrationZeroAndNullAreNone() {
    TreatyOfficeImport imported =
        imported(
            list(treaty("030", "Numero_enreg_onu", 0), treaty("031", "Numero_enreg_onu", null)));

    assertThat(imported.register().treaties())
        .extracting(Treaty::unRegistration)
        .containsExactly(Optional.empty(), Optional.empty());
    assertThat(imported.anomalies()).isEmpty();
  }

  @Test
  void aCommonNameIsTakenWithoutItsBlanksAndOnlyInBothLanguages() {
    TreatyOfficeImport imported =
        imported(
            list(
                treaty("229", "Nom_commun_ENG", "Claims ", "Nom_commun_FRE", "Réclamations"),
                treaty("230", "Nom_commun_ENG", "Claims", "Nom_commun_FRE", null)));

    assertThat(imported.register().treaty("229").commonName())
        .contains(new BilingualText("Claims", "Réclamations"));
    assertThat(imported.register().treaty("230").commonName()).isEmpty();
    assertThat(anomalies(imported))
        .containsExactly(
            "SPACES 229 /0/Nom_commun_ENG \"Claims \" (Claims)",
            "HALF_A_NAME 230 /1/Nom_commun_ENG \"Claims\"");
    assertThat(imported.isWhole()).isFalse();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({"Code_conv,", "Code_conv, MEN", "Code_mode_sig,", "Code_ent_vig_ste,"})
  void codesOfAnotherFormAreLeftOutTogether(String field, String value) {
    TreatyOfficeImport imported = imported(list(treaty("030", field, value)));

    assertThat(imported.register().treaty("030").codes()).isEmpty();
    assertThat(imported.anomalies())
        .singleElement()
        .satisfies(
            anomaly -> {
              assertThat(anomaly.kind()).isEqualTo(AnomalyKind.CODES_UNREADABLE);
              assertThat(anomaly.field()).contains(field);
            });
  }

  @Test
  void placesHaveTheNamesOfTheirTable() {
    TreatyOfficeImport imported =
        imported(
            list(treaty("030"), treaty("031", "Code_lieu_ste", 40)),
            list(
                Replies.row(Map.of(), "Key", "1", "Value", "Strasbourg"),
                Replies.row(Map.of(), "Key", 18, "Value", "Rome")));

    assertThat(imported.register().treaty("030").openedAt()).contains("Strasbourg");
    assertThat(imported.register().treaty("030").citations())
        .extracting(citation -> citation.source().id())
        .containsExactly("treaty-office-search-2026-11-20", "treaty-office-places-2026-11-20");
    assertThat(imported.register().treaty("031").openedAt()).isEmpty();
    assertThat(anomalies(imported)).containsExactly("PLACE_UNKNOWN 031 /1/Code_lieu_ste 40");
    assertThat(imported.replies())
        .extracting(ReadReply::shape)
        .containsExactly(ReplyShape.PLACES, ReplyShape.SEARCH);
  }

  @Test
  void fieldsThatNobodyHasDescribedAreCountedAndKept() {
    TreatyOfficeImport imported =
        imported(
            list(
                treaty("030", "Depositaire", "<b>\"SG\"</b>"),
                treaty("031", "Depositaire", null, "Liens", List.of(1, 2))));

    assertThat(imported.unknownFields())
        .containsExactly(
            new UnknownField(
                "Depositaire", 2, "reply.json /0/Depositaire", "\"<b>\\\"SG\\\"</b>\""),
            new UnknownField("Liens", 1, "reply.json /1/Liens", "[...]"));
    assertThat(imported.anomalies()).isEmpty();
  }

  @ParameterizedTest(name = "{0} = {1}")
  @CsvSource(
      delimiter = '|',
      nullValues = "null",
      value = {
        "Numero_traite        | IV                  | the number of a treaty",
        "Mention              | SEV                 | ETS or CETS",
        "Mention              | null                | a text",
        "Libelle_titre_FRE    | null                | a text",
        "Date_ste             | null                | the date of opening",
        "Date_ste             | 1959-02-30T00:00:00 | a date such as",
        "Date_ste             | 99999-01-01T00:00:00 | a date such as",
        "Date_ste             | 20/04/1959          | a date such as",
        "Date_vigueur_ste     | 1962-06-11T22:00:00Z | a date such as",
        "Date_vigueur_ste     | 1958-06-12T00:00:00 | not before the opening for signature on 1959-04-20",
        "Date_closed_to_legal_act | 0001-01-01T00:00:00 | not before the opening",
        "Numero_traite_parent | V                   | the number of a treaty",
        "Code_prot            | 1                   | a whole number or null",
        "Code_prot            | null                | a whole number",
        "Numero_enreg_onu     | 6841                | a whole number or null",
      })
  void whatIsUsedHasToHaveItsForm(String field, String value, String expected) {
    assertThatExceptionOfType(DataFileException.class)
        .isThrownBy(() -> imported(list(treaty("030", field, value))))
        .satisfies(
            refused -> {
              assertThat(refused.file()).isEqualTo("reply.json");
              assertThat(refused.pointer()).isEqualTo("/0/" + field);
              assertThat(refused.expected()).contains(expected);
            });
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({"3", "-1"})
  void aKindOfTreatyThatNobodyHasSeenIsRefused(int kind) {
    assertThatExceptionOfType(DataFileException.class)
        .isThrownBy(() -> imported(list(treaty("030", "Code_prot", kind))))
        .satisfies(refused -> assertThat(refused.pointer()).isEqualTo("/0/Code_prot"));
  }

  @Test
  void aTreatyTwiceIsRefused() {
    assertThatExceptionOfType(DataFileException.class)
        .isThrownBy(() -> imported(list(treaty("030"), treaty("30"))))
        .withMessage("reply.json /1/Numero_traite: found \"30\", expected each treaty once");
  }

  @Test
  void aPlaceTwiceAndAPlaceWithoutANumberAreRefused() {
    assertThatExceptionOfType(DataFileException.class)
        .isThrownBy(
            () ->
                imported(
                    Replies.file(
                        "[{\"Key\": \"1\", \"Value\": \"A\"}, {\"Key\": \"1\", \"Value\": \"B\"}]")))
        .withMessageContaining("/1/Key: found \"1\", expected each place once");
    assertThatExceptionOfType(DataFileException.class)
        .isThrownBy(() -> imported(Replies.file("[{\"Key\": \"one\", \"Value\": \"A\"}]")))
        .withMessageContaining("/0/Key: found \"one\", expected the number of a place");
  }
}
