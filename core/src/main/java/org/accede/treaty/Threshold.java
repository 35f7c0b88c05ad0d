package org.accede.treaty;

import java.util.Optional;
import org.immutables.value.Value;

/** What it takes for a treaty to enter into force: so many consents, so many of them members'. */
@Value.Immutable
@TreatyStyle
public interface Threshold {
  /** The article. */
  Optional<String> article();

  /** How many expressions of consent to be bound. */
  Optional<Integer> consents();

  /** How many of them must be member States', membership taken on the day of consent. */
  Optional<Integer> members();

  /** The treaty all of whose Parties must consent. */
  Optional<TreatyNumber> allPartiesTo();

  /** The treaty with which this one enters into force. */
  Optional<TreatyNumber> sameDateAs();

  /** Any further condition, in words. */
  Optional<String> condition();

  /**
   * The Treaty Office's {@code Code_ent_vig_ste} that it is taken from, if the text was not read.
   */
  Optional<Integer> code();

  /** Whether a number of consents decides, with nothing more to it. */
  default boolean isNumberOnly() {
    return consents().isPresent()
        && allPartiesTo().isEmpty()
        && sameDateAs().isEmpty()
        && condition().isEmpty();
  }

  /** Builds a threshold. */
  class Builder extends ImmutableThreshold.Builder {}
}
