package org.accede.cli.terminal;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.accede.error.InvalidValueException;
import picocli.CommandLine.Help;
import picocli.CommandLine.Help.Ansi.Text;
import picocli.CommandLine.Help.Column;
import picocli.CommandLine.Help.TextTable;

/** How text is laid out: tables and wrapped lines, within a width. */
public final class Layout {
  /** The widest line, in columns. */
  public static final int WIDTH = 100;

  private static final Pattern LEAD = Pattern.compile(" *(- |\\[(\\d+|[a-z]+)] )?");
  private static final CharMatcher BREAKS = CharMatcher.anyOf("\t\n\u000B\f\r\u0085\u2028\u2029");
  private static final Splitter MARKUP = Splitter.on("@|");
  private static final Splitter BLANKS = Splitter.on(' ').omitEmptyStrings();
  private static final Help.ColorScheme PLAIN = Help.defaultColorScheme(Help.Ansi.OFF);

  private Layout() {}

  /**
   * A table without lines.
   *
   * @param widths the width of each column, two blanks before it included
   */
  public static TextTable table(int... widths) {
    return tableWithin(WIDTH, widths);
  }

  /** The same for another width of all of it. */
  public static TextTable tableWithin(int most, int... widths) {
    return table(Column.Overflow.WRAP, most, widths);
  }

  /** The same, where what is longer than its column goes on over the empty ones after it. */
  public static TextTable spanningWithin(int most, int... widths) {
    return table(Column.Overflow.SPAN, most, widths);
  }

  private static TextTable table(Column.Overflow overflow, int most, int... widths) {
    Column[] columns = new Column[widths.length];
    int total = 0;
    for (int i = 0; i < widths.length; i++) {
      columns[i] = new Column(widths[i], 2, overflow);
      total += widths[i];
    }
    // total <= most
    if (total > most) {
      throw new InvalidValueException("widths", Integer.toString(total), "at most " + most);
    }
    TextTable table = new Table(columns);
    table.indentWrappedLines = 0;
    return table;
  }

  /** The lines of a table, without blanks at their ends. */
  public static List<String> lines(TextTable table) {
    return table.toString().lines().map(String::stripTrailing).toList();
  }

  /**
   * A line broken at blanks into lines within the width, those after the first under its first word
   * behind a dash or a number. A word that is longer than a line keeps to itself, whole.
   */
  public static List<String> wrap(String line) {
    return wrap(line, WIDTH);
  }

  /** The same for another width. */
  public static List<String> wrap(String line, int width) {
    return wrapped(oneLine(line), width);
  }

  private static List<String> wrapped(String line, int width) {
    Matcher lead = LEAD.matcher(line);
    String first = lead.lookingAt() ? lead.group() : "";
    String further = " ".repeat(first.length());
    List<String> lines = new ArrayList<>();
    StringBuilder current = new StringBuilder(first);
    for (String word : BLANKS.split(line.substring(first.length()))) {
      if (current.length() > further.length() && current.length() + 1 + word.length() > width) {
        lines.add(current.toString());
        current = new StringBuilder(further);
      }
      if (current.length() > further.length()) {
        current.append(' ');
      }
      current.append(word);
    }
    lines.add(current.toString().stripTrailing());
    return lines;
  }

  /**
   * A text of any characters as a part of one line: its own tabs and ends of lines are blanks, and
   * what would act upon a terminal is seen.
   */
  public static String oneLine(String text) {
    return TerminalWriter.visible(BREAKS.replaceFrom(text, ' '));
  }

  /** A table in whose rows no datum ends a line, or is markup. */
  private static final class Table extends TextTable {
    Table(Column[] columns) {
      super(PLAIN, columns);
    }

    @Override
    public void addRowValues(String... values) {
      addRowValues(Arrays.stream(values).map(Table::text).toArray(Text[]::new));
    }

    /** The library reads {@code @|red ...|@} as markup, but not where two texts meet. */
    private static Text text(String value) {
      Text text = Help.Ansi.OFF.new Text("");
      String between = "";
      for (String part : MARKUP.split(oneLine(value))) {
        text =
            text.concat(between)
                .concat(Help.Ansi.OFF.new Text(between.isEmpty() ? part : "|" + part));
        between = "@";
      }
      return text;
    }
  }

  /** A text cut to so many columns, with an ellipsis where it was cut. */
  public static String cut(String text, int width) {
    return text.length() <= width ? text : text.substring(0, width - 1).stripTrailing() + "…";
  }
}
