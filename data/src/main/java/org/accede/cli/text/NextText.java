package org.accede.cli.text;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Sets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.accede.answer.Answer;
import org.accede.answer.Wording;
import org.accede.cli.terminal.Layout;
import org.accede.cli.terminal.Screen;
import org.accede.query.Deadline;
import org.accede.query.NextStep;
import org.accede.query.NextStepGroup;
import org.accede.query.NotOpenReason;
import org.accede.query.Outlook;
import org.accede.query.Plan;
import org.accede.rule.accession.AccessionState;
import org.accede.text.Message;
import org.accede.time.ImpreciseDate;
import org.accede.treaty.Treaty;
import picocli.CommandLine.Help.TextTable;

/** What a participant can do next, for people: a screen of what is nearest, or all of it. */
public final class NextText {
  private static final String INDENT = " ".repeat(8);
  private static final int NUMBERS_SHOWN = 8;
  private static final int PARENTS_SHOWN = 4;

  private final Wording wording;
  private final Outlook outlook;
  private final boolean all;
  private final NextWords words;
  private final NextSections sections;
  private final Screen screen;
  private final Map<Treaty, Answer<AccessionState>> listed = new LinkedHashMap<>();

  /**
   * A text.
   *
   * @param all whether to list all treaties of each group, not only the nearest
   */
  public NextText(Wording wording, Outlook outlook, boolean all, Screen screen) {
    this.screen = screen;
    this.wording = wording;
    this.outlook = outlook;
    this.all = all;
    this.words = new NextWords(wording, outlook.asOf().date());
    this.sections = new NextSections(wording, outlook);
  }

  /** The first screen. */
  public Screen first() {
    screen.say(Screen.Style.HEADING, words.title(outlook));
    if (outlook.steps().isEmpty()) {
      return nothing();
    }
    say(
        words.of(
            outlook.isOfSome() ? "outlook.counted.ofSome" : "outlook.counted",
            outlook.of(NextStepGroup.JOINED).size(),
            outlook.of(NextStepGroup.LEFT).size()));
    beforeADay();
    findOut(3);
    join(4);
    ask(6);
    membership();
    notOpen();
    undetermined();
    return ended();
  }

  /** Each treaty in full. */
  public Screen details() {
    screen.say(Screen.Style.HEADING, words.title(outlook));
    if (outlook.steps().isEmpty()) {
      return nothing();
    }
    new NextDetails(wording, outlook, screen).show();
    outlook.steps().forEach(this::list);
    return ended();
  }

  private Screen nothing() {
    say(wording.of("outlook.none"));
    return screen;
  }

  private Screen ended() {
    StatusCautions.say(wording, listed, screen);
    return screen;
  }

  // What to act upon.

  private void beforeADay() {
    if (sections.beforeADay().isEmpty()) {
      return;
    }
    screen.blank();
    screen.say(Screen.Style.HEADING, sections.headingBeforeADay());
    for (NextStep step : sections.beforeADay()) {
      Deadline deadline = sections.end(step).orElseThrow();
      row(
          step,
          words.of("outlook.by", deadline.safeDay()),
          Screen.Style.of(deadline.daysLeft(outlook.asOf().date())));
      say(INDENT + (isInvited(step) ? invited(step) : whole(step)));
      first(step);
    }
  }

  private void row(NextStep step, String what, Screen.Style style) {
    list(step);
    TextTable table = screen.table(6, screen.flexible(34), 27, 33);
    table.addRowValues(
        step.treaty().number().toString(),
        Layout.cut(words.title(step.treaty()), screen.flexible(32)),
        what,
        step.deposit().map(Plan::entryIntoForce).flatMap(this::inForce).orElse(""));
    screen.add(style, table);
  }

  private Optional<String> inForce(ImpreciseDate on) {
    return on.latest().map(latest -> words.of("outlook.inForceOn", on));
  }

  /** What must be done before, or with the deposit. */
  private void first(NextStep step) {
    step.deposit().stream()
        .flatMap(deposited -> deposited.first().stream())
        .forEach(first -> say(INDENT + words.first(first)));
  }

  private static boolean isInvited(NextStep step) {
    return step.what().message().key().startsWith("next.invited");
  }

  /** Since when it is invited, by which document, and the article for what it is invited to. */
  private String invited(NextStep step) {
    return brief("outlook.invited.", step, words.grounds(step, 1));
  }

  /** What it takes, in a word or two, and by which article. */
  private String act(NextStep step) {
    return brief("outlook.act.", step, "");
  }

  private String brief(String keys, NextStep step, String grounds) {
    Message what = step.what().message();
    return words.of(
        keys + what.key(), Stream.concat(what.arguments().stream(), Stream.of(grounds)).toArray());
  }

  private String whole(NextStep step) {
    return wording.of(step.what().message()) + words.grounds(step, 2);
  }

  private void findOut(int most) {
    ImmutableList<NextStep> steps = sections.others().of(NextStepGroup.FIND_OUT_OR_ASK_ANEW);
    if (steps.isEmpty()) {
      return;
    }
    heading("outlook.group.FIND_OUT_OR_ASK_ANEW", steps.size());
    for (NextStep step : shown(steps, most)) {
      list(step);
      TextTable head = screen.table(6, screen.flexible(94));
      head.addRowValues(
          step.treaty().number().toString(),
          Layout.cut(words.title(step.treaty()), screen.flexible(92)));
      screen.add(head);
      say(INDENT + whole(step));
    }
    more(steps, most);
  }

  private void join(int most) {
    ImmutableList<NextStep> steps = sections.others().of(NextStepGroup.JOIN_NOW);
    if (steps.isEmpty()) {
      return;
    }
    heading("outlook.group.JOIN_NOW", steps.size());
    for (NextStep step : shown(steps, most)) {
      row(step, act(step), Screen.Style.PLAIN);
      if (isInvited(step)) {
        say(INDENT + invited(step));
      }
      first(step);
    }
    more(steps, most);
  }

  private void ask(int most) {
    ImmutableList<NextStep> steps = sections.others().of(NextStepGroup.ASK_TO_BE_INVITED);
    if (steps.isEmpty()) {
      return;
    }
    heading("outlook.group.ASK_TO_BE_INVITED", steps.size());
    ImmutableList<NextStep> shown = shown(steps, most);
    shown.forEach(this::list);
    new AskingTable(wording, sections.others(), Sets.newHashSet(shown), screen).show();
  }

  private void membership() {
    for (NextStep step : sections.others().of(NextStepGroup.MEMBERSHIP)) {
      list(step);
      if (all) {
        heading("outlook.group.MEMBERSHIP", 1);
      } else {
        screen.blank();
      }
      say((all ? "  " : "") + wording.of(step.what().message()));
    }
  }

  // What is not offered.

  private void notOpen() {
    ImmutableList<NextStep> steps = sections.others().of(NextStepGroup.NOT_OPEN);
    if (steps.isEmpty()) {
      return;
    }
    Map<NotOpenReason, List<NextStep>> byReason =
        steps.stream()
            .collect(
                groupingBy(
                    step -> step.whyNotOpen().orElseThrow(),
                    () -> new EnumMap<>(NotOpenReason.class),
                    toList()));
    paragraph(
        NextStepGroup.NOT_OPEN,
        steps.size(),
        byReason.entrySet().stream().map(one -> reason(one.getKey(), one.getValue())).toList());
  }

  /** Such as "26 closed to everybody"; which ones, where all is asked for or it can be changed. */
  private String reason(NotOpenReason reason, List<NextStep> steps) {
    String counted = words.of("outlook.notOpen." + reason, steps.size());
    if (reason == NotOpenReason.JOIN_ANOTHER_FIRST) {
      return words.of("outlook.which", counted, byParent(steps));
    }
    return all ? words.of("outlook.which", counted, numbers(steps)) : counted;
  }

  /** Such as "099, 182 after 030; 189 after 185". */
  private String byParent(List<NextStep> steps) {
    Map<Treaty, List<NextStep>> byParent =
        steps.stream()
            .collect(
                groupingBy(step -> step.joinFirst().orElseThrow(), LinkedHashMap::new, toList()));
    int most = all ? byParent.size() : PARENTS_SHOWN;
    String further = wording.of("list.further");
    return byParent.entrySet().stream()
            .limit(most)
            .map(
                one ->
                    words.of(
                        "outlook.afterParent",
                        joined(one.getValue().stream()),
                        one.getKey().number()))
            .collect(joining(further))
        + (most < byParent.size() ? further + "…" : "");
  }

  private String numbers(List<NextStep> steps) {
    int most = all ? steps.size() : NUMBERS_SHOWN;
    return joined(steps.stream().limit(most)) + (most < steps.size() ? ", …" : "");
  }

  private static String joined(Stream<NextStep> steps) {
    return steps.map(step -> step.treaty().number().toString()).collect(joining(", "));
  }

  private void undetermined() {
    ImmutableList<NextStep> steps = sections.others().of(NextStepGroup.UNDETERMINED);
    if (steps.isEmpty()) {
      return;
    }
    List<NextStep> open = steps.stream().filter(NextStep::isOpenUnlessActed).toList();
    List<String> said = new ArrayList<>();
    if (!open.isEmpty()) {
      String counted = words.of("outlook.openUnlessActed", open.size());
      said.add(words.of("outlook.which", counted, numbers(open)));
    }
    sections.others().settling().ifPresent(step -> said.add(settling(step.message())));
    paragraph(NextStepGroup.UNDETERMINED, steps.size(), said);
  }

  private String settling(Message remedy) {
    return remedy.key().equals("remedy.chart")
        ? words.of("outlook.settling.chart", sections.others().settled())
        : words.of("outlook.settling", sections.others().settled(), remedy);
  }

  // How it is laid out.

  private ImmutableList<NextStep> shown(ImmutableList<NextStep> steps, int most) {
    return all || steps.size() <= most ? steps : steps.subList(0, most);
  }

  private void more(ImmutableList<NextStep> steps, int most) {
    if (!all && steps.size() > most) {
      say("  " + words.of("outlook.more", steps.size() - most));
    }
  }

  /** On the first screen one paragraph, else a line for each. */
  private void paragraph(NextStepGroup group, int count, List<String> said) {
    screen.blank();
    if (all) {
      screen.say(Screen.Style.HEADING, words.heading(group, count));
      said.forEach(one -> say("  - " + one));
    } else {
      say(
          words.of(
              "outlook.paragraph",
              words.heading(group, count),
              String.join(wording.of("list.further"), said)));
    }
  }

  private void heading(String key, int count) {
    screen.blank();
    screen.say(Screen.Style.HEADING, words.of(key, count));
  }

  private void list(NextStep step) {
    listed.put(step.treaty(), step.standing());
  }

  private void say(String line) {
    screen.say(line);
  }
}
