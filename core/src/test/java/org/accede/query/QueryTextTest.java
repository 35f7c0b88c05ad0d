package org.accede.query;

import static org.accede.query.SampleDeadlines.TUE_2030_06_18;
import static org.accede.testing.Samples.accession;
import static org.accede.testing.Samples.date;
import static org.accede.testing.Samples.invitation;
import static org.accede.testing.Samples.ratification;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.accede.register.TreatyRegister;
import org.accede.treaty.ConsentRequirement.What;
import org.accede.treaty.TreatyFact;
import org.junit.jupiter.api.Test;

/** What one sees of an answer to a question where it is printed. */
class QueryTextTest {
  private static final LocalDate DAY = LocalDate.of(2024, 2, 15);

  private static Accessions accessions(What asked, TreatyFact... facts) {
    return Accessions.in(SampleRegister.asking(asked, facts).build());
  }

  private static NextStep step(String treaty, Accessions accessions) {
    return NextSteps.in(accessions, day -> true)
        .of("KAZ")
        .asOf(DAY)
        .only(one -> one.number().toString().equals(treaty))
        .steps()
        .get(0);
  }

  @Test
  void aDeadlineIsItsDaysAndWhetherItIsCertain() {
    assertThat(SampleDeadlines.deadline(DeadlineKind.INVITATION_EXPIRES, 1))
        .hasToString("INVITATION_EXPIRES KAZ 030: 2030-06-18, safe day 2030-06-18");
    assertThat(
            SampleDeadlines.builder(DeadlineKind.INVITATION_EXPIRES, 1)
                .lastDay(date("2030-06-18/2030-06-19"))
                .safeDay(TUE_2030_06_18)
                .build())
        .hasToString("INVITATION_EXPIRES KAZ 030: 2030-06-18/2030-06-19, safe day 2030-06-18");
    assertThat(
            Deadlines.in(
                    accessions(What.PARTY_BEFORE, invitation("KAZ", "185", "2018-02-07")),
                    day -> true)
                .between(LocalDate.of(2023, 2, 7), LocalDate.of(2023, 2, 8)))
        .last()
        .hasToString(
            "INVITATION_EXPIRES KAZ 185: 2023-02-07/2023-02-08, safe day 2023-02-07, not certain");
  }

  @Test
  void aPlanIsItsDaysAndWhatIsToBeDoneFirst() {
    Plans.ToTreaty cybercrime =
        Plans.in(accessions(What.PARTY_BEFORE, invitation("KAZ", "185", "2023-04-05")))
            .of("KAZ")
            .to("185");
    Plans.ToTreaty protocol =
        Plans.in(accessions(What.CONSENTED_BEFORE_OR_AT_ONCE)).of("FRA").to("189");

    assertThat(cybercrime.depositOn(DAY))
        .hasToString("ACCESSION on 2024-02-15: in force on 2024-06-01");
    assertThat(cybercrime.inForceBy(LocalDate.of(2024, 6, 30)))
        .hasToString("ACCESSION on 2024-02-29: in force on 2024-06-01, a day later on 2024-07-01");
    assertThat(protocol.depositOn(DAY))
        .hasToString(
            "RATIFICATION_ACCEPTANCE_OR_APPROVAL on 2024-02-15: in force on 2024-06-01; to be done"
                + " first: 1");
  }

  @Test
  void aDecisionCountsWhoDecides() {
    TreatyRegister register =
        SampleRegister.of(
                ratification("FRA", "185", "2010-01-01"), accession("USA", "185", "2010-01-01"))
            .build();

    assertThat(InvitationDecision.on(DAY, Accessions.in(register), register.treaty("185")))
        .hasToString("invitation to 185: ways in: 1, Parties: 2, perhaps: 0, members: 1");
  }

  @Test
  void anAdviceIsTheKeyOfWhatIsAdvised() {
    assertThat(step("185", accessions(What.PARTY_BEFORE)).advice()).hasToString("next.ask");
  }

  @Test
  void aWayInIsWhenItEndsAndHowManyStepsItHas() {
    Accessions accessions = accessions(What.PARTY_BEFORE);

    assertThat(step("185", accessions).way().orElseThrow())
        .hasToString("in force on 2024-06-01, steps: 3");
    assertThat(step("189", accessions).way().orElseThrow())
        .hasToString("in force on 2024-06-01, steps: 3, to be done first: 1");
  }
}
