package org.accede.report.site;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import org.accede.invitation.ProcedureFact;
import org.accede.report.page.Page;
import org.accede.report.page.ReportTable;
import org.accede.report.standing.Perspective;
import org.accede.report.standing.StageTable;
import org.accede.report.standing.Standing;
import org.accede.report.words.FactWords;
import org.accede.report.words.Facts;
import org.accede.report.words.ReportWords;
import org.accede.source.Provenance;
import org.accede.treaty.TreatyFact;

/**
 * Procedures of invitation to one treaty, a line each; how each participant stands and why, with
 * the remarks of all sources, is on its own page of the site.
 */
final class ProcedureTable {
  private static final Perspective PERSPECTIVE = Perspective.OF_A_TREATY;

  private final Page page;
  private final SitePlace place;
  private final FactWords factWords;

  ProcedureTable(Page page, SitePlace place) {
    this.page = page;
    this.place = place;
    this.factWords = new FactWords(page.words());
  }

  void write(ImmutableList<Standing> standings) {
    ReportWords words = page.words();
    ReportTable table =
        new ReportTable(
            page.html(),
            words.of("site.procedures.caption", page.day()),
            ImmutableList.of(
                PERSPECTIVE.column(words), words.of("column.stage"), words.of("column.record")));
    for (Standing standing : standings) {
      table.row(
          () ->
              page.html()
                  .page(
                      place.to(SitePlace.explanation(standing.participant(), standing.treaty())),
                      ImmutableMap.of(),
                      PERSPECTIVE.name(standing, words)),
          () -> new StageTable(page, PERSPECTIVE).stage(standing.on(page.day())),
          () -> record(standing));
    }
    table.write("procedures");
    page.paragraph("note", "site.procedures.note");
  }

  private void record(Standing standing) {
    List<ProcedureFact> steps = standing.dossier().steps().stream().sorted(Facts.BY_DATE).toList();
    page.html()
        .element("ul", () -> steps.forEach(step -> page.html().element("li", () -> step(step))));
  }

  private void step(TreatyFact step) {
    page.date(step.on());
    page.html().text(" ");
    page.html().leaf("strong", factWords.name(step));
    ImmutableList<String> details = factWords.details(step);
    if (!details.isEmpty()) {
      page.html()
          .text(
              page.words()
                  .of("record.details", String.join(page.words().of("list.further"), details)));
    }
    doubts(step.provenance());
    page.sources().cite(page.html(), step.provenance().citations());
  }

  /** That it is no plain statement of its sources. */
  private void doubts(Provenance provenance) {
    if (!provenance.contradictions().isEmpty()) {
      aside("site.procedures.contradicted");
    }
    if (provenance.inference().isPresent()) {
      aside("site.procedures.inferred");
    }
  }

  private void aside(String key) {
    page.html().text(" ");
    page.html().leaf("span", ImmutableMap.of("class", "aside"), page.words().of(key));
  }
}
