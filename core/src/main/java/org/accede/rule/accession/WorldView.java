package org.accede.rule.accession;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.accede.act.ConsentKind;
import org.accede.act.Denunciation;
import org.accede.act.TreatyAct;
import org.accede.answer.Step;
import org.accede.participant.Participant;
import org.accede.register.Dossier;
import org.accede.register.TreatyRegister;
import org.accede.rule.ConsentEffect;
import org.accede.rule.world.DateVariable;
import org.accede.rule.world.World;
import org.accede.time.ImpreciseDate;
import org.accede.time.TermReading;
import org.accede.treaty.Treaty;

/**
 * One participant in one world: its standing towards the treaty asked about and towards those that
 * the clauses make it depend on, each looked at once.
 */
final class WorldView {
  private final World world;
  private final TreatyRegister register;
  private final Participant participant;
  private final TermReading reading;
  private final Affiliation affiliation;
  private final Lifetime existence;
  private final Sights sights;
  private final List<TreatyView> treaties = new ArrayList<>(4);
  private final Set<Step> suppositions;
  private boolean supposes;

  WorldView(World world, Sights sights, TermReading reading) {
    this(
        world,
        sights,
        reading,
        new Affiliation(world, sights.participant()),
        new Lifetime(world, sights.participant()));
  }

  private WorldView(
      World world,
      Sights sights,
      TermReading reading,
      Affiliation affiliation,
      Lifetime existence) {
    this.world = world;
    this.sights = sights;
    this.register = sights.register();
    this.participant = sights.participant();
    this.reading = reading;
    this.affiliation = affiliation;
    this.existence = existence;
    this.suppositions = world.isTold() ? new LinkedHashSet<>() : ImmutableSet.of();
  }

  /** The same in a later world that begins with all that was declared in this one. */
  WorldView again() {
    WorldView later = new WorldView(world, sights, reading, affiliation, existence);
    for (TreatyView treaty : treaties) {
      later.treaties.add(treaty.in(later));
    }
    return later;
  }

  /** Whether procedures were declared. What they declare depends on what is asked of them. */
  boolean hasProcedures() {
    return Iterables.any(treaties, TreatyView::hasProcedures);
  }

  World world() {
    return world;
  }

  TreatyRegister register() {
    return register;
  }

  Participant participant() {
    return participant;
  }

  Affiliation affiliation() {
    return affiliation;
  }

  Lifetime existence() {
    return existence;
  }

  Sight sight(Treaty treaty) {
    return sights.of(treaty.number());
  }

  /** Notes that this world supposes something that nobody has recorded. */
  void suppose(Supplier<Step> supposition) {
    supposes = true;
    if (world.isTold()) {
      suppositions.add(supposition.get());
    }
  }

  /** Whether this world supposes something that nobody has recorded. */
  boolean supposes() {
    return supposes;
  }

  /** What this world supposes though nobody has recorded it; empty where nobody listens. */
  ImmutableList<Step> suppositions() {
    return ImmutableList.copyOf(suppositions);
  }

  /** The denunciations of parts of a treaty that have been notified by the day. */
  ImmutableList<DateVariable> partsDenounced(Treaty treaty) {
    ImmutableList.Builder<DateVariable> parts = ImmutableList.builder();
    for (TreatyAct act : dossier(treaty).acts()) {
      if (act instanceof Denunciation one && !one.isWhole()) {
        DateVariable date = world.date(one.range(), () -> Facts.of(participant.name(), one));
        if (world.hasReached(date)) {
          parts.add(date);
        }
      }
    }
    return parts.build();
  }

  Dossier dossier(Treaty treaty) {
    return sights.dossier(treaty.number());
  }

  TreatyDates dates(Treaty treaty) {
    return of(treaty).dates();
  }

  ParticipationDates participation(Treaty treaty) {
    return of(treaty).participation();
  }

  ProcedureDates procedure(Treaty treaty) {
    return of(treaty).procedure(reading);
  }

  Eligibility eligibility(Treaty treaty) {
    return of(treaty).eligibility();
  }

  /** Clauses speak of few treaties, so one looks through those that were asked about. */
  private TreatyView of(Treaty treaty) {
    for (TreatyView known : treaties) {
      if (known.isOf(treaty.number())) {
        return known;
      }
    }
    TreatyView view = new TreatyView(this, treaty);
    treaties.add(view);
    return view;
  }

  /** What a consent of a kind brings about, by the final clauses. */
  Optional<ConsentEffect> effect(Treaty treaty, ConsentKind kind) {
    return sights.effect(treaty, kind);
  }

  /** When the last of those whose consents a treaty took can have consented. */
  Optional<LastConsent> lastConsent(Treaty treaty) {
    return sights.lastConsent(treaty);
  }

  DateVariable unknownDate(Supplier<Step> meaning) {
    return world.date(ImpreciseDate.unknown(), meaning);
  }
}
