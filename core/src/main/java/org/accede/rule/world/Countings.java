package org.accede.rule.world;

import java.util.Optional;
import org.accede.answer.Step;
import org.accede.text.Message;
import org.accede.time.ImpreciseDate;
import org.accede.time.PeriodRule;
import org.accede.treaty.Treaty;

/** Counts as steps of an explanation: clause, rule, from which day, to which. */
public final class Countings {
  private Countings() {}

  /**
   * The step that says how the day of an entry into force was counted from a consent.
   *
   * @param article the article that counts so, if known
   * @param from the day counted from
   * @param to the day counted to
   */
  public static Step step(
      Treaty treaty,
      Optional<String> article,
      PeriodRule rule,
      ImpreciseDate from,
      ImpreciseDate to) {
    return step("entry.counted", treaty, article, rule, from, to);
  }

  /**
   * The step that says how the day of a treaty's own entry into force was counted.
   *
   * @param article the article that counts so, if known
   * @param from the day on which the threshold was reached
   * @param to the day counted to
   */
  public static Step ofThreshold(
      Treaty treaty,
      Optional<String> article,
      PeriodRule rule,
      ImpreciseDate from,
      ImpreciseDate to) {
    return step("threshold.counted", treaty, article, rule, from, to);
  }

  /**
   * The step that says how the effect of a denunciation was counted from its notification.
   *
   * @param article the article that counts so, if known
   * @param from the day of the notification
   * @param to the first day on which the treaty is in force no more
   */
  public static Step ofDenunciation(
      Treaty treaty,
      Optional<String> article,
      PeriodRule rule,
      ImpreciseDate from,
      ImpreciseDate to) {
    return step("denunciation.counted", treaty, article, rule, from, to);
  }

  private static Step step(
      String key,
      Treaty treaty,
      Optional<String> article,
      PeriodRule rule,
      ImpreciseDate from,
      ImpreciseDate to) {
    return Step.of(
            key,
            treaty.label(),
            place(article),
            Message.of("rule." + rule.word(), rule.amount()),
            from,
            to)
        .citing(treaty.clauses().citations());
  }

  /** The article, or "final clauses" where it is not known. */
  public static Message place(Optional<String> article) {
    return article
        .map(number -> Message.of("clause.place.article", number))
        .orElse(Message.of("clause.place.unknown"));
  }
}
