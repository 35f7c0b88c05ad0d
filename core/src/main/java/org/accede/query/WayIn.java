package org.accede.query;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import java.util.Optional;
import org.accede.answer.Explanation;
import org.accede.answer.Step;
import org.accede.time.ImpreciseDate;
import org.immutables.value.Value;

/** The way to an invitation and to being bound, as far as the clauses and the record tell. */
@Value.Immutable
@QueryStyle
public interface WayIn extends Serializable {
  /**
   * Who must be asked and consulted, whose consent and what majority it takes, in order, each with
   * the article or the document that says so.
   */
  ImmutableList<Step> steps();

  /** What must be done before, or with the deposit, as to other treaties. */
  ImmutableList<Step> first();

  /**
   * When the treaty would be in force for it if it were invited and deposited its instrument on the
   * day asked about; not a forecast.
   */
  ImpreciseDate entryIntoForce();

  /** The article by which that is counted. */
  Optional<String> countedBy();

  /** How that is counted. */
  Explanation counting();

  /** How long procedures for this treaty took, in the cases on record. */
  ProcedureTimes times();

  /** What participants of its kind have done. */
  Peers peers();

  /**
   * Builds a way in.
   *
   * <p>Mandatory: {@code entryIntoForce}, {@code counting}, {@code times}, {@code peers}.
   */
  class Builder extends ImmutableWayIn.Builder {}
}
