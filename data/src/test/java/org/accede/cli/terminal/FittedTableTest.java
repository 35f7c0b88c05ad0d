package org.accede.cli.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FittedTableTest {
  private static final String LONG = "Council of Europe Development Bank";
  private static final String DATE = "2022-03-01/2024-05-30";

  private static FittedTable table(int width, int names, String... cells) {
    FittedTable table = new FittedTable(width, names);
    table.row(cells);
    return table;
  }

  @Test
  void columnsAreAsWideAsWhatStandsInThem() {
    FittedTable table = table(80, 0, LONG, "member", "1956");
    table.row("GRECO", "special status", "?");

    assertThat(table.lines())
        .containsExactly(
            "  Council of Europe Development Bank  member          1956",
            "  GRECO                               special status  ?");
  }

  @Test
  void namesAreBrokenBetweenWordsBesideWhatTheyAreNamesOf() {
    assertThat(table(50, 0, LONG, "member", DATE).lines())
        .containsExactly("  Council of Europe  member  " + DATE, "  Development Bank");
    assertThat(table(52, 1, "CEB", LONG, DATE).lines())
        .containsExactly("  CEB  Council of Europe       " + DATE, "       Development Bank");
  }

  @Test
  void whereAWordHasNoRoomNamesStandAboveWhatTheyAreNamesOf() {
    FittedTable table = table(42, 0, "", "", "since");
    table.row(LONG, "no longer associate member", DATE);

    assertThat(table.lines())
        .containsExactly(
            "                     since",
            "  Council of Europe Development Bank",
            "    no longer        " + DATE,
            "    associate",
            "    member");
  }

  @Test
  void withoutRowsThereAreNoLines() {
    assertThat(new FittedTable(80, 0).lines()).isEmpty();
  }
}
