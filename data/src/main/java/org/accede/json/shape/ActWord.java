package org.accede.json.shape;

import com.google.common.collect.Sets;
import java.util.EnumSet;
import java.util.Set;
import org.accede.act.TreatyAct;
import org.accede.act.WithdrawnAct;

/** The words for acts, in the order in which a participant's acts are written. */
enum ActWord {
  SIGNATURE,
  CONSENT,
  ENTRY_INTO_FORCE,
  DENUNCIATION,
  WITHDRAWAL_OF_SIGNATURE,
  WITHDRAWAL_OF_CONSENT,
  WITHDRAWAL_OF_DENUNCIATION;

  private static final String WITHDRAWAL = "WITHDRAWAL_OF_";

  static final Set<ActWord> ALL = Sets.immutableEnumSet(EnumSet.allOf(ActWord.class));

  /** What is taken back; only of a word for a withdrawal. */
  WithdrawnAct withdrawn() {
    return WithdrawnAct.valueOf(name().substring(WITHDRAWAL.length()));
  }

  static ActWord of(TreatyAct act) {
    return valueOf(act.word());
  }
}
