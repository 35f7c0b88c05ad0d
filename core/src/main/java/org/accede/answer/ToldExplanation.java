package org.accede.answer;

import com.google.common.collect.ImmutableList;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serial;
import java.lang.ref.SoftReference;
import java.util.function.Supplier;
import org.accede.source.Citation;
import org.jspecify.annotations.Nullable;

/**
 * An explanation that is told when it is read, and kept as long as there is room: what nobody reads
 * costs nothing, and who reads it part by part is not told it again for each.
 */
final class ToldExplanation extends Explanation {
  @Serial private static final long serialVersionUID = 1L;

  private final transient Supplier<Explanation> telling;
  // A thread that does not see it yet tells the same again.
  private transient volatile @Nullable SoftReference<Explanation> told;

  ToldExplanation(Supplier<Explanation> telling) {
    this.telling = telling;
  }

  private Explanation told() {
    @Nullable SoftReference<Explanation> kept = told;
    @Nullable Explanation explanation = kept == null ? null : kept.get();
    if (explanation == null) {
      explanation = telling.get();
      told = new SoftReference<>(explanation);
    }
    return explanation;
  }

  @Override
  public String rule() {
    return told().rule();
  }

  @Override
  public ImmutableList<Citation> basis() {
    return told().basis();
  }

  @Override
  public ImmutableList<Step> steps() {
    return told().steps();
  }

  @Override
  public ImmutableList<Step> cautions() {
    return told().cautions();
  }

  @Override
  public ImmutableList<Step> remedies() {
    return told().remedies();
  }

  @Override
  public String toString() {
    return told().toString();
  }

  /** Who reads it elsewhere gets what was told: never what can tell it, nor the facts of that. */
  @Serial
  private Object writeReplace() {
    return told();
  }

  @Serial
  private void readObject(ObjectInputStream stream) throws InvalidObjectException {
    throw new InvalidObjectException("found a telling, expected what was told");
  }
}
