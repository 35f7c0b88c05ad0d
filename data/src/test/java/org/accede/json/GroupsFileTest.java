package org.accede.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.accede.data.CouncilOfEurope;
import org.accede.participant.GroupSeat;
import org.accede.register.TreatyRegister;
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
}
