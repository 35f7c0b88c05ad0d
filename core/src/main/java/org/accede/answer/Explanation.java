package org.accede.answer;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.io.Serial;
import java.io.Serializable;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import org.accede.source.Citation;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * Why an answer is what it is: told by the computation that gave the answer, when it is read, and
 * put into words only then.
 *
 * <p>Two explanations are equal if they tell the same. One that is serialised is told first, and
 * reads back as what was told. Immutable; safe to share between threads.
 */
@Value.Immutable
@AnswerStyle
public abstract class Explanation implements Serializable {
  @Serial private static final long serialVersionUID = 1L;

  Explanation() {}

  /** The id of the rule that answered, such as {@code accession-state}. */
  public abstract String rule();

  /** The legal basis of the rule. */
  public abstract ImmutableList<Citation> basis();

  /** What decided, step by step. */
  public abstract ImmutableList<Step> steps();

  /** What a reader should know before relying on the answer. */
  public abstract ImmutableList<Step> cautions();

  /** What would settle an answer that is undetermined. */
  public abstract ImmutableList<Step> remedies();

  /**
   * An explanation that is told when somebody reads it.
   *
   * @param telling must tell the same each time; it may be asked more than once, by any thread
   */
  public static Explanation told(Supplier<Explanation> telling) {
    return new ToldExplanation(telling);
  }

  /** Every source that the explanation cites, in the order of its steps, each once. */
  public ImmutableSet<Citation> citations() {
    Set<Citation> all = new LinkedHashSet<>();
    steps().forEach(step -> collect(step, all));
    cautions().forEach(step -> collect(step, all));
    return ImmutableSet.copyOf(all);
  }

  private static void collect(Step step, Set<Citation> all) {
    all.addAll(step.citations());
    step.details().forEach(detail -> collect(detail, all));
  }

  @Override
  public final boolean equals(@Nullable Object other) {
    return this == other
        || (other instanceof Explanation another
            && rule().equals(another.rule())
            && basis().equals(another.basis())
            && steps().equals(another.steps())
            && cautions().equals(another.cautions())
            && remedies().equals(another.remedies()));
  }

  @Override
  public final int hashCode() {
    return Objects.hash(rule(), basis(), steps(), cautions(), remedies());
  }

  /**
   * Builds an explanation.
   *
   * <p>Mandatory: {@code rule}.
   */
  public static class Builder extends ImmutableExplanation.Builder {}
}
