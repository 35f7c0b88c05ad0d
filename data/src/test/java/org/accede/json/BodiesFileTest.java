package org.accede.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import org.accede.body.BodyMembership;
import org.accede.body.BodyStage;
import org.accede.data.CouncilOfEurope;
import org.accede.participant.Participant;
import org.accede.register.TreatyRegister;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The bundled file of bodies, and such files broken in one place at a time. */
class BodiesFileTest {
  private static final TreatyRegister REGISTER = CouncilOfEurope.register();

  private static final String GOOD =
      """
      {
        "format": "accede-bodies-1",
        "bodies": [
          {"code": "WEIRS", "name": "Weirs", "shortName": "Weirs", "kind": {"en": "a", "fr": "b"}, "foundedBy": {"en": "a", "fr": "b"}, "foundedOn": "1990", "foundingSources": ["s"], "admission": {"en": "a", "fr": "b"}, "admissionSources": ["s"]}
        ],
        "memberships": [
          {"body": "WEIRS", "participant": "KAZ", "role": "MEMBER", "since": "2012-03", "until": "2020", "sources": ["s"]}
        ],
        "sources": {
          "s": {"kind": "PRESS", "title": "S"}
        }
      }
      """;

  private static BodiesFile read(String text) {
    return BodiesFile.read(DataFile.of(text.getBytes(UTF_8), "mine.json"));
  }

  @Test
  void theBundledFileIsCanonicalAndReadsBackAsTheSame() throws IOException {
    String text = Files.readString(BundledFiles.BODIES);

    assertThat(read(text).toJson()).isEqualTo(text);
    assertThat(read(text).bodies()).isEqualTo(CouncilOfEurope.bodies());
    assertThat(read(GOOD).toJson()).isEqualTo(GOOD);
  }

  @Test
  void everyMembershipNamesItsSourceAndAParticipantOfTheRegister() {
    assertThat(CouncilOfEurope.bodies().memberships()).hasSizeGreaterThan(500);
    for (BodyMembership one : CouncilOfEurope.bodies().memberships()) {
      assertThat(one.citations()).as("%s", one).isNotEmpty();
      assertThat(REGISTER.participant(one.participant()).code()).isEqualTo(one.participant());
    }
  }

  @Test
  void whoIsNotOnRecordIsNeverSaidNotToTakePart() {
    for (Participant one : REGISTER.participants()) {
      CouncilOfEurope.bodies()
          .all()
          .forEach(
              body ->
                  assertThat(
                          CouncilOfEurope.bodies()
                              .standing(one.code(), body.code(), CouncilOfEurope.dataDate()))
                      .matches(
                          standing ->
                              (standing.stage() == BodyStage.NONE_ON_RECORD)
                                  == standing.memberships().isEmpty()));
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"MEMBER\" | \"FRIEND\" | /memberships/0/role | FRIEND",
        "\"2012-03\" | \"2012-13\" | /memberships/0/since | 2012-13",
        "\"2020\" | \"2011\" | /memberships/0/until | 2011",
        "\"KAZ\" | \"Kaz\" | /memberships/0/participant | Kaz",
        "\"code\": \"WEIRS\" | \"code\": \"w\" | /bodies/0/code | w",
        ", \"sources\": [\"s\"]} | } | /memberships/0 | sources",
        "\"body\": \"WEIRS\" | \"body\": \"LOCKS\" | LOCKS | no such body"
      })
  void whatIsBrokenIsRefusedWithFilePlaceAndValue(
      String good, String bad, String place, String value) {
    assertThat(GOOD).contains(good);
    assertThatExceptionOfType(DataFileException.class)
        .isThrownBy(() -> read(GOOD.replace(good, bad)))
        .withMessageContaining("mine.json")
        .withMessageContaining(place)
        .withMessageContaining(value);
  }
}
