package org.accede.rule.accession;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;

/** Days on which one decision stands. */
final class Stretch {
  /** Stand for no first and no last day. */
  static final long NO_FIRST_DAY = Long.MIN_VALUE;

  static final long NO_LAST_DAY = Long.MAX_VALUE;

  private final long first;
  private final long last;
  private final ImmutableList<AccessionState> candidates;
  private final ImmutableList<AccessionState> onRecord;
  private final char stages;

  /**
   * A span of days.
   *
   * @param first its first day, or that there is none
   * @param last its last day, included, or that there is none
   */
  Stretch(long first, long last, Decision decision) {
    this.first = first;
    this.last = last;
    this.candidates = decision.candidates();
    this.onRecord = decision.onRecord();
    this.stages = StageSets.codeOf(decision.candidates());
  }

  /** The first day, as a day since the epoch. */
  long first() {
    return first;
  }

  /** The last day, included, as a day since the epoch. */
  long last() {
    return last;
  }

  boolean holds(long epochDay) {
    return first <= epochDay && epochDay <= last;
  }

  /** A day of it: the first, unless there is none. */
  LocalDate day() {
    return first == NO_FIRST_DAY ? LocalDate.MIN : LocalDate.ofEpochDay(first);
  }

  /** Every state that is possible. */
  ImmutableList<AccessionState> candidates() {
    return candidates;
  }

  /** The states that are possible if nothing happened but what is on record. */
  ImmutableList<AccessionState> onRecord() {
    return onRecord;
  }

  /** The stages of the states that are possible, by the code of {@link StageSets}. */
  char stages() {
    return stages;
  }
}
