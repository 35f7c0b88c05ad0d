package org.accede.rule.entry;

import java.util.Optional;
import org.accede.act.Consent;
import org.accede.act.ConsentKind;
import org.accede.act.EntryIntoForce;
import org.accede.register.Participation;
import org.accede.rule.ConsentEffect;
import org.accede.time.ImpreciseDate;
import org.accede.time.Trilean;
import org.accede.treaty.Treaty;

/**
 * A published entry into force for a participant, held against the day that the final clauses count
 * to from its consent.
 *
 * <p>Lines of a chart that have an exact consent and an exact entry into force. Successions are
 * left out: they take effect by another law.
 */
public final class PublishedEntry {
  private final Consent consent;
  private final EntryIntoForce entry;
  private final Optional<ConsentEffect> effect;

  private PublishedEntry(Consent consent, EntryIntoForce entry, Optional<ConsentEffect> effect) {
    this.consent = consent;
    this.entry = entry;
    this.effect = effect;
  }

  /** How a published day compares with the clauses. */
  public enum Outcome {
    /** The clauses count to it. */
    MATCHES,
    /** They do not, and the reason is on record. */
    EXPLAINED,
    /** They do not. */
    DIFFERS,
    /** The clause was not read, or does not speak of such a consent. */
    NOT_COUNTED
  }

  /**
   * The published entry of a line; empty if the line has none that can be held against anything.
   */
  public static Optional<PublishedEntry> of(Treaty treaty, Participation line) {
    boolean isExact =
        line.consent().map(act -> act.on().isExact()).orElse(false)
            && line.entryIntoForce().map(act -> act.on().isExact()).orElse(false);
    if (!isExact || line.consent().orElseThrow().kind() == ConsentKind.SUCCESSION) {
      return Optional.empty();
    }
    Consent consent = line.consent().orElseThrow();
    return Optional.of(
        new PublishedEntry(
            consent,
            line.entryIntoForce().orElseThrow(),
            ConsentEffect.of(treaty, consent.kind())));
  }

  /** The consent counted from. */
  public Consent consent() {
    return consent;
  }

  /** The published entry into force. */
  public EntryIntoForce entry() {
    return entry;
  }

  /** How the clauses count; empty if they do not. */
  public Optional<ConsentEffect> effect() {
    return effect;
  }

  /** How the published day compares with the clauses. */
  public Outcome outcome() {
    if (effect.isEmpty()) {
      return Outcome.NOT_COUNTED;
    }
    if (effect.get().count(consent.on()).admits(entry.on().day().orElseThrow())) {
      return Outcome.MATCHES;
    }
    return entry.provenance().exception().isPresent() ? Outcome.EXPLAINED : Outcome.DIFFERS;
  }

  /**
   * Whether the published day differs from the clauses for no known reason; maybe where other
   * sources for the two dates would have them agree.
   */
  public Trilean differs() {
    if (outcome() != Outcome.DIFFERS) {
      return Trilean.NO;
    }
    ImpreciseDate counted = effect.orElseThrow().count(consent.range());
    return counted.isCertainlyAfter(entry.range()) || entry.range().isCertainlyAfter(counted)
        ? Trilean.YES
        : Trilean.MAYBE;
  }
}
