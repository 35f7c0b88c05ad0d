package org.accede.report;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.List;

/**
 * A table with a caption, whose rows become blocks where the page is narrow.
 *
 * <p>Blocks are no table to a browser, so the roles of a table are stated; each cell then carries
 * the name of its column.
 */
final class ReportTable {
  private final Html html;
  private final String caption;
  private final ImmutableList<String> columns;
  private final List<ImmutableList<Runnable>> rows = new ArrayList<>();

  ReportTable(Html html, String caption, ImmutableList<String> columns) {
    this.html = html;
    this.caption = caption;
    this.columns = columns;
  }

  /** A row; its first cell is its head. */
  void row(Runnable... cells) {
    rows.add(ImmutableList.copyOf(cells));
  }

  /** A row of as many cells as there are columns; the first is its head. */
  void row(List<Runnable> cells) {
    rows.add(ImmutableList.copyOf(cells));
  }

  boolean isEmpty() {
    return rows.isEmpty();
  }

  /** A table that gives way where the page is narrow. */
  void write(String style) {
    html.element(
        "table", ImmutableMap.of("class", "reflow " + style, "role", "table"), this::content);
  }

  /** A table that stays a table, in a region that scrolls where the page is too narrow for it. */
  void writeScrolling(String id) {
    html.element(
        "div",
        ImmutableMap.of(
            "class", "scroll", "role", "region", "tabindex", "0", "aria-labelledby", id),
        () ->
            html.element(
                "table",
                ImmutableMap.of("class", "chart", "role", "table"),
                () -> {
                  html.leaf("caption", ImmutableMap.of("id", id), caption);
                  body();
                }));
  }

  private void content() {
    html.leaf("caption", caption);
    body();
  }

  private void body() {
    html.element(
        "thead",
        ImmutableMap.of("role", "rowgroup"),
        () ->
            html.element(
                "tr",
                ImmutableMap.of("role", "row"),
                () ->
                    columns.forEach(
                        column ->
                            html.leaf(
                                "th",
                                ImmutableMap.of("scope", "col", "role", "columnheader"),
                                column))));
    html.element(
        "tbody", ImmutableMap.of("role", "rowgroup"), () -> rows.forEach(this::rowOfCells));
  }

  private void rowOfCells(ImmutableList<Runnable> cells) {
    html.element(
        "tr",
        ImmutableMap.of("role", "row"),
        () -> {
          html.element("th", ImmutableMap.of("scope", "row", "role", "rowheader"), cells.get(0));
          for (int i = 1; i < cells.size(); i++) {
            html.element(
                "td", ImmutableMap.of("role", "cell", "data-label", columns.get(i)), cells.get(i));
          }
        });
  }
}
