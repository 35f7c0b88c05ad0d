package org.accede.cli.text;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.accede.answer.Wording;
import org.accede.cli.terminal.Layout;
import org.accede.cli.terminal.Screen;
import org.accede.query.Deadline;
import org.accede.query.DeadlineKind;
import org.accede.query.LeadTimes;
import org.accede.text.Message;
import picocli.CommandLine.Help.TextTable;

/** Deadlines for people: a line for each invitation, and what follows once for each kind. */
public final class DeadlinesText {
  private final Wording wording;
  private final LeadTimes leadTimes;
  private final LocalDate from;

  public DeadlinesText(Wording wording, LeadTimes leadTimes, LocalDate from) {
    this.wording = wording;
    this.leadTimes = leadTimes;
    this.from = from;
  }

  /** Shows them under a title. */
  public Screen show(String title, ImmutableList<Deadline> deadlines, Screen screen) {
    screen.say(Screen.Style.HEADING, title);
    if (deadlines.isEmpty()) {
      screen.say(wording.of("deadlines.none"));
      return screen;
    }
    TextTable head = table(screen);
    head.addRowValues(
        wording.of("deadlines.safeDay"),
        wording.of("deadlines.daysLeft"),
        wording.of("deadlines.reminder"),
        "",
        "",
        wording.of("deadlines.lastDay"),
        "");
    screen.blank();
    screen.add(head);
    Deadline.together(deadlines).forEach(one -> row(screen, one));
    screen.blank();
    screen.say(wording.of("deadlines.note"));
    screen.blank();
    screen.say(wording.of("deadlines.consequences"));
    deadlines.stream()
        .map(Deadline::kind)
        .distinct()
        .forEach(kind -> screen.say("- " + follows(kind)));
    return screen;
  }

  /** What a day is for has a column of its own where there is room for it. */
  private static TextTable table(Screen screen) {
    return isNarrow(screen)
        ? screen.table(14, 7, 12, 6, 6, 24, 2)
        : screen.table(14, 7, 12, 6, 6, 24, screen.flexible(31));
  }

  private static boolean isNarrow(Screen screen) {
    return screen.width() < Layout.WIDTH;
  }

  /** The same in Markdown, under a title. */
  public String markdown(String title, ImmutableList<Deadline> deadlines) {
    MarkdownPage page = new MarkdownPage().heading(2, title);
    if (deadlines.isEmpty()) {
      return page.paragraph(wording.of("deadlines.none")).toString();
    }
    return page.table(
            List.of(
                wording.of("deadlines.safeDay"),
                wording.of("deadlines.daysLeft"),
                wording.of("page.chart.participant"),
                wording.of("compare.treaty"),
                wording.of("deadlines.lastDay"),
                wording.of("status.column.note")),
            Deadline.together(deadlines).stream().map(this::cells).toList())
        .paragraph(wording.of("deadlines.note"))
        .paragraph(wording.of("deadlines.consequences"))
        .list(deadlines.stream().map(Deadline::kind).distinct().map(this::follows).toList())
        .toString();
  }

  private List<String> cells(List<Deadline> deadlines) {
    Deadline first = deadlines.get(0);
    return List.of(
        actBy(first),
        Long.toString(first.daysLeft(from)),
        wording.of(first.participant().name()),
        wording.of(first.treaty().label()) + ", " + wording.of(first.treaty().shortTitle()),
        first.lastDay().toString(),
        whatFor(deadlines));
  }

  private void row(Screen screen, List<Deadline> deadlines) {
    Deadline first = deadlines.get(0);
    TextTable table = table(screen);
    table.addRowValues(
        actBy(first),
        Long.toString(first.daysLeft(from)),
        reminder(first).map(Object::toString).orElse(""),
        first.participant().code().value(),
        first.treaty().number().toString(),
        first.lastDay().toString(),
        isNarrow(screen) ? "" : whatFor(deadlines));
    Screen.Style style =
        first.kind().isEvent() ? Screen.Style.PLAIN : Screen.Style.of(first.daysLeft(from));
    screen.add(style, table);
    if (isNarrow(screen)) {
      screen.say(style, "    " + whatFor(deadlines));
    }
  }

  private String whatFor(List<Deadline> deadlines) {
    return what(deadlines)
        + (deadlines.stream().allMatch(Deadline::isCertain)
            ? ""
            : " " + wording.of("deadlines.notCertain"));
  }

  /** Nothing is to be done by the day of an event. */
  private static String actBy(Deadline deadline) {
    return deadline.kind().isEvent() ? "" : deadline.safeDay().toString();
  }

  /** The next day to warn; none after the last of them, and none of an event. */
  private Optional<LocalDate> reminder(Deadline deadline) {
    return leadTimes.warningDays(deadline).stream()
        .filter(day -> !deadline.kind().isEvent() && !day.isBefore(from))
        .findFirst();
  }

  private String what(List<Deadline> deadlines) {
    return deadlines.size() == 1
        ? name(deadlines.get(0).kind())
        : wording.of("deadlines.depositOrExtension");
  }

  private String name(DeadlineKind kind) {
    return wording.of("deadline.kind." + kind);
  }

  private String follows(DeadlineKind kind) {
    return wording.of(Message.of("deadlines.follows", name(kind), kind.follows()));
  }
}
