package org.accede.json;

import com.google.common.collect.Sets;
import java.util.EnumSet;
import java.util.Set;
import org.accede.act.TreatyAct;

/** The words for acts, in the order in which a participant's acts are written. */
enum ActWord {
  SIGNATURE,
  CONSENT,
  ENTRY_INTO_FORCE,
  DENUNCIATION;

  static final Set<ActWord> ALL = Sets.immutableEnumSet(EnumSet.allOf(ActWord.class));

  static ActWord of(TreatyAct act) {
    return valueOf(act.word());
  }
}
