package org.accede.report.site;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.accede.body.BodyMembership;
import org.accede.report.page.Page;
import org.accede.report.page.ReportTable;
import org.accede.report.section.RecordTable;
import org.accede.report.words.ReportWords;
import org.accede.time.ImpreciseDate;

/** Who takes part in bodies, as what, since when, and by which source. */
final class BodyTable {
  private final Page page;

  BodyTable(Page page) {
    this.page = page;
  }

  /** A membership with what writes the name that tells it from others. */
  record Line(BodyMembership membership, Runnable name) {}

  /**
   * Writes it.
   *
   * @param column the head of the column with the names
   */
  void write(List<Line> lines, String caption, String column) {
    ReportWords words = page.words();
    ReportTable table =
        new ReportTable(
            page.html(),
            caption,
            ImmutableList.of(
                column,
                words.of("column.role"),
                words.of("column.since"),
                words.of("column.noMoreFrom"),
                words.of("column.lastSeenOn"),
                words.of("column.sources")));
    for (Line line : lines) {
      BodyMembership one = line.membership();
      table.row(
          line.name(),
          () -> role(one),
          () -> since(one),
          () -> one.until().ifPresent(page::date),
          () -> one.lastSeen().ifPresent(page::date),
          () -> page.sources().cite(page.html(), one.citations()));
    }
    table.write("memberships");
  }

  private void role(BodyMembership one) {
    ReportWords words = page.words();
    page.html()
        .text(
            words.capital(
                words.of("body.stage." + one.on(page.day()), words.of("body.role." + one.role()))));
    new RecordTable(page).provenance(one.provenance());
  }

  private void since(BodyMembership one) {
    if (one.since().equals(ImpreciseDate.unknown())) {
      page.html().text(page.words().of("body.sinceUnknown"));
    } else {
      page.date(one.since());
    }
  }
}
