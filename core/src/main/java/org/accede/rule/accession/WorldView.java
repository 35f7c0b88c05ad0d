package org.accede.rule.accession;

import java.util.HashMap;
import java.util.Map;
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
  private final Map<TreatyNumber, TreatyDates> treaties = new HashMap<>();
  private final Map<TreatyNumber, ParticipationDates> participations = new HashMap<>();
  private final Map<TreatyNumber, ProcedureDates> procedures = new HashMap<>();

  WorldView(World world, TreatyRegister register, Participant participant, TermReading reading) {
    this.world = world;
    this.register = register;
    this.participant = participant;
    this.reading = reading;
    this.affiliation = new Affiliation(world, participant);
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
    DateVariable opened = dates(treaty).opened();
    return procedures.computeIfAbsent(
        treaty.number(),
        number ->
            new ProcedureDates(
                world, participant, dossier(treaty), opened, register.defaultTerms(), reading));
  }

  DateVariable unknownDate(Step meaning) {
    return world.date(ImpreciseDate.unknown(), meaning);
  }
}
