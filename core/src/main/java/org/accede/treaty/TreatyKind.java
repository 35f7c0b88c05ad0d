package org.accede.treaty;

/** What kind of treaty it is, by the Treaty Office's index. */
public enum TreatyKind {
  /** A convention, agreement, charter or statute that stands by itself. */
  CONVENTION,
  /** A protocol that adds to another treaty. */
  ADDITIONAL_PROTOCOL,
  /** A protocol that amends another treaty. */
  AMENDING_PROTOCOL
}
