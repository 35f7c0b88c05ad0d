package org.accede.treaty;

import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What it takes for a treaty to enter into force: so many consents, so many of them members', or
 * those of all Parties to another treaty; and perhaps another way, if that one was not gone in
 * time.
 */
@Value.Immutable
@TreatyStyle
public interface Threshold extends Serializable {
  /** The article. */
  Optional<String> article();

  /** How many expressions of consent to be bound. */
  Optional<Integer> consents();

  /** How many of them must be member States', membership taken on the day of consent. */
  Optional<Integer> members();

  /** The treaty whose Parties' consents alone count (ETS No. 162: Parties to ETS No. 002). */
  Optional<TreatyNumber> partiesTo();

  /** The treaty all of whose Parties must consent. */
  Optional<TreatyNumber> allPartiesTo();

  /** What those who have consented must hold besides. */
  Optional<Share> share();

  /** The treaty with which this one enters into force. */
  Optional<TreatyNumber> sameDateAs();

  /**
   * The treaty before whose entry into force this one does not enter into force, whatever the
   * consents (ETS No. 161: ETS No. 155).
   */
  Optional<TreatyNumber> notBefore();

  /** Any further condition, in words. */
  Optional<String> condition();

  /** The other way, where the clause has two. */
  Optional<OtherWay> otherWay();

  /**
   * The Treaty Office's {@code Code_ent_vig_ste} that it is taken from, if the text was not read.
   */
  Optional<Integer> code();

  /** Whether a number of consents decides, with nothing more to it. */
  default boolean isNumberOnly() {
    return consents().isPresent()
        && allPartiesTo().isEmpty()
        && partiesTo().isEmpty()
        && otherWay().isEmpty()
        && isCounted();
  }

  /** Whether counting who has consented decides: nothing is left to words or to a share. */
  default boolean isCounted() {
    return (consents().isPresent() || allPartiesTo().isPresent())
        && share().isEmpty()
        && sameDateAs().isEmpty()
        && condition().isEmpty();
  }

  /**
   * Builds a threshold.
   *
   * <p>Nothing is mandatory.
   */
  class Builder extends ImmutableThreshold.Builder {}
}
