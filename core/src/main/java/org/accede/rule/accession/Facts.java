package org.accede.rule.accession;

import org.accede.act.Denunciation;
import org.accede.answer.Step;
import org.accede.rule.FactSteps;
import org.accede.source.Provenance;
import org.accede.text.BilingualText;
import org.accede.time.ImpreciseDate;
import org.accede.treaty.TreatyFact;

/** Facts as steps of an explanation. */
final class Facts {
  private Facts() {}

  /** What a fact says; of a denunciation the day that stands for it. */
  static Step of(BilingualText who, TreatyFact fact) {
    return FactSteps.of(who, fact);
  }

  static Step notified(BilingualText who, Denunciation act, ImpreciseDate on) {
    return fact(Step.of("act.denunciation.notified", who, on), act.provenance());
  }

  /** The end of the participation in a treaty, named since another one may end with it. */
  static Step ended(BilingualText who, BilingualText treaty, Denunciation act, ImpreciseDate on) {
    return fact(Step.of("act.denunciation.ended", who, treaty, on), act.provenance());
  }

  static Step effect(BilingualText who, Denunciation act, ImpreciseDate on) {
    return fact(Step.of("act.denunciation.effect", who, on), act.provenance());
  }

  /** A step on the word of its sources, with what they print and where they disagree. */
  static Step fact(Step step, Provenance provenance) {
    return FactSteps.cited(step, provenance);
  }
}
