package org.accede.register;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Collection;
import org.accede.act.DepositaryNote;
import org.accede.act.TreatyAct;
import org.accede.invitation.ProcedureFact;
import org.accede.treaty.TreatyFact;

/**
 * The acts, notes and steps of a register, each in the order of the record.
 *
 * @param acts what was done
 * @param notes what the depositary recorded beside it
 * @param steps what was asked and decided
 */
record Recorded(
    FactLog<TreatyAct> acts, FactLog<DepositaryNote> notes, FactLog<ProcedureFact> steps) {
  static Recorded of(
      Collection<TreatyAct> acts,
      Collection<DepositaryNote> notes,
      Collection<ProcedureFact> steps) {
    return new Recorded(FactLog.of(acts), FactLog.of(notes), FactLog.of(steps));
  }

  /** The same without some facts, each of which is there, and with others at the end. */
  Recorded changed(ImmutableSet<TreatyFact> removed, ImmutableList<TreatyFact> added) {
    return new Recorded(
        changed(acts, TreatyAct.class, removed, added),
        changed(notes, DepositaryNote.class, removed, added),
        changed(steps, ProcedureFact.class, removed, added));
  }

  private static <F extends TreatyFact> FactLog<F> changed(
      FactLog<F> log,
      Class<F> sort,
      ImmutableSet<TreatyFact> removed,
      ImmutableList<TreatyFact> added) {
    ImmutableSet.Builder<F> less = ImmutableSet.builder();
    ImmutableList.Builder<F> more = ImmutableList.builder();
    removed.stream().filter(sort::isInstance).map(sort::cast).forEach(less::add);
    added.stream().filter(sort::isInstance).map(sort::cast).forEach(more::add);
    return log.changed(less.build(), more.build());
  }
}
