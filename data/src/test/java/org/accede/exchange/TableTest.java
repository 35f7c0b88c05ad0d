package org.accede.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import org.accede.error.InvalidValueException;
import org.accede.text.OfficialLanguage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TableTest {
  @Test
  void csvHasTheNamesOfTheColumnsFirstAndEndsEachRowInCrlf() {
    assertThat(table("a", "b").toCsv()).isEqualTo("one,two\r\na,b\r\n");
  }

  @Test
  void cellsWithCommasQuotesOrLineBreaksAreQuoted() {
    assertThat(table("a,b", "say \"no\"\r\nor so").toCsv())
        .isEqualTo("one,two\r\n\"a,b\",\"say \"\"no\"\"\r\nor so\"\r\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"=1+1", "+33 1", "-A1", "@SUM(A1)", "\tx", "\rx", "\nx", "＝1", "'quoted", "-"})
  void whatASpreadsheetWouldTakeForAFormulaBeginsWithAnApostrophe(String cell) {
    String csv = table(cell, "").toCsv();

    assertThat(csv.split("\r\n", 2)[1]).containsPattern("^\"?'");
    assertThat(CsvTable.read(csv)).isEqualTo(table(cell, ""));
  }

  @ParameterizedTest
  @ValueSource(strings = {"-12", "0", "1741", "../2025-07-14", "2025", "a=b", "a'b"})
  void whatIsHarmlessStaysAsItIs(String cell) {
    assertThat(table(cell, "").toCsv()).endsWith("\r\n" + cell + ",\r\n");
  }

  @Test
  void anEmptyCellThatIsAloneIsStillARow() {
    Table table =
        new Table(
            ImmutableList.of("one"), ImmutableList.of(ImmutableList.of(""), ImmutableList.of("a")));

    assertThat(table.toCsv()).isEqualTo("one\r\n\"\"\r\na\r\n");
    assertThat(CsvTable.read(table.toCsv())).isEqualTo(table);
  }

  @Test
  void rowsHaveACellForEachColumn() {
    assertThatThrownBy(
            () ->
                new Table(ImmutableList.of("one", "two"), ImmutableList.of(ImmutableList.of("a"))))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("2 cells");
  }

  @Test
  void jsonHasAnObjectForEachRowAndNothingForAnEmptyCell() throws Exception {
    JsonNode json = json(table("=a \"b\"", ""));

    assertThat(json.get("columns")).hasSize(2);
    assertThat(json.get("rows").toString()).isEqualTo("[{\"one\":\"=a \\\"b\\\"\"}]");
  }

  @Test
  void inJsonNumbersTruthsAndListsOfConstantsAreWhatTheyAre() throws Exception {
    Table table =
        new Table(
            ImmutableList.of("a", "b", "c", "d"),
            ImmutableList.of(ImmutableList.of("-12", "true", "PARTY; SIGNATORY", "12")),
            ImmutableMap.of(
                "a", Table.Kind.NUMBER, "b", Table.Kind.TRUTH, "c", Table.Kind.CONSTANTS));

    assertThat(json(table).get("rows").toString())
        .isEqualTo("[{\"a\":-12,\"b\":true,\"c\":[\"PARTY\",\"SIGNATORY\"],\"d\":\"12\"}]");
  }

  @Test
  void aCellThatIsNotOfItsKindIsRefused() {
    assertThatThrownBy(
            () ->
                new Table(
                    ImmutableList.of("days"),
                    ImmutableList.of(ImmutableList.of("many")),
                    ImmutableMap.of("days", Table.Kind.NUMBER)))
        .isInstanceOf(InvalidValueException.class)
        .hasMessage("days: found \"many\", expected a cell that is a NUMBER");
  }

  private static JsonNode json(Table table) throws JsonProcessingException {
    return new ObjectMapper().readTree(table.document().toJson(OfficialLanguage.ENGLISH));
  }

  private static Table table(String one, String two) {
    return new Table(ImmutableList.of("one", "two"), ImmutableList.of(ImmutableList.of(one, two)));
  }
}
