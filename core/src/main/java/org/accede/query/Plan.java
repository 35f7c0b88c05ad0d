package org.accede.query;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import org.accede.act.ConsentKind;
import org.accede.answer.Step;
import org.accede.time.ImpreciseDate;
import org.immutables.value.Value;

/** What follows if an instrument is deposited on a day. */
@Value.Immutable
@QueryStyle
public interface Plan extends Serializable {
  /** The day of the deposit. */
  LocalDate deposit();

  /** What is deposited: an instrument of accession, or of ratification, acceptance or approval. */
  ConsentKind kind();

  /** The day on which the treaty then enters into force for the participant. */
  ImpreciseDate entryIntoForce();

  /**
   * The same for a deposit one day later; only where the last day for a purpose was asked for, and
   * the participant can deposit on that day, too.
   */
  Optional<ImpreciseDate> entryIntoForceADayLater();

  /** What must be done before or with the deposit, as to other treaties. */
  ImmutableList<Step> first();

  /**
   * Builds a plan.
   *
   * <p>Mandatory: {@code deposit}, {@code kind}, {@code entryIntoForce}.
   */
  class Builder extends ImmutablePlan.Builder {}
}
