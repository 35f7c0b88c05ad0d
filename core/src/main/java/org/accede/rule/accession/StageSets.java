package org.accede.rule.accession;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.EnumSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Sets of stages, each of which is made once and has a code that is never 0: a bit for each stage.
 */
@SuppressWarnings("EnumOrdinal") // no code outlives the classes it is made with
final class StageSets {
  private static final ImmutableSet<AccessionStage> STAGES =
      Sets.immutableEnumSet(EnumSet.allOf(AccessionStage.class));

  // Of two threads that make the same set one's is kept: both are immutable, and equal.
  private static final @Nullable ImmutableSet<AccessionStage>[] MADE = array(1 << STAGES.size());

  private StageSets() {}

  @SuppressWarnings({"unchecked", "rawtypes"}) // an array of a generic type has no other way
  private static ImmutableSet<AccessionStage>[] array(int length) {
    return new ImmutableSet[length];
  }

  /** The code of the stages of states, of which there is one at least. */
  static char codeOf(List<AccessionState> states) {
    int code = 0;
    for (AccessionState state : states) {
      code |= 1 << state.stage().ordinal();
    }
    return (char) code;
  }

  /** The stages with a code. */
  static ImmutableSet<AccessionStage> of(char code) {
    @Nullable ImmutableSet<AccessionStage> made = MADE[code];
    return made == null ? make(code) : made;
  }

  private static ImmutableSet<AccessionStage> make(char code) {
    ImmutableSet<AccessionStage> made =
        STAGES.stream()
            .filter(stage -> (code & 1 << stage.ordinal()) != 0)
            .collect(Sets.toImmutableEnumSet());
    MADE[code] = made;
    return made;
  }
}
