package org.accede.rule.entry;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.accede.act.Consent;
import org.accede.answer.Answer;
import org.accede.answer.Explanation;
import org.accede.answer.Step;
import org.accede.participant.Participant;
import org.accede.register.Participation;
import org.accede.register.TreatyRegister;
import org.accede.rule.ConsentEffect;
import org.accede.rule.Rule;
import org.accede.rule.ViennaConvention;
import org.accede.source.Citation;
import org.accede.time.ImpreciseDate;
import org.accede.treaty.Treaty;

/**
 * On which day a treaty enters into force for a participant.
 *
 * <p>The published day, where one is on record. Else the day that the final clauses count to from
 * its consent ({@link ConsentEffect}): with the treaty, or later. Where the treaty itself is not in
 * force, only if the record of consents is complete and the threshold reached ({@link
 * ThresholdRule}). Where nothing tells, any day not before the consent.
 */
public final class EntryIntoForceRule implements Rule {
  private static final ImmutableList<Citation> BASIS =
      ImmutableList.of(ViennaConvention.provision("Art. 24(1) and (3)"));

  private final ThresholdRule threshold = new ThresholdRule();

  /** The rule. */
  public EntryIntoForceRule() {}

  /** {@code entry-into-force}. */
  @Override
  public String id() {
    return "entry-into-force";
  }

  /**
   * Entry into force as the treaty provides; for later consents on their day unless it says else.
   */
  @Override
  public ImmutableList<Citation> basis() {
    return BASIS;
  }

  /** The day, as far as it is known; not applicable without a consent on record. */
  public Answer<ImpreciseDate> entryIntoForce(
      TreatyRegister register, Participant participant, Treaty treaty) {
    Explanation.Builder explanation = new Explanation.Builder().rule(id()).addAllBasis(BASIS);
    Optional<Participation> line =
        register.dossier(participant.code(), treaty.number()).lastParticipation();
    if (line.isPresent() && line.get().entryIntoForce().isPresent()) {
      ImpreciseDate published = line.get().entryIntoForce().get().range();
      explanation.addSteps(
          Step.of("act.entryIntoForce", participant.name(), published)
              .citing(line.get().entryIntoForce().get().provenance().citations()));
      return Answer.determined(published, explanation.build());
    }
    Optional<Consent> consent =
        line.filter(one -> one.withdrawal().isEmpty()).flatMap(Participation::consent);
    return consent.isPresent()
        ? counted(register, participant, treaty, consent.get(), explanation)
        : Answer.notApplicable(
            explanation
                .addSteps(Step.of("entry.noConsent", participant.name(), treaty.label()))
                .build());
  }

  private Answer<ImpreciseDate> counted(
      TreatyRegister register,
      Participant participant,
      Treaty treaty,
      Consent consent,
      Explanation.Builder explanation) {
    ImpreciseDate from = consent.range();
    explanation.addSteps(
        Step.of("act.consent." + consent.kind(), participant.name(), from)
            .citing(consent.provenance().citations()));
    Optional<ImpreciseDate> own =
        treaty.inForceOn().or(() -> byThreshold(register, treaty, explanation));
    Optional<ConsentEffect> effect =
        own.flatMap(on -> ConsentEffect.of(treaty, consent.kind(), on));
    if (effect.isPresent()) {
      explanation.addAllSteps(effect.get().steps(from));
      return Answer.determined(effect.get().count(from), explanation.build());
    }
    explanation.addSteps(
        own.isPresent()
            ? Step.of("entry.clauseNotKnown", treaty.label())
            : Step.of("treaty.notInForce", treaty.label()).citing(treaty.citations()));
    explanation.addRemedies(Step.of("remedy.entryIntoForce", treaty.label()));
    return Answer.determined(
        ImpreciseDate.ofEnds(from.earliest(), Optional.empty()), explanation.build());
  }

  private Optional<ImpreciseDate> byThreshold(
      TreatyRegister register, Treaty treaty, Explanation.Builder explanation) {
    Answer<Progress> progress = threshold.progress(register, treaty);
    explanation.addAllSteps(progress.explanation().steps());
    return progress.value().flatMap(Progress::entryIntoForce);
  }
}
