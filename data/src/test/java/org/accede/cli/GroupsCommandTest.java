package org.accede.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.accede.data.CouncilOfEurope;
import org.accede.json.BodiesFile;
import org.accede.json.DataFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Lists of groups and of bodies, and who is in them. */
class GroupsCommandTest {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2025-09-11T10:00:00Z"), ZoneOffset.UTC);

  private static String run(int code, String line) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    assertThat(
            CommandLineFront.execute(
                CLOCK,
                new PrintWriter(out),
                new PrintWriter(err),
                Splitter.on('|').splitToList(line).toArray(String[]::new)))
        .as("%s%s", out, err)
        .isEqualTo(code);
    return out + err.toString();
  }

  @Test
  void groupsAreListedWithHowManyAreInThem() {
    assertThat(run(0, "groups"))
        .containsPattern("member States +MEMBERS +46\n")
        .containsPattern("Central Asia +CENTRAL_ASIA +5\n")
        .contains("accede groups NAME");
  }

  @Test
  void whoIsInAGroupStandsWithItsDatesAndSources() {
    assertThat(run(0, "groups|EU members|members"))
        .containsPattern("FRA +France +since 1958-01-01\n")
        .containsPattern("GBR .* no longer since 2020-01-31/2020-02-01\n")
        .contains("Sources: European Union, Countries: year of entry")
        .containsPattern("RUS .*since 1996-02-28 +no longer since 2022-03-16")
        .contains("As it follows from what is on record of each.");
  }

  @Test
  void aDateIsNotBroken() {
    assertThat(run(0, "groups|members"))
        .containsPattern("TUR +Türkiye +since 1949-08-09/1950-04-13\n");
    assertThat(run(0, "groups|members|--lang|fr"))
        .containsPattern("TUR +Türkiye +depuis 1949-08-09/1950-04-13\n");
  }

  @Test
  void programsAreToldTheSame() {
    assertThat(run(0, "groups|EU_MEMBERS|--format|json|--as-of|2012-01-01"))
        .contains("\"group\": \"EU_MEMBERS\"", "\"sources\"", "\"from\": \"2013-07-01\"")
        .containsPattern("Croatia\",\\s+\"belongs\": \"no\"");
    assertThat(run(0, "compare|Central Asia|--treaty|185|--format|json"))
        .contains("\"groups\": [ {", "Central Asia Rule of Law Programme");
    assertThat(run(0, "compare|KAZ|UZB|--treaty|185|--format|json")).doesNotContain("\"groups\"");
  }

  @Test
  void aGroupOfOnesOwnIsListedToo(@TempDir Path folder) throws Exception {
    Path file = folder.resolve("groups.json");
    Files.writeString(
        file,
        """
        {"format": "accede-groups-1", "groups": [
          {"code": "MINE", "title": {"en": "my files", "fr": "mes dossiers"},
           "seats": [{"participant": "KAZ", "from": "2030-01-01"}]}
        ]}
        """);
    assertThat(run(0, "groups|mine|--groups|" + file))
        .containsPattern("KAZ +Kazakhstan +since 2030-01-01 +not yet\n");
    assertThat(run(2, "groups|nobody")).contains("unknown group");
  }

  @Test
  void bodiesAreListedAndToldWhole() {
    assertThat(run(0, "bodies"))
        .containsPattern("GRECO +50 +Group of States against Corruption\n")
        .contains("another may take part all the same");
    assertThat(run(0, "bodies|GRECO|Venice Commission"))
        .contains("Group of States against Corruption: enlarged partial agreement.")
        .contains("European Commission for Democracy through Law");
    assertThat(run(2, "bodies|GRECCO")).contains("unknown body", "did you mean GRECO");
  }

  @Test
  void bodiesAsJsonAreReadBack() {
    String json = run(0, "bodies|GRECO|--format|json");
    assertThat(BodiesFile.read(DataFile.of(json.getBytes(UTF_8), "x")).bodies().memberships())
        .hasSameSizeAs(
            CouncilOfEurope.bodies().membershipsOf(CouncilOfEurope.bodies().body("GRECO").code()));
  }
}
