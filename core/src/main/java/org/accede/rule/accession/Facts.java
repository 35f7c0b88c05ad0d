package org.accede.rule.accession;

import com.google.common.collect.ImmutableList;
import org.accede.act.Consent;
import org.accede.act.Denunciation;
import org.accede.act.EntryIntoForce;
import org.accede.act.Signature;
import org.accede.act.TreatyAct;
import org.accede.answer.Step;
import org.accede.invitation.AccessionRequest;
import org.accede.invitation.Consultation;
import org.accede.invitation.Consulted;
import org.accede.invitation.DecisionInPrinciple;
import org.accede.invitation.Extension;
import org.accede.invitation.ExtensionRequest;
import org.accede.invitation.Invitation;
import org.accede.invitation.Objection;
import org.accede.invitation.ProcedureFact;
import org.accede.source.Contradiction;
import org.accede.source.Provenance;
import org.accede.text.BilingualText;
import org.accede.time.ImpreciseDate;

/** Facts as steps of an explanation. */
final class Facts {
  private Facts() {}

  /** An act; a denunciation as the day that stands for it. */
  static Step act(BilingualText who, TreatyAct act) {
    if (act instanceof Signature signature) {
      return signature(who, signature);
    } else if (act instanceof Consent consent) {
      return consent(who, consent);
    } else if (act instanceof EntryIntoForce entry) {
      return entryIntoForce(who, entry);
    }
    Denunciation denunciation = (Denunciation) act;
    return denunciation
        .notified()
        .map(on -> notified(who, denunciation, on))
        .orElseGet(() -> effect(who, denunciation, denunciation.on()));
  }

  static Step notified(BilingualText who, Denunciation act, ImpreciseDate on) {
    return fact(Step.of("act.denunciation.notified", who, on), act.provenance());
  }

  static Step effect(BilingualText who, Denunciation act, ImpreciseDate on) {
    return fact(Step.of("act.denunciation.effect", who, on), act.provenance());
  }

  /** A step of an invitation procedure. */
  static Step procedure(BilingualText who, ProcedureFact step) {
    return fact(statement(who, step), step.provenance());
  }

  private static Step statement(BilingualText who, ProcedureFact step) {
    if (step instanceof AccessionRequest) {
      return Step.of("request.made", who, step.range());
    } else if (step instanceof Consultation consultation) {
      return consultation(consultation);
    } else if (step instanceof DecisionInPrinciple) {
      return Step.of("consultation.agreedInPrinciple", step.range());
    } else if (step instanceof Objection objection) {
      return Step.of("objection." + objection.outcome(), step.range());
    } else if (step instanceof Invitation invitation) {
      return Step.of("invitation.adopted." + invitation.purpose(), who, step.range());
    } else if (step instanceof ExtensionRequest) {
      return Step.of("extension.requested", who, step.range());
    }
    return Step.of("extension.decided", step.range(), ((Extension) step).until());
  }

  private static Step consultation(Consultation consultation) {
    ImmutableList.Builder<Step> details = ImmutableList.builder();
    if (consultation.isDated()) {
      details.add(Step.of("consultation.day", consultation.range()));
    }
    if (consultation.prolongedUntil().isPresent()) {
      details.add(Step.of("consultation.prolonged", consultation.deadline()));
    }
    String whom = consultation.consulted().map(Consulted::name).orElse("NOT_STATED");
    return Step.of("consultation.opened." + whom, consultation.lastDayToReply())
        .because(details.build());
  }

  static Step signature(BilingualText who, Signature act) {
    return fact(Step.of("act.signature", who, act.range()), act.provenance());
  }

  static Step consent(BilingualText who, Consent act) {
    return fact(Step.of("act.consent." + act.kind(), who, act.range()), act.provenance());
  }

  static Step entryIntoForce(BilingualText who, EntryIntoForce act) {
    return fact(Step.of("act.entryIntoForce", who, act.range()), act.provenance());
  }

  /** A step on the word of its sources, with what they print and where they disagree. */
  static Step fact(Step step, Provenance provenance) {
    ImmutableList.Builder<Step> details = ImmutableList.builder();
    provenance.remark().ifPresent(remark -> details.add(Step.of("fact.remark", remark)));
    provenance
        .inference()
        .ifPresent(
            inference ->
                details.add(Step.of("fact.inferred", inference.by(), inference.because())));
    for (Contradiction contradiction : provenance.contradictions()) {
      details.add(
          Step.of("fact.contradicted", contradiction.date())
              .citing(ImmutableList.of(contradiction.citation())));
    }
    return step.citing(provenance.citations()).because(details.build());
  }
}
