package org.accede.report;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import org.accede.query.Deadline;

/** Deadlines, the next one first, with what follows. */
final class DeadlineTable {
  private final Page page;
  private final Perspective perspective;

  DeadlineTable(Page page, Perspective perspective) {
    this.page = page;
    this.perspective = perspective;
  }

  /**
   * Writes it.
   *
   * @param told the standings that have a section of their own
   */
  void write(ImmutableList<Deadline> deadlines, ImmutableList<Standing> told) {
    ReportWords words = page.words();
    if (deadlines.isEmpty()) {
      page.paragraph("plain", "deadlines.none");
      return;
    }
    ReportTable table =
        new ReportTable(
            page.html(),
            words.of("deadlines.caption", page.day()),
            ImmutableList.of(
                words.of("column.actBy"),
                words.of("column.what"),
                perspective.column(words),
                words.of("column.lastDay")));
    for (Deadline deadline : deadlines) {
      table.row(
          () -> actBy(deadline),
          () -> what(deadline),
          () -> perspective.jump(deadline.participant(), deadline.treaty(), told, page),
          () -> lastDay(deadline));
    }
    table.write("deadlines");
    page.paragraph("note", "deadlines.note");
  }

  private void actBy(Deadline deadline) {
    page.date(deadline.safeDay());
    page.html().text(" ");
    long days = deadline.daysLeft(page.day());
    page.html()
        .leaf(
            "span",
            ImmutableMap.of("class", "aside"),
            page.words()
                .of(days < 0 ? "deadlines.daysPast" : "deadlines.daysLeft", Math.abs(days)));
  }

  private void what(Deadline deadline) {
    page.html().leaf("strong", page.words().of("deadline." + deadline.kind()));
    page.html()
        .leaf("p", ImmutableMap.of("class", "aside"), page.words().of(deadline.consequence()));
  }

  private void lastDay(Deadline deadline) {
    page.date(deadline.lastDay());
    if (!deadline.isCertain()) {
      page.html().text(" ");
      page.html()
          .leaf("span", ImmutableMap.of("class", "aside"), page.words().of("deadlines.notCertain"));
    }
  }
}
