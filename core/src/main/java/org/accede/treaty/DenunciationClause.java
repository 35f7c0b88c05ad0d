package org.accede.treaty;

import java.io.Serializable;
import java.time.Period;
import java.util.Optional;
import org.immutables.value.Value;

/** The clause that says how a treaty is left, and when that takes effect. */
@Value.Immutable
@TreatyStyle
public interface DenunciationClause extends Serializable {
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

  /**
   * How long the treaty itself must have been in force before anybody's denunciation, where the
   * minimum is such a time (ETS No. 018, Article 11).
   */
  Optional<Period> minimumOfTreaty();

  /**
   * The periods that follow the minimum one by one, at whose ends alone a denunciation takes effect
   * (ETS No. 035, Article 37: two years).
   */
  Optional<Period> thenEvery();

  /** Anything more, in words. */
  Optional<String> note();

  /**
   * Builds a denunciation clause.
   *
   * <p>Nothing is mandatory.
   */
  class Builder extends ImmutableDenunciationClause.Builder {}
}
