package org.accede.cli.text;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.accede.answer.Wording;
import org.accede.cli.terminal.Layout;
import org.accede.cli.terminal.Screen;
import org.accede.participant.Participant;
import org.accede.query.Comparison;
import org.accede.text.BilingualText;
import org.accede.text.Message;
import org.accede.treaty.Treaty;
import picocli.CommandLine.Help.TextTable;

/**
 * A comparison as a table for people: treaties down and participants across; the other way round if
 * the participants are too many for a line and the treaties are not; else in parts.
 */
public final class CompareText {
  private static final int LABEL = 7;
  private static final int NARROWEST_NAME = 24;
  private static final int GAP = 2;

  private final Wording wording;
  private final Comparison comparison;
  private final ImmutableList<String> groups;
  private final ImmutableList<String> unlisted;
  private final StageCells stages;

  /**
   * A table.
   *
   * @param groups what is to be said of the groups compared, in lines
   * @param unlisted what is to be said of what the table leaves out, in lines
   */
  public CompareText(
      Wording wording,
      Comparison comparison,
      ImmutableList<String> groups,
      ImmutableList<String> unlisted) {
    this.wording = wording;
    this.comparison = comparison;
    this.groups = groups;
    this.unlisted = unlisted;
    this.stages = new StageCells(wording);
  }

  /** A heading, a row or column: its short label and its name. */
  private record Head(String label, String name) {}

  /**
   * Cells with their heads.
   *
   * @param cells by row, then by column
   */
  private record Grid(
      ImmutableList<Head> rows, ImmutableList<Head> columns, List<List<String>> cells) {
    Grid turned() {
      return new Grid(
          /* rows= */ columns,
          /* columns= */ rows,
          IntStream.range(0, columns.size())
              .mapToObj(column -> cells.stream().map(row -> row.get(column)).toList())
              .toList());
    }

    int width(int column) {
      return GAP
          + cells.stream()
              .mapToInt(row -> row.get(column).length())
              .reduce(columns.get(column).label().length(), Math::max);
    }

    /** How many columns from one on fit into a line; at least one. */
    int fitting(int first, int width) {
      int left = width - LABEL - NARROWEST_NAME;
      int count = 0;
      while (first + count < columns.size() && left >= width(first + count)) {
        left -= width(first + count);
        count++;
      }
      return Math.max(1, count);
    }

    boolean fits(int width) {
      return fitting(0, width) == columns.size();
    }
  }

  /** Shows the table, with what its words mean. */
  public Screen show(Screen screen) {
    screen.say(Screen.Style.HEADING, title());
    Grid grid = grid();
    boolean isTurned = !grid.fits(screen.width()) && grid.turned().fits(screen.width());
    Grid shown = isTurned ? grid.turned() : grid;
    if (comparison.rows().isEmpty()) {
      screen.say(wording.of("compare.none"));
    } else {
      for (int first = 0; first < shown.columns().size(); ) {
        int count = shown.fitting(first, screen.width());
        screen.blank();
        screen.add(part(shown, first, count, screen.width()));
        first += count;
      }
      screen.blank();
      screen.say(names(shown.columns()));
      stages.legend().forEach(screen::say);
      groups.forEach(screen::say);
      screen.say(why());
    }
    if (!unlisted.isEmpty()) {
      screen.blank();
      unlisted.forEach(screen::say);
    }
    return screen;
  }

  private String why() {
    return wording.of(
        Message.of(
            "compare.why",
            comparison.participants().get(0).code(),
            comparison.rows().get(0).treaty().number()));
  }

  private String title() {
    return wording.of(
        comparison
            .asOf()
            .knownOn()
            .map(known -> Message.of("compare.titleKnownOn", comparison.asOf().date(), known))
            .orElse(Message.of("compare.title", comparison.asOf().date())));
  }

  private Grid grid() {
    return new Grid(
        comparison.rows().stream()
            .map(row -> head(row.treaty()))
            .collect(ImmutableList.toImmutableList()),
        comparison.participants().stream().map(this::head).collect(ImmutableList.toImmutableList()),
        comparison.rows().stream()
            .map(row -> row.cells().stream().map(stages::of).toList())
            .toList());
  }

  private Head head(Treaty treaty) {
    return new Head(treaty.number().toString(), in(treaty.shortTitle()));
  }

  private Head head(Participant participant) {
    return new Head(participant.code().value(), in(participant.name()));
  }

  private static List<String> part(Grid grid, int first, int count, int width) {
    int[] widths = new int[2 + count];
    int left = width - LABEL;
    for (int i = 0; i < count; i++) {
      widths[2 + i] = grid.width(first + i);
      left -= widths[2 + i];
    }
    int longest = grid.rows().stream().mapToInt(row -> row.name().length()).max().orElse(0) + GAP;
    widths[0] = LABEL;
    widths[1] = Math.min(left, Math.max(longest, GAP + 1));
    TextTable table = Layout.tableWithin(width, widths);
    table.addRowValues(
        row(
            "",
            "",
            grid.columns().subList(first, first + count).stream().map(Head::label).toList()));
    for (int i = 0; i < grid.rows().size(); i++) {
      Head head = grid.rows().get(i);
      table.addRowValues(
          row(
              head.label(),
              Layout.cut(head.name(), widths[1] - GAP),
              grid.cells().get(i).subList(first, first + count)));
    }
    return Layout.lines(table);
  }

  private static String[] row(String label, String name, List<String> cells) {
    List<String> row = new ArrayList<>(List.of(label, name));
    row.addAll(cells);
    return row.toArray(String[]::new);
  }

  private String names(List<Head> heads) {
    return heads.stream()
        .map(head -> head.label() + " " + head.name())
        .collect(Collectors.joining(wording.of("list.further")));
  }

  /** What is not in a table, in sentences; none if it is all there. */
  public static ImmutableList<String> unlisted(Wording wording, long unlisted, long mayDiffer) {
    ImmutableList.Builder<String> sentences = ImmutableList.builder();
    if (mayDiffer > 0) {
      sentences.add(wording.of(Message.of("compare.mayDiffer", mayDiffer)));
    }
    if (unlisted > 0) {
      sentences.add(wording.of(Message.of("compare.unlisted", unlisted)));
    }
    return sentences.build();
  }

  /** The table in Markdown, for a paper. */
  public String markdown() {
    Grid grid = grid();
    List<List<String>> rows = new ArrayList<>();
    for (int i = 0; i < grid.rows().size(); i++) {
      List<String> row = new ArrayList<>();
      row.add(in(comparison.rows().get(i).treaty().label()) + ", " + grid.rows().get(i).name());
      row.addAll(grid.cells().get(i));
      rows.add(row);
    }
    MarkdownPage page =
        new MarkdownPage()
            .heading(2, title())
            .table(
                Stream.concat(
                        Stream.of(wording.of("compare.treaty")),
                        grid.columns().stream().map(Head::name))
                    .toList(),
                rows);
    if (rows.isEmpty()) {
      page.paragraph(wording.of("compare.none"));
    }
    Stream.of(stages.legend(), groups, unlisted).flatMap(List::stream).forEach(page::paragraph);
    return page.toString();
  }

  private String in(BilingualText text) {
    return text.in(wording.language());
  }
}
