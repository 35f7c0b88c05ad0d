package org.accede.cli.terminal;

import com.google.common.base.Splitter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import picocli.CommandLine.Help.TextTable;

/**
 * A table of names beside dates and short words, which are not broken: each column is as wide as
 * what stands in it, and longer names are broken between words. Where there is no room for a word
 * of theirs, each stands on a line of its own.
 */
public final class FittedTable {
  private static final int GAP = 2;
  private static final String INDENT = " ".repeat(GAP);
  private static final Splitter WORDS = Splitter.on(' ');

  private final int width;
  private final int names;
  private final List<List<String>> rows = new ArrayList<>();

  /**
   * A table without rows.
   *
   * @param width the most that it has
   * @param names which column has the names, from 0
   */
  public FittedTable(int width, int names) {
    this.width = width;
    this.names = names;
  }

  /** Adds a row, of as many cells as the others. */
  public void row(String... cells) {
    rows.add(Arrays.stream(cells).map(Layout::oneLine).toList());
  }

  /** Its lines, without blanks at their ends. */
  public List<String> lines() {
    if (rows.isEmpty()) {
      return List.of();
    }
    int[] widths = widths(rows, names, width);
    return widths[names] >= GAP + longestWord() ? lines(rows, widths, names) : linesBelowNames();
  }

  private List<String> linesBelowNames() {
    List<List<String>> others = rows.stream().map(this::withoutName).toList();
    int[] widths = widths(others, 0, width - GAP);
    List<String> lines = new ArrayList<>();
    for (List<String> row : rows) {
      if (!row.get(names).isBlank()) {
        lines.addAll(Layout.wrap(INDENT + row.get(names), width));
      }
      lines(List.of(withoutName(row)), widths, 0).forEach(line -> lines.add(INDENT + line));
    }
    return lines;
  }

  private List<String> withoutName(List<String> row) {
    List<String> others = new ArrayList<>(row);
    others.remove(names);
    return others;
  }

  private int longestWord() {
    return rows.stream()
        .flatMap(row -> WORDS.splitToStream(row.get(names)))
        .mapToInt(String::length)
        .max()
        .orElse(0);
  }

  /** The widths of all columns, where one has no more than the others leave it. */
  private static int[] widths(List<List<String>> some, int flexible, int most) {
    int[] widths = new int[some.get(0).size()];
    for (List<String> row : some) {
      for (int i = 0; i < widths.length; i++) {
        widths[i] = Math.max(widths[i], GAP + row.get(i).length());
      }
    }
    int left = most - Arrays.stream(widths).sum();
    if (left < 0) {
      widths[flexible] += left;
    }
    return widths;
  }

  /** What is broken goes on below itself, and the rest of its row stands beside its beginning. */
  private List<String> lines(List<List<String>> some, int[] widths, int broken) {
    TextTable table = Layout.tableWithin(width, widths);
    for (List<String> row : some) {
      String[] cells = row.toArray(String[]::new);
      for (String part : Layout.wrap(row.get(broken), widths[broken] - GAP)) {
        cells[broken] = part;
        table.addRowValues(cells);
        Arrays.fill(cells, "");
      }
    }
    return Layout.lines(table).stream().filter(line -> !line.isBlank()).toList();
  }
}
