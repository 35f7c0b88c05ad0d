package org.accede.act;

/** A mark beside a participant in a chart: there is a statement of this sort. */
public enum ChartMark {
  /** Reservations. */
  RESERVATIONS,
  /** Declarations. */
  DECLARATIONS,
  /** Objections. */
  OBJECTIONS,
  /** Territorial application. */
  TERRITORIES,
  /** Communications. */
  COMMUNICATIONS
}
