package org.accede.rule.accession;

import com.google.common.collect.ImmutableList;
import org.accede.act.Consent;
import org.accede.act.EntryIntoForce;
import org.accede.act.Signature;
import org.accede.answer.Step;
import org.accede.source.Contradiction;
import org.accede.source.Provenance;
import org.accede.text.BilingualText;

/** Facts as steps of an explanation. */
final class Facts {
  private Facts() {}

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
