package org.accede.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

/** Why a participant stands where it does: in brief where that is not determined. */
class ExplainCommandTest {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2025-09-11T10:00:00Z"), ZoneOffset.UTC);

  private String printed(String line) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    assertThat(
            CommandLineFront.execute(
                CLOCK, new PrintWriter(out), new PrintWriter(err), line.split(" ")))
        .as(err.toString())
        .isZero();
    return out.toString();
  }

  @Test
  void whatIsNotOnRecordIsToldInThreeLines() {
    assertThat(printed("explain UZB 185"))
        .isEqualTo(
            """
            Uzbekistan
            ETS No. 185, Convention on Cybercrime
            On 11 September 2025: undetermined.

              - Nothing is on record between Uzbekistan and ETS No. 185, and the record is not complete.
              - Possible: former Party, Party, consent expressed, or may be invited.
              - What would settle it: Import the Treaty Office's chart of signatures and ratifications of ETS
                No. 185. ("accede fetch" gets it.)

            Why, with cautions and sources: accede explain UZB 185 --full
            """);
  }

  @Test
  void whatWasLastSeenComesFirst() {
    assertThat(printed("explain KAZ 210").replaceAll("\n +", " "))
        .contains(
            " - Last seen on 11 September 2025: invitation lapsed, since a day between 23 and 24",
            " - Possible: invited, or invitation lapsed.",
            " - What would settle it: Find out what the Committee of Ministers decided")
        .doesNotContain("Sources", "fetch");
    assertThat(printed("explain KAZ 210 --lang fr"))
        .contains("Ce qui trancherait\u00a0:", "accede explain KAZ 210 --full");
  }

  @Test
  void theWholeExplanationIsThereOnDemandAndWhereItIsDetermined() {
    assertThat(printed("explain UZB 185 --full"))
        .contains("On 11 September 2025: undetermined: former Party", "Cautions", "Sources\n  [1]")
        .doesNotContain("--full");
    assertThat(printed("explain KAZ 030")).contains("Why", "Sources").doesNotContain("--full");
  }

  @Test
  void aDocumentIsAlwaysWhole() {
    assertThat(printed("explain UZB 185 --format json")).contains("\"remedies\"", "\"cautions\"");
  }
}
