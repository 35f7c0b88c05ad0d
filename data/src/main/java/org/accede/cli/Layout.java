package org.accede.cli;

import java.util.List;
import org.accede.error.InvalidValueException;
import picocli.CommandLine.Help;
import picocli.CommandLine.Help.Ansi.Text;
import picocli.CommandLine.Help.Column;
import picocli.CommandLine.Help.TextTable;

/** How text is laid out: tables and wrapped lines, within a width. */
final class Layout {
  /** The widest line, in columns. */
  static final int WIDTH = 100;

  private static final Help.ColorScheme PLAIN = Help.defaultColorScheme(Help.Ansi.OFF);

  private Layout() {}

  /**
   * A table without lines.
   *
   * @param widths the width of each column, two blanks before it included
   */
  static TextTable table(int... widths) {
    Column[] columns = new Column[widths.length];
    int total = 0;
    for (int i = 0; i < widths.length; i++) {
      columns[i] = new Column(widths[i], 2, Column.Overflow.WRAP);
      total += widths[i];
    }
    // total <= WIDTH
    if (total > WIDTH) {
      throw new InvalidValueException("widths", Integer.toString(total), "at most " + WIDTH);
    }
    TextTable table = TextTable.forColumns(PLAIN, columns);
    table.indentWrappedLines = 0;
    return table;
  }

  /** The lines of a table, without blanks at their ends. */
  static List<String> lines(TextTable table) {
    return table.toString().lines().map(String::stripTrailing).toList();
  }

  /** A line broken into lines within the width, those after the first under its first word. */
  static List<String> wrap(String line) {
    int indent = line.length() - line.stripLeading().length();
    boolean isItem = line.startsWith("- ", indent);
    TextTable table =
        TextTable.forColumns(
            PLAIN, new Column(WIDTH, indent + (isItem ? 2 : 0), Column.Overflow.WRAP));
    table.indentWrappedLines = 0;
    String rest = line.substring(indent + (isItem ? 2 : 0));
    Text text = PLAIN.ansi().text("");
    text = text.concat(rest);
    table.addRowValues(text);
    List<String> lines = new java.util.ArrayList<>(lines(table));
    if (isItem && !lines.isEmpty()) {
      String first = lines.get(0);
      lines.set(0, " ".repeat(indent) + "- " + first.stripLeading());
    }
    return lines;
  }

  /** A text cut to so many columns, with an ellipsis where it was cut. */
  static String cut(String text, int width) {
    return text.length() <= width ? text : text.substring(0, width - 1).stripTrailing() + "…";
  }
}
