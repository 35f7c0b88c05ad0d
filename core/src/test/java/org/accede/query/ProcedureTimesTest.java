package org.accede.query;

import static org.accede.testing.Samples.accession;
import static org.accede.testing.Samples.consent;
import static org.accede.testing.Samples.consultation;
import static org.accede.testing.Samples.contradictedBy;
import static org.accede.testing.Samples.invitation;
import static org.accede.testing.Samples.number;
import static org.accede.testing.Samples.provenance;
import static org.accede.testing.Samples.register;
import static org.accede.testing.Samples.request;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import org.accede.act.ConsentKind;
import org.accede.treaty.TreatyFact;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How long procedures of invitation took, by the days on record. */
class ProcedureTimesTest {
  private static final LocalDate DAY = LocalDate.of(2025, 9, 1);

  private static ProcedureTimes times(TreatyFact... facts) {
    return ProcedureTimes.in(register(facts), DAY);
  }

  private static Optional<ProcedureTime> toInvitation(TreatyFact... facts) {
    return times(facts).requestToInvitation();
  }

  private static Optional<ProcedureTime> toDeposit(TreatyFact... facts) {
    return times(facts).invitationToDeposit();
  }

  private static Optional<ProcedureTime> days(int days) {
    return Optional.of(new ProcedureTime(1, days, days, days));
  }

  @Test
  void bothStretchesOfOneCaseAreCountedInDays() {
    ProcedureTimes times =
        times(
            request("TUN", "185", "2017-11-29"),
            invitation("TUN", "185", "2018-02-07"),
            accession("TUN", "185", "2024-03-08"));

    assertThat(times.requestToInvitation()).isEqualTo(days(70));
    assertThat(times.invitationToDeposit()).isEqualTo(days(2221));
    assertThat(times)
        .hasToString(
            "request to invitation: 1 cases, 70 to 70 days; invitation to deposit: 1 cases, 2221"
                + " to 2221 days");
  }

  @Test
  void whereNothingIsOnRecordNoCaseIsCounted() {
    assertThat(times())
        .hasToString("request to invitation: no case; invitation to deposit: no case");
    assertThat(toDeposit(accession("TUN", "185", "2024-03-08"))).isEmpty();
    assertThat(toInvitation(request("TUN", "185", "2017-11-29"))).isEmpty();
    assertThat(toInvitation(invitation("TUN", "185", "2018-02-07"))).isEmpty();
    assertThat(toDeposit(invitation("TUN", "185", "2018-02-07"))).isEmpty();
  }

  /** Cases of 10, 21, 40 and, perhaps, 100 days, in no order. */
  @Test
  void theMedianIsTheOneInTheMiddleOrHalfWayBetweenTwo() {
    TreatyFact[] three = {
      request("CHL", "185", "2020-01-01"), invitation("CHL", "185", "2020-02-10"),
      request("PER", "185", "2020-01-01"), invitation("PER", "185", "2020-01-11"),
      request("TUN", "185", "2020-01-01"), invitation("TUN", "185", "2020-01-22")
    };
    TreatyFact[] four = Arrays.copyOf(three, 8);
    four[6] = request("KAZ", "030", "2020-01-01");
    four[7] = invitation("KAZ", "030", "2020-04-10");

    assertThat(toInvitation(three)).contains(new ProcedureTime(3, 10, 21, 40));
    assertThat(toInvitation(four)).contains(new ProcedureTime(4, 10, 30, 100));
  }

  @ParameterizedTest(name = "up to {0}: {1} invited, {2} deposited")
  @CsvSource({
    "2018-02-06, false, false",
    "2018-02-07, true, false",
    "2024-03-07, true, false",
    "2024-03-08, true, true"
  })
  void whatCameLaterIsNotCounted(LocalDate day, boolean isInvited, boolean hasDeposited) {
    ProcedureTimes times =
        ProcedureTimes.in(
            register(
                request("TUN", "185", "2017-11-29"),
                invitation("TUN", "185", "2018-02-07"),
                accession("TUN", "185", "2024-03-08")),
            day);

    assertThat(times.requestToInvitation().isPresent()).isEqualTo(isInvited);
    assertThat(times.invitationToDeposit().isPresent()).isEqualTo(hasDeposited);
  }

  @Test
  void onlyProceduresThatAreAskedAboutAreCounted() {
    ProcedureTimes times =
        ProcedureTimes.in(
            register(
                request("TUN", "185", "2017-11-29"),
                invitation("TUN", "185", "2018-02-07"),
                request("KAZ", "030", "2020-01-01"),
                invitation("KAZ", "030", "2020-01-11")),
            DAY,
            step -> step.treaty().equals(number("030")));

    assertThat(times.requestToInvitation()).isEqualTo(days(10));
  }

  @Test
  void daysThatAreNotKnownToTheDayOrContradictedAreNotCounted() {
    assertThat(
            toInvitation(request("TUN", "185", "2017-11"), invitation("TUN", "185", "2018-02-07")))
        .isEmpty();
    assertThat(
            toInvitation(
                request("TUN", "185", "2017-11-29"),
                invitation("TUN", "185", "2018-02-07", contradictedBy("2018-02-08"))))
        .isEmpty();
    assertThat(
            toDeposit(invitation("TUN", "185", "2018-02-07"), accession("TUN", "185", "2024-03")))
        .isEmpty();
    assertThat(
            toDeposit(
                invitation("TUN", "185", "2018-02-07"),
                accession("TUN", "185", "2024-03-08", contradictedBy("2024-03-09"))))
        .isEmpty();
  }

  @Test
  void onTheSameDayItTookNoTime() {
    assertThat(
            toDeposit(
                invitation("TUN", "185", "2018-02-07"), accession("TUN", "185", "2018-02-07")))
        .isEqualTo(days(0));
  }

  @Test
  void aDepositBeforeTheInvitationFollowedFromSomethingElse() {
    assertThat(
            toDeposit(
                invitation("TUN", "185", "2018-02-07"), accession("TUN", "185", "2018-02-06")))
        .isEmpty();
  }

  @Test
  void aSuccessionDoesNotFollowFromAnInvitation() {
    assertThat(
            toDeposit(
                invitation("TUN", "185", "2018-02-07"),
                consent("TUN", "185", "2024-03-08", ConsentKind.SUCCESSION, provenance())))
        .isEmpty();
  }

  /** Who let a first invitation lapse and asked anew. */
  @Test
  void aDepositIsCountedFromTheLastInvitationBeforeIt() {
    ProcedureTimes times =
        times(
            request("TUN", "185", "2010-01-01"),
            invitation("TUN", "185", "2010-01-31"),
            request("TUN", "185", "2017-11-29"),
            invitation("TUN", "185", "2018-02-07"),
            accession("TUN", "185", "2018-02-17"));

    assertThat(times.requestToInvitation()).contains(new ProcedureTime(2, 30, 50, 70));
    assertThat(times.invitationToDeposit()).isEqualTo(days(10));
  }

  @Test
  void aRequestThatIsStillLookedAtChangesNothing() {
    assertThat(
            toDeposit(
                invitation("TUN", "185", "2018-02-07"),
                accession("TUN", "185", "2018-02-17"),
                request("TUN", "185", "2019-01-01"),
                consultation("TUN", "185", "2019-06-01")))
        .isEqualTo(days(10));
  }
}
