package org.accede.report;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Comparator;
import java.util.List;
import org.accede.participant.Participant;
import org.accede.query.Accessions;
import org.accede.register.TreatyRegister;
import org.accede.rule.accession.AccessionStage;
import org.accede.rule.accession.DayMatrix;
import org.accede.time.Trilean;
import org.accede.treaty.Treaty;

/**
 * All treaties against whoever is a member State or has something on record: a sign for each stage.
 * Where scripts run, it can be filtered and sorted.
 */
final class SiteMatrix {
  private static final String TABLE = "matrix-caption";

  private final Page page;
  private final SitePlace place;
  private final TreatyRegister register;
  private final DayMatrix matrix;

  SiteMatrix(Page page, SitePlace place, Accessions accessions) {
    this.page = page;
    this.place = place;
    this.register = accessions.register();
    this.matrix = accessions.on(page.day());
  }

  String write() {
    ReportWords words = page.words();
    return new SiteFrame(page, place)
        .around(
            words.of("site.matrix"),
            this::head,
            ImmutableList.of(
                new Section("table", words.of("site.matrix.table"), this::table),
                new Section("signs", words.of("site.matrix.signs"), this::signs)));
  }

  private void head() {
    page.paragraph("lead", "site.matrix.lead", page.day());
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

  /** What each sign means. */
  private void signs() {
    page.html()
        .element(
            "dl",
            ImmutableMap.of("class", "signs", "id", "stages"),
            () -> {
              for (AccessionStage stage : Standing.ORDER) {
                if (!sign(stage).isEmpty()) {
                  sign(sign(stage), page.words().capital(page.words().of("stage." + stage)));
                }
              }
              sign(
                  page.words().of("site.sign.undetermined"), page.words().of("count.undetermined"));
            });
    page.paragraph("note", "site.matrix.note");
  }

  private void sign(String sign, String meaning) {
    page.html()
        .element(
            "div",
            () -> {
              page.html().leaf("dt", sign);
              page.html().leaf("dd", meaning);
            });
  }

  private String sign(AccessionStage stage) {
    return stage == AccessionStage.NOT_OPEN ? "" : page.words().of("site.sign." + stage);
  }

  private void table() {
    List<Participant> columns = columns();
    filters();
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
                TABLE),
            () ->
                page.html()
                    .element(
                        "table",
                        ImmutableMap.of("class", "matrix", "id", "matrix"),
                        () -> {
                          page.html()
                              .leaf(
                                  "caption",
                                  ImmutableMap.of("id", TABLE),
                                  page.words()
                                      .of(
                                          "site.matrix.caption",
                                          page.day(),
                                          register.treaties().size(),
                                          columns.size()));
                          page.html().element("thead", () -> heads(columns));
                          page.html()
                              .element(
                                  "tbody",
                                  () ->
                                      register.treaties().forEach(treaty -> row(treaty, columns)));
                        }));
  }

  private List<Participant> columns() {
    return register.participants().stream()
        .filter(
            one ->
                one.isMemberOn(page.day()) != Trilean.NO
                    || register.treaties().stream()
                        .anyMatch(
                            treaty -> !register.dossier(one.code(), treaty.number()).isEmpty()))
        .sorted(Comparator.comparing(page.words()::name, page.words().alphabetical()))
        .toList();
  }

  private void heads(List<Participant> columns) {
    page.html()
        .element(
            "tr",
            () -> {
              page.html()
                  .leaf("th", ImmutableMap.of("scope", "col"), page.words().of("column.treaty"));
              page.html()
                  .leaf(
                      "th",
                      ImmutableMap.of("scope", "col"),
                      page.words().of("site.matrix.parties"));
              for (Participant participant : columns) {
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
                                        "title",
                                        name,
                                        "aria-label",
                                        participant.code() + ", " + name),
                                    participant.code().value()));
              }
            });
  }

  private void row(Treaty treaty, List<Participant> columns) {
    page.html()
        .element(
            "tr",
            () -> {
              page.html()
                  .element(
                      "th",
                      ImmutableMap.of("scope", "row"),
                      () -> {
                        page.html()
                            .page(
                                place.to(SitePlace.page(treaty)),
                                ImmutableMap.of("class", "treaty"),
                                page.words().label(treaty));
                        page.html().text(" ");
                        page.html()
                            .leaf(
                                "span",
                                ImmutableMap.of("class", "title"),
                                page.words().shortTitle(treaty));
                      });
              parties(treaty);
              columns.forEach(participant -> cell(participant, treaty));
            });
  }

  private void parties(Treaty treaty) {
    int certain = 0;
    boolean perhapsMore = false;
    for (Participant participant : register.participants()) {
      ImmutableSet<AccessionStage> stages = matrix.stages(participant.code(), treaty.number());
      if (stages.contains(AccessionStage.PARTY)) {
        certain += stages.size() == 1 ? 1 : 0;
        perhapsMore |= stages.size() > 1;
      }
    }
    page.html()
        .leaf(
            "td",
            perhapsMore ? page.words().of("site.atLeast", certain) : Integer.toString(certain));
  }

  private void cell(Participant participant, Treaty treaty) {
    ImmutableSet<AccessionStage> stages = matrix.stages(participant.code(), treaty.number());
    if (stages.size() > 1) {
      page.html().leaf("td", page.words().of("site.sign.undetermined"));
    } else {
      page.html().leaf("td", sign(stages.iterator().next()));
    }
  }
}
