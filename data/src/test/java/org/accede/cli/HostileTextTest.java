package org.accede.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.accede.cli.terminal.Layout;
import org.accede.exchange.CsvTable;
import org.accede.exchange.Table;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Facts with texts that are meant to do something where they are shown. */
class HostileTextTest {
  private static final String EVIL =
      "=1+1 evil\u001b[2J\u001b]0;title\u0007\u009b31m\u202e\u2066\u200f\u061c\u007f\tcell"
          + "\r\nATTENDEE:mailto:a@b.c\n</script><script>alert(1)</script>\"' @|red x|@ \u2028end";

  private static final String FACTS =
      """
      {
        "format": "accede-register-1",
        "treaties": [
          {"number": "300", "series": "CETS", "title": {"en": "EVIL", "fr": "EVIL"}, "kind": "CONVENTION", "openedOn": "2020-01-01", "inForceOn": "2021", "clauses": {"read": "PARTIAL"}, "identitySources": ["a"]}
        ],
        "chart": [
          {"treaty": "300", "participant": "KAZ", "act": "CONSENT", "kind": "ACCESSION", "on": "2026-10", "sources": ["a#EVIL"], "remark": "EVIL"}
        ],
        "procedure": [
          {"treaty": "300", "participant": "TUN", "fact": "INVITATION", "on": "2026-09-09", "period": "P5Y", "sources": ["a"], "remark": "EVIL"}
        ],
        "sources": {"a": {"kind": "REFERENCE", "title": "EVIL", "url": "javascript:alert(1)"}}
      }
      """;

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @TempDir private Path folder;
  private String mine = "";

  @BeforeEach
  void writeMine() throws Exception {
    String escaped = String.valueOf(JsonStringEncoder.getInstance().quoteAsString(EVIL));
    mine =
        Files.writeString(folder.resolve("mine.json"), FACTS.replace("EVIL", escaped)).toString();
  }

  private String printed(String line) {
    int code =
        CommandLineFront.execute(
            new StrasbourgClock(),
            new PrintWriter(out),
            new PrintWriter(err),
            (line + " --register " + mine).split(" "));
    assertThat(code).as("%s%n%s", line, err).isZero();
    return out.toString();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "treaties",
        "treaty 300",
        "next KAZ --as-of 2026-11-23 --all",
        "next KAZ --as-of 2026-11-23 --treaty 300",
        "status KAZ --as-of 2026-11-23 --all",
        "status KAZ --as-of 2026-11-23 --all --format markdown",
        "next KAZ --as-of 2026-11-23 --format markdown",
        "treaties --format markdown",
        "deadlines TUN --from 2026-11-23 --format markdown",
        "explain KAZ 300 --as-of 2026-11-23 --format markdown",
        "explain KAZ 300 --as-of 2026-11-23",
        "timeline KAZ 300",
        "invitations --as-of 2026-11-23",
        "check TUN --treaty 300 --as-of 2026-11-23",
        "deadlines TUN --from 2026-11-23 --lang fr"
      })
  void whatPeopleReadActsUponNoTerminalAndEndsNoLine(String line) {
    assertThat(printed(line).chars())
        .noneMatch(one -> one != '\n' && Character.isISOControl(one))
        .noneMatch(one -> one >= 0x202A && one <= 0x202E)
        .noneMatch(one -> one >= 0x2066 && one <= 0x2069)
        .noneMatch(one -> "\u200e\u200f\u061c\u2028\u2029".indexOf(one) >= 0);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "next KAZ --as-of 2026-11-23 --all",
        "status KAZ --as-of 2026-11-23 --all",
        "compare KAZ TUN --treaty 300 --as-of 2026-11-23",
        "deadlines TUN --from 2026-11-23"
      })
  void inColoursNothingActsUponATerminalButThese(String line) {
    String printed = printed(line + " --color always");
    assertThat(printed).contains("\u001b[1m");
    assertThat(printed.replaceAll("\u001b\\[(1|31|33|0)m", "").chars())
        .noneMatch(one -> one != '\n' && Character.isISOControl(one));
  }

  @ParameterizedTest
  @ValueSource(strings = {"next TUN --as-of 2026-11-23", "status KAZ --as-of 2026-11-23 --all"})
  void noDatumBeginsALine(String line) {
    assertThat(printed(line)).contains("evil");
    assertThat(out.toString().lines()).noneMatch(one -> one.startsWith("ATTENDEE"));
  }

  @Test
  void anEndOfALineInADatumIsABlank() {
    assertThat(Layout.wrap("- a\r\nb\tc\u2028d")).containsExactly("- a b c d");
  }

  @Test
  void aTableShowsWhatADatumSaysInItsColumn() {
    assertThat(printed("treaties"))
        .contains("evil\\u001b[2J")
        .contains("\\u009b31m\\u202e")
        .contains("@|red x|@");
    assertThat(out.toString().lines()).allMatch(line -> line.length() <= 100);
  }

  @Test
  void anErrorOnOneLineShowsWhatWasFoundOnIt() {
    assertThat(
            CommandLineFront.execute(
                new StrasbourgClock(),
                new PrintWriter(out),
                new PrintWriter(err),
                "status",
                "nobody\u001b[2J\naccede: all is well"))
        .isEqualTo(2);
    assertThat(err.toString()).doesNotContain("\u001b").contains("\\u001b[2J");
    assertThat(err.toString().lines()).noneMatch(line -> line.startsWith("accede: all"));
  }

  @Test
  void whatProgramsReadKeepsEveryCharacter() throws Exception {
    JsonNode treaties = new ObjectMapper().readTree(printed("treaties --format json"));
    assertThat(treaties.findValues("title"))
        .anyMatch(title -> title.isTextual() && title.textValue().equals(EVIL));

    out.getBuffer().setLength(0);
    Table table = CsvTable.read(printed("export chart --treaty 300"));
    assertThat(table.rows()).anyMatch(row -> row.stream().anyMatch(cell -> cell.contains(EVIL)));
  }

  @Test
  void noTextAndNoAddressIsAScriptInAReport() {
    Document page = Jsoup.parse(printed("report 300 -o - --as-of 2026-11-23"));

    assertThat(page.select("script, iframe, img, [onload]")).isEmpty();
    assertThat(page.select("a[href]"))
        .allMatch(link -> link.attr("href").matches("(https?://|#).*"));
    assertThat(page.text()).contains("alert(1)");
  }

  @Test
  void noTextIsALineOfACalendar() {
    assertThat(printed("deadlines TUN --from 2026-11-23 --format ics").lines())
        .contains("BEGIN:VEVENT")
        .noneMatch(line -> line.startsWith("ATTENDEE"));
    assertThat(out.toString()).contains("evil");
  }
}
