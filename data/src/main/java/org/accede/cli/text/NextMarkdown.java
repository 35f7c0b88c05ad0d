package org.accede.cli.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.accede.answer.Answer;
import org.accede.answer.Wording;
import org.accede.query.NextStep;
import org.accede.query.NextStepGroup;
import org.accede.query.Outlook;
import org.accede.query.Plan;
import org.accede.query.WayIn;
import org.accede.rule.accession.AccessionState;
import org.accede.treaty.Treaty;

/** What a participant can do next, in Markdown: a table for each group, with every treaty. */
public final class NextMarkdown {
  private final Wording wording;
  private final Outlook outlook;
  private final NextWords words;

  public NextMarkdown(Wording wording, Outlook outlook) {
    this.wording = wording;
    this.outlook = outlook;
    this.words = new NextWords(wording, outlook.asOf().date());
  }

  /** The page. */
  public String page() {
    Map<Treaty, Answer<AccessionState>> listed = new LinkedHashMap<>();
    MarkdownPage page = new MarkdownPage().heading(2, words.title(outlook));
    for (NextStepGroup group : NextStepGroup.values()) {
      List<NextStep> steps = outlook.of(group);
      if (!steps.isEmpty()) {
        steps.forEach(step -> listed.put(step.treaty(), step.standing()));
        page.heading(3, words.heading(group, steps.size()))
            .table(
                List.of(
                    wording.of("compare.treaty"),
                    wording.of("outlook.column.what"),
                    wording.of("outlook.column.inForce")),
                steps.stream().map(this::row).toList());
      }
    }
    if (outlook.steps().isEmpty()) {
      page.paragraph(wording.of("outlook.none"));
    }
    StatusCautions.sentences(wording, listed).forEach(page::paragraph);
    return page.toString();
  }

  private List<String> row(NextStep step) {
    List<String> said = new ArrayList<>();
    outlook.deadlines().stream()
        .filter(deadline -> deadline.treaty().equals(step.treaty()))
        .findFirst()
        .ifPresent(first -> said.add(words.of("outlook.lastDay", first.safeDay())));
    said.add(wording.of(step.what().message()) + words.grounds(step, 2));
    step.way().ifPresent(way -> way(way, said));
    return List.of(
        wording.of(step.treaty().label()) + ", " + words.title(step.treaty()),
        String.join(" ", said),
        step.deposit()
            .map(Plan::entryIntoForce)
            .or(() -> step.way().map(WayIn::entryIntoForce))
            .flatMap(on -> on.latest().map(latest -> wording.of(on)))
            .orElse(""));
  }

  private void way(WayIn way, List<String> said) {
    way.first().forEach(first -> said.add(wording.of(first.message())));
    said.add(words.peers(way.peers(), outlook.participant()));
  }
}
