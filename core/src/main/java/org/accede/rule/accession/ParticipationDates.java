package org.accede.rule.accession;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.accede.act.ConsentKind;
import org.accede.answer.Step;
import org.accede.invitation.Invitation;
import org.accede.register.Dossier;
import org.accede.rule.world.DateVariable;
import org.accede.rule.world.World;
import org.accede.text.BilingualText;
import org.accede.time.Trilean;
import org.accede.treaty.Treaty;
import org.jspecify.annotations.Nullable;

/**
 * What the acts of one participant concerning one treaty make of the day in one world: those on
 * record, those that the record implies, and those that nobody has recorded where coverage and
 * sources leave room for them.
 */
final class ParticipationDates {
  private final WorldView view;
  private final World world;
  private final Treaty treaty;
  private final Dossier dossier;
  private final BilingualText who;
  private final Sight sight;
  private final MissingActs missing;
  private final List<Line> lines;
  private boolean isDecided;
  private Optional<Verdict> verdict = Optional.empty();

  ParticipationDates(WorldView view, Treaty treaty) {
    this(view, treaty, RecordedLines.of(view, treaty));
  }

  private ParticipationDates(WorldView view, Treaty treaty, List<Line> lines) {
    this.view = view;
    this.world = view.world();
    this.treaty = treaty;
    this.dossier = view.dossier(treaty);
    this.who = view.participant().name();
    this.sight = view.sight(treaty);
    this.missing = new MissingActs(view, treaty);
    this.lines = lines;
  }

  /** The same in a later world, in which nothing is decided yet. */
  ParticipationDates in(WorldView later) {
    return new ParticipationDates(later, treaty, lines);
  }

  /** The participations on record, in order. */
  List<Line> lines() {
    return lines;
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
    Optional<Verdict> recorded = decide(lines).map(this::unlessLeft);
    if (recorded.map(this::lasts).orElse(false) || !view.dates(treaty).isOpened()) {
      return recorded;
    }
    Optional<Verdict> since = since(recorded);
    return since.isPresent() ? since : taken(recorded);
  }

  /** A Party that stands on no list of the Parties of a later day may have left by then. */
  private Verdict unlessLeft(Verdict recorded) {
    Optional<Sight.Window> window =
        Optional.of(recorded)
            .filter(found -> found.stage() == AccessionStage.PARTY && !found.isSupposed())
            .filter(found -> found.state().until().isEmpty())
            .flatMap(found -> sight.missingEnd())
            .filter(missing::isWithin);
    if (window.isEmpty()) {
      return recorded;
    }
    LocalDate list = window.get().last().orElseThrow();
    if (!world.holds("assume.notListed", who, treaty.label(), list)) {
      return recorded;
    }
    DateVariable effect =
        world.date(window.get().date(), () -> Step.of("act.denunciation.missing", who));
    return world.hasReached(effect)
        ? asMissing(AccessionStage.FORMER_PARTY, () -> missingSince(window.get()))
        : recorded;
  }

  /**
   * Whether it goes on until somebody ends it, or until a day that is known. Who is a Party only if
   * the treaty has entered into force for it, which no source and no clause says, may as well have
   * left.
   */
  private boolean lasts(Verdict found) {
    return found.isSupposed()
        || switch (found.stage()) {
          case PARTY -> isEntryKnown();
          case FORMER_PARTY -> !sight.mayHaveJoinedAgain(found.state().since().orElseThrow());
          case CONSENT_EXPRESSED -> found.state().until().isPresent();
          default -> false;
        };
  }

  private boolean isEntryKnown() {
    Line last = lines.get(lines.size() - 1);
    return last.entryIntoForceIsKnown || last.entryIntoForce == null;
  }

  /** A verdict with what to know of a record that is not declared complete as of the day. */
  Verdict cautioned(Verdict found) {
    boolean isComplete =
        sight.isCovered() || !sight.consentsUntil().map(world::isAfter).orElse(true);
    return isComplete || (dossier.isEmpty() && lines.isEmpty())
        ? found
        : found.withCautions(
            () -> ImmutableList.of(Step.of("caution.chartNotComplete", treaty.label())));
  }

  // What is on record.

  private Optional<Verdict> decide(List<Line> onRecord) {
    Optional<Verdict> signed = Optional.empty();
    for (int place = onRecord.size() - 1; place >= 0; place--) {
      Line line = onRecord.get(place);
      if (hasEnded(line)) {
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
      Optional<Verdict> earlier =
          onRecord == lines
              ? earlier(line, place == 0 ? null : onRecord.get(place - 1))
              : Optional.empty();
      if (earlier.isPresent()) {
        return earlier;
      }
    }
    return signed;
  }

  private boolean hasEnded(Line line) {
    return (line.effect != null && world.hasReached(line.effect) && !isListedSince(line))
        || (line.effectElsewhere != null
            && world.hasReached(line.effectElsewhere)
            && wasBound(line)
            && (!line.endsElsewhereIfAtAll
                || world.holds("assume.endsWithAnother", who, treaty.label(), withAllConsents())));
  }

  /**
   * Whether it stands on a list of the Parties of a day by which it had left by the record: then
   * the denunciation may have been taken back.
   */
  private boolean isListedSince(Line line) {
    boolean isLast = !lines.isEmpty() && lines.get(lines.size() - 1) == line;
    return isLast
        && sight
            .listedAsParty()
            .filter(
                day ->
                    world.range(present(line.effect)).isOnOrBefore(day) == Trilean.YES
                        && world.holds("assume.listedSince", who, treaty.label(), day))
            .isPresent();
  }

  /** The treaty all of whose Parties had to consent to this one. */
  private BilingualText withAllConsents() {
    return view.register().treaty(ConsentOfAll.other(treaty).orElseThrow()).label();
  }

  /** Whether there was anything to end when the participation in the other treaty ended. */
  private boolean wasBound(Line line) {
    return line.entryIntoForce != null && world.hasReached(line.entryIntoForce);
  }

  private boolean isInForce(Line line) {
    return line.entryIntoForce != null
        && world.hasReached(line.entryIntoForce)
        && (world.hasCertainlyReached(line.entryIntoForce) || couldHaveConsented(line));
  }

  private boolean hasConsented(Line line) {
    return line.consent != null
        && couldHaveConsented(line)
        && (line.kind != ConsentKind.SUCCESSION || view.existence().hasBegun())
        && world.hasReached(line.consent)
        && (line.consentWithdrawn == null || !world.hasReached(line.consentWithdrawn));
  }

  /** A consent that no source gives lies on a day on which the clauses had let it join. */
  private boolean couldHaveConsented(Line line) {
    return !line.consentIsImplied || !view.eligibility(treaty).barsFromJoining();
  }

  private Verdict formerParty(Line line) {
    boolean byItself =
        line.effect != null && !endsElsewhereFirst(line) && world.hasReached(line.effect);
    DateVariable effect = present(byItself ? line.effect : line.effectElsewhere);
    Verdict.Builder verdict =
        Verdict.in(world)
            .state(
                new AccessionState.Builder()
                    .stage(AccessionStage.FORMER_PARTY)
                    .since(world.range(effect))
                    .build())
            .becauseAll(() -> meanings(line.entryIntoForce, line.notified, effect));
    if (!byItself) {
      verdict.because(
          () ->
              line.endsElsewhereIfAtAll
                  ? EndingSteps.perhapsWithAnother(treaty, withAllConsents())
                  : EndingSteps.withAnother(view.register(), treaty));
    }
    return verdict.build();
  }

  private Verdict party(Line line) {
    AccessionState.Builder state =
        new AccessionState.Builder()
            .stage(AccessionStage.PARTY)
            .since(world.range(present(line.entryIntoForce)));
    Verdict.Builder verdict =
        Verdict.in(world).becauseAll(() -> meanings(line.consent, line.entryIntoForce));
    if (line.consentIsImplied || !world.range(present(line.consent)).isExact()) {
      verdict.caution(() -> Step.of("caution.consentNotExact", world.range(present(line.consent))));
    }
    if (line.notified != null && world.hasReached(line.notified)) {
      state.denunciationNotified(world.range(line.notified));
      verdict.becauseAll(() -> meanings(line.notified, line.effect));
    }
    revoked(line, state, verdict);
    for (DateVariable part : view.partsDenounced(treaty)) {
      verdict.because(part::meaning);
    }
    if (line.effectElsewhere != null && !line.endsElsewhereIfAtAll && endsElsewhereFirst(line)) {
      state.until(world.range(line.effectElsewhere).plusDays(-1));
    } else if (line.effect != null) {
      state.until(world.range(line.effect).plusDays(-1));
    }
    return verdict.state(state.build()).build();
  }

  /** Whether participation in the other treaty ends before its own denunciation takes effect. */
  private boolean endsElsewhereFirst(Line line) {
    return line.effectElsewhere != null
        && (line.effect == null
            || world.range(line.effect).isCertainlyAfter(world.range(line.effectElsewhere)));
  }

  /** A denunciation that was taken back stood until then. */
  private void revoked(Line line, AccessionState.Builder state, Verdict.Builder verdict) {
    if (line.revokedNotified != null && world.hasReached(line.revokedNotified)) {
      verdict.becauseAll(() -> meanings(line.revokedNotified, line.revoked));
      if (!world.hasReached(present(line.revoked))) {
        state.denunciationNotified(world.range(line.revokedNotified));
      }
    }
  }

  private Verdict consentExpressed(Line line) {
    AccessionState.Builder state =
        new AccessionState.Builder()
            .stage(AccessionStage.CONSENT_EXPRESSED)
            .since(world.range(present(line.consent)));
    Verdict.Builder verdict =
        Verdict.in(world).becauseAll(() -> meanings(line.consent, line.consentWithdrawn));
    if (line.consentWithdrawn != null) {
      state.until(world.range(line.consentWithdrawn).plusDays(-1));
    } else if (line.entryIntoForce == null) {
      verdict.because(
          () -> Step.of("treaty.notInForce", treaty.label()).citing(treaty.citations()));
    } else {
      verdict.because(line.entryIntoForce::meaning);
      if (line.entryIntoForceIsKnown) {
        state.until(world.range(line.entryIntoForce).plusDays(-1));
      } else {
        verdict.remedy(() -> Step.of("remedy.entryIntoForce", treaty.label()));
      }
    }
    return verdict.state(state.build()).build();
  }

  private Optional<Verdict> signatory(Line line) {
    DateVariable signature = line.signature == null ? impliedSignature(line) : line.signature;
    if (signature == null
        || !world.hasReached(signature)
        || (line.signatureWithdrawn != null && world.hasReached(line.signatureWithdrawn))) {
      return Optional.empty();
    }
    Verdict.Builder verdict =
        Verdict.in(world)
            .state(
                new AccessionState.Builder()
                    .stage(AccessionStage.SIGNATORY)
                    .since(world.range(signature))
                    .until(
                        Optional.ofNullable(line.signatureWithdrawn)
                            .map(day -> world.range(day).plusDays(-1)))
                    .build())
            .because(signature::meaning);
    if (line.consentWithdrawn != null && world.hasReached(line.consentWithdrawn)) {
      verdict.becauseAll(() -> meanings(line.consent, line.consentWithdrawn));
    }
    return Optional.of(verdict.build());
  }

  /** The signature that a consent on record presupposes, or may presuppose. */
  private @Nullable DateVariable impliedSignature(Line line) {
    if (line.consent == null || !view.dates(treaty).isOpened()) {
      return null;
    }
    Eligibility eligibility = view.eligibility(treaty);
    boolean signed =
        line.kind.followsSignature()
            ? !eligibility.barsFromSigning()
            : line.kind == ConsentKind.NOT_STATED
                && eligibility.couldSign()
                && world.holds("assume.signedFirst", who, treaty.label());
    return signed ? signatureBefore(line) : null;
  }

  private DateVariable signatureBefore(Line line) {
    DateVariable signature = view.unknownDate(() -> Step.of("act.signature.implied", who));
    world.order(view.dates(treaty).opened(), signature);
    view.existence().begins(signature);
    world.orderIfBoth(signature, line.consent);
    return signature;
  }

  // What nobody has recorded.

  /**
   * An earlier participation that had ended when a consent on record was expressed: nobody says
   * that the one on record was the first.
   */
  private Optional<Verdict> earlier(Line line, @Nullable Line before) {
    if (line.consent == null
        || line.kind == ConsentKind.SUCCESSION
        || !view.dates(treaty).isOpened()
        || (before != null && !hasEndedOrWithdrawn(before))) {
      return Optional.empty();
    }
    Optional<Sight.Window> window =
        sight
            .earlierParticipation(world.range(line.consent))
            .filter(missing::canEndWithin)
            .filter(missing::isWithin);
    Eligibility eligibility = view.eligibility(treaty);
    if (window.isEmpty()
        || !eligibility.couldJoin()
        || !world.holds("assume.earlierParticipation", who, treaty.label())) {
      return Optional.empty();
    }
    return decide(List.of(missing.earlier(window.get(), eligibility, line.consent)))
        .map(
            found ->
                asMissing(found.stage(), () -> Step.of("missing.earlier", who, treaty.label())));
  }

  private boolean hasEndedOrWithdrawn(Line line) {
    return hasEnded(line)
        || (line.consentWithdrawn != null && world.hasReached(line.consentWithdrawn))
        || (line.signatureWithdrawn != null && world.hasReached(line.signatureWithdrawn));
  }

  private static boolean isBound(Verdict found) {
    return found.stage() == AccessionStage.PARTY
        || found.stage() == AccessionStage.CONSENT_EXPRESSED;
  }

  /** What acts after all that is on record make of the day. */
  private Optional<Verdict> since(Optional<Verdict> recorded) {
    Eligibility eligibility = view.eligibility(treaty);
    Optional<Sight.Window> consents = sight.missingConsents().filter(missing::isWithin);
    if (consents.isPresent()
        && (hasBegun() || eligibility.couldJoin())
        && holdsAssumed(consents.get())) {
      boolean goesOn = recorded.map(ParticipationDates::isBound).orElse(false);
      Line line =
          goesOn
              ? missing.continued(lines.get(lines.size() - 1), consents.get().after())
              : missing.participation(consents.get(), eligibility);
      return decide(List.of(line))
          .map(found -> asMissing(found.stage(), () -> missingSince(consents.get())));
    }
    Optional<Sight.Window> signatures = sight.missingSignatures().filter(missing::isWithin);
    return recorded.isEmpty()
            && signatures.isPresent()
            && eligibility.couldSign()
            && world.holds("assume.signature", who, treaty.label())
        ? decide(List.of(missing.signature(signatures.get())))
            .map(found -> asMissing(found.stage(), () -> missingSince(signatures.get())))
        : Optional.empty();
  }

  /** Whether it has acted or been invited, by the record: then the clauses let it go on. */
  private boolean hasBegun() {
    return !dossier.acts().isEmpty()
        || Iterables.any(dossier.steps(), Invitation.class::isInstance);
  }

  /** What the day is without an act on record, where that may have been taken back since. */
  private Optional<Verdict> taken(Optional<Verdict> recorded) {
    boolean signed = recorded.map(found -> found.stage() == AccessionStage.SIGNATORY).orElse(false);
    Optional<Sight.Window> window =
        sight
            .missingConsents()
            .filter(missing::isWithin)
            .or(() -> sight.missingSignatures().filter(some -> signed).filter(missing::isWithin));
    if (recorded.isEmpty()
        || hasBeenBound(recorded.get())
        || window.isEmpty()
        || !world.holds("assume.takenBack", who, treaty.label())) {
      return recorded;
    }
    Supplier<Step> step = () -> Step.of("missing.takenBack", who, treaty.label());
    view.suppose(step);
    Optional<Verdict> before =
        signed
            ? Optional.empty()
            : lines.stream().map(this::signatory).flatMap(Optional::stream).findFirst();
    boolean signatureToo =
        before.isPresent() && world.holds("assume.signatureTakenBack", who, treaty.label());
    return before
        .filter(found -> !signatureToo)
        .map(found -> found.supposing(() -> ImmutableList.of(step.get())));
  }

  /** What it has been bound by cannot be taken back. */
  private static boolean hasBeenBound(Verdict recorded) {
    return recorded.stage() == AccessionStage.PARTY
        || recorded.stage() == AccessionStage.FORMER_PARTY;
  }

  private boolean holdsAssumed(Sight.Window window) {
    boolean isFromTheBeginning = dossier.isEmpty() || window.after().isEmpty();
    return isFromTheBeginning
        ? world.holds("assume.acts", who, treaty.label())
        : world.holds("assume.actsSince", who, treaty.label(), window.after().get());
  }

  private Step missingSince(Sight.Window window) {
    return dossier.isEmpty() || window.after().isEmpty()
        ? Step.of("missing.acts", who, treaty.label())
        : Step.of("missing.actsSince", who, treaty.label(), window.after().get());
  }

  private Verdict asMissing(AccessionStage stage, Supplier<Step> step) {
    view.suppose(step);
    return Verdict.in(world)
        .stage(stage)
        .isSupposed()
        .because(step)
        .remedy(() -> Step.of("remedy.chart", treaty.label()))
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
}
