package org.accede.cli.terminal;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Help.TextTable;

/**
 * What people are shown, line by line: laid out within a width, and in colours where these are
 * wanted. No datum brings a colour of its own: what would act upon a terminal is seen.
 */
public final class Screen {
  /** Fewer columns, and a table has no room for its titles. */
  public static final int NARROWEST = 80;

  /** More columns, and nobody finds the end of a line again. */
  public static final int WIDEST = 200;

  private final int width;
  private final List<Line> lines = new ArrayList<>();

  /** A screen of so many columns, from {@value #NARROWEST} to {@value #WIDEST}. */
  public Screen(int width) {
    this.width = width;
  }

  /** How a line is shown where there are colours, by its code for terminals (ECMA-48, SGR). */
  public enum Style {
    /** As it comes. */
    PLAIN(""),
    /** A title: bold. */
    HEADING("1"),
    /** What is to be done soon: yellow. */
    SOON("33"),
    /** What may be too late already: red. */
    PAST("31");

    private static final int SOON_DAYS = 92;

    private final String code;

    Style(String code) {
      this.code = code;
    }

    /** That of a day to act by, which so many days are left to. */
    public static Style of(long daysLeft) {
      return daysLeft < 0 ? PAST : daysLeft <= SOON_DAYS ? SOON : PLAIN;
    }

    String shown(String line) {
      return this == PLAIN || line.isEmpty() ? line : "\u001b[" + code + "m" + line + "\u001b[0m";
    }
  }

  private record Line(Style style, String text) {}

  /** How many columns its lines have. */
  public int width() {
    return width;
  }

  /** The width of a column that takes what the terminal has more, or less, than usual. */
  public int flexible(int usual) {
    return usual + width - Layout.WIDTH;
  }

  /** An empty line. */
  public void blank() {
    line(Style.PLAIN, "");
  }

  /** A sentence, broken into lines. */
  public void say(String sentence) {
    say(Style.PLAIN, sentence);
  }

  /** The same in a style. */
  public void say(Style style, String sentence) {
    Layout.wrap(sentence, width).forEach(line -> line(style, line));
  }

  /** A line that is laid out already. */
  public void line(Style style, String line) {
    lines.add(new Line(style, line));
  }

  /** A table without lines; its columns together are no wider than the screen. */
  public TextTable table(int... widths) {
    return Layout.tableWithin(width, widths);
  }

  /** Adds a table. */
  public void add(TextTable table) {
    add(Style.PLAIN, table);
  }

  /** The same in a style. */
  public void add(Style style, TextTable table) {
    add(style, Layout.lines(table));
  }

  /** Adds lines that are laid out already. */
  public void add(List<String> some) {
    add(Style.PLAIN, some);
  }

  private void add(Style style, List<String> some) {
    some.forEach(line -> line(style, line));
  }

  /** Whether nothing has been said yet. */
  boolean isEmpty() {
    return lines.isEmpty();
  }

  /** All of it, without colours. */
  public String text() {
    return text(false);
  }

  /** All of it; nothing acts upon a terminal but the codes of styles, if they are wanted. */
  String text(boolean isColoured) {
    return lines.stream()
        .map(line -> new Line(line.style(), TerminalWriter.visible(line.text())))
        .map(line -> isColoured ? line.style().shown(line.text()) : line.text())
        .collect(joining("\n", "", "\n"));
  }
}
