package org.accede.rule.check.date;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.accede.act.Consent;
import org.accede.act.ConsentKind;
import org.accede.answer.Step;
import org.accede.participant.Participant;
import org.accede.register.Coverage;
import org.accede.register.Dossier;
import org.accede.register.Participation;
import org.accede.register.TreatyRegister;
import org.accede.rule.Requirements;
import org.accede.rule.ViennaConvention;
import org.accede.rule.check.Check;
import org.accede.rule.check.DossierCase;
import org.accede.rule.check.Order;
import org.accede.rule.check.Question;
import org.accede.rule.check.Severity;
import org.accede.rule.check.Suspicion;
import org.accede.text.Message;
import org.accede.time.ImpreciseDate;
import org.accede.time.Trilean;
import org.accede.treaty.ConsentRequirement;
import org.accede.treaty.Treaty;
import org.accede.treaty.TreatyFact;

/**
 * Consent to be bound was expressed without what the clauses ask for as to a parent treaty: its
 * signature, consent to it before or on the same day, or being a Party to it.
 *
 * <p>That nothing is on record proves something only where the record of the parent is complete. A
 * consent to the parent that came later proves it anywhere.
 */
final class WithoutParent {
  private WithoutParent() {}

  static Check check() {
    return new Check.Builder()
        .id("consent-without-parent")
        .severity(Severity.ERROR)
        .addBasis(ViennaConvention.provision("Art. 11 and 24(4)"))
        .statement(Message.of("check.consentWithoutParent"))
        .question((Question.OfDossier) WithoutParent::ask)
        .build();
  }

  private static ImmutableList<Suspicion> ask(DossierCase dossier) {
    ImmutableList.Builder<Suspicion> found = ImmutableList.builder();
    for (ConsentRequirement requirement : dossier.treaty().clauses().requirements()) {
      if (!requirement.what().asksForAnActBefore()) {
        continue;
      }
      for (Consent consent : dossier.facts(Consent.class)) {
        // a successor steps into what was there
        if (consent.kind() != ConsentKind.SUCCESSION) {
          found.add(suspicion(dossier, requirement, consent));
        }
      }
    }
    return found.build();
  }

  private static Suspicion suspicion(
      DossierCase dossier, ConsentRequirement requirement, Consent consent) {
    Treaty parent = dossier.register().treaty(requirement.treaty());
    Dossier standing = dossier.register().dossier(dossier.participant().code(), parent.number());
    Trilean met = Trilean.NO;
    for (Participation line : standing.participations()) {
      met = met.or(isMet(requirement.what(), line, consent.range()));
    }
    boolean isProved =
        standing.participations().stream().anyMatch(line -> line.consent().isPresent())
            || isComplete(dossier.register(), dossier.participant(), parent, consent.range());
    return new Suspicion.Builder()
        .holds(isProved ? dossier.hasHappened(consent).and(met.not()) : Trilean.NO)
        .whatToDo(Message.of("check.do.consentWithoutParent", parent.label()))
        .addSteps(dossier.step(consent), Requirements.step(dossier.treaty(), requirement, parent))
        .addAllSteps(
            standing.acts().stream().map(dossier::step).collect(ImmutableList.toImmutableList()))
        .addSteps(
            standing.acts().isEmpty()
                ? Step.of("check.nothingOnRecord", parent.label())
                : Step.of("check.byThen", parent.label(), consent.range()))
        .build();
  }

  /** Whether a participation in the parent, on the day of the consent, is what is asked for. */
  private static Trilean isMet(
      ConsentRequirement.What what, Participation line, ImpreciseDate day) {
    Trilean since =
        switch (what) {
          case SIGNED_BEFORE_OR_AT_ONCE ->
              by(line.signature().map(TreatyFact::range), day).or(consented(line, day));
          case CONSENTED_BEFORE_OR_AT_ONCE -> consented(line, day);
          case PARTY_BEFORE -> by(line.entryIntoForce().map(TreatyFact::range), day);
          case DENOUNCED, CONSENTED_AT_ONCE_UNTIL_IN_FORCE ->
              throw new IllegalStateException(what + " does not ask at the consent");
        };
    Trilean left =
        line.denunciation()
            .map(end -> end.effect().orElseGet(end::on))
            .map(end -> day.isBefore(end).not())
            .orElse(Trilean.NO);
    return since.and(left.not());
  }

  private static Trilean consented(Participation line, ImpreciseDate day) {
    if (line.consent().isPresent()) {
      return line.consent().get().kind() == ConsentKind.SUCCESSION
          ? Trilean.YES
          : by(line.consent().map(TreatyFact::range), day);
    }
    // a Party has consented at some time before
    return line.entryIntoForce().isPresent()
        ? by(line.entryIntoForce().map(TreatyFact::range), day).or(Trilean.MAYBE)
        : Trilean.NO;
  }

  /** Whether a date, if there is one, is on or before another. */
  private static Trilean by(Optional<ImpreciseDate> date, ImpreciseDate day) {
    return date.map(on -> Order.isBroken(day, on).not()).orElse(Trilean.NO);
  }

  private static boolean isComplete(
      TreatyRegister register, Participant participant, Treaty parent, ImpreciseDate day) {
    return register.coverage(participant.code(), parent.number()).stream()
        .filter(Coverage::includesConsents)
        .anyMatch(coverage -> day.isOnOrBefore(coverage.asOf()) == Trilean.YES);
  }
}
