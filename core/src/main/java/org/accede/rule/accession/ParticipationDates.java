package org.accede.rule.accession;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.accede.act.Consent;
import org.accede.act.ConsentKind;
import org.accede.act.Denunciation;
import org.accede.answer.Step;
import org.accede.register.Coverage;
import org.accede.register.Dossier;
import org.accede.register.Participation;
import org.accede.rule.ConsentEffect;
import org.accede.rule.Countings;
import org.accede.rule.DateVariable;
import org.accede.rule.World;
import org.accede.text.BilingualText;
import org.accede.time.ImpreciseDate;
import org.accede.time.PeriodRule;
import org.accede.treaty.Counting;
import org.accede.treaty.DenunciationClause;
import org.accede.treaty.Treaty;
import org.jspecify.annotations.Nullable;

/**
 * The acts of one participant concerning one treaty in one world: those on record, those that the
 * record implies, and, where nothing is on record and the record is not complete, those that may be
 * missing.
 */
final class ParticipationDates {
  private final WorldView view;
  private final World world;
  private final Treaty treaty;
  private final Dossier dossier;
  private final BilingualText who;
  private final ImmutableList<Coverage> coverage;
  private final List<Line> lines = new ArrayList<>();
  private boolean isDecided;
  private Optional<Verdict> verdict = Optional.empty();

  ParticipationDates(WorldView view, Treaty treaty) {
    this.view = view;
    this.world = view.world();
    this.treaty = treaty;
    this.dossier = view.dossier(treaty);
    this.who = view.participant().name();
    this.coverage = view.register().coverage(view.participant().code(), treaty.number());
    for (Participation participation : dossier.participations()) {
      Line line = recorded(participation);
      if (!lines.isEmpty()) {
        follow(lines.get(lines.size() - 1), line);
      }
      lines.add(line);
    }
    if (lines.size() == 1 && !dossier.steps().isEmpty()) {
      followInvitation(lines.get(0));
    }
  }

  /** Whoever is invited to accede has not joined: the consent came after the invitation. */
  private void followInvitation(Line line) {
    if (line.kind == ConsentKind.ACCESSION
        || (line.kind == ConsentKind.NOT_STATED && line.signature == null)) {
      orderIfBoth(view.procedure(treaty).firstInvitationToAccede(), line.consent);
    }
  }

  /** What the acts make of the day; empty if nothing has happened yet. */
  Optional<Verdict> verdict() {
    if (!isDecided) {
      verdict = decide();
      isDecided = true;
    }
    return verdict;
  }

  private Optional<Verdict> decide() {
    if (!lines.isEmpty()) {
      return decide(lines);
    }
    return mayBeIncomplete() ? missing().map(this::asMissing) : Optional.empty();
  }

  /**
   * Whether acts may be missing. Not where a procedure is on record: whoever is being invited, or
   * asks for more time, has not joined; what came later is a matter of caution.
   */
  private boolean mayBeIncomplete() {
    return dossier.isEmpty()
        && coverage.stream().noneMatch(Coverage::includesSignatures)
        && view.dates(treaty).isOpened();
  }

  /** What to know before relying on a record that is not declared complete. */
  ImmutableList<Step> coverageCautions() {
    return coverage.isEmpty() && !dossier.isEmpty()
        ? ImmutableList.of(Step.of("caution.chartNotComplete", treaty.label()))
        : ImmutableList.of();
  }

  // What is on record.

  private Line recorded(Participation one) {
    TreatyDates dates = view.dates(treaty);
    Line line = new Line();
    one.signature()
        .ifPresent(
            act -> {
              line.signature = world.date(act.range(), Facts.of(who, act));
              world.order(dates.opened(), line.signature);
            });
    ConsentKind kind = one.consent().map(Consent::kind).orElse(ConsentKind.NOT_STATED);
    line.kind = kind;
    if (one.consent().isPresent()) {
      Consent act = one.consent().get();
      line.consent = world.date(act.range(), Facts.of(who, act));
      world.order(dates.opened(), line.consent);
    } else if (one.entryIntoForce().isPresent() || one.denunciation().isPresent()) {
      line.consent = view.unknownDate(Step.of("act.consent.implied", who));
      line.consentIsImplied = true;
      world.order(dates.opened(), line.consent);
    }
    if (one.entryIntoForce().isPresent()) {
      line.entryIntoForce =
          world.date(one.entryIntoForce().get().range(), Facts.of(who, one.entryIntoForce().get()));
      line.entryIntoForceIsKnown = true;
      one.consent().ifPresent(act -> countWithin(line, act, one.entryIntoForce().get().range()));
    } else if (line.consent != null && dates.inForce() != null) {
      line.entryIntoForce = counted(line, one.consent());
    }
    one.denunciation()
        .ifPresent(
            act -> {
              act.notified()
                  .ifPresent(on -> line.notified = world.date(on, Facts.notified(who, act, on)));
              line.effect =
                  act.effect()
                      .map(on -> world.date(on, Facts.effect(who, act, on)))
                      .orElseGet(() -> effectByNotice(line, act));
            });
    orderWithin(line);
    return line;
  }

  /**
   * The effect of a denunciation that no source gives: by the notice, where the clause was read.
   */
  private DateVariable effectByNotice(Line line, Denunciation act) {
    Optional<DenunciationClause> clause = treaty.clauses().denunciation();
    Optional<PeriodRule> rule = clause.flatMap(DenunciationClause::effect).flatMap(Counting::rule);
    if (rule.isEmpty() || line.notified == null) {
      return view.unknownDate(Step.of("act.denunciation.effect.notRecorded", who));
    }
    ImpreciseDate notified = act.on();
    ImpreciseDate counted = rule.get().count(notified);
    DateVariable effect =
        view.unknownDate(
            Step.of("act.denunciation.effect.counted", who, counted)
                .because(
                    ImmutableList.of(
                        Countings.ofDenunciation(
                            treaty,
                            clause.flatMap(DenunciationClause::article),
                            rule.get(),
                            notified,
                            counted))));
    world.count(line.notified, effect, rule.get()::count, rule.get()::count);
    return effect;
  }

  /**
   * A published day stands. Where a source only bounds the day, as "a Party by October 2018" does,
   * the clauses may count to a day within these bounds.
   */
  private void countWithin(Line line, Consent consent, ImpreciseDate published) {
    Optional<ConsentEffect> effect = ConsentEffect.of(treaty, consent.kind());
    if (published.isExact() || effect.isEmpty()) {
      return;
    }
    ImpreciseDate counted = effect.get().count(consent.range());
    if (counted.day().map(published::admits).orElse(false)) {
      world.count(
          present(line.consent),
          present(line.entryIntoForce),
          effect.get()::earliest,
          effect.get()::latest);
    }
  }

  /** An entry into force that no source gives: by the clauses, where they tell. */
  private DateVariable counted(Line line, Optional<Consent> consent) {
    Optional<ConsentEffect> effect = consent.flatMap(act -> ConsentEffect.of(treaty, act.kind()));
    if (effect.isEmpty()) {
      return view.unknownDate(Step.of("act.entryIntoForce.notRecorded", who));
    }
    ImpreciseDate from = consent.orElseThrow().range();
    DateVariable entry =
        view.unknownDate(
            Step.of("act.entryIntoForce.counted", who, effect.get().count(from))
                .because(effect.get().steps(from)));
    world.count(present(line.consent), entry, effect.get()::earliest, effect.get()::latest);
    line.entryIntoForceIsKnown = true;
    return entry;
  }

  private void orderWithin(Line line) {
    TreatyDates dates = view.dates(treaty);
    orderIfBoth(line.signature, line.consent);
    if (line.kind != ConsentKind.SUCCESSION) {
      // a succession is notified after the day from which it has effect
      orderIfBoth(line.consent, line.entryIntoForce);
    }
    orderIfBoth(dates.inForce(), line.entryIntoForce);
    orderIfBoth(line.consent, line.notified);
    orderIfBoth(line.notified, line.effect);
    orderIfBoth(line.entryIntoForce, line.effect);
    orderIfBoth(line.consent, line.effect);
  }

  /** Whatever comes after a denunciation comes after it took effect. */
  private void follow(Line ended, Line next) {
    orderIfBoth(ended.effect, next.signature);
    orderIfBoth(ended.effect, next.consent);
    orderIfBoth(ended.effect, next.entryIntoForce);
  }

  private void orderIfBoth(@Nullable DateVariable first, @Nullable DateVariable second) {
    if (first != null && second != null) {
      world.order(first, second);
    }
  }

  private Optional<Verdict> decide(List<Line> onRecord) {
    Optional<Verdict> signed = Optional.empty();
    for (Line line : Lists.reverse(onRecord)) {
      if (line.effect != null && world.hasReached(line.effect)) {
        return Optional.of(formerParty(line));
      }
      if (isInForce(line)) {
        return Optional.of(party(line));
      }
      if (hasConsented(line)) {
        return Optional.of(consentExpressed(line));
      }
      if (signed.isEmpty()) {
        signed = signatory(line);
      }
    }
    return signed;
  }

  private boolean isInForce(Line line) {
    return line.entryIntoForce != null
        && world.hasReached(line.entryIntoForce)
        && (world.hasCertainlyReached(line.entryIntoForce) || couldHaveConsented(line));
  }

  private boolean hasConsented(Line line) {
    return line.consent != null && couldHaveConsented(line) && world.hasReached(line.consent);
  }

  /** A consent that no source gives lies on a day on which the clauses had let it join. */
  private boolean couldHaveConsented(Line line) {
    return !line.consentIsImplied || !new Eligibility(view, treaty).barsFromJoining();
  }

  private Verdict formerParty(Line line) {
    return Verdict.of(
            new AccessionState.Builder()
                .stage(AccessionStage.FORMER_PARTY)
                .since(world.range(present(line.effect)))
                .build())
        .addAllSteps(meanings(line.entryIntoForce, line.notified, line.effect))
        .build();
  }

  private Verdict party(Line line) {
    AccessionState.Builder state =
        new AccessionState.Builder()
            .stage(AccessionStage.PARTY)
            .since(world.range(present(line.entryIntoForce)));
    Verdict.Builder verdict = new Verdict.Builder();
    verdict.addAllSteps(meanings(line.consent, line.entryIntoForce));
    if (line.consentIsImplied || !world.range(present(line.consent)).isExact()) {
      verdict.addCautions(Step.of("caution.consentNotExact", world.range(present(line.consent))));
    }
    if (line.notified != null && world.hasReached(line.notified)) {
      state.denunciationNotified(world.range(line.notified));
      verdict.addSteps(line.notified.meaning());
      if (line.effect != null) {
        verdict.addSteps(line.effect.meaning());
      }
    }
    if (line.effect != null) {
      state.until(world.range(line.effect).plusDays(-1));
    }
    return verdict.state(state.build()).build();
  }

  private Verdict consentExpressed(Line line) {
    AccessionState.Builder state =
        new AccessionState.Builder()
            .stage(AccessionStage.CONSENT_EXPRESSED)
            .since(world.range(present(line.consent)));
    Verdict.Builder verdict = new Verdict.Builder().addAllSteps(meanings(line.consent));
    if (line.entryIntoForce == null) {
      verdict.addSteps(Step.of("treaty.notInForce", treaty.label()).citing(treaty.citations()));
    } else {
      verdict.addSteps(line.entryIntoForce.meaning());
      if (line.entryIntoForceIsKnown) {
        state.until(world.range(line.entryIntoForce).plusDays(-1));
      } else {
        verdict.addRemedies(Step.of("remedy.entryIntoForce", treaty.label()));
      }
    }
    return verdict.state(state.build()).build();
  }

  private Optional<Verdict> signatory(Line line) {
    DateVariable signature = line.signature == null ? impliedSignature(line) : line.signature;
    if (signature == null || !world.hasReached(signature)) {
      return Optional.empty();
    }
    return Optional.of(
        Verdict.of(
                new AccessionState.Builder()
                    .stage(AccessionStage.SIGNATORY)
                    .since(world.range(signature))
                    .build())
            .addSteps(signature.meaning())
            .build());
  }

  /** The signature that a consent on record presupposes, or may presuppose. */
  private @Nullable DateVariable impliedSignature(Line line) {
    if (line.consent == null || !view.dates(treaty).isOpened()) {
      return null;
    }
    Eligibility eligibility = new Eligibility(view, treaty);
    boolean signed =
        line.kind.followsSignature()
            ? !eligibility.barsFromSigning()
            : line.kind == ConsentKind.NOT_STATED
                && eligibility.couldSign()
                && world.holds(Step.of("assume.signedFirst", who, treaty.label()));
    return signed ? signatureBefore(line) : null;
  }

  private DateVariable signatureBefore(Line line) {
    DateVariable signature = view.unknownDate(Step.of("act.signature.implied", who));
    world.order(view.dates(treaty).opened(), signature);
    orderIfBoth(signature, line.consent);
    return signature;
  }

  // What may be missing.

  private Optional<Verdict> missing() {
    Eligibility eligibility = new Eligibility(view, treaty);
    boolean consentsComplete = !coverage.isEmpty();
    if (consentsComplete) {
      return eligibility.couldSign()
              && world.holds(Step.of("assume.signature", who, treaty.label()))
          ? decide(List.of(missingSignature()))
          : Optional.empty();
    }
    return eligibility.couldJoin() && world.holds(Step.of("assume.acts", who, treaty.label()))
        ? decide(List.of(missingActs(eligibility)))
        : Optional.empty();
  }

  private Line missingSignature() {
    Line line = new Line();
    line.signature = view.unknownDate(Step.of("act.signature.missing", who));
    return line;
  }

  private Line missingActs(Eligibility eligibility) {
    TreatyDates dates = view.dates(treaty);
    Line line = new Line();
    line.consent = view.unknownDate(Step.of("act.consent.missing", who));
    if (eligibility.couldSign()) {
      line.signature = view.unknownDate(Step.of("act.signature.missing", who));
    } else {
      line.kind = ConsentKind.ACCESSION;
    }
    if (dates.inForce() != null) {
      line.entryIntoForce = view.unknownDate(Step.of("act.entryIntoForce.missing", who));
      line.effect = view.unknownDate(Step.of("act.denunciation.missing", who));
    }
    orderWithin(line);
    return line;
  }

  private Verdict asMissing(Verdict found) {
    return new Verdict.Builder()
        .state(new AccessionState.Builder().stage(found.state().stage()).build())
        .addSteps(Step.of("missing.acts", who, treaty.label()))
        .addRemedies(Step.of("remedy.chart", treaty.label()))
        .build();
  }

  private static ImmutableList<Step> meanings(@Nullable DateVariable... dates) {
    ImmutableList.Builder<Step> steps = ImmutableList.builder();
    for (DateVariable date : dates) {
      if (date != null) {
        steps.add(date.meaning());
      }
    }
    return steps.build();
  }

  private static DateVariable present(@Nullable DateVariable date) {
    if (date == null) {
      throw new IllegalStateException("a stage was decided by a date that was not declared");
    }
    return date;
  }

  /** The dates of one participation, as far as there are any. */
  private static final class Line {
    @Nullable DateVariable signature;
    @Nullable DateVariable consent;
    boolean consentIsImplied;
    ConsentKind kind = ConsentKind.NOT_STATED;
    @Nullable DateVariable entryIntoForce;
    boolean entryIntoForceIsKnown;
    @Nullable DateVariable notified;
    @Nullable DateVariable effect;
  }
}
