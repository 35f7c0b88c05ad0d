package org.accede.bench;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.accede.answer.Answer;
import org.accede.rule.accession.AccessionStage;
import org.accede.rule.accession.AccessionState;
import org.accede.time.ImpreciseDate;

/** Answers as numbers, so that those who know no Accede can give the same. */
@SuppressWarnings("EnumOrdinal") // within one run the places of the stages do not change
final class Stages {
  /** A first day before all others. */
  static final int EVER = -1_000_000;

  /** A last day after all others. */
  static final int FOREVER = 1_000_000;

  private Stages() {}

  /** The possible stages, each a bit. */
  static int bits(Answer<AccessionState> answer) {
    ImmutableList<AccessionState> candidates = answer.candidates();
    int bits = 0;
    for (int place = 0; place < candidates.size(); place++) {
      bits |= 1 << candidates.get(place).stage().ordinal();
    }
    return bits;
  }

  /** Stages, each a bit. */
  static int bits(Iterable<AccessionStage> stages) {
    int bits = 0;
    for (AccessionStage stage : stages) {
      bits |= 1 << stage.ordinal();
    }
    return bits;
  }

  /**
   * The first day that can be the last of an invitation that runs by what is on record; {@link
   * #FOREVER} if none does, or nothing bounds its end.
   */
  static int invitedUntil(Answer<AccessionState> answer) {
    for (AccessionState state : answer.onRecord()) {
      Optional<ImpreciseDate> until =
          state
              .until()
              .filter(day -> state.stage() == AccessionStage.INVITED)
              .filter(day -> day.earliest().isPresent() && day.latest().isPresent());
      if (until.isPresent()) {
        return (int) until.get().earliest().orElseThrow().toEpochDay();
      }
    }
    return FOREVER;
  }

  /** In words, for whoever looks for a mistake. */
  static String words(int bits) {
    StringBuilder words = new StringBuilder();
    for (AccessionStage stage : AccessionStage.values()) {
      if ((bits & 1 << stage.ordinal()) != 0) {
        words.append(words.length() == 0 ? "" : " / ").append(stage);
      }
    }
    return words.length() == 0 ? "nothing" : words.toString();
  }
}
