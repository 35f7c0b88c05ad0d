package org.accede.cli.text;

import com.google.common.collect.ImmutableList;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.accede.answer.Wording;
import org.accede.query.Deadline;
import org.accede.query.NextStep;
import org.accede.query.NextStepGroup;
import org.accede.query.Outlook;
import org.accede.treaty.Treaty;

/**
 * The parts of what a participant can do next, in the order in which every form tells them: first
 * what ends on a day, and then the groups without it.
 */
final class NextSections {
  private final Outlook outlook;
  private final Outlook others;
  private final NextWords words;
  private final Map<Treaty, Deadline> ends = new LinkedHashMap<>();

  NextSections(Wording wording, Outlook outlook) {
    this.outlook = outlook;
    this.words = new NextWords(wording, outlook.asOf().date());
    outlook.deadlines().forEach(deadline -> ends.putIfAbsent(deadline.treaty(), deadline));
    this.others = outlook.only(treaty -> !ends.containsKey(treaty));
  }

  /**
   * A part.
   *
   * @param asks whether it holds what can be asked for
   */
  record Section(String heading, ImmutableList<NextStep> steps, boolean asks) {}

  /** Those that hold a step. */
  ImmutableList<Section> all() {
    ImmutableList.Builder<Section> sections = ImmutableList.builder();
    sections.add(new Section(headingBeforeADay(), beforeADay(), false));
    for (NextStepGroup group : NextStepGroup.values()) {
      ImmutableList<NextStep> steps = others.of(group);
      sections.add(
          new Section(
              words.heading(group, steps.size()), steps, group == NextStepGroup.ASK_TO_BE_INVITED));
    }
    return sections.build().stream()
        .filter(section -> !section.steps().isEmpty())
        .collect(ImmutableList.toImmutableList());
  }

  /** What an invitation ends for, by the day: one for both acts that it is the last day for. */
  ImmutableList<NextStep> beforeADay() {
    return ends.keySet().stream().map(this::step).collect(ImmutableList.toImmutableList());
  }

  String headingBeforeADay() {
    return words.of("outlook.group.DEADLINES", ends.size(), outlook.asOf().date());
  }

  /** About the treaties that no day ends anything for. */
  Outlook others() {
    return others;
  }

  /** The first of its deadlines. */
  Optional<Deadline> end(NextStep step) {
    return Optional.ofNullable(ends.get(step.treaty()));
  }

  private NextStep step(Treaty treaty) {
    return outlook.steps().stream()
        .filter(step -> step.treaty().equals(treaty))
        .findFirst()
        .orElseThrow();
  }
}
