package org.accede.treatyoffice;

import static org.accede.treatyoffice.Replies.BASE;
import static org.accede.treatyoffice.Replies.anomalies;
import static org.accede.treatyoffice.Replies.chart;
import static org.accede.treatyoffice.Replies.imported;
import static org.accede.treatyoffice.Replies.party;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.accede.act.Denunciation;
import org.accede.act.TreatyAct;
import org.accede.act.Withdrawal;
import org.accede.participant.ParticipantCode;
import org.accede.query.Accessions;
import org.accede.rule.accession.AccessionStage;
import org.accede.treaty.TreatyNumber;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Denunciations of what was never in force for the participant. */
class NeverInForceTest {
  /** A row of Albania, of whose dates some are given. */
  private static TreatyOfficeImport albania(String treaty, String... days) {
    List<String> fields =
        List.of(
            "DateSignature",
            "DateConsentement",
            "DateEntreeVigueur",
            "DateDenonciation",
            "DateEffetDenonciation");
    List<Object> changes = new ArrayList<>(List.of("NumSTE", treaty));
    for (int i = 0; i < days.length; i++) {
      if (days[i] != null) {
        changes.add(fields.get(i));
        changes.add(days[i] + "T00:00:00");
      }
    }
    return imported(chart(party("ALB", "Albania", changes.toArray())));
  }

  private static List<String> acts(TreatyOfficeImport imported) {
    return imported.register().acts().stream().map(act -> act.word() + " " + act.on()).toList();
  }

  /** ETS No. 057 was never in force; ETS No. 185 from 1 July 2004. */
  @ParameterizedTest(name = "{0} {1} {2} {3} {4}: {5}")
  @CsvSource({
    "057, 1966-01-20, 1970-03-02, 1975-02-01, 1976-02-01, WITHDRAWAL_OF_CONSENT 1976-02-01",
    "057, 1966-01-20, 1970-03-02, , 1976-02-01, WITHDRAWAL_OF_CONSENT 1976-02-01",
    "057, 1966-01-20, 1970-03-02, 1975-02-01, , WITHDRAWAL_OF_CONSENT 1975-02-01",
    "057, , 1970-03-02, 1970-03-02, , WITHDRAWAL_OF_CONSENT 1970-03-02",
    "057, 1966-01-20, , 1975-02-01, , WITHDRAWAL_OF_SIGNATURE 1975-02-01",
    "185, , 2002-06-20, 2003-01-01, 2004-06-30, WITHDRAWAL_OF_CONSENT 2004-06-30",
    "185, 2001-11-23, , 2010-01-01, , WITHDRAWAL_OF_SIGNATURE 2010-01-01",
  })
  void itIsAWithdrawalOfWhatWasDone(
      String treaty,
      String signed,
      String consented,
      String notified,
      String effect,
      String expected) {
    TreatyOfficeImport imported = albania(treaty, signed, consented, null, notified, effect);

    assertThat(acts(imported)).contains(expected).noneMatch(act -> act.startsWith("DENUNCIATION"));
    assertThat(imported.anomalies())
        .singleElement()
        .satisfies(
            anomaly -> {
              assertThat(anomaly.kind()).isEqualTo(AnomalyKind.NEVER_IN_FORCE);
              assertThat(expected).startsWith(anomaly.detail().orElseThrow());
            });
    assertThat(imported.isWhole()).isTrue();
  }

  @Test
  void theAnomalyHasAllDaysOfTheRow() {
    assertThat(
            anomalies(albania("057", "1966-01-20", "1970-03-02", null, "1975-02-01", "1976-02-01")))
        .containsExactly(
            "NEVER_IN_FORCE 057 ALB /0/0 {DateSignature=1966-01-20, DateConsentement=1970-03-02,"
                + " DateDenonciation=1975-02-01, DateEffetDenonciation=1976-02-01}"
                + " (WITHDRAWAL_OF_CONSENT)");
  }

  /**
   * The entry into force may be missing from a row: the treaty was in force, by its own date or by
   * that of another; a signature may have been definitive (ETS No. 189); what was denounced may be
   * a participation of which the row says nothing more.
   */
  @ParameterizedTest(name = "{0} {1} {2} {3} {4} {5}")
  @CsvSource({
    "185, 2001-11-23, 2002-06-20, , 2003-01-01, 2004-07-01",
    "185, , 2010-06-20, , 2012-01-01, ",
    "185, , 2002-06-20, 2004-07-01, 2012-01-01, ",
    "057, , 1970-03-02, 1971-03-02, 1975-02-01, ",
    "057, , 1970-03-02, 1976-03-02, 1975-02-01, ",
    "057, , , , 1975-02-01, ",
    "057, 1976-01-20, , , 1975-02-01, ",
    "189, 2003-01-28, , , 2010-01-01, ",
    "185, 2001-11-23, 2015-01-01, , 2010-01-01, ",
    "185, 2001-11-23, 2015-01-01, 2015-01-01, 2010-01-01, ",
  })
  void whatWasOrMayHaveBeenInForceIsDenounced(
      String treaty,
      String signed,
      String consented,
      String entered,
      String notified,
      String effect) {
    TreatyOfficeImport imported = albania(treaty, signed, consented, entered, notified, effect);

    assertThat(imported.register().acts())
        .hasAtLeastOneElementOfType(Denunciation.class)
        .noneMatch(Withdrawal.class::isInstance);
    assertThat(imported.anomalies()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"1974-01-01, DENUNCIATION", "1977-01-01, WITHDRAWAL_OF_CONSENT"})
  void anEntryIntoForceOfAnotherShowsThatTheTreatyIsInForce(LocalDate other, String expected) {
    TreatyOfficeImport imported =
        imported(
            chart(
                party(
                    "ALB",
                    "Albania",
                    "NumSTE",
                    "057",
                    "DateConsentement",
                    "1970-03-02T00:00:00",
                    "DateDenonciation",
                    "1975-02-01T00:00:00"),
                party("AND", "Andorra", "NumSTE", "057", "DateEntreeVigueur", other + "T00:00:00"),
                party("ARM", "Armenia", "NumSTE", "057", "DateEntreeVigueur", "1900-01-01")));

    assertThat(
            imported.register().dossier(ParticipantCode.of("ALB"), TreatyNumber.of("057")).acts())
        .extracting(TreatyAct::word)
        .containsExactly("CONSENT", expected);
  }

  @Test
  void whoseInstrumentIsWithdrawnIsASignatoryAgain() {
    TreatyOfficeImport imported =
        albania("057", "1966-01-20", "1970-03-02", null, "1975-02-01", "1976-02-01");
    Accessions accessions = Accessions.in(imported.register().combinedWith(BASE));

    assertThat(accessions.of("ALB").to("057").asOf(LocalDate.of(1976, 1, 31)).candidates())
        .extracting(state -> state.stage())
        .containsExactly(AccessionStage.CONSENT_EXPRESSED);
    assertThat(accessions.of("ALB").to("057").asOf(LocalDate.of(1976, 2, 1)).candidates())
        .extracting(state -> state.stage())
        .containsExactly(AccessionStage.SIGNATORY);
  }

  /** ETS No. 005 and Greece: one row of two participations. */
  @Test
  void whoLeftAndCameBackInOneRowWasAParty() {
    TreatyOfficeImport imported =
        imported(
            chart(
                party(
                    "GRE",
                    "Greece",
                    "NumSTE",
                    "005",
                    "DateSignature",
                    "1950-11-28T00:00:00",
                    "DateConsentement",
                    "1974-11-28T00:00:00",
                    "DateEntreeVigueur",
                    "1974-11-28T00:00:00",
                    "DateDenonciation",
                    "1969-12-12T00:00:00",
                    "DateEffetDenonciation",
                    "1970-06-13T00:00:00")));
    Accessions accessions = Accessions.in(imported.register());

    assertThat(imported.anomalies()).isEmpty();
    assertThat(stages(accessions, LocalDate.of(1960, 1, 1))).contains(AccessionStage.PARTY);
    assertThat(stages(accessions, LocalDate.of(1972, 1, 1)))
        .containsExactly(AccessionStage.FORMER_PARTY);
    assertThat(stages(accessions, LocalDate.of(1980, 1, 1))).containsExactly(AccessionStage.PARTY);
  }

  private static List<AccessionStage> stages(Accessions accessions, LocalDate day) {
    return accessions.of("GRC").to("005").asOf(day).candidates().stream()
        .map(state -> state.stage())
        .distinct()
        .toList();
  }
}
