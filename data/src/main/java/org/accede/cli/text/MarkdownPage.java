package org.accede.cli.text;

import static java.util.stream.Collectors.joining;

import java.util.Collections;
import java.util.List;
import org.accede.text.Markup;

/** A page in Markdown (CommonMark with GitHub's tables); whatever a text holds stays text. */
public final class MarkdownPage {
  private final StringBuilder page = new StringBuilder();

  /** Adds a heading. */
  public MarkdownPage heading(int level, String text) {
    return block("#".repeat(level) + " " + Markup.markdown(text) + "\n");
  }

  /** Adds a paragraph. */
  public MarkdownPage paragraph(String text) {
    return block(Markup.markdown(text) + "\n");
  }

  /** Adds a list, if it has items. */
  MarkdownPage list(List<String> items) {
    return items.isEmpty()
        ? this
        : block(items.stream().map(item -> "- " + Markup.markdown(item) + "\n").collect(joining()));
  }

  /** Adds a table, each row as long as its head; nothing if it has no rows. */
  MarkdownPage table(List<String> heads, List<List<String>> rows) {
    return rows.isEmpty()
        ? this
        : block(
            row(heads)
                + "|"
                + String.join("|", Collections.nCopies(heads.size(), "---"))
                + "|\n"
                + rows.stream().map(MarkdownPage::row).collect(joining()));
  }

  private static String row(List<String> cells) {
    return cells.stream().map(Markup::markdown).collect(joining(" | ", "| ", " |\n"));
  }

  /** Adds Markdown that is made already. */
  public MarkdownPage block(String markdown) {
    if (page.length() > 0) {
      page.append('\n');
    }
    page.append(markdown);
    return this;
  }

  @Override
  public String toString() {
    return page.toString();
  }
}
