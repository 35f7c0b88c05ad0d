package org.accede.exchange;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import org.accede.json.DataFileException;

/** Reads comma-separated values (RFC 4180), strictly: what is not CSV is refused with its line. */
final class CsvReading {
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private final String text;
  private final String name;
  private int at;
  private int line = 1;

  private CsvReading(String text, String name) {
    this.text = text;
    this.name = name;
    at = text.indexOf(BYTE_ORDER_MARK) == 0 ? 1 : 0;
  }

  static Table read(String text, String name) {
    return new CsvReading(text, name).table();
  }

  private Table table() {
    if (at == text.length()) {
      throw refused("an empty file", "a row with the names of the columns");
    }
    ImmutableList<String> columns = row();
    if (ImmutableSet.copyOf(columns).size() < columns.size()) {
      throw refused(columns + " in the first row", "names that are all different");
    }
    ImmutableList.Builder<ImmutableList<String>> rows = ImmutableList.builder();
    while (at < text.length()) {
      int first = line;
      ImmutableList<String> row = row();
      if (row.size() != columns.size()) {
        throw refused(
            row.size() + " cells at line " + first, columns.size() + ", as there are columns");
      }
      rows.add(row);
    }
    return new Table(columns, rows.build());
  }

  private ImmutableList<String> row() {
    List<String> cells = new ArrayList<>();
    cells.add(cell());
    while (at < text.length() && text.charAt(at) == ',') {
      at++;
      cells.add(cell());
    }
    if (text.startsWith("\r\n", at)) {
      at += 2;
    } else if (text.startsWith("\n", at)) {
      at++;
    } else if (at < text.length()) {
      throw refused("\"" + text.charAt(at) + "\" at line " + line, "a comma or the end of the row");
    }
    line++;
    return ImmutableList.copyOf(cells);
  }

  private String cell() {
    String cell = at < text.length() && text.charAt(at) == '"' ? quoted() : plain();
    return cell.indexOf(CsvText.APOSTROPHE) == 0 ? cell.substring(1) : cell;
  }

  private String plain() {
    int start = at;
    while (at < text.length() && ",\"\r\n".indexOf(text.charAt(at)) < 0) {
      at++;
    }
    return text.substring(start, at);
  }

  private String quoted() {
    int first = line;
    StringBuilder cell = new StringBuilder();
    at++;
    while (at < text.length()) {
      char c = text.charAt(at++);
      if (c != '"') {
        line += c == '\n' ? 1 : 0;
        cell.append(c);
      } else if (at < text.length() && text.charAt(at) == '"') {
        cell.append('"');
        at++;
      } else {
        return cell.toString();
      }
    }
    throw refused("a quotation mark at line " + first, "another one that closes the cell");
  }

  private DataFileException refused(String found, String expected) {
    return new DataFileException(name, "", found, expected);
  }
}
