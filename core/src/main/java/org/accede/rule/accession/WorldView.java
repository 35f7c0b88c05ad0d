package org.accede.rule.accession;

import com.google.common.collect.ImmutableList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.accede.act.Denunciation;
import org.accede.act.TreatyAct;
import org.accede.answer.Step;
import org.accede.participant.Participant;
import org.accede.register.Dossier;
import org.accede.register.TreatyRegister;
import org.accede.rule.DateVariable;
import org.accede.rule.World;
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
  private final Set<Step> supposed = new LinkedHashSet<>();
  private final Map<TreatyNumber, TreatyDates> treaties = new HashMap<>();
  private final Map<TreatyNumber, ParticipationDates> participations = new HashMap<>();
  private final Map<TreatyNumber, ProcedureDates> procedures = new HashMap<>();

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
  void suppose(Step supposition) {
    supposed.add(supposition);
  }

  /** What this world supposes though nobody has recorded it. */
  ImmutableList<Step> supposed() {
    return ImmutableList.copyOf(supposed);
  }

  /** The denunciations of parts of a treaty that have been notified by the day. */
  ImmutableList<Step> partsDenounced(Treaty treaty) {
    ImmutableList.Builder<Step> parts = ImmutableList.builder();
    for (TreatyAct act : dossier(treaty).acts()) {
      if (act instanceof Denunciation one && !one.isWhole()) {
        Step step = Facts.of(participant.name(), one);
        if (world.hasReached(world.date(one.range(), step))) {
          parts.add(step);
        }
      }
    }
    return parts.build();
  }

  Dossier dossier(Treaty treaty) {
    return register.dossier(participant.code(), treaty.number());
  }

  TreatyDates dates(Treaty treaty) {
    return treaties.computeIfAbsent(treaty.number(), number -> new TreatyDates(world, treaty));
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

  DateVariable unknownDate(Step meaning) {
    return world.date(ImpreciseDate.unknown(), meaning);
  }
}
