package org.accede.rule.check;

/** How grave it is if a check finds something; the gravest first. */
public enum Severity {
  /** What is on record cannot be right, or breaks a provision. */
  ERROR,
  /** Something calls for an act, or departs from a provision without being impossible. */
  WARNING,
  /** Something to know. */
  NOTICE;

  /** Whether it is as grave as another, or graver. */
  public boolean isAtLeast(Severity other) {
    return compareTo(other) <= 0;
  }
}
