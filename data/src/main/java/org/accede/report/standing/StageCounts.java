package org.accede.report.standing;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import org.accede.answer.Answer;
import org.accede.query.RecordEnd;
import org.accede.report.page.FactSheet;
import org.accede.report.page.Page;
import org.accede.report.words.NumberKnown;
import org.accede.rule.accession.AccessionStage;
import org.accede.rule.accession.AccessionState;

/**
 * How many standings are at a stage for certain; "at least", where another may be, and "on record",
 * where that ends before the day.
 */
public final class StageCounts {
  private final Page page;
  private final ImmutableList<Standing> all;
  private final Optional<LocalDate> recordEnd;

  /**
   * The counts of a page.
   *
   * @param page where they are written
   * @param all all standings, also those of which nothing is on record
   */
  public StageCounts(Page page, ImmutableList<Standing> all, RecordEnd record) {
    this.page = page;
    this.all = all;
    this.recordEnd =
        all.stream()
            .flatMap(one -> record.of(one.participant(), one.treaty()).stream())
            .min(Comparator.naturalOrder());
  }

  /**
   * Writes them.
   *
   * @param counts the numbers by stage
   * @param others other numbers, by their keys; those above zero are written
   */
  public void write(Map<AccessionStage, Integer> counts, Map<String, Integer> others) {
    FactSheet facts = new FactSheet(page);
    facts.write(
        "counts",
        () -> {
          counts.forEach((stage, number) -> facts.count("count." + stage, number, known(stage)));
          others.forEach(
              (key, number) -> {
                if (number > 0) {
                  facts.count(key, number, NumberKnown.EXACTLY);
                }
              });
        });
    recordEnd.ifPresent(day -> page.paragraph("note", "count.recordEnds", day));
  }

  /** How well the number of those at a stage is known. */
  public NumberKnown known(AccessionStage stage) {
    return NumberKnown.of(mayBeMore(stage), recordEnd.isPresent() && RecordEnd.concerns(stage));
  }

  /** Whether one that is not certainly at a stage may be. */
  private boolean mayBeMore(AccessionStage stage) {
    return all.stream()
        .map(standing -> standing.on(page.day()))
        .filter(answer -> !answer.isDetermined())
        .anyMatch(answer -> isPossible(stage, answer));
  }

  private static boolean isPossible(AccessionStage stage, Answer<AccessionState> answer) {
    return answer.candidates().stream().anyMatch(state -> state.stage() == stage);
  }
}
