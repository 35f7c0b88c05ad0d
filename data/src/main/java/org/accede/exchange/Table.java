package org.accede.exchange;

import com.fasterxml.jackson.core.JsonGenerator;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.util.regex.Pattern;
import org.accede.error.InvalidValueException;
import org.accede.output.Document;
import org.accede.output.OutputFormat;
import org.jspecify.annotations.Nullable;

/**
 * A table of texts under names of columns, to be handed to a spreadsheet or another program.
 *
 * <p>As CSV it follows RFC 4180: commas, CRLF at the end of each row, quotation marks around a cell
 * that needs them and doubled within it; the first row names the columns. To be written in UTF-8.
 *
 * <p>A spreadsheet takes a cell for a formula if it begins with {@code =}, {@code +}, {@code -},
 * {@code @}, a tabulator or a line break. Such a cell gets an apostrophe in front, and so does one
 * that begins with an apostrophe; a whole number, negative ones included, stays as it is. Whoever
 * reads it gets the same cells again by taking one apostrophe away from each that begins with one.
 * What kind of cells a column has is not in CSV.
 *
 * @param columns the names of the columns, no two alike
 * @param rows the rows, with a cell for each column; a cell that has nothing to say is empty
 * @param kinds the columns whose cells are not texts, for {@link #document()}
 */
public record Table(
    ImmutableList<String> columns,
    ImmutableList<ImmutableList<String>> rows,
    ImmutableMap<String, Kind> kinds) {
  private static final Splitter LIST = Splitter.on(Tables.SEPARATOR);

  /** What the cells of a column are, other than texts. */
  public enum Kind {
    /** Whole numbers of at most 18 digits. */
    NUMBER("-?\\d{1,18}"),
    /** {@code true} or {@code false}. */
    TRUTH("true|false"),
    /** Constants, divided by {@code "; "}. */
    CONSTANTS("\\w+(?:; \\w+)*");

    private final Pattern form;

    Kind(String form) {
      this.form = Pattern.compile(form);
    }
  }

  /**
   * A table of texts.
   *
   * @throws InvalidValueException if a row has more or fewer cells than there are columns, or two
   *     columns have the same name
   */
  public Table(ImmutableList<String> columns, ImmutableList<ImmutableList<String>> rows) {
    this(columns, rows, ImmutableMap.of());
  }

  /**
   * A table whose rows have a cell for each column.
   *
   * @throws InvalidValueException if one has more or fewer, two columns have the same name, or a
   *     cell that is not empty is none of its kind
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
      check(columns, row, kinds);
    }
  }

  private static void check(
      ImmutableList<String> columns, ImmutableList<String> row, ImmutableMap<String, Kind> kinds) {
    kinds.forEach(
        (column, kind) -> {
          int place = columns.indexOf(column);
          if (place < 0) {
            throw new InvalidValueException("kinds", column, "one of " + columns);
          }
          if (!row.get(place).isEmpty() && !kind.form.matcher(row.get(place)).matches()) {
            throw new InvalidValueException(column, row.get(place), "a cell that is a " + kind);
          }
        });
  }

  /** The table as CSV (RFC 4180), without a byte order mark. */
  public String toCsv() {
    CsvText csv = new CsvText().row(columns);
    rows.forEach(csv::row);
    return csv.toString();
  }

  /**
   * The table as a document: the names of the columns, and an object for each row, whose members
   * are the cells by those names; an empty cell is left out. Its texts are in the language in which
   * the table was made, whatever language it is written in.
   */
  public Document document() {
    return Document.of(OutputFormat.TABLE, this::write);
  }

  private void write(JsonGenerator json) throws IOException {
    json.writeArrayFieldStart("columns");
    for (String column : columns) {
      json.writeString(column);
    }
    json.writeEndArray();
    json.writeArrayFieldStart("rows");
    for (ImmutableList<String> row : rows) {
      json.writeStartObject();
      for (int i = 0; i < columns.size(); i++) {
        if (!row.get(i).isEmpty()) {
          json.writeFieldName(columns.get(i));
          write(json, kinds.get(columns.get(i)), row.get(i));
        }
      }
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void write(JsonGenerator json, @Nullable Kind kind, String cell)
      throws IOException {
    if (kind == null) {
      json.writeString(cell);
      return;
    }
    switch (kind) {
      case NUMBER -> json.writeNumber(Long.parseLong(cell));
      case TRUTH -> json.writeBoolean(Boolean.parseBoolean(cell));
      case CONSTANTS -> {
        json.writeStartArray();
        for (String constant : LIST.split(cell)) {
          json.writeString(constant);
        }
        json.writeEndArray();
      }
    }
  }
}
