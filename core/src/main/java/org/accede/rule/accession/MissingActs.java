package org.accede.rule.accession;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;
import org.accede.act.ConsentKind;
import org.accede.answer.Step;
import org.accede.rule.world.DateVariable;
import org.accede.rule.world.World;
import org.accede.text.BilingualText;
import org.accede.treaty.Counting;
import org.accede.treaty.DenunciationClause;
import org.accede.treaty.Treaty;
import org.jspecify.annotations.Nullable;

/**
 * Participations that nobody has recorded, as lines of a world: they keep to what coverage and
 * sources exclude.
 */
final class MissingActs {
  private final WorldView view;
  private final World world;
  private final Treaty treaty;
  private final BilingualText who;
  private final Sight sight;

  MissingActs(WorldView view, Treaty treaty) {
    this.view = view;
    this.world = view.world();
    this.treaty = treaty;
    this.who = view.participant().name();
    this.sight = view.sight(treaty);
  }

  /** Whether the day lies after the beginning of a window. */
  boolean isWithin(Sight.Window window) {
    return window.after().map(world::isAfter).orElse(true);
  }

  /** A participation that begins in a window. */
  Line participation(Sight.Window window, Eligibility eligibility) {
    Line line = new Line();
    line.consent = world.date(window.date(), () -> Step.of("act.consent.missing", who));
    if (eligibility.couldSign()) {
      line.signature = view.unknownDate(() -> Step.of("act.signature.missing", who));
    } else {
      line.kind = ConsentKind.ACCESSION;
    }
    begin(line.signature);
    begin(line.consent);
    world.orderIfBoth(line.signature, line.consent);
    bind(line, window.after());
    return line;
  }

  /**
   * Whether a participation that begins in a window can have ended within it: neither an entry into
   * force nor the end by a denunciation comes before the days to which the clauses count.
   */
  boolean canEndWithin(Sight.Window window) {
    Optional<LocalDate> first =
        window.after().map(day -> day.plusDays(1)).or(() -> treaty.openedOn().earliest());
    return first.isEmpty()
        || window.last().isEmpty()
        || (!earliestEntry(first.get()).isAfter(window.last().get())
            && !earliestEnd(first.get()).isAfter(window.last().get()));
  }

  private LocalDate earliestEntry(LocalDate consent) {
    LocalDate ratified = earliestEntry(consent, ConsentKind.RATIFICATION);
    LocalDate acceded = earliestEntry(consent, ConsentKind.ACCESSION);
    return acceded.isBefore(ratified) ? acceded : ratified;
  }

  private LocalDate earliestEntry(LocalDate consent, ConsentKind kind) {
    return view.effect(treaty, kind).map(effect -> effect.earliest(consent)).orElse(consent);
  }

  private LocalDate earliestEnd(LocalDate notified) {
    return treaty
        .clauses()
        .denunciation()
        .flatMap(DenunciationClause::effect)
        .flatMap(Counting::rule)
        .map(rule -> rule.earliest(notified))
        .orElse(notified);
  }

  /** An earlier participation: it had ended by the consent of another. */
  Line earlier(Sight.Window window, Eligibility eligibility, DateVariable nextConsent) {
    Line line = participation(window, eligibility);
    if (line.effect == null) {
      line.consentWithdrawn = view.unknownDate(() -> Step.of("act.withdrawal.missing", who));
      world.orderIfBoth(line.consent, line.consentWithdrawn);
    }
    world.orderIfBoth(line.consent, nextConsent);
    world.orderIfBoth(line.effect, nextConsent);
    world.orderIfBoth(line.consentWithdrawn, nextConsent);
    return line;
  }

  /** A signature in a window, and nothing more. */
  Line signature(Sight.Window window) {
    Line line = new Line();
    line.signature = world.date(window.date(), () -> Step.of("act.signature.missing", who));
    begin(line.signature);
    return line;
  }

  /** How a consent on record may have gone on since the sources speak. */
  Line continued(Line line, Optional<LocalDate> since) {
    Line further = new Line();
    further.consent = line.consent;
    further.kind = line.kind;
    further.entryIntoForce = line.entryIntoForce;
    bind(further, since);
    return further;
  }

  private void begin(@Nullable DateVariable act) {
    world.orderIfBoth(view.dates(treaty).opened(), act);
    if (act != null) {
      view.existence().begins(act);
    }
  }

  private void bind(Line line, Optional<LocalDate> since) {
    @Nullable DateVariable inForce = view.dates(treaty).inForce();
    if (inForce == null) {
      return;
    }
    if (line.entryIntoForce == null) {
      line.entryIntoForce = view.unknownDate(() -> Step.of("act.entryIntoForce.missing", who));
    }
    line.effect =
        world.date(
            new Sight.Window(since, Optional.empty()).date(),
            () -> Step.of("act.denunciation.missing", who));
    world.order(inForce, line.entryIntoForce);
    world.orderIfBoth(line.consent, line.entryIntoForce);
    world.order(line.entryIntoForce, line.effect);
    keepOffLists(line, since);
  }

  /** Whoever stands on no list of the Parties of a day had left by then, or joined only later. */
  private void keepOffLists(Line line, Optional<LocalDate> since) {
    for (LocalDate day : sight.partyLists()) {
      if (since.map(day::isAfter).orElse(true)) {
        if (world.holds("assume.leftBefore", who, treaty.label(), day)) {
          world.notAfter(requireNonNull(line.effect), day);
          return;
        }
        world.notBefore(requireNonNull(line.entryIntoForce), day.plusDays(1));
      }
    }
  }
}
