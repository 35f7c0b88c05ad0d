package org.accede.rule.accession;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.accede.act.ConsentKind;
import org.accede.participant.Participant;
import org.accede.register.Dossier;
import org.accede.register.TreatyRegister;
import org.accede.rule.ConsentEffect;
import org.accede.treaty.Treaty;
import org.accede.treaty.TreatyNumber;
import org.jspecify.annotations.Nullable;

/**
 * What all worlds of one participant have in common: what is on record, how far that can be relied
 * on, and what a consent brings about, treaty by treaty. Each is looked up once; for one thread.
 */
final class Sights {
  private final TreatyRegister register;
  private final Participant participant;
  private final Map<TreatyNumber, Sight> byTreaty = new HashMap<>();
  private final Map<TreatyNumber, Dossier> dossiers = new HashMap<>();
  private final Map<TreatyNumber, Map<ConsentKind, Optional<ConsentEffect>>> effects =
      new HashMap<>();

  private final Map<TreatyNumber, Optional<LastConsent>> lastConsents = new HashMap<>();

  Sights(TreatyRegister register, Participant participant) {
    this.register = register;
    this.participant = participant;
  }

  TreatyRegister register() {
    return register;
  }

  Participant participant() {
    return participant;
  }

  Sight of(TreatyNumber treaty) {
    @Nullable Sight known = byTreaty.get(treaty);
    if (known == null) {
      known = Sight.of(register, participant.code(), treaty);
      byTreaty.put(treaty, known);
    }
    return known;
  }

  /** Takes over a sight that another has had of the same. */
  void know(TreatyNumber treaty, Sight sight) {
    byTreaty.put(treaty, sight);
  }

  /** What is on record about it and a treaty. */
  Dossier dossier(TreatyNumber treaty) {
    @Nullable Dossier known = dossiers.get(treaty);
    if (known == null) {
      known = register.dossier(participant.code(), treaty);
      dossiers.put(treaty, known);
    }
    return known;
  }

  /** When the last of those whose consents a treaty in force took can have consented. */
  Optional<LastConsent> lastConsent(Treaty treaty) {
    return lastConsents.computeIfAbsent(treaty.number(), number -> LastConsent.of(treaty));
  }

  /** What a consent of a kind brings about. */
  Optional<ConsentEffect> effect(Treaty treaty, ConsentKind kind) {
    return effects
        .computeIfAbsent(treaty.number(), number -> new EnumMap<>(ConsentKind.class))
        .computeIfAbsent(kind, one -> ConsentEffect.of(treaty, one));
  }
}
