package org.accede.report.section;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import org.accede.answer.Answer;
import org.accede.answer.Explanation;
import org.accede.report.page.Page;
import org.accede.report.standing.Perspective;
import org.accede.report.standing.StageTable;
import org.accede.report.standing.Standing;
import org.accede.report.words.ReportWords;
import org.accede.rule.accession.AccessionState;

/** Standings one by one: the stage and why, and what is on record. */
public final class StandingSections {
  private final Page page;
  private final Perspective perspective;

  public StandingSections(Page page, Perspective perspective) {
    this.page = page;
    this.perspective = perspective;
  }

  public void write(ImmutableList<Standing> standings) {
    standings.forEach(this::write);
  }

  private void write(Standing standing) {
    ReportWords words = page.words();
    String id = perspective.id(standing);
    String name = perspective.name(standing, words);
    String further = perspective.further(standing, words);
    page.html()
        .element(
            "section",
            ImmutableMap.of("class", "standing", "id", id, "aria-labelledby", id + "-title"),
            () -> {
              page.html()
                  .element(
                      "h3",
                      ImmutableMap.of("id", id + "-title"),
                      () -> {
                        page.html().text(name);
                        if (!further.isBlank()) {
                          page.html().text(" ");
                          page.html().leaf("span", ImmutableMap.of("class", "title"), further);
                        }
                      });
              if (perspective == Perspective.OF_A_PARTICIPANT
                  && !words
                      .shortTitle(standing.treaty())
                      .equals(words.in(standing.treaty().title()))) {
                page.html()
                    .leaf(
                        "p",
                        ImmutableMap.of("class", "full-title"),
                        words.in(standing.treaty().title()));
              }
              content(standing, name);
            });
  }

  private void content(Standing standing, String name) {
    Answer<AccessionState> answer = standing.on(page.day());
    page.html()
        .element(
            "p",
            ImmutableMap.of("class", "stage"),
            () -> new StageTable(page, perspective).stage(answer));
    Explanation explanation = answer.explanation();
    page.html().leaf("h4", page.words().of("standing.why"));
    Why.besides(page, standing.dossier()).steps(explanation.steps());
    if (!explanation.remedies().isEmpty()) {
      page.html().leaf("h4", page.words().of("standing.remedies"));
      Why.besides(page, standing.dossier()).steps(explanation.remedies());
    }
    new RecordTable(page).write(standing, page.words().of("standing.record", name));
  }
}
