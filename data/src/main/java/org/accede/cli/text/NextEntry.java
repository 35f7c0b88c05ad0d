package org.accede.cli.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.accede.answer.Wording;
import org.accede.query.NextStep;
import org.accede.query.Outlook;
import org.accede.query.WayIn;

/** What a participant can do about one treaty, in full: sentences, and the steps of the way. */
final class NextEntry {
  private static final int GROUNDS_SHOWN = 3;

  private final Outlook outlook;
  private final NextWords words;
  private final NextStep step;
  private final List<String> toDo = new ArrayList<>();
  private final List<String> first = new ArrayList<>();
  private final List<String> items = new ArrayList<>();

  NextEntry(Wording wording, Outlook outlook, NextSections sections, NextStep step) {
    this.outlook = outlook;
    this.words = new NextWords(wording, outlook.asOf().date());
    this.step = step;
    sections.end(step).ifPresent(end -> toDo.add(words.of("outlook.lastDay", end.safeDay())));
    toDo.add(wording.of(step.what().message()) + words.grounds(step, GROUNDS_SHOWN));
    step.what().details().forEach(detail -> items.add(words.cited(detail)));
    step.deposit().stream()
        .flatMap(plan -> plan.first().stream())
        .forEach(one -> first.add(words.first(one)));
    step.way().ifPresent(this::way);
  }

  /** The number of the treaty, and its short title. */
  String title() {
    return step.treaty().number() + " " + words.title(step.treaty());
  }

  /** By when to act, and what to do. */
  List<String> toDo() {
    return toDo;
  }

  /** What must be done before, or with the deposit. */
  List<String> first() {
    return first;
  }

  /** What to do, and what follows. */
  List<String> sentences() {
    return Stream.of(toDo.stream(), inForce().stream(), first.stream())
        .flatMap(said -> said)
        .toList();
  }

  private Optional<String> inForce() {
    return step.deposit()
        .flatMap(plan -> words.inForce(plan.entryIntoForce(), step.advice().countedBy()));
  }

  /** The way, a line for each step of it. */
  List<String> items() {
    return items;
  }

  private void way(WayIn way) {
    way.steps().forEach(one -> items.add(words.cited(one)));
    way.first().forEach(one -> items.add(words.first(one)));
    words.times(way.times(), "outlook.times.one.").forEach(items::add);
    words.times(outlook.times(), "outlook.times.all.").forEach(items::add);
    words.inForce(way.entryIntoForce(), way.countedBy()).ifPresent(items::add);
    items.add(words.peers(way.peers(), outlook.participant()));
  }
}
