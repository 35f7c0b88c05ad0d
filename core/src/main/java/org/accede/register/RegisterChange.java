package org.accede.register;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.accede.error.InvalidValueException;
import org.accede.participant.ParticipantCode;
import org.accede.treaty.TreatyFact;
import org.accede.treaty.TreatyNumber;

/**
 * What a register becomes when some of its facts are taken out and others come in: the dossiers of
 * these facts are made anew and checked, and everything else is shared.
 */
final class RegisterChange {
  private final TreatyRegister before;
  private final Map<Pair, List<TreatyFact>> changed = new LinkedHashMap<>();

  private RegisterChange(TreatyRegister before) {
    this.before = before;
  }

  private record Pair(ParticipantCode participant, TreatyNumber treaty) {}

  static TreatyRegister of(
      TreatyRegister before, ImmutableSet<TreatyFact> removed, ImmutableList<TreatyFact> added) {
    if (removed.isEmpty() && added.isEmpty()) {
      return before;
    }
    RegisterChange change = new RegisterChange(before);
    removed.forEach(change::remove);
    added.forEach(fact -> change.facts(fact).add(fact));
    ImmutableList<Dossier> dossiers = change.dossiers();
    TreatyRegister after =
        before.holding(
            before.recorded().changed(removed, added),
            before.dossiers().with(dossiers),
            before.sourceDays().changed(removed, added));
    RegisterChecks.checkAdded(after, added, dossiers);
    return after;
  }

  private void remove(TreatyFact fact) {
    if (!facts(fact).remove(fact)) {
      throw new InvalidValueException(
          "removed", fact.label() + " " + fact.on(), "a fact that is on record");
    }
  }

  private List<TreatyFact> facts(TreatyFact fact) {
    return changed.computeIfAbsent(
        new Pair(fact.participant(), fact.treaty()),
        pair -> new ArrayList<>(before.dossiers().get(pair.participant(), pair.treaty()).facts()));
  }

  private ImmutableList<Dossier> dossiers() {
    ImmutableList.Builder<Dossier> dossiers = ImmutableList.builder();
    changed.forEach(
        (pair, facts) -> dossiers.add(Dossier.of(pair.participant(), pair.treaty(), facts)));
    return dossiers.build();
  }
}
