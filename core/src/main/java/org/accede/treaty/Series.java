package org.accede.treaty;

/** The series that a treaty is printed in; the numbers run through both. */
public enum Series {
  /** European Treaty Series, up to No. 193 and some later numbers. */
  ETS,
  /** Council of Europe Treaty Series, its continuation since 2004. */
  CETS
}
