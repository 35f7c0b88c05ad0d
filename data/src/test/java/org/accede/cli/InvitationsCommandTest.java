package org.accede.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

/** Procedures of invitation by what is on record of their last day. */
class InvitationsCommandTest {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2025-09-11T10:00:00Z"), ZoneOffset.UTC);

  private static String run(String line) {
    StringWriter out = new StringWriter();
    assertThat(
            CommandLineFront.execute(
                CLOCK, new PrintWriter(out), new PrintWriter(new StringWriter()), line.split(" ")))
        .isZero();
    return out.toString();
  }

  @Test
  void anInvitationWithALastDayOnRecordStandsBeforeThoseThatMayEndOnAnyDay() {
    assertThat(run("invitations --expiring 2y"))
        .startsWith("Invitations on 11 September 2025 that can end by 11 September 2027: ")
        .containsSubsequence(
            "Kazakhstan                173",
            "2027-07-01/2027-08-01",
            "Whether they end by then is not on record: ",
            "Philippines               185");
  }

  /** PACE Doc. 16245: an extension was asked for, and nobody has recorded what became of it. */
  @Test
  void anInvitationThatMayHaveBeenExtendedIsAmongThose() {
    String text = run("invitations --expiring 2y");

    assertThat(text.substring(text.indexOf("not on record: ")))
        .contains("Kazakhstan                210");
  }

  @Test
  void withinADayNoneIsKnownToEnd() {
    assertThat(run("invitations --expiring 1d"))
        .startsWith("Invitations on 11 September 2025 that can end by 12 September 2025: 0")
        .contains("Whether they end by then is not on record: ");
  }
}
