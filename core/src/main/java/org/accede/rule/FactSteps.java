package org.accede.rule;

import com.google.common.collect.ImmutableList;
import org.accede.act.Consent;
import org.accede.act.Denunciation;
import org.accede.act.EntryIntoForce;
import org.accede.act.ListedWithoutAct;
import org.accede.act.Signature;
import org.accede.act.Withdrawal;
import org.accede.answer.Step;
import org.accede.invitation.AccessionRequest;
import org.accede.invitation.Consultation;
import org.accede.invitation.Consulted;
import org.accede.invitation.DecisionInPrinciple;
import org.accede.invitation.Extension;
import org.accede.invitation.ExtensionRequest;
import org.accede.invitation.Invitation;
import org.accede.invitation.Objection;
import org.accede.source.Contradiction;
import org.accede.source.Provenance;
import org.accede.text.BilingualText;
import org.accede.treaty.TreatyFact;

/** Facts as steps of an explanation, on the word of their sources. */
public final class FactSteps {
  private FactSteps() {}

  /**
   * What a fact says by the sources it cites; the dates of others are told below it.
   *
   * @param who the name of its participant
   */
  public static Step of(BilingualText who, TreatyFact fact) {
    return cited(said(who, fact), fact.provenance());
  }

  /**
   * That a chart lists somebody without an act, which says no more than that.
   *
   * @param who the name of the participant
   * @param treaty the label of the treaty
   */
  public static Step listed(BilingualText who, BilingualText treaty, ListedWithoutAct note) {
    Object day = note.on().latest().<Object>map(one -> one).orElse(note.on());
    return cited(Step.of("caution.listed", who, treaty, day), note.provenance());
  }

  private static Step said(BilingualText who, TreatyFact fact) {
    if (fact instanceof Signature act) {
      return Step.of("act.signature", who, act.on());
    }
    if (fact instanceof Consent act) {
      return Step.of("act.consent." + act.kind(), who, act.on());
    }
    if (fact instanceof EntryIntoForce act) {
      return Step.of("act.entryIntoForce", who, act.on());
    }
    if (fact instanceof Withdrawal act) {
      return Step.of("act.withdrawal." + act.of(), who, act.on());
    }
    if (fact instanceof Denunciation act && !act.isWhole()) {
      return Step.of("act.denunciation.part", who, act.on(), act.part().orElseThrow());
    }
    if (fact instanceof Denunciation act) {
      return act.notified().isPresent()
          ? Step.of("act.denunciation.notified", who, act.notified().get())
          : Step.of("act.denunciation.effect", who, act.on());
    }
    if (fact instanceof AccessionRequest step) {
      return Step.of("request.made", who, step.on());
    }
    if (fact instanceof Consultation step) {
      return consultation(step);
    }
    if (fact instanceof DecisionInPrinciple step) {
      return Step.of("consultation.agreedInPrinciple", step.on());
    }
    if (fact instanceof Objection step) {
      return Step.of("objection." + step.outcome(), step.on());
    }
    if (fact instanceof Invitation step) {
      return Step.of("invitation.adopted." + step.purpose(), who, step.on());
    }
    if (fact instanceof ExtensionRequest step) {
      return Step.of("extension.requested", who, step.on());
    }
    if (fact instanceof Extension step) {
      return Step.of("extension.decided", step.on(), step.until());
    }
    return Step.of("fact.other", fact.label(), fact.on());
  }

  private static Step consultation(Consultation step) {
    ImmutableList.Builder<Step> details = ImmutableList.builder();
    if (step.isDated()) {
      details.add(Step.of("consultation.day", step.on()));
    }
    if (step.prolongedUntil().isPresent()) {
      details.add(Step.of("consultation.prolonged", step.deadline()));
    }
    String whom = step.consulted().map(Consulted::name).orElse("NOT_STATED");
    return Step.of("consultation.opened." + whom, step.lastDayToReply()).because(details.build());
  }

  /** A step on the word of its sources, with what they print and where they disagree. */
  public static Step cited(Step step, Provenance provenance) {
    ImmutableList.Builder<Step> details = ImmutableList.builder();
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
    return step.citing(provenance.citations())
        .because(details.build())
        .noting(provenance.remark().stream().toList());
  }
}
