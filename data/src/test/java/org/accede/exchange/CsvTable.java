package org.accede.exchange;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** A table as another program reads it from CSV, who takes the mark of no formula away again. */
public final class CsvTable {
  private CsvTable() {}

  /** The table of texts that is written so. */
  public static Table read(String csv) {
    try {
      List<CSVRecord> records = CSVFormat.RFC4180.parse(new StringReader(csv)).getRecords();
      return new Table(
          cells(records.get(0)),
          records.stream().skip(1).map(CsvTable::cells).collect(ImmutableList.toImmutableList()));
    } catch (IOException noCsv) {
      throw new AssertionError(noCsv);
    }
  }

  private static ImmutableList<String> cells(CSVRecord row) {
    return row.stream()
        .map(cell -> cell.startsWith("'") ? cell.substring(1) : cell)
        .collect(ImmutableList.toImmutableList());
  }
}
