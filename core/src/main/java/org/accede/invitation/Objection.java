package org.accede.invitation;

import com.google.common.collect.ImmutableSet;
import org.accede.participant.ParticipantCode;
import org.accede.source.Provenance;
import org.accede.time.ImpreciseDate;
import org.accede.treaty.TreatyNumber;

/**
 * Objections to a request, raised in the consultation, and what became of them.
 *
 * @param participant the State whose request was objected to
 * @param treaty the treaty it asked for; other treaties of the same letter are not touched
 * @param on the day on which the objections had the outcome
 * @param outcome what became of them
 * @param by who objected; empty if that is not known
 * @param provenance what stands behind it
 */
public record Objection(
    ParticipantCode participant,
    TreatyNumber treaty,
    ImpreciseDate on,
    Outcome outcome,
    ImmutableSet<ParticipantCode> by,
    Provenance provenance)
    implements ProcedureFact {
  /** What became of objections. */
  public enum Outcome {
    /** They ended the request: no majority could be found. */
    ENDED_REQUEST,
    /** They were withdrawn, and the request went on. */
    WITHDRAWN,
    /** The source does not say. */
    UNKNOWN
  }

  /** Objections of which it is not known who raised them. */
  public Objection(
      ParticipantCode participant,
      TreatyNumber treaty,
      ImpreciseDate on,
      Outcome outcome,
      Provenance provenance) {
    this(participant, treaty, on, outcome, ImmutableSet.of(), provenance);
  }

  @Override
  public Objection withProvenance(Provenance other) {
    return new Objection(participant, treaty, on, outcome, by, other);
  }

  @Override
  public String word() {
    return "OBJECTION";
  }
}
