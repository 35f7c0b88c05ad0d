package org.accede.rule.check;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import java.time.LocalDate;
import org.accede.answer.Answer;
import org.accede.answer.Step;
import org.accede.participant.Participant;
import org.accede.register.Dossier;
import org.accede.register.Procedure;
import org.accede.register.TreatyRegister;
import org.accede.rule.FactSteps;
import org.accede.rule.accession.AccessionState;
import org.accede.rule.accession.InvitationTerm;
import org.accede.rule.accession.Openings;
import org.accede.time.ImpreciseDate;
import org.accede.time.Trilean;
import org.accede.treaty.Treaty;
import org.accede.treaty.TreatyFact;
import org.accede.treaty.TreatyNumber;

/**
 * A dossier on a day, as a question is put to it: something is on record there.
 *
 * <p>A fact counts if it had happened by the day; of one that may have happened later it is only
 * possible.
 *
 * @param grounds the facts and the day
 * @param participant the participant
 * @param treaty the treaty
 * @param dossier what is on record about the two
 */
public record DossierCase(
    Grounds grounds, Participant participant, Treaty treaty, Dossier dossier) {
  /** The facts. */
  public TreatyRegister register() {
    return grounds.register();
  }

  /** The day asked about. */
  public LocalDate day() {
    return grounds.day();
  }

  /**
   * Whether a step of an invitation procedure is on record; without one no stage of a procedure is
   * possible, and where the participant stands need not be asked.
   */
  public boolean hasProcedure() {
    return !dossier.steps().isEmpty();
  }

  /** Whether an act of the participant concerning another treaty is on record. */
  public boolean hasActed(TreatyNumber other) {
    return !register().dossier(participant.code(), other).acts().isEmpty();
  }

  /** Where the participant stands with the treaty on the day. */
  public Answer<AccessionState> standing() {
    return standing(treaty);
  }

  /** Where the participant stands with another treaty on the day. */
  public Answer<AccessionState> standing(Treaty other) {
    return grounds.standing(participant, other);
  }

  /** What the final clauses say to the participant, whatever it has done. */
  public Openings openings() {
    return Openings.of(register(), participant, treaty, grounds.reading());
  }

  /** Whether a fact had happened by the day. */
  public Trilean hasHappened(TreatyFact fact) {
    return hasCome(fact.range());
  }

  /** Whether a date is the day or an earlier one. */
  public Trilean hasCome(ImpreciseDate date) {
    return grounds.hasCome(date);
  }

  /** Whether a date is earlier than the day. */
  public Trilean hasPassed(ImpreciseDate date) {
    return grounds.hasPassed(date);
  }

  /** The facts of a kind that can have happened by the day, in order. */
  public <F extends TreatyFact> ImmutableList<F> facts(Class<F> kind) {
    ImmutableList.Builder<F> facts = ImmutableList.builder();
    for (TreatyFact fact : Iterables.<TreatyFact>concat(dossier.acts(), dossier.steps())) {
      if (kind.isInstance(fact) && hasHappened(fact) != Trilean.NO) {
        facts.add(kind.cast(fact));
      }
    }
    return facts.build();
  }

  /** The last day of an invitation by its own decision, extensions apart. */
  public ImpreciseDate ownLastDay(Procedure procedure) {
    return procedure
        .invitation()
        .map(
            invitation ->
                InvitationTerm.lastDay(invitation, register().defaultTerms(), grounds.reading()))
        .orElseGet(ImpreciseDate::unknown);
  }

  /** The last day of an invitation, by its last extension if there is one. */
  public ImpreciseDate lastDay(Procedure procedure) {
    return procedure.extensions().isEmpty()
        ? ownLastDay(procedure)
        : procedure.extensions().get(procedure.extensions().size() - 1).until();
  }

  /** A fact of the dossier as a step of an explanation. */
  public Step step(TreatyFact fact) {
    return FactSteps.of(participant.name(), fact);
  }
}
