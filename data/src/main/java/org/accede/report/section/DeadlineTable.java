package org.accede.report.section;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import org.accede.query.Deadline;
import org.accede.query.DeadlineKind;
import org.accede.report.page.Page;
import org.accede.report.page.ReportTable;
import org.accede.report.standing.Perspective;
import org.accede.report.standing.StageTable;
import org.accede.report.standing.Standing;
import org.accede.report.words.ReportWords;

/** What to do, and by which day: a row for each invitation and each event, the next one first. */
public final class DeadlineTable {
  private final Page page;
  private final Perspective perspective;

  public DeadlineTable(Page page, Perspective perspective) {
    this.page = page;
    this.perspective = perspective;
  }

  /**
   * Writes it.
   *
   * @param told the standings that have a section of their own
   */
  public void write(ImmutableList<Deadline> deadlines, ImmutableList<Standing> told) {
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
    for (ImmutableList<Deadline> together : Deadline.together(deadlines)) {
      Deadline first = together.get(0);
      table.row(
          () -> actBy(first),
          () -> page.html().leaf("strong", what(together)),
          () -> whose(first, told),
          () -> lastDay(first));
    }
    table.write("deadlines");
    page.paragraph("note", "deadlines.note");
  }

  /** What follows once the days have passed, or on them: once for each kind. */
  public void follows(ImmutableList<Deadline> deadlines) {
    if (deadlines.isEmpty()) {
      return;
    }
    page.html()
        .element(
            "ul",
            ImmutableMap.of("class", "follows"),
            () -> deadlines.stream().map(Deadline::kind).distinct().forEach(this::follows));
  }

  /** Standings of which it says nothing. */
  public ImmutableList<Standing> besides(
      ImmutableList<Deadline> deadlines, ImmutableList<Standing> standings) {
    return standings.stream()
        .filter(standing -> deadlines.stream().noneMatch(one -> isOf(standing, one)))
        .collect(ImmutableList.toImmutableList());
  }

  private static boolean isOf(Standing standing, Deadline deadline) {
    return standing.participant().equals(deadline.participant())
        && standing.treaty().equals(deadline.treaty());
  }

  /** The day to act by, and how long it is until then; of an event, that it comes by itself. */
  private void actBy(Deadline deadline) {
    if (deadline.kind().isEvent()) {
      page.html()
          .leaf("span", ImmutableMap.of("class", "aside"), page.words().of("deadlines.event"));
      return;
    }
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

  private String what(ImmutableList<Deadline> together) {
    return together.size() == 1
        ? name(together.get(0).kind())
        : page.words().of("deadlines.depositOrExtension");
  }

  private String name(DeadlineKind kind) {
    return page.words().of("deadline." + kind);
  }

  private void whose(Deadline deadline, ImmutableList<Standing> told) {
    perspective.jump(deadline.participant(), deadline.treaty(), told, page);
    Optional<Standing> standing = told.stream().filter(one -> isOf(one, deadline)).findFirst();
    standing
        .map(one -> perspective.further(one, page.words()))
        .filter(further -> !further.isBlank())
        .ifPresent(
            further -> {
              page.html().text(" ");
              page.html().leaf("span", ImmutableMap.of("class", "title"), further);
            });
    standing.ifPresent(one -> new StageTable(page, perspective).since(one.on(page.day())));
  }

  private void lastDay(Deadline deadline) {
    page.date(deadline.lastDay());
    if (!deadline.isCertain()) {
      page.html().text(" ");
      page.html()
          .leaf("span", ImmutableMap.of("class", "aside"), page.words().of("deadlines.notCertain"));
    }
  }

  private void follows(DeadlineKind kind) {
    page.html()
        .leaf(
            "li",
            page.words().of("deadlines.follows", name(kind), page.words().of(kind.follows())));
  }
}
