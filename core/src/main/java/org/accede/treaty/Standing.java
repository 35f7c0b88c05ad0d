package org.accede.treaty;

/** A standing towards another treaty that a final clause asks for. */
public enum Standing {
  /** Has signed, or expressed its consent to be bound. */
  SIGNATORY,
  /** Is a Party. */
  PARTY,
  /** Has acceded. */
  ACCEDED,
  /** Has acceded or is invited to accede. */
  ACCEDED_OR_INVITED,
  /** Is invited to accede. */
  INVITED
}
