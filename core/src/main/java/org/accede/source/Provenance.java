package org.accede.source;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.accede.error.InvalidValueException;
import org.accede.time.ImpreciseDate;
import org.immutables.value.Value;

/**
 * What stands behind one fact: its citations, since when it could be known, what contradicts it,
 * and whether people inferred it.
 */
@Value.Immutable
@SourceStyle
public interface Provenance extends Serializable {
  /** The sources that state the fact; at least one. */
  ImmutableList<Citation> citations();

  /**
   * The day from which the fact could be known, where that is not simply the day it happened.
   *
   * @see #knownFrom(ImpreciseDate)
   */
  Optional<LocalDate> statedKnownFrom();

  /** The other dates that other sources give for the same fact. */
  ImmutableList<Contradiction> contradictions();

  /** That the fact was inferred by people; empty if a source states it. */
  Optional<Inference> inference();

  /** What the source prints or how it was read; English. */
  Optional<String> remark();

  /** Why a published date departs from what the clauses count to, with its source; if known. */
  Optional<String> exception();

  /** The name of this fact, if another fact corrects it. */
  Optional<String> id();

  /** The name of the older fact that this one corrects from the day it is known on. */
  Optional<String> supersedes();

  /** Refuses a fact without a citation. */
  @Value.Check
  default void check() {
    if (citations().isEmpty()) {
      throw new InvalidValueException("sources", "[]", "at least one source");
    }
  }

  /**
   * The day from which the fact could be known: the stated one, else the last day on which it can
   * have happened. Empty if that end is open: then it was never known from a day that is on record.
   *
   * @param happened the date of the fact
   */
  default Optional<LocalDate> knownFrom(ImpreciseDate happened) {
    return statedKnownFrom().isPresent() ? statedKnownFrom() : happened.latest();
  }

  /** The date that the sources taken together allow: from the first to the last of them. */
  default ImpreciseDate range(ImpreciseDate stated) {
    ImpreciseDate range = stated;
    for (Contradiction contradiction : contradictions()) {
      range = range.span(contradiction.date());
    }
    return range;
  }

  /** A fact with these citations and nothing more to say. */
  static Provenance of(Citation... citations) {
    Objects.requireNonNull(citations, "citations");
    return new Builder().addCitations(citations).build();
  }

  /**
   * Builds a provenance.
   *
   * <p>Nothing is mandatory by itself, but there must be at least one of {@code citations}.
   */
  class Builder extends ImmutableProvenance.Builder {}
}
