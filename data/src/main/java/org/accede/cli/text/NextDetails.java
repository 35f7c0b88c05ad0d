package org.accede.cli.text;

import org.accede.answer.Wording;
import org.accede.cli.terminal.Screen;
import org.accede.query.NextStep;
import org.accede.query.Outlook;

/** What a participant can do about some treaties, in full: the whole way to each. */
final class NextDetails {
  private static final String INDENT = " ".repeat(8);

  private final Wording wording;
  private final Outlook outlook;
  private final NextSections sections;
  private final Screen screen;

  NextDetails(Wording wording, Outlook outlook, Screen screen) {
    this.screen = screen;
    this.wording = wording;
    this.outlook = outlook;
    this.sections = new NextSections(wording, outlook);
  }

  /** Shows them, those of each group under its heading. */
  void show() {
    for (NextSections.Section section : sections.all()) {
      screen.blank();
      screen.say(Screen.Style.HEADING, section.heading());
      section.steps().forEach(this::entry);
    }
  }

  private void entry(NextStep step) {
    NextEntry entry = new NextEntry(wording, outlook, sections, step);
    screen.say("  " + entry.title());
    entry.sentences().forEach(sentence -> screen.say(INDENT + sentence));
    entry.items().forEach(item -> screen.say(INDENT + "- " + item));
  }
}
