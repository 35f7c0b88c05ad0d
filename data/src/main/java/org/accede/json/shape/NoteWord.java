package org.accede.json.shape;

import com.google.common.collect.Sets;
import java.util.EnumSet;
import java.util.Set;
import org.accede.act.DepositaryNote;

/** The words for the depositary's notes, in the order in which a participant's are written. */
enum NoteWord {
  DECLARATION,
  SUSPENSION,
  MARKS,
  LISTED;

  static final Set<NoteWord> ALL = Sets.immutableEnumSet(EnumSet.allOf(NoteWord.class));

  static NoteWord of(DepositaryNote note) {
    return valueOf(note.word());
  }
}
