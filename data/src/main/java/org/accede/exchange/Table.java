package org.accede.exchange;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import org.accede.error.InvalidValueException;
import org.accede.json.DataFileException;

/**
 * A table of texts under names of columns, to be handed to a spreadsheet or another program.
 *
 * <p>As CSV it follows RFC 4180: commas, CRLF at the end of each row, quotation marks around a cell
 * that needs them and doubled within it; the first row names the columns. To be written in UTF-8.
 *
 * <p>A spreadsheet takes a cell for a formula if it begins with {@code =}, {@code +}, {@code -},
 * {@code @}, a tabulator or a line break. Such a cell gets an apostrophe in front, and so does one
 * that begins with an apostrophe; a whole number, negative ones included, stays as it is. Reading
 * takes one apostrophe away from each cell that begins with one, so that {@code
 * Table.ofCsv(table.toCsv(), name)} gives the same table again.
 *
 * @param columns the names of the columns, no two alike
 * @param rows the rows, with a cell for each column; a cell that has nothing to say is empty
 */
public record Table(ImmutableList<String> columns, ImmutableList<ImmutableList<String>> rows) {
  private static final JsonFactory JSON = new JsonFactory();
  private static final DefaultPrettyPrinter ONE_ROW_ON_A_LINE =
      new DefaultPrettyPrinter(
              Separators.createDefaultInstance()
                  .withObjectFieldValueSpacing(Separators.Spacing.AFTER))
          .withArrayIndenter(new DefaultIndenter("  ", "\n"))
          .withObjectIndenter(DefaultPrettyPrinter.FixedSpaceIndenter.instance);

  /**
   * A table whose rows have a cell for each column.
   *
   * @throws InvalidValueException if one has more or fewer, or two columns have the same name
   */
  public Table {
    if (columns.isEmpty() || ImmutableSet.copyOf(columns).size() < columns.size()) {
      throw new InvalidValueException(
          "columns", columns.toString(), "names that are all different");
    }
    for (ImmutableList<String> row : rows) {
      if (row.size() != columns.size()) {
        throw new InvalidValueException("row", row.toString(), columns.size() + " cells");
      }
    }
  }

  /** The table as CSV (RFC 4180), without a byte order mark. */
  public String toCsv() {
    CsvText csv = new CsvText().row(columns);
    rows.forEach(csv::row);
    return csv.toString();
  }

  /**
   * The table as JSON: an array with an object for each row, whose members are the cells by the
   * names of the columns; an empty cell is {@code null}.
   */
  public String toJson() {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = JSON.createGenerator(text)) {
      json.setPrettyPrinter(ONE_ROW_ON_A_LINE.createInstance());
      json.writeStartArray();
      for (ImmutableList<String> row : rows) {
        json.writeStartObject();
        for (int i = 0; i < columns.size(); i++) {
          json.writeFieldName(columns.get(i));
          if (row.get(i).isEmpty()) {
            json.writeNull();
          } else {
            json.writeString(row.get(i));
          }
        }
        json.writeEndObject();
      }
      json.writeEndArray();
    } catch (IOException impossible) {
      throw new UncheckedIOException("a string cannot fail to be written to", impossible);
    }
    return text + "\n";
  }

  /**
   * Reads a table that was written as CSV; a byte order mark and rows that end in LF are admitted.
   *
   * @param csv the text
   * @param name the name of the file, for errors
   * @throws DataFileException if it is not CSV, or a row has more or fewer cells than the first
   */
  public static Table ofCsv(String csv, String name) {
    return CsvReading.read(csv, name);
  }
}
