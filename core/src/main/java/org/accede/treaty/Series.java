package org.accede.treaty;

/** The series that a treaty is printed in; the numbers run through both. */
public enum Series {
  /** European Treaty Series, up to No. 193 and some later numbers. */
  ETS("STE"),
  /** Council of Europe Treaty Series, its continuation since 2004. */
  CETS("STCE");

  private final String french;

  Series(String french) {
    this.french = french;
  }

  /** Its abbreviation in French: {@code STE}, {@code STCE}. */
  public String french() {
    return french;
  }
}
