package org.accede.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.accede.data.CouncilOfEurope;
import org.accede.error.InvalidValueException;
import org.accede.participant.GroupSeat;
import org.accede.participant.ListedGroup;
import org.accede.participant.ParticipantCode;
import org.accede.register.TreatyRegister;
import org.accede.text.BilingualText;
import org.accede.time.ImpreciseDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A file of groups, held against a register that has to know who is in them. */
class GroupsFileTest {
  private static final TreatyRegister REGISTER = CouncilOfEurope.register();
  private static final String GROUPS =
      """
      {
        "format": "accede-groups-1",
        "groups": [
          {"code": "STEPPE", "title": {"en": "Steppe", "fr": "Steppe"}, "participants": ["KAZ"]},
          {"code": "UNION", "title": {"en": "Union", "fr": "Union"}, "seats": [\
      {"participant": "GBR", "from": "2040"}, \
      {"participant": "FRA", "from": "1958"}, \
      {"participant": "GBR", "from": "1973", "ceased": "2020"}]}
        ]
      }
      """;

  private static GroupsFile read(String text) {
    return GroupsFile.read(DataFile.of(text.getBytes(UTF_8), "mine.json"), REGISTER);
  }

  @Test
  void seatsAreByParticipantAndDay() {
    assertThat(read(GROUPS).groups()).hasSize(2);
    assertThat(read(GROUPS).groups().get(1).seats())
        .extracting(seat -> seat.participant() + " " + seat.from().orElseThrow())
        .containsExactly("FRA 1958", "GBR 1973", "GBR 2040");
    assertThat(read(GROUPS).groups().get(0).seats())
        .extracting(GroupSeat::participant)
        .hasToString("[KAZ]");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "KAZ | KAX | /groups/0/participants/0 | a participant on record, such as KAZ",
        "FRA | FRX | /groups/1/seats/1/participant | a participant on record, such as FRA",
      })
  void whoeverIsNotOnRecordIsRefusedWithThePlaceAndWhoIsMeant(
      String good, String bad, String place, String expected) {
    assertThatExceptionOfType(DataFileException.class)
        .isThrownBy(() -> read(GROUPS.replace(good, bad)))
        .withMessageStartingWith(
            "mine.json " + place + ": found \"" + bad + "\", expected " + expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[\"KAZ\"] | [\"KAZ\", \"UZB\", \"KAZ\"] | /groups/0/participants/2 | KAZ | each participant once",
        "\"FRA\", \"from\": \"1958\" | \"FRA\", \"from\": \"1958\", \"ceased\": \"1957\" |"
            + " /groups/1/seats/1/ceased | 1957 | a day after the beginning, 1958",
        "\"seats\": | \"participants\": [\"ITA\", \"FRA\"], \"seats\": | /groups/1/seats/1/participant |"
            + " FRA | a participant that is not among the participants",
        "STEPPE | UNION | /groups/1/code | UNION | each code once",
      })
  void whatCannotStandTogetherIsRefusedWithThePlace(
      String good, String bad, String place, String found, String expected) {
    assertThat(GROUPS).contains(good);
    assertThatExceptionOfType(DataFileException.class)
        .isThrownBy(() -> read(GROUPS.replace(good, bad)))
        .withMessage("mine.json " + place + ": found \"" + found + "\", expected " + expected);
  }

  @Test
  void groupsBuiltInCodeAreWrittenAsThoseThatWereRead() {
    GroupsFile file =
        new GroupsFile(
            ImmutableList.of(
                group("UNION", seat("GBR", "2040", null), seat("FRA", null, null)),
                group(
                    "STEPPE",
                    seat("KAZ", null, "2001"),
                    seat("UZB", null, null),
                    seat("KAZ", null, "1999"),
                    seat("TJK", null, null))));

    assertThat(file.groups()).extracting(ListedGroup::code).containsExactly("STEPPE", "UNION");
    assertThat(file.groups().get(0).seats())
        .extracting(seat -> seat.participant() + " " + seat.ceased().orElse(null))
        .containsExactly("TJK null", "UZB null", "KAZ 1999", "KAZ 2001");
    assertThat(read(file.toJson())).isEqualTo(file);
  }

  @Test
  void aGroupIsThereOnce() {
    ListedGroup group = group("UNION", seat("FRA", null, null));

    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> new GroupsFile(ImmutableList.of(group, group)))
        .withMessage("groups: found \"UNION\", expected each once");
  }

  private static ListedGroup group(String code, GroupSeat... seats) {
    return new ListedGroup.Builder()
        .code(code)
        .title(new BilingualText(code, code))
        .addSeats(seats)
        .build();
  }

  private static GroupSeat seat(
      String participant, @Nullable String from, @Nullable String ceased) {
    return new GroupSeat.Builder()
        .participant(ParticipantCode.of(participant))
        .from(Optional.ofNullable(from).map(ImpreciseDate::parse))
        .ceased(Optional.ofNullable(ceased).map(ImpreciseDate::parse))
        .build();
  }
}
