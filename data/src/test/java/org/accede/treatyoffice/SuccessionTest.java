package org.accede.treatyoffice;

import static org.accede.treatyoffice.Replies.BASE;
import static org.accede.treatyoffice.Replies.anomalies;
import static org.accede.treatyoffice.Replies.chart;
import static org.accede.treatyoffice.Replies.imported;
import static org.accede.treatyoffice.Replies.party;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.accede.act.ConsentKind;
import org.accede.act.TreatyAct;
import org.accede.participant.Existence;
import org.accede.participant.Participant;
import org.accede.participant.ParticipantCode;
import org.accede.query.Accessions;
import org.accede.register.Participation;
import org.accede.register.Scope;
import org.accede.register.TreatyRegister;
import org.accede.rule.accession.AccessionStage;
import org.accede.source.Provenance;
import org.accede.time.ImpreciseDate;
import org.accede.treaty.TreatyNumber;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rows whose entry into force lies before the consent. */
class SuccessionTest {
  private static final TreatyNumber SPECTATORS = TreatyNumber.of("120");

  private static Map<String, Object> montenegro(Object... changes) {
    return Replies.row(
        party(
            "MNE",
            "Montenegro",
            "NumSTE",
            "120",
            "DateConsentement",
            "2006-06-14T00:00:00",
            "DateEntreeVigueur",
            "2006-06-06T00:00:00"),
        changes);
  }

  private static Participation only(TreatyOfficeImport imported) {
    return imported
        .register()
        .dossier(ParticipantCode.of("MNE"), SPECTATORS)
        .participations()
        .get(0);
  }

  @Test
  void aPartyFromBeforeItsNotificationHasSucceeded() {
    TreatyOfficeImport imported = imported(chart(montenegro()));

    assertThat(only(imported).consent().orElseThrow().kind()).isEqualTo(ConsentKind.SUCCESSION);
    assertThat(only(imported).consent().map(TreatyAct::on))
        .contains(ImpreciseDate.parse("2006-06-14"));
    assertThat(only(imported).entryIntoForce().map(TreatyAct::on))
        .contains(ImpreciseDate.parse("2006-06-06"));
    assertThat(anomalies(imported))
        .containsExactly(
            "SUCCESSION 120 MNE /0/0 {DateConsentement=2006-06-14, DateEntreeVigueur=2006-06-06}"
                + " (SUCCESSION)");
    assertThat(imported.register().treatyCoverage().get(SPECTATORS))
        .singleElement()
        .satisfies(one -> assertThat(one.scope()).isEqualTo(Scope.Group.EVERYONE));
    assertThat(imported.isWhole()).isTrue();
  }

  @ParameterizedTest
  @CsvSource({"2006-06-06", "2006-06-10", "2006-06-14", "2010-01-01"})
  void itIsAPartyFromTheDayOfItsSuccession(LocalDate day) {
    Accessions accessions =
        Accessions.in(imported(chart(montenegro())).register().combinedWith(BASE));

    assertThat(accessions.of("MNE").to("120").asOf(day).candidates())
        .extracting(state -> state.stage())
        .containsExactly(AccessionStage.PARTY);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    // it has signed, so it has ratified, too
    "DateSignature, 1995-01-10T00:00:00",
    "DateSignature, 2006-06-10T00:00:00",
    // the treaty was in force for nobody on that day
    "DateEntreeVigueur, 1985-10-31T00:00:00",
  })
  void aSlipIsNoSuccession(String field, String day) {
    TreatyOfficeImport imported = imported(chart(montenegro(field, day)));

    assertThat(imported.register().acts()).isEmpty();
    assertThat(imported.anomalies())
        .extracting(Anomaly::kind)
        .containsExactly(AnomalyKind.CONTRADICTION);
  }

  @Test
  void whoseSuccessionEndsHasSucceeded() {
    TreatyOfficeImport imported =
        imported(chart(montenegro("DateEffetDenonciation", "2006-06-14T00:00:00")));

    assertThat(only(imported).consent().orElseThrow().kind()).isEqualTo(ConsentKind.SUCCESSION);
    assertThat(only(imported).denunciation()).isPresent();
  }

  @Test
  void whoLeftInBetweenHasComeBack() {
    TreatyOfficeImport imported =
        imported(chart(montenegro("DateEffetDenonciation", "2006-06-10T00:00:00")));

    assertThat(imported.register().dossier(ParticipantCode.of("MNE"), SPECTATORS).participations())
        .hasSize(2);
    assertThat(imported.register().acts())
        .noneMatch(
            act ->
                act instanceof org.accede.act.Consent one && one.kind() == ConsentKind.SUCCESSION);
    assertThat(imported.anomalies()).isEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({"../1985-08-18, false", "1985-08-19, true", "2006-06-03, true"})
  void whoIsOlderThanTheTreatySucceedsToNobody(String from, boolean isSuccession) {
    Participant montenegro = BASE.participant("MNE");
    TreatyRegister older =
        TreatyRegister.builder()
            .add(
                copy(montenegro)
                    .existence(
                        new Existence(
                            ImpreciseDate.parse(from),
                            Optional.empty(),
                            Provenance.of(montenegro.citations().get(0))))
                    .build())
            .combinationWith(BASE)
            .register();
    TreatyOfficeImport imported =
        TreatyOfficeImport.asOf(Replies.SAVED, older).add(chart(montenegro())).build();

    assertThat(imported.anomalies())
        .extracting(Anomaly::kind)
        .containsExactly(isSuccession ? AnomalyKind.SUCCESSION : AnomalyKind.CONTRADICTION);
  }

  private static Participant.Builder copy(Participant one) {
    Participant.Builder builder = new Participant.Builder();
    builder
        .code(one.code())
        .alpha2(one.alpha2())
        .kind(one.kind())
        .name(one.name())
        .addAllMemberships(one.memberships())
        .addAllCitations(one.citations());
    return builder;
  }
}
