package org.accede.rule.check;

/**
 * Whether a finding holds however the facts on record can have been. What happened since they were
 * last seen is a matter of the finding's cautions.
 */
public enum Certainty {
  /** It holds however the facts can have been. */
  CERTAIN,
  /** It holds in some ways the facts can have been, and in others not. */
  POSSIBLE
}
