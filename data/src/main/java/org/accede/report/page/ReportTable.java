package org.accede.report.page;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.List;

/**
 * A table with a caption, whose rows become blocks where the page is narrow, or which scrolls
 * there.
 *
 * <p>Blocks are no table to a browser, so the roles of a table are stated; each cell then carries
 * the name of its column. One that scrolls needs none of it.
 */
public final class ReportTable {
  private final Html html;
  private final String caption;
  private final ImmutableList<String> columns;
  private final List<ImmutableList<Runnable>> rows = new ArrayList<>();

  public ReportTable(Html html, String caption, ImmutableList<String> columns) {
    this.html = html;
    this.caption = caption;
    this.columns = columns;
  }

  /** A row; its first cell is its head. */
  public void row(Runnable... cells) {
    rows.add(ImmutableList.copyOf(cells));
  }

  /** A row of as many cells as there are columns; the first is its head. */
  public void row(List<Runnable> cells) {
    rows.add(ImmutableList.copyOf(cells));
  }

  public boolean isEmpty() {
    return rows.isEmpty();
  }

  /** A table that gives way where the page is narrow. */
  public void write(String style) {
    html.element(
        "table",
        ImmutableMap.of("class", "reflow " + style, "role", "table"),
        () -> {
          html.leaf("caption", caption);
          html.element(
              "thead", role("rowgroup"), () -> html.element("tr", role("row"), this::heads));
          html.element("tbody", role("rowgroup"), () -> rows.forEach(this::block));
        });
  }

  /** A table that stays a table, in a region that scrolls where the page is too narrow for it. */
  public void writeScrolling(String id) {
    html.element(
        "div",
        ImmutableMap.of(
            "class", "scroll", "role", "region", "tabindex", "0", "aria-labelledby", id),
        () ->
            html.element(
                "table",
                ImmutableMap.of("class", "chart"),
                () -> {
                  html.leaf("caption", ImmutableMap.of("id", id), caption);
                  html.element("thead", () -> html.element("tr", this::scopedHeads));
                  html.element("tbody", () -> rows.forEach(this::line));
                }));
  }

  private static ImmutableMap<String, String> role(String role) {
    return ImmutableMap.of("role", role);
  }

  private void heads() {
    columns.forEach(
        column -> html.leaf("th", ImmutableMap.of("scope", "col", "role", "columnheader"), column));
  }

  private void scopedHeads() {
    columns.forEach(column -> html.leaf("th", ImmutableMap.of("scope", "col"), column));
  }

  private void block(ImmutableList<Runnable> cells) {
    html.element(
        "tr",
        role("row"),
        () -> {
          html.element("th", ImmutableMap.of("scope", "row", "role", "rowheader"), cells.get(0));
          for (int i = 1; i < cells.size(); i++) {
            html.element(
                "td", ImmutableMap.of("role", "cell", "data-label", columns.get(i)), cells.get(i));
          }
        });
  }

  private void line(ImmutableList<Runnable> cells) {
    html.element(
        "tr",
        () -> {
          html.element("th", ImmutableMap.of("scope", "row"), cells.get(0));
          cells.stream().skip(1).forEach(html::cell);
        });
  }
}
