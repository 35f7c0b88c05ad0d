package org.accede.rule.accession;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.accede.act.Consent;
import org.accede.act.ConsentKind;
import org.accede.act.Denunciation;
import org.accede.act.Withdrawal;
import org.accede.act.WithdrawnAct;
import org.accede.answer.Step;
import org.accede.register.Dossier;
import org.accede.register.Participation;
import org.accede.rule.ConsentEffect;
import org.accede.rule.world.Countings;
import org.accede.rule.world.DateVariable;
import org.accede.rule.world.World;
import org.accede.text.BilingualText;
import org.accede.time.ImpreciseDate;
import org.accede.time.PeriodRule;
import org.accede.time.Trilean;
import org.accede.treaty.Counting;
import org.accede.treaty.DenunciationClause;
import org.accede.treaty.EndsWith;
import org.accede.treaty.Treaty;
import org.accede.treaty.TreatyFact;
import org.accede.treaty.TreatyNumber;
import org.jspecify.annotations.Nullable;

/**
 * The participations on record, and the one that the clauses imply, declared to a world: their
 * dates, and what is known of the order.
 */
final class RecordedLines {
  private final WorldView view;
  private final World world;
  private final Treaty treaty;
  private final Dossier dossier;
  private final BilingualText who;
  private final List<Line> lines = new ArrayList<>();

  private RecordedLines(WorldView view, Treaty treaty) {
    this.view = view;
    this.world = view.world();
    this.treaty = treaty;
    this.dossier = view.dossier(treaty);
    this.who = view.participant().name();
  }

  /** The lines, in order. */
  static List<Line> of(WorldView view, Treaty treaty) {
    return new RecordedLines(view, treaty).declared();
  }

  private List<Line> declared() {
    for (Participation participation : dossier.participations()) {
      Line line = recorded(participation);
      if (!lines.isEmpty()) {
        follow(lines.get(lines.size() - 1), line);
      }
      lines.add(line);
    }
    for (int place = lines.size() - 1; place > 0; place--) {
      Line ended = lines.get(place - 1);
      if (ended.signature != null && ended.signature == lines.get(place).signature) {
        ended.signatureWithdrawn = lines.get(place).signatureWithdrawn;
      }
    }
    if (lines.size() == 1 && !dossier.steps().isEmpty()) {
      followInvitation(lines.get(0));
    }
    ConsentOfAll.of(view, treaty).ifPresent(all -> all.addTo(lines));
    treaty
        .clauses()
        .endsWith()
        .map(EndsWith::treaty)
        .ifPresentOrElse(this::endWithAnother, this::mayEndWithAnother);
    return lines;
  }

  /** Whoever is invited to accede has not joined: the consent came after the invitation. */
  private void followInvitation(Line line) {
    if (line.kind == ConsentKind.ACCESSION
        || (line.kind == ConsentKind.NOT_STATED && line.signature == null)) {
      world.orderIfBoth(view.procedure(treaty).firstInvitationToAccede(), line.consent);
    }
  }

  private Line recorded(Participation one) {
    TreatyDates dates = view.dates(treaty);
    Line line = new Line();
    one.signature()
        .ifPresent(
            act -> {
              line.signature = world.date(act.range(), () -> Facts.of(who, act));
              world.order(dates.opened(), line.signature);
              view.existence().begins(line.signature);
            });
    ConsentKind kind = one.consent().map(Consent::kind).orElse(ConsentKind.NOT_STATED);
    line.kind = kind;
    if (one.consent().isPresent()) {
      Consent act = one.consent().get();
      line.consent = world.date(act.range(), () -> Facts.of(who, act));
      afterSighting(line.consent, act.range());
    } else if (one.entryIntoForce().isPresent()
        || one.denunciation().isPresent()
        || !one.revokedDenunciations().isEmpty()) {
      line.consent = view.unknownDate(() -> Step.of("act.consent.implied", who));
      line.consentIsImplied = true;
      afterSighting(
          line.consent,
          one.entryIntoForce().map(TreatyFact::range).orElseGet(ImpreciseDate::unknown));
    }
    if (line.consent != null) {
      world.order(dates.opened(), line.consent);
      if (kind != ConsentKind.SUCCESSION) {
        view.existence().begins(line.consent);
      }
    }
    if (one.entryIntoForce().isPresent()) {
      line.entryIntoForce =
          world.date(
              one.entryIntoForce().get().range(), () -> Facts.of(who, one.entryIntoForce().get()));
      line.entryIntoForceIsKnown = true;
      one.consent().ifPresent(act -> countWithin(line, act, one.entryIntoForce().get().range()));
    } else if (line.consent != null && dates.inForce() != null && !isWithdrawn(one)) {
      line.entryIntoForce = counted(line, one.consent());
    }
    one.withdrawal().ifPresent(act -> withdrawn(line, act));
    one.revokedDenunciations().forEach(revoked -> revoked(line, revoked));
    one.denunciation().ifPresent(act -> denounced(line, act));
    orderWithin(line);
    return line;
  }

  /** A source that shows no consent is older than the consent. */
  private void afterSighting(DateVariable consent, ImpreciseDate range) {
    if (!range.isExact()) {
      view.sight(treaty)
          .shownWithoutConsent(range)
          .ifPresent(day -> world.notBefore(consent, day.plusDays(1)));
    }
  }

  private static boolean isWithdrawn(Participation one) {
    return one.withdrawal().isPresent();
  }

  private void withdrawn(Line line, Withdrawal act) {
    DateVariable day = world.date(act.range(), () -> Facts.of(who, act));
    if (act.of() == WithdrawnAct.CONSENT) {
      line.consentWithdrawn = day;
    } else {
      line.signatureWithdrawn = day;
    }
  }

  private void denounced(Line line, Denunciation act) {
    act.notified()
        .ifPresent(on -> line.notified = world.date(on, () -> Facts.notified(who, act, on)));
    line.effect =
        act.effect()
            .map(on -> world.date(on, () -> Facts.ended(who, treaty.label(), act, on)))
            .orElseGet(() -> effectByNotice(line, act));
  }

  /** Of several that were taken back the last is told. */
  private void revoked(Line line, Participation.RevokedDenunciation one) {
    Denunciation act = one.denunciation();
    line.revokedNotified = world.date(act.on(), () -> Facts.notified(who, act, act.on()));
    line.revoked = world.date(one.withdrawal().range(), () -> Facts.of(who, one.withdrawal()));
    world.order(line.revokedNotified, line.revoked);
  }

  /**
   * The effect of a denunciation that no source gives: by the notice, where the clause was read.
   */
  private DateVariable effectByNotice(Line line, Denunciation act) {
    Optional<DenunciationClause> clause = treaty.clauses().denunciation();
    Optional<PeriodRule> rule = clause.flatMap(DenunciationClause::effect).flatMap(Counting::rule);
    if (rule.isEmpty() || line.notified == null) {
      return view.unknownDate(
          () -> Step.of("act.denunciation.effect.notRecorded", who, treaty.label()));
    }
    ImpreciseDate notified = act.on();
    ImpreciseDate counted = rule.get().count(notified);
    DateVariable effect =
        view.unknownDate(
            () ->
                Step.of("act.denunciation.effect.counted", who, treaty.label(), counted)
                    .because(
                        ImmutableList.of(
                            Countings.ofDenunciation(
                                treaty,
                                clause.flatMap(DenunciationClause::article),
                                rule.get(),
                                notified,
                                counted))));
    world.count(line.notified, effect, rule.get()::earliest, rule.get()::latest);
    return effect;
  }

  /**
   * A published day stands. Where a source only bounds the day, as "a Party by October 2018" does,
   * the clauses may count to a day within these bounds.
   */
  private void countWithin(Line line, Consent consent, ImpreciseDate published) {
    Optional<ConsentEffect> effect = view.effect(treaty, consent.kind());
    if (published.isExact() || effect.isEmpty()) {
      return;
    }
    ImpreciseDate counted = effect.get().count(consent.range());
    if (counted.day().map(published::admits).orElse(false)) {
      world.count(
          requireNonNull(line.consent),
          requireNonNull(line.entryIntoForce),
          effect.get()::earliest,
          effect.get()::latest);
    }
  }

  /** An entry into force that no source gives: by the clauses, where they tell. */
  private DateVariable counted(Line line, Optional<Consent> consent) {
    Optional<ConsentEffect> effect = consent.flatMap(act -> view.effect(treaty, act.kind()));
    if (effect.isEmpty()) {
      return view.unknownDate(() -> Step.of("act.entryIntoForce.notRecorded", who));
    }
    ImpreciseDate from = consent.orElseThrow().range();
    DateVariable entry =
        view.unknownDate(
            () ->
                Step.of("act.entryIntoForce.counted", who, effect.get().count(from))
                    .because(effect.get().steps(from)));
    world.count(requireNonNull(line.consent), entry, effect.get()::earliest, effect.get()::latest);
    line.entryIntoForceIsKnown = true;
    return entry;
  }

  private void orderWithin(Line line) {
    world.orderIfBoth(line.signature, line.consent);
    world.orderIfBoth(line.signature, line.signatureWithdrawn);
    world.orderIfBoth(line.consent, line.consentWithdrawn);
    if (line.kind != ConsentKind.SUCCESSION) {
      // a succession is notified after the day from which it has effect
      world.orderIfBoth(line.consent, line.entryIntoForce);
    }
    world.orderIfBoth(view.dates(treaty).inForce(), line.entryIntoForce);
    world.orderIfBoth(line.consent, line.notified);
    world.orderIfBoth(line.consent, line.revokedNotified);
    world.orderIfBoth(line.notified, line.effect);
    world.orderIfBoth(line.entryIntoForce, line.effect);
    wasPartyBefore(line);
    world.orderIfBoth(line.consent, line.effect);
  }

  /** What a denunciation ends had lasted until the day before. */
  private void wasPartyBefore(Line line) {
    @Nullable DateVariable entry = line.entryIntoForce;
    if (line.effect != null && entry != null) {
      world.range(line.effect).latest().ifPresent(last -> world.notAfter(entry, last.minusDays(1)));
    }
  }

  /** Whatever comes after a denunciation, or a withdrawal, comes after it took effect. */
  private void follow(Line ended, Line next) {
    for (@Nullable DateVariable end :
        Arrays.asList(ended.effect, ended.consentWithdrawn, ended.signatureWithdrawn)) {
      world.orderIfBoth(end, next.signature);
      world.orderIfBoth(end, next.consent);
      world.orderIfBoth(end, next.entryIntoForce);
    }
    if (ended.consentWithdrawn != null && next.signature == null) {
      // the signature stands, whatever became of the instrument
      next.signature = ended.signature;
    }
  }

  /**
   * Where a protocol ends with its parent: each participation that lasts ends with the first one in
   * the parent that ends after its consent.
   */
  private void endWithAnother(TreatyNumber other) {
    List<Line> others = view.participation(view.register().treaty(other)).lines();
    for (Line line : lines) {
      if (line.consent == null || line.consentWithdrawn != null) {
        continue;
      }
      for (Line parent : others) {
        if (parent.effect != null
            && !world.range(line.consent).isCertainlyAfter(world.range(parent.effect))) {
          line.effectElsewhere = parent.effect;
          break;
        }
      }
    }
  }

  /**
   * A protocol to which all Parties to a treaty had to consent may be a part of it and have no
   * denunciation of its own: whether participation in it ends with that in the treaty is for the
   * depositary's chart to say, unless an end of its own is on record.
   */
  private void mayEndWithAnother() {
    ConsentOfAll.other(treaty).ifPresent(this::endWithAnother);
    for (Line line : lines) {
      if (line.effectElsewhere != null) {
        line.endsElsewhereIfAtAll = true;
        if (line.effect != null || isShownSince(world.range(line.effectElsewhere))) {
          line.effectElsewhere = null;
        }
      }
    }
  }

  /** Whether a chart or a list of the Parties of a later day would show that it had ended. */
  private boolean isShownSince(ImpreciseDate end) {
    Sight sight = view.sight(treaty);
    return Stream.of(sight.consentsUntil(), sight.listedAsParty())
        .flatMap(Optional::stream)
        .anyMatch(day -> end.isOnOrBefore(day) == Trilean.YES);
  }
}
