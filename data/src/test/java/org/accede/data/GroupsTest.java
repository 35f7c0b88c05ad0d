package org.accede.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.google.common.base.Splitter;
import java.time.LocalDate;
import java.util.List;
import org.accede.error.UnknownNameException;
import org.accede.participant.Group;
import org.accede.participant.ListedGroup;
import org.accede.participant.StandingGroup;
import org.accede.register.Groups;
import org.accede.register.TreatyRegister;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The groups of participants that come with Accede. */
class GroupsTest {
  private static final TreatyRegister REGISTER = CouncilOfEurope.register();
  private static final Groups GROUPS = CouncilOfEurope.groups();

  @Test
  void eachListedGroupNamesItsSourcesAndIsOfParticipantsOnRecord() {
    assertThat(GROUPS.all()).filteredOn(ListedGroup.class::isInstance).hasSize(5);
    for (Group group : GROUPS.all()) {
      if (group instanceof ListedGroup listed) {
        assertThat(listed.citations()).as(group.code()).isNotEmpty();
        listed.seats().forEach(seat -> REGISTER.participant(seat.participant()));
      }
    }
  }

  @ParameterizedTest
  @CsvSource({
    "1957-12-31, 0",
    "1958-01-01, 6",
    "1973-01-01, 9",
    "1981-01-01, 10",
    "1986-01-01, 12",
    "1995-01-01, 15",
    "2004-04-30, 15",
    "2004-05-01, 25",
    "2007-01-01, 27",
    "2013-07-01, 28",
    "2020-02-01, 27",
  })
  void theEuropeanUnionHasTheMembersOfTheDay(LocalDate day, int members) {
    assertThat(GROUPS.named("EU members").membersAmong(REGISTER.participants(), day))
        .hasSize(members);
  }

  @Test
  void theDayOnWhichAStateLeftIsNotSettled() {
    assertThat(
            GROUPS
                .named("EU_MEMBERS")
                .unsettledAmong(REGISTER.participants(), LocalDate.of(2020, 1, 31)))
        .extracting(one -> one.code().value())
        .containsExactly("GBR");
  }

  @ParameterizedTest
  @CsvSource({
    "Central Asia, KAZ KGZ TJK TKM UZB",
    "asie-centrale, KAZ KGZ TJK TKM UZB",
    "EaP, ARM AZE BLR GEO MDA UKR",
    "Partenariat oriental, ARM AZE BLR GEO MDA UKR",
    "neighbourhood of the Council of Europe, ISR JOR KAZ KGZ MAR TUN",
    "voisinage, ISR JOR KAZ KGZ MAR TUN",
    "southern neighbourhood, DZA EGY ISR JOR LBN LBY MAR TUN",
    "observers, CAN JPN MEX USA VAT",
  })
  void aGroupIsFoundByWhatPeopleCallIt(String name, String codes) {
    assertThat(GROUPS.named(name).membersAmong(REGISTER.participants(), LocalDate.of(2025, 9, 11)))
        .extracting(one -> one.code().value())
        .containsExactlyElementsOf(Splitter.on(' ').split(codes));
  }

  @Test
  void everyStateIsAMemberOrANonMember() {
    LocalDate day = LocalDate.of(2025, 9, 11);
    int members = StandingGroup.MEMBERS.membersAmong(REGISTER.participants(), day).size();

    assertThat(members).isEqualTo(46);
    assertThat(StandingGroup.NON_MEMBERS.membersAmong(REGISTER.participants(), day))
        .hasSizeGreaterThan(100)
        .noneMatch(one -> one.code().value().equals("EUE"));
  }

  @Test
  void aGroupThatNobodyKnowsIsRefusedWithTheNearest() {
    assertThatExceptionOfType(UnknownNameException.class)
        .isThrownBy(() -> GROUPS.named("Centrl Asia"))
        .withMessage("unknown group \"Centrl Asia\"; did you mean Central Asia?");
  }

  @Test
  void oneOfOnesOwnWinsOverOneWithItsCode() {
    ListedGroup mine = (ListedGroup) GROUPS.named("EaP");
    ListedGroup other =
        new ListedGroup.Builder()
            .code("CENTRAL_ASIA")
            .title(mine.title())
            .addAllSeats(mine.seats())
            .build();

    assertThat(GROUPS.with(List.of(other)).named("CENTRAL_ASIA")).isEqualTo(other);
    assertThat(GROUPS.named("CENTRAL_ASIA")).isNotEqualTo(other);
  }
}
