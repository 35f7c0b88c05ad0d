package org.accede.source;

/** What sort of document a source is; the order is roughly that of authority. */
public enum SourceKind {
  /** The text of a treaty. */
  TREATY,
  /** A decision or resolution of the Committee of Ministers or the Ministers' Deputies. */
  COMMITTEE_DECISION,
  /** The depositary: the Treaty Office's charts, pages, index and notifications. */
  DEPOSITARY,
  /** A paper prepared for the Committee of Ministers, a rapporteur group or another committee. */
  COMMITTEE_PAPER,
  /** A document of the Parliamentary Assembly. */
  ASSEMBLY_REPORT,
  /** An act or proposal of the institutions of the European Union. */
  EU_ACT,
  /** A law, gazette or official treaty table of a State. */
  NATIONAL_ACT,
  /** A statement, press release or page of a public body. */
  OFFICIAL_STATEMENT,
  /** A press report. */
  PRESS,
  /** A reference work, a mirror or a private site. */
  REFERENCE,
  /** A survey made for this register. */
  SURVEY
}
