package org.accede.rule.accession;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/** Sets of stages, each of which is made once: there are few, and many pairs have the same. */
final class StageSets {
  private static final ConcurrentMap<Set<AccessionStage>, ImmutableSet<AccessionStage>> KNOWN =
      new ConcurrentHashMap<>();

  private StageSets() {}

  /** The stages of states. */
  static ImmutableSet<AccessionStage> of(List<AccessionState> states) {
    EnumSet<AccessionStage> stages = EnumSet.noneOf(AccessionStage.class);
    states.forEach(state -> stages.add(state.stage()));
    return KNOWN.computeIfAbsent(stages, Sets::immutableEnumSet);
  }
}
