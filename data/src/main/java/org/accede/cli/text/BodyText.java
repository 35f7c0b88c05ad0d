package org.accede.cli.text;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.accede.answer.Explanation;
import org.accede.answer.ExplanationMarkdown;
import org.accede.answer.ExplanationText;
import org.accede.answer.Step;
import org.accede.answer.Wording;
import org.accede.body.Bodies;
import org.accede.body.Body;
import org.accede.body.BodyMembership;
import org.accede.body.BodyStage;
import org.accede.body.BodyStanding;
import org.accede.cli.terminal.FittedTable;
import org.accede.cli.terminal.Layout;
import org.accede.cli.terminal.Screen;
import org.accede.participant.Participant;
import org.accede.participant.ParticipantCode;
import org.accede.register.TreatyRegister;
import org.accede.source.Contradiction;
import org.accede.text.Message;
import org.accede.text.OfficialLanguage;
import org.accede.time.ImpreciseDate;
import org.accede.time.Trilean;
import picocli.CommandLine.Help.TextTable;

/** Bodies that are no treaties, for people: what they are, and who takes part in them. */
public final class BodyText {
  private final Wording wording;
  private final Screen screen;

  public BodyText(Wording wording) {
    this(wording, new Screen(Layout.WIDTH));
  }

  /** A text on a screen; what it tells comes after what is there already. */
  public BodyText(Wording wording, Screen screen) {
    this.wording = wording;
    this.screen = screen;
  }

  /** How a participant stands with a body, and why. */
  public String of(Participant participant, BodyStanding standing) {
    say(title(participant, standing));
    say(what(standing.body()));
    say(answer(standing));
    screen.blank();
    return told(why(participant, standing)).text();
  }

  /** The same in Markdown. */
  public String markdown(Participant participant, BodyStanding standing) {
    return new MarkdownPage()
        .heading(2, wording.of(title(participant, standing)))
        .paragraph(wording.of(what(standing.body())))
        .paragraph(wording.of(answer(standing)))
        .block(ExplanationMarkdown.of(why(participant, standing), wording))
        .toString();
  }

  private static Message title(Participant participant, BodyStanding standing) {
    return Message.of(
        "body.title", participant.name(), standing.body().shortName(), standing.day());
  }

  /** In what role it takes part on the day, before all that is on record. */
  private Message answer(BodyStanding standing) {
    LocalDate day = standing.day();
    String roles =
        standing.memberships().stream()
            .filter(one -> one.on(day) == standing.stage())
            .map(one -> answer(one, day))
            .distinct()
            .collect(joining(wording.of("list.further")));
    return roles.isEmpty()
        ? Message.of("body.answer.NONE_ON_RECORD", day)
        : Message.of("body.answer", day, roles);
  }

  private String answer(BodyMembership one, LocalDate day) {
    String role = role(wording, one, day);
    return lastSeenBefore(one, day)
        .map(seen -> wording.of(Message.of("body.answer.lastSeen", role, seen)))
        .orElse(role);
  }

  /** The day on which a membership was last seen that may have ended since. */
  private static Optional<LocalDate> lastSeenBefore(BodyMembership one, LocalDate day) {
    return one.lastSeen().filter(day::isAfter).filter(seen -> one.isHeldOn(day) != Trilean.NO);
  }

  private Explanation why(Participant participant, BodyStanding standing) {
    Explanation.Builder told = new Explanation.Builder().rule("body");
    for (BodyMembership one : standing.memberships()) {
      told.addSteps(step(one, standing.day()));
    }
    if (standing.memberships().isEmpty()) {
      told.addSteps(Step.of("body.NONE_ON_RECORD", participant.name()));
    }
    return whole(told, standing.body());
  }

  /** What a body is, and who takes part in it on a day, or did, or will. */
  public Screen of(Body body, Bodies bodies, LocalDate day, TreatyRegister in) {
    ImmutableList<BodyMembership> memberships = bodies.membershipsOf(body.code());
    ImmutableSet<ParticipantCode> now = bodies.participantsOn(body.code(), day);
    long others =
        memberships.stream()
            .map(BodyMembership::participant)
            .filter(one -> !now.contains(one))
            .distinct()
            .count();
    screen.say(Screen.Style.HEADING, wording.of(what(body)));
    screen.blank();
    say(Message.of("body.participants", day, now.size()));
    int perhaps = Sets.difference(now, certainly(memberships, day)).size();
    if (perhaps > 0) {
      say(Message.of("body.perhaps", perhaps));
    }
    if (others > 0) {
      say(Message.of("body.others", others));
    }
    FittedTable table = table(screen.width());
    memberships.stream()
        .sorted(
            Comparator.comparing((BodyMembership one) -> one.on(day))
                .thenComparing(BodyMembership::role)
                .thenComparing(one -> name(one, in), wording.language().alphabetical()))
        .forEach(one -> row(table, name(one, in), one, day));
    if (!memberships.isEmpty()) {
      screen.add(table.lines());
    }
    screen.blank();
    return told(whole(new Explanation.Builder().rule("body"), body));
  }

  private static ImmutableSet<ParticipantCode> certainly(
      ImmutableList<BodyMembership> memberships, LocalDate day) {
    return memberships.stream()
        .filter(one -> one.on(day) == BodyStage.HELD)
        .map(BodyMembership::participant)
        .collect(ImmutableSet.toImmutableSet());
  }

  /** The name of who takes part; the code, if the register does not have it. */
  private String name(BodyMembership one, TreatyRegister in) {
    return in.find(one.participant())
        .map(participant -> wording.of(participant.name()))
        .orElse(one.participant().value());
  }

  /** A line for each body: its code, its name, and how many take part in it on a day, or may. */
  public Screen list(ImmutableList<Body> bodies, Bodies in, LocalDate day) {
    screen.say(Screen.Style.HEADING, wording.of(Message.of("bodies.title", day)));
    TextTable table = screen.table(13, 6, screen.flexible(81));
    for (Body body : bodies) {
      table.addRowValues(
          body.code().toString(),
          Integer.toString(in.participantsOn(body.code(), day).size()),
          wording.of(body.name()));
    }
    screen.blank();
    screen.add(table);
    screen.blank();
    say(Message.of("bodies.how"));
    return screen;
  }

  /** Tells of several bodies on one page. */
  void among(ImmutableList<BodyStanding> standings) {
    if (standings.isEmpty()) {
      return;
    }
    screen.blank();
    screen.say(Screen.Style.HEADING, wording.of(Message.of("body.heading", standings.size())));
    FittedTable table = table(screen.width());
    for (BodyStanding standing : standings) {
      String name = wording.of(standing.body().shortName());
      BodyStage stage = standing.stage();
      if (stage == BodyStage.NONE_ON_RECORD) {
        table.row(name, wording.of("body.short." + stage), "", "", "");
      }
      for (BodyMembership one : standing.memberships()) {
        // what has ended is of no interest beside what has not
        if (one.on(standing.day()) == stage) {
          row(table, name, one, standing.day());
        }
      }
    }
    screen.add(table.lines());
  }

  private FittedTable table(int width) {
    FittedTable table = new FittedTable(width, 0);
    table.row(
        "",
        "",
        wording.of("status.since"),
        wording.of("status.until"),
        wording.of("body.column.lastSeen"));
    return table;
  }

  private void row(FittedTable table, String name, BodyMembership one, LocalDate day) {
    table.row(
        name,
        role(wording, one, day),
        one.since().equals(ImpreciseDate.unknown()) ? "?" : one.since().toString(),
        one.until().map(Object::toString).orElse(""),
        one.lastSeen().map(Object::toString).orElse(""));
  }

  /** In what role it takes part on a day, or did, or will. */
  static String role(Wording wording, BodyMembership one, LocalDate day) {
    return wording.of(
        Message.of("body.short." + one.on(day), Message.of("body.role." + one.role())));
  }

  private static Message what(Body body) {
    return Message.of("body.what", body.name(), body.kind());
  }

  /** With what the body is, and that it is no treaty. */
  private Explanation whole(Explanation.Builder told, Body body) {
    told.addSteps(
        Step.of("body.founded", body.foundedOn(), body.foundedBy())
            .citing(body.foundingCitations())
            .noting(body.remarks()));
    told.addSteps(Step.of("body.admission", body.admission()).citing(body.admissionCitations()));
    told.addSteps(Step.of("body.noTreaty"));
    if (wording.language().equals(OfficialLanguage.FRENCH) && body.frenchName().isEmpty()) {
      told.addSteps(Step.of("body.englishName"));
    }
    return told.build();
  }

  private Screen told(Explanation why) {
    ExplanationText.lines(why, wording).forEach(screen::say);
    return screen;
  }

  private static Step step(BodyMembership one, LocalDate day) {
    ImmutableList.Builder<Step> details = ImmutableList.builder();
    for (Contradiction other : one.provenance().contradictions()) {
      details.add(
          Step.of("body.contradiction", other.date()).citing(ImmutableList.of(other.citation())));
    }
    lastSeenBefore(one, day).ifPresent(seen -> details.add(Step.of("body.lastSeen", seen)));
    Message role = Message.of("body.role." + one.role());
    return Step.of(
            one.until()
                .map(until -> Message.of("body.ended." + one.on(day), role, one.since(), until))
                .orElseGet(() -> Message.of("body." + one.on(day), role, one.since())))
        .citing(one.citations())
        .because(details.build())
        .noting(one.provenance().remark().stream().toList());
  }

  private void say(Message message) {
    screen.say(wording.of(message));
  }
}
