package org.accede.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What goes into a paper, in Markdown. */
class MarkdownTest {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2025-09-11T10:00:00Z"), ZoneOffset.UTC);

  private static String printed(String line) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    assertThat(
            CommandLineFront.execute(
                CLOCK,
                new PrintWriter(out),
                new PrintWriter(err),
                (line + " --format markdown").split(" ")))
        .as(err.toString())
        .isZero();
    return out.toString();
  }

  @Test
  void statusIsOneTableWithWhatWasLastSeenMarkedAsThat() {
    assertThat(printed("status KAZ"))
        .startsWith("## Kazakhstan on 11 September 2025\n\n| Treaty | stage | since | until |")
        .contains("| ETS No. 018, European Cultural Convention | Party | 2010-03-05 |  |  |\n")
        .contains("| CETS No. 210, Istanbul Convention | invitation lapsed |")
        .contains("| last seen on 11 September 2025; lapsed, extension asked for, outcome not on")
        .contains("\n\nThe record for Kazakhstan is complete as of 5 October 2023")
        .contains("| GRECO | member | 2020-01-01 |  | 2025-09-11 |\n")
        .doesNotContain("ETS No. 024");
  }

  @Test
  void statusSaysWhatItDoesNotListAndWhichChartsAreMissing() {
    assertThat(printed("status KAZ"))
        .contains("\n\nNot listed (see --all): ", "may be invited: 75, ")
        .contains("\n\nUndetermined because the charts of their treaties are not on record: ");
    assertThat(printed("status KAZ --all")).doesNotContain("Not listed");
  }

  @Test
  void whatIsUndeterminedSaysWhatIsPossible() {
    assertThat(printed("status UZB --treaty 185,GRECO --lang fr"))
        .contains("| ind\u00e9termin\u00e9 |  |  | ")
        .contains("| GRECO | aucune donn\u00e9e |");
  }

  @Test
  void anExplanationIsWholeAlsoWhereNothingIsDetermined() {
    assertThat(printed("explain UZB 185"))
        .startsWith("## Uzbekistan\n\nETS No. 185, Convention on Cybercrime\n\nOn 11 September")
        .contains("### Why\n\n- It depends", "### What would settle it", "### Sources");
    assertThat(printed("explain KAZ GRECO"))
        .startsWith("## Kazakhstan: GRECO, on 11 September 2025\n")
        .contains("### Why\n\n- member since 1 January 2020");
  }

  @Test
  void aPlanSaysWhatFollowsAndWhy() {
    assertThat(printed("plan KAZ 185 --in-force-by 2028-01-01"))
        .startsWith(
            "## Kazakhstan\n\nETS No. 185, Convention on Cybercrime\n\nDeposit on 30 September 2027:")
        .contains(
            "\n\nDeposit on 1 October 2027, one day later: ", "\n### Why\n\n- In April 2023 ");
  }

  @Test
  void aPlanThatIsRefusedIsNoPaper() {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int code =
        CommandLineFront.execute(
            CLOCK,
            new PrintWriter(out),
            new PrintWriter(err),
            "plan",
            "UZB",
            "185",
            "--deposit",
            "2026-01-05",
            "--format",
            "markdown");

    assertThat(code).isEqualTo(2);
    assertThat(out.toString()).isBlank();
    assertThat(err.toString()).contains("No deposit can be planned.");
  }

  @Test
  void nextStepsAndDeadlinesAreTables() {
    assertThat(printed("next KAZ"))
        .contains("### ACT BEFORE A DAY (3)", "Act by 1 July 2027: deposit")
        .contains("Open to its accession, without an invitation, once it has joined ETS No. 173");
    assertThat(printed("deadlines KAZ"))
        .contains("| 2027-07-01 | 658 | Kazakhstan | ETS No. 173, Criminal Law Convention");
    assertThat(printed("deadlines --treaty 127 --within 3m"))
        .contains("|  | 51 | Madagascar | ETS No. 127, ")
        .contains("| 2025-11-01 | entry into force |");
    assertThat(printed("treaties corruption"))
        .contains("| ETS No. 174 | 1999-11-04 | 2003-11-01 | Civil Law Convention");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "status KAZ --all",
        "status KAZ UZB",
        "next KAZ",
        "deadlines",
        "treaties",
        "compare KAZ UZB --lang fr"
      })
  void eachRowOfATableHasAsManyCellsAsItsHead(String line) {
    List<List<String>> tables = tables(printed(line));
    assertThat(tables.stream().mapToInt(List::size).sum()).isGreaterThan(3);
    assertThat(tables)
        .allSatisfy(
            table -> assertThat(table.stream().map(MarkdownTest::cells).distinct()).hasSize(1));
  }

  /** The rows of each table; other lines stand between two of them. */
  private static List<List<String>> tables(String page) {
    return Splitter.onPattern("(?m)^(?!\\|).*$")
        .splitToStream(page)
        .map(part -> part.lines().filter(line -> !line.isBlank()).toList())
        .filter(rows -> !rows.isEmpty())
        .toList();
  }

  private static String cells(String row) {
    return row.replaceAll("\\\\.", "").replaceAll("[^|]", "");
  }
}
