package org.accede.cli;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.accede.answer.Wording;
import org.accede.query.Deadline;
import org.accede.query.DeadlineKind;
import org.accede.query.LeadTimes;
import org.accede.text.Message;
import picocli.CommandLine.Help.TextTable;

/** Deadlines for people: a line for each invitation, and what follows once for each kind. */
final class DeadlinesText {
  private final Wording wording;
  private final LeadTimes leadTimes;
  private final LocalDate from;

  DeadlinesText(Wording wording, LeadTimes leadTimes, LocalDate from) {
    this.wording = wording;
    this.leadTimes = leadTimes;
    this.from = from;
  }

  /** The lines after the title. */
  List<String> lines(ImmutableList<Deadline> deadlines) {
    if (deadlines.isEmpty()) {
      return List.of(wording.of("deadlines.none"));
    }
    TextTable table = Layout.table(14, 7, 12, 6, 6, 24, 31);
    table.addRowValues(
        wording.of("deadlines.safeDay"),
        wording.of("deadlines.daysLeft"),
        wording.of("deadlines.reminder"),
        "",
        "",
        wording.of("deadlines.lastDay"),
        "");
    Deadline.together(deadlines).forEach(one -> row(table, one));
    List<String> lines = new ArrayList<>();
    lines.add("");
    lines.addAll(Layout.lines(table));
    lines.add("");
    lines.addAll(Layout.wrap(wording.of("deadlines.note")));
    lines.add("");
    lines.add(wording.of("deadlines.consequences"));
    deadlines.stream()
        .map(Deadline::kind)
        .distinct()
        .forEach(kind -> lines.addAll(Layout.wrap("- " + follows(kind))));
    return lines;
  }

  private void row(TextTable table, List<Deadline> deadlines) {
    Deadline first = deadlines.get(0);
    table.addRowValues(
        first.safeDay().toString(),
        Long.toString(first.daysLeft(from)),
        reminder(first).map(Object::toString).orElse(""),
        first.participant().code().value(),
        first.treaty().number().toString(),
        first.lastDay().toString(),
        what(deadlines)
            + (deadlines.stream().allMatch(Deadline::isCertain)
                ? ""
                : " " + wording.of("deadlines.notCertain")));
  }

  /** The next day to warn; none after the last of them. */
  private Optional<LocalDate> reminder(Deadline deadline) {
    return leadTimes.warningDays(deadline).stream().filter(day -> !day.isBefore(from)).findFirst();
  }

  private String what(List<Deadline> deadlines) {
    List<DeadlineKind> kinds = deadlines.stream().map(Deadline::kind).toList();
    boolean isBoth =
        kinds.contains(DeadlineKind.INVITATION_EXPIRES)
            && kinds.contains(DeadlineKind.EXTENSION_REQUEST_DUE);
    return isBoth && kinds.size() == 2
        ? wording.of("deadlines.depositOrExtension")
        : String.join("; ", kinds.stream().map(this::name).toList());
  }

  private String name(DeadlineKind kind) {
    return wording.of("deadline.kind." + kind);
  }

  private String follows(DeadlineKind kind) {
    return wording.of(Message.of("deadlines.follows", name(kind), kind.follows()));
  }
}
