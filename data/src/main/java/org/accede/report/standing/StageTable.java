package org.accede.report.standing;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.accede.answer.Answer;
import org.accede.report.page.Page;
import org.accede.report.page.ReportTable;
import org.accede.report.page.StageStyle;
import org.accede.report.words.OpenAnswerWords;
import org.accede.report.words.ReportWords;
import org.accede.rule.accession.AccessionStage;
import org.accede.rule.accession.AccessionState;
import org.accede.time.ImpreciseDate;
import org.accede.time.Trilean;

/** Where standings are on the day of the report, a line each. */
public final class StageTable {
  private final Page page;
  private final Perspective perspective;

  public StageTable(Page page, Perspective perspective) {
    this.page = page;
    this.perspective = perspective;
  }

  public void write(List<Standing> standings, String caption) {
    ReportWords words = page.words();
    ReportTable table =
        new ReportTable(
            page.html(),
            caption,
            ImmutableList.of(
                perspective.column(words),
                words.of("column.stage"),
                words.of("column.since"),
                words.of("column.until")));
    for (Standing standing : standings) {
      Answer<AccessionState> answer = standing.on(page.day());
      table.row(
          () -> name(standing),
          () -> stage(answer),
          () -> dates(answer, AccessionState::since),
          () -> dates(answer, AccessionState::until));
    }
    table.write("stages");
  }

  private void name(Standing standing) {
    perspective.jump(standing.participant(), standing.treaty(), ImmutableList.of(standing), page);
    String further = perspective.further(standing, page.words());
    if (!further.isBlank()) {
      page.html().text(" ");
      page.html().leaf("span", ImmutableMap.of("class", "title"), further);
    }
  }

  /** The stage, or the stages that are possible, and what else belongs to it. */
  public void stage(Answer<AccessionState> answer) {
    badge(answer);
    answer
        .lastSeen()
        .<List<String>>map(new OpenAnswerWords(page.words())::notes)
        .orElseGet(() -> notes(answer))
        .forEach(
            note -> {
              page.html().text(" ");
              page.html().leaf("span", ImmutableMap.of("class", "aside"), note);
            });
  }

  /** The stage, if it is known, with its first day: where a table has no columns for them. */
  public void since(Answer<AccessionState> answer) {
    answer
        .value()
        .filter(state -> state.since().isPresent())
        .ifPresent(
            state -> {
              page.html()
                  .leaf(
                      "p",
                      ImmutableMap.of("class", "aside"),
                      page.words()
                          .of(
                              "stage.since",
                              page.words().capital(page.words().of("stage." + state.stage())),
                              state.since().orElseThrow()));
            });
  }

  private void badge(Answer<AccessionState> answer) {
    ReportWords words = page.words();
    Optional<AccessionState> state = answer.value();
    if (state.isPresent()) {
      AccessionStage stage = state.get().stage();
      page.html()
          .leaf(
              "span",
              ImmutableMap.of("class", "badge " + StageStyle.of(stage)),
              words.capital(words.of("stage." + stage)));
    } else {
      page.html()
          .leaf(
              "span",
              ImmutableMap.of("class", "badge " + StageStyle.UNDETERMINED),
              new OpenAnswerWords(words).of(answer));
    }
  }

  private List<String> notes(Answer<AccessionState> answer) {
    List<String> notes = new ArrayList<>();
    Optional<AccessionState> state = answer.value();
    if (state.isPresent() && state.get().stage() == AccessionStage.INVITED) {
      state
          .get()
          .daysLeft(page.day())
          .ifPresent(days -> notes.add(page.words().of("stage.daysLeft", days)));
    }
    Trilean pending =
        answer.candidates().stream()
            .map(AccessionState::extensionPending)
            .reduce(Trilean::merge)
            .orElse(Trilean.NO);
    if (pending != Trilean.NO) {
      notes.add(page.words().of("stage.extensionPending." + pending));
    }
    state
        .flatMap(AccessionState::denunciationNotified)
        .ifPresent(on -> notes.add(page.words().of("stage.denunciationNotified", on)));
    return notes;
  }

  /** The dates that are possible, each once. */
  private void dates(
      Answer<AccessionState> answer, Function<AccessionState, Optional<ImpreciseDate>> date) {
    List<ImpreciseDate> possible =
        answer.candidates().stream().map(date).flatMap(Optional::stream).distinct().toList();
    if (answer.isDetermined() && !possible.isEmpty()) {
      page.date(possible.get(0));
    } else {
      page.html()
          .element(
              "span",
              ImmutableMap.of("class", "none"),
              () -> page.html().text(answer.isDetermined() ? "–" : page.words().of("date.open")));
    }
  }
}
