package org.accede.cli.text;

import java.util.List;
import org.accede.answer.Wording;
import org.accede.cli.terminal.Screen;
import org.accede.query.NextStep;
import org.accede.query.NextStepGroup;
import org.accede.query.Outlook;
import org.accede.query.Plan;
import org.accede.query.WayIn;

/** What a participant can do about some treaties, in full: the whole way to each. */
final class NextDetails {
  private static final String INDENT = " ".repeat(8);
  private static final int GROUNDS_SHOWN = 3;

  private final Wording wording;
  private final Outlook outlook;
  private final NextWords words;
  private final Screen screen;

  NextDetails(Wording wording, Outlook outlook, Screen screen) {
    this.screen = screen;
    this.wording = wording;
    this.outlook = outlook;
    this.words = new NextWords(wording, outlook.asOf().date());
  }

  /** Shows them, those of each group under its heading. */
  void show() {
    for (NextStepGroup group : NextStepGroup.values()) {
      List<NextStep> steps = outlook.of(group);
      if (!steps.isEmpty()) {
        screen.blank();
        screen.say(Screen.Style.HEADING, words.heading(group, steps.size()));
        steps.forEach(this::entry);
      }
    }
  }

  private void entry(NextStep step) {
    String number = step.treaty().number().toString();
    say("  " + number + " " + words.title(step.treaty()));
    outlook.deadlines().stream()
        .filter(deadline -> deadline.treaty().equals(step.treaty()))
        .findFirst()
        .ifPresent(first -> say(INDENT + words.of("outlook.lastDay", first.safeDay())));
    say(INDENT + wording.of(step.what().message()) + words.grounds(step, GROUNDS_SHOWN));
    step.what().details().forEach(detail -> item(words.cited(detail)));
    step.deposit().ifPresent(plan -> deposit(plan, step));
    step.way().ifPresent(this::way);
  }

  private void deposit(Plan plan, NextStep step) {
    words
        .inForce(plan.entryIntoForce(), step.advice().countedBy())
        .ifPresent(sentence -> say(INDENT + sentence));
    plan.first().forEach(first -> say(INDENT + wording.of(first.message())));
  }

  private void way(WayIn way) {
    way.steps().forEach(step -> item(words.cited(step)));
    way.first().forEach(first -> item(wording.of(first.message())));
    words.times(way.times(), "outlook.times.one.").forEach(this::item);
    words.times(outlook.times(), "outlook.times.all.").forEach(this::item);
    words.inForce(way.entryIntoForce(), way.countedBy()).ifPresent(this::item);
    item(words.peers(way.peers(), outlook.participant()));
  }

  private void item(String text) {
    say(INDENT + "- " + text);
  }

  private void say(String line) {
    screen.say(line);
  }
}
