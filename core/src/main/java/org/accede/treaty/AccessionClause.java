package org.accede.treaty;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;

/** The clause that says who may accede to a treaty, on whose decision, and when it takes effect. */
@Value.Immutable
@TreatyStyle
public interface AccessionClause extends Serializable {
  /** The article. */
  Optional<String> article();

  /** The ways in. */
  ImmutableList<AccessionRoute> routes();

  /** When accession takes effect, if read. */
  Optional<EntryIntoForceClause> effect();

  /** The Treaty Office's code that the clause is taken from, if the text was not read. */
  Optional<ParticipationCode> code();

  /**
   * Builds an accession clause.
   *
   * <p>Nothing is mandatory.
   */
  class Builder extends ImmutableAccessionClause.Builder {}
}
