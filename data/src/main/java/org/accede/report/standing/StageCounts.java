package org.accede.report.standing;

import com.google.common.collect.ImmutableList;
import org.accede.answer.Answer;
import org.accede.report.page.FactSheet;
import org.accede.report.page.Page;
import org.accede.rule.accession.AccessionStage;
import org.accede.rule.accession.AccessionState;

/**
 * How many standings are at a stage for certain; "at least", where another may be.
 *
 * @param page where it is written
 * @param all all standings, also those of which nothing is on record
 */
public record StageCounts(Page page, ImmutableList<Standing> all) {
  public void write(FactSheet facts, AccessionStage stage, int number) {
    if (mayBeMore(stage)) {
      facts.atLeast("count." + stage, number);
    } else {
      facts.count("count." + stage, number);
    }
  }

  /** Whether one that is not certainly at a stage may be. */
  public boolean mayBeMore(AccessionStage stage) {
    return all.stream()
        .map(standing -> standing.on(page.day()))
        .filter(answer -> !answer.isDetermined())
        .anyMatch(answer -> isPossible(stage, answer));
  }

  private static boolean isPossible(AccessionStage stage, Answer<AccessionState> answer) {
    return answer.candidates().stream().anyMatch(state -> state.stage() == stage);
  }
}
