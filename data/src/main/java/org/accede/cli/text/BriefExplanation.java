package org.accede.cli.text;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.accede.answer.Answer;
import org.accede.answer.Explanation;
import org.accede.answer.Step;
import org.accede.answer.Wording;
import org.accede.query.Accessions;
import org.accede.rule.accession.AccessionState;
import org.accede.text.Message;
import org.accede.time.AsOf;

/**
 * What is not determined, in brief: what was last seen or what it depends on, what is possible, and
 * the one thing that would settle it. Why stands in the whole explanation.
 */
public final class BriefExplanation {
  private final Wording wording;
  private final Headline headline;

  public BriefExplanation(Wording wording) {
    this.wording = wording;
    this.headline = new Headline(wording);
  }

  /** Three lines, or two where nothing is known to settle it, and how to get the rest. */
  public ImmutableList<String> lines(
      Accessions.ToTreaty asked, AsOf asOf, Answer<AccessionState> answer) {
    List<String> lines = new ArrayList<>();
    lines.add(of("explain.brief.undetermined", headline.day(asOf)));
    lines.add("");
    seen(answer).ifPresent(seen -> lines.add("  - " + seen));
    lines.add("  - " + of("explain.brief.possible", headline.possible(answer.candidates())));
    ImmutableList<Step> remedies = answer.explanation().remedies();
    remedies.stream().findFirst().ifPresent(remedy -> lines.add("  - " + settled(remedy)));
    lines.add("");
    lines.add(of("explain.brief.whole", asked.participant().code(), asked.treaty().number()));
    return ImmutableList.copyOf(lines);
  }

  private String settled(Step remedy) {
    String key = remedy.message().key();
    return of(
        key.equals("remedy.chart") ? "explain.brief.settle.chart" : "explain.brief.settle",
        remedy.message());
  }

  /** What was last seen; else the first thing on which it depends. */
  private Optional<String> seen(Answer<AccessionState> answer) {
    return answer
        .lastSeen()
        .map(seen -> new StateWords(wording).sentence(seen))
        .or(() -> dependsOn(answer.explanation()));
  }

  private Optional<String> dependsOn(Explanation explanation) {
    return explanation.steps().stream()
        .filter(step -> step.message().key().equals("undetermined.because"))
        .flatMap(step -> step.details().stream())
        .findFirst()
        .map(step -> wording.of(step.message()));
  }

  private String of(String key, Object... arguments) {
    return wording.of(Message.of(key, arguments));
  }
}
