package org.accede.report.site;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import org.accede.participant.Participant;
import org.accede.query.Accessions;
import org.accede.query.Comparison;
import org.accede.query.RecordEnd;
import org.accede.register.TreatyRegister;
import org.accede.report.page.Page;
import org.accede.report.page.Section;
import org.accede.report.words.NumberKnown;
import org.accede.report.words.ReportWords;
import org.accede.rule.accession.AccessionStage;
import org.accede.rule.accession.DayMatrix;
import org.accede.treaty.Treaty;

/**
 * Treaties against participants: a sign for where each stands. Where scripts run, it can be
 * filtered and sorted. A page has one at most.
 */
final class MatrixTable {
  private static final String CAPTION = "matrix-caption";

  /** From so many cells on, a browser takes time to lay them out. */
  private static final int LARGE = 4_000;

  private final Page page;
  private final SitePlace place;
  private final TreatyRegister register;
  private final DayMatrix matrix;
  private final RecordEnd record;
  private final Comparison comparison;
  private final StageSigns signs;

  MatrixTable(Page page, SitePlace place, Accessions accessions, Comparison comparison) {
    this.page = page;
    this.place = place;
    this.register = accessions.register();
    this.matrix = accessions.on(page.day());
    this.record = RecordEnd.before(page.day(), accessions);
    this.comparison = comparison;
    this.signs = new StageSigns(page);
  }

  /**
   * The table, and what its signs mean.
   *
   * @param notes writes what is to be known of the table besides
   */
  ImmutableList<Section> sections(Runnable notes) {
    return ImmutableList.of(
        new Section(
            "table",
            page.words().of("site.matrix.table"),
            () -> {
              filters();
              scrolling();
              notes.run();
            }),
        new Section("signs", page.words().of("site.matrix.signs"), signs::write));
  }

  /** Where a script puts its fields, and what they are called. */
  private void filters() {
    ReportWords words = page.words();
    page.html()
        .empty(
            "div",
            ImmutableMap.<String, String>builder()
                .put("id", "filters")
                .put("data-treaty", words.of("site.filter.treaty"))
                .put("data-participant", words.of("site.filter.participant"))
                .put("data-stage", words.of("site.filter.stage"))
                .put("data-any", words.of("site.filter.any"))
                .put("data-sort", words.of("site.filter.sort"))
                .put("data-descending", words.of("site.filter.descending"))
                .put("data-shown", words.of("site.filter.shown", "{0}", "{1}"))
                .buildOrThrow());
  }

  private void scrolling() {
    page.html()
        .element(
            "div",
            ImmutableMap.of(
                "class",
                "scroll tall",
                "role",
                "region",
                "tabindex",
                "0",
                "aria-labelledby",
                CAPTION),
            () ->
                page.html()
                    .element(
                        "table",
                        ImmutableMap.of(
                            "class",
                            isLarge() ? "matrix large" : "matrix",
                            "id",
                            "matrix",
                            "role",
                            "table"),
                        this::table));
  }

  private boolean isLarge() {
    return comparison.rows().size() * comparison.participants().size() >= LARGE;
  }

  private void table() {
    page.html()
        .leaf(
            "caption",
            ImmutableMap.of("id", CAPTION),
            page.words()
                .of(
                    "site.matrix.caption",
                    page.day(),
                    comparison.rows().size(),
                    comparison.participants().size()));
    page.html().element("thead", () -> page.html().element("tr", this::heads));
    page.html()
        .element(
            "tbody",
            () -> comparison.rows().forEach(row -> page.html().element("tr", () -> cells(row))));
  }

  private void heads() {
    page.html().leaf("th", ImmutableMap.of("scope", "col"), page.words().of("column.treaty"));
    page.html().leaf("th", ImmutableMap.of("scope", "col"), page.words().of("site.matrix.parties"));
    for (Participant participant : comparison.participants()) {
      String name = page.words().name(participant);
      page.html()
          .element(
              "th",
              ImmutableMap.of("scope", "col"),
              () ->
                  page.html()
                      .page(
                          place.to(SitePlace.page(participant)),
                          ImmutableMap.of(
                              "title", name, "aria-label", participant.code() + ", " + name),
                          participant.code().value()));
    }
  }

  private void cells(Comparison.Row row) {
    page.html()
        .element(
            "th",
            ImmutableMap.of("scope", "row"),
            () -> {
              page.html()
                  .page(
                      place.to(SitePlace.page(row.treaty())),
                      ImmutableMap.of("class", "treaty"),
                      page.words().label(row.treaty()));
              page.html().text(" ");
              page.html()
                  .leaf(
                      "span",
                      ImmutableMap.of("class", "title"),
                      page.words().shortTitle(row.treaty()));
            });
    page.html().cell(() -> page.html().text(parties(row.treaty())));
    row.cells().forEach(cell -> page.html().cell(() -> sign(cell, row.treaty())));
  }

  /** A sign; a link where the page of the participant explains the pair. */
  private void sign(Comparison.Cell cell, Treaty treaty) {
    String sign = signs.of(cell);
    Participant participant = cell.participant();
    if (register.dossier(participant.code(), treaty.number()).steps().isEmpty()) {
      page.html().text(sign);
      return;
    }
    String name =
        String.join(", ", sign, page.words().name(participant), page.words().label(treaty));
    page.html()
        .page(
            place.to(SitePlace.explanation(participant, treaty)),
            ImmutableMap.of("aria-label", name),
            sign);
  }

  /** How many Parties it has for certain, as far as the record goes. */
  private String parties(Treaty treaty) {
    int certain = 0;
    boolean perhapsMore = false;
    for (Participant participant : register.participants()) {
      ImmutableSet<AccessionStage> stages = matrix.stages(participant.code(), treaty.number());
      if (stages.contains(AccessionStage.PARTY)) {
        certain += stages.size() == 1 ? 1 : 0;
        perhapsMore |= stages.size() > 1;
      }
    }
    return page.words().count(certain, NumberKnown.of(perhapsMore, record.of(treaty).isPresent()));
  }
}
