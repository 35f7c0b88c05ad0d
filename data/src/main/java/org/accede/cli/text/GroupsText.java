package org.accede.cli.text;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.accede.answer.Wording;
import org.accede.cli.terminal.FittedTable;
import org.accede.cli.terminal.Layout;
import org.accede.participant.Group;
import org.accede.participant.GroupSeat;
import org.accede.participant.ListedGroup;
import org.accede.participant.Participant;
import org.accede.participant.ParticipantCode;
import org.accede.source.Citation;
import org.accede.text.Message;
import org.accede.time.Trilean;
import picocli.CommandLine.Help.TextTable;

/** Groups of participants, for people. */
public final class GroupsText {
  private final Wording wording;
  private final ImmutableList<Participant> participants;
  private final LocalDate day;
  private final List<String> lines = new ArrayList<>();

  /**
   * A text.
   *
   * @param participants who can be in a group, in the order in which they are listed
   */
  public GroupsText(Wording wording, ImmutableList<Participant> participants, LocalDate day) {
    this.wording = wording;
    this.participants = participants;
    this.day = day;
  }

  /** A line for each group: its name, its code, and how many are in it. */
  public String list(ImmutableList<Group> groups) {
    say(of("groups.title", day));
    TextTable table = Layout.table(44, 36, 10);
    for (Group group : groups) {
      table.addRowValues(
          wording.of(group.title()),
          group.code(),
          Integer.toString(group.membersAmong(participants, day).size()));
    }
    lines.add("");
    lines.addAll(Layout.lines(table));
    lines.add("");
    say(wording.of("groups.how"));
    return ended();
  }

  /** Who is in each group, was, or will be. */
  public String members(ImmutableList<Group> groups) {
    for (Group group : groups) {
      if (!lines.isEmpty()) {
        lines.add("");
      }
      members(group);
    }
    return ended();
  }

  private void members(Group group) {
    ImmutableMap<ParticipantCode, Participant> byCode =
        Maps.uniqueIndex(participants, Participant::code);
    say(
        of(
            "groups.members",
            group.title(),
            group.code(),
            day,
            group.membersAmong(participants, day).size()));
    FittedTable table = new FittedTable(Layout.WIDTH, 1);
    for (GroupSeat seat : group.seatsAmong(participants, day)) {
      Participant who = requireNonNull(byCode.get(seat.participant()));
      table.row(
          who.code().value(),
          wording.of(who.name()),
          seat.from().map(from -> of("groups.from", from.toString())).orElse(""),
          seat.ceased()
              .map(ceased -> of("groups.ceased", ceased.toString()))
              .orElseGet(() -> belongs(seat.isHeldOn(day).and(group.holds(who, day)))));
    }
    lines.addAll(table.lines());
    say(
        group.citations().isEmpty()
            ? wording.of("groups.byTheRecord")
            : of(
                "groups.sources",
                group.citations().stream().map(Citation::label).collect(joining("; "))));
    if (group instanceof ListedGroup listed) {
      listed.remark().ifPresent(remark -> say(of("groups.note", remark)));
    }
  }

  /** Nothing of who is in it on the day: all others are the exception. */
  private String belongs(Trilean belongs) {
    return belongs == Trilean.YES ? "" : wording.of("groups.belongs." + belongs);
  }

  private String ended() {
    return String.join("\n", lines) + "\n";
  }

  private String of(String key, Object... arguments) {
    return wording.of(Message.of(key, arguments));
  }

  private void say(String line) {
    lines.addAll(Layout.wrap(line));
  }
}
