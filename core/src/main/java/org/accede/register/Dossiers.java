package org.accede.register;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import com.google.common.collect.Sets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.accede.act.DepositaryNote;
import org.accede.act.TreatyAct;
import org.accede.invitation.ProcedureFact;
import org.accede.participant.ParticipantCode;
import org.accede.treaty.TreatyFact;
import org.accede.treaty.TreatyNumber;
import org.jspecify.annotations.Nullable;

/**
 * The dossiers of all pairs on record.
 *
 * <p>Immutable: the maps are filled before anybody else sees them. What differs in a few pairs is
 * another index that shares the dossiers of all others, and the map of every participant of whom
 * nothing differs.
 */
final class Dossiers {
  private final Map<ParticipantCode, Map<TreatyNumber, Dossier>> byParticipant;
  private final int size;

  private Dossiers(Map<ParticipantCode, Map<TreatyNumber, Dossier>> byParticipant) {
    this.byParticipant = byParticipant;
    int pairs = 0;
    for (Map<TreatyNumber, Dossier> ofParticipant : byParticipant.values()) {
      pairs += ofParticipant.size();
    }
    size = pairs;
  }

  static Dossiers of(
      Collection<TreatyAct> acts,
      Collection<DepositaryNote> notes,
      Collection<ProcedureFact> steps) {
    Map<ParticipantCode, Map<TreatyNumber, List<TreatyFact>>> facts = new HashMap<>();
    for (TreatyFact fact : Iterables.<TreatyFact>concat(acts, notes, steps)) {
      Map<TreatyNumber, List<TreatyFact>> ofParticipant = facts.get(fact.participant());
      if (ofParticipant == null) {
        ofParticipant = new HashMap<>();
        facts.put(fact.participant(), ofParticipant);
      }
      List<TreatyFact> ofPair = ofParticipant.get(fact.treaty());
      if (ofPair == null) {
        ofPair = new ArrayList<>(4);
        ofParticipant.put(fact.treaty(), ofPair);
      }
      ofPair.add(fact);
    }
    Map<ParticipantCode, Map<TreatyNumber, Dossier>> all = new HashMap<>();
    for (Map.Entry<ParticipantCode, Map<TreatyNumber, List<TreatyFact>>> one : facts.entrySet()) {
      Map<TreatyNumber, Dossier> ofParticipant = new HashMap<>();
      for (Map.Entry<TreatyNumber, List<TreatyFact>> pair : one.getValue().entrySet()) {
        ofParticipant.put(pair.getKey(), Dossier.of(one.getKey(), pair.getKey(), pair.getValue()));
      }
      all.put(one.getKey(), ofParticipant);
    }
    return new Dossiers(all);
  }

  /** How many pairs are on record. */
  int size() {
    return size;
  }

  /** The dossier of a pair; null if nothing is on record. */
  @Nullable Dossier find(ParticipantCode participant, TreatyNumber treaty) {
    @Nullable Map<TreatyNumber, Dossier> ofParticipant = byParticipant.get(participant);
    return ofParticipant == null ? null : ofParticipant.get(treaty);
  }

  /** The dossier of a pair; an empty one if nothing is on record. */
  Dossier get(ParticipantCode participant, TreatyNumber treaty) {
    @Nullable Dossier dossier = find(participant, treaty);
    return dossier == null ? Dossier.empty(participant, treaty) : dossier;
  }

  /** The dossier in which a fact is. */
  Dossier of(TreatyFact fact) {
    return get(fact.participant(), fact.treaty());
  }

  /** The dossiers of all pairs on record, in no order. */
  Iterable<Dossier> all() {
    List<Iterable<Dossier>> all = new ArrayList<>(byParticipant.size());
    for (Map<TreatyNumber, Dossier> ofParticipant : byParticipant.values()) {
      all.add(ofParticipant.values());
    }
    return Iterables.concat(all);
  }

  /**
   * The same but for some pairs. A pair whose dossier holds no fact any more is on record no more.
   */
  Dossiers with(Iterable<Dossier> changed) {
    Map<ParticipantCode, Map<TreatyNumber, Dossier>> all = new HashMap<>(byParticipant);
    for (Dossier dossier : changed) {
      @Nullable Map<TreatyNumber, Dossier> before = byParticipant.get(dossier.participant());
      @Nullable Map<TreatyNumber, Dossier> ofParticipant = all.get(dossier.participant());
      if (ofParticipant == null || ofParticipant == before) {
        ofParticipant = before == null ? new HashMap<>() : new HashMap<>(before);
        all.put(dossier.participant(), ofParticipant);
      }
      if (dossier.facts().isEmpty()) {
        ofParticipant.remove(dossier.treaty());
      } else {
        ofParticipant.put(dossier.treaty(), dossier);
      }
    }
    return new Dossiers(all);
  }

  /** The participants of whom some dossier is not the same object as in another index. */
  ImmutableSet<ParticipantCode> differentParticipants(Dossiers other) {
    ImmutableSet.Builder<ParticipantCode> different = ImmutableSet.builder();
    for (ParticipantCode code : Sets.union(byParticipant.keySet(), other.byParticipant.keySet())) {
      if (!isSame(byParticipant.get(code), other.byParticipant.get(code))) {
        different.add(code);
      }
    }
    return different.build();
  }

  @SuppressWarnings("ReferenceEquality") // a map is shared as long as nothing in it differs
  private static boolean isSame(
      @Nullable Map<TreatyNumber, Dossier> one, @Nullable Map<TreatyNumber, Dossier> other) {
    return one == other;
  }
}
