package org.accede.cli.text;

import static java.util.Comparator.comparingInt;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.accede.answer.Answer;
import org.accede.answer.LastSeen;
import org.accede.answer.Wording;
import org.accede.cli.terminal.Layout;
import org.accede.rule.accession.AccessionStage;
import org.accede.rule.accession.AccessionState;
import org.accede.treaty.Treaty;
import picocli.CommandLine.Help.TextTable;

/** Where a participant stood with treaties when last seen, and on which day that was. */
final class LastSeenTable {
  private final Wording wording;
  private final LocalDate day;
  private final ImmutableList<AccessionStage> order;

  /**
   * A table.
   *
   * @param day the day asked about
   * @param order the stages that come first
   */
  LastSeenTable(Wording wording, LocalDate day, ImmutableList<AccessionStage> order) {
    this.wording = wording;
    this.day = day;
    this.order = order;
  }

  /** Its lines, within a width; each answer has something that was last seen. */
  List<String> lines(Map<Treaty, Answer<AccessionState>> answers, int width) {
    int title = 37 + width - Layout.WIDTH;
    TextTable table = Layout.spanningWithin(width, 6, title, 22, 23, 12);
    table.addRowValues("", "", "", wording.of("status.since"), wording.of("status.lastSeen.on"));
    answers.entrySet().stream()
        .sorted(comparingInt(entry -> order.indexOf(seen(entry).value().stage())))
        .forEach(entry -> row(table, title, entry.getKey(), seen(entry)));
    // a note that goes on over other columns is followed by an empty line
    return Layout.lines(table).stream().filter(line -> !line.isBlank()).toList();
  }

  private static LastSeen<AccessionState> seen(Map.Entry<Treaty, Answer<AccessionState>> entry) {
    return entry.getValue().lastSeen().orElseThrow();
  }

  private void row(TextTable table, int width, Treaty treaty, LastSeen<AccessionState> seen) {
    String title = treaty.shortTitle().in(wording.language());
    table.addRowValues(
        treaty.number().toString(),
        Layout.cut(title, width - 2),
        wording.of("stage." + seen.value().stage()),
        seen.value().since().map(Object::toString).orElse(""),
        seen.on().toString());
    new StateWords(wording)
        .notesOfLastSeen(seen.value(), day)
        .ifPresent(note -> table.addRowValues("", note, "", "", ""));
  }
}
