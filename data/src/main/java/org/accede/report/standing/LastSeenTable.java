package org.accede.report.standing;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import org.accede.answer.LastSeen;
import org.accede.report.page.Page;
import org.accede.report.page.ReportTable;
import org.accede.report.page.StageStyle;
import org.accede.report.words.OpenAnswerWords;
import org.accede.report.words.ReportWords;
import org.accede.rule.accession.AccessionState;
import org.accede.time.ImpreciseDate;

/** Standings that depend on acts or decisions that nobody recorded: as they were when last seen. */
public final class LastSeenTable {
  private final Page page;
  private final Perspective perspective;

  public LastSeenTable(Page page, Perspective perspective) {
    this.page = page;
    this.perspective = perspective;
  }

  /** Those that it has a line for. */
  public static ImmutableList<Standing> of(List<Standing> standings, Page page) {
    return standings.stream()
        .filter(standing -> standing.on(page.day()).lastSeen().isPresent())
        .collect(ImmutableList.toImmutableList());
  }

  /** The others. */
  public static ImmutableList<Standing> besides(List<Standing> standings, Page page) {
    return standings.stream()
        .filter(standing -> standing.on(page.day()).lastSeen().isEmpty())
        .collect(ImmutableList.toImmutableList());
  }

  /**
   * Writes it under a heading of its own, if there is a line for it.
   *
   * @param told the standings that have a section of their own
   */
  public void write(List<Standing> standings, ImmutableList<Standing> told) {
    ImmutableList<Standing> lastSeen = of(standings, page);
    if (lastSeen.isEmpty()) {
      return;
    }
    ReportWords words = page.words();
    page.html().leaf("h3", words.of("lastSeen.title"));
    ReportTable table =
        new ReportTable(
            page.html(),
            words.of("lastSeen.caption"),
            ImmutableList.of(
                perspective.column(words),
                words.of("column.stageLastSeen"),
                words.of("column.since"),
                words.of("column.lastSeenOn")));
    for (Standing standing : lastSeen) {
      LastSeen<AccessionState> seen = standing.on(page.day()).lastSeen().orElseThrow();
      table.row(
          () -> name(standing, told),
          () -> stage(seen),
          () -> seen.value().since().ifPresent(page::date),
          () -> page.date(ImpreciseDate.on(seen.on())));
    }
    table.write("stages");
  }

  private void name(Standing standing, ImmutableList<Standing> told) {
    perspective.jump(standing.participant(), standing.treaty(), told, page);
    String further = perspective.further(standing, page.words());
    if (!further.isBlank()) {
      page.html().text(" ");
      page.html().leaf("span", ImmutableMap.of("class", "title"), further);
    }
  }

  private void stage(LastSeen<AccessionState> seen) {
    ReportWords words = page.words();
    page.html()
        .leaf(
            "span",
            ImmutableMap.of("class", "badge " + StageStyle.UNDETERMINED),
            words.capital(words.of("stage." + seen.value().stage())));
    new OpenAnswerWords(words)
        .notes(seen)
        .forEach(
            note -> {
              page.html().text(" ");
              page.html().leaf("span", ImmutableMap.of("class", "aside"), note);
            });
  }
}
