package org.accede.cli.text;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Locale;
import java.util.Map;
import org.accede.answer.Answer;
import org.accede.answer.Wording;
import org.accede.body.BodyStanding;
import org.accede.cli.terminal.Layout;
import org.accede.cli.terminal.Screen;
import org.accede.participant.Participant;
import org.accede.report.WaysIn;
import org.accede.rule.accession.AccessionStage;
import org.accede.rule.accession.AccessionState;
import org.accede.text.Message;
import org.accede.time.AsOf;
import org.accede.treaty.Treaty;
import picocli.CommandLine.Help.TextTable;

/** Where a participant stands with treaties, as a table for people: grouped by stage. */
public final class StatusText {
  private final Wording wording;
  private final AsOf asOf;
  private final boolean all;
  private final StateWords words;
  private final WaysIn waysIn;
  private final StatusUnlisted unlisted;
  private final Screen screen;
  private boolean hasColumnHeads;

  /**
   * A table.
   *
   * @param all whether to list what is merely possible, too
   */
  public StatusText(Wording wording, Screen screen, AsOf asOf, boolean all) {
    this.wording = wording;
    this.screen = screen;
    this.asOf = asOf;
    this.all = all;
    this.words = new StateWords(wording);
    this.waysIn = WaysIn.in(wording.language());
    this.unlisted = new StatusUnlisted(wording);
  }

  /** The screen, filled for a participant. */
  public Screen of(
      Participant participant,
      ImmutableMap<Treaty, Answer<AccessionState>> states,
      ImmutableList<BodyStanding> bodies) {
    screen.say(Screen.Style.HEADING, title(participant));
    StatusSelection selection = new StatusSelection(states, waysIn, all);
    for (AccessionStage stage : StatusSelection.ORDER) {
      if (stage == AccessionStage.MAY_SIGN) {
        lastSeen(selection.lastSeen());
      }
      if (all || !StatusSelection.MERELY_POSSIBLE.contains(stage)) {
        group(stage, selection.at(stage));
      }
      if (stage == AccessionStage.MAY_BE_INVITED && all) {
        eitherWayIn(selection.eitherWayIn());
      }
    }
    undetermined(selection.undetermined());
    if (!all) {
      hidden(selection);
      onwards(participant, states);
    }
    StatusCautions.say(wording, selection.listed(), screen);
    new BodyText(wording, screen).among(bodies);
    return screen;
  }

  private String title(Participant participant) {
    return title(wording, participant, asOf);
  }

  /** Who, and as of when. */
  static String title(Wording wording, Participant participant, AsOf asOf) {
    Message title =
        asOf.knownOn()
            .map(known -> Message.of("status.titleKnownOn", participant.name(), asOf.date(), known))
            .orElse(Message.of("status.title", participant.name(), asOf.date()));
    return wording.of(title);
  }

  private void group(AccessionStage stage, Map<Treaty, AccessionState> group) {
    if (group.isEmpty()) {
      return;
    }
    String inCapitals = wording.of("stage." + stage).toUpperCase(Locale.ROOT);
    heading(Message.of("status.heading.stage", inCapitals, group.size()));
    TextTable table = screen.table(6, screen.flexible(48), 23, 23);
    if (!hasColumnHeads) {
      table.addRowValues("", "", wording.of("status.since"), wording.of("status.until"));
      hasColumnHeads = true;
    }
    group.forEach(
        (treaty, state) -> {
          table.addRowValues(
              treaty.number().toString(),
              Layout.cut(shortTitle(treaty), screen.flexible(46)),
              state.since().map(Object::toString).orElse(""),
              state.until().map(Object::toString).orElse(""));
          words.notes(state, asOf.date()).ifPresent(note -> table.addRowValues("", note, "", ""));
        });
    screen.add(table);
  }

  /** What depends on acts or decisions that nobody recorded, as it was when last seen. */
  private void lastSeen(Map<Treaty, Answer<AccessionState>> seen) {
    if (!seen.isEmpty()) {
      heading(Message.of("status.heading.lastSeen", seen.size()));
      screen.add(
          new LastSeenTable(wording, asOf.date(), StatusSelection.ORDER)
              .lines(seen, screen.width()));
    }
  }

  /** Where only who took part in the elaboration is not known. */
  private void eitherWayIn(Map<Treaty, Answer<AccessionState>> open) {
    if (open.isEmpty()) {
      return;
    }
    heading(Message.of("status.heading.eitherWayIn", waysIn.words(), open.size()));
    TextTable table = screen.table(6, screen.flexible(94));
    open.keySet()
        .forEach(
            treaty ->
                table.addRowValues(
                    treaty.number().toString(),
                    Layout.cut(shortTitle(treaty), screen.flexible(92))));
    screen.add(table);
  }

  /**
   * What is undetermined: listed where something has happened or may have, and all is asked for.
   */
  private void undetermined(Map<Treaty, Answer<AccessionState>> open) {
    if (open.isEmpty()) {
      return;
    }
    heading(Message.of("status.heading.undetermined", open.size()));
    TextTable table = screen.table(6, screen.flexible(48), 46);
    open.forEach(
        (treaty, answer) ->
            table.addRowValues(
                treaty.number().toString(),
                Layout.cut(shortTitle(treaty), screen.flexible(46)),
                words.stages(answer)));
    screen.add(table);
  }

  private void hidden(StatusSelection selection) {
    unlisted
        .sentence(selection)
        .ifPresent(
            sentence -> {
              screen.blank();
              screen.say(sentence);
            });
  }

  /** What to ask next; and, once for all, what keeps most of the rest from being answered. */
  private void onwards(Participant participant, Map<Treaty, Answer<AccessionState>> states) {
    String code = participant.code().value();
    screen.say(wording.of(Message.of("status.next", participant.name(), code)));
    unlisted.charts(states).ifPresent(screen::say);
  }

  private void heading(Message words) {
    screen.blank();
    screen.say(Screen.Style.HEADING, wording.of(words));
  }

  private String shortTitle(Treaty treaty) {
    return treaty.shortTitle().in(wording.language());
  }
}
