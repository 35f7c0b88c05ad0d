package org.accede.cli.text;

import java.util.ArrayList;
import java.util.List;
import org.accede.answer.Wording;
import org.accede.query.NextStep;
import org.accede.query.Outlook;
import org.accede.query.Plan;
import org.accede.query.WayIn;

/** What a participant can do about one treaty, in full: sentences, and the steps of the way. */
final class NextEntry {
  private static final int GROUNDS_SHOWN = 3;

  private final Outlook outlook;
  private final NextWords words;
  private final NextStep step;
  private final List<String> sentences = new ArrayList<>();
  private final List<String> items = new ArrayList<>();

  NextEntry(Wording wording, Outlook outlook, NextSections sections, NextStep step) {
    this.outlook = outlook;
    this.words = new NextWords(wording, outlook.asOf().date());
    this.step = step;
    sections
        .end(step)
        .ifPresent(first -> sentences.add(words.of("outlook.lastDay", first.safeDay())));
    sentences.add(wording.of(step.what().message()) + words.grounds(step, GROUNDS_SHOWN));
    step.what().details().forEach(detail -> items.add(words.cited(detail)));
    step.deposit().ifPresent(this::deposit);
    step.way().ifPresent(this::way);
  }

  /** The number of the treaty, and its short title. */
  String title() {
    return step.treaty().number() + " " + words.title(step.treaty());
  }

  /** What to do, and what follows. */
  List<String> sentences() {
    return sentences;
  }

  /** The way, a line for each step of it. */
  List<String> items() {
    return items;
  }

  private void deposit(Plan plan) {
    words.inForce(plan.entryIntoForce(), step.advice().countedBy()).ifPresent(sentences::add);
    plan.first().forEach(first -> sentences.add(words.first(first)));
  }

  private void way(WayIn way) {
    way.steps().forEach(one -> items.add(words.cited(one)));
    way.first().forEach(first -> items.add(words.first(first)));
    words.times(way.times(), "outlook.times.one.").forEach(items::add);
    words.times(outlook.times(), "outlook.times.all.").forEach(items::add);
    words.inForce(way.entryIntoForce(), way.countedBy()).ifPresent(items::add);
    items.add(words.peers(way.peers(), outlook.participant()));
  }
}
