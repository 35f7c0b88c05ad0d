package org.accede.rule.accession;

import java.util.HashMap;
import java.util.Map;
import org.accede.participant.Participant;
import org.accede.register.TreatyRegister;
import org.accede.treaty.TreatyNumber;

/** How far the record of one participant can be relied on, treaty by treaty; for one thread. */
final class Sights {
  private final TreatyRegister register;
  private final Participant participant;
  private final Map<TreatyNumber, Sight> byTreaty = new HashMap<>();

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
    return byTreaty.computeIfAbsent(
        treaty, number -> Sight.of(register, participant.code(), number));
  }
}
