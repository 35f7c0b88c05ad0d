package org.accede.report.section;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import org.accede.report.page.Page;
import org.accede.report.page.ReportTable;
import org.accede.report.page.StageStyle;
import org.accede.report.standing.Perspective;
import org.accede.report.standing.Standing;
import org.accede.report.words.ReportWords;
import org.accede.rule.check.Certainty;
import org.accede.rule.check.Finding;

/** What the checks found, the gravest first: what is wrong, and what to do. */
public final class FindingTable {
  private final Page page;
  private final Perspective perspective;

  public FindingTable(Page page, Perspective perspective) {
    this.page = page;
    this.perspective = perspective;
  }

  /**
   * Writes it.
   *
   * @param told the standings that have a section of their own
   */
  public void write(ImmutableList<Finding> findings, ImmutableList<Standing> told) {
    ReportWords words = page.words();
    if (findings.isEmpty()) {
      page.paragraph("plain", "findings.none");
      return;
    }
    ReportTable table =
        new ReportTable(
            page.html(),
            words.of("findings.caption", page.day()),
            ImmutableList.of(
                words.of("column.severity"),
                words.of("column.finding"),
                perspective.column(words),
                words.of("column.sources")));
    for (Finding finding : findings) {
      table.row(
          () -> severity(finding),
          () -> what(finding),
          () -> subject(finding, told),
          () -> page.sources().cite(page.html(), finding.explanation().citations()));
    }
    table.write("findings");
  }

  private void severity(Finding finding) {
    page.html()
        .leaf(
            "span",
            ImmutableMap.of("class", "badge " + StageStyle.of(finding.severity())),
            page.words().of("findings.severity." + finding.severity()));
  }

  private void what(Finding finding) {
    page.html().leaf("strong", page.words().of(finding.statement()));
    if (finding.certainty() == Certainty.POSSIBLE) {
      page.html().text(" ");
      page.html()
          .leaf("span", ImmutableMap.of("class", "aside"), page.words().of("findings.possible"));
    }
    page.html().leaf("p", ImmutableMap.of("class", "aside"), page.words().of(finding.whatToDo()));
  }

  private void subject(Finding finding, ImmutableList<Standing> told) {
    if (finding.participant().isPresent() && finding.treaty().isPresent()) {
      perspective.jump(finding.participant().get(), finding.treaty().get(), told, page);
    } else {
      page.html().element("span", ImmutableMap.of("class", "none"), () -> page.html().text("–"));
    }
  }
}
