package org.accede.treaty;

/** How a signatory consents to be bound. */
public enum ConsentMode {
  /** By ratification, acceptance or approval after signature. */
  SUBJECT_TO_RATIFICATION,
  /** By signature without reservation as to ratification, or by signature and ratification. */
  WITH_OR_WITHOUT_RESERVATION_AS_TO_RATIFICATION,
  /** By acceptance, without signature. */
  ACCEPTANCE,
  /** By ratification after signature, by definitive signature, or by accession at once. */
  WITH_OR_WITHOUT_RESERVATION_AS_TO_RATIFICATION_OR_ACCESSION,
  /** As Article 7 of ETS No. 084 has it. */
  AS_IN_ART_7_OF_ETS_084
}
