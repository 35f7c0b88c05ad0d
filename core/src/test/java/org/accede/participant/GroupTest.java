package org.accede.participant;

import static org.accede.testing.Samples.code;
import static org.accede.testing.Samples.contradictedBy;
import static org.accede.testing.Samples.contradiction;
import static org.accede.testing.Samples.date;
import static org.accede.testing.Samples.member;
import static org.accede.testing.Samples.participantBuilder;
import static org.accede.testing.Samples.provenance;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.accede.error.InvalidValueException;
import org.accede.text.BilingualText;
import org.accede.time.Trilean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who is in a group on a day. */
class GroupTest {
  private static final LocalDate DAY = LocalDate.of(2020, 1, 31);
  private static final Participant KAZAKHSTAN = participantBuilder("KAZ", "Kazakhstan").build();
  private static final Participant FRANCE =
      participantBuilder("FRA", "France").addMemberships(member("1949-08-03")).build();

  private static ListedGroup.Builder group() {
    return new ListedGroup.Builder()
        .code("A_GROUP")
        .title(new BilingualText("A group", "Un groupe"));
  }

  private static GroupSeat.Builder seat(String participant) {
    return new GroupSeat.Builder().participant(code(participant));
  }

  @ParameterizedTest
  @CsvSource({
    "2009-05-06, NO",
    "2009-05-07, YES",
    "2020-01-30, YES",
    "2020-01-31, MAYBE",
    "2020-02-01, NO",
    "2022-01-01, YES",
  })
  void aSeatIsHeldFromItsBeginningUntilItsEndAndAgainWithAnotherSeat(LocalDate day, Trilean holds) {
    ListedGroup group =
        group()
            .addSeats(
                seat("KAZ").from(date("2009-05-07")).ceased(date("2020-01-31/2020-02-01")).build())
            .addSeats(seat("KAZ").from(date("2022-01-01")).build())
            .build();

    assertThat(group.holds(KAZAKHSTAN, day)).isEqualTo(holds);
    assertThat(group.holds(FRANCE, day)).isEqualTo(Trilean.NO);
  }

  @Test
  void aSeatWithoutDatesIsHeldAlways() {
    assertThat(
            group()
                .addSeats(seat("KAZ").build())
                .build()
                .holds(KAZAKHSTAN, LocalDate.of(1800, 1, 1)))
        .isEqualTo(Trilean.YES);
  }

  @Test
  void whoIsUnsettledIsNoMember() {
    ListedGroup group =
        group()
            .addSeats(seat("FRA").build())
            .addSeats(seat("KAZ").from(date("2020")).build())
            .build();
    ImmutableList<Participant> all = ImmutableList.of(FRANCE, KAZAKHSTAN);

    assertThat(group.membersAmong(all, DAY)).containsExactly(FRANCE);
    assertThat(group.unsettledAmong(all, DAY)).containsExactly(KAZAKHSTAN);
  }

  @Test
  void theSeatsOfAGroupAreToldWithTheirTimes() {
    GroupSeat first = seat("KAZ").from(date("2009")).ceased(date("2020")).build();
    GroupSeat again = seat("KAZ").from(date("2022")).build();
    ListedGroup group = group().addSeats(first, again, seat("CAN").build()).build();
    ImmutableList<Participant> all = ImmutableList.of(FRANCE, KAZAKHSTAN);

    assertThat(group.seatsAmong(all, DAY)).containsExactly(first, again);
  }

  @Test
  void theSeatsOfAStandingGroupAreWhatIsOnRecordOfItsStates() {
    Participant observer =
        participantBuilder("CAN", "Canada")
            .addObserverStatuses(
                observerWith(ObserverStatus.Body.COMMITTEE_OF_MINISTERS, "1996-05-29"),
                observerWith(ObserverStatus.Body.PARLIAMENTARY_ASSEMBLY, "1997-05-28"))
            .build();
    ImmutableList<Participant> all = ImmutableList.of(KAZAKHSTAN, FRANCE, observer);

    assertThat(StandingGroup.MEMBERS.seatsAmong(all, DAY))
        .containsExactly(seat("FRA").from(date("1949-08-03")).provenance(provenance()).build());
    assertThat(StandingGroup.OBSERVERS.seatsAmong(all, DAY))
        .containsExactly(seat("CAN").from(date("1996-05-29")).provenance(provenance()).build());
    assertThat(StandingGroup.NON_MEMBERS.seatsAmong(all, DAY))
        .containsExactly(seat("KAZ").build(), seat("CAN").build());
    assertThat(StandingGroup.NON_MEMBERS.seatsAmong(all, LocalDate.of(1949, 8, 2))).hasSize(3);
    assertThat(StandingGroup.MEMBERS.citations()).isEmpty();
  }

  private static ObserverStatus observerWith(ObserverStatus.Body body, String from) {
    return new ObserverStatus(body, date(from), provenance());
  }

  @Test
  void aGroupHasACodeInUpperCaseAndSomebodyInIt() {
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> group().build())
        .withMessageContaining("seats");
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(
            () ->
                new ListedGroup.Builder()
                    .code("a group")
                    .title(new BilingualText("A", "A"))
                    .addSeats(seat("KAZ").build())
                    .build())
        .withMessageContaining("a group");
  }

  @Test
  void theSourcesOfAGroupStandBehindItAndNoneBehindASeat() {
    Participant member =
        participantBuilder("FRA", "France")
            .addMemberships(
                new Membership.Builder().from(date("1949-08-03")).provenance(provenance()).build())
            .build();

    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(
            () ->
                group()
                    .addAllSeats(StandingGroup.MEMBERS.seatsAmong(ImmutableList.of(member), DAY))
                    .build())
        .withMessageStartingWith("seats: found \"FRA with sources of its own\"");
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(
            () ->
                group()
                    .addSeats(
                        seat("FRA")
                            .from(date("1949-08-03"))
                            .addCeasedContradictions(contradiction("2022-09-16"))
                            .build())
                    .build())
        .withMessageStartingWith("seats: found \"FRA with sources of its own\"");
  }

  @Test
  void whoIsAlwaysInAGroupHasNoOtherSeatInIt() {
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(
            () -> group().addSeats(seat("KAZ").build()).addSeats(seat("KAZ").build()).build())
        .withMessage("seats: found \"KAZ\", expected no other seat of who is always in it");
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(
            () ->
                group()
                    .addSeats(seat("KAZ").from(date("2022")).build())
                    .addSeats(seat("KAZ").build())
                    .build())
        .withMessageContaining("KAZ");
  }

  @ParameterizedTest
  @CsvSource({"2020, 1973", "2020-01-31, 2020-01-31", "2020-02, ../2020-02-01"})
  void aSeatEndsAfterItsBeginning(String from, String ceased) {
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(
            () ->
                group().addSeats(seat("KAZ").from(date(from)).ceased(date(ceased)).build()).build())
        .withMessage(
            "ceased: found \"" + ceased + "\", expected a day after the beginning, " + from);
  }

  @ParameterizedTest
  @CsvSource({"2020, 2020", "2020-01-31, 2020-02-01", "2020-02-01/.., 2020-02-02"})
  void aSeatThatMayEndAfterItsBeginningStands(String from, String ceased) {
    GroupSeat seat = seat("KAZ").from(date(from)).ceased(date(ceased)).build();

    assertThat(group().addSeats(seat).build().seats()).containsExactly(seat);
  }

  /** Made up: facts that contradict themselves stop no question. */
  @Test
  void aMembershipThatEndsBeforeItBeginsIsHeldOnNoDay() {
    Participant one =
        participantBuilder("FRA", "France")
            .addMemberships(member("2020-01-01", "1949-08-03"))
            .build();

    assertThat(StandingGroup.MEMBERS.seatsAmong(ImmutableList.of(one), DAY))
        .extracting(seat -> seat.isHeldOn(DAY))
        .containsExactly(Trilean.NO);
  }

  @Test
  void membersAndNonMembersAreThoseOfTheDay() {
    LocalDate before = LocalDate.of(1949, 8, 2);

    assertThat(StandingGroup.MEMBERS.holds(FRANCE, DAY)).isEqualTo(Trilean.YES);
    assertThat(StandingGroup.NON_MEMBERS.holds(FRANCE, DAY)).isEqualTo(Trilean.NO);
    assertThat(StandingGroup.MEMBERS.holds(FRANCE, before)).isEqualTo(Trilean.NO);
    assertThat(StandingGroup.NON_MEMBERS.holds(FRANCE, before)).isEqualTo(Trilean.YES);
    assertThat(StandingGroup.NON_MEMBERS.holds(KAZAKHSTAN, DAY)).isEqualTo(Trilean.YES);
  }

  @Test
  void aStateIsNoNonMemberBeforeItExistsNorWhenItIsNoMore() {
    Participant once =
        participantBuilder("YUG", "Yugoslavia")
            .existence(
                new Existence(date("1918-12-01"), Optional.of(date("1992-04-27")), provenance()))
            .build();

    assertThat(StandingGroup.NON_MEMBERS.holds(once, LocalDate.of(1918, 11, 30)))
        .isEqualTo(Trilean.NO);
    assertThat(StandingGroup.NON_MEMBERS.holds(once, LocalDate.of(1990, 1, 1)))
        .isEqualTo(Trilean.YES);
    assertThat(StandingGroup.NON_MEMBERS.holds(once, LocalDate.of(1992, 4, 27)))
        .isEqualTo(Trilean.NO);
  }

  @Test
  void aSeatThatFollowsFromTheRecordHasItsDaysAndWhatStandsBehindThem() {
    Membership membership =
        new Membership.Builder()
            .from(date("1950-04-13"))
            .ceased(date("2022-03-16"))
            .addCeasedContradictions(contradiction("2022-09-16"))
            .provenance(contradictedBy("1949-08-09"))
            .build();
    Participant once = participantBuilder("TUR", "Turkey").addMemberships(membership).build();

    assertThat(StandingGroup.MEMBERS.seatsAmong(ImmutableList.of(once), DAY))
        .containsExactly(
            seat("TUR")
                .from(date("1949-08-09/1950-04-13"))
                .ceased(date("2022-03-16/2022-09-16"))
                .provenance(membership.provenance())
                .addCeasedContradictions(contradiction("2022-09-16"))
                .build());
  }

  @Test
  void observersAreThoseWithTheCommitteeOfMinisters() {
    Participant observer =
        participantBuilder("CAN", "Canada")
            .addObserverStatuses(
                new ObserverStatus(
                    ObserverStatus.Body.COMMITTEE_OF_MINISTERS, date("1996"), provenance()))
            .build();
    Participant another =
        participantBuilder("ISR", "Israel")
            .addObserverStatuses(
                new ObserverStatus(
                    ObserverStatus.Body.PARLIAMENTARY_ASSEMBLY, date("1957"), provenance()))
            .build();

    assertThat(StandingGroup.OBSERVERS.holds(observer, DAY)).isEqualTo(Trilean.YES);
    assertThat(StandingGroup.OBSERVERS.holds(observer, LocalDate.of(1995, 12, 31)))
        .isEqualTo(Trilean.NO);
    assertThat(StandingGroup.OBSERVERS.holds(another, DAY)).isEqualTo(Trilean.NO);
  }
}
