package org.accede.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.StringReader;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** Laws of tables of any texts, held against another program that reads CSV. */
class TableProperties {
  private static final Pattern WHOLE_NUMBER = Pattern.compile("-?[0-9]+");

  @Property
  void anotherProgramReadsTheSameColumnsAndCells(@ForAll("tables") Table table) {
    assertThat(CsvTable.read(table.toCsv())).isEqualTo(table);
  }

  @Property
  void anotherProgramReadsNoFormula(@ForAll("tables") Table table) throws IOException {
    for (CSVRecord row : CSVFormat.RFC4180.parse(new StringReader(table.toCsv()))) {
      for (String cell : row) {
        assertThat(cell.isEmpty() || "=+-@\t\r\n".indexOf(cell.charAt(0)) < 0 || isNumber(cell))
            .as(cell)
            .isTrue();
      }
    }
  }

  private static boolean isNumber(String cell) {
    return WHOLE_NUMBER.matcher(cell).matches();
  }

  /** Tables of what is special in CSV and to spreadsheets, and of any other characters. */
  @Provide
  Arbitrary<Table> tables() {
    Arbitrary<String> cells =
        Arbitraries.oneOf(
            Arbitraries.strings().withChars("=+-@'\"\t\r\n, 1a").ofMaxLength(5),
            Arbitraries.strings().all().ofMaxLength(6));
    return Arbitraries.integers()
        .between(1, 4)
        .flatMap(
            width ->
                cells
                    .list()
                    .ofSize(width)
                    .map(ImmutableList::copyOf)
                    .list()
                    .ofMaxSize(4)
                    .map(
                        rows ->
                            new Table(
                                ImmutableList.of("a", "=b", "c,d", "'e").subList(0, width),
                                ImmutableList.copyOf(rows))));
  }
}
