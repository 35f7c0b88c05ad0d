package org.accede.cli.text;

import static java.util.stream.Collectors.joining;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.accede.answer.Wording;
import org.accede.cli.terminal.Layout;
import org.accede.cli.terminal.Screen;
import org.accede.participant.ParticipantKind;
import org.accede.query.NextStep;
import org.accede.query.NextStepGroup;
import org.accede.query.Outlook;
import org.accede.query.Peers;
import org.accede.query.WayIn;
import org.accede.text.Message;
import org.accede.time.Trilean;
import org.accede.treaty.Subject;
import picocli.CommandLine.Help.TextTable;

/**
 * What can be asked for: the way to an invitation once, for it is much the same everywhere, and
 * then the treaties by subject, a line each with what is special.
 */
final class AskingTable {
  private static final int SUBJECTS_NAMED = 4;

  private final Wording wording;
  private final Outlook outlook;
  private final Set<NextStep> shown;
  private final NextWords words;
  private final AskingWay asking;
  private final Map<String, String> marks = new LinkedHashMap<>();
  private final Screen screen;

  /**
   * A table.
   *
   * @param shown the steps that get a line; the others are counted by subject
   */
  AskingTable(Wording wording, Outlook outlook, Set<NextStep> shown, Screen screen) {
    this.screen = screen;
    this.wording = wording;
    this.outlook = outlook;
    this.shown = shown;
    this.words = new NextWords(wording, outlook.asOf().date());
    this.asking = new AskingWay(wording, outlook);
  }

  /** Shows it. */
  void show() {
    Map<Optional<Subject>, List<NextStep>> bySubject = new LinkedHashMap<>();
    outlook
        .bySubject(NextStepGroup.ASK_TO_BE_INVITED)
        .asMap()
        .forEach((subject, steps) -> bySubject.put(subject, List.copyOf(steps)));
    List<WayIn> ways =
        bySubject.values().stream()
            .flatMap(List::stream)
            .filter(shown::contains)
            .map(step -> step.way().orElseThrow())
            .toList();
    asking.how().forEach(sentence -> say("  " + sentence));
    marks("outlook.marks", ways.stream().filter(AskingWay::isByInvitation));
    marks("outlook.marks.alone", ways.stream().filter(way -> !AskingWay.isByInvitation(way)));
    asking.times().ifPresent(times -> say("  " + times));
    table(bySubject);
    further(bySubject);
  }

  private static String mark(int place) {
    return String.valueOf((char) ('a' + place));
  }

  // Said once.

  /** What some clauses ask for, each with its mark. */
  private void marks(String key, Stream<WayIn> ways) {
    String asked =
        ways.flatMap(way -> AskingWay.special(way).stream())
            .distinct()
            .map(
                how ->
                    words.of(
                        "outlook.mark",
                        marks.computeIfAbsent(how, any -> mark(marks.size())),
                        Message.of(how)))
            .collect(joining(wording.of("list.further")));
    if (!asked.isEmpty()) {
      say("  " + words.of(key, asked));
    }
  }

  // A line each.

  private void table(Map<Optional<Subject>, List<NextStep>> bySubject) {
    TextTable head = screen.table(screen.flexible(68), 20, 12);
    head.addRowValues(
        words.of("outlook.parties." + kind()),
        words.of("outlook.column.clause"),
        words.of("outlook.column.parties"));
    screen.add(head);
    bySubject.forEach(
        (subject, steps) -> {
          List<NextStep> some = steps.stream().filter(shown::contains).toList();
          String name = words.subject(subject);
          some.stream().limit(1).forEach(step -> row(Layout.cut(name, 22), step));
          some.stream().skip(1).forEach(step -> row("", step));
        });
  }

  private void row(String subject, NextStep step) {
    WayIn way = step.way().orElseThrow();
    TextTable table = screen.table(24, 6, screen.flexible(38), 20, 12);
    table.addRowValues(
        subject,
        step.treaty().number().toString(),
        Layout.cut(words.title(step.treaty()), screen.flexible(36)),
        clause(way),
        parties(way.peers()));
    screen.add(table);
    way.first().forEach(first -> say(" ".repeat(24) + words.first(first)));
  }

  /** The article, with the marks of what it asks for. */
  private String clause(WayIn way) {
    String place = asking.place(way);
    String asks = AskingWay.special(way).stream().map(marks::get).collect(joining(" "));
    return asks.isEmpty() ? place : place + " " + asks;
  }

  private static String parties(Peers peers) {
    if (peers.perhapsParties() == 0) {
      return Integer.toString(peers.parties());
    }
    return peers.parties() == 0 ? "?" : peers.parties() + "+";
  }

  private String kind() {
    if (outlook.participant().kind() == ParticipantKind.ORGANISATION) {
      return "ORGANISATION";
    }
    return outlook.participant().isMemberOn(outlook.asOf().date()) == Trilean.YES
        ? "MEMBER"
        : "NON_MEMBER";
  }

  // The others.

  private void further(Map<Optional<Subject>, List<NextStep>> bySubject) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    bySubject.forEach(
        (subject, steps) -> {
          int count = (int) steps.stream().filter(step -> !shown.contains(step)).count();
          subject
              .filter(one -> count > 0)
              .ifPresent(one -> counts.put(one.name().in(wording.language()), count));
        });
    int rest = counts.values().stream().mapToInt(Integer::intValue).sum();
    if (rest == 0) {
      return;
    }
    String named =
        counts.entrySet().stream()
            .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
            .limit(SUBJECTS_NAMED)
            .map(one -> words.of("outlook.subject", one.getKey(), one.getValue()))
            .collect(joining(", "));
    say(
        "  "
            + words.of(
                "outlook.further", rest, named + (counts.size() > SUBJECTS_NAMED ? ", …" : "")));
  }

  private void say(String line) {
    screen.say(line);
  }
}
