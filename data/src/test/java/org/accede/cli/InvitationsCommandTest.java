package org.accede.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Procedures of invitation by what is on record of their last day. */
class InvitationsCommandTest {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2025-09-11T10:00:00Z"), ZoneOffset.UTC);

  private static String run(String line) {
    StringWriter out = new StringWriter();
    assertThat(
            CommandLineFront.execute(
                CLOCK,
                new PrintWriter(out),
                new PrintWriter(new StringWriter()),
                line.trim().split(" ")))
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
  void whatWasNotKnownIsInNoList() {
    String known = run("invitations --as-of 2020-01-01 --known-on 2020-01-01");

    assertThat(known)
        .startsWith("Procedures of invitation on 1 January 2020, as known on 1 January 2020: ")
        .contains(
            "Australia                 185   2010-09-20", "Brazil                    112   2019")
        .doesNotContain("Kenya", "Benin", "Malawi", "Kazakhstan");
    assertThat(run("invitations --as-of 2020-01-01 --known-on 2020-01-01 --lang fr"))
        .startsWith(
            "Procédures d'invitation au 1er janvier 2020, selon ce qui était connu le 1er janvier"
                + " 2020\u00a0: ");
    assertThat(run("invitations --as-of 2020-01-01 --known-on 2020-01-01 --format json"))
        .contains("\"knownOn\": \"2020-01-01\"", "\"participant\": \"AUS\"")
        .doesNotContain("\"KEN\"", "\"BEN\"");
    assertThat(run("invitations --as-of 2020-01-01 --known-on 2020-01-01 --expiring 6y"))
        .startsWith(
            "Invitations on 1 January 2020, as known on 1 January 2020, that can end by"
                + " 1 January 2026: ")
        .contains("Brazil")
        .doesNotContain("Kenya");
    assertThat(run("invitations --as-of 2020-01-01 --known-on 2020-01-01 --expiring 6y --lang fr"))
        .startsWith(
            "Invitations au 1er janvier 2020, selon ce qui était connu le 1er janvier 2020, pouvant"
                + " prendre fin\nau plus tard le 1er janvier 2026\u00a0: ");
  }

  @Test
  void whatBeganAfterTheDayIsInNoListOfIt() {
    assertThat(run("invitations --as-of 2000-01-01"))
        .startsWith("Procedures of invitation on 1 January 2000: ")
        .contains("Argentina                 108   ../2018-06-30")
        // Benin and Morocco were invited to a convention of 2001; Morocco asked to be invited to
        // another in 2012, Mongolia to two in 2019
        .doesNotContain("Benin", "Morocco", "Mongolia");
    assertThat(run("invitations --as-of 2012-09-10"))
        .contains("Argentina                 185   ../2012-09-10")
        .doesNotContain("Kenya", "Sri Lanka");
  }

  /** Asked for is more time: the day until which there was some without it is on record. */
  @ParameterizedTest
  @CsvSource({"2026-11-30, ''", "2025-09-11, --known-on 2025-09-11", "2026-11-30, --expiring 2y"})
  void whereAnExtensionIsPendingTheLastDayIsThatBeforeIt(String day, String options) {
    assertThat(run("invitations --as-of " + day + " " + options))
        .contains("Kazakhstan                210   2020-04-22             2025-04-22/2025-04-23  ");
  }

  @Test
  void anExtensionThatIsOnRecordCountsAndOneThatIsAskedForDoesNot() {
    assertThat(run("invitations --as-of 2026-11-30"))
        .contains("Tunisia                   210   2020-04-22             2025-04-23  ")
        .contains("an extension that is asked for does not count");
  }

  @ParameterizedTest
  @CsvSource({
    "2025-09-11, Kazakhstan, 210, '', 'extension asked for, outcome not on record'",
    "2024-02-08, Tunisia, 185, '', 'extension asked for, outcome not on record'",
    "2024-02-08, Tunisie, 185, --lang fr, 'prorogation demandée, issue inconnue'"
  })
  void whatHasRunOutWhileAnExtensionIsPendingSaysSo(
      String day, String name, String treaty, String options, String pending) {
    String text = run("invitations --as-of " + day + " --known-on " + day + " " + options);
    String row = text.substring(text.indexOf(String.format("%-26s%s ", name, treaty)));
    String whole = row.replaceFirst("(?s)\n  \\S.*", "").replaceAll("\\s+", " ");
    assertThat(whole).contains(pending);
  }

  @Test
  void withinADayNoneIsKnownToEnd() {
    assertThat(run("invitations --expiring 1d"))
        .startsWith("Invitations on 11 September 2025 that can end by 12 September 2025: 0")
        .contains("Whether they end by then is not on record: ");
  }
}
