package org.accede.treaty;

import java.time.Period;
import java.util.Optional;
import org.immutables.value.Value;

/** The clause that says how a treaty is left, and when that takes effect. */
@Value.Immutable
@TreatyStyle
public interface DenunciationClause {
  /** The article. */
  Optional<String> article();

  /** How the day of effect is counted from the notification. */
  Optional<Counting> effect();

  /** The minimum time before a denunciation, in words. */
  Optional<String> minimum();

  /**
   * How long the treaty must have been in force for a Party before a denunciation by it takes
   * effect, where the minimum is such a time.
   */
  Optional<Period> minimumInForce();

  /** Anything more, in words. */
  Optional<String> note();

  /** Builds a denunciation clause. */
  class Builder extends ImmutableDenunciationClause.Builder {}
}
