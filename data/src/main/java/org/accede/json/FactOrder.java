package org.accede.json;

import com.google.common.collect.ComparisonChain;
import java.time.LocalDate;
import org.accede.act.DepositaryNote;
import org.accede.act.TreatyAct;
import org.accede.invitation.ProcedureFact;
import org.accede.treaty.TreatyFact;

/** The order in which the facts of a file are written. */
final class FactOrder {
  private FactOrder() {}

  /** By participant, kind of act, date. */
  static int ofActs(TreatyAct one, TreatyAct other) {
    return ending(
        ComparisonChain.start()
            .compare(one.participant(), other.participant())
            .compare(ActWord.of(one), ActWord.of(other))
            .compare(latest(one), latest(other)),
        one,
        other);
  }

  /**
   * By participant, kind of note, date. Several statements of one day are usual: they are told
   * apart by all that they hold.
   */
  static int ofNotes(DepositaryNote one, DepositaryNote other) {
    int order =
        ending(
            ComparisonChain.start()
                .compare(one.participant(), other.participant())
                .compare(NoteWord.of(one), NoteWord.of(other))
                .compare(latest(one), latest(other)),
            one,
            other);
    return order == 0 ? one.toString().compareTo(other.toString()) : order;
  }

  /** By participant, date, kind of step: those of one day in the order in which they happen. */
  static int ofSteps(ProcedureFact one, ProcedureFact other) {
    return ending(
        ComparisonChain.start()
            .compare(one.participant(), other.participant())
            .compare(latest(one), latest(other))
            .compare(StepWord.of(one), StepWord.of(other)),
        one,
        other);
  }

  /** Up to here only a fact and its corrections tie, and those have ids. */
  private static int ending(ComparisonChain chain, TreatyFact one, TreatyFact other) {
    return chain.compare(earliest(one), earliest(other)).compare(id(one), id(other)).result();
  }

  private static LocalDate latest(TreatyFact fact) {
    return fact.on().latest().orElse(LocalDate.MAX);
  }

  private static LocalDate earliest(TreatyFact fact) {
    return fact.on().earliest().orElse(LocalDate.MIN);
  }

  private static String id(TreatyFact fact) {
    return fact.provenance().id().orElse("");
  }
}
