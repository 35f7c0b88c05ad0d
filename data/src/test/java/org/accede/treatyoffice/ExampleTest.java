package org.accede.treatyoffice;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.accede.data.CouncilOfEurope;
import org.accede.data.StrasbourgWorkingDays;
import org.accede.invitation.Invitation;
import org.accede.json.DataFile;
import org.accede.participant.ParticipantCode;
import org.accede.query.Accessions;
import org.accede.query.Deadline;
import org.accede.query.DeadlineKind;
import org.accede.query.Deadlines;
import org.accede.register.TreatyRegister;
import org.accede.rule.accession.AccessionStage;
import org.accede.source.Citation;
import org.accede.source.Provenance;
import org.accede.source.Source;
import org.accede.source.SourceKind;
import org.accede.time.ImpreciseDate;
import org.accede.time.Term;
import org.accede.treaty.TreatyNumber;
import org.junit.jupiter.api.Test;

/** A chart, an invitation of one's own beside it, and the deadlines of both. */
class ExampleTest {
  private static final String REPLY =
      """
      [[{"CodePays": "ALB", "LibPaysOrga": "Albania", "NumSTE": "185",
         "DateSignature": "2001-11-23T00:00:00", "DateConsentement": "2002-06-20T00:00:00",
         "DateEntreeVigueur": "2004-07-01T00:00:00"}],
       [{"CodePays": "UZB", "LibPaysOrga": "Uzbekistan", "NumSTE": "185",
         "DateSignature": null, "DateConsentement": null, "DateEntreeVigueur": null}],
       []]
      """;

  @Test
  void aChartAndAnInvitationOfOnesOwnGiveDeadlines() {
    byte[] saved = REPLY.getBytes(UTF_8);

    TreatyRegister bundled = CouncilOfEurope.register();
    TreatyOfficeImport imported =
        TreatyOfficeImport.asOf(LocalDate.of(2026, 11, 20), bundled)
            .add(DataFile.of(saved, "signatures-185.json"))
            .build();

    Source letter =
        new Source.Builder()
            .id("letter-2026-10-12")
            .kind(SourceKind.OFFICIAL_STATEMENT)
            .title("Letter of the Secretary General, 12 October 2026")
            .build();
    Invitation invitation =
        new Invitation.Builder()
            .participant(ParticipantCode.of("UZB"))
            .treaty(TreatyNumber.of("185"))
            .on(ImpreciseDate.parse("2026-10-07"))
            .term(Term.until(ImpreciseDate.parse("2031-10-08")))
            .provenance(Provenance.of(Citation.of(letter)))
            .build();
    TreatyRegister charted = imported.register().combinedWith(bundled);
    Accessions accessions =
        Accessions.in(TreatyRegister.builder().add(invitation).combinationWith(charted).register());

    Iterable<Deadline> deadlines =
        Deadlines.in(accessions, new StrasbourgWorkingDays())
            .of(bundled.participant("Uzbekistan"))
            .between(LocalDate.of(2026, 11, 20), LocalDate.of(2031, 12, 31));

    assertThat(imported.anomalies())
        .extracting(Anomaly::kind)
        .containsExactly(AnomalyKind.MEMBERS_MISSING);
    assertThat(deadlines)
        .filteredOn(deadline -> deadline.treaty().number().equals(TreatyNumber.of("185")))
        .filteredOn(deadline -> deadline.kind() == DeadlineKind.INVITATION_EXPIRES)
        .singleElement()
        .satisfies(
            deadline -> {
              assertThat(deadline.lastDay()).isEqualTo(ImpreciseDate.parse("2031-10-08"));
              assertThat(deadline.safeDay()).isEqualTo(LocalDate.of(2031, 10, 8));
            });
    assertThat(accessions.of("Uzbekistan").to("185").asOf(LocalDate.of(2026, 11, 20)).candidates())
        .extracting(state -> state.stage())
        .containsExactly(AccessionStage.INVITED);
  }
}
