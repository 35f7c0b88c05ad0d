package org.accede.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.common.base.Splitter;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.accede.cli.text.ChosenTreaties;
import org.accede.data.CouncilOfEurope;
import org.accede.time.Trilean;
import org.accede.treaty.Treaty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Lists of treaties by subject, openness and dates, as the command prints them. */
class TreatiesCommandTest {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2025-09-11T10:00:00Z"), ZoneOffset.UTC);

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  private int run(String line) {
    return CommandLineFront.execute(
        CLOCK, new PrintWriter(out), new PrintWriter(err), line.split(" "));
  }

  private String numbers() {
    List<String> lines = Splitter.on('\n').splitToList(out.toString());
    return String.join(
        " ",
        lines.stream()
            .filter(line -> line.matches("  \\d{3}.*"))
            .map(line -> line.strip().substring(0, 4).strip())
            .toList());
  }

  @Test
  void theColumnsHaveHeads() {
    run("treaties corruption");

    assertThat(out.toString().lines().findFirst().orElseThrow())
        .isEqualTo("        opened      in force    Title");
  }

  @ParameterizedTest
  @CsvSource({
    "treaties corruption, 173 174 191",
    "treaties --about corruption, 173 174 191",
    "treaties violence against women, 210",
    "treaties corruption --opened-since 1999-11-04, 174 191",
    "treaties cybercrime --in-force, 185 189",
    "treaties cybercrime --in-force --as-of 2004-07-01, 185",
    "treaties corruption --open-to KAZ, 173 174",
    "treaties corruption --about criminal, 173 191",
  })
  void whatIsAskedForAtOnceHoldsOfEachTreatyOfTheList(String line, String numbers) {
    assertThat(run(line)).isZero();
    assertThat(numbers()).isEqualTo(numbers);
  }

  @Test
  void subjectsAreListedByNameWithTheirTreaties() {
    run("treaties corruption --subjects --lang fr");

    assertThat(
            out.toString().lines().map(String::strip).map(line -> line.replaceAll(" {2,}", ": ")))
        .containsExactly("corruption: 3", "droit pénal: 3");
  }

  @Test
  void subjectsAreATableInMarkdownAndNotAskedForInJson() {
    assertThat(run("treaties corruption --subjects --format markdown --lang fr")).isZero();
    assertThat(out.toString())
        .startsWith("| Sujet ")
        .contains("| Traités |", "| corruption | 3 |", "| droit pénal | 3 |")
        .doesNotContain("173");

    assertThat(run("treaties corruption --subjects --format json")).isEqualTo(2);
    assertThat(err.toString()).contains("--subjects is for text and markdown");
  }

  @Test
  void whatWasKnownOnADayIsAskedOfParticipantsOnly() {
    assertThat(run("treaties --in-force --known-on 1990-01-01 corruption")).isEqualTo(2);
    assertThat(err.toString()).contains("--known-on needs --open-to");
    assertThat(run("treaties --open-to KAZ --known-on 2025-09-11 corruption")).isZero();

    assertThat(run("participants --known-on 1990-01-01")).isEqualTo(2);
    assertThat(err.toString()).contains("--known-on");
    assertThat(run("participants FRA --as-of 1949-01-01")).isZero();
    assertThat(out.toString()).contains("non-member State");
  }

  @Test
  void whatIsNotSettledStaysSoUnlessAConditionFails() {
    Treaty treaty = CouncilOfEurope.register().treaty("185");
    ChosenTreaties chosen = new ChosenTreaties(List.of(treaty));

    chosen.keep(one -> Trilean.MAYBE);
    chosen.keep(one -> Trilean.MAYBE);
    assertThat(chosen.certain()).isEmpty();
    assertThat(chosen.undetermined()).containsExactly(treaty);
    chosen.keep(one -> Trilean.YES);
    assertThat(chosen.undetermined()).containsExactly(treaty);
    chosen.keep(one -> Trilean.NO);
    assertThat(chosen.undetermined()).isEmpty();
  }

  @Test
  void whatTheRecordDoesNotSettleStandsApart() {
    run("treaties --open-to UZB --about crime --in-force");

    assertThat(out.toString())
        .startsWith("No treaty is known to belong here.")
        .contains("Not settled by the record whether these belong here (5):");
    out.getBuffer().setLength(0);
    run("treaties --open-to UZB --lang fr");
    assertThat(out.toString()).contains("Ce que les données ne règlent pas : 1");
  }

  @Test
  void jsonHasTheSubjectsAndWhatIsNotSettled() throws JsonProcessingException {
    run("treaties --open-to UZB --about crime --lang fr --format json");
    JsonNode list = new ObjectMapper().readTree(out.toString());

    assertThat(list.get("treaties")).isEmpty();
    assertThat(list.at("/undetermined/0/number").textValue()).isEqualTo("082");
    assertThat(list.at("/undetermined/0/subjects/0/code").textValue()).isEqualTo("CRIMINAL_LAW");
    assertThat(list.at("/undetermined/0/subjects/0/name").textValue()).isEqualTo("droit pénal");
  }

  @Test
  void aSubjectThatNobodyKnowsIsRefusedWithTheNearest() {
    assertThat(run("treaties coruption")).isEqualTo(2);
    assertThat(err.toString()).contains("unknown subject \"coruption\"; did you mean corruption?");
  }

  @Test
  void aSubjectInThePlaceOfATreatyNamesTheTreatiesOnIt() {
    assertThat(run("explain KAZ corruption")).isEqualTo(2);
    assertThat(err.toString())
        .contains("unknown treaty \"corruption\"; did you mean 173 (", "or 174 (", "or 191 (");
  }
}
