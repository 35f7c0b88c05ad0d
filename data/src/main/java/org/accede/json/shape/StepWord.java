package org.accede.json.shape;

import com.google.common.collect.Sets;
import java.util.EnumSet;
import java.util.Set;
import org.accede.invitation.ProcedureFact;

/** The words for steps of an invitation procedure, in the order in which those of a day happen. */
enum StepWord {
  REQUEST,
  CONSULTATION,
  OBJECTION,
  DECISION_IN_PRINCIPLE,
  INVITATION,
  EXTENSION_REQUEST,
  EXTENSION;

  static final Set<StepWord> ALL = Sets.immutableEnumSet(EnumSet.allOf(StepWord.class));

  static StepWord of(ProcedureFact step) {
    return valueOf(step.word());
  }
}
