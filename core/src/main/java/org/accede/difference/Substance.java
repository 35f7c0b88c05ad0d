package org.accede.difference;

import com.google.common.collect.ImmutableList;
import org.accede.act.ChartMarks;
import org.accede.act.Consent;
import org.accede.act.Declaration;
import org.accede.act.Denunciation;
import org.accede.act.DepositaryNote;
import org.accede.act.EntryIntoForce;
import org.accede.act.ListedWithoutAct;
import org.accede.act.Signature;
import org.accede.act.Suspension;
import org.accede.act.TreatyAct;
import org.accede.act.Withdrawal;
import org.accede.error.InvalidValueException;
import org.accede.invitation.AccessionRequest;
import org.accede.invitation.Consultation;
import org.accede.invitation.DecisionInPrinciple;
import org.accede.invitation.Extension;
import org.accede.invitation.ExtensionRequest;
import org.accede.invitation.Invitation;
import org.accede.invitation.Objection;
import org.accede.invitation.ProcedureFact;
import org.accede.treaty.TreatyFact;

/** What a fact says, without what stands behind it. */
final class Substance {
  private Substance() {}

  /** Two facts that say the same have equal substances. */
  static ImmutableList<Object> of(TreatyFact fact) {
    return ImmutableList.builder()
        .add(fact.participant(), fact.treaty(), fact.word())
        .addAll(isSeenAnyDay(fact) ? ImmutableList.of() : ImmutableList.of(fact.on()))
        .addAll(more(fact))
        .build();
  }

  /** Whether its day is only that of the chart that shows it; a newer chart shows the same. */
  private static boolean isSeenAnyDay(TreatyFact fact) {
    return fact instanceof ChartMarks || fact instanceof ListedWithoutAct;
  }

  private static ImmutableList<Object> more(TreatyFact fact) {
    if (fact instanceof TreatyAct act) {
      return ofAct(act);
    }
    if (fact instanceof DepositaryNote note) {
      return ofNote(note);
    }
    if (fact instanceof ProcedureFact step) {
      return ofStep(step);
    }
    throw new InvalidValueException("fact", fact.label(), "an act, a note or a step");
  }

  private static ImmutableList<Object> ofAct(TreatyAct act) {
    if (act instanceof Consent consent) {
      return ImmutableList.of(consent.kind());
    }
    if (act instanceof Denunciation denunciation) {
      return ImmutableList.of(denunciation.notified(), denunciation.effect(), denunciation.part());
    }
    if (act instanceof Withdrawal withdrawal) {
      return ImmutableList.of(withdrawal.of());
    }
    if (act instanceof Signature || act instanceof EntryIntoForce) {
      return ImmutableList.of();
    }
    throw new InvalidValueException("act", act.label(), "an act whose parts are known");
  }

  private static ImmutableList<Object> ofNote(DepositaryNote note) {
    if (note instanceof Declaration one) {
      return ImmutableList.of(
          one.kind(), one.nature(), one.articles(), one.text(), one.effect(), one.withdrawn());
    }
    if (note instanceof ChartMarks marked) {
      return ImmutableList.of(marked.marks());
    }
    if (note instanceof Suspension || note instanceof ListedWithoutAct) {
      return ImmutableList.of();
    }
    throw new InvalidValueException("note", note.label(), "a note whose parts are known");
  }

  private static ImmutableList<Object> ofStep(ProcedureFact step) {
    if (step instanceof AccessionRequest request) {
      return ImmutableList.of(request.registeredOn());
    }
    if (step instanceof Consultation one) {
      return ImmutableList.of(one.deadline(), one.prolongedUntil(), one.consulted());
    }
    if (step instanceof Objection objection) {
      return ImmutableList.of(objection.outcome(), objection.by());
    }
    if (step instanceof DecisionInPrinciple decision) {
      return ImmutableList.of(decision.meeting());
    }
    if (step instanceof Invitation one) {
      return ImmutableList.of(one.purpose(), one.term(), one.meeting(), one.decision());
    }
    if (step instanceof ExtensionRequest request) {
      return ImmutableList.of(request.registeredOn(), request.askedFor());
    }
    if (step instanceof Extension extension) {
      return ImmutableList.of(extension.until(), extension.invitedOn(), extension.meeting());
    }
    throw new InvalidValueException("step", step.label(), "a step whose parts are known");
  }
}
