package org.accede.time;

import java.util.Objects;

/**
 * Yes, no, or maybe: a truth value for questions about dates that are not exactly known.
 *
 * <p>{@code MAYBE} means that some way the facts can have been says yes and another says no. The
 * connectives are Kleene's.
 */
public enum Trilean {
  /** True however the facts can have been. */
  YES,
  /** False however the facts can have been. */
  NO,
  /** True or false, depending on what is not known. */
  MAYBE;

  /** {@code YES} for true, {@code NO} for false. */
  public static Trilean of(boolean value) {
    return value ? YES : NO;
  }

  /** Not this. */
  public Trilean not() {
    return switch (this) {
      case YES -> NO;
      case NO -> YES;
      case MAYBE -> MAYBE;
    };
  }

  /** This and the other. */
  public Trilean and(Trilean other) {
    Objects.requireNonNull(other, "other");
    if (this == NO || other == NO) {
      return NO;
    }
    return this == YES && other == YES ? YES : MAYBE;
  }

  /** This or the other. */
  public Trilean or(Trilean other) {
    return not().and(other.not()).not();
  }

  /** What can be said when either this or the other is the case: the same, or else maybe. */
  public Trilean merge(Trilean other) {
    Objects.requireNonNull(other, "other");
    return this == other ? this : MAYBE;
  }

  /** In lower case, as JSON has it: {@code yes}, {@code no}, {@code maybe}. */
  @Override
  public String toString() {
    return switch (this) {
      case YES -> "yes";
      case NO -> "no";
      case MAYBE -> "maybe";
    };
  }
}
