package org.accede.answer;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.LinkedHashSet;
import java.util.Set;
import org.accede.source.Citation;
import org.immutables.value.Value;

/**
 * Why an answer is what it is: made by the computation that gave the answer, put into words only
 * when read.
 */
@Value.Immutable
@AnswerStyle
public interface Explanation {
  /** The id of the rule that answered, such as {@code accession-state}. */
  String rule();

  /** The legal basis of the rule. */
  ImmutableList<Citation> basis();

  /** What decided, step by step. */
  ImmutableList<Step> steps();

  /** What a reader should know before relying on the answer. */
  ImmutableList<Step> cautions();

  /** What would settle an answer that is undetermined. */
  ImmutableList<Step> remedies();

  /** Every source that the explanation cites, in the order of its steps, each once. */
  default ImmutableSet<Citation> citations() {
    Set<Citation> all = new LinkedHashSet<>();
    steps().forEach(step -> collect(step, all));
    cautions().forEach(step -> collect(step, all));
    return ImmutableSet.copyOf(all);
  }

  private static void collect(Step step, Set<Citation> all) {
    all.addAll(step.citations());
    step.details().forEach(detail -> collect(detail, all));
  }

  /** Builds an explanation. */
  class Builder extends ImmutableExplanation.Builder {}
}
