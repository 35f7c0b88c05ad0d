package org.accede.rule.accession;

import com.google.common.collect.ImmutableList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
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
import org.accede.treaty.TreatyNumber;

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
  private final Set<Step> suppositions = new LinkedHashSet<>();
  private boolean supposes;
  private final Map<TreatyNumber, TreatyDates> treaties = new HashMap<>();
  private final Map<TreatyNumber, ParticipationDates> participations = new HashMap<>();
  private final Map<TreatyNumber, ProcedureDates> procedures = new HashMap<>();
  private final Map<TreatyNumber, Eligibility> eligibilities = new HashMap<>();

  WorldView(World world, Sights sights, TermReading reading) {
    this.world = world;
    this.sights = sights;
    this.register = sights.register();
    this.participant = sights.participant();
    this.reading = reading;
    this.affiliation = new Affiliation(world, participant);
    this.existence = new Lifetime(world, participant);
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
    TreatyDates known = treaties.get(treaty.number());
    if (known == null) {
      known = new TreatyDates(world, treaty);
      treaties.put(treaty.number(), known);
    }
    return known;
  }

  ParticipationDates participation(Treaty treaty) {
    ParticipationDates known = participations.get(treaty.number());
    if (known == null) {
      known = new ParticipationDates(this, treaty);
      participations.put(treaty.number(), known);
    }
    return known;
  }

  ProcedureDates procedure(Treaty treaty) {
    ProcedureDates known = procedures.get(treaty.number());
    if (known == null) {
      known = new ProcedureDates(this, treaty, reading);
      procedures.put(treaty.number(), known);
    }
    return known;
  }

  Eligibility eligibility(Treaty treaty) {
    Eligibility known = eligibilities.get(treaty.number());
    if (known == null) {
      known = new Eligibility(this, treaty);
      eligibilities.put(treaty.number(), known);
    }
    return known;
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
