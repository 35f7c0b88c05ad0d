package org.accede.register;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
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
 * another index that shares the dossiers of all others, and the row of every participant of whom
 * nothing differs.
 */
final class Dossiers {
  private final Map<ParticipantCode, Integer> places;
  private final List<Row> rows;
  private final int size;

  /**
   * An index.
   *
   * @param places the place of each participant in the rows
   * @param size how many dossiers are in the rows
   */
  private Dossiers(Map<ParticipantCode, Integer> places, List<Row> rows, int size) {
    this.places = places;
    this.rows = rows;
    this.size = size;
  }

  /** The dossiers of one participant; the same object as long as none of them is another. */
  private record Row(ParticipantCode participant, Map<TreatyNumber, Dossier> dossiers) {
    static Row of(ParticipantCode participant, Map<TreatyNumber, List<TreatyFact>> facts) {
      Map<TreatyNumber, Dossier> dossiers = new HashMap<>();
      for (Map.Entry<TreatyNumber, List<TreatyFact>> pair : facts.entrySet()) {
        dossiers.put(pair.getKey(), Dossier.of(participant, pair.getKey(), pair.getValue()));
      }
      return new Row(participant, dossiers);
    }

    Row copy() {
      return new Row(participant, new HashMap<>(dossiers));
    }
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
    Map<ParticipantCode, Integer> places = new HashMap<>();
    List<Row> rows = new ArrayList<>(facts.size());
    int size = 0;
    for (Map.Entry<ParticipantCode, Map<TreatyNumber, List<TreatyFact>>> one : facts.entrySet()) {
      places.put(one.getKey(), rows.size());
      rows.add(Row.of(one.getKey(), one.getValue()));
      size += one.getValue().size();
    }
    return new Dossiers(places, rows, size);
  }

  /** How many pairs are on record. */
  int size() {
    return size;
  }

  private @Nullable Row row(ParticipantCode participant) {
    @Nullable Integer place = places.get(participant);
    return place == null ? null : rows.get(place);
  }

  /** The dossier of a pair; null if nothing is on record. */
  @Nullable Dossier find(ParticipantCode participant, TreatyNumber treaty) {
    @Nullable Row row = row(participant);
    return row == null ? null : row.dossiers().get(treaty);
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
    List<Iterable<Dossier>> all = new ArrayList<>(rows.size());
    for (Row row : rows) {
      all.add(row.dossiers().values());
    }
    return Iterables.concat(all);
  }

  /**
   * The same but for some pairs. A pair whose dossier holds no fact any more is on record no more.
   */
  @SuppressWarnings("ReferenceEquality") // what is still shared is copied before it changes
  Dossiers with(Iterable<Dossier> changed) {
    Map<ParticipantCode, Integer> placesAfter = places;
    List<Row> after = new ArrayList<>(rows);
    int sizeAfter = size;
    for (Dossier dossier : changed) {
      @Nullable Integer place = placesAfter.get(dossier.participant());
      if (place == null) {
        place = after.size();
        placesAfter = placesAfter == places ? new HashMap<>(places) : placesAfter;
        placesAfter.put(dossier.participant(), place);
        after.add(new Row(dossier.participant(), new HashMap<>()));
      } else if (place < rows.size() && after.get(place) == rows.get(place)) {
        after.set(place, rows.get(place).copy());
      }
      Map<TreatyNumber, Dossier> ofParticipant = after.get(place).dossiers();
      sizeAfter -= ofParticipant.remove(dossier.treaty()) == null ? 0 : 1;
      if (!dossier.facts().isEmpty()) {
        ofParticipant.put(dossier.treaty(), dossier);
        sizeAfter++;
      }
    }
    return new Dossiers(placesAfter, after, sizeAfter);
  }

  /** The participants of whom some dossier is not the same object as in another index. */
  @SuppressWarnings("ReferenceEquality") // a row is shared as long as nothing in it differs
  ImmutableSet<ParticipantCode> differentParticipants(Dossiers other) {
    ImmutableSet.Builder<ParticipantCode> different = ImmutableSet.builder();
    if (places == other.places) {
      for (int place = 0; place < rows.size(); place++) {
        if (rows.get(place) != other.rows.get(place)) {
          different.add(rows.get(place).participant());
        }
      }
    } else {
      for (Row row : Iterables.concat(rows, other.rows)) {
        if (row(row.participant()) != other.row(row.participant())) {
          different.add(row.participant());
        }
      }
    }
    return different.build();
  }
}
