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
    int[] widths = widths(rows, names);
    return widths[names] >= GAP + longestWord() ? lines(widths, rows) : linesBelowNames();
  }

  private List<String> linesBelowNames() {
    List<List<String>> others = rows.stream().map(this::withoutName).toList();
    int[] widths = widths(others, 0);
    List<String> lines = new ArrayList<>();
    for (List<String> row : rows) {
      if (!row.get(names).isBlank()) {
        lines.addAll(Layout.wrap(" ".repeat(GAP) + row.get(names), width));
      }
      lines.addAll(lines(widths, List.of(withoutName(row))));
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
  private int[] widths(List<List<String>> some, int flexible) {
    int[] widths = new int[some.get(0).size()];
    for (List<String> row : some) {
      for (int i = 0; i < widths.length; i++) {
        widths[i] = Math.max(widths[i], GAP + row.get(i).length());
      }
    }
    int left = width - Arrays.stream(widths).sum();
    if (left < 0) {
      widths[flexible] += left;
    }
    return widths;
  }

  private List<String> lines(int[] widths, List<List<String>> some) {
    TextTable table = Layout.tableWithin(width, widths);
    some.forEach(row -> table.addRowValues(row.toArray(String[]::new)));
    return Layout.lines(table).stream().filter(line -> !line.isBlank()).toList();
  }
}
