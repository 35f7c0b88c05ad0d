package org.accede.report.section;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.stream.Stream;
import org.accede.report.page.Page;
import org.accede.report.page.ReportTable;
import org.accede.report.standing.Perspective;
import org.accede.report.standing.Standing;
import org.accede.report.words.FactWords;
import org.accede.report.words.Facts;
import org.accede.report.words.ReportWords;
import org.accede.source.Contradiction;
import org.accede.treaty.TreatyFact;

/** The facts of which sources give different dates, with all of them. */
public final class Disagreements {
  private final Page page;
  private final Perspective perspective;

  public Disagreements(Page page, Perspective perspective) {
    this.page = page;
    this.perspective = perspective;
  }

  /** Whether there are any. */
  public static boolean areIn(ImmutableList<Standing> standings) {
    return standings.stream().flatMap(Disagreements::facts).findAny().isPresent();
  }

  private static Stream<TreatyFact> facts(Standing standing) {
    return Stream.<TreatyFact>concat(
            standing.dossier().steps().stream(), standing.dossier().acts().stream())
        .filter(fact -> !fact.provenance().contradictions().isEmpty());
  }

  public void write(ImmutableList<Standing> standings) {
    ReportWords words = page.words();
    FactWords names = new FactWords(words);
    page.paragraph("plain", "disagreements.intro");
    ReportTable table =
        new ReportTable(
            page.html(),
            words.of("disagreements.caption"),
            ImmutableList.of(
                perspective.column(words),
                words.of("column.what"),
                words.of("column.taken"),
                words.of("column.otherDates")));
    for (Standing standing : standings) {
      List<TreatyFact> facts = facts(standing).sorted(Facts.BY_DATE).toList();
      for (TreatyFact fact : facts) {
        table.row(
            () -> page.html().text(perspective.name(standing, words)),
            () -> page.html().text(names.name(fact)),
            () -> {
              page.date(fact.on());
              page.sources().cite(page.html(), fact.provenance().citations());
            },
            () -> fact.provenance().contradictions().forEach(this::other));
      }
    }
    table.write("disagreements");
  }

  private void other(Contradiction other) {
    page.html()
        .element(
            "p",
            ImmutableMap.of("class", "plain"),
            () -> {
              page.date(other.date());
              page.sources().cite(page.html(), ImmutableList.of(other.citation()));
              if (!other.remark().isBlank()) {
                page.html().text(" ");
                page.html()
                    .leaf("span", ImmutableMap.of("class", "remark", "lang", "en"), other.remark());
              }
            });
  }
}
