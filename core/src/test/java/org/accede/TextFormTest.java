package org.accede;

import static org.accede.testing.Samples.complete;
import static org.accede.testing.Samples.extension;
import static org.accede.testing.Samples.extensionRequest;
import static org.accede.testing.Samples.invitation;
import static org.accede.testing.Samples.number;
import static org.accede.testing.Samples.only;
import static org.accede.testing.Samples.participantBuilder;
import static org.accede.testing.Samples.treaty;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import org.accede.invitation.InvitationPurpose;
import org.accede.query.Accessions;
import org.accede.query.Audit;
import org.accede.query.Checks;
import org.accede.query.Deadlines;
import org.accede.query.InvitationDecision;
import org.accede.query.Plans;
import org.accede.query.StandardCatalogue;
import org.accede.register.TreatyRegister;
import org.accede.rule.accession.AccessionStage;
import org.accede.rule.accession.AccessionState;
import org.accede.testing.Treaties;
import org.accede.time.AsOf;
import org.accede.time.ImpreciseDate;
import org.accede.time.Trilean;
import org.accede.time.WorkingDays;
import org.junit.jupiter.api.Test;

/** What one sees of a value where it is printed: one line that a person understands. */
class TextFormTest {
  private static final LocalDate DAY = LocalDate.of(2023, 12, 1);

  /** Tunisia's invitation to the Convention on Cybercrime, with its first extension. */
  private final TreatyRegister register =
      TreatyRegister.builder()
          .add(participantBuilder("TUN", "Tunisia").build())
          .add(Treaties.outsider("USA", false))
          .add(Treaties.cybercrime())
          .add(treaty("030"))
          .cover(number("185"), complete("2025-09-01"))
          .add(invitation("TUN", "185", "2018-02-07"))
          .add(extension("TUN", "185", "2023-02-01", "2024-02-07"))
          .add(extensionRequest("TUN", "185", "2024-02-07"))
          .build();

  private final Accessions accessions = Accessions.in(register);
  private final Accessions.ToTreaty tunisia = accessions.of("TUN").to("185");

  @Test
  void anAnswerIsItsStateOrTheStatesThatArePossible() {
    assertThat(tunisia.asOf(DAY)).hasToString("INVITED since 2018-02-07 until 2024-02-07");
    assertThat(tunisia.asOf(LocalDate.of(2024, 2, 8)))
        .hasToString(
            "undetermined: INVITED since 2018-02-07, extension pending or INVITATION_LAPSED since"
                + " 2024-02-08, extension pending; last seen on 2024-02-08: INVITATION_LAPSED since"
                + " 2024-02-08, extension pending");
    assertThat(tunisia.asOf(AsOf.on(LocalDate.of(2024, 2, 6)).knownOn(DAY)))
        .hasToString(
            "undetermined: FORMER_PARTY or PARTY or CONSENT_EXPRESSED or INVITED since 2018-02-07"
                + " until 2024-02-07; last seen on 2023-12-01: INVITED since 2018-02-07 until"
                + " 2024-02-07");
  }

  @Test
  void aStateSaysWhatElseBelongsToIt() {
    assertThat(
            new AccessionState.Builder()
                .stage(AccessionStage.INVITED)
                .since(ImpreciseDate.parse("2018-02-07"))
                .until(ImpreciseDate.parse("2023-02-07/2023-02-08"))
                .purpose(InvitationPurpose.SIGN)
                .extensionPending(Trilean.MAYBE)
                .build())
        .hasToString(
            "INVITED since 2018-02-07 until 2023-02-07/2023-02-08, to sign, extension perhaps"
                + " pending");
    assertThat(
            new AccessionState.Builder()
                .stage(AccessionStage.PARTY)
                .since(ImpreciseDate.parse("../2023-10-05"))
                .denunciationNotified(ImpreciseDate.parse("2024-01-02"))
                .build())
        .hasToString("PARTY since ../2023-10-05, denunciation notified 2024-01-02");
    assertThat(
            new AccessionState.Builder()
                .stage(AccessionStage.MAY_BE_INVITED)
                .needsNoInvitation(true)
                .build())
        .hasToString("MAY_BE_INVITED, without an invitation");
    assertThat(
            new AccessionState.Builder()
                .stage(AccessionStage.INVITATION_LAPSED)
                .extensionPending(Trilean.YES)
                .build())
        .hasToString("INVITATION_LAPSED, extension pending");
  }

  @Test
  void aTimelineIsItsStages() {
    assertThat(tunisia.timeline())
        .hasToString(
            "TUN 185: NOT_YET_OPEN; MAY_BE_INVITED from 2004-07-01; INVITED from 2018-02-07;"
                + " INVITED or INVITATION_LAPSED from 2024-02-08");
  }

  @Test
  void aRegisterAndADayCountWhatTheyHold() {
    assertThat(register).hasToString("participants: 2, treaties: 2, acts: 0, notes: 0, steps: 3");
    assertThat(register.knownOn(DAY))
        .hasToString(
            "participants: 2, treaties: 2, acts: 0, notes: 0, steps: 2, known on 2023-12-01");
    assertThat(accessions.on(DAY))
        .hasToString("2023-12-01: 4 pairs of 2 participants and 2 treaties");
  }

  @Test
  void coverageSaysOfWhatAndForWhom() {
    assertThat(complete("2025-09-01"))
        .hasToString("SIGNATURES_AND_CONSENTS of EVERYONE as of 2025-09-01");
    assertThat(complete(only("ALB", "AND"), "2025-09-01"))
        .hasToString("SIGNATURES_AND_CONSENTS of [ALB, AND] as of 2025-09-01");
  }

  @Test
  void aDeadlineIsItsDays() {
    assertThat(Deadlines.in(accessions, WorkingDays.weekdays()).between(DAY, DAY.plusYears(1)))
        .hasToString(
            "[EXTENSION_REQUEST_DUE TUN 185: 2024-02-07, safe day 2024-02-07,"
                + " INVITATION_EXPIRES TUN 185: 2024-02-07, safe day 2024-02-07]");
    Accessions cautious = Accessions.in(register.knownOn(LocalDate.of(2018, 2, 7)));
    assertThat(
            Deadlines.in(cautious, WorkingDays.of(List.of(DayOfWeek.FRIDAY)))
                .between(LocalDate.of(2023, 2, 7), DAY))
        .last()
        .hasToString(
            "INVITATION_EXPIRES TUN 185: 2023-02-07/2023-02-08, safe day 2023-02-03, not certain");
  }

  @Test
  void aPlanIsItsDays() {
    Plans.ToTreaty plans = Plans.in(accessions).of("TUN").to("185");

    assertThat(plans.depositOn(DAY)).hasToString("ACCESSION on 2023-12-01: in force on 2024-04-01");
    assertThat(plans.inForceBy(LocalDate.of(2024, 4, 15)))
        .hasToString("ACCESSION on 2023-12-31: in force on 2024-04-01, a day later on 2024-05-01");
  }

  @Test
  void aFindingIsItsCheckAndWhomItConcerns() {
    assertThat(
            Checks.in(accessions, StandardCatalogue.get())
                .of(register.participant("TUN"))
                .asOf(AsOf.on(LocalDate.of(2024, 2, 8))))
        .hasToString("[WARNING extension-undecided TUN 185, CERTAIN]");
    assertThat(StandardCatalogue.get().find("coverage-old").orElseThrow())
        .hasToString("NOTICE coverage-old");
  }

  @Test
  void aDecisionAndAnAuditCountWhatTheyHold() {
    assertThat(InvitationDecision.on(DAY, accessions, register.treaty(number("185"))))
        .hasToString("invitation to 185: ways in: 1, Parties: 0, perhaps: 0, members: 0");
    assertThat(Audit.of(register))
        .hasToString("counted: 0, differing: 0, explained: 0, not counted: 0");
  }
}
