package org.accede.treatyoffice;

import static org.accede.treatyoffice.Replies.BASE;
import static org.accede.treatyoffice.Replies.SAVED;
import static org.accede.treatyoffice.Replies.anomalies;
import static org.accede.treatyoffice.Replies.chart;
import static org.accede.treatyoffice.Replies.file;
import static org.accede.treatyoffice.Replies.imported;
import static org.accede.treatyoffice.Replies.list;
import static org.accede.treatyoffice.Replies.party;
import static org.accede.treatyoffice.Replies.rows;
import static org.accede.treatyoffice.Replies.treaty;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.accede.act.ChartMark;
import org.accede.act.ChartMarks;
import org.accede.act.Consent;
import org.accede.act.ConsentKind;
import org.accede.act.Denunciation;
import org.accede.act.EntryIntoForce;
import org.accede.act.Signature;
import org.accede.act.Suspension;
import org.accede.act.TreatyAct;
import org.accede.error.InvalidValueException;
import org.accede.json.DataFileException;
import org.accede.participant.ParticipantCode;
import org.accede.register.Dossier;
import org.accede.source.Citation;
import org.accede.source.Provenance;
import org.accede.source.Source;
import org.accede.source.SourceKind;
import org.accede.time.ImpreciseDate;
import org.accede.treaty.TreatyNumber;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Charts of signatures and ratifications, with what can be odd about them. */
class ChartImportTest {
  private static final TreatyNumber CYBERCRIME = TreatyNumber.of("185");

  private static Dossier dossier(TreatyOfficeImport imported, String participant) {
    return imported.register().dossier(ParticipantCode.of(participant), CYBERCRIME);
  }

  @Test
  void aRowIsUpToFourActsWithoutTheKindOfConsent() {
    TreatyOfficeImport imported =
        imported(
            chart(
                party(
                    "ALB",
                    "Albania",
                    "DateSignature",
                    "2001-11-23T00:00:00",
                    "DateConsentement",
                    "2002-06-20T00:00:00",
                    "DateEntreeVigueur",
                    "2004-07-01T00:00:00",
                    "DateDenonciation",
                    "2020-01-02T00:00:00",
                    "DateEffetDenonciation",
                    "2020-05-01T00:00:00")));

    ParticipantCode albania = ParticipantCode.of("ALB");
    Provenance chart = dossier(imported, "ALB").acts().get(0).provenance();
    assertThat(dossier(imported, "ALB").acts())
        .containsExactly(
            new Signature(albania, CYBERCRIME, ImpreciseDate.parse("2001-11-23"), chart),
            new Consent(
                albania,
                CYBERCRIME,
                ImpreciseDate.parse("2002-06-20"),
                ConsentKind.NOT_STATED,
                chart),
            new EntryIntoForce(albania, CYBERCRIME, ImpreciseDate.parse("2004-07-01"), chart),
            denunciation(albania, chart));
    Source source = chart.citations().get(0).source();
    assertThat(source.id()).isEqualTo("treaty-office-chart-185-2026-11-20");
    assertThat(source.kind()).isEqualTo(SourceKind.DEPOSITARY);
    assertThat(source.title())
        .isEqualTo(
            "Treaty Office's chart of signatures and ratifications of Treaty 185, 2026-11-20");
    assertThat(chart.statedKnownFrom()).isEmpty();
    assertThat(imported.anomalies()).isEmpty();
    assertThat(imported.unknownFields()).isEmpty();
  }

  private static Denunciation denunciation(ParticipantCode who, Provenance chart) {
    return new Denunciation.Builder()
        .participant(who)
        .treaty(CYBERCRIME)
        .notified(ImpreciseDate.parse("2020-01-02"))
        .effect(ImpreciseDate.parse("2020-05-01"))
        .provenance(chart)
        .build();
  }

  @Test
  void aRowWithoutActsIsNoFact() {
    TreatyOfficeImport imported = imported(chart(party("ALB", "Albania")));

    assertThat(dossier(imported, "ALB").isEmpty()).isTrue();
    assertThat(imported.register().participant("ALB")).isEqualTo(BASE.participant("ALB"));
  }

  @Test
  void withoutTheSearchTheTreatyComesFromTheRegisterWithWhatItSpeaksOf() {
    TreatyOfficeImport imported = imported(chart(party("ALB", "Albania", "NumSTE", "189")));

    assertThat(imported.register().treaties())
        .containsExactly(BASE.treaty("185"), BASE.treaty("189"));
  }

  @Test
  void withTheSearchTheTreatyIsThatOfTheSearch() {
    TreatyOfficeImport imported = imported(chart(party("ALB", "Albania")), list(treaty("185")));

    assertThat(imported.register().treaty("185").title().english())
        .isEqualTo("Convention on Examples");
    assertThat(imported.register().treatyCoverage().containsKey(CYBERCRIME)).isTrue();
  }

  @Test
  void bulgariaHasACodeThatIsNotOfIso() {
    TreatyOfficeImport imported =
        imported(
            chart(
                party("BUL", null, "DateSignature", "2001-11-23T00:00:00"),
                party("ROM", "Romania", "DateSignature", "2001-11-23T00:00:00")));

    assertThat(imported.register().acts())
        .extracting(act -> act.participant().value())
        .containsExactly("BGR", "ROU");
    assertThat(imported.anomalies()).isEmpty();
  }

  @Test
  void theCodeThatAnotherChartExplainsTellsWhoIsMeant() {
    TreatyOfficeImport imported =
        imported(
            chart(party("NEW", "Newland", "DateSignature", "2001-11-23T00:00:00")),
            chart(party("NEW", "Croatia", "NumSTE", "030")));

    assertThat(dossier(imported, "HRV").acts()).hasSize(1);
    assertThat(anomalies(imported))
        .containsExactly("NAME_UNKNOWN 185 HRV /0/0/LibPaysOrga \"Newland\" (HRV)");
  }

  @Test
  void aCodeThatIsAnotherStatesByIsoIsToldOfAndTheNameFollowed() {
    TreatyOfficeImport imported =
        imported(chart(party("AUS", "Austria", "DateSignature", "2001-11-23T00:00:00")));

    assertThat(dossier(imported, "AUT").acts()).hasSize(1);
    assertThat(anomalies(imported))
        .containsExactly("CODE_OF_ANOTHER 185 AUT /0/0/CodePays \"AUS\" (AUS)");
    assertThat(imported.isWhole()).isTrue();
  }

  static Stream<Arguments> strangers() {
    return Stream.of(
        Arguments.of(
            "XYZ",
            "Albaniia",
            "the code \"XYZ\" with the name \"Albaniia\"",
            "such as ALB (Albania)"),
        Arguments.of("ALB", "Newland", "the code \"ALB\" with the name \"Newland\"", "has"),
        Arguments.of("BUL", "Romania", "the code \"BUL\" with the name \"Romania\"", "BGR"),
        Arguments.of("", null, "the code \"\" with the name \"\"", "has"));
  }

  @ParameterizedTest
  @MethodSource("strangers")
  void whoIsNotKnownIsRefusedWithTheNearest(
      String code, String name, String found, String expected) {
    assertThatExceptionOfType(DataFileException.class)
        .isThrownBy(() -> imported(chart(party("AND", "Andorra"), party(code, name))))
        .satisfies(
            refused -> {
              assertThat(refused.file()).isEqualTo("reply.json");
              assertThat(refused.pointer()).isEqualTo("/0/1");
              assertThat(refused.value()).isEqualTo(found);
              assertThat(refused.expected()).contains(expected);
            });
  }

  @Test
  void aCodeForTwoIsRefused() {
    assertThatExceptionOfType(DataFileException.class)
        .isThrownBy(() -> imported(chart(party("SLO", "Slovenia"), party("SLO", "Slovakia"))))
        .withMessage(
            "reply.json /0/1: found the code \"SLO\" with the name \"Slovak Republic\", expected"
                + " the name of SVN, for which the code stands");
  }

  @Test
  void marksAreKnownToHaveBeenMadeByTheStatedDay() {
    TreatyOfficeImport imported =
        imported(
            chart(
                party(
                    "ALB",
                    "Albania",
                    "Reserves",
                    true,
                    "Declarations",
                    "D",
                    "Objections",
                    0,
                    "Territoires",
                    2,
                    "Communications",
                    "")));

    ImpreciseDate by = ImpreciseDate.parse("../2026-11-20");
    assertThat(dossier(imported, "ALB").notes())
        .containsExactly(
            new ChartMarks(
                ParticipantCode.of("ALB"),
                CYBERCRIME,
                ImmutableSet.of(
                    ChartMark.RESERVATIONS, ChartMark.DECLARATIONS, ChartMark.TERRITORIES),
                by,
                dossier(imported, "ALB").notes().get(0).provenance()));
    assertThat(imported.anomalies()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"false", "0", "N", "null"})
  void aMarkThatMayMeanYesOrNoIsLeftOut(String mark) {
    TreatyOfficeImport imported = imported(chart(party("ALB", "Albania", "Reserves", mark)));

    assertThat(imported.register().notes()).isEmpty();
    assertThat(anomalies(imported))
        .containsExactly("MARK_UNCLEAR 185 ALB /0/0/Reserves \"" + mark + "\"");
    assertThat(imported.register().treatyCoverage().isEmpty()).isFalse();
  }

  @Test
  void aSuspensionIsANote() {
    TreatyOfficeImport imported =
        imported(chart(party("ALB", "Albania", "DateSuspension", "2010-03-04T00:00:00")));

    assertThat(dossier(imported, "ALB").notes())
        .containsExactly(
            new Suspension(
                ParticipantCode.of("ALB"),
                CYBERCRIME,
                ImpreciseDate.parse("2010-03-04"),
                dossier(imported, "ALB").notes().get(0).provenance()));
  }

  @Test
  void whatTakesEffectLaterIsKnownFromTheStatedDay() {
    TreatyOfficeImport imported =
        imported(
            chart(
                party(
                    "ALB",
                    "Albania",
                    "DateConsentement",
                    "2026-11-10T00:00:00",
                    "DateEntreeVigueur",
                    "2027-03-01T00:00:00")));

    assertThat(dossier(imported, "ALB").acts())
        .extracting(TreatyAct::knownFrom)
        .containsExactly(Optional.of(LocalDate.of(2026, 11, 10)), Optional.of(SAVED));
    assertThat(imported.anomalies()).isEmpty();
  }

  @Test
  void anActAfterTheStatedDayIsTakenAndToldOf() {
    TreatyOfficeImport imported =
        imported(chart(party("ALB", "Albania", "DateSignature", "2026-11-21T00:00:00")));

    assertThat(dossier(imported, "ALB").acts()).hasSize(1);
    assertThat(anomalies(imported))
        .containsExactly(
            "AFTER_AS_OF 185 ALB /0/0/DateSignature \"2026-11-21T00:00:00\" (2026-11-20)");
    assertThat(
            imported(chart(party("ALB", "Albania", "DateSignature", "2026-11-20T00:00:00")))
                .anomalies())
        .isEmpty();
  }

  static Stream<Arguments> oddRows() {
    return Stream.of(
        Arguments.of(
            List.of("DateSignature", "soon", "DateConsentement", "2002-06-20T00:00:00"),
            "DATE_UNREADABLE 185 ALB /0/0/DateSignature \"soon\""),
        Arguments.of(
            List.of("DateConsentement", "2002-06-31T00:00:00"),
            "DATE_UNREADABLE 185 ALB /0/0/DateConsentement \"2002-06-31T00:00:00\""),
        Arguments.of(
            List.of("DateSignature", "0001-01-01T00:00:00"),
            "BEFORE_OPENING 185 ALB /0/0/DateSignature \"0001-01-01T00:00:00\" (2001-11-23)"),
        Arguments.of(
            List.of(
                "DateSignature", "2002-06-20T00:00:00", "DateConsentement", "2002-06-19T00:00:00"),
            "CONTRADICTION 185 ALB /0/0 [SIGNATURE 2002-06-20, CONSENT 2002-06-19] (ALB 185"
                + " SIGNATURE: found 2002-06-20, expected a day not after the CONSENT of"
                + " 2002-06-19)"),
        Arguments.of(
            List.of(
                "DateConsentement",
                "2005-06-20T00:00:00",
                "DateEntreeVigueur",
                "2004-06-19T00:00:00"),
            "CONTRADICTION 185 ALB /0/0 [CONSENT 2005-06-20, ENTRY_INTO_FORCE 2004-06-19] (ALB 185"
                + " CONSENT: found 2005-06-20, expected a day not after the ENTRY_INTO_FORCE of"
                + " 2004-06-19)"));
  }

  @ParameterizedTest
  @MethodSource("oddRows")
  void anOddRowIsLeftOutAndToldOf(List<Object> fields, String anomaly) {
    TreatyOfficeImport imported =
        imported(
            chart(
                party("ALB", "Albania", fields.toArray()),
                party("AND", "Andorra", "DateSignature", "2013-04-23T00:00:00")));

    assertThat(imported.register().acts())
        .singleElement()
        .satisfies(act -> assertThat(act.participant()).isEqualTo(ParticipantCode.of("AND")));
    assertThat(anomalies(imported)).containsExactly(anomaly);
    assertThat(imported.isWhole()).isFalse();
  }

  @Test
  void theSameRowTwiceIsTakenOnce() {
    Map<String, Object> row =
        party("ALB", "Albania", "DateSignature", "2001-11-23T00:00:00", "Reserves", 1);
    TreatyOfficeImport imported = imported(chart(row, row));

    assertThat(imported.register().acts()).hasSize(1);
    assertThat(imported.register().notes()).hasSize(1);
    assertThat(anomalies(imported))
        .containsExactly(
            "ROW_TWICE 185 ALB /0/1 [SIGNATURE 2001-11-23, MARKS ../2026-11-20] (/0/0)");
    assertThat(imported.register().treatyCoverage().isEmpty()).isFalse();
  }

  @Test
  void whoLeftAndJoinedAgainHasTwoRows() {
    TreatyOfficeImport imported =
        imported(
            chart(
                party(
                    "ALB",
                    "Albania",
                    "DateConsentement",
                    "2002-06-20T00:00:00",
                    "DateEffetDenonciation",
                    "2005-06-20T00:00:00",
                    "Reserves",
                    true),
                party(
                    "ALB",
                    "Albania",
                    "DateConsentement",
                    "2008-06-20T00:00:00",
                    "Reserves",
                    true)));

    assertThat(dossier(imported, "ALB").participations()).hasSize(2);
    assertThat(dossier(imported, "ALB").notes()).hasSize(1);
    assertThat(imported.anomalies()).isEmpty();
  }

  @Test
  void twoRowsThatCannotStandTogetherAreBothLeftOut() {
    TreatyOfficeImport imported =
        imported(
            chart(
                party("ALB", "Albania", "DateSignature", "2001-11-23T00:00:00"),
                party("ALB", "Albania", "DateSignature", "2001-11-24T00:00:00")));

    assertThat(imported.register().acts()).isEmpty();
    assertThat(imported.anomalies())
        .extracting(Anomaly::kind, Anomaly::pointer)
        .containsExactly(
            Tuple.tuple(AnomalyKind.CONTRADICTION, "/0/0"),
            Tuple.tuple(AnomalyKind.CONTRADICTION, "/0/1"));
  }

  @Test
  void anUnpaddedNumberIsReadAndToldOf() {
    TreatyOfficeImport imported = imported(rows(party("ALB", "Albania", "NumSTE", "30")));

    assertThat(imported.register().treatyCoverage().keySet())
        .containsExactly(TreatyNumber.of("030"));
    assertThat(anomalies(imported)).contains("NUMBER_NOT_PADDED 030 ALB /0/0/NumSTE \"30\" (030)");
  }

  static Stream<Arguments> wrongCharts() {
    return Stream.of(
        Arguments.of(
            List.of(party("ALB", "Albania"), party("AND", "Andorra", "NumSTE", "030")),
            "/0/1/NumSTE",
            "rows of one treaty, 185"),
        Arguments.of(
            List.of(party("ALB", "Albania", "NumSTE", null)),
            "",
            "at least one row that names its treaty"),
        Arguments.of(
            List.of(party("ALB", "Albania", "NumSTE", "V")), "/0/0/NumSTE", "number of a treaty"),
        Arguments.of(
            List.of(party("ALB", "Albania", "NumSTE", "999")), "", "a treaty of the search"),
        Arguments.of(
            List.of(party("ALB", "Albania", "DateSignature", 2001)),
            "/0/0/DateSignature",
            "a text or null"));
  }

  @ParameterizedTest
  @MethodSource("wrongCharts")
  void aChartThatDoesNotTellItsTreatyOrHasOtherTypesIsRefused(
      List<Object> rows, String pointer, String expected) {
    assertThatExceptionOfType(DataFileException.class)
        .isThrownBy(() -> imported(rows(rows.toArray())))
        .satisfies(
            refused -> {
              assertThat(refused.pointer()).isEqualTo(pointer);
              assertThat(refused.expected()).contains(expected);
            });
  }

  @Test
  void aFourthListIsRefused() {
    List<Object> lists = Arrays.asList(List.of(party("ALB", "Albania")), null, null, null);
    assertThatExceptionOfType(DataFileException.class)
        .isThrownBy(() -> imported(file(lists)))
        .withMessageContaining("reply.json /3: found one more list, expected three");
  }

  @Test
  void aSecondChartOfATreatyIsRefused() {
    assertThatExceptionOfType(DataFileException.class)
        .isThrownBy(() -> imported(chart(party("ALB", "Albania")), chart(party("ALB", "Albania"))))
        .withMessage(
            "reply.json: found a second reply about chart-185, expected one; the first is"
                + " reply.json");
  }

  @Test
  void theCallerMayStateTheSource() {
    Source stated =
        new Source.Builder()
            .id("charts-2026")
            .kind(SourceKind.DEPOSITARY)
            .title("Status of CETS No. 185")
            .url("https://www.coe.int/conventions")
            .build();
    TreatyOfficeImport.Builder builder =
        TreatyOfficeImport.asOf(SAVED, BASE)
            .add(chart(party("ALB", "Albania", "DateSignature", "2001-11-23T00:00:00")), stated);

    assertThat(builder.build().register().acts().get(0).provenance())
        .isEqualTo(Provenance.of(Citation.of(stated)));
    builder.add(chart(party("ALB", "Albania", "NumSTE", "030")), stated);
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(builder::build)
        .withMessageContaining("expected another id for each reply");
  }
}
