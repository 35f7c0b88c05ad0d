package org.accede.participant;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import java.util.Optional;
import org.accede.source.Contradiction;
import org.accede.source.Provenance;
import org.accede.time.ImpreciseDate;
import org.immutables.value.Value;

/**
 * A period during which a State is a member of the Council of Europe.
 *
 * <p>The Statute (ETS No. 001) has members join by depositing an instrument of accession (Article
 * 4) and leave by withdrawal (Article 7) or cessation (Article 8).
 */
@Value.Immutable
@ParticipantStyle
public interface Membership extends Serializable {
  /** The first day on which it is a member. */
  ImpreciseDate from();

  /** The first day on which it is a member no more; empty while it is one. */
  Optional<ImpreciseDate> ceased();

  /** Other dates that sources give for the end; those for the beginning are in the provenance. */
  ImmutableList<Contradiction> ceasedContradictions();

  /** What stands behind it. */
  Provenance provenance();

  /** The first day as all sources together allow it. */
  default ImpreciseDate fromRange() {
    return provenance().range(from());
  }

  /** The first day of non-membership as all sources together allow it. */
  default Optional<ImpreciseDate> ceasedRange() {
    return ceased()
        .map(
            day -> {
              ImpreciseDate range = day;
              for (Contradiction contradiction : ceasedContradictions()) {
                range = range.span(contradiction.date());
              }
              return range;
            });
  }

  /**
   * Builds a membership period.
   *
   * <p>Mandatory: {@code from}, {@code provenance}.
   */
  class Builder extends ImmutableMembership.Builder {}
}
