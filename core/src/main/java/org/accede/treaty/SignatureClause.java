package org.accede.treaty;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;

/** The clause that says who may sign a treaty, and how a signatory consents to be bound. */
@Value.Immutable
@TreatyStyle
public interface SignatureClause extends Serializable {
  /** The article, such as {@code 27}. */
  Optional<String> article();

  /** Who may sign; any one suffices. Empty if that is not known. */
  ImmutableList<Admission> who();

  /** How a signatory consents, if known. */
  Optional<ConsentMode> consent();

  /** The Treaty Office's code that the clause is taken from, if the text was not read. */
  Optional<ParticipationCode> code();

  /**
   * Builds a signature clause.
   *
   * <p>Nothing is mandatory.
   */
  class Builder extends ImmutableSignatureClause.Builder {}
}
